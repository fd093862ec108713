import { sql } from "kysely";
import { openAt } from "#calendar/open-at.ts";
import type { Mailer } from "#channels/email/send-mail.ts";
import type { Context } from "#commands/context.ts";
import { newId } from "#lib/id.ts";
import { HOUR, type Instant } from "#lib/time.ts";
import { alarms } from "#queries/channels/alarms.ts";
import { countUnopenable, unopenableFor } from "#queries/channels/opened-for.ts";
import { differences, type Alarm } from "#queries/channels/alarm.ts";
import { balance, olderLines } from "#queries/channels/balance.ts";
import { inOffice } from "#store/in-office.ts";
import { alertLetter } from "./alert-letter.ts";

/** At most one such letter in this time. */
const NOT_AGAIN = HOUR;

/**
 * Tells officers and leaders by mail that something new waits for them: what nobody could place, letters that did not
 * arrive. What is wrong with the channels is told once, to administrators as well, and again only after it was well.
 * Only within service hours; what happens at night is told in the morning (PAINS section 1 row 8). Gives how many
 * letters went out.
 */
export async function alertStaff(ctx: Context, mailer: Mailer, office: string, origin: string): Promise<number> {
  const { calendar } = await ctx.procedures.inForce(office);
  const now = ctx.now();
  if (!openAt(calendar, now).open) return 0;
  const { last, known } = await lastAlert(ctx, office);
  if (now - last < NOT_AGAIN) return 0;
  const news = await newsSince(ctx, office, last);
  const { timeZone } = calendar;
  const lines = [...(await balance(ctx, office, timeZone)), ...(await olderLines(ctx, office, timeZone))];
  // What nobody may open concerns those who decide: only an administrator is told of it, and none who is accused in it.
  const closed = (await countUnopenable(ctx, office)) > 0 ? [UNOPENABLE] : [];
  const open = [...differences(lines), ...(await alarms(ctx, office))].map(nameOf);
  const troubles = [...closed, ...open];
  const isFresh = (name: string) => !known.includes(name);
  const fresh = troubles.filter(isFresh).length;
  if (news.waiting + news.dead + fresh === 0) {
    if (known.length > troubles.length) await noteAlert(ctx, office, last, troubles);
    return 0;
  }
  // Noted first: a letter too few is better than one each minute, and the page shows all of it.
  await noteAlert(ctx, office, now, troubles);
  let letters = 0;
  for (const { id, email: to, role } of news.people) {
    const administrates = role === "administrator";
    const closedToo = administrates && closed.some(isFresh) && (await unopenableFor(ctx, { id, role, office })) > 0;
    const theirs = open.filter(isFresh).length + (closedToo ? 1 : 0);
    if (theirs + (administrates ? 0 : news.waiting + news.dead) === 0) continue;
    const words = alertLetter({ ...news, fresh: theirs, url: `${origin}/petugas/kanal` });
    await mailer.send({ ...words, id: newId(now), to: to!, language: "id", writer: "program" });
    letters += 1;
  }
  return letters;
}

const UNOPENABLE = "unopenable";

/** An alarm is the same one as long as its kind and place are. */
function nameOf(alarm: Alarm): string {
  return [alarm.kind, "channel" in alarm ? alarm.channel : "", "day" in alarm ? alarm.day : ""].join(" ").trim();
}

function lastAlert(ctx: Context, office: string): Promise<{ last: Instant; known: readonly string[] }> {
  return inOffice(ctx.db, office, async (tx) => {
    const row = await tx.selectFrom("staff_alert").selectAll().where("office", "=", office).executeTakeFirst();
    return { last: row?.alerted_at.getTime() ?? 0, known: row?.alarms ?? [] };
  });
}

function noteAlert(ctx: Context, office: string, at: Instant, troubles: readonly string[]) {
  const row = { office, alerted_at: new Date(at), alarms: [...troubles] };
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
                and greatest(created_at, next_at, bounced_at) > ${since} and coalesce(last_error, '') not in ('forgotten', 'unmerged')) as dead`.execute(
      tx,
    );
    const people = await tx
      .selectFrom("staff")
      .select(["id", "email", "role"])
      .where("office", "=", office)
      .where("role", "in", ["officer", "leader", "administrator"])
      .where("disabled_at", "is", null)
      .where("email", "is not", null)
      .execute();
    return { ...rows[0]!, people };
  });
}
