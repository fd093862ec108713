import { createTransport } from "nodemailer";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readMail } from "#channels/email/parse/read-mail.ts";
import { messageOf, type Letter } from "#channels/email/send-mail.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";
import { payloads } from "../../../test/support/payloads.ts";

let at: MailOffice;
/** The names of the headers of a letter that answers an ordinary mail. */
let ordinary: string[];
beforeAll(async () => {
  at = await openMailOffice();
  await at.take(at.mail({ from: "Siti <siti@example.id>" }));
  ordinary = (await sent((await at.deliver())[0]!)).headers;
});
beforeEach(() => {
  at.office.clock.now += 1000;
});
afterAll(() => at.office.close());

const parse = (raw: Uint8Array) => readMail(Buffer.from(raw));
const transport = createTransport({ streamTransport: true, buffer: true });

/** A letter as the server gets it: whom it reaches, and its headers. */
async function sent(letter: Letter) {
  const { envelope, message } = await transport.sendMail(messageOf(letter, at.address));
  const raw = (message as Buffer).toString("latin1");
  const headers = raw
    .slice(0, raw.indexOf("\r\n\r\n"))
    .split(/\r\n(?![ \t])/)
    .map((line) => line.split(":")[0]!);
  return { to: envelope.to, headers: headers.toSorted(), read: await readMail(message as Buffer) };
}

describe("words that must stay words, from the mail to the answer", () => {
  test.each(payloads)("%s", async (payload) => {
    const word = `=?utf-8?B?${Buffer.from(payload).toString("base64")}?=`;
    const flat = payload
      .replaceAll(/[\s<>]+/g, "")
      .replaceAll(/\P{ASCII}/gu, "")
      .replaceAll(/\p{Cc}/gu, "");
    const from = `${word} <warga@example.id>`;
    const headers = { Cc: word, "Reply-To": word, Sender: word, Organization: word, Comments: flat, "X-Mailer": flat };
    const parts = { from, subject: word, text: `Keluhan: ${payload}`, messageId: `${flat}@example.id`, date: flat };
    const raw = at.mail({ ...parts, headers });
    const { row } = await at.take(raw, { parse });
    expect(row.outcome).toBe("complaint");
    const { owner } = at.office.database;
    const kept = owner.selectFrom("submission").selectAll().where("complaint", "=", row.complaint);
    const { subject, description } = await kept.executeTakeFirstOrThrow();
    expect(`${subject}${description}`).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
    at.office.clock.now += 24 * 60 * 60_000;
    for (const letter of await at.deliver()) {
      const { to, headers, read } = await sent(letter);
      expect(to).toEqual(["warga@example.id"]);
      expect(
        headers.filter((name) => !ordinary.includes(name) && !["In-Reply-To", "References"].includes(name)),
      ).toEqual([]);
      expect(new Set(headers).size).toBe(headers.length);
      expect(read.html ?? "").not.toMatch(/<(script|img|iframe|canary-x)/i);
    }
  });
});

describe("senders that are made to be more than one, or none", () => {
  test.each([
    '"siti\\r\\nBcc: lain@example.id" <siti@example.id>',
    "siti@example.id, lain@example.id",
    "<siti@example.id> <lain@example.id>",
    '"a b"@example.id',
    '"lain@example.id,"@example.id',
    "=?utf-8?Q?siti@example.id=0D=0ABcc:lain@example.id?=",
    `${"x".repeat(400)}@example.id`,
    "siti@[127.0.0.1]",
    "sïti@exämple.id",
    "<script>alert(1)</script>@example.id",
    "pengaduan@bps.example",
    "Kantor <Pengaduan+apa-saja@bps.example>",
    "Tanggap <>",
  ])("%s", async (from) => {
    const { row } = await at.take(at.mail({ from, text: "Antrean lama." }), { parse });
    expect(row.outcome).toMatch(/^(complaint|tray|quarantine)$/);
    at.office.clock.now += 24 * 60 * 60_000;
    for (const letter of await at.deliver()) {
      const { to, headers } = await sent(letter);
      expect(to).toHaveLength(1);
      expect(to).not.toContain("lain@example.id");
      expect(headers).not.toContain("Bcc");
      expect(to).not.toContain(at.address);
    }
  });
});
