/** Widths of letters in a wide common font, in parts of the type size; a narrower font leaves air, never overflows. */
const narrow = new Map([..."iljI'’.,:;|!"].map((letter) => [letter, 0.34]));
const special = new Map([
  ...[..."frt()-/ ?"].map((letter): [string, number] => [letter, 0.42]),
  ...[..."mMW%"].map((letter): [string, number] => [letter, 0.98]),
  ...[..."w"].map((letter): [string, number] => [letter, 0.83]),
]);

/** How wide a text is at most, in pixels at a type size. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter) * size, 0);
}

function letterWidth(letter: string): number {
  return narrow.get(letter) ?? special.get(letter) ?? (/\p{Lu}/u.test(letter) ? 0.75 : 0.63);
}

/** Breaks a text into lines no wider than `width`, at spaces and after slashes; a word that is too wide is cut. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(text, width, size)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth((line + piece).trimEnd(), size) <= width)
      lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

function piecesOf(text: string, width: number, size: number): string[] {
  const words = text.trim().match(/[^\s/]+\/*\s*|\/+\s*/g) ?? [];
  return words.flatMap((word) => (textWidth(word.trimEnd(), size) <= width ? [word] : cut(word, width, size)));
}

function cut(word: string, width: number, size: number): string[] {
  const pieces = [""];
  for (const letter of word) {
    if (textWidth(pieces.at(-1)! + letter, size) > width && pieces.at(-1) !== "") pieces.push("");
    pieces[pieces.length - 1] += letter;
  }
  return pieces;
}
