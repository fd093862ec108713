import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "../../test/support/database.ts";
import { inOffice } from "./in-office.ts";
import { snapshotOf, onceIn } from "./snapshot.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const snapshot = sql<{ pid: number; office: string; moment: string }>`
  select pg_backend_pid() as pid, current_setting('tanggap.office', true) as office, pg_current_snapshot()::text as moment`;
const seen = (db: TestDatabase["db"], office = "1700") =>
  inOffice(db, office, async (trx) => (await snapshot.execute(trx)).rows[0]!);

describe("a snapshot", () => {
  test("reads what is asked at the same time over one connection and of one moment", async () => {
    const db = snapshotOf(database.db);
    const [one, other] = await Promise.all([seen(db), seen(db)]);
    expect(one).toEqual(other);
    expect(one.office).toBe("1700");
    const [alone, beside] = await Promise.all([seen(database.db), seen(database.db)]);
    expect(alone.pid).not.toBe(beside.pid);
  });

  test("shows each office its own", async () => {
    const db = snapshotOf(database.db);
    const [one, other] = await Promise.all([seen(db, "1700"), seen(db, "1701")]);
    expect([one.office, other.office]).toEqual(["1700", "1701"]);
  });

  test("writes nothing", async () => {
    const db = snapshotOf(database.db);
    const writing = inOffice(db, "1700", (trx) => sql`create temporary table kept ()`.execute(trx));
    await expect(writing).rejects.toThrow("read-only transaction");
    await expect(seen(db)).resolves.toMatchObject({ office: "1700" });
  });

  test("holds no connection between two snapshots", async () => {
    // More than there are connections: were one held, all would wait for ever.
    const readers = Array.from({ length: 40 }, () => snapshotOf(database.db));
    await Promise.all(readers.map((db) => seen(db)));
    await Promise.all(readers.map((db) => seen(db)));
    const held = sql<{ pid: number }>`
      select pid from pg_stat_activity where state = 'idle in transaction' and datname = current_database()`;
    expect((await held.execute(database.owner)).rows).toEqual([]);
  });

  test("what failed fails whoever shares the moment, and not the next", async () => {
    const db = snapshotOf(database.db);
    const failing = inOffice(db, "1700", (trx) => sql`select 1 / 0`.execute(trx));
    const beside = inOffice(db, "1700", async (trx) => {
      await failing.catch(() => {});
      return snapshot.execute(trx);
    });
    await expect(failing).rejects.toThrow("division by zero");
    await expect(beside).rejects.toThrow("aborted");
    await expect(seen(db)).resolves.toMatchObject({ office: "1700" });
  });
});

describe("what is asked once", () => {
  test("is kept in a snapshot", async () => {
    let asked = 0;
    await inOffice(snapshotOf(database.db), "1700", async (trx) => {
      const twice = [1, 2].map(() => onceIn(trx, "name", async () => ++asked));
      expect(await Promise.all(twice)).toEqual([1, 1]);
      expect(await onceIn(trx, "other", async () => ++asked)).toBe(2);
    });
  });

  test("is asked each time where something may be written between", async () => {
    let asked = 0;
    await inOffice(database.db, "1700", async (trx) => {
      await onceIn(trx, "name", async () => ++asked);
      expect(await onceIn(trx, "name", async () => ++asked)).toBe(2);
    });
  });
});
