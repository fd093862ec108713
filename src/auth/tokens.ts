import { newId } from "#lib/id.ts";
import { MINUTE } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { AuthParts } from "./auth-parts.ts";
import { hashSecret, makeSecret } from "./secret.ts";
import { activeStaff, type Staff } from "./staff.ts";

type Parts = Pick<AuthParts, "db" | "keys" | "now">;

/** Makes a bearer token of a person, on the command line and on record; it is shown this once and kept as a hash. */
export async function makeToken(parts: Parts, { id, office }: Pick<Staff, "id" | "office">): Promise<string> {
  const now = parts.now();
  const { secret, hash } = makeSecret(parts.keys, "api token");
  const row = { id: newId(now), office, staff: id, hash, created_at: new Date(now) };
  return inOffice(parts.db, office, async (tx) => {
    await tx.insertInto("api_token").values(row).execute();
    await saveAudit(tx, parts, { office, staff: null, type: "token_made", complaint: null, detail: { person: id } });
    return secret;
  });
}

/** The person of a bearer token; null when there is no such token or its person is disabled. */
export async function staffOfToken(parts: Parts, token: string): Promise<Staff | null> {
  const found = await parts.db
    .selectFrom("api_token")
    .select(["id", "office", "staff", "last_used_at"])
    .where("hash", "=", hashSecret(parts.keys, "api token", token))
    .executeTakeFirst();
  const staff = found ? await activeStaff(parts, found.office, { id: found.staff }) : null;
  if (found && staff) await noteUse(parts, found.id, found.last_used_at);
  return staff;
}

/** The token's person from an `Authorization: Bearer` header. */
export function staffOfBearer(parts: Parts, header: string | undefined): Promise<Staff | null> {
  const token = /^Bearer +(\S{1,200})$/i.exec(header ?? "")?.[1];
  return token ? staffOfToken(parts, token) : Promise.resolve(null);
}

/** To the minute is enough, and spares a write at each request. */
async function noteUse({ db, now }: Parts, id: string, last: Date | null): Promise<void> {
  if (last && now() - last.getTime() < MINUTE) return;
  await db
    .updateTable("api_token")
    .set({ last_used_at: new Date(now()) })
    .where("id", "=", id)
    .execute();
}
