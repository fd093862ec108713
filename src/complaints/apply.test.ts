import { describe, expect, test } from "vitest";
import { objected, told } from "../../test/complaints/stories.ts";
import { apply, fold } from "./apply.ts";

describe("the fold", () => {
  test("of nothing is no complaint", () => {
    expect(fold([])).toBeNull();
  });

  test("is the row, event by event, also as the store keeps them", () => {
    const kept = objected.events.map(({ words: _words, ...body }) => body);
    expect(fold(JSON.parse(JSON.stringify(kept)))).toEqual(objected.complaint);
    expect(objected.complaint.version).toBe(objected.events.length);
  });

  test("begins with lodging", () => {
    const second = told.events.at(1);
    expect(() => second && apply(null, second)).toThrow('begins with "lodged"');
  });
});
