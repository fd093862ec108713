import { expect, test } from "vitest";
import { filledText, unknownFields } from "./standard-text.ts";

test.each([
  ["Yth. {nama}, nomor {nomor}, batas {batas}.", []],
  ["Yth. {Nama} dan {nik} dan {nik}", ["Nama", "nik"]],
  ["Kurung {} dan { terbuka", ["", "{ terbuka"]],
  ["tanpa apa pun }", []],
])("fields of %j that are not known: %j", (text, unknown) => {
  expect(unknownFields(text)).toEqual(unknown);
});

const facts = {
  ...{ reference: "1700-2026-7K3QX9", registerNumber: null, subject: "Antrean {nomor}", dueAt: null },
  ...{ office: { id: "Kantor", en: "Office" }, writer: "Rina", now: 0, timeZone: "Asia/Jakarta" },
};

test("fields are worded in the language of the wording, each filled once", () => {
  const text = { id: "{nama}: {perihal}, {batas}, {kantor}", en: "{nama}: {perihal}, {batas}, {kantor}, {petugas}" };
  expect(filledText(text, "id", facts)).toBe("Bapak/Ibu: Antrean {nomor}, menyusul, Kantor");
  expect(filledText(text, "en", facts)).toBe("Sir or Madam: Antrean {nomor}, to follow, Office, Rina");
  expect(filledText({ id: "{nama} {agenda}" }, "en", facts)).toBe("Bapak/Ibu menyusul");
});
