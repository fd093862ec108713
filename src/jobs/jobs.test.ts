import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Letter, Mailer } from "#channels/email/send-mail.ts";
import type { MailOutcome } from "#channels/email/outcome.ts";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { runCitizenVerb } from "#commands/run-citizen-verb.ts";
import type { Complaint } from "#complaints/types.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { DAY, HOUR, MINUTE } from "#lib/time.ts";
import { openOffice, WEDNESDAY, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { indonesia } from "#calendar/data/indonesia.ts";
import { makeCalendar } from "#calendar/make-calendar.ts";
import type { Context } from "#commands/context.ts";
import { sendAgain } from "#commands/mail/send-again.ts";
import { alarms } from "#queries/channels/alarms.ts";
import { deliverDue } from "./deliver.ts";
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

/** A postman that answers as told and keeps what it was handed. */
function postman(...answers: (MailOutcome["state"] | MailOutcome)[]): Mailer & { letters: Letter[] } {
  const letters: Letter[] = [];
  return {
    letters,
    send: async (letter) => {
      letters.push(letter);
      const answer = answers.shift() ?? "delivered";
      return typeof answer === "string" ? { state: answer, error: null } : answer;
    },
    close: () => {},
  };
}
const deliver = (mailer: Mailer, failed: (error: unknown) => void = () => {}) =>
  deliverDue(
    office.ctx,
    mailer,
    { origin: "http://localhost:3000", mailAddress: "pengaduan@bps.example" },
    () => false,
    failed,
  );
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

describe("delivering", () => {
  test("the first letter shows number and code; the code stands in no table", async () => {
    office.clock.now = WEDNESDAY;
    const { reference, trackingCode } = await office.lodge();
    const mailer = postman();
    await deliver(mailer);
    expect(mailer.letters.at(-1)).toMatchObject({ to: "siti@example.id" });
    expect(mailer.letters.at(-1)!.text).toContain(reference);
    expect(mailer.letters.at(-1)!.text).toContain(trackingCode);
    const rows = await office.database.owner.selectFrom("outbox").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(trackingCode);
  });

  test("a temporary failure is tried again later with the same Message-ID, and nothing is sent twice", async () => {
    await office.lodge();
    const mailer = postman("temporary_failure");
    await deliver(mailer);
    await deliver(mailer);
    expect(mailer.letters).toHaveLength(1);
    office.clock.now += MINUTE;
    await deliver(mailer);
    await deliver(mailer);
    expect(mailer.letters.map(({ id }) => id)).toEqual([mailer.letters[0]!.id, mailer.letters[0]!.id]);
  });

  test("two workers at once send each letter once", async () => {
    await Promise.all([office.lodge(), office.lodge(), office.lodge()]);
    const mailer = postman();
    await Promise.all([deliver(mailer), deliver(mailer), deliver(mailer)]);
    expect(new Set(mailer.letters.map(({ id }) => id)).size).toBe(mailer.letters.length);
    expect(mailer.letters).toHaveLength(3);
  });
});

describe("a letter that can't go", () => {
  const outbox = () => office.database.owner.selectFrom("outbox").selectAll();
  const newest = () => outbox().orderBy("created_at", "desc").orderBy("id", "desc").executeTakeFirstOrThrow();
  const failures: unknown[] = [];

  test("because we can't make it holds up no other, is told, and ends where a person sees it", async () => {
    await deliver(postman());
    office.clock.now += MINUTE;
    await office.lodge();
    const broken = await newest();
    await office.database.owner.updateTable("outbox").set({ moment: "x" }).where("id", "=", broken.id).execute();
    office.clock.now += MINUTE;
    await office.lodge();
    const mailer = postman();
    for (let round = 0; round < 5; round++) {
      await deliver(mailer, (error) => void failures.push(error));
      office.clock.now += HOUR;
    }
    expect(mailer.letters).toHaveLength(1);
    expect(failures).toHaveLength(5);
    const { state, last_error } = await outbox().where("id", "=", broken.id).executeTakeFirstOrThrow();
    expect({ state, last_error }).toEqual({ state: "technical_failure", last_error: "not_made" });
  });

  test("because our own server is away waits for days, and goes once that is mended", async () => {
    await office.lodge();
    const ours = { state: "temporary_failure", error: "535", ours: true } as const;
    const mailer = postman(...Array.from({ length: 20 }, () => ours));
    for (let round = 0; round < 20; round++) {
      await deliver(mailer);
      office.clock.now += 6 * HOUR;
    }
    expect(await alarms(office.ctx, office.code)).toMatchObject([{ kind: "unsent", count: 1, error: "535" }]);
    await deliver(mailer);
    expect((await newest()).state).toBe("delivered");
    expect(await alarms(office.ctx, office.code)).toEqual([]);
  });

  test("its twin: as often refused for the letter's own sake, it is given up", async () => {
    await office.lodge();
    const mailer = postman(...Array.from({ length: 20 }, () => "temporary_failure" as const));
    for (let round = 0; round < 20; round++) {
      await deliver(mailer);
      office.clock.now += 6 * HOUR;
    }
    expect(await newest()).toMatchObject({ state: "permanent_failure", attempts: 12 });
  });

  test("is sent once more when a person says so, under the same name, on record", async () => {
    const dead = await newest();
    office.clock.now += 8 * DAY;
    const mailer = postman();
    await deliver(mailer);
    expect(mailer.letters).toEqual([]);
    expect(await sendAgain(office.ctx, await office.hire("leader"), dead.id)).toBeNull();
    await deliver(mailer);
    expect(mailer.letters.map(({ id }) => id)).toEqual([dead.id]);
    expect(await sendAgain(office.ctx, officer, dead.id)).toEqual({ refusal: "not_found" });
    const audits = office.database.owner
      .selectFrom("audit_event")
      .select("type")
      .where("type", "=", "letter_sent_again");
    expect(await audits.execute()).toHaveLength(1);
  });

  test("what was written of it meanwhile stays: a slow try settles nothing that another has settled", async () => {
    await office.lodge();
    const { id } = await newest();
    const other = postman();
    const slow: Mailer = {
      send: async () => {
        office.clock.now += 10 * MINUTE;
        await deliver(other);
        return { state: "temporary_failure", error: "ETIMEDOUT" };
      },
      close: () => {},
    };
    await deliver(slow);
    expect(other.letters).toHaveLength(1);
    expect(await outbox().where("id", "=", id).executeTakeFirstOrThrow()).toMatchObject({
      state: "delivered",
      attempts: 2,
    });
  });
});

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
