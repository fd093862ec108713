import { afterAll, beforeAll, expect, test } from "vitest";
import type { Complaint } from "#complaints/types.ts";
import { DAY } from "#lib/time.ts";
import { aReview, deskOf } from "../../test/support/desk.ts";
import { type aComplaint, openOffice, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { delivered, postman } from "../../test/support/postman.ts";
import { tellByMail } from "./told-by-mail.ts";

let office: TestOffice;
let officer: TestStaff;
let second: TestStaff;
let desk: ReturnType<typeof deskOf>;
beforeAll(async () => {
  office = await openOffice();
  officer = await office.hire("officer", "Rina");
  second = await office.hire("officer", "Budi");
  desk = deskOf(office);
});
afterAll(() => office.close());

const of = (email: string) => ({ name: "Tari Lestari", email });

async function received(subject: string, input: Partial<typeof aComplaint> = {}): Promise<Complaint> {
  const { complaint } = await office.lodge({ subject, description: `Uraian dari ${subject}`, ...input });
  await desk.does(officer, complaint, "receipt", { complete: true });
  return desk.does(officer, complaint, "review", aReview);
}

async function join(complaint: Complaint, target: Complaint): Promise<void> {
  await desk.does(officer, complaint, "merge", { into: target.reference, reason: "Hal yang sama." });
  await desk.does(second, complaint, "approval", { approve: true });
}

const answer = (complaint: Complaint, text: string) =>
  desk.does(officer, complaint, "response", { text, noFollowUpBecause: "Sudah selesai." });

/** Letters that go now, to each address. */
async function sent() {
  const mailer = postman();
  await delivered(office.ctx, mailer);
  return (to: string) => mailer.letters.filter((letter) => letter.to === to);
}

test("who complained of the same is written what the complaint that goes on was answered, and nothing else of it", async () => {
  const target = await received("Antrean pagi", { complainant: of("tari@contoh.example") });
  const merged = await received("Antrean siang", { complainant: of("siang@contoh.example") });
  const nobody = await received("Antrean malam", { complainant: { name: "Tanpa Surat", phone: "0812 1111 2222" } });
  for (const one of [merged, nobody]) await join(one, target);
  await sent();
  await answer(target, "Loket kedua dibuka setiap hari kerja.");
  const letters = await sent();
  expect(letters("tari@contoh.example")).toHaveLength(1);
  const [letter, ...more] = letters("siang@contoh.example");
  expect(more).toEqual([]);
  expect(letter!.subject).toBe(
    `Jawaban untuk pengaduan ${merged.reference}, yang digabungkan dengan ${target.reference}`,
  );
  expect(letter!.text).toContain("Loket kedua dibuka setiap hari kerja.");
  expect(letter!.text).toContain("http://localhost:3000/lacak");
  expect(`${letter!.subject} ${letter!.text}`).not.toMatch(/Antrean pagi|Tari|\{\{/);
  expect(letter!.writer).toBe("person");
});

test("it proves nothing for the merged complaint, whose letter is no response of its own", async () => {
  office.clock.now += 2 * DAY;
  await tellByMail(office.ctx);
  const states = await office.database.owner.selectFrom("complaint").select("state").execute();
  const told = states.map(({ state }) => state).filter((state) => state.told !== null);
  expect(told.map(({ mergedInto }) => mergedInto)).toEqual([null]);
});

test("every further answer too, by way of another that was merged, until it is undone", async () => {
  const [last, middle, first] = [
    await received("Satu", { complainant: of("satu@contoh.example") }),
    await received("Dua", { complainant: of("dua@contoh.example") }),
    await received("Tiga", { complainant: of("tiga@contoh.example") }),
  ];
  await join(first, middle);
  await join(middle, last);
  await answer(last, "Jawaban pertama.");
  const before = await sent();
  expect(before("tiga@contoh.example").at(-1)!.subject).toContain(last.reference);
  expect(before("dua@contoh.example").at(-1)!.text).toContain("Jawaban pertama.");
  await desk.does(officer, middle, "unmerge", { reason: "Ternyata lain." });
  await answer(last, "Jawaban kedua.");
  const after = await sent();
  expect(after("satu@contoh.example").at(-1)!.text).toContain("Jawaban kedua.");
  for (const address of ["dua@contoh.example", "tiga@contoh.example"])
    expect(after(address).some(({ text }) => text.includes("Jawaban kedua."))).toBe(false);
});

test("merged into one that is answered already, the answer comes with the merge", async () => {
  const target = await received("Sudah dijawab", { complainant: of("dulu@contoh.example") });
  const late = await received("Menyusul", { complainant: of("susul@contoh.example") });
  await answer(target, "Sudah kami perbaiki kemarin.");
  await sent();
  await join(late, target);
  const texts = (await sent())("susul@contoh.example").map(({ text }) => text);
  expect(texts).toHaveLength(2);
  expect(texts.filter((text) => text.includes("Sudah kami perbaiki kemarin."))).toHaveLength(1);
});
