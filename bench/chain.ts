import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Context } from "#commands/context.ts";
import { lodge } from "#commands/lodge.ts";
import { openProcedures } from "#commands/procedures.ts";
import { now } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { isRefusal } from "#lib/refusal.ts";
import { openPool } from "#store/connect.ts";
import { makeDb } from "#store/in-office.ts";
import { proveEvent } from "#store/record/proofs.ts";
import { openKeyFile } from "../src/key-file.ts";
import { Product } from "../test/support/product.ts";

// What the chain costs on lodging: the same lodgings by turns without it, with it, and with a chain that were appended to
// inside each transaction (a lock of the office until commit), which is what ours avoids.
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "12" }, lodgings: { type: "string", default: "240" } },
});
const rounds = Number(values.rounds);
const lodgings = Number(values.lodgings);

const product = await Product.start();
const owner = openPool(product.ownerUrl, () => {});
const app = openPool(appUrl(), () => {});
try {
  const keys = openKeyFile(`${product.dataDir}.key`, false);
  const db = makeDb(app);
  const proven = { db, keys, now, procedures: openProcedures(db) } as Context;
  const unproven: Context = { ...proven, keys: { ...keys, mac: () => Buffer.alloc(33) } };
  await owner.query(`create function hold_office() returns trigger language plpgsql as $$
    begin perform pg_advisory_xact_lock(17); return null; end $$`);
  await owner.query(`create trigger in_transaction after insert on complaint_event
    for each statement execute function hold_office()`);
  const triggers = (after: "enable" | "disable", inside: "enable" | "disable") =>
    owner.query(`alter table complaint_event ${after} trigger left_for_sealing;
      alter table complaint_event ${inside} trigger in_transaction`);
  const variants = [
    { name: "without", ctx: unproven, set: () => triggers("disable", "disable") },
    { name: "with", ctx: proven, set: () => triggers("enable", "disable") },
    { name: "inside", ctx: proven, set: () => triggers("enable", "enable") },
  ];
  console.log(`${rounds} rounds of ${lodgings} lodgings each, by turns; Node ${process.version}`);
  for (const clients of [1, 8]) {
    const perSecond = new Map<string, number[]>(variants.map(({ name }) => [name, []]));
    for (let round = -1; round < rounds; round++)
      for (let turn = 0; turn < variants.length; turn++) {
        const { name, ctx, set } = variants[(turn + round + variants.length) % variants.length]!;
        await set();
        const rate = await series(ctx, clients);
        if (round >= 0) perSecond.get(name)!.push(rate);
      }
    for (const { name } of variants) {
      const paired = perSecond.get(name)!.map((rate, index) => perSecond.get("without")![index]! / rate - 1);
      const cost = `${(median(paired) * 100).toFixed(1)} % (${(low(paired) * 100).toFixed(1)} to ${(high(paired) * 100).toFixed(1)})`;
      console.log(
        `${clients} clients  ${name.padEnd(8)} ${median(perSecond.get(name)!).toFixed(0).padStart(6)}/s  time added: ${cost}`,
      );
    }
  }
  const body = { type: "lodged", facts: "x".repeat(1500) };
  const event = {
    office: "1700",
    complaint: newId(now()),
    seq: 1,
    type: "lodged",
    body,
    words: {},
    at: 1,
    recordedAt: 1,
  };
  const begun = performance.now();
  for (let time = 0; time < 20_000; time++) proveEvent(keys, event);
  console.log(`one proof: ${(((performance.now() - begun) / 20_000) * 1000).toFixed(1)} µs`);
} finally {
  await Promise.all([owner.end(), app.end()]);
  await product.end();
}

/** Lodgings per second. */
async function series(ctx: Context, clients: number): Promise<number> {
  let left = lodgings;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (left-- > 0) await lodgeOne(ctx);
    }),
  );
  return (lodgings / (performance.now() - begun)) * 1000;
}

async function lodgeOne(ctx: Context): Promise<void> {
  const input = { subject: "Uji", description: "Uji kecepatan.", complainant: { name: "Uji", phone: "0812" } };
  const raw = new TextEncoder().encode(JSON.stringify(input));
  const by = { is: "complainant" } as const;
  const asked = {
    office: "1700",
    channel: "web",
    by,
    idempotencyKey: newId(now()),
    input,
    raw,
    language: "id",
  } as const;
  const lodged = await lodge(ctx, asked);
  if (isRefusal(lodged)) throw new Error(lodged.refusal);
}

function appUrl(): string {
  const url = new URL(product.ownerUrl);
  url.username = "tanggap_app";
  url.password = readFileSync(`${product.dataDir}.key.app-password`, "utf8").trim();
  return url.href;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
function low(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 4)]!;
}
function high(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length * 3) / 4)]!;
}
