import { describe, expect, test } from "vitest";
import { escalated, reviewed } from "../../../test/complaints/stories.ts";
import { direct } from "../../../test/complaints/verbs.ts";

describe("direct (step 6, Ket)", () => {
  test("gives the directive and the complaint back to its handler", () => {
    const { complaint } = escalated.when(direct(), "2026-07-07 10:00").gives({ type: "directed" });
    expect(complaint).toMatchObject({ stage: "in_review", handlerId: "ani", directive: { by: "lina" } });
  });

  test("is refused without words and where nothing was asked of leadership", () => {
    escalated.when(direct({ text: "" }), "2026-07-07 10:00").refuses("reason_needed");
    reviewed.when(direct(), "2026-07-07 10:00").refuses("wrong_stage");
  });
});
