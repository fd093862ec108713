import { randomInt } from "node:crypto";

/** Without letters and digits that look alike. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A backup code of 49 random bits, `kx7mp-3rh9q`: typed by hand from paper, used once, and tries are counted. */
export function newSecretCode(): string {
  const five = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return `${five()}-${five()}`;
}

/** The code as it was made, however it was typed. */
export function readBackupCode(typed: string): string {
  const letters = typed.toLowerCase().replace(/[^a-z0-9]/g, "");
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
