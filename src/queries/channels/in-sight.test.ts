import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storeIntake } from "#commands/intake/store.ts";
import { DAY, HOUR } from "#lib/time.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";
import { WEDNESDAY, type TestStaff } from "../../../test/support/office.ts";
import { noteDifferences } from "../../jobs/note-differences.ts";
import { alarms } from "./alarms.ts";
import { balance, olderLines } from "./balance.ts";
import { deadLetters } from "./dead-letters.ts";
import { countWaiting, waitingIntake } from "./waiting.ts";

const ZONE = "Asia/Jakarta";
let at: MailOffice;
let officer: TestStaff;
beforeAll(async () => {
  at = await openMailOffice();
  officer = await at.office.hire("officer", "Ani Petugas");
});
afterAll(() => at.office.close());

const owner = () => at.office.database.owner;
const older = () => olderLines(at.office.ctx, at.office.code, ZONE);
const recent = () => balance(at.office.ctx, at.office.code, ZONE);
const from = (instant: number) => void (at.office.clock.now = instant);

describe("what is not finished stays in sight, however long ago", () => {
  test("a day that does not balance, until it does", async () => {
    from(WEDNESDAY);
    const { row } = await at.lodged({ subject: "Hilang di jalan" });
    const seq = (to: number) => owner().updateTable("intake").set({ seq: to }).where("id", "=", row.id).execute();
    await seq(99);
    expect(await recent()).toMatchObject([{ day: "2026-03-04", difference: 1 }]);
    from(WEDNESDAY + 20 * DAY);
    expect(await recent()).toEqual([]);
    // Its twin: unless somebody noted it while it was looked at, it is gone from every page.
    expect(await older()).toEqual([]);
    await noteDifferences(at.office.ctx);
    expect(await older()).toMatchObject([{ day: "2026-03-04", channel: "email", received: 1, difference: 1 }]);
    await seq(1);
    expect(await older()).toEqual([]);
    await noteDifferences(at.office.ctx);
    expect(await owner().selectFrom("channel_difference").selectAll().execute()).toEqual([]);
  });

  test("what waits for a person, and what nobody has read", async () => {
    const { ctx, code: office } = at.office;
    from(WEDNESDAY + 40 * DAY);
    const { row } = await at.take(at.mail({ headers: { "List-Id": "<x.example>" } }));
    const raw = Buffer.from("x");
    await storeIntake(ctx, { office, channel: "sms", externalId: "belum", raw, receivedAt: ctx.now() });
    from(WEDNESDAY + 140 * DAY);
    expect(await older()).toMatchObject([
      { day: "2026-04-13", channel: "email", waiting: 1, unread: 0 },
      { day: "2026-04-13", channel: "sms", waiting: 0, unread: 1 },
    ]);
    expect((await waitingIntake(ctx, officer)).map(({ id }) => id)).toEqual([row.id]);
    expect(await countWaiting(ctx, officer)).toBe(1);
    await owner().updateTable("intake").set({ decided_at: new Date(), decision: "dismissed" }).execute();
    expect(await older()).toMatchObject([{ channel: "sms" }]);
  });

  test("each of the days that are looked at as a whole is whole", async () => {
    from(Date.parse("2026-08-03T00:30:00+07:00"));
    await at.lodged({});
    from(Date.parse("2026-08-03T23:30:00+07:00"));
    await at.lodged({});
    from(Date.parse("2026-08-16T12:00:00+07:00"));
    expect(await recent()).toMatchObject([{ day: "2026-08-03", received: 2 }]);
    from(Date.parse("2026-08-17T00:00:00+07:00"));
    expect(await recent()).toEqual([]);
  });

  test("a letter that nobody got; one whose reader asked to be forgotten is no longer anybody's to send", async () => {
    const { ctx } = at.office;
    const dead = { state: "permanent_failure", last_error: "550" } as const;
    await owner().updateTable("outbox").set(dead).execute();
    const all = await owner().selectFrom("outbox").select("id").orderBy("created_at").execute();
    from(at.office.clock.now + 200 * DAY);
    const listed = await deadLetters(ctx, officer);
    expect([listed.letters, listed.more]).toEqual([[], 0]);
    expect(listed.older).toHaveLength(all.length);
    await owner().updateTable("outbox").set({ last_error: "forgotten" }).where("id", "=", all[0]!.id).execute();
    expect((await deadLetters(ctx, officer)).older.map(({ id }) => id)).not.toContain(all[0]!.id);
  });

  test("a channel that fell silent is said to be so for as long as it is", async () => {
    const { ctx, code } = at.office;
    const silent = async () => (await alarms(ctx, code)).filter(({ kind }) => kind === "silent");
    from(at.office.clock.now + DAY);
    for (let mail = 0; mail < 12; mail++) {
      await at.lodged({});
      from(at.office.clock.now + 2 * HOUR);
    }
    const last = at.office.clock.now - 2 * HOUR;
    expect(await silent()).toEqual([]);
    for (const days of [3, 59, 70, 500]) {
      from(last + days * DAY);
      expect(await silent()).toEqual([{ kind: "silent", channel: "email", since: last }]);
    }
    await at.lodged({});
    expect(await silent()).toEqual([]);
  });
});
