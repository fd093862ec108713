import { describe, expect, test } from "vitest";
import { closed, lodged } from "../../../test/complaints/stories.ts";
import { note } from "../../../test/complaints/verbs.ts";

describe("note", () => {
  test("keeps internal words at any stage and changes nothing else", () => {
    lodged.when(note(), "2026-07-01 09:10").gives({ type: "noted", words: { note: "Telepon arsip." } });
    const { version, ...rest } = closed.when(note(), "2026-07-09 10:00").done().complaint;
    expect({ ...rest, version: version - 1 }).toEqual(closed.complaint);
  });

  test("is refused without words", () => {
    lodged.when(note({ text: "" }), "2026-07-01 09:10").refuses("reason_needed");
  });
});
