import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Complaint } from "#complaints/types.ts";
import { trackFile } from "#queries/track-file.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import type { Language } from "#text/words.ts";
import { answerAgain, letTimePass, openWith, told, type Here } from "../../../../../test/support/answered.ts";
import { deskOf, granted } from "../../../../../test/support/desk.ts";
import { WEDNESDAY } from "../../../../../test/support/office.ts";
import { wordsOf } from "../../../../../test/support/visitor.ts";
import { Outside } from "./outside.tsx";

const LATE = Date.parse("2026-03-27T09:00:00+07:00");

let here: Here;
beforeAll(async () => void (here = await openWith()));
beforeEach(() => void (here.office.clock.now = WEDNESDAY));
afterAll(() => here.office.close());

/** What the page says of bodies outside; empty when nothing. */
async function outside({ id }: Complaint, { office }: Here = here, language: Language = "id"): Promise<string> {
  const file = granted(await trackFile(office.ctx, office.code, id));
  const words = wordsOf(String(<Outside file={file} language={language} now={office.clock.now} />)).trim();
  if (words !== "") expect(words).toMatch(/Ombudsman.*(Tanda terima|receipt)/);
  return words;
}

test("they are named once the objection was answered, and not before", async () => {
  const complaint = await told(here);
  expect(await outside(complaint)).toBe("");
  await deskOf(here.office).says(complaint, "objection", { reason: "Belum." });
  expect(await outside(complaint)).toBe("");
  await answerAgain(here, complaint);
  expect(await outside(complaint)).toContain("Masih belum puas? Anda dapat membawa tanda terima dan jawaban kami ke:");
});

test("they are named when the time to object is over, with or without an answer", async () => {
  const answered = await told(here);
  const { does, says } = deskOf(here.office);
  const { complaint: incomplete } = await here.office.lodge();
  await does(here.officer, incomplete, "receipt", { complete: true });
  await does(here.officer, incomplete, "inquiry", { text: "Mohon fotonya." });
  await says(answered, "closure");
  expect(await outside(answered)).toBe("");
  await letTimePass(here, 60);
  expect(await outside(answered)).toContain("tanda terima dan jawaban kami ke:");
  expect(await outside(incomplete)).toContain("tanda terima dan riwayat di halaman ini ke:");
});

describe("when the date of the answer has passed", () => {
  test("under an unsigned reading they are named, and nothing is called late", async () => {
    const { complaint } = await here.office.lodge();
    expect(await outside(complaint)).toBe("");
    here.office.clock.now = LATE;
    expect(await outside(complaint)).toContain("Selagi kami menanganinya pun Anda boleh membawa tanda terima ke:");
    for (const language of ["id", "en"] as const)
      expect(await outside(complaint, here, language)).not.toMatch(/terlambat|melewati|late/);
  });

  test("once the readings are signed it is said, but not while the clock is held", async () => {
    const readings = sop1700.readings.map((reading) => ({ ...reading, signed: { by: "Kepala", on: "2026-01-05" } }));
    const signed = await openWith({ ...sop1700, readings });
    const { complaint } = await signed.office.lodge();
    const { complaint: held } = await signed.office.lodge();
    await deskOf(signed.office).does(signed.officer, held, "receipt", { complete: true });
    await deskOf(signed.office).does(signed.officer, held, "inquiry", { text: "Mohon fotonya." });
    signed.office.clock.now = LATE;
    expect(await outside(complaint, signed)).toContain("Jawaban kami melewati batas waktunya");
    expect(await outside(held, signed)).toBe("");
    await signed.office.close();
  });
});
