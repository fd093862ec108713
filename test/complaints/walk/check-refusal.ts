import type { Verb } from "#complaints/commands.ts";
import type { Refusal, RefusalCode } from "#lib/refusal.ts";
import { holds } from "./broken.ts";

/** What a verb may still be refused for when it was ready: for what was said with it. */
const forWhatWasSaid: Readonly<Partial<Record<Verb, readonly RefusalCode[]>>> = {
  act: ["too_early"],
  respond: ["follow_up_needed"],
  told: ["too_early", "too_late"],
  merge: ["merge_target_unfit"],
  assign: ["conflicted", "involved_before"],
  extend: ["calendar_year_missing"],
};

/** What screens ask agrees with what the rules decide. */
export function checkRefusal(verb: Verb, ready: Refusal | null, decided: Refusal | null): void {
  if (ready) return holds("ready agrees with decide", decided?.refusal === ready.refusal, () => verb);
  const known = !decided || decided.refusal === "reason_needed" || forWhatWasSaid[verb]?.includes(decided.refusal);
  holds("what is ready is refused only for what is said", known === true, () => `${verb} ${decided?.refusal}`);
}
