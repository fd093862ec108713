/** Crockford's base 32: no I, L, O, U, so that a number survives being read aloud and written by hand. */
export const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Bytes to base 32 characters, most significant first; `length` characters are given. */
export function encode(bytes: Uint8Array, length: number): string {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && text.length < length) {
      bits -= 5;
      text += alphabet[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return text;
}

/** What a person typed, in the alphabet: capitals, no separators, I and L read as 1, O as 0. */
export function normalise(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\-_.·]/g, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");
}

/**
 * Check characters over GF(32) for the characters before them: a Reed–Solomon code of `count` check characters.
 * One catches every single wrong character and every swap of two; two catch any two wrong characters as well.
 * Takes at most 29 characters of the alphabet; gives null when a character is outside it.
 */
export function checkCharacters(text: string, count: 1 | 2): string | null {
  const values = [...text].map((character) => alphabet.indexOf(character));
  if (values.includes(-1) || values.length + count > 31) return null;
  const generator = count === 1 ? [2] : [6, 8]; // (x-2) and (x-2)(x-4) without their leading 1
  const rest = Array.from({ length: count }, () => 0);
  for (const value of values) {
    const lead = value ^ rest[0]!;
    rest.shift();
    rest.push(0);
    for (let i = 0; i < count; i++) rest[i] = rest[i]! ^ multiply(lead, generator[i]!);
  }
  return rest.map((value) => alphabet[value]!).join("");
}

/** Multiplication in GF(32) by x^5 + x^2 + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let left = a, right = b; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left <<= 1;
    if (left & 32) left ^= 37;
  }
  return product;
}
