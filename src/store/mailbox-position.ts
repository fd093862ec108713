import { sql, type Kysely } from "kysely";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "./in-office.ts";
import type { Tables } from "./tables.ts";

/** How far a mailbox was read; `since`: from when on its mail is ours. Null before the first time. */
export function mailboxPosition(
  db: Kysely<Tables>,
  office: string,
  mailbox: string,
): Promise<{ readonly uidValidity: number; readonly uid: number; readonly since: Instant } | null> {
  return inOffice(db, office, async (tx) => {
    const row = await tx
      .selectFrom("mailbox_position")
      .select(["uid_validity", "uid", "since"])
      .where("office", "=", office)
      .where("mailbox", "=", mailbox)
      .executeTakeFirst();
    return row ? { uidValidity: row.uid_validity, uid: row.uid, since: row.since.getTime() } : null;
  });
}

/**
 * Moves the position forward, or to another numbering, and notes that the mailbox was heard. Within one numbering it
 * never goes back: of two collectors the slower one must not undo the faster. Numbering 0 is none: it only notes.
 */
export async function moveMailboxPosition(
  db: Kysely<Tables>,
  office: string,
  mailbox: string,
  at: { readonly uidValidity: number; readonly uid: number },
  { since, now }: { readonly since: Instant; readonly now: Instant },
): Promise<void> {
  await inOffice(db, office, (tx) =>
    sql`insert into mailbox_position as p (office, mailbox, uid_validity, uid, since, heard_at)
        values (${office}, ${mailbox}, ${at.uidValidity}, ${at.uid}, ${new Date(since)}, ${new Date(now)})
        on conflict (office, mailbox) do update set
          uid = case when excluded.uid_validity = 0 then p.uid
                     when p.uid_validity = excluded.uid_validity then greatest(p.uid, excluded.uid)
                     else excluded.uid end,
          uid_validity = case when excluded.uid_validity = 0 then p.uid_validity else excluded.uid_validity end,
          heard_at = excluded.heard_at`.execute(tx),
  );
}

/** Whether something that the channel calls so was stored. */
export function isStored(db: Kysely<Tables>, office: string, externalId: string): Promise<boolean> {
  return inOffice(db, office, async (tx) => {
    const row = tx
      .selectFrom("intake")
      .select("id")
      .where("office", "=", office)
      .where("channel", "=", "email")
      .where("external_id", "=", externalId);
    return (await row.executeTakeFirst()) !== undefined;
  });
}

/** Notes when the mailbox was compared with what was stored, and how many were missing. */
export async function noteComparison(
  db: Kysely<Tables>,
  office: string,
  mailbox: string,
  { now, missed }: { readonly now: Instant; readonly missed: number },
): Promise<void> {
  await inOffice(db, office, (tx) =>
    tx
      .updateTable("mailbox_position")
      .set({ checked_at: new Date(now), missed })
      .where("office", "=", office)
      .where("mailbox", "=", mailbox)
      .execute(),
  );
}
