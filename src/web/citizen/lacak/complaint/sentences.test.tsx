import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Complaint } from "#complaints/types.ts";
import { HOUR } from "#lib/time.ts";
import { trackFile } from "#queries/track-file.ts";
import type { Language } from "#text/words.ts";
import { answerAgain, letTimePass, openWith, told, type Here } from "../../../../../test/support/answered.ts";
import { deskOf, granted } from "../../../../../test/support/desk.ts";
import { thirdSop } from "../../../../../test/support/sops.ts";
import { wordsOf } from "../../../../../test/support/visitor.ts";
import { Can } from "./can.tsx";
import { Now } from "./now.tsx";

/** What the tracking page says of a complaint now, and what it offers. */
async function said({ office }: Here, { id }: Complaint, language: Language = "id"): Promise<string> {
  const file = granted(await trackFile(office.ctx, office.code, id));
  const props = { file, language, typed: null };
  return wordsOf(String(<Now {...props} now={office.clock.now} />) + String(<Can {...props} />));
}

describe("where people rate", () => {
  let here: Here;
  beforeAll(async () => void (here = await openWith()));
  afterAll(() => here.office.close());
  const says = (complaint: Complaint, noun: string, input = {}) => deskOf(here.office).says(complaint, noun, input);

  test("it is their turn until they have rated, in both languages", async () => {
    const complaint = await told(here);
    expect(await said(here, complaint)).toContain("sudah dijawab. Giliran Anda menilai. Ditutup otomatis bila");
    await says(complaint, "rating", { score: 3 });
    const rated = await said(here, complaint);
    expect(rated).toContain("sudah dijawab dan Anda sudah menilai.");
    expect(rated).toContain("Ditutup otomatis bila Anda tidak menutupnya");
    expect(rated).not.toMatch(/Giliran Anda|tidak menilai|tanpa menilai/);
    const english = await said(here, complaint, "en");
    expect(english).toContain("has been answered and you have rated.");
    expect(english).not.toMatch(/your turn|if you do not rate|without rating/i);
  });

  test("nothing is said to close by itself while their message waits", async () => {
    const complaint = await told(here);
    await says(complaint, "messages", { text: "Ada pertanyaan lagi." });
    const words = await said(here, complaint);
    expect(words).toContain("Ditutup otomatis setelah urusan kami selesai, paling cepat");
    expect(words).not.toContain("bila Anda tidak menutupnya");
  });

  test("who closed it is told apart, rated or not", async () => {
    const [mine, mineUnrated, ownRated, own] = [await told(here), await told(here), await told(here), await told(here)];
    await says(mine, "rating", { score: 4 });
    await says(mine, "closure");
    await says(mineUnrated, "closure");
    await says(ownRated, "rating", { score: 2 });
    await letTimePass(here, 40);
    expect(await said(here, mine)).toContain("sudah ditutup. Anda sudah menilai dan menutupnya.");
    expect(await said(here, mineUnrated)).toContain("sudah ditutup. Anda menutupnya tanpa menilai.");
    expect(await said(here, ownRated)).toContain("Ditutup otomatis setelah waktunya habis; Anda sudah menilai.");
    expect(await said(here, own)).toContain("Ditutup otomatis setelah waktunya habis, tanpa penilaian.");
    expect(await said(here, ownRated, "en")).toContain("It closed by itself when its time was over; you have rated.");
  });

  test("an objection is promised only where one is still possible", async () => {
    const complaint = await told(here);
    expect(await said(here, complaint)).toContain("Sesudahnya Anda masih dapat menyanggah");
    await says(complaint, "objection", { reason: "Belum." });
    await answerAgain(here, complaint);
    const usedUp = await said(here, complaint);
    expect(usedUp).toContain("Sanggahan tidak dapat diajukan lagi.");
    expect(usedUp).not.toContain("masih dapat menyanggah");
    const late = await told(here);
    await letTimePass(here, 60);
    expect(await said(here, late)).toContain("Sanggahan tidak dapat diajukan lagi.");
    expect(await said(here, late, "en")).not.toContain("still object");
  });
});

describe("where nobody rates", () => {
  let here: Here;
  beforeAll(async () => void (here = await openWith(thirdSop)));
  afterAll(() => here.office.close());

  test("no rating is asked for, nor said to be missing", async () => {
    const [mine, own] = [await told(here), await told(here)];
    for (const language of ["id", "en"] as const) {
      expect(await said(here, own, language)).not.toMatch(/nilai|\brat(e|ing)/i);
    }
    await deskOf(here.office).says(mine, "closure");
    here.office.clock.now += HOUR;
    await letTimePass(here, 20);
    expect(await said(here, mine)).toContain("Pengaduan ini sudah ditutup. Anda menutupnya.");
    expect(await said(here, own)).toContain("Pengaduan ini sudah ditutup. Ditutup otomatis setelah waktunya habis.");
    expect((await said(here, mine)) + (await said(here, own))).not.toMatch(/nilai/i);
  });
});
