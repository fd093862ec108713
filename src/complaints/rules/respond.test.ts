import { describe, expect, test } from "vitest";
import { drafting } from "../../../test/complaints/procedures.ts";
import {
  acted,
  answered,
  closed,
  escalated,
  lodged,
  received,
  referralAsked,
  reviewed,
  reviewedUnder,
  told,
  toldOn,
} from "../../../test/complaints/stories.ts";
import { approve, direct, respond, review, sendBack, write } from "../../../test/complaints/verbs.ts";

const none = { noFollowUpBecause: "Sudah dijelaskan di tempat." };

describe("respond (step 7)", () => {
  test("answers after a review and a follow-up; the clock runs on until they are told", () => {
    const { complaint } = acted.when(respond(), "2026-07-06 10:00").gives({ type: "responded" });
    expect(complaint).toMatchObject({ stage: "answered", response: { by: "ani" }, told: null });
    expect(complaint.clocks.response?.stoppedAt).toBeNull();
  });

  test("never without a review", () => {
    received.when(respond(none), "2026-07-02 10:00").refuses("review_needed");
    lodged.when(respond(none), "2026-07-02 10:00").refuses("wrong_stage");
  });

  test("needs a follow-up, or says why none is needed", () => {
    reviewed.when(respond(), "2026-07-03 10:00").refuses("follow_up_needed");
    reviewed.when(respond({ noFollowUpBecause: " " }), "2026-07-03 10:00").refuses("follow_up_needed");
    const words = { response: "Loket kedua dibuka sejak Senin.", no_follow_up_because: none.noFollowUpBecause };
    reviewed.when(respond(none), "2026-07-03 10:00").gives({ type: "responded", words });
  });

  test("needs words", () => {
    acted.when(respond({ text: "" }), "2026-07-06 10:00").refuses("reason_needed");
  });

  test("waits while something waits for the second person, or for leadership", () => {
    referralAsked.when(respond(none), "2026-07-06 11:00").refuses("approval_waiting");
    escalated.when(respond(none), "2026-07-06 11:00").refuses("wrong_stage");
  });

  test("a supervisory complaint is answered only after leadership's directive", () => {
    const supervisory = received.when(review("supervisory"), "2026-07-02 10:00").done();
    supervisory.when(respond(none), "2026-07-03 10:00").refuses("directive_needed");
    const directed = supervisory
      .when({ verb: "escalate", by: respond().by, reason: "Berkadar pengawasan." }, "2026-07-03 10:00")
      .done()
      .when(direct(), "2026-07-03 11:00")
      .done();
    directed.when(respond(none), "2026-07-03 12:00").gives({ type: "responded" });
  });
});

describe("a further response, in answered", () => {
  test("where the first did not arrive, or the complainant wrote again; not else", () => {
    answered.when(respond(), "2026-07-06 11:00").gives({ type: "responded" });
    told.when(respond(), "2026-07-08 10:00").refuses("already_told");
    closed.when(respond(), "2026-07-09 10:00").refuses("wrong_stage");
    told.when(write(), "2026-07-08 10:00").done().when(respond(), "2026-07-08 11:00").gives({ type: "responded" });
  });

  test("is to be told anew; the response clock that was met stays met", () => {
    const again = told.when(write(), "2026-07-08 10:00").done().when(respond(), "2026-07-09 10:00").done();
    expect(again.complaint).toMatchObject({ told: null, messageWaitingSince: null });
    expect(again.complaint.clocks.closing?.stoppedAt).not.toBeNull();
    const met = told.complaint.clocks.response?.stoppedAt;
    const toldAgain = again.when(toldOn("2026-07-10 10:00"), "2026-07-10 10:00").done();
    expect(toldAgain.complaint.clocks.response?.stoppedAt).toBe(met);
    expect(toldAgain.due("closing")).toBe("2026-07-24 16:00");
  });
});

describe("where the SOP has a step of approval", () => {
  const open = reviewedUnder(drafting);
  const drafted = open.when(respond(none), "2026-07-02 11:00");

  test("the words wait as a draft", () => {
    const { complaint } = drafted.gives({ type: "approval_requested" });
    expect(complaint).toMatchObject({
      stage: "awaiting_approval",
      pending: { verb: "respond", by: "ani" },
      response: null,
    });
  });

  test("and go out when approved, or come back", () => {
    const out = drafted.done().when(approve(), "2026-07-02 12:00").gives({ type: "approved" }, { type: "responded" });
    expect(out.complaint).toMatchObject({ stage: "answered", pending: null });
    const back = drafted.done().when(sendBack(), "2026-07-02 12:00").gives({ type: "sent_back", verb: "respond" });
    expect(back.complaint).toMatchObject({ stage: "in_review", pending: null });
  });

  test("a further response waits in answered, so that the complainant can still rate, close or object", () => {
    const out = drafted.done().when(approve(), "2026-07-02 12:00").done();
    const further = out.when(respond(), "2026-07-03 10:00").gives({ type: "approval_requested" });
    expect(further.complaint).toMatchObject({ stage: "answered", pending: { verb: "respond" } });
    expect(further.when(sendBack(), "2026-07-03 11:00").done().complaint.stage).toBe("answered");
  });
});
