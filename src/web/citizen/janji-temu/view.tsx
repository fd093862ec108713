import type { Instant } from "#lib/time.ts";
import type { Limit, Sop } from "#sop/types.ts";
import { appointmentText } from "#text/citizen/pages.ts";
import { counted } from "#text/plural.ts";
import { fill, type Language } from "#text/words.ts";
import { Page } from "../../ui/page.tsx";
import { Channels } from "../channels.tsx";
import type { Frame } from "../frame.ts";
import { HoursTable } from "../hours-table.tsx";

export interface AppointmentProps {
  readonly frame: Frame;
  readonly sop: Sop;
  readonly now: Instant;
}

/** Hours, how early an appointment is to be made (DOMAIN 5.2 row 11), and by which channels. */
export function AppointmentPage({ frame, sop, now }: AppointmentProps) {
  const { language } = frame;
  const text = appointmentText(language);
  return (
    <Page {...frame} title={text.title}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <HoursTable hours={sop.office.hours} now={now} language={language} />
      {sop.appointment ? (
        <>
          <h2>{text.when}</h2>
          <ul>
            <li>{fill(text.workingDay, { ahead: aheadWords(sop.appointment.outsideHours, language) })}</li>
            <li>{fill(text.dayOff, { ahead: aheadWords(sop.appointment.dayOff, language) })}</li>
          </ul>
        </>
      ) : null}
      <h2>{text.how}</h2>
      <p>{text.howLead}</p>
      <Channels channels={sop.channels.filter(isDirect)} language={language} />
      <h2>{text.instead}</h2>
      <p>
        {text.insteadHow} <a href="/pengaduan/baru">{text.form}</a>
      </p>
    </Page>
  );
}

/** A number or a mailbox of the office itself: somebody there answers. */
function isDirect({ online, address }: Sop["channels"][number]): boolean {
  return online && address !== undefined && (/@/.test(address) || /^[\d\s+()-]+$/.test(address));
}

function aheadWords({ unit, amount }: Limit, language: Language): string {
  const text = appointmentText(language);
  if (unit === "calendar_days" || unit === "working_days") return counted(text.daysAhead, amount, language);
  return amount % 60 === 0
    ? counted(text.hoursAhead, amount / 60, language)
    : counted(text.minutesAhead, amount, language);
}
