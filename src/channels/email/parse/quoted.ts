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
  const text = lines.slice(0, cut).join("\n").trimEnd();
  if (cut === lines.length || text.trim() === "") return { text: trimmed(written), quoted: "" };
  const signed = withoutSentFrom(text);
  return { text: trimmed(signed), quoted: lines.slice(cut).join("\n").trim() };
}

function firstQuoted(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.trim();
    // The line of introduction may be broken in two or three.
    const joined = [line, lines[at + 1]?.trim() ?? "", lines[at + 2]?.trim() ?? ""].join(" ").slice(0, 600);
    if (divider.test(line) || (mayIntroduce.test(line) && introduction.test(joined))) return at;
    if (isHeaderBlock(lines, at)) return at;
    if (line.startsWith(">") && lines.slice(at).every((rest) => /^\s*(>|$)/.test(rest))) return at;
  }
  return lines.length;
}

/** "Pada hari Sen, 3 Mar 2025 pukul 08.15 X menulis:", "On Mon, 3 Mar 2025 at 08:15, X wrote:". */
const mayIntroduce = /^>?\s*(pada|on|tanggal|\d{4}-\d\d-\d\d|\d{1,2}[/ ])/i;
const introduction = /^>?\s*(pada|on|tanggal|\d)[^\n]{4,400}?\b(menulis|wrote|tulis|berkata)\s*:(\s|$)/i;

/** "-----Pesan Asli-----", "---- Original Message ----", "________________", "Begin forwarded message:". */
const divider =
  /^(-{2,}\s*(pesan asli|original message|pesan asal|pesan terusan|forwarded message|pesan yang diteruskan|balasan)\s*-{0,}|_{20,}|begin forwarded message:|mulai pesan yang diteruskan:)$/i;

/** "Dari: … / Terkirim: … / Kepada: … / Perihal: …" as Outlook puts them, two or more of them together. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!/^\*?(dari|from)\*?\s*:/i.test(lines[at]!.trim())) return false;
  const next = lines.slice(at + 1, at + 6).filter((line) => headerLine.test(line.trim()));
  return next.length >= 2;
}
const headerLine = /^\*?(terkirim|dikirim|tanggal|kepada|ke|perihal|subjek|cc|sent|date|to|subject)\*?\s*:/i;

/** "Terkirim dari iPhone saya" says nothing about the matter. */
function withoutSentFrom(text: string): string {
  return text.replace(sentFrom, "");
}
const sentFrom =
  /\n+(terkirim dari|dikirim dari|sent from|dapatkan outlook untuk|get outlook for|sent via|dikirim dengan)[^\n]{0,80}\s*$/i;

function trimmed(text: string): string {
  return withoutSentFrom(text)
    .replace(/^\s*\n/, "")
    .trimEnd();
}
