import type { Calendar } from "#calendar/make-calendar.ts";
import type { Instant } from "#lib/time.ts";
import { targetOf } from "#sop/ask.ts";
import type { ClockKind, Sop } from "#sop/types.ts";
import type { Lodge } from "../commands.ts";
import { startDue } from "../due.ts";
import type { StartedDue } from "../events.ts";
import type { Told } from "../scene.ts";

/** Step 4a. Both of the office's clocks start at lodging, whatever the channel (DOMAIN 5.2 rows 3, 4 and 8). */
export function lodge(sop: Sop, calendar: Calendar, command: Lodge, now: Instant): readonly Told[] {
  const { verb: _verb, by: _by, ...facts } = command;
  const due = (clock: ClockKind): StartedDue | null => {
    const target = targetOf(sop, clock);
    return target && startDue(calendar, now, target.target);
  };
  return [{ type: "lodged", ...facts, receipt: due("receipt"), response: due("response") }];
}
