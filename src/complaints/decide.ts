import type { Calendar } from "#calendar/make-calendar.ts";
import { isRefusal, refuse, type Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { Sop } from "#sop/types.ts";
import type { Command, Verb } from "./commands.ts";
import type { ComplaintEvent } from "./events.ts";
import { lodge } from "./rules/lodge.ts";
import { rules } from "./rules.ts";
import { signed, type Rule, type Scene } from "./scene.ts";
import type { Complaint, Doer } from "./types.ts";

/**
 * The heart: what a command does to a complaint under its SOP, as events, or why it does not. Pure and synchronous, so
 * that the console, the API, the channels, the jobs and the tests all ask the same rules.
 *
 * Takes the SOP version the complaint was lodged under, the calendar of today, the complaint (null: to be lodged) and
 * now (UTC milliseconds). Who may do it is another question: see `may`.
 */
export function decide(
  sop: Sop,
  calendar: Calendar,
  current: Complaint | null,
  command: Command,
  now: Instant,
): ComplaintEvent[] | Refusal {
  if (command.verb === "lodge")
    return current
      ? refuse("wrong_stage", { stage: current.stage })
      : signed(lodge(sop, calendar, command, now), command.by, now);
  if (!current) return refuse("not_found");
  const scene = { sop, calendar, complaint: current, now };
  const rule = rules[command.verb] as Rule<Command>;
  const refusal = rule.ready(scene, command.by);
  if (refusal) return refusal;
  const decided = rule.decide(scene, command);
  return isRefusal(decided) ? decided : signed(decided, command.by, now);
}

/** Why a verb cannot be done now, whatever is said with it; null when it can. Screens ask this. */
export function ready(scene: Scene, verb: Exclude<Verb, "lodge">, by: Doer): Refusal | null {
  return rules[verb].ready(scene, by);
}
