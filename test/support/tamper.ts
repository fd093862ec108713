import { randomBytes } from "node:crypto";
import { sql, type Transaction } from "kysely";
import { fold } from "#complaints/apply.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Tables } from "#store/tables.ts";

type Tx = Transaction<Tables>;

/**
 * What somebody does who owns the database and knows the program, but has no key: each changes the record and mends all
 * that can be mended without one (the row, the numbers, the chain's positions). `target` has at least five events.
 */
export const tamperings: Readonly<Record<string, (tx: Tx, target: string) => Promise<unknown>>> = {
  "an event is edited": async (tx, target) => {
    await sql`update complaint_event set body = jsonb_set(body, '{classification}', '"unfounded"')
      where complaint = ${target} and type = 'reviewed'`.execute(tx);
    await refold(tx, target);
  },
  "an event is back-dated": async (tx, target) => {
    await sql`update complaint_event set at = at - interval '1 day',
      body = jsonb_set(body, '{at}', to_jsonb((body ->> 'at')::bigint - 86400000))
      where complaint = ${target} and type = 'acted'`.execute(tx);
    await refold(tx, target);
  },
  "an event's time of recording is edited": (tx, target) =>
    sql`update complaint_event set recorded_at = recorded_at - interval '1 millisecond'
      where complaint = ${target} and seq = 3`.execute(tx),
  "an event in the middle is deleted": async (tx, target) => {
    const { seq } = await tx
      .selectFrom("complaint_event")
      .select("seq")
      .where("complaint", "=", target)
      .where("type", "=", "noted")
      .executeTakeFirstOrThrow();
    for (const table of ["message", "note", "complaint_event"] as const)
      await tx.deleteFrom(table).where("complaint", "=", target).where("seq", "=", seq).execute();
    await closeGaps(tx, sql`row = ${target} and seq = ${seq}`);
    for (const table of ["message", "note", "complaint_event"])
      await sql`update ${sql.table(table)} set seq = seq - 1 where complaint = ${target} and seq > ${seq}`.execute(tx);
    await sql`update chain_link set seq = seq - 1 where row = ${target} and seq > ${seq}`.execute(tx);
    await refold(tx, target);
  },
  "a complaint is deleted with all that was recorded of it": async (tx, target) => {
    const { rows } = await sql<{ table: string; column: string }>`
      select r.conrelid::regclass::text as table, a.attname as column from pg_constraint r
      join pg_attribute a on a.attrelid = r.conrelid and a.attnum = r.conkey[1]
      where r.confrelid = 'complaint'::regclass`.execute(tx);
    for (const { table, column } of rows)
      await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${target}`.execute(tx);
    await tx.deleteFrom("complaint").where("id", "=", target).execute();
    await closeGaps(
      tx,
      sql`not exists (select from complaint_event e where e.complaint = row and e.seq = chain_link.seq)
      and not exists (select from audit_event a where a.id = row)`,
    );
  },
  "two events are swapped": async (tx, target) => {
    await sql`update complaint_event e set type = o.type, body = o.body, words = o.words, mac = o.mac, at = o.at,
        recorded_at = o.recorded_at
      from complaint_event o where e.complaint = ${target} and o.complaint = e.complaint
        and (e.seq, o.seq) in ((3, 4), (4, 3))`.execute(tx);
    for (const table of ["message", "note"])
      await sql`update ${sql.table(table)} set seq = 7 - seq where complaint = ${target} and seq in (3, 4)`.execute(tx);
    await sql`update chain_link l set mac = e.mac from complaint_event e
      where l.row = e.complaint and l.seq = e.seq and l.row = ${target}`.execute(tx);
    await refold(tx, target);
  },
  "a back-dated event is put in": async (tx, target) => {
    await sql`insert into complaint_event (complaint, seq, office, type, body, at, recorded_at, mac)
      select complaint, seq + 1, office, 'noted', jsonb_build_object('type', 'noted', 'at', body -> 'at', 'by', body -> 'by'),
        at - interval '3 days', recorded_at - interval '3 days', ${Buffer.concat([Buffer.of(1), randomBytes(32)])}
      from complaint_event where complaint = ${target} order by seq desc limit 1`.execute(tx);
    await refold(tx, target);
  },
  "an event is put in with the proof of another": async (tx, target) => {
    await sql`insert into complaint_event (complaint, seq, office, type, body, words, at, recorded_at, mac)
      select complaint, seq + 1, office, type, body, '{}', at, recorded_at, mac
      from complaint_event where complaint = ${target} and type = 'noted'
        and seq = (select max(seq) from complaint_event where complaint = ${target})`.execute(tx);
    await refold(tx, target);
  },
  "words to the complainant are edited": (tx, target) =>
    sql`update message set text = text || ' Tidak ada yang salah.' where complaint = ${target}
      and seq = (select max(seq) from message where complaint = ${target})`.execute(tx),
  "a note is edited": (tx, target) =>
    sql`update note set text = upper(text) where complaint = ${target} and kind = 'note'`.execute(tx),
  "the submission is edited": async (tx, target) => {
    await sql`update submission set subject = 'Lain' where complaint = ${target}`.execute(tx);
    await sql`update complaint set subject = 'Lain' where id = ${target}`.execute(tx);
  },
  "an audit event is edited": (tx, target) =>
    sql`update audit_event set detail = '{"reason": "lain"}' where complaint = ${target}`.execute(tx),
  "an audit event is deleted": async (tx, target) => {
    await sql`delete from audit_event where complaint = ${target}`.execute(tx);
    await closeGaps(tx, sql`kind = 'audit_event' and not exists (select from audit_event a where a.id = row)`);
  },
  "an audit event is laid at another's door": (tx, target) =>
    sql`update audit_event set staff = (select id from staff where id <> audit_event.staff limit 1)
      where complaint = ${target}`.execute(tx),
  "two links of the chain are swapped": async (tx) => {
    await sql`update chain_link set position = -position + 1000000 where position in (5, 6)`.execute(tx);
    await sql`update chain_link set position = 11 - (1000000 - position) where position > 900000`.execute(tx);
  },
};

/** Makes the row what the events now say. */
async function refold(tx: Tx, target: string): Promise<void> {
  const events = await tx
    .selectFrom("complaint_event")
    .select("body")
    .where("complaint", "=", target)
    .orderBy("seq")
    .execute();
  const state = JSON.stringify(fold(events.map(({ body }) => body as ComplaintEvent)));
  await tx.updateTable("complaint").set({ state }).where("id", "=", target).execute();
}

/** Takes links out and numbers the rest anew. */
async function closeGaps(tx: Tx, which: ReturnType<typeof sql>): Promise<void> {
  await sql`delete from chain_link where ${which}`.execute(tx);
  await sql`update chain_link set position = position + 1000000`.execute(tx);
  await sql`update chain_link l set position = n.number
    from (select position, row_number() over (order by position) as number from chain_link) n
    where n.position = l.position`.execute(tx);
}
