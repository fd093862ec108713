import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deskOf, aReview } from "../../test/support/desk.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { similar } from "./similar.ts";

let office: TestOffice;
let officer: TestStaff, accused: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  officer = await office.hire("officer", "Ani", "Petugas 1");
  accused = await office.hire("officer", "Budi", "Petugas 2");
});
afterAll(() => office.close());

const queue = { subject: "Antrean data mikro terlalu lama", description: "Menunggu dua jam di loket pelayanan." };

describe("similar complaints", () => {
  test("share their words, answered ones first with what was answered; others stay away", async () => {
    const desk = deskOf(office);
    const asked = await office.lodge({ subject: "Mengantre data mikro", description: "Lama menunggu di loket." });
    const open = await office.lodge(queue);
    const answered = await office.lodge({ ...queue, description: "Menunggu sejak pagi di loket pelayanan." });
    await desk.does(officer, answered.complaint, "receipt", { complete: true });
    await desk.does(officer, answered.complaint, "review", aReview);
    const text = `Mulai Senin ada dua loket. ${"Terima kasih. ".repeat(40)}`;
    await desk.does(officer, answered.complaint, "response", { text, noFollowUpBecause: "Cukup." });
    await office.lodge({ subject: "Publikasi salah cetak", description: "Halaman kosong semua." });
    const found = await similar(office.ctx, officer, asked.reference);
    expect(found.map(({ reference }) => reference)).toEqual([answered.reference, open.reference]);
    expect(found[0]!.response).toMatch(/^Mulai Senin ada dua loket/);
    expect(found[0]!.response!.length).toBeLessThanOrEqual(200);
    expect(found[1]).toMatchObject({ response: null, stage: "lodged" });
  });

  test("only those that the reader may see, and none of a complaint that they may not", async () => {
    const words = { subject: "Timbangan pasar rusak", description: "Timbangan rusak sejak lebaran." };
    const plain = await office.lodge(words);
    const about = await office.lodge({ ...words, reportedParty: { post: accused.post } });
    const references = async (staff: TestStaff, of: string) =>
      (await similar(office.ctx, staff, of)).map(({ reference }) => reference);
    expect(await references(officer, plain.reference)).toEqual([about.reference]);
    expect(await references(accused, plain.reference)).toEqual([]);
    expect(await references(accused, about.reference)).toEqual([]);
  });
});
