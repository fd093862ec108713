import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepDraft } from "#commands/drafts/keep-draft.ts";
import { revealIdentity } from "#commands/reveal-identity.ts";
import { inOffice } from "#store/in-office.ts";
import { actsFor } from "../support/acting.ts";
import { deskOf, granted } from "../support/desk.ts";
import { openOffice, type TestOffice } from "../support/office.ts";

/** Asked before an office is known; nothing in them is about a complaint. */
const EXEMPT = ["api_token", "auth_user", "invitation"];
const APPEND_ONLY = ["complaint_event", "submission", "message", "note", "audit_event", "chain_link"];

let office: TestOffice;
let tables: string[];
beforeAll(async () => {
  office = await openOffice();
  const { does } = deskOf(office);
  const officer = await office.hire("officer", "Ani");
  const other = await office.hire("officer", "Budi");
  const { complaint, reference } = await office.lodge();
  await does(officer, complaint, "receipt", { complete: true });
  await does(officer, complaint, "note", { text: "Catatan." });
  await does(officer, complaint, "messages", { text: "Pesan." });
  granted(await revealIdentity(office.ctx, officer, reference, "Menelepon."));
  granted(
    (await keepDraft(office.ctx, officer, {
      ...{ reference, noun: "note", typed: { text: "Konsep." } },
      ...{ version: 1, idempotencyKey: "k" },
    })) ?? "kept",
  );
  await actsFor(office, other, officer);
  await office.database.owner
    .insertInto("office")
    .values({ code: "1771", name: "{}", time_zone: "Asia/Jakarta" })
    .execute();
  const found = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'office' order by 1`.execute(office.database.owner);
  tables = found.rows.map(({ name }) => name).filter((name) => !EXEMPT.includes(name));
});
afterAll(() => office.close());

const rowsAs = async (code: string | null, table: string): Promise<number> => {
  const query = sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`;
  const { db } = office.database;
  const { rows } = code === null ? await query.execute(db) : await inOffice(db, code, (tx) => query.execute(tx));
  return rows[0]!.count;
};

/** What the database says to a statement of the app's role within an office. */
const saidTo = (statement: string, code = "1700"): Promise<string> =>
  inOffice(office.database.db, code, (tx) => sql.raw(statement).execute(tx)).then(
    () => "done",
    (error: Error) => error.message,
  );

const CLOSED = /row-level security|permission denied/;

describe("without an office, and with a wrong one", () => {
  test("every table that carries an office shows no row, though it has some", async () => {
    const seen = { none: 0, wrong: 0, right: 0 };
    for (const table of tables) {
      seen.none += await rowsAs(null, table);
      seen.wrong += await rowsAs("1771", table);
      seen.right += await rowsAs("1700", table);
    }
    expect(seen).toMatchObject({ none: 0, wrong: 0 });
    expect(seen.right).toBeGreaterThan(20);
    expect(tables.length).toBeGreaterThan(16);
    console.log(`row-level security: ${tables.length} tables, ${seen.right} rows seen with the right office only`);
  });

  test("no row can be written for another office", async () => {
    for (const table of tables) {
      const insert = `insert into "${table}" (office) values ('1771')`;
      expect([table, await saidTo(insert)]).toEqual([table, expect.stringMatching(CLOSED)]);
      // The same row is refused for another reason where the office is right: it was the office that stood in the way.
      const own = await saidTo(insert, "1771");
      expect([table, own.includes("row-level security")]).toEqual([table, false]);
    }
  });

  test("no row can be moved to another office", async () => {
    for (const table of ["complaint", "staff", "outbox", "idempotency"])
      expect(await saidTo(`update "${table}" set office = '1771'`), table).toMatch(CLOSED);
  });

  test("every table has the policy, for reading and writing alike", async () => {
    const policies = await sql<{ name: string; open: string; check: string }>`
      select tablename as name, qual as open, with_check as check from pg_policies
      where schemaname = 'public' and permissive = 'PERMISSIVE'`.execute(office.database.owner);
    expect(policies.rows.map(({ name }) => name).sort()).toEqual([...tables].sort());
    for (const { name, open, check } of policies.rows) {
      expect([name, open]).toEqual([name, "(office = current_setting('tanggap.office'::text, true))"]);
      expect(check).toBe(open);
    }
  });
});

describe("the app's role", () => {
  test("owns nothing, passes by nothing and belongs to no owner", async () => {
    const { rows } = await sql<{ owned: number; unsafe: boolean; member: boolean }>`
      select (select count(*)::int from pg_class where pg_get_userbyid(relowner) = current_user)
           + (select count(*)::int from pg_proc where pg_get_userbyid(proowner) = current_user)
           + (select count(*)::int from pg_namespace where pg_get_userbyid(nspowner) = current_user) as owned,
        rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as unsafe,
        pg_has_role(current_user, (select tableowner from pg_tables where tablename = 'complaint'), 'member') as member
      from pg_roles where rolname = current_user`.execute(office.database.db);
    expect(rows).toEqual([{ owned: 0, unsafe: false, member: false }]);
  });

  test("can't change or remove what was recorded", async () => {
    for (const table of APPEND_ONLY) {
      expect(await saidTo(`update "${table}" set office = office`), table).toMatch(/permission denied/);
      expect(await saidTo(`delete from "${table}"`), table).toMatch(/permission denied/);
      expect(await saidTo(`truncate "${table}"`), table).toMatch(/permission denied/);
    }
    expect(await saidTo(`alter table complaint_event disable trigger all`)).toMatch(/must be owner/);
    expect(await saidTo(`alter table complaint disable row level security`)).toMatch(/must be owner/);
  });

  test("is given ids only by the functions that look across offices, and nobody else may call them", async () => {
    const { rows } = await sql<{ name: string; gives: string[]; anyone: boolean; path: boolean }>`
      select proname as name, anyone.allowed as anyone,
        coalesce(proconfig @> array['search_path=pg_catalog, public'], false) as path,
        coalesce((select array_agg(name) from unnest(proargnames, proargmodes) as given(name, mode) where mode = 't'),
          array[format_type(prorettype, null)]) as gives
      from pg_proc, lateral (select has_function_privilege('public', pg_proc.oid, 'execute') as allowed) anyone
      where prosecdef and pronamespace = 'public'::regnamespace`.execute(office.database.owner);
    expect(rows.length).toBeGreaterThan(4);
    const ids = ["id", "office", "complaint", "sent_at", "name", "void"];
    for (const { name, gives, anyone, path } of rows) {
      expect([name, gives.filter((column) => !ids.includes(column))]).toEqual([name, []]);
      expect([name, anyone, path]).toEqual([name, false, true]);
    }
  });
});
