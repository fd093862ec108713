import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarOf } from "#commands/calendar-of.ts";
import { recalculateSome } from "#commands/settings/recalculate-some.ts";
import { saveCalendar } from "#commands/settings/save-calendar.ts";
import { MINUTE } from "#lib/time.ts";
import { recalculateChanged } from "#jobs/recalculate-changed.ts";
import { dueMoves } from "#queries/settings/due-moves.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { deskOf } from "../../../../../test/support/desk.ts";
import { type Clerk, hiddenOf, openConsole, type TestConsole } from "../../../../../test/support/console.ts";
import { paths } from "../../paths.ts";

// Wednesday 4 March 2026: ten working days end on Wednesday 25 March, since Nyepi and Idul Fitri lie between.
let desk: TestConsole;
let administrator: Clerk;
let reference: string;
beforeAll(async () => {
  desk = await openConsole();
  administrator = await desk.clerk("administrator", "Bayu");
  ({ reference } = await desk.office.lodge());
});
afterAll(() => desk.office.close());

const dayOff = (day: string) => ({
  kind: "day_off",
  "day_off-from": day,
  "day_off-name": "HUT Provinsi",
  "day_off-source": "SE Gubernur 12/2026",
});
const stateOf = async (which: string) =>
  (
    await desk.office.database.owner
      .selectFrom("complaint")
      .select(["id", "state"])
      .where("reference", "=", which)
      .executeTakeFirstOrThrow()
  ).state;
const dueOf = async () => (await stateOf(reference)).clocks.response!.dueAt;
const eventsOf = async () => {
  const { owner } = desk.office.database;
  const rows = await owner.selectFrom("complaint_event").select("body").where("type", "=", "recalculated").execute();
  return rows.map(({ body }) => body);
};

describe("a day off that the office adds", () => {
  test("shows every date that would move before anything is saved", async () => {
    const before = await dueOf();
    const preview = await administrator.post(paths.calendarSettings, dayOff("2026-03-10"));
    expect(preview.status).toBe(200);
    expect(preview.text).toContain("Batas waktu 1 pengaduan akan bergeser.");
    expect(preview.text).toContain(reference);
    expect(preview.text).toMatch(/Libur setempat Selasa 10 Maret 2026: HUT Provinsi \(SE Gubernur 12\/2026\)/);
    expect(await dueOf()).toBe(before);
    expect(await eventsOf()).toEqual([]);
  });

  test("without its letter it is not taken, and what was typed stays", async () => {
    const back = await administrator.post(paths.calendarSettings, { ...dayOff("2026-03-10"), "day_off-source": "" });
    expect(back.status).toBe(422);
    expect(back.text).toContain("Tulis nomor keputusan atau surat yang menetapkannya.");
    expect(back.text).toContain('value="HUT Provinsi"');
  });

  test("saved, it moves the date by an event that names the reason; the fold still is the row", async () => {
    const before = (await dueOf())!;
    const preview = await administrator.post(paths.calendarSettings, dayOff("2026-03-10"));
    const saved = await administrator.post(paths.calendarSettings, hiddenOf(preview));
    expect(saved.status).toBe(303);
    expect((await administrator.get(saved.to!)).text).toContain("Selesai: 1 pengaduan diperiksa, 1 mendapat");
    expect(await dueOf()).toBeGreaterThan(before);
    const because = "Libur setempat Selasa 10 Maret 2026: HUT Provinsi (SE Gubernur 12/2026)";
    expect(await eventsOf()).toMatchObject([{ because: { id: because }, moves: [{ clock: "response" }] }]);
    const { recorded } = deskOf(desk.office);
    const { state, folded } = await recorded(await stateOf(reference));
    expect(folded).toEqual(state);
    const officer = await desk.clerk("officer");
    expect((await officer.get(paths.complaint(reference))).text).toContain(because);
    const shown = (await administrator.get(paths.calendarSettings)).text;
    expect(shown).toContain("libur setempat");
    expect(shown).toContain("Versi 1, Bayu:");
  });

  test("a complaint of today counts by it from the start", async () => {
    const { complaint } = await desk.office.lodge({ subject: "Sesudahnya" });
    expect(complaint.clocks.response?.dueAt).toBe(await dueOf());
  });

  test("sent twice it is one version, and a second tab is told", async () => {
    const preview = await administrator.post(paths.calendarSettings, dayOff("2026-03-11"));
    const form = hiddenOf(preview);
    expect((await administrator.post(paths.calendarSettings, form)).status).toBe(303);
    const again = await administrator.post(paths.calendarSettings, form);
    expect([again.status, again.text.includes("baru saja diubah orang lain")]).toEqual([409, true]);
  });

  test("taken back by a letter, the date comes back by another version", async () => {
    const { settings } = await desk.office.ctx.procedures.inForce(desk.office.code);
    const before = (await dueOf())!;
    const gone = settings.changes[1]!;
    const bare = await administrator.post(paths.calendarSettings, { kind: "removal", change: gone.id });
    expect(bare.status).toBe(422);
    const removal = { kind: "removal", change: gone.id, [`source-${gone.id}`]: "SE 13/2026" };
    const preview = await administrator.post(paths.calendarSettings, removal);
    expect(preview.text).toContain("Batas waktu 2 pengaduan akan bergeser.");
    const saved = await administrator.post(paths.calendarSettings, hiddenOf(preview));
    expect((await administrator.get(saved.to!)).text).toContain("2 mendapat batas waktu baru");
    expect(await dueOf()).toBeLessThan(before);
    expect((await eventsOf()).at(-1)).toMatchObject({ because: { id: expect.stringContaining("Dibatalkan: ") } });
  });
});

