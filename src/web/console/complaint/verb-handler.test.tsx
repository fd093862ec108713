import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hiddenOf, openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let officer: Clerk;
let colleague: Clerk;
let leader: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  officer = await desk.clerk("officer", "Rina");
  colleague = await desk.clerk("officer", "Budi");
  leader = await desk.clerk("leader", "Ibu Kepala");
});
afterAll(() => desk.office.close());

/** Fills in the form of a noun as it stands on the page and sends it. */
async function does(clerk: Clerk, reference: string, noun: string, form: Record<string, string>) {
  const page = await clerk.get(paths.verb(reference, noun));
  expect(page.status, `the form of ${noun} is open to ${clerk.staff.name}`).toBe(200);
  return clerk.post(paths.verb(reference, noun), { ...hiddenOf(page), ...form });
}

const saved = (reference: string) => `${paths.complaint(reference)}?tersimpan=ya`;

describe("the way through the SOP by forms", () => {
  test("received, reviewed, escalated, directed, acted on, answered, told", async () => {
    const { reference } = await desk.office.lodge();
    const walk: [Clerk, string, Record<string, string>][] = [
      [officer, "receipt", { complete: "yes" }],
      [
        officer,
        "review",
        { classification: "supervisory", conclusion: "Petugas tidak ada di loket", recommendation: "Teguran" },
      ],
      [officer, "escalation", { reason: "berkadar pengawasan" }],
      [leader, "directive", { text: "Tegur petugas itu dan atur jadwal jaga." }],
      [officer, "follow-up", { done: "Petugas ditegur, jadwal jaga baru berlaku", promisedFor: "2026-03-12" }],
      [officer, "response", { text: "Petugas sudah ditegur dan jadwal jaga baru berlaku mulai 5 Maret." }],
      [officer, "telling", { how: "call", at: "2026-03-04T10:00", text: "diterima langsung" }],
    ];
    for (const [clerk, noun, form] of walk) {
      const answer = await does(clerk, reference, noun, form);
      expect([noun, answer.status, answer.to]).toEqual([noun, 303, saved(reference)]);
    }
    const { text } = await officer.get(paths.complaint(reference));
    expect(text).toContain("mencatat jawaban sudah sampai: telepon");
    expect(text).toContain("Dijanjikan Kamis 12 Maret");
  });

  test("the expected verb is the form that is open, and nothing else can be done than what the page shows", async () => {
    const { reference } = await desk.office.lodge();
    const page = await officer.get(paths.complaint(reference));
    expect(page.text).toContain(`action="${paths.verb(reference, "receipt")}"`);
    expect(page.text).not.toContain(paths.verb(reference, "review"));
    expect((await officer.get(paths.verb(reference, "review"))).to).toBe(paths.complaint(reference));
    expect((await leader.get(paths.complaint(reference))).text).not.toContain(paths.verb(reference, "receipt"));
  });
});

