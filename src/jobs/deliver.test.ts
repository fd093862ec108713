import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mailer } from "#channels/email/send-mail.ts";
import { sendAgain } from "#commands/mail/send-again.ts";
import { DAY, HOUR, MINUTE } from "#lib/time.ts";
import { alarms } from "#queries/channels/alarms.ts";
import { openOffice, WEDNESDAY, type TestOffice } from "../../test/support/office.ts";
import { delivered, postman } from "../../test/support/postman.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const deliver = (mailer: Mailer, failed?: (error: unknown) => void) => delivered(office.ctx, mailer, failed);

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
    const leader = await office.hire("leader");
    expect(await sendAgain(office.ctx, leader, dead.id)).toBeNull();
    await deliver(mailer);
    expect(mailer.letters.map(({ id }) => id)).toEqual([dead.id]);
    expect(await sendAgain(office.ctx, leader, dead.id)).toEqual({ refusal: "not_found" });
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
