import { expect, test } from "vitest";
import { unknownFields } from "./standard-text.ts";

test.each([
  ["Yth. {nama}, nomor {nomor}, batas {batas}.", []],
  ["Yth. {Nama} dan {nik} dan {nik}", ["Nama", "nik"]],
  ["Kurung {} dan { terbuka", ["", "{ terbuka"]],
  ["tanpa apa pun }", []],
])("fields of %j that are not known: %j", (text, unknown) => {
  expect(unknownFields(text)).toEqual(unknown);
});
