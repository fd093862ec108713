import { describe, expect, test } from "vitest";
import { identityWords, nameWords } from "./identity-words.ts";

describe("words of a name", () => {
  test.each([
    ["Siti Rahma", ["siti", "rahma"]],
    ["SITI  rahma, S.E.", ["siti", "rahma"]],
    ["José Ángel Núñez", ["jose", "angel", "nunez"]],
    ["Ma'ruf", ["maruf"]],
    ["Ma’ruf", ["maruf"]],
    ["Nur-Aini binti Nur", ["nur", "aini", "binti"]],
    ["R. A. Kartini", ["kartini"]],
    ["", []],
  ])("%s", (name, words) => expect(nameWords(name)).toEqual(words));
});

test("one phone and one e-mail, however they are written", () => {
  const one = { name: "Siti", phone: "0812-3456-7890", email: "Siti@Contoh.ID " };
  const other = { name: "siti", phone: "+62 812 3456 7890", email: "siti@contoh.id" };
  expect(identityWords(one)).toEqual(identityWords(other));
  expect(identityWords(one)).toEqual([
    { kind: "name", value: "siti" },
    { kind: "phone", value: "+6281234567890" },
    { kind: "email", value: "siti@contoh.id" },
  ]);
});

test("what is no number and no address is not looked for", () => {
  expect(identityWords({ phone: "tanya ibu", email: "tidak punya" })).toEqual([]);
});
