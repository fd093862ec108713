import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { MINUTE } from "#lib/time.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let officer: Clerk;
let colleague: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  officer = await desk.clerk("officer", "Rina");
  colleague = await desk.clerk("officer", "Budi");
});
afterAll(() => desk.office.close());

const UNKNOWN = "1700-2026-ZZZZZZ";

describe("a complaint that is not for this person", () => {
  test("answers byte by byte as one that never was: the accused, other hands, every address below it", async () => {
    const { reference } = await desk.office.lodge({ confidential: true });
    await runStaffVerb(desk.office.ctx, officer.staff, reference, "receipt", { complete: true });
    const about = await desk.office.lodge();
    await runStaffVerb(desk.office.ctx, officer.staff, about.reference, "receipt", { complete: true });
    const review = { classification: "supervisory", conclusion: "a", recommendation: "b" };
    const accused = { ...review, reportedStaffId: colleague.staff.id };
    await runStaffVerb(desk.office.ctx, officer.staff, about.reference, "review", accused);
    const unknown = await colleague.get(paths.complaint(UNKNOWN));
    expect(unknown.status).toBe(404);
    for (const hidden of [reference, about.reference]) {
      expect(await colleague.get(paths.complaint(hidden))).toEqual(unknown);
      expect(await colleague.get(paths.verb(hidden, "note"))).toEqual(unknown);
      expect(await colleague.post(paths.verb(hidden, "note"), { text: "a" })).toEqual(unknown);
      expect(await colleague.post(paths.identity(hidden), { revealReason: "a" })).toEqual(unknown);
    }
    expect(await colleague.get(paths.verb(UNKNOWN, "made-up"))).toEqual(unknown);
  });
});

describe("the conversation", () => {
  test("holds no internal word, and the internal words stand apart", async () => {
    const { reference } = await reviewed("Kesimpulan di dalam");
    await runStaffVerb(desk.office.ctx, officer.staff, reference, "messages", { text: "Pesan keluar" });
    const { text } = await officer.get(paths.complaint(reference));
    const conversation = sectionOf(text, "conversation");
    expect(conversation).toContain("Pesan keluar");
    expect(conversation).not.toContain("Kesimpulan di dalam");
    expect(sectionOf(text, "internal")).toContain("Kesimpulan di dalam");
    expect(sectionOf(text, "internal")).not.toContain("Pesan keluar");
  });

  test("shows words as they were typed, never as markup", async () => {
    const { reference } = await desk.office.lodge({ description: "<script>alert(1)</script>\nbaris kedua" });
    const { text } = await officer.get(paths.complaint(reference));
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;\nbaris kedua");
  });
});

describe("the clock", () => {
  test("shows its working: day 0, days counted, days skipped with their decree", async () => {
    desk.office.clock.now = Date.parse("2026-03-12T10:00:00+07:00");
    const { reference } = await desk.office.lodge();
    const { text } = await officer.get(paths.complaint(reference));
    expect(text).toContain("Hari yang dihitung (10)");
    expect(text).toMatch(/Kamis 19 Maret 2026: libur nasional, [^<]+ \(SKB [^<]+\)/);
    expect(text).toContain("belum ditandatangani pimpinan");
  });
});

describe("the complainant's identity", () => {
  test("is masked until somebody says why; each look is recorded", async () => {
    const { reference } = await desk.office.lodge();
    const masked = await officer.get(paths.complaint(reference));
    expect(masked.text).toContain("Siti R•••");
    expect(masked.text).not.toContain("siti@example.id");
    const without = await officer.post(paths.identity(reference), { revealReason: "  " });
    expect([without.status, await looks()]).toEqual([422, []]);
    expect(without.text).toContain("Tulis alasannya.");
    const { to } = await officer.post(paths.identity(reference), { revealReason: "Menelepon pengadu" });
    expect((await officer.get(to!)).text).toContain("siti@example.id");
    expect(await looks()).toEqual([{ staff: officer.staff.id, detail: { reason: "Menelepon pengadu" } }]);
    expect((await colleague.get(to!)).text).not.toContain("siti@example.id");
    desk.office.clock.now += 11 * MINUTE;
    expect((await officer.get(to!)).text).not.toContain("siti@example.id");
    expect(await looks()).toHaveLength(1);
  });

  test("an auditor reads and reveals nothing", async () => {
    const { reference } = await desk.office.lodge();
    const auditor = await desk.clerk("auditor");
    const { text } = await auditor.get(paths.complaint(reference));
    expect(text).not.toContain("Siti");
    expect(text).not.toContain("<textarea");
    expect(text).not.toContain(paths.identity(reference));
    expect((await auditor.post(paths.identity(reference), { revealReason: "ingin tahu" })).status).toBe(403);
    expect((await auditor.post(paths.verb(reference, "note"), { text: "a" })).status).toBe(403);
  });
});

test("in English nothing of the console's own words stays Indonesian", async () => {
  const { reference } = await reviewed("Inside");
  const { text } = await officer.in("en").get(paths.complaint(reference));
  expect(text).toContain("Conversation with the complainant");
  expect(text).toContain("How it is counted");
  expect(text).not.toMatch(/Percakapan|Catatan internal|Keterangan|Riwayat/);
});

async function reviewed(conclusion: string) {
  const lodged = await desk.office.lodge();
  const { ctx } = desk.office;
  await runStaffVerb(ctx, officer.staff, lodged.reference, "receipt", { complete: true });
  const review = { classification: "service", conclusion, recommendation: "b" };
  await runStaffVerb(ctx, officer.staff, lodged.reference, "review", review);
  return lodged;
}

function sectionOf(text: string, name: string): string {
  const start = text.indexOf(`<section class="${name}"`);
  return text.slice(start, text.indexOf("</section>", start));
}

function looks() {
  return desk.office.database.owner
    .selectFrom("audit_event")
    .select(["staff", "detail"])
    .where("type", "=", "identity_revealed")
    .execute();
}
