import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { identityHash } from "#commands/identity-hash.ts";
import { openContext } from "#commands/open-context.ts";
import { openFiles } from "#files/files.ts";
import { now } from "#lib/clock.ts";
import { openKeys } from "#lib/keys.ts";
import { fillBulk } from "../src/cli/demo/bulk/fill.ts";
import { openPool } from "#store/connect.ts";
import { makeDb } from "#store/in-office.ts";
import { withOwner } from "#store/with-owner.ts";
import { Product } from "../test/support/product.ts";
import { appUrlOf } from "./app-url.ts";
import { cpuOf } from "./cpu.ts";
import { fillIntake } from "./fill-intake.ts";
import { inProcess } from "./in-process.ts";
import { measure, type Measured } from "./measure.ts";
import { overPort } from "./over-port.ts";
import { seriesOf } from "./series.ts";
import { settled } from "./settled.ts";
import { signedIn } from "./signed-in.ts";
import { replay, type Statement } from "./statements.ts";
import { tableWithLimits } from "./table.ts";
import { writtenOut } from "./written-out.ts";

// Each page and each lodging at so many complaints, one client and eight, and in the same run the statements that it
// sends, without us: what no program over this database could beat.
const { values } = parseArgs({
  options: {
    complaints: { type: "string", default: "100000" },
    requests: { type: "string", default: "300" },
    // Parts of the names of those that are measured, with commas between.
    only: { type: "string", default: "" },
  },
});
const count = Number(values.complaints);
const requests = Number(values.requests);

const product = await Product.start();
const owner = openPool(product.ownerUrl, () => {});
const app = openPool(appUrlOf(product), () => {});
try {
  const { cookies, officers } = await signedIn(product);
  const keys = openKeys(Buffer.from(readFileSync(`${product.dataDir}.key`, "utf8").trim(), "base64url"));
  const files = openFiles({ folder: `${product.dataDir}/files` });
  const procedure = await openContext(makeDb(owner), keys, now, files).procedures.inForce("1700");
  const drawn = (done: number) => process.stderr.isTTY && process.stderr.write(`\rfilling: ${done} of ${count}`);
  await withOwner(product.ownerUrl, (db) => fillBulk(db, procedure, keys, officers, count, now(), drawn));
  process.stderr.write("\n");
  // Every fiftieth is by somebody of this name.
  await owner.query(
    "insert into identity_index (complaint, office, kind, hash) select id, office, 'name', $1 from complaint where abs(hashtext(id::text)) % 50 = 0",
    [identityHash(keys, "1700", "name", "rahma")],
  );
  await fillIntake(owner, "1700");
  await settled(owner);
  await owner.query("vacuum analyze");
  await writtenOut(product);
  const { rows: sample } = await owner.query<{ id: string; reference: string }>(
    "select id, reference from complaint tablesample system (1) where not confidential limit 500",
  );
  const { app: target, noting } = inProcess(product, keys, app);
  const all = seriesOf({ origin: product.origin, cookies, keys, sample });
  const parts = values.only.split(",");
  const series = all.filter(({ name }) => parts.some((part) => name.includes(part)));
  const rows: { ours: Measured; limit: Measured | null }[] = [];
  const times = Math.ceil(requests * 1.1);
  for (const { name, prepare } of series)
    for (const clients of [1, 8]) {
      // What the lodgings of the series before set off is not this one's.
      await settled(owner);
      const ours = await measure(name, clients, requests, await prepare(overPort, times), () => cpuOf(product));
      const alone = await prepare(target, times);
      const noted: (readonly Statement[])[] = [];
      for (let index = 0; index < times; index++) noted.push(await noting.statementsOf(() => alone(index)));
      const again = async () => (await replay(app, noted.pop()!), () => true);
      const limit = noted.some(({ length }) => length > 0) ? await measure(name, clients, requests, again) : null;
      rows.push({ ours, limit });
    }
  process.stdout.write(
    `${count} complaints, ${new Date(now()).toISOString().slice(0, 10)}, Node ${process.version}\n\n${tableWithLimits(rows)}\n`,
  );
} finally {
  await Promise.all([owner.end(), app.end()]);
  await product.end();
}
