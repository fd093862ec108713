import { allows } from "#auth/permissions.ts";
import { sendAgain } from "#commands/mail/send-again.ts";
import { isDay } from "#calendar/is-day.ts";
import { isRefusal } from "#lib/refusal.ts";
import { differences } from "#queries/channels/alarm.ts";
import { alarms } from "#queries/channels/alarms.ts";
import { balance, olderLines } from "#queries/channels/balance.ts";
import { deadLetters } from "#queries/channels/dead-letters.ts";
import { unopenableFor } from "#queries/channels/opened-for.ts";
import { recordedIntake, recordedOutcomes } from "#queries/channels/recorded.ts";
import { countWaiting, waitingIntake } from "#queries/channels/waiting.ts";
import { render } from "#web/ui/render.ts";
import { notFound } from "../outcomes.tsx";
import { idOf } from "./id-of.ts";
import { paths } from "../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { doneOf } from "./done.ts";
import { ChannelsPage } from "./view.tsx";
import { nothingTyped, type Dismissing } from "./waiting-list.tsx";

/** `POST /petugas/kanal/surat/{id}`: has a letter that reached nobody sent once more. */
export async function sendAgainByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff } = asked;
  const done = await sendAgain(ctx, staff, idOf(c.req.param("id")));
  return isRefusal(done) ? notFound(asked) : c.redirect(paths.channelsSentAgain, 303);
}

/**
 * `GET /petugas/kanal`: what came in and what it became; for whoever decides, what waits, and with `?hari=` and `menjadi=`
 * what stands behind a number of the balance.
 */
export function showChannels(asked: AskedByStaff): Promise<Response> {
  return channelsPage(asked, nothingTyped);
}

/** The page; `dismissing`: what was typed to set several aside, and what is wrong with it. */
export async function channelsPage(
  asked: AskedByStaff,
  dismissing: Dismissing,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { c, ctx, staff, now, language } = asked;
  const { sop } = await ctx.procedures.inForce(staff.office);
  const zoned = await zonedOf(asked);
  const decides = allows("decide_intake", staff.role);
  const asks = recordedOf(c.req.query("hari"), c.req.query("menjadi"));
  const [lines, older, unopenable, found, waiting, waitingCount, dead, mails] = await Promise.all([
    balance(ctx, staff.office, zoned.timeZone),
    olderLines(ctx, staff.office, zoned.timeZone),
    unopenableFor(ctx, staff),
    alarms(ctx, staff.office),
    decides ? waitingIntake(ctx, staff) : null,
    decides ? countWaiting(ctx, staff) : 0,
    decides ? deadLetters(ctx, staff) : null,
    decides && asks ? recordedIntake(ctx, staff, zoned.timeZone, asks) : null,
  ]);
  const page = {
    alarms: [
      ...(unopenable > 0 ? [{ kind: "unopenable" as const, count: unopenable }] : []),
      ...differences(lines),
      ...found,
    ],
    olderAlarms: differences(older),
    lines,
    older,
    ...{ waiting, waitingCount, dead, decides },
    outside: sop.outside.map(({ name }) => name[language]),
    recorded: asks && mails ? { ...asks, mails } : null,
    channelName: (id: string) => sop.channels.find((channel) => channel.id === id)?.name[zoned.language] ?? id,
    done: doneOf(c.req.query(), language, now),
    dismissing,
  };
  const around = await aroundOf(asked, status === 200 ? undefined : paths.channels);
  return render(c, <ChannelsPage {...page} {...{ around, now, zoned }} />, status);
}

/** Of which day and ending the mail is asked for; null where none or nonsense is. */
function recordedOf(day = "", asked = "") {
  const outcome = recordedOutcomes.find((each) => each === asked);
  return outcome && isDay(day) ? { day, outcome } : null;
}
