import { expect, test } from "vitest";
import { textWidth, wrapped } from "./wrap.ts";

test("breaks at spaces and after slashes", () => {
  expect(wrapped("Menyampaikan hasil tindak lanjut", 130, 14)).toEqual(["Menyampaikan", "hasil tindak", "lanjut"]);
  expect(wrapped("penilaian/rating", 90, 14)).toEqual(["penilaian/", "rating"]);
  expect(wrapped("", 90, 14)).toEqual([]);
});

test("cuts a word that is too wide, and loses no letter", () => {
  const lines = wrapped("pertanggungjawabannya dipertanggungjawabkan", 60, 14);
  expect(lines.every((line) => textWidth(line, 14) <= 60)).toBe(true);
  expect(lines.join("")).toBe("pertanggungjawabannyadipertanggungjawabkan");
});
