import { expect, test } from "vitest";
import type { Story } from "../../test/complaints/given.ts";
import { bengkulu, drafting, leadersFirst, type Procedure } from "../../test/complaints/procedures.ts";
import * as at from "../../test/complaints/stories.ts";
import { approve, object, respond, review, write } from "../../test/complaints/verbs.ts";
import { stepOf } from "./step-of.ts";

const none = respond({ noFollowUpBecause: "benar" });
const drafted = at.reviewedUnder(drafting).when(none, "2026-07-02 11:00").done();
const sent = drafted.when(approve(), "2026-07-02 12:00").done();
const further = sent.when(write(), "2026-07-03 09:00").done().when(respond(), "2026-07-03 10:00").done();
const secondLook = at
  .reviewedUnder(leadersFirst)
  .when(none, "2026-07-03 10:00")
  .done()
  .when(object(), "2026-07-06 10:00");

test.each<readonly [where: string, procedure: Procedure, story: Story, kind: string | undefined]>([
  ["lodged", bengkulu, at.lodged, "receive"],
  ["received", bengkulu, at.received, "review"],
  ["reviewed", bengkulu, at.reviewed, "act"],
  ["supervisory", bengkulu, at.received.when(review("supervisory"), "2026-07-02 10:00").done(), "review"],
  ["asked of the complainant", bengkulu, at.asked, "review"],
  ["before leadership", bengkulu, at.escalated, "direct"],
  ["acted", bengkulu, at.acted, "respond"],
  ["answered", bengkulu, at.answered, "respond"],
  ["told", bengkulu, at.told, "rate"],
  ["objected, no step for a second look", bengkulu, at.objected, "review"],
  ["closed", bengkulu, at.closed, undefined],
  [
    "to be drafted",
    drafting,
    at.reviewedUnder(drafting).when({ verb: "act", by: none.by, done: "x" }, "2026-07-02 11:00").done(),
    "draft",
  ],
  ["a draft waits", drafting, drafted, "approve"],
  ["a further draft waits", drafting, further, "approve"],
  ["a second look", leadersFirst, secondLook.done(), "reconsider"],
])("%s: the step %#", (_where, { sop }, { complaint }, kind) => {
  expect(stepOf(sop, complaint)?.kind).toBe(kind);
});
