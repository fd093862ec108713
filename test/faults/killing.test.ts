import pg from "pg";
import { describe, expect, test } from "vitest";
import { Product } from "../support/product.ts";
import { killWhileLodging, type Lodging } from "./kill-while-lodging.ts";

/** How often something is killed. The continuous check asks for 40 and more. */
const KILLS = Number(process.env["KILLS"] ?? 6);

interface Found {
  readonly subject: string;
  readonly rows: number;
  readonly clocks: boolean;
  readonly notices: number;
}

async function findAll(product: Product): Promise<Map<string, Found>> {
  const client = new pg.Client({ connectionString: product.ownerUrl });
  await client.connect();
  const { rows } = await client.query<Found>(`
    select c.subject, count(*)::int as rows,
      bool_and(c.state #>> '{clocks,receipt,dueAt}' is not null and c.state #>> '{clocks,response,dueAt}' is not null) as clocks,
      sum((select count(*) from outbox o where o.complaint = c.id and o.moment = 'lodged'))::int as notices
    from complaint c group by c.subject`);
  await client.end();
  return new Map(rows.map((row) => [row.subject, row]));
}

const lost = (asked: readonly Lodging[], found: Map<string, Found>) =>
  asked.filter(({ acknowledged, subject }) => acknowledged && !found.has(subject));
const doubled = (found: Map<string, Found>) => [...found.values()].filter(({ rows }) => rows > 1);

describe("killed in the middle of lodging", () => {
  test(`${KILLS} times: every acknowledged complaint is there exactly once, with its clocks and its notice`, async () => {
    const product = await Product.start();
    try {
      const asked = await killWhileLodging(product, { kills: KILLS, sameKey: true });
      const found = await findAll(product);
      const acknowledged = asked.filter((lodging) => lodging.acknowledged);
      expect(acknowledged.length).toBeGreaterThan(KILLS);
      expect(lost(asked, found)).toEqual([]);
      expect(doubled(found)).toEqual([]);
      for (const { subject, reference } of acknowledged) {
        expect(found.get(subject), reference ?? "").toEqual({ subject, rows: 1, clocks: true, notices: 1 });
      }
      console.info(`killed ${KILLS} times: ${acknowledged.length} acknowledged, 0 lost, 0 doubled`);
    } finally {
      await product.end();
    }
  }, 900_000);

  test("its twin: with synchronous_commit off, acknowledged complaints are lost", async () => {
    const product = await Product.start();
    try {
      const client = new pg.Client({ connectionString: product.ownerUrl });
      await client.connect();
      await client.query("alter role tanggap_app set synchronous_commit = off");
      await client.end();
      await product.kill();
      await product.startAgain();
      // Only the death of the database can lose what it had not yet written down.
      const enough = async (asked: readonly Lodging[]) => lost(asked, await findAll(product)).length > 0;
      const asked = await killWhileLodging(product, { kills: 25, sameKey: true, only: "database", enough });
      expect(lost(asked, await findAll(product)).length).toBeGreaterThan(0);
    } finally {
      await product.end();
    }
  }, 600_000);

  test("its twin: with the idempotency key ignored, complaints are doubled", async () => {
    const product = await Product.start();
    try {
      const enough = async () => doubled(await findAll(product)).length > 0;
      await killWhileLodging(product, { kills: 200, sameKey: false, only: "program", enough });
      expect(doubled(await findAll(product)).length).toBeGreaterThan(0);
    } finally {
      await product.end();
    }
  }, 600_000);
});
