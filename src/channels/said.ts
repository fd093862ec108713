/** What somebody asks for in a few words of an answer. */
export type Said =
  | { readonly noun: "status" | "closure" | "withdrawal" }
  | { readonly noun: "rating"; readonly score: number; readonly feedback: string }
  | { readonly noun: "objection"; readonly reason: string };

/**
 * What a complainant's answer asks for, forgiving in Indonesian and English; null where it is just a message. Only the
 * first line decides, and only where it says little else: a long text that begins with "selesai" is a message, and
 * nobody closes by accident. What follows the first line is the reason of an objection or the words of a rating.
 */
export function whatIsSaid(text: string): Said | null {
  const [first = "", ...rest] = text.trim().split("\n");
  const line = plain(first);
  const more = rest.join("\n").trim();
  const rated = ratingIn(line, first, more);
  if (rated) return rated;
  const objected = objection.exec(line);
  if (objected)
    return { noun: "objection", reason: [afterWord(first), more].filter(Boolean).join("\n") || first.trim() };
  if (more) return null;
  if (status.test(line)) return { noun: "status" };
  if (closing.test(line)) return { noun: "closure" };
  if (withdrawing.test(line)) return { noun: "withdrawal" };
  return null;
}

/** "nilai 4", "rating: 3 terima kasih", "4", "sangat baik". */
function ratingIn(line: string, first: string, more: string): Said | null {
  const number =
    /^(?:(?:nilai|skor|penilaian|rating|rate|score|bintang)(?: saya)? )?([1-4])(?:\/4| dari 4| of 4)?(?: (.*))?$/.exec(
      line,
    );
  if (number && (line.length > 1 ? /^[a-z]/.test(line) || !number[2] : true)) {
    const said = first.trim().replace(/^[^0-9]*[1-4](\s*\/\s*4| dari 4| of 4)?[\s.,:;!–-]*/i, "");
    return { noun: "rating", score: Number(number[1]), feedback: [said, more].filter(Boolean).join("\n") };
  }
  const [, named, worded = ""] = /^((?:nilai|penilaian|rating|rate)(?: saya)? )?(.+)$/.exec(line) ?? [];
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

const status =
  /^(?:status|cek status|check status|status pengaduan(?: saya)?|(?:sudah )?sampai (?:di )?mana(?: pengaduan saya)?|(?:pengaduan saya )?sudah sampai mana|di mana pengaduan saya|bagaimana (?:status|perkembangan|kelanjutan)(?: pengaduan)?(?: saya)?|where is (?:it|my complaint)|what is the status(?: of my complaint)?)$/;
const closing =
  /^(?:tutup|tutup saja|tutup pengaduan(?: saya)?|selesai|sudah selesai|pengaduan(?: saya)? selesai|close|close it|close (?:my|the) complaint|done)$/;
const withdrawing =
  /^(?:cabut|cabut pengaduan(?: saya)?|saya cabut(?: pengaduan(?: saya)?)?|batalkan pengaduan(?: saya)?|tarik pengaduan(?: saya)?|withdraw|withdraw (?:my|the) complaint)$/;
const objection =
  /^(?:sanggah(?:an)?|saya (?:ingin |mau )?(?:menyanggah|keberatan)|keberatan|i object|objection|object|i dispute|dispute)\b/;

/** The first line without its word of objection. */
function afterWord(first: string): string {
  return first
    .trim()
    .replace(
      /^(?:sanggah(?:an)?|saya (?:ingin |mau )?(?:menyanggah|keberatan)|keberatan|i object|objection|object|i dispute|dispute)\b[\s.,:;!–-]*/i,
      "",
    );
}

/** Lower case, single blanks, without what people put at the ends; "pak", "bu" and thanks say nothing. */
function plain(line: string): string {
  return line
    .toLowerCase()
    .replace(/[“”"'`*_.,:;!?()–-]+/g, " ")
    .replace(
      /\b(?:pak|bu|ibu|bapak|min|admin|kak|please|tolong|mohon|ya|dong|terima kasih|makasih|thanks|thank you)\b/g,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();
}
