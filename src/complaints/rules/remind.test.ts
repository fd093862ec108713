import { describe, test } from "vitest";
import { acted, asked, told } from "../../../test/complaints/stories.ts";
import { remind, supplement } from "../../../test/complaints/verbs.ts";

describe("remind", () => {
  test.each([
    ["the supplement", "supplement", asked, "2026-07-16 08:00", "2026-07-16 07:59"],
    ["the rating", "closing", told, "2026-07-17 08:00", "2026-07-17 07:59"],
  ] as const)("goes once for %s, two working days before its end", (_what, clock, story, at, before) => {
    story.when(remind(), before).refuses("too_early");
    const reminded = story.when(remind(), at).gives({ type: "reminded", clock });
    reminded.when(remind(), at).refuses("too_early");
  });

  test("not for a clock that has stopped, and not for the office's own", () => {
    asked.when(supplement(), "2026-07-07 10:00").done().when(remind(), "2026-07-17 10:00").refuses("too_early");
    acted.when(remind(), "2026-07-15 10:00").refuses("too_early");
  });
});
