import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Context } from "#commands/context.ts";
import { openContext } from "#commands/open-context.ts";
import { identityHash } from "#commands/identity-hash.ts";
import { openFiles } from "#files/files.ts";
import { now } from "#lib/clock.ts";
import { openKeys } from "#lib/keys.ts";
import { search } from "#queries/search.ts";
import { similar } from "#queries/similar.ts";
import { worklist } from "#queries/worklist.ts";
import { openPool } from "#store/connect.ts";
import { makeDb } from "#store/in-office.ts";
import { Product } from "../test/support/product.ts";
import { appUrlOf } from "./app-url.ts";
import { fillForSearch } from "./fill-search.ts";
import { measure, type Measured, type Send } from "./measure.ts";
import { overPort } from "./over-port.ts";
import { get } from "./requests.ts";
import { signedIn } from "./signed-in.ts";
import { table } from "./table.ts";
import { writtenOut } from "./written-out.ts";

// What a search takes at a million complaints: the queries themselves, one client, and the page that shows them.
const { values } = parseArgs({
  options: { complaints: { type: "string", default: "1000000" }, requests: { type: "string", default: "200" } },
});
const count = Number(values.complaints);
const requests = Number(values.requests);

const product = await Product.start();
const owner = openPool(product.ownerUrl, () => {});
const app = openPool(appUrlOf(product), () => {});
try {
  const { cookies, officers } = await signedIn(product);
  const keys = openKeys(Buffer.from(readFileSync(`${product.dataDir}.key`, "utf8").trim(), "base64url"));
  const hash = (kind: "name" | "phone", value: string) => identityHash(keys, "1700", kind, value);
  const begun = performance.now();
  await fillForSearch(owner, officers, count, now(), {
    rahma: hash("name", "rahma"),
    phone: hash("phone", "+62812777001"),
  });
  const size = await owner.query<{ size: string }>("select pg_size_pretty(pg_total_relation_size('search')) as size");
  console.log(
    `${count} complaints over two years, filled in ${((performance.now() - begun) / 1000).toFixed(0)} s, search table ${size.rows[0]!.size}`,
  );

  await writtenOut(product);
  const ctx: Context = openContext(makeDb(app), keys, now, openFiles({ folder: `${product.dataDir}/files` }));
  const officer = { id: officers[0]!, office: "1700", role: "officer" as const };
  const finds = async (typed: string, least: number) => {
    const { total } = await search(ctx, officer, typed, { from: 0, most: 25 });
    return () => total >= least;
  };
  const lists = async (typed: string) => {
    const { items } = await worklist(ctx, officer, { q: typed });
    return () => items.length > 0;
  };
  const likens = async (reference: string) => {
    const found = await similar(ctx, officer, reference);
    return () => Array.isArray(found);
  };
  const sample = await owner.query<{ reference: string }>(
    "select reference from complaint tablesample system (0.5) where not confidential limit 500",
  );
  const pick = (index: number) => sample.rows[Math.abs(index) % sample.rows.length]!.reference;
  const page = (path: string) => get(overPort, product.origin + path, "<main", { cookie: cookies.officer });
  // Every seventeenth is confidential.
  const rare = (index: number) => `unik${Math.floor(count / requests / 17) * 17 * Math.abs(index) + 1}`;
  const series: [string, Send][] = [
    ["rare word", (index) => finds(rare(index), 1)],
    ["common word (half of all)", () => finds("pelayanan", Math.min(1000, count / 10))],
    ["word of one in a hundred", () => finds("genangan", Math.min(1000, count / 120))],
    ["two common words", () => finds("antrean lambat", Math.min(1000, count / 20))],
    ["typed wrongly", () => finds("genngaan", 1)],
    ["nothing like it", () => finds("qwxzvyk", 0)],
    ["reference", (index) => finds(pick(index), 1)],
    ["name that 20,000 bear", () => finds("rahma", Math.min(1000, count / 80))],
    ["phone", () => finds("0812 7770 01", 1)],
    ["worklist, common word", () => lists("pelayanan")],
    ["similar ones", (index) => likens(pick(index))],
    ["page, common word", () => page("/petugas/cari?q=pelayanan")],
    ["page, rare word", (index) => page(`/petugas/cari?q=${rare(index)}`)],
  ];
  const rows: Measured[] = [];
  for (const [name, send] of series) rows.push(await measure(name, 1, requests, send));
  console.log(`\n${table(rows)}`);
} finally {
  await Promise.all([owner.end(), app.end()]);
  await product.end();
}