describe("an earlier version of the calendar", () => {
  test("is put back by a letter, after a look at what that moves", async () => {
    const { settings } = await desk.office.ctx.procedures.inForce(desk.office.code);
    const [first] = settings.changes;
    const later = (await dueOf())!;
    const gone = { kind: "removal", change: first!.id, [`source-${first!.id}`]: "SE 14/2026" };
    await administrator.post(paths.calendarSettings, hiddenOf(await administrator.post(paths.calendarSettings, gone)));
    expect(await dueOf()).toBeLessThan(later);
    const page = (await administrator.get(paths.calendarSettings)).text;
    expect(page).toContain(`name="source-v${settings.calendarSeq}"`);
    const back = { kind: "restoration", version: String(settings.calendarSeq) };
    expect((await administrator.post(paths.calendarSettings, back)).status).toBe(422);
    const lettered = { ...back, [`source-v${settings.calendarSeq}`]: "SE 15/2026" };
    const preview = await administrator.post(paths.calendarSettings, lettered);
    expect(preview.text).toContain("Batas waktu 2 pengaduan akan bergeser.");
    expect((await administrator.post(paths.calendarSettings, hiddenOf(preview))).status).toBe(303);
    expect(await dueOf()).toBe(later);
    const because = `Kalender versi ${settings.calendarSeq} dipakai lagi (SE 15/2026)`;
    expect((await eventsOf()).at(-1)).toMatchObject({ because: { id: because } });
    expect((await administrator.post(paths.calendarSettings, { ...back, version: "999" })).status).toBe(404);
  });
});

/** As a process leaves it that was killed in the middle of a batch. */
const leftBehind = (until: number) =>
  desk.office.database.owner
    .updateTable("recalculation")
    .set({ lease_until: new Date(until) })
    .where("done_at", "is", null)
    .execute();

describe("many complaints", () => {
  test("are recalculated in batches by the job, which begins where it stopped", async () => {
    for (let more = 0; more < 3; more++) await desk.office.lodge({ subject: `Nomor ${more}` });
    const { ctx, code } = desk.office;
    const { settings } = await ctx.procedures.inForce(code);
    const dates = await dueMoves(ctx, administrator.staff, () => calendarOf(sop1700.office), 2);
    expect([dates.count, dates.shown, new Set(dates.first.map(({ reference: of }) => of)).size]).toEqual([5, 2, 2]);
    const because = { id: "Uji", en: "Test" };
    const seq = await saveCalendar(ctx, administrator.staff, { changes: [], because }, settings.calendarSeq);
    const asBayu = { headers: { cookie: administrator.cookie } };
    const shown = async () => (await administrator.get(paths.calendarVersion(Number(seq)))).text;
    expect(await shown()).toContain("0 dari 5 pengaduan diperiksa, 0 bergeser");
    expect((await desk.app.request(paths.calendarVersion(Number(seq)), asBayu)).headers.get("refresh")).toBe("3");
    expect(await recalculateSome(ctx, code, 2)).toBe(true);
    const before = (await eventsOf()).length;
    await leftBehind(ctx.now() + MINUTE);
    expect(await recalculateSome(ctx, code, 2)).toBe(false);
    // Who had it is gone: its time runs out, and what it had done is not recorded twice.
    desk.office.clock.now += 2 * MINUTE;
    await desk.office.database.owner.updateTable("recalculation").set({ after: null }).execute();
    expect(await recalculateSome(ctx, code, 2)).toBe(true);
    expect(await eventsOf()).toHaveLength(before);
    await desk.office.database.owner
      .updateTable("recalculation")
      .set({ looked: 2 })
      .where("done_at", "is", null)
      .execute();
    expect(await shown()).toContain("2 dari 5 pengaduan diperiksa, 2 bergeser");
    const other = await saveCalendar(ctx, administrator.staff, { changes: [], because }, Number(seq));
    expect(other).toEqual({ refusal: "too_early" });
    expect(await recalculateChanged(ctx, () => false)).toBe(true);
    expect(await shown()).toContain("Selesai: 5 pengaduan diperiksa, 5 mendapat");
    expect(await recalculateChanged(ctx, () => false)).toBe(false);
  });
});
