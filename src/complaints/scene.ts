import type { Calendar } from "#calendar/make-calendar.ts";
import type { Instant } from "#lib/time.ts";
import type { Sop } from "#sop/types.ts";
import type { EventBody, ComplaintEvent } from "./events.ts";
import type { Complaint, Doer, WordsOf } from "./types.ts";
import type { Refusal } from "#lib/refusal.ts";

/** Everything a rule may look at. Nothing else decides. */
export interface Scene {
  readonly sop: Sop;
  readonly calendar: Calendar;
  readonly complaint: Complaint;
  readonly now: Instant;
}

/** What a rule gives: bodies of events, with the words that go with each. */
export type Told<B extends EventBody = EventBody> = B & { readonly words?: WordsOf };

/**
 * One verb. `ready` says why the verb cannot be done now whatever is said with it: screens ask it too, so that what
 * may not be done is not shown. `decide` is called only when `ready` has no objection.
 */
export interface Rule<C> {
  ready(scene: Scene, by: Doer): Refusal | null;
  decide(scene: Scene, command: C): readonly Told[] | Refusal;
}

/** Puts who and when on what a rule gave. */
export function signed(bodies: readonly Told[], by: Doer, at: Instant): ComplaintEvent[] {
  return bodies.map((body) => ({ ...body, at, by }));
}
