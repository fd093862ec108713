import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { wrapping } from "#commands/sealing.ts";
import { unsealIdentity } from "#commands/unseal-identity.ts";
import { newId } from "#lib/id.ts";
import { openKeys } from "#lib/keys.ts";
import { readTrackingCode } from "#lib/tracking-code.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { openKeyFile } from "../src/key-file.ts";
import { runCommand, startCommand } from "./support/commands.ts";
import { openOffice, type TestOffice } from "./support/office.ts";
import { until } from "./support/until.ts";

// The commands as processes of their own, beside a program that runs on the same data all the while.
let office: TestOffice;
let folder: string;
let keyFile: string;
let env: Record<string, string>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "tanggap-rotate-"));
  keyFile = join(folder, "key");
  office = await openOffice();
  Object.assign(office.ctx, { keys: openKeyFile(keyFile, true) });
  const { ownerUrl, appUrl } = office.database;
  env = { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, KEY_FILE: keyFile, DATA_DIR: folder };
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

const tanggap = (...args: string[]) => runCommand(env, ...args);
const nameOf = async (id: string) =>
  (await inOffice(office.ctx.db, office.code, (tx) => unsealIdentity(office.ctx, tx, office.code, id)))?.name;

describe("data and its key", () => {
  test("without its key are refused, with the way to recover", async () => {
    expect((await tanggap("verify")).code).toBe(0);
    renameSync(keyFile, `${keyFile}.away`);
    const { code, err } = await tanggap("verify");
    expect([code, err]).toEqual([1, expect.stringMatching(/^KEY_FILE: .* is missing.*keys restore FILE\)\.$/)]);
  });

  test("with another's key, or an older copy of their own, are refused as well", async () => {
    const first = readFileSync(keyFile);
    expect((await tanggap("keys", "rotate")).code).toBe(0);
    const second = readFileSync(keyFile);
    writeFileSync(keyFile, first);
    expect((await tanggap("verify")).err).toMatch(/^KEY_FILE: .* is older than the data.*keys restore FILE/);
    rmSync(keyFile);
    expect((await tanggap("keys", "make")).code).toBe(0);
    expect((await tanggap("verify")).err).toMatch(/^KEY_FILE: .* is not the key of this data.*keys restore FILE/);
    writeFileSync(keyFile, second);
    expect((await tanggap("verify")).code).toBe(0);
  });
});

describe("rotating", () => {
  test("keeps codes, identities and proofs, also for a program that runs all the while", async () => {
    const before = await office.lodge();
    await sealRows(office.database.db, office.ctx);
    const earlier = (await tanggap("verify")).out;
    const rotated = await tanggap("keys", "rotate");
    expect([rotated.code, rotated.err]).toEqual([0, expect.stringContaining("1 complaint keys are wrapped anew")]);

    const after = await office.lodge();
    expect(await nameOf(before.complaint.id)).toBe("Siti Rahma");
    expect(await nameOf(after.complaint.id)).toBe("Siti Rahma");
    const { rows } = await sql<{ version: number; mac: number }>`select get_byte(wrapped, 0) as version,
      get_byte(e.mac, 0) as mac from complaint_key k join complaint_event e using (complaint)
      order by mac`.execute(office.database.owner);
    expect(rows).toEqual([
      { version: 2, mac: 1 },
      { version: 2, mac: 2 },
    ]);
    const restarted = openKeyFile(keyFile, false);
    for (const { complaint, trackingCode } of [before, after]) {
      expect(restarted.trackingCode(complaint.id)).toBe(trackingCode);
      const lookup = restarted.trackingLookup(readTrackingCode(trackingCode)!);
      const found = office.database.owner.selectFrom("complaint").select("id").where("tracking_lookup", "=", lookup);
      expect(await found.executeTakeFirst()).toEqual({ id: complaint.id });
    }
    await sealRows(office.database.db, office.ctx);
    expect((await tanggap("verify", "--head", earlier)).err).toMatch(/Each head given.*\nThe record is whole/);
  });

  test("an old key proves nothing new", async () => {
    const stolen = openKeys(Buffer.from(readFileSync(keyFile, "utf8").trim(), "base64url"));
    await tanggap("keys", "rotate");
    await office.lodge();
    await sealRows(office.database.db, office.ctx);
    office.clock.now += 3_600_000;
    const { complaint } = await office.lodge();
    await inOffice(office.database.db, office.code, (tx) =>
      saveAudit(
        tx,
        { keys: stolen, now: office.ctx.now },
        { office: office.code, staff: null, type: "identity_revealed", complaint: complaint.id },
      ),
    );
    await sealRows(office.database.db, office.ctx);
    expect((await tanggap("verify")).err).toMatch(/audit event .*: was written with an old key, long after/);
  });

  test("killed in the middle, goes on where it was and loses no key", async () => {
    const { complaint } = await office.lodge();
    const many = await fill(complaint.id, 30_000);
    const oldOnes = async () =>
      (await sql<{ old: number }>`select count(*)::int as old from complaint_key where get_byte(wrapped, 0) = 1`
        .execute(office.database.owner)).rows[0]!.old; // prettier-ignore
    const rotating = startCommand(env, "keys", "rotate");
    await until(async () => (await oldOnes()) < many.size);
    rotating.child.kill("SIGKILL");
    expect(await rotating.ended).toBeNull();
    const left = await oldOnes();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(many.size);
    expect(await nameOf(complaint.id)).toBe("Siti Rahma");

    const again = await tanggap("keys", "re-wrap");
    expect([again.code, again.err]).toEqual([0, expect.stringContaining(`${left} complaint keys are wrapped anew`)]);
    expect(await oldOnes()).toBe(0);
    const rows = await office.database.owner.selectFrom("complaint_key").selectAll().execute();
    const opened = rows.map(({ complaint: id, wrapped }) =>
      office.ctx.keys.unseal(wrapping(office.code), wrapped, id)?.toString("hex"),
    );
    expect(opened).toEqual(rows.map(({ complaint: id }) => many.get(id)));
  }, 60_000);
});

/** Complaints in bulk like the one given, each with a key of its own; gives the keys by id, that one's among them. */
async function fill(like: string, count: number): Promise<Map<string, string>> {
  const { keys } = office.ctx;
  const { owner } = office.database;
  const own = await owner.selectFrom("complaint_key").select("wrapped").executeTakeFirstOrThrow();
  const known = new Map([[like, keys.unseal(wrapping(office.code), own.wrapped, like)!.toString("hex")]]);
  const ids = Array.from({ length: count }, () => newId(office.clock.now));
  const wrapped = ids.map((id) => {
    const key = Buffer.from(id.replaceAll("-", ""), "hex");
    known.set(id, key.toString("hex"));
    return keys.seal(wrapping(office.code), key, id);
  });
  await sql`insert into complaint (id, office, sop, state, tracking_lookup, subject)
    select n.id, office, sop, jsonb_set(state, '{reference}', to_jsonb(n.id::text)), n.id::text::bytea, subject
    from complaint, unnest(${ids}::uuid[]) as n (id) where complaint.id = ${like}`.execute(owner);
  await sql`insert into complaint_key (complaint, office, wrapped)
    select n.id, ${office.code}, n.wrapped from unnest(${ids}::uuid[], ${wrapped}::bytea[]) as n (id, wrapped)`.execute(
    owner,
  );
  return known;
}
