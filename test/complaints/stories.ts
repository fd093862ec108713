import { leadershipFirst } from "#sop/ask.ts";
import { wib } from "../calendar/say.ts";
import { system } from "./cast.ts";
import { given, on, type Story, under } from "./given.ts";
import type { Procedure } from "./procedures.ts";
import * as verbs from "./verbs.ts";

/** Lodged on Wednesday 1 July 2026 at 9.00, weeks without a holiday: the receipt is due at 10.00, the response on 15 July. */
export const lodged = given(on("2026-07-01 09:00", verbs.lodge()));
export const received = lodged.when(verbs.receive(), "2026-07-01 09:30").done();
export const reviewed = received.when(verbs.review(), "2026-07-02 10:00").done();
export const acted = reviewed.when(verbs.act(), "2026-07-03 10:00").done();
export const answered = acted.when(verbs.respond(), "2026-07-06 10:00").done();
/** Told on Tuesday 7 July: the system closes on Tuesday 21 July, with a reminder on Friday the 17th. */
export const told = answered.when(toldOn("2026-07-07 10:00"), "2026-07-07 10:00").done();
export const closed = told.when(verbs.close(), "2026-07-08 10:00").done();
/** Asked on Monday 6 July: a supplement is awaited until Monday the 20th, the reminder goes on Thursday the 16th. */
export const asked = reviewed.when(verbs.inquire(), "2026-07-06 10:00").done();
export const escalated = reviewed.when(verbs.escalate(), "2026-07-06 10:00").done();
export const withdrawn = reviewed.when(verbs.withdraw(), "2026-07-06 10:00").done();
export const referralAsked = reviewed.when(verbs.refer(), "2026-07-06 10:00").done();
export const mergeAsked = reviewed.when(verbs.merge(), "2026-07-06 10:00").done();
export const merged = mergeAsked.when(verbs.approve(), "2026-07-07 10:00").done();
export const objected = closed.when(verbs.object(), "2026-07-09 10:00").done();

/** The same up to the review, under another SOP. */
export function reviewedUnder(procedure: Procedure, review = verbs.review()): Story {
  return under(procedure).given(
    on("2026-07-01 09:00", verbs.lodge()),
    on("2026-07-01 09:30", verbs.receive()),
    ...(leadershipFirst(procedure.sop) ? [on("2026-07-01 14:00", verbs.direct())] : []),
    on("2026-07-02 10:00", review),
  );
}

/** The proof of a delivery report of this moment. */
export function toldOn(at: string) {
  return verbs.told(wib(at), "delivery_report", system);
}
