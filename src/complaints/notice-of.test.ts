import { expect, test } from "vitest";
import { ani, system } from "../../test/complaints/cast.ts";
import type { Story } from "../../test/complaints/given.ts";
import { ownDays, withDecree } from "../../test/complaints/procedures.ts";
import * as at from "../../test/complaints/stories.ts";
import * as verbs from "../../test/complaints/verbs.ts";
import { noticeOf } from "./notice-of.ts";

const escalated = at.reviewedUnder(ownDays).when(verbs.escalate(), "2026-07-07 10:00").done();
const changed = at.acted
  .by(withDecree(ownDays.sop, ["2026-07-13"]))
  .when(verbs.recalculate(), "2026-07-06 10:00")
  .done();
const asked = at.asked.when(verbs.remind(), "2026-07-16 08:00").done();

/** What the complainant is written at the last command of a story. */
test.each<readonly [what: string, story: Story, notices: readonly (string | null)[]]>([
  ["lodged", at.lodged, ["lodged"]],
  ["received", at.received, ["received"]],
  [
    "incomplete",
    at.lodged.when(verbs.receive({ complete: false, missing: "x" }), "2026-07-01 09:30").done(),
    ["received_incomplete"],
  ],
  ["reviewed", at.reviewed, [null]],
  ["asked", at.asked, ["inquired"]],
  ["reminded of the inquiry", asked, ["inquiry_reminder"]],
  ["expired", asked.when(verbs.expire(), "2026-07-20 15:30").done(), ["inquiry_expired"]],
  ["supplemented", at.asked.when(verbs.supplement(), "2026-07-07 10:00").done(), ["supplemented"]],
  ["escalated", at.escalated, ["escalated"]],
  ["recalled, the date as it was", at.escalated.when(verbs.recall(), "2026-07-07 10:00").done(), [null]],
  ["recalled, the date taken back", escalated.when(verbs.recall(), "2026-07-08 10:00").done(), ["due_changed"]],
  ["responded", at.answered, ["responded"]],
  ["told", at.told, [null]],
  ["reminded of the rating", at.told.when(verbs.remind(), "2026-07-17 08:00").done(), ["rating_reminder"]],
  ["closed", at.closed, ["closed"]],
  ["closed by the system", at.told.when(verbs.close({ by: system }), "2026-07-21 15:30").done(), ["closed"]],
  ["objected", at.objected, ["objected"]],
  ["referral asked for", at.referralAsked, [null]],
  ["merged", at.merged, [null, "merged", null]],
  ["unmerged", at.merged.when(verbs.unmerge(), "2026-07-10 10:00").done(), ["unmerged"]],
  ["withdrawn", at.withdrawn, [null, "withdrawn"]],
  ["a message of theirs", at.told.when(verbs.write(), "2026-07-08 10:00").done(), [null]],
  ["a message of the office", at.told.when(verbs.write({ by: ani }), "2026-07-08 10:00").done(), ["message"]],
  ["the due date changed", changed, ["due_changed"]],
])("%s: %j", (_what, { events }, notices) => {
  expect(events.slice(-notices.length).map(noticeOf)).toEqual(notices);
});
