import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mailer } from "#channels/email/send-mail.ts";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { runCitizenVerb } from "#commands/run-citizen-verb.ts";
import type { Complaint } from "#complaints/types.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { DAY, HOUR } from "#lib/time.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { delivered, postman } from "../../test/support/postman.ts";
import { indonesia } from "#calendar/data/indonesia.ts";
import { makeCalendar } from "#calendar/make-calendar.ts";
import type { Context } from "#commands/context.ts";
import { purge } from "./purge.ts";
import { recalculateAll } from "./recalculate.ts";
import { tellByMail } from "./told-by-mail.ts";
import { wakeDue } from "./wake.ts";

let office: TestOffice;
let officer: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  officer = await office.hire("officer", "Petugas Satu");
});
afterAll(() => office.close());

const ok = <T>(value: T | Refusal): T => {
  if (isRefusal(value)) throw new Error(value.refusal);
  return value;
};
const does = (reference: string, noun: string, input: object) =>
  runStaffVerb(office.ctx, officer, reference, noun, input).then(ok);

const deliver = (mailer: Mailer) => delivered(office.ctx, mailer);
const stateOf = async (id: string): Promise<Complaint> =>
  (await office.database.owner.selectFrom("complaint").select("state").where("id", "=", id).executeTakeFirstOrThrow())
    .state;

async function answered(): Promise<Complaint> {
  const { complaint } = await office.lodge();
  const { reference } = complaint;
  await does(reference, "receipt", { complete: true });
  await does(reference, "review", { classification: "service", conclusion: "Benar", recommendation: "Perbaiki" });
  await does(reference, "follow-up", { done: "Antrean ditambah satu loket." });
  return (await does(reference, "response", { text: "Loket ditambah mulai Senin." })).complaint;
}

describe("told", () => {
  test("accepted by the server and no bounce within 24 hours: told at the time of sending", async () => {
    const { id } = await answered();
    await deliver(postman());
    expect((await stateOf(id)).told).toBeNull();
    office.clock.now += 23 * HOUR;
    await tellByMail(office.ctx);
    expect((await stateOf(id)).told).toBeNull();
    office.clock.now += HOUR;
    await tellByMail(office.ctx);
    expect(await stateOf(id)).toMatchObject({ told: { how: "no_bounce" }, stage: "answered" });
  });

  test("a response that no server takes is not told, and says so", async () => {
    await deliver(postman());
    const { id } = await answered();
    await deliver(postman("delivered", "delivered", "permanent_failure"));
    office.clock.now += 2 * DAY;
    await tellByMail(office.ctx);
    expect(await stateOf(id)).toMatchObject({ told: null, tellingFailed: true });
  });
});

describe("waking", () => {
  test("after told: one reminder, then closed without a rating after ten working days", async () => {
    const { id, reference } = await answered();
    await does(reference, "telling", { how: "call", at: new Date(office.clock.now).toISOString() });
    const { closing } = (await stateOf(id)).clocks;
    office.clock.now = closing!.remindAt!;
    await wakeDue(office.ctx);
    expect((await stateOf(id)).clocks.closing!.remindedAt).toBe(closing!.remindAt);
    office.clock.now = closing!.dueAt! - 1;
    await wakeDue(office.ctx);
    expect((await stateOf(id)).stage).toBe("answered");
    office.clock.now = closing!.dueAt!;
    await wakeDue(office.ctx);
    expect((await stateOf(id)).closed).toMatchObject({ reason: "unrated" });
  });

  test("never closes while a message of the complainant waits", async () => {
    const { id, reference } = await answered();
    await does(reference, "telling", { how: "call", at: new Date(office.clock.now).toISOString() });
    ok(
      await runCitizenVerb(office.ctx, { office: office.code, complaintId: id }, "messages", { text: "Belum jelas." }),
    );
    office.clock.now = (await stateOf(id)).clocks.closing!.dueAt! + DAY;
    await wakeDue(office.ctx);
    expect((await stateOf(id)).stage).toBe("answered");
  });

  test("an inquiry that nobody answers closes as incomplete", async () => {
    const { complaint } = await office.lodge();
    await does(complaint.reference, "receipt", { complete: false, missing: "Tanggal kejadian" });
    await does(complaint.reference, "inquiry", { text: "Kapan kejadiannya?" });
    // The question came back: not answering it costs nobody anything, until it has gone out again.
    const question = () => office.database.owner.updateTable("outbox").where("moment", "=", "inquired");
    await question().set({ state: "permanent_failure" }).execute();
    office.clock.now = (await stateOf(complaint.id)).clocks.supplement!.dueAt! + DAY;
    await wakeDue(office.ctx);
    expect((await stateOf(complaint.id)).stage).toBe("awaiting_complainant");
    await question().set({ state: "delivered" }).execute();
    office.clock.now = (await stateOf(complaint.id)).clocks.supplement!.dueAt!;
    await wakeDue(office.ctx);
    await wakeDue(office.ctx);
    expect((await stateOf(complaint.id)).closed).toMatchObject({ reason: "incomplete" });
  });

  test("those that can't be closed yet keep nobody waiting behind them", async () => {
    const asked = async () => {
      const { complaint } = await office.lodge();
      await does(complaint.reference, "receipt", { complete: false, missing: "Tanggal kejadian" });
      await does(complaint.reference, "inquiry", { text: "Kapan kejadiannya?" });
      return complaint.id;
    };
    const stuck = [await asked(), await asked(), await asked()];
    const question = () => office.database.owner.updateTable("outbox").where("moment", "=", "inquired");
    await question().set({ state: "permanent_failure" }).where("complaint", "in", stuck).execute();
    office.clock.now += HOUR;
    const behind = await asked();
    await question().set({ state: "delivered" }).where("complaint", "=", behind).execute();
    office.clock.now = (await stateOf(behind)).clocks.supplement!.dueAt! + DAY;
    // Fewer at a time than are stuck; first the reminder, then the closing.
    await wakeDue(office.ctx, 2);
    await wakeDue(office.ctx, 2);
    expect((await stateOf(behind)).closed).toMatchObject({ reason: "incomplete" });
    for (const id of stuck) expect((await stateOf(id)).stage).toBe("awaiting_complainant");
  });

  test("one that fails is told of, and keeps nobody waiting behind it either", async () => {
    const [broken, behind] = [await answered(), await answered()];
    for (const { reference } of [broken, behind])
      await does(reference, "telling", { how: "call", at: new Date(office.clock.now).toISOString() });
    const told = await stateOf(broken.id);
    const damaged = JSON.stringify({ ...told, sop: "00000000-0000-7000-8000-000000000000" });
    const { owner } = office.database;
    const spoil = (state: string) =>
      owner
        .updateTable("complaint")
        .set({ state: sql`${state}::jsonb`, wake_at: 0 })
        .where("id", "=", broken.id);
    await spoil(damaged).execute();
    office.clock.now = told.clocks.closing!.remindAt!;
    await expect(wakeDue(office.ctx)).rejects.toThrow("no SOP version");
    expect((await stateOf(behind.id)).clocks.closing!.remindedAt).toBe(office.clock.now);
    await spoil(JSON.stringify(told)).execute();
    await wakeDue(office.ctx);
    expect((await stateOf(broken.id)).clocks.closing!.remindedAt).toBe(office.clock.now);
  });
});

