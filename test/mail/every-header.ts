import { aMail } from "../support/mails.ts";

export const ADDRESS = "pengaduan@bps.example";
export const SENDER = "warga@example.id";

/** As a mail program writes words that a header can't hold as they are (RFC 2047). */
export const encoded = (words: string) => `=?utf-8?B?${Buffer.from(words).toString("base64")}?=`;
/** As a program writes them that knows no rule, as far as they stay one line. */
export const bare = (words: string) => words.replaceAll(/[\r\n]+/g, " ").replaceAll(/\P{ASCII}/gu, "?");

/** Each header that a mail may have, with words in it. */
export const headers: Readonly<Record<string, (words: string) => string>> = {
  From: (words) => `${words} <${SENDER}>`,
  To: (words) => `${words} <${ADDRESS}>, ${words}`,
  Cc: (words) => `${words} <lain@example.id>, ${words}`,
  "Reply-To": (words) => `${words} <${SENDER}>`,
  Sender: (words) => `${words} <${SENDER}>`,
  "Return-Path": (words) => `<${words}@example.id>`,
  Subject: (words) => `Keluhan ${words}`,
  "Message-ID": (words) => `<${words}@example.id>`,
  "In-Reply-To": (words) => `<${words}@example.id> ${words}`,
  References: (words) => `<a@example.id> <${words}@example.id> ${words}`,
  Date: (words) => words,
  Received: (words) => `from ${words} by ${words}; Wed, 4 Mar 2026 09:45:00 +0700`,
  "Delivered-To": (words) => words,
  "Content-Language": (words) => words,
  Organization: (words) => words,
  Comments: (words) => words,
  "X-Mailer": (words) => words,
  "X-Original-To": (words) => words,
  "X-Priority": (words) => words,
};
/** Those by which a program says that it writes to many: such a mail waits for a person. */
export const lists: typeof headers = {
  "List-Id": (words) => `${words} <${words}.example.id>`,
  "List-Unsubscribe": (words) => `<mailto:${words}@example.id>, <https://example.id/${words}>`,
  "List-Post": (words) => words,
  Precedence: (words) => `bulk ${words}`,
};

let writers = 0;

/**
 * A mail that has these words in these headers, as they are or encoded, and in the name of its file. Each has a writer of
 * its own, so that no count of letters a day stands between it and its answer.
 */
export function mailWith(which: typeof headers, words: string, written: (words: string) => string) {
  const put = Object.entries(which).map(([name, put]) => `${name}: ${put(written(words))}`);
  const rest = aMail({
    ...{ from: `Siti <${SENDER}>`, to: ADDRESS, text: `Antrean ${put.length} lama: ${words}` },
    attachments: [{ name: written(words), content: "Nomor 17" }],
  });
  const replaced = new RegExp(`^(${Object.keys(which).join("|")}): .*\r\n`, "gm");
  const end = rest.indexOf("\r\n\r\n");
  const raw = `${put.join("\r\n")}\r\n${rest.slice(0, end + 2).replace(replaced, "")}${rest.slice(end + 2)}`;
  const sender = `warga${++writers}@example.id`;
  return { raw: raw.replaceAll(SENDER, sender), sender };
}
