import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { messageIdOf } from "#channels/email/parse/message-id-of.ts";
import { inOffice } from "#store/in-office.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";
import { handleIntake } from "./handle.ts";
import { importMail } from "./import-mail.ts";
import { lease } from "./lease.ts";
import { storeIntake } from "./store.ts";

const MINUTE = 60_000;
let at: MailOffice;
beforeAll(async () => {
  at = await openMailOffice();
});
afterAll(() => at.office.close());

async function store(raw: string): Promise<string> {
  const { ctx, code: office } = at.office;
  const incoming = { office, channel: "email", externalId: null, raw: Buffer.from(raw), receivedAt: ctx.now() };
  return (await storeIntake(ctx, incoming)).id;
}
const reading = () => ({ mailAddress: at.address, parse: parseMail });
const handle = (id: string) => handleIntake(at.office.ctx, reading(), at.office.code, id);
const rowOf = (id: string) =>
  at.office.database.owner.selectFrom("intake").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

/** A complaint's mail whose reader was ended while it read, and an answer that its sender wrote to it. */
async function killed(name: string) {
  const { ctx, code: office } = at.office;
  const messageId = `${name}@example.id`;
  const from = `${name}@example.id`;
  const first = await store(at.mail({ from, messageId, subject: "Antrean lama" }));
  await inOffice(ctx.db, office, (tx) => lease(ctx, tx, first));
  at.office.clock.now += 1000;
  const answer = { from, inReplyTo: messageId, subject: "Re: Antrean lama", text: "Tambahan." };
  const second = await store(at.mail({ ...answer, messageId: `${name}-kedua@example.id` }));
  return { first, second };
}

/** Hands over as a file what a sender answers to a mail; time goes on while it waits. */
function importAnswer(name: string, inReplyTo: string) {
  const { ctx, code: office } = at.office;
  const parts = { from: `${name}@example.id`, inReplyTo, subject: "Re: Antrean lama", text: "Lagi." };
  const passing = { ...ctx, now: () => (at.office.clock.now += 5_000) };
  return importMail(passing, reading(), office, { raw: Buffer.from(at.mail(parts)), cut: false });
}

describe("an answer to a mail whose reader was ended", () => {
  test("waits until that one has its ending, and joins its complaint", async () => {
    const { first, second } = await killed("tunggu");
    expect(await handle(second)).toBeNull();
    expect(await rowOf(second)).toMatchObject({ outcome: null, attempts: 0, failures: 0 });
    at.office.clock.now += MINUTE;
    expect(await handle(second)).toBeNull();
    expect(await handle(first)).toBe("complaint");
    at.office.clock.now += MINUTE;
    expect(await handle(second)).toBe("message");
    const { complaint, message_id } = await rowOf(first);
    expect(await rowOf(second)).toMatchObject({ complaint, reason: "messages" });
    // From here on it is known by what its ending wrote.
    expect(message_id).toBeNull();
  });

  test("its twin: where the mail is not known to wait, the answer becomes a complaint of its own", async () => {
    const { first, second } = await killed("kembar");
    await at.office.database.owner.updateTable("intake").set({ message_id: null }).where("id", "=", first).execute();
    expect(await handle(second)).toBe("complaint");
    at.office.clock.now += MINUTE;
    expect(await handle(first)).toBe("complaint");
    expect((await rowOf(first)).complaint).not.toBe((await rowOf(second)).complaint);
  });

  test("that was handed over as a file is taken up after it by the same run, though nothing else runs", async () => {
    const { first } = await killed("berkas");
    const other = await store(at.mail({ subject: "Lewat kotak surat" }));
    expect(await importAnswer("berkas", "berkas@example.id")).toMatchObject({ outcome: "message" });
    expect((await rowOf(first)).outcome).toBe("complaint");
    // What came by the mailbox is not read under the settings of the import.
    expect(await rowOf(other)).toMatchObject({ outcome: null, attempts: 0 });
  });

  test("which itself answers one whose reader was ended: a file that answers it is taken up after both", async () => {
    const { first, second } = await killed("rantai");
    expect(await importAnswer("rantai", "rantai-kedua@example.id")).toMatchObject({ outcome: "message" });
    const { complaint } = await rowOf(first);
    expect(await rowOf(second)).toMatchObject({ outcome: "message", complaint });
  });
});

test("two mails that each claim to answer the other, or one itself, wait for nobody for good", async () => {
  const one = await store(at.mail({ messageId: "satu@example.id", inReplyTo: "dua@example.id" }));
  at.office.clock.now += 1;
  const two = await store(at.mail({ messageId: "dua@example.id", inReplyTo: "satu@example.id" }));
  const own = await store(at.mail({ messageId: "diri@example.id", inReplyTo: "diri@example.id" }));
  expect(await handle(own)).toBe("complaint");
  expect(await handle(two)).toBeNull();
  expect(await handle(one)).toBe("complaint");
  at.office.clock.now += MINUTE;
  expect(await handle(two)).not.toBeNull();
});

test.each([
  ["Message-ID: <a@b>\r\n\r\nisi", "a@b"],
  ["Subject: x\nmessage-id:\n <lipat@b>\nTo: y\n\nisi", "lipat@b"],
  ["Subject: x\r\n\r\nMessage-ID: <isi@b>", null],
  ["X-Message-ID: <lain@b>\r\n\r\n", null],
  ["", null],
  ["\0".repeat(10), null],
])("a Message-ID is found by a look at the head alone: %j", (raw, expected) => {
  expect(messageIdOf(Buffer.from(raw))).toBe(expected);
});
