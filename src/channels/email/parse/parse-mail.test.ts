import { describe, expect, test } from "vitest";
import { parseMail } from "./parse-mail.ts";

const head = "From: Siti <siti@example.id>\r\nTo: a@b.example\r\nMessage-ID: <x@y>\r\nMIME-Version: 1.0\r\n";
const mixed = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
const file = "--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\nx\r\n";

/** Mails that are made to be too much, and what must still be read of them. */
const heavy: Readonly<Record<string, { readonly raw: string; readonly text?: string }>> = {
  "a hundred thousand files": {
    raw: `${head}Subject: s\r\n${mixed}--b\r\nContent-Type: text/plain\r\n\r\nteks awal\r\n${file.repeat(100_000)}--b--`,
    text: "teks awal",
  },
  "parts in parts, three thousand deep": {
    raw: `${head}Subject: s\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${Array.from({ length: 3000 }, (_each, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`).join("")}isi`,
  },
  "mails in mails, three thousand deep": {
    raw: `${head}Subject: s\r\n${"Content-Type: message/rfc822\r\n\r\nFrom: x@y.z\r\n".repeat(3000)}\r\nisi`,
  },
  "elements in elements, ninety thousand deep": {
    raw: `${head}Subject: s\r\nContent-Type: text/html\r\n\r\n${"<div>".repeat(90_000)}isi`,
    text: "isi",
  },
  "ten million characters of HTML": {
    raw: `${head}Subject: s\r\nContent-Type: text/html\r\n\r\n<p>awal</p>${"<p>lagi</p>".repeat(1_000_000)}`,
  },
  "a subject of two million letters": { raw: `${head}Subject: s${"x".repeat(2_000_000)}\r\n\r\nisi`, text: "isi" },
  "a hundred thousand readers": {
    raw: `${head}Cc: ${"a@example.id, ".repeat(100_000)}\r\nSubject: s\r\n\r\nisi`,
    text: "isi",
  },
  "three hundred thousand headers": { raw: `${head}${"X-A: b\r\n".repeat(300_000)}Subject: s\r\n\r\nisi`, text: "isi" },
  "a million answers quoted": { raw: `${head}Subject: s\r\n\r\nisi\r\n${"> lama\r\n".repeat(1_000_000)}`, text: "isi" },
};

describe("a mail that is too much is read as far as it goes", () => {
  test.each(Object.entries(heavy))(
    "%s",
    async (_what, { raw, text }) => {
      const mail = await parseMail(Buffer.from(raw));
      expect(mail).toMatchObject({ from: { address: "siti@example.id" }, subject: expect.stringMatching(/^s/) });
      if (text) expect(mail!.text).toBe(text);
      // Of what was read from its beginning only, a file may be half of one.
      expect(mail!.defects.includes("cut") && mail!.attachments.length > 0).toBe(false);
    },
    60_000,
  );
});

test("of a mail that is read from its beginning only no file is taken, and each is named", async () => {
  const mail = await parseMail(Buffer.from(heavy["a hundred thousand files"]!.raw));
  expect(mail!.attachments).toEqual([]);
  expect(mail!.defects).toContain("cut");
  expect(mail!.defects).toContain("file_left cut: a.pdf");
}, 60_000);

test("what holds nothing that can be read is read as nothing, not as a failure", async () => {
  for (const raw of ["", "\0\0\0", "halo", "\r\n\r\n", "From"])
    expect(await parseMail(Buffer.from(raw))).toMatchObject({ text: "" });
});
