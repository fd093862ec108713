import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";
import type { TestStaff } from "../../../test/support/office.ts";
import { decideWaiting } from "./decide-waiting.ts";
import { handleIntake } from "./handle.ts";
import { storeIntake } from "./store.ts";

let at: MailOffice;
let officer: TestStaff;
beforeAll(async () => {
  at = await openMailOffice();
  officer = await at.office.hire("officer", "Ani Petugas");
});
afterAll(() => at.office.close());

/** Stores mails, and reads them so that all have been read before any gets its ending. */
async function readTogether(...raws: string[]) {
  const { ctx, code: office } = at.office;
  const ids: string[] = [];
  for (const raw of raws) {
    const incoming = { office, channel: "email", externalId: null, raw: Buffer.from(raw), receivedAt: ctx.now() };
    ids.push((await storeIntake(ctx, incoming)).id);
  }
  const allRead = Promise.withResolvers<void>();
  let read = 0;
  const parse = async (raw: Uint8Array) => {
    const mail = await parseMail(raw);
    if (++read === raws.length) allRead.resolve();
    await allRead.promise;
    return mail;
  };
  return Promise.all(ids.map((id) => handleIntake(ctx, { mailAddress: at.address, parse }, office, id)));
}

const complaintsAbout = async (subject: string) =>
  (await at.office.database.owner.selectFrom("complaint").select("id").where("subject", "=", subject).execute()).length;

describe("at one time", () => {
  test("copies of a mail make one complaint, whether their bytes are the same or their Message-ID", async () => {
    const mail = at.mail({ subject: "Lima salinan", messageId: "lima@example.id" });
    const outcomes = await readTogether(
      mail,
      mail,
      `Received: by a.example\r\n${mail}`,
      `Received: by b.example\r\n${mail}`,
      mail,
    );
    expect(outcomes.toSorted()).toEqual(["complaint", "duplicate", "duplicate", "duplicate", "duplicate"]);
    expect(await complaintsAbout("Lima salinan")).toBe(1);
  });

  test("different mails under one Message-ID are each taken", async () => {
    const [first, second] = ["Satu nama", "Nama yang sama"].map((subject) =>
      at.mail({ subject, messageId: "nama@example.id" }),
    );
    expect(await readTogether(first!, second!)).toEqual(["complaint", "complaint"]);
  });

  test("one mail read by two workers has one ending", async () => {
    const { ctx, code: office, clock } = at.office;
    const incoming = {
      office,
      channel: "email",
      externalId: null,
      raw: Buffer.from(at.mail({ subject: "Dua pembaca" })),
      receivedAt: ctx.now(),
    };
    const { id } = await storeIntake(ctx, incoming);
    let second: string | null = null;
    const slow = async (raw: Uint8Array) => {
      const mail = await parseMail(raw);
      // The first one's lease is over, and another takes the mail up.
      clock.now += 60_000;
      second = await handleIntake(ctx, { mailAddress: at.address, parse: parseMail }, office, id);
      return mail;
    };
    expect(await handleIntake(ctx, { mailAddress: at.address, parse: slow }, office, id)).toBe("complaint");
    expect(second).toBe("complaint");
    expect(await complaintsAbout("Dua pembaca")).toBe(1);
  });

  test("two officers decide a mail of the tray once, on record, also when its copy came meanwhile", async () => {
    const mail = at.mail({ subject: "Edaran", headers: { "List-Id": "<a.example>" } });
    const { row } = await at.take(mail);
    expect((await at.take(mail)).outcome).toBe("duplicate");
    const decide = () => decideWaiting(at.office.ctx, parseMail, officer, row.id, { as: "complaint" });
    const decided = await Promise.all([decide(), decide(), decide()]);
    expect(decided.some((result) => "reference" in result && result.reference)).toBe(true);
    expect(await complaintsAbout("Edaran")).toBe(1);
    const record = at.office.database.owner.selectFrom("audit_event").selectAll().where("type", "=", "intake_decided");
    expect(await record.execute()).toHaveLength(1);
    expect(await decide()).toEqual({ refusal: "not_found" });
  });
});
