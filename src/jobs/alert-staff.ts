import { sql } from "kysely";
import { openAt } from "#calendar/open-at.ts";
import type { Mailer } from "#channels/email/send-mail.ts";
import type { Context } from "#commands/context.ts";
import { newId } from "#lib/id.ts";
import { HOUR } from "#lib/time.ts";
import { alarms } from "#queries/channels/alarms.ts";
import { inOffice } from "#store/in-office.ts";
import { alertText } from "#text/letters.ts";
import { fill, say } from "#text/words.ts";

/** At most one such letter in this time. */
const NOT_AGAIN = HOUR;

/**
 * Tells officers and leaders by mail that something new waits for them: what nobody could place, letters that did not
 * arrive, alarms of the channels. Only within service hours; what happens at night is told in the morning (PAINS section
 * 1 row 8). Gives how many letters went out.
 */
export async function alertStaff(ctx: Context, mailer: Mailer, office: string, origin: string): Promise<number> {
  const { calendar } = await ctx.procedures.inForce(office);
  const now = ctx.now();
  if (!openAt(calendar, now).open) return 0;
  const last = await lastAlert(ctx, office);
  if (now - last < NOT_AGAIN) return 0;
  const news = await newsSince(ctx, office, last);
  const troubles = (await alarms(ctx, office)).length;
  if (news.waiting + news.dead + troubles === 0) return 0;
  // Noted first: a letter too few is better than one each minute, and the page shows all of it.
  await noteAlert(ctx, office);
  const text = say(alertText, "id");
  const lines = [
    ...(news.waiting ? [fill(text.waiting, { count: news.waiting })] : []),
    ...(news.dead ? [fill(text.dead, { count: news.dead })] : []),
    ...(troubles ? [fill(text.alarms, { count: troubles })] : []),
    fill(text.where, { url: `${origin}/petugas/kanal` }),
  ];
  for (const to of news.people) {
    const letter = { id: newId(now), to, subject: text.subject, text: lines.join("\n\n"), language: "id" };
    await mailer.send({ ...letter, writer: "program" });
  }
  return news.people.length;
}

function lastAlert(ctx: Context, office: string): Promise<number> {
  return inOffice(ctx.db, office, async (tx) => {
    const row = await tx.selectFrom("staff_alert").select("alerted_at").where("office", "=", office).executeTakeFirst();
    return row?.alerted_at.getTime() ?? 0;
  });
}

function noteAlert(ctx: Context, office: string) {
  const row = { office, alerted_at: new Date(ctx.now()) };
  return inOffice(ctx.db, office, (tx) =>
    tx
      .insertInto("staff_alert")
      .values(row)
      .onConflict((conflict) => conflict.column("office").doUpdateSet(row))
      .execute(),
  );
}

function newsSince(ctx: Context, office: string, last: number) {
  const since = new Date(last);
  return inOffice(ctx.db, office, async (tx) => {
    const { rows } = await sql<{ waiting: number; dead: number }>`
      select (select count(*)::int from intake where office = ${office} and outcome in ('tray', 'quarantine')
                and decided_at is null and settled_at > ${since}) as waiting,
             (select count(*)::int from outbox where office = ${office}
                and state in ('permanent_failure', 'technical_failure')
                and greatest(created_at, next_at, bounced_at) > ${since} and last_error is distinct from 'forgotten') as dead`.execute(
      tx,
    );
    const people = await tx
      .selectFrom("staff")
      .select("email")
      .where("office", "=", office)
      .where("role", "in", ["officer", "leader"])
      .where("disabled_at", "is", null)
      .where("email", "is not", null)
      .execute();
    return { ...rows[0]!, people: people.map(({ email }) => email!) };
  });
}
