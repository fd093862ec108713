import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openContext } from "#commands/open-context.ts";
import type { Context } from "#commands/context.ts";
import { loadSop } from "#commands/load-sop.ts";
import { lodge, type Lodged } from "#commands/lodge.ts";
import type { LodgeInput } from "#commands/lodge-input.ts";
import { openFiles } from "#files/files.ts";
import { newId } from "#lib/id.ts";
import { openKeys } from "#lib/keys.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import type { Sop, StaffRole } from "#sop/types.ts";
import { freshDatabase, type TestDatabase } from "./database.ts";

export interface TestStaff {
  readonly id: string;
  readonly office: string;
  readonly name: string;
  readonly post: string;
  readonly role: StaffRole;
  readonly userId: string | null;
}

/** An office on a database of its own, with people and a clock that the test moves. */
export interface TestOffice {
  readonly database: TestDatabase;
  readonly ctx: Context;
  readonly code: string;
  /** Where its files lie. */
  readonly folder: string;
  readonly clock: { now: Instant };
  hire(role: StaffRole, name?: string, post?: string): Promise<TestStaff>;
  lodge(input?: Partial<LodgeInput>, idempotencyKey?: string): Promise<Lodged>;
  loadSop(sop: Sop): Promise<void>;
  close(): Promise<void>;
}

/** Wednesday 4 March 2026, 10.00 WIB: an ordinary working day in service hours. */
export const WEDNESDAY = Date.parse("2026-03-04T10:00:00+07:00");

export interface OfficeOptions {
  readonly code?: string;
  readonly sop?: Sop;
  readonly now?: Instant;
  /** One of its own, migrated, unless given. */
  readonly database?: TestDatabase;
  /** Where its files lie; a new folder unless given. */
  readonly folder?: string;
}

/** Opens an office with the SOP of office 1700, or another. */
export async function openOffice({
  code = "1700",
  sop = sop1700,
  now = WEDNESDAY,
  ...given
}: OfficeOptions = {}): Promise<TestOffice> {
  const database = given.database ?? (await freshDatabase());
  const clock = { now };
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), "tanggap-files-"));
  const files = openFiles({ folder });
  const ctx = openContext(database.db, openKeys(new Uint8Array(32).fill(7)), () => clock.now, files);
  await loadSop(database.owner, code, sop, now);
  const hire = async (role: StaffRole, name = role as string, post = ""): Promise<TestStaff> => {
    const person = { id: newId(clock.now), office: code, name, post, role };
    await database.owner
      .insertInto("staff")
      .values({ ...person, user_id: null, email: null })
      .execute();
    return { ...person, userId: null };
  };
  return {
    database,
    ctx,
    code,
    folder,
    clock,
    hire,
    lodge: async (input, idempotencyKey = newId(clock.now)) => {
      const lodged = await lodge(ctx, {
        office: code,
        channel: "web",
        by: { is: "complainant" },
        idempotencyKey,
        input: { ...aComplaint, ...input },
        raw: new TextEncoder().encode(JSON.stringify({ ...aComplaint, ...input })),
        language: "id",
      });
      if (isRefusal(lodged)) throw new Error(`lodging was refused: ${lodged.refusal}`);
      return lodged;
    },
    loadSop: async (other) => void (await loadSop(database.owner, code, other, clock.now)),
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      await database.drop();
    },
  };
}

/** A complaint that is accepted as it is. */
export const aComplaint: LodgeInput = {
  subject: "Antrean data mikro terlalu lama",
  description: "Saya menunggu dua jam di ruang pelayanan dan tidak ada petugas yang memanggil.",
  complainant: { name: "Siti Rahma", email: "siti@example.id" },
};
