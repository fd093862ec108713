import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openContext } from "#commands/open-context.ts";
import { openFiles } from "#files/files.ts";
import { now } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { openKeys } from "#lib/keys.ts";
import { makeDb } from "#store/in-office.ts";
import { openPool } from "#store/connect.ts";
import { withOwner } from "#store/with-owner.ts";
import { Product } from "../test/support/product.ts";
import { fill } from "./fill.ts";
import { measure, table, type Measured } from "./measure.ts";
import { signedIn } from "./signed-in.ts";

const { values } = parseArgs({
  options: { complaints: { type: "string", default: "100000" }, requests: { type: "string", default: "300" } },
});
const count = Number(values.complaints);
const requests = Number(values.requests);

const product = await Product.start();
try {
  const { cookie, officers } = await signedIn(product);
  const keys = openKeys(Buffer.from(readFileSync(`${product.dataDir}.key`, "utf8").trim(), "base64url"));
  const pool = openPool(product.ownerUrl, () => {});
  const procedure = await openContext(
    makeDb(pool),
    keys,
    now,
    openFiles({ folder: `${product.dataDir}/files` }),
  ).procedures.inForce("1700");
  await withOwner(product.ownerUrl, (owner) =>
    fill(
      owner,
      procedure,
      keys,
      officers,
      count,
      now(),
      (done) => process.stderr.isTTY && process.stderr.write(`\rfilling: ${done} of ${count}`),
    ),
  );
  process.stderr.write("\n");
  await pool.query("vacuum analyze");
  const sample = (
    await pool.query<{ id: string; reference: string }>(
      "select id, reference from complaint tablesample system (1) where not confidential limit 500",
    )
  ).rows;
  const pick = (index: number) => sample[Math.abs(index) % sample.length]!;
  await pool.end();

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(product.origin + path, { headers });
    await answer.arrayBuffer();
    return answer.status === 200;
  };
  const lodge = async () => {
    const body = JSON.stringify({
      subject: `Uji ${newId(now())}`,
      description: "Uji kecepatan.",
      complainant: { name: "Uji", phone: "0812" },
    });
    const headers = { "content-type": "application/json", "idempotency-key": randomUUID() };
    const answer = await fetch(`${product.origin}/api/v1/complaints`, { method: "POST", headers, body });
    await answer.arrayBuffer();
    return answer.status === 201;
  };
  const series: [string, (index: number) => Promise<boolean>][] = [
    ["home", () => get("/")],
    ["form, first page", () => get("/pengaduan/baru")],
    ["public SOP", () => get("/sop")],
    ["lodge by API", lodge],
    ["track by API", (index) => get("/api/v1/track", { "tracking-code": keys.trackingCode(pick(index).id) })],
    ["worklist", () => get("/petugas", { cookie })],
    ["worklist, late only", () => get("/petugas?terlambat=1", { cookie })],
    ["search, common word", () => get("/petugas?q=lama", { cookie })],
    ["search, rare word", (index) => get(`/petugas?q=${encodeURIComponent(`(${100 + Math.abs(index)})`)}`, { cookie })],
    ["search, a name", () => get("/petugas?q=rahma", { cookie })],
    ["complaint page", (index) => get(`/petugas/pengaduan/${pick(index).reference}`, { cookie })],
    ["swimlane with numbers", () => get("/petugas/sop", { cookie })],
  ];
  const rows: Measured[] = [];
  for (const [name, send] of series)
    for (const clients of [1, 8]) rows.push(await measure(name, clients, requests, send));
  process.stdout.write(
    `${count} complaints, ${new Date(now()).toISOString().slice(0, 10)}, Node ${process.version}\n\n${table(rows)}\n`,
  );
} finally {
  await product.end();
}
