/** What somebody asks for in a few words of an answer. */
export type Said =
  | { readonly noun: "status" | "closure" | "withdrawal" }
  | { readonly noun: "rating"; readonly score: number; readonly feedback: string }
  | { readonly noun: "objection"; readonly reason: string };

/**
 * What a complainant's answer asks for, forgiving in Indonesian and English; null where it is just a message. Only the
 * first line decides, and only where it says little else: a long text that begins with "selesai" is a message, a
 * question closes nothing, and nobody closes by accident. What follows the first line is the reason of an objection or
 * the words of a rating.
 */
export function whatIsSaid(text: string): Said | null {
  const [first = "", ...rest] = text.trim().split("\n");
  if (first.length > LONGEST_LINE) return null;
  const line = plain(first);
  const more = rest.join("\n").trim();
  if (status.test(line) && !more) return { noun: "status" };
  if (first.includes("?")) return !more && askedWhether.test(line) ? { noun: "status" } : null;
  const rated = numberIn(first, more) ?? wordsIn(line, more);
  if (rated) return rated;
  const objected = objection.exec(first.trim());
  if (objected && !settled.test(line)) {
    const reason = [first.trim().slice(objected[0].length), more].filter(Boolean).join("\n");
    return { noun: "objection", reason: reason || first.trim() };
  }
  if (more) return null;
  if (closing.test(line)) return { noun: "closure" };
  return withdrawing.test(line) ? { noun: "withdrawal" } : null;
}

/** A paragraph is no order, and a reason may be one line. */
const LONGEST_LINE = 2_000;

/** "nilai 4", "rating: 3 terima kasih", "saya beri nilai empat", "4". A bare number says nothing else. */
function numberIn(first: string, more: string): Said | null {
  const [, named, number, after = ""] = numbered.exec(first.trim()) ?? [];
  if (!number || /^(atau|or|sampai|dan|and)\b/i.test(after)) return null;
  const said = plain(after) ? after : "";
  if (!named && said) return null;
  const score = /\d/.test(number) ? Number(number) : numbers[number.toLowerCase()]!;
  return { noun: "rating", score, feedback: [said, more].filter(Boolean).join("\n") };
}

const rates = String.raw`(?:(?:saya|i)\s+)?(?:(?:beri|kasih|memberi|give)\s+)?(?:nilai(?:nya)?|skor|penilaian|rating|rate|score|bintang)(?:\s+(?:saya|it))?`;
const numbers: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};
const numbered = new RegExp(
  String.raw`^(${rates}[\s:=]+)?([1-4]|satu|dua|tiga|empat|one|two|three|four)\b(?![.,]\d)(?:(?:\s*\/\s*| dari | of )4\b)?[\s.,:;!–-]*(.*)$`,
  "i",
);

/** "sangat baik", "nilai: baik". */
function wordsIn(line: string, more: string): Said | null {
  const [, named, worded = ""] = new RegExp(`^(${rates} )?(.+)$`).exec(line) ?? [];
  // "Baik" alone is how people say that they have read it.
  const score = named || worded.includes(" ") ? scores[worded] : undefined;
  return score ? { noun: "rating", score, feedback: more } : null;
}

/** The four words of the national survey of satisfaction (PermenPANRB 14/2017), and theirs in English. */
const scores: Readonly<Record<string, number>> = {
  "tidak baik": 1,
  "kurang baik": 2,
  baik: 3,
  "sangat baik": 4,
  "not good": 1,
  "not so good": 2,
  "less good": 2,
  good: 3,
  "very good": 4,
};

/** What is asked about, as people call it; and their own. */
const it = String.raw`(?:pengaduan|laporan|aduan|keluhan)(?:nya| ini)?(?: saya)?`;
const mine = "(?:my |the |this )?complaint";
const any = (...forms: readonly string[]) => new RegExp(`^(?:${forms.join("|")})$`);

const status = any(
  `(?:(?:info|informasi|cek|check|minta|menanyakan|tanya) )*status(?:nya)?(?: ${it})?`,
  `(?:bagaimana|gimana|gmn) (?:status|perkembangan|kelanjutan|kabar|progres|tindak lanjut)(?:nya)?(?: ${it})?`,
  `(?:${it} )?(?:sudah |udah )?sampai (?:di )?mana(?: ${it})?`,
  `di ?mana ${it}`,
  `(?:${it} )?(?:sudah|udah) (?:diproses|ditindaklanjuti|dijawab|selesai|ada kabar) (?:apa )?belum`,
  `apakah (?:${it} )?(?:sudah|udah) (?:diproses|ditindaklanjuti|dijawab|selesai)`,
  `where is (?:it|${mine})`,
  `what (?:s|is) the status(?: of ${mine})?`,
  `any (?:update|news)(?: (?:on|about) ${mine})?`,
);
const askedWhether = any(`(?:${it} )?(?:sudah|udah) (?:diproses|ditindaklanjuti|dijawab|selesai)`);
const closing = any(
  `(?:(?:silakan|silahkan|boleh|bisa|saya|mau|ingin|sudah) )*(?:tutup|ditutup|menutup)(?: saja| aja)?(?: ${it})?`,
  "(?:sudah )?selesai",
  `${it} (?:sudah )?selesai`,
  `(?:you (?:can|may) )?close(?: it| ${mine})?`,
  "done",
);
const withdrawing = any(
  `(?:(?:saya|mau|ingin|akan) )*(?:cabut|dicabut|mencabut)(?: saja| aja)?(?: ${it})?`,
  `(?:(?:saya|mau|ingin|akan) )*(?:batalkan|membatalkan|tarik|menarik) ${it}`,
  `(?:i (?:want to|would like to|hereby) )?withdraw(?: ${mine})?`,
);

/** With what stands between it and its reason. */
const objection =
  /^(?:(?:saya|i) (?:(?:ingin|mau|hendak|want to|would like to) )?)?(?:(?:mengajukan|menyampaikan|ajukan) )?(?:sanggah(?:an)?|menyanggah|keberatan|object(?:ion)?|dispute)\b[\s.,:;!–-]*/i;
const settled = /^(?:sanggahan|keberatan|objection)(?: saya)? (?:sudah|telah|tidak|is|was|has)\b/;

/** Lower case, single blanks, without what people put at the ends; "pak", "bu" and thanks say nothing. */
function plain(line: string): string {
  return line
    .toLowerCase()
    .replace(/[“”"'’`*_.,:;!?=()–-]+/g, " ")
    .replace(
      /\b(?:pak|bu|ibu|bapak|min|admin|kak|please|tolong|mohon|ya|dong|(?:terima ?kasih|makasih|thanks|thank you)(?: banyak)?)\b/g,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();
}