describe("a form that comes back", () => {
  test("keeps what was typed and says at the field what is missing", async () => {
    const { reference } = await desk.office.lodge();
    await does(officer, reference, "receipt", { complete: "yes" });
    const typed = "Kesimpulan yang panjang <b>dan</b> tidak boleh hilang";
    const answer = await does(officer, reference, "review", { conclusion: typed });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Kesimpulan yang panjang &lt;b&gt;dan&lt;/b&gt; tidak boleh hilang");
    expect(answer.text).toContain('<a href="#classification">Pilih klasifikasi.</a>');
    expect(answer.text).toContain('id="recommendation-error"');
  });

  test("says the rule's refusal at the field it is about", async () => {
    const { reference } = await desk.office.lodge();
    const answer = await does(officer, reference, "receipt", { complete: "no" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('<a href="#missing">Tulis apa yang masih kurang.</a>');
  });

  test("an answer that only says forwarded is questioned once, and goes when it is ticked", async () => {
    const { reference } = await reviewed();
    const form = { text: "Sudah kami teruskan ke bagian terkait.", noFollowUpBecause: "bukan urusan kantor" };
    const questioned = await does(officer, reference, "response", form);
    expect(questioned.status).toBe(422);
    expect(questioned.text).toContain('name="asItIs"');
    const sent = await officer.post(paths.verb(reference, "response"), {
      ...hiddenOf(questioned),
      ...form,
      asItIs: "ya",
    });
    expect(sent.to).toBe(saved(reference));
  });
});

describe("two officers at once", () => {
  test("the second is told what the first did and keeps every word", async () => {
    const { reference } = await reviewed();
    const page = await officer.get(paths.verb(reference, "follow-up"));
    await does(colleague, reference, "note", { text: "Sudah saya telepon kemarin" });
    const mine = { done: "Tulisan saya yang panjang" };
    const late = await officer.post(paths.verb(reference, "follow-up"), { ...hiddenOf(page), ...mine });
    expect(late.status).toBe(409);
    expect(late.text).toContain("berubah sementara Anda menulis");
    expect(late.text).toContain("<strong>Budi</strong> menulis catatan internal");
    expect(late.text).toContain("Tulisan saya yang panjang");
    const again = await officer.post(paths.verb(reference, "follow-up"), { ...hiddenOf(late), ...mine });
    expect(again.to).toBe(saved(reference));
  });

  test("a form that comes back for another reason says it too, before it is sent over what the first did", async () => {
    const { reference } = await reviewed();
    const page = await officer.get(paths.verb(reference, "response"));
    await does(colleague, reference, "note", { text: "Sudah saya telepon kemarin" });
    const form = { text: "Sudah kami teruskan ke bagian terkait.", noFollowUpBecause: "bukan urusan kantor" };
    const questioned = await officer.post(paths.verb(reference, "response"), { ...hiddenOf(page), ...form });
    expect(questioned.status).toBe(422);
    expect(questioned.text).toContain("<strong>Budi</strong> menulis catatan internal");
  });

  test("a request that was taken back can be approved no more, and that is said", async () => {
    const { reference } = await reviewed();
    await does(officer, reference, "referral", { to: "Dinas Sosial", reason: "Bukan kewenangan kami." });
    expect((await colleague.get(paths.complaint(reference))).text).not.toContain(paths.verb(reference, "retraction"));
    const approval = await colleague.get(paths.verb(reference, "approval"));
    const back = await does(officer, reference, "retraction", { reason: "Ternyata wewenang kami" });
    expect(back.to).toBe(saved(reference));
    const late = await colleague.post(paths.verb(reference, "approval"), { ...hiddenOf(approval), approve: "yes" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("<strong>Rina</strong> menarik kembali permintaan untuk melimpahkan");
    expect(late.text).toContain("Ternyata wewenang kami");
    const seen = hiddenOf(await colleague.get(paths.verb(reference, "note")));
    const again = await colleague.post(paths.verb(reference, "approval"), { ...seen, approve: "yes" });
    expect(again.status).toBe(422);
    expect(again.text).toContain("sudah ditarik kembali oleh yang mengajukan");
    expect((await officer.get(paths.complaint(reference))).text).toContain(paths.verb(reference, "referral"));
  });

  test("what can't be done any more is handed back for copying", async () => {
    const { reference } = await desk.office.lodge();
    const page = await officer.get(paths.verb(reference, "receipt"));
    await does(colleague, reference, "receipt", { complete: "yes" });
    const form = { complete: "no", missing: "Tanggal kejadian" };
    const late = await officer.post(paths.verb(reference, "receipt"), { ...hiddenOf(page), ...form });
    expect(late.status).toBe(409);
    expect(late.text).toContain("tidak dapat dilakukan lagi");
    expect(late.text).toContain("Tanggal kejadian");
    expect(late.text).not.toContain('value="no" checked');
  });

  test("a switch of the language hands it back too, and sends nothing over what somebody else did", async () => {
    const { reference } = await desk.office.lodge();
    const page = await officer.get(paths.verb(reference, "receipt"));
    await does(colleague, reference, "receipt", { complete: "yes" });
    const form = { ...hiddenOf(page), complete: "no", missing: "Tanggal kejadian", bahasa: "en" };
    const english = await officer.post(paths.verb(reference, "receipt"), form);
    expect([english.status, english.text.includes("Tanggal kejadian")]).toEqual([409, true]);
  });

  test("a form sent twice does its work once", async () => {
    const { reference } = await reviewed();
    const page = await officer.get(paths.verb(reference, "note"));
    const form = { ...hiddenOf(page), text: "Satu catatan" };
    const both = await Promise.all([1, 2].map(() => officer.post(paths.verb(reference, "note"), form)));
    expect(both.map(({ to }) => to)).toEqual([saved(reference), saved(reference)]);
    const { text } = await officer.get(paths.complaint(reference));
    expect(text.split("Satu catatan")).toHaveLength(2);
  });
});

async function reviewed() {
  const lodged = await desk.office.lodge();
  await does(officer, lodged.reference, "receipt", { complete: "yes" });
  const form = { classification: "service", conclusion: "Benar", recommendation: "Perbaiki" };
  await does(officer, lodged.reference, "review", form);
  return lodged;
}
