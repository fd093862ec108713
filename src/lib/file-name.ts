const MOST = 120;

/**
 * A sender's file name as a label to show, never a path: its last part only, without control characters and without
 * the marks that turn the direction of writing, at most 120 characters, ending as its content demands (`.jpg`).
 */
export function cleanFileName(typed: string, ending: string): string {
  const last = typed.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const stem = hasEnding(plain, ending) ? plain.slice(0, plain.lastIndexOf(".")) : plain;
  const short = [...stem].slice(0, MOST).join("").trimEnd();
  return `${short || "lampiran"}.${ending}`;
}

const alike: Readonly<Record<string, readonly string[]>> = {
  jpg: ["jpeg", "jpe"],
  txt: ["text"],
  ogg: ["oga", "opus"],
};

function hasEnding(name: string, ending: string): boolean {
  const given = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return given !== undefined && (given === ending || (alike[ending] ?? []).includes(given));
}
