import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMail } from "#channels/email/parse/read-mail.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";
import { takeIn } from "../../jobs/take-in.ts";
import { waitingIntake } from "../../queries/channels/waiting.ts";
import type { Context } from "../context.ts";
import { storeIntake } from "./store.ts";

let at: MailOffice;
beforeAll(async () => {
  at = await openMailOffice();
});
afterAll(() => at.office.close());

const parse = (raw: Uint8Array) => readMail(Buffer.from(raw));
const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });

async function arrive(subject: string) {
  const { ctx, code: office } = at.office;
  const raw = Buffer.from(at.mail({ subject, attachments: [{ name: "bukti.txt", content: "Nomor 17" }] }));
  return (await storeIntake(ctx, { office, channel: "email", externalId: null, raw, receivedAt: ctx.now() })).id;
}

/** One round of the job, and what failed in it. */
async function round(ctx: Context, reader: typeof parse = parse) {
  const failures: unknown[] = [];
  await takeIn(
    ctx,
    { mailAddress: at.address, parse: reader },
    () => false,
    (error) => failures.push(error),
  );
  return failures;
}

const rowOf = (id: string) =>
  at.office.database.owner.selectFrom("intake").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("between storing and reading", () => {
  test("a full disk holds mail up, for however long, and loses or sets aside none of it", async () => {
    const { ctx, clock } = at.office;
    const without = { ...ctx, files: { ...ctx.files, take: () => Promise.reject(full) } };
    const id = await arrive("Disk penuh");
    for (let minute = 0; minute < 10; minute++) {
      expect(await round(without)).toEqual([full]);
      // It is not tried over and over meanwhile.
      expect(await round(without)).toEqual([]);
      clock.now += 60_000;
    }
    expect(await rowOf(id)).toMatchObject({ outcome: null, attempts: 0 });
    expect(await round(ctx)).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ outcome: "complaint" });
  });

  test("no room for its files holds a mail up as well: it is not lodged without them", async () => {
    const { ctx, clock } = at.office;
    const id = await arrive("Tidak ada tempat");
    expect(await round({ ...ctx, files: { ...ctx.files, take: async () => "no_room" as const } })).toHaveLength(1);
    expect(await rowOf(id)).toMatchObject({ outcome: null, attempts: 0 });
    clock.now += 60_000;
    await round(ctx);
    const { complaint } = await rowOf(id);
    const files = at.office.database.owner.selectFrom("attachment").select("id").where("complaint", "=", complaint);
    expect(await files.execute()).toHaveLength(1);
  });

  test("a mail that ends its reader each time is left to a person, and those behind it are read", async () => {
    const { ctx, clock } = at.office;
    const [deadly, next] = [await arrive("Mematikan"), await arrive("Sesudahnya")];
    // The process was ended while it read: nothing was put back.
    const { owner } = at.office.database;
    for (let time = 0; time < 3; time++) {
      const lease_until = new Date(clock.now);
      await owner
        .updateTable("intake")
        .set((eb) => ({ attempts: eb("attempts", "+", 1), lease_until }))
        .where("id", "=", deadly)
        .execute();
      clock.now += 60_000;
    }
    await round(ctx);
    expect(await rowOf(deadly)).toMatchObject({ outcome: "quarantine", reason: "unreadable" });
    expect(await rowOf(next)).toMatchObject({ outcome: "complaint" });
  });

  test("a reader that is cut off leaves the mail to the next", async () => {
    const { ctx, clock } = at.office;
    const cut = new Error("the process was ended");
    const id = await arrive("Terputus");
    expect(await round(ctx, () => Promise.reject(cut))).toEqual([cut]);
    clock.now += 60_000;
    expect(await round(ctx)).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ outcome: "complaint" });
  });

  test("a mail that fails by itself is tried five times, then a person sees it, and those behind it are read", async () => {
    const { ctx, clock } = at.office;
    const poison = await arrive("Beracun");
    const bad = async (raw: Uint8Array) => {
      const mail = await parse(raw);
      return mail.subject === "Beracun" ? { ...mail, inReplyTo: null as never } : mail;
    };
    let failures = 0;
    for (let times = 0; times < 8; times++) {
      const next = await arrive(`Di belakangnya ${times}`);
      failures += (await round(ctx, bad)).length;
      expect(await rowOf(next)).toMatchObject({ outcome: "complaint" });
      clock.now += 60_000;
    }
    // The fifth is its ending.
    expect(failures).toBe(4);
    expect(await rowOf(poison)).toMatchObject({ outcome: "quarantine", reason: "failing", failures: 5 });
    const officer = await at.office.hire("officer");
    const seen = (await waitingIntake(ctx, officer)).find((each) => each.id === poison);
    expect(seen).toMatchObject({ reason: "failing", summary: { subject: "Beracun" } });
  });

  test.each(["-100000-01-01T00:00:00Z", "Wed, 4 Mar 2099 09:45:00 +0700", "Wed, 31 Dec 1969 10:00:00 +0000"])(
    "a date that can't be is none: %s",
    async (date) => {
      const { row } = await at.take(at.mail({ date }));
      expect(row).toMatchObject({ outcome: "complaint", sent_at: null });
      const answered = await at.take(at.mail({ date, headers: { "Auto-Submitted": "auto-replied" } }));
      expect(answered.row).toMatchObject({ outcome: "automatic", sent_at: null });
    },
  );
});
