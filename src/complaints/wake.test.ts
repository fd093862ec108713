import { describe, expect, test } from "vitest";
import { instantText } from "../../test/calendar/say.ts";
import { given, on } from "../../test/complaints/given.ts";
import { acted, answered, asked, closed, lodged, reviewed, told } from "../../test/complaints/stories.ts";
import { act, close, lodge, receive, refer, remind, respond, inquire, write } from "../../test/complaints/verbs.ts";
import { nextWake } from "./wake.ts";

const wakeOf = ({ complaint }: typeof lodged) => {
  const wake = nextWake(complaint);
  return wake && `${wake.verb} ${instantText(wake.at)}`;
};

describe("the system wakes", () => {
  test("for nothing while the office has the word", () => {
    expect([lodged, reviewed, acted, answered, closed].map(wakeOf)).toEqual([null, null, null, null, null]);
  });

  test("to remind of an inquiry, then to close it as incomplete", () => {
    expect(wakeOf(asked)).toBe("remind 2026-07-16 08:00");
    expect(wakeOf(asked.when(remind(), "2026-07-16 08:00").done())).toBe("expire 2026-07-20 15:30");
  });

  test("to remind of the rating, then to close", () => {
    expect(wakeOf(told)).toBe("remind 2026-07-17 08:00");
    expect(wakeOf(told.when(remind(), "2026-07-17 08:00").done())).toBe("close 2026-07-21 15:30");
  });

  test("to close nothing while a message or a referral waits", () => {
    const reminded = told.when(remind(), "2026-07-17 08:00").done();
    expect(wakeOf(reminded.when(write(), "2026-07-17 09:00").done())).toBeNull();
    expect(wakeOf(reminded.when(refer(), "2026-07-17 09:00").done())).toBeNull();
    const asking = asked.when(remind(), "2026-07-16 08:00").done();
    expect(wakeOf(asking.when(refer(), "2026-07-17 09:00").done())).toBeNull();
  });

  test("to remind of a promise, also after closing", () => {
    const promised = reviewed
      .when(act({ promisedFor: "2026-07-30" }), "2026-07-03 10:00")
      .done()
      .when(respond(), "2026-07-06 10:00")
      .done()
      .when(close(), "2026-07-07 10:00")
      .done();
    expect(wakeOf(promised)).toBe("remind 2026-07-30 08:00");
  });

  test("not for an end that is not known yet", () => {
    const late = given(
      on("2027-12-28 10:00", lodge()),
      on("2027-12-28 10:30", receive()),
      on("2027-12-29 10:00", inquire()),
    );
    expect(late.due("supplement")).toBe("follows");
    expect(wakeOf(late)).toBeNull();
  });
});
