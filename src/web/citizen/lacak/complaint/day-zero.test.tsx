import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Complaint } from "#complaints/types.ts";
import { trackFile } from "#queries/track-file.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import type { Language } from "#text/words.ts";
import { answerAgain, letTimePass, openWith, told, type Here } from "../../../../../test/support/answered.ts";
import { deskOf, granted } from "../../../../../test/support/desk.ts";
import { WEDNESDAY } from "../../../../../test/support/office.ts";
import { wordsOf } from "../../../../../test/support/visitor.ts";
import { Now } from "./now.tsx";

let here: Here;
beforeAll(async () => void (here = await openWith()));
beforeEach(() => void (here.office.clock.now = WEDNESDAY));
afterAll(() => here.office.close());

async function now({ id }: Complaint, language: Language = "id", { office }: Here = here): Promise<string> {
  const file = granted(await trackFile(office.ctx, office.code, id));
  return wordsOf(String(<Now file={file} language={language} now={office.clock.now} />));
}

const at = (moment: string) => void (here.office.clock.now = Date.parse(`${moment}+07:00`));

test("day 0 of the answer is the day of lodging, or the first working day after it", async () => {
  const { complaint } = await here.office.lodge();
  expect(await now(complaint)).toContain("Hari ke-0 (hari pengaduan masuk) Rabu 4 Maret");
  at("2026-03-07T10:00:00");
  const { complaint: onSaturday } = await here.office.lodge();
  expect(await now(onSaturday)).toContain("Hari ke-0 (hari kerja pertama setelah pengaduan masuk) Senin 9 Maret");
});

test("day 0 of the supplement is the day it was asked for", async () => {
  const { complaint } = await here.office.lodge();
  await deskOf(here.office).does(here.officer, complaint, "receipt", { complete: true });
  at("2026-03-05T10:00:00");
  await deskOf(here.office).does(here.officer, complaint, "inquiry", { text: "Mohon fotonya." });
  expect(await now(complaint)).toContain("Hari ke-0 (hari kami meminta kelengkapan) Kamis 5 Maret");
});

test("day 0 of closing and of the objection is the day they were told; after closing it counts anew", async () => {
  const { complaint } = await here.office.lodge();
  await deskOf(here.office).does(here.officer, complaint, "receipt", { complete: true });
  at("2026-03-06T10:00:00");
  await answerAgain(here, complaint);
  const [, closing = "", objection = ""] = (await now(complaint)).split(/Ditutup otomatis|Sanggahan dapat diajukan/);
  expect(closing).toContain("Hari ke-0 (hari jawaban sampai kepada Anda) Jumat 6 Maret");
  expect(objection).toContain("Anda mempunyai 10 hari kerja untuk menyanggah");
  expect(objection).toContain("Hari ke-0 (hari jawaban sampai kepada Anda) Jumat 6 Maret");
  expect(closing + objection).not.toContain("hari pengaduan masuk");
  at("2026-03-10T10:00:00");
  await deskOf(here.office).says(complaint, "closure");
  expect(await now(complaint)).toContain("Hari ke-0 (hari pengaduan ditutup) Selasa 10 Maret");
  expect(await now(complaint, "en")).toContain("Day 0 (the day the complaint was closed) Tuesday 10 March");
});

test("a proof that came too late says that day 0 is the day it was recorded", async () => {
  const { does } = deskOf(here.office);
  const { complaint } = await here.office.lodge();
  await does(here.officer, complaint, "receipt", { complete: true });
  await does(here.officer, complaint, "review", {
    classification: "service",
    conclusion: "Ya.",
    recommendation: "Ya.",
  });
  await does(here.officer, complaint, "follow-up", { done: "Loket ditambah." });
  await does(here.officer, complaint, "response", { text: "Loketnya sudah dua." });
  at("2026-04-27T10:00:00");
  await does(here.officer, complaint, "telling", { how: "letter", at: "2026-03-05T10:00:00+07:00" });
  expect(await now(complaint)).toContain("Hari ke-0 (hari sampainya jawaban tercatat) Senin 27 April");
});

test("day 0 of the second look is the day of the objection", async () => {
  const complaint = await told(here);
  at("2026-03-09T10:00:00");
  await deskOf(here.office).says(complaint, "objection", { reason: "Belum." });
  const words = await now(complaint);
  expect(words).toContain("Hari ke-0 (hari sanggahan masuk) Senin 9 Maret");
  expect(words).not.toContain("hari pengaduan masuk");
});

test("while it stays open, the time to object is not said to be over", async () => {
  const complaint = await told(here);
  await deskOf(here.office).says(complaint, "messages", { text: "Ada pertanyaan lagi." });
  at("2026-05-04T10:00:00");
  const words = await now(complaint);
  expect(words).toContain("Sanggahan dapat diajukan sampai 10 hari kerja setelah pengaduan ditutup");
  expect(words).not.toContain("terlambat");
});

test("nobody is late while the clock is held, signed or not", async () => {
  const readings = sop1700.readings.map((reading) => ({ ...reading, signed: { by: "Kepala", on: "2026-01-05" } }));
  const signed = await openWith({ ...sop1700, readings });
  const { does } = deskOf(signed.office);
  const { complaint } = await signed.office.lodge();
  await does(signed.officer, complaint, "receipt", { complete: true });
  await letTimePass(signed, 12);
  await does(signed.officer, complaint, "inquiry", { text: "Mohon fotonya." });
  await letTimePass(signed, 12);
  const words = await now(complaint, "id", signed);
  expect(words).toContain("Dijawab paling lambat Rabu 25 Maret 15.30 WIB");
  expect(words).toContain("Penghitung berhenti sejak");
  expect(words).not.toContain("terlambat");
  await signed.office.close();
});
