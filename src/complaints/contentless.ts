import { deeds, excusing, noDeeds, stalling, stock } from "./stock-words.ts";

/**
 * Whether a response says nothing but that the complaint is on its way, or that one is sorry: "sudah diteruskan ke bagian
 * terkait, mohon menunggu". It is questioned, never refused: the officer may send it as it is. Judged by what is left of
 * each sentence when stock words, dates, numbers of letters and the name of whom it went to are taken away. A word of a
 * deed is enough for it to say something; so is a number of something, or a few words of substance.
 */
export function isContentless(text: string): boolean {
  const plain = [...formulas, ...numbers].reduce((rest, pattern) => rest.replace(pattern, " "), text.toLowerCase());
  return plain
    .replace(...tasksAhead)
    .split(/[.!?\n]/)
    .every(saysNothing);
}

function saysNothing(sentence: string): boolean {
  const words = withoutNames(tokensOf(sentence));
  if (words.some((word) => /\p{N}/u.test(word) || isDeed(word))) return false;
  const substance = words.filter((word) => !stock.has(word)).length;
  if (substance === 0 || words.length < 3) return true;
  if (words.some((word) => stalling.has(word))) return substance <= 3;
  return words.some((word) => excusing.has(word)) && substance <= 1;
}

/** Whom it is addressed to and who signed it. */
const formulas = [
  /\b(?:yth\.?|yang terhormat|kepada yth\.?|dear)[^,:\n]{0,60}[,:\n]/g,
  /\b(?:hormat kami|salam(?: hormat)?|(?:best |kind )?regards|sincerely)\b.{0,80}$/s,
];

const month =
  "(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december|jan|feb|mar|apr|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)";
const weekday =
  "(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

/** Days, times, lengths of time and numbers of letters: they tell when something was passed on, not what was done. */
const numbers = [
  new RegExp(`\\b(?:hari |on )?${weekday}\\b`, "g"),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\.?(?:,? \\d{4})?\\b`, "g"),
  new RegExp(`\\b${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b`, "g"),
  new RegExp(`\\b${month} \\d{4}\\b`, "g"),
  /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b/g,
  /\b(?:pukul|jam|at) \d{1,2}(?:[.:]\d{2})?(?: ?(?:wib|wita|wit|am|pm))?\b/g,
  /\b(?:\d+ ?x ?)?\d+(?: ?(?:-|s\.d\.|sampai|to) ?\d+)? (?:\([a-z ]+\) )?(?:hari|jam|menit|minggu|bulan|working|business|days?|hours?|weeks?|months?)(?: (?:kerja|kalender|days?))?\b/g,
  /\b(?:nomor|no|number|nr)\b\.?:? ?[^\s,;]*\d[^\s,;]*/g,
  /\b[^\s,;]*\d[^\s,;]*\/[^\s,;]+/g,
  /\b\d{4}-\d{4}-[0-9a-z]{6}\b/g,
];

/** "Will be followed up" in two words, and the promise to serve better: no deeds, whatever their verbs look like. */
const tasksAhead = [
  /\b(?:di ?|me(?:n|nin)?)?tindak[ -]?lanjuti\b|\b(?:akan|segera|mohon)(?: \p{L}+){0,3} tindak[ -]?lanjut\b|\b(?:memper|per)baiki (?:(?:mutu|kualitas|kinerja) )?(?:pe)?layanan\b|\bdiserahkan (?:sepenuhnya )?(?:kepada|ke) (?=bidang|bagian|seksi|tim|unit|pimpinan|kepala|instansi|pihak)|\b(?:get|come) back to you\b/gu,
  " diproses ",
] as const;

/** Words, and the marks between clauses. */
function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[,;:]/gu) ?? [];
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** A verb of something done: passive and active verbs show it by their beginning, English ones by their ending. */
function isDeed(word: string): boolean {
  if (stock.has(word) || noDeeds.has(word)) return false;
  return deeds.has(word) || /^di\p{L}{4,}$|^me(?:m|n|ng|ny|l|r|w)\p{L}{3,}$|^\p{L}{3,}ed$/u.test(word);
}

const towards = new Set(["kepada", "ke", "to", "dengan", "with", "oleh", "by", "pada"]);
const turning = new Set(
  `untuk agar supaya guna yang tanggal melalui lewat via namun tetapi tapi karena sehingga sejak lalu kemudian setelah
  sudah telah akan sedang kini sekarang kami mohon on for so but who which because then through we`.split(/\s+/),
);

/** The words without the name of the office or person to whom it was passed on, however long that is. */
function withoutNames(tokens: readonly string[]): string[] {
  const kept: string[] = [];
  let passed = false;
  let naming = false;
  tokens.forEach((token, at) => {
    if (!isWord(token)) {
      naming = false;
      if (token !== ",") passed = false;
      return;
    }
    if (naming && endsName(tokens, at)) naming = false;
    if (naming) return;
    kept.push(token);
    if (stalling.has(token)) passed = true;
    else if (passed && towards.has(token)) naming = true;
  });
  return kept;
}

/** Whether a name is over here: at a word that turns to something else, or at an "and" before something done. */
function endsName(tokens: readonly string[], at: number): boolean {
  const token = tokens[at]!;
  if (turning.has(token) || isDeed(token)) return true;
  if (token !== "dan" && token !== "serta" && token !== "and") return false;
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((other) => !isWord(other));
  return rest.slice(0, end < 0 ? undefined : end).some(isDeed);
}
