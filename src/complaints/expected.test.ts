import { expect, test } from "vitest";
import { ani } from "../../test/complaints/cast.ts";
import type { Story } from "../../test/complaints/given.ts";
import { bengkulu, drafting, leadersFirst } from "../../test/complaints/procedures.ts";
import * as at from "../../test/complaints/stories.ts";
import { act, close, object, respond, review, write } from "../../test/complaints/verbs.ts";
import { expectedVerb } from "./expected.ts";

const supervisory = at.received.when(review("supervisory"), "2026-07-02 10:00").done();
const ownAccused = at.received.when(review("service", { reportedStaffId: ani.id }), "2026-07-02 10:00").done();
const promised = at.reviewed.when(act({ promisedFor: "2026-07-30" }), "2026-07-03 10:00").done();
const kept = promised
  .when(respond(), "2026-07-06 10:00")
  .done()
  .when(at.toldOn("2026-07-07 10:00"), "2026-07-07 10:00")
  .done();

test.each<readonly [where: string, story: Story, verb: string | null]>([
  ["lodged", at.lodged, "receive"],
  ["received", at.received, "review"],
  ["reviewed", at.reviewed, "act"],
  ["supervisory", supervisory, "escalate"],
  ["before leadership", at.escalated, "direct"],
  ["taken from the accused", ownAccused, "assign"],
  ["acted", at.acted, "respond"],
  ["answered, not yet told", at.answered, "told"],
  ["told", at.told, null],
  ["told, with a promise to keep", kept, "act"],
  ["closed, with a promise to keep", kept.when(close(), "2026-07-08 10:00").done(), "act"],
  ["told, a message waits", at.told.when(write(), "2026-07-08 10:00").done(), "write"],
  ["asked of the complainant", at.asked, null],
  ["a referral waits", at.referralAsked, "approve"],
  ["closed", at.closed, null],
  ["closed, a message waits", at.closed.when(write(), "2026-07-09 10:00").done(), "write"],
  ["objected", at.objected, "review"],
])("%s: %s", (_where, { complaint }, verb) => {
  expect(expectedVerb(bengkulu.sop, complaint)).toBe(verb);
});

test("a draft waits for approval; without a step for leadership nobody escalates", () => {
  const open = at.reviewedUnder(drafting, review("supervisory"));
  expect(expectedVerb(drafting.sop, open.complaint)).toBe("act");
  const drafted = open.when(respond({ noFollowUpBecause: "benar" }), "2026-07-02 11:00").done();
  expect(expectedVerb(drafting.sop, drafted.complaint)).toBe("approve");
});

test("a second look first needs somebody to take it", () => {
  const again = at
    .reviewedUnder(leadersFirst)
    .when(respond({ noFollowUpBecause: "benar" }), "2026-07-03 10:00")
    .done()
    .when(object(), "2026-07-06 10:00")
    .done();
  expect(expectedVerb(leadersFirst.sop, again.complaint)).toBe("assign");
});
