/** A mail's words in two: what was written now, and what was taken along from before. */
export interface Folded {
  readonly text: string;
  readonly quoted: string;
}

/**
 * Folds away what a mail program quotes: the line that introduces it in Indonesian or English, or a block of `>` lines
 * at the end. Where nothing would be left above it, the writer answered below or forwarded: then nothing is folded.
 */
export function foldQuoted(written: string): Folded {
  const lines = written.replace(/\r\n?/g, "\n").split("\n");
  const cut = firstQuoted(lines);
  const text = unsigned(lines.slice(0, cut));
  if (cut < lines.length && text !== "") return { text, quoted: lines.slice(cut).join("\n").trim() };
  return { text: unsigned(lines), quoted: "" };
}

function firstQuoted(lines: readonly string[]): number {
  const quotedToEnd = lines.findLastIndex((line) => !/^\s*(>|$)/.test(line)) + 1;
  const block = lines.findIndex((line, at) => at >= quotedToEnd && line.trim() !== "");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.slice(0, LONGEST_LINE).trim();
    if (at === block || divider.test(line) || isHeaderBlock(lines, at)) return at;
    const introduced = wrote.test(line) ? introductionBefore(lines, at) : null;
    if (introduced !== null) return introduced;
  }
  return lines.length;
}

const LONGEST_LINE = 400;

/** "Pada hari Sen, 3 Mar 2025 pukul 08.15 X menulis:", "On Mon, 3 Mar 2025 at 08:15, X wrote:". */
const wrote = /\b(menulis|wrote|tulis|berkata)\s*:/i;

/** Where the introduction begins that ends in the line `at`: there, or one to three lines above. Null: it is none. */
function introductionBefore(lines: readonly string[], at: number): number | null {
  let joined = "";
  for (let from = at; from >= Math.max(0, at - 3); from--) {
    const line = lines[from]!.slice(0, LONGEST_LINE).trim();
    if (line === "") return null;
    joined = `${line} ${joined}`.trim();
    if (isIntroduction(joined)) return from;
  }
  return null;
}

/** It begins as one, names a day and a time, and has no other sentence in it: people too say who wrote what and when. */
function isIntroduction(joined: string): boolean {
  if (!/^>?\s*(pada|on|tanggal|\d)\b/i.test(joined) || /\p{L}{3,}\.\s+\p{Lu}/u.test(joined)) return false;
  const before = joined.slice(0, wrote.exec(joined)!.index);
  const names = /\d{1,2}[.:]\d{2}/.test(before) && /\d{4}|\d[/.-]\d/.test(before);
  return names && (/[\w.+-]@[\w-]/.test(before) || joined.endsWith(":"));
}

/** "-----Pesan Asli-----", "---- Original Message ----", "________________", "Begin forwarded message:". */
const divider =
  /^(-{2,20}\s*(pesan asli|original message|pesan asal|pesan terusan|forwarded message|pesan yang diteruskan|balasan)\s*-{0,20}|_{20,200}|begin forwarded message:|mulai pesan yang diteruskan:)$/i;

/** "Dari: … / Terkirim: … / Kepada: … / Perihal: …" as Outlook puts them, three or more of them together. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!/^\*?(dari|from)\*?\s*:/i.test(lines[at]!.slice(0, 20).trim())) return false;
  return lines.slice(at + 1, at + 6).filter((line) => headerLine.test(line.slice(0, 40).trim())).length >= 2;
}
const headerLine = /^\*?(terkirim|dikirim|tanggal|kepada|ke|perihal|subjek|cc|sent|date|to|subject)\*?\s*:/i;

/** Without what programs add below ("Terkirim dari iPhone saya" says nothing about the matter) and empty lines around. */
function unsigned(lines: readonly string[]): string {
  const filled = (line: string) => line.trim() !== "";
  const first = lines.findIndex(filled);
  let last = lines.findLastIndex(filled);
  if (last > first && sentFrom.test(lines[last]!.trim())) last = lines.slice(0, last).findLastIndex(filled);
  return first < 0
    ? ""
    : lines
        .slice(first, last + 1)
        .join("\n")
        .trimEnd();
}

const sentFrom =
  /^(terkirim dari|dikirim dari|sent from|dapatkan outlook untuk|get outlook for|sent via|dikirim dengan)[^\n]{0,80}$/i;