describe("purging", () => {
  test("takes drafts of yesterday and keys of last quarter, and nothing that was lodged", async () => {
    const { owner } = office.database;
    const begun = office.clock.now;
    const draft = (id: string, age: number) =>
      owner
        .insertInto("citizen_draft")
        .values({ id, office: office.code, sealed: Buffer.from("x"), updated_at: new Date(begun - age) })
        .execute();
    const [old, young] = ["00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"] as const;
    await draft(old, DAY + 1000);
    await draft(young, DAY - 1000);
    const before = await owner.selectFrom("complaint").select("id").execute();
    await owner
      .updateTable("idempotency")
      .set({ created_at: new Date(begun - 91 * DAY) })
      .execute();
    const { complaint } = await office.lodge();
    await purge(office.ctx);
    expect(await owner.selectFrom("citizen_draft").select("id").execute()).toEqual([{ id: young }]);
    const keys = await owner.selectFrom("idempotency").select("complaint").execute();
    expect(keys.map((key) => key.complaint)).toEqual([complaint.id]);
    expect(await owner.selectFrom("complaint").select("id").execute()).toHaveLength(before.length + 1);
  });
});

describe("a calendar with one more year", () => {
  test("gives the dates that were to follow, once, and says so to the complainant", async () => {
    office.clock.now = Date.parse("2027-12-30T10:00:00+07:00");
    const { complaint } = await office.lodge();
    expect(complaint.clocks.response).toMatchObject({ dueAt: null });
    const longer = withNextYear(office.ctx);
    expect(await recalculateAll(longer)).toBeGreaterThan(0);
    const { clocks } = await stateOf(complaint.id);
    expect(clocks.response!.dueAt).toBe(Date.parse("2028-01-13T15:30:00+07:00"));
    // A date that was not known before is set, not moved.
    expect(clocks.response!.moves).toEqual([]);
    expect(await recalculateAll(longer)).toBe(0);
    const notices = await office.database.owner
      .selectFrom("outbox")
      .select("moment")
      .where("complaint", "=", complaint.id)
      .execute();
    expect(notices.map(({ moment }) => moment).sort()).toEqual(["due_changed", "lodged"]);
  });
});

/** The same office with days off known for 2028, as a later version of the program would bring them. */
function withNextYear(ctx: Context): Context {
  const { byId } = ctx.procedures;
  const daysOff = { ...indonesia, version: "2027-09-15", years: [...indonesia.years, 2028] };
  const changed = async (code: string, id: string) => {
    const procedure = await byId(code, id);
    const calendar = makeCalendar(procedure.sop.office.hours, daysOff);
    if ("problems" in calendar) throw new Error(calendar.problems.join());
    return { ...procedure, calendar };
  };
  return { ...ctx, procedures: { ...ctx.procedures, byId: changed } };
}
