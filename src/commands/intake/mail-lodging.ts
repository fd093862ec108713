import type { ParsedMail } from "#channels/email/parse/types.ts";
import { mailLodgingText } from "#text/mail-lodging.ts";
import { fill, say } from "#text/words.ts";
import { isEmail, type LodgeInput } from "../lodge-input.ts";

/** A mail as a complaint: what its writer would have put into the form. */
export function lodgingOf(mail: ParsedMail): LodgeInput {
  const { subject, text } = mail;
  const description = whole(mail) || subject;
  return {
    subject: (withoutRe(subject) || firstWords(text) || "Pengaduan lewat e-mail").slice(0, 300),
    description,
    complainant: complainantOf(mail),
  };
}

/** Whether its sender has an address that a letter can go to. */
export function isAnswerable({ from }: ParsedMail): boolean {
  return isEmail(from.address ?? "");
}

/** Who wrote it. Where no letter can go, what stands there instead of an address is kept for those who look for them. */
function complainantOf(mail: ParsedMail): LodgeInput["complainant"] {
  const { address, name } = mail.from;
  const said = say(mailLodgingText, languageOfMail(mail));
  const called = (name || address?.split("@")[0] || said.nameless).slice(0, 300);
  if (address && isAnswerable(mail)) return { name: called, email: address };
  const written = [name, address].filter(Boolean).join(" ");
  return {
    name: called,
    address: (written ? fill(said.written, { written }) : said.unwritten).slice(0, 1000),
    noEmailReason: said.noAddress,
  };
}

/** Whether there are any words or files at all. */
export function saysSomething({ subject, text, quoted, attachments }: ParsedMail): boolean {
  return Boolean(subject || text.trim() || quoted.trim() || attachments.length);
}

/** What is kept as words on a complaint; the rest stays in what came in. */
export const MOST_WORDS = 20_000;

/** A first mail may be a forwarded one: what it takes along belongs to the story. */
function whole({ text, quoted }: ParsedMail): string {
  return [text, quoted]
    .filter((part) => part.trim())
    .join("\n\n")
    .slice(0, MOST_WORDS)
    .trim();
}

function withoutRe(subject: string): string {
  return subject.replace(/^(\s*(re|bls|balas|fw|fwd|trs|terusan)\s*:)+/i, "").trim();
}

function firstWords(text: string): string {
  const line = text.trim().split("\n")[0] ?? "";
  return line.length > 80 ? `${line.slice(0, 80).replace(/\s+\S*$/, "")}…` : line;
}

/** Whether a mail says that it answers another one. */
export function isAnswer({ subject, inReplyTo, references }: ParsedMail): boolean {
  return inReplyTo.length > 0 || references.length > 0 || /^\s*(re|bls|balas)\s*:/i.test(subject);
}

/** The language a writer uses, by its commonest small words; Indonesian where it is not clearly English. */
export function languageOfMail({ subject, text }: ParsedMail): "id" | "en" {
  const words = `${subject} ${text}`.toLowerCase().match(/[a-z]+/g) ?? [];
  const count = (list: readonly string[]) => words.filter((word) => list.includes(word)).length;
  return count(english) > count(indonesian) + 1 ? "en" : "id";
}
const english = ["the", "and", "to", "of", "is", "was", "my", "i", "have", "for", "not", "please", "with", "your"];
const indonesian = [
  "yang",
  "dan",
  "di",
  "saya",
  "tidak",
  "ke",
  "untuk",
  "dari",
  "ini",
  "sudah",
  "ada",
  "mohon",
  "belum",
];
