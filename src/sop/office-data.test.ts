import { expect, test } from "vitest";
import { isProposed } from "./ask.ts";
import { noOfficeData, type OfficeData, standardTextSchema, withOfficeData } from "./office-data.ts";
import { sop1700 } from "./offices/1700/sop.ts";

const signed = (over: Partial<OfficeData> = {}): OfficeData => ({
  ...noOfficeData,
  signatures: Object.fromEntries(
    sop1700.readings.map(({ id, reading }) => [id, { words: reading, by: "Lestari, Kepala", on: "2026-11-01" }]),
  ),
  ...over,
});

test("signatures make lateness public, one missing keeps it inside", () => {
  expect(isProposed(withOfficeData(sop1700, noOfficeData), "receipt")).toBe(true);
  expect(isProposed(withOfficeData(sop1700, signed()), "receipt")).toBe(false);
  const { "start-of-the-hour": _one, ...others } = signed().signatures;
  expect(isProposed(withOfficeData(sop1700, signed({ signatures: others })), "receipt")).toBe(true);
});

test("a signature holds for the words it stands under", () => {
  const reworded = {
    ...sop1700,
    readings: sop1700.readings.map((one) => ({
      ...one,
      reading: { ...one.reading, id: `${one.reading.id} Kecuali.` },
    })),
  };
  expect(withOfficeData(reworded, signed()).readings.some((one) => one.signed)).toBe(false);
});

test("its own words stand in place of the SOP's, the rest stays", () => {
  const own = { subject: { id: "A", en: "A" }, body: { id: "B", en: "B" } };
  const office = { name: { id: "BPS", en: "BPS" }, contact: "0736" };
  const sop = withOfficeData(sop1700, signed({ notices: { closed: own }, office }));
  expect(sop.notices.closed).toBe(own);
  expect(sop.notices.lodged).toBe(sop1700.notices.lodged);
  expect(sop.office).toMatchObject({ ...office, hours: sop1700.office.hours });
});

test("a standard text of one wording is Indonesian; one of two keeps both", () => {
  expect(standardTextSchema.parse({ title: "A", text: "Halo" })).toEqual({ title: "A", text: { id: "Halo" } });
  const both = { title: "A", text: { id: "Halo", en: "Hello" } };
  expect(standardTextSchema.parse(both)).toEqual(both);
  expect(standardTextSchema.safeParse({ title: "A", text: { en: "Hello" } }).success).toBe(false);
});
