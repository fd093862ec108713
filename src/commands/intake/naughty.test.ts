import { simpleParser } from "mailparser";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readMail } from "#channels/email/parse/read-mail.ts";
import type { Letter } from "#channels/email/send-mail.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";
import { payloads } from "../../../test/support/payloads.ts";
import { asSent, headersOf } from "../../../test/support/sent-letter.ts";

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
/** A letter as the server gets it: whom it reaches, and its headers. */
async function sent(letter: Letter) {
  const { to, raw } = await asSent(letter, at.address);
  return { to, headers: headersOf(raw), read: await readMail(raw) };
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

describe("words that would be lines of a letter's head", () => {
  const injections = [
    "Halo\r\nBcc: lain@example.id",
    "Halo\nBcc: lain@example.id",
    "Halo\r\nCc: lain@example.id\r\nX-Sisa: x",
    "Halo\r\n dilipat\r\nBcc: lain@example.id",
    "siti@example.id>\r\nTo: lain@example.id\r\nX-Sisa: <x",
    "\r\nBcc: lain@example.id\r\n\r\nIsi lain",
  ];
  /** Where an answer takes words over from the mail that it answers. */
  const places: Record<string, (word: string, words: string) => Parameters<MailOffice["mail"]>[0]> = {
    "the sender's name": (word) => ({ from: `${word} <warga@example.id>` }),
    "the subject": (word) => ({ from: "warga@example.id", subject: word }),
    "the name to answer to": (word) => ({
      from: "warga@example.id",
      headers: { "Reply-To": `${word} <warga@example.id>` },
    }),
    // A Message-ID is never encoded, but may hold what only some servers take for the end of a line.
    "the Message-ID": (_, words) => ({
      from: "warga@example.id",
      messageId: words.replaceAll(/\r?\n/g, "\r"),
    }),
  };
  const word = (words: string) => `=?utf-8?B?${Buffer.from(words).toString("base64")}?=`;
  const all = Object.keys(places).flatMap((place) => injections.map((words) => ({ place, words })));
  const mailOf = ({ place, words }: (typeof all)[number]) => at.mail(places[place]!(word(words), words));

  test.each(all)("in $place: $words", async (each) => {
    await at.take(mailOf(each), { parse });
    at.office.clock.now += 24 * 60 * 60_000;
    const letters = await at.deliver();
    expect(letters).toHaveLength(1);
    const { to, headers } = await sent(letters[0]!);
    expect(to).toEqual(["warga@example.id"]);
    expect(headers.filter((name) => !ordinary.includes(name))).toEqual([]);
  });

  /** An answer as a program writes it that puts lines together by hand, and whom it reaches when a mail server reads that. */
  async function joined(raw: string) {
    const { from, replyTo, subject, headerLines } = await simpleParser(raw);
    const { name, address } = (replyTo ?? from!).value[0]!;
    const messageId = headerLines.find(({ key }) => key === "message-id")!.line.replace(/^Message-ID: /i, "");
    const lines = [
      ...[`From: ${at.address}`, `To: ${name} <${address}>`, `Subject: Re: ${subject}`],
      ...[`In-Reply-To: ${messageId}`, "", "Sudah masuk."],
    ];
    const letter = Buffer.from(lines.join("\r\n").replaceAll(/\r\n?|\n/g, "\r\n"));
    const { to, cc, bcc } = await simpleParser(letter);
    const reached = [to, cc, bcc].flat().flatMap((list) => list?.value ?? []);
    return { reached: reached.map((each) => each.address), headers: headersOf(letter) };
  }

  test.each(all)("its twin: joined by hand, $place brings in a line: $words", async (each) => {
    const { reached, headers } = await joined(mailOf(each));
    const brought = headers.filter((name) => !["From", "To", "Subject", "In-Reply-To"].includes(name));
    expect(brought.length > 0 || reached.includes("lain@example.id")).toBe(true);
  });
});
