import { expect, test } from "vitest";
import { newId } from "./id.ts";
import { openKeys } from "./keys.ts";
import { readLetterToken, returnAddress } from "./letter-token.ts";
import { mailToken, readMailToken, tokenIn } from "./mail-token.ts";
import { makeReference } from "./reference.ts";

const keys = openKeys(new Uint8Array(32).fill(7));
const office = "pengaduan@bps.example";
const letters = [
  newId(Date.parse("2026-03-04T10:00:00Z")),
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
];

test.each(letters)(
  "the address that letter %s comes back to names it, whatever case a server makes of it",
  (letter) => {
    const address = returnAddress(keys, office, letter)!;
    for (const given of [address, address.toUpperCase()])
      expect(readLetterToken(keys, tokenIn(given, office)!)).toEqual({ letter, ours: true });
  },
);

test("another office's keys, another letter or a changed character prove nothing", () => {
  const token = tokenIn(returnAddress(keys, office, letters[0]!)!, office)!;
  expect(readLetterToken(openKeys(new Uint8Array(32).fill(8)), token)).toMatchObject({ ours: false });
  const other = tokenIn(returnAddress(keys, office, letters[1]!)!, office)!;
  expect(readLetterToken(keys, other.slice(0, 26) + token.slice(26))).toEqual({ letter: letters[1], ours: false });
  const last = token.at(-1) === "0" ? "1" : "0";
  expect(readLetterToken(keys, token.slice(0, -1) + last)).toMatchObject({ ours: false });
});

test("the token of a letter is none of a complaint, nor the other way round", () => {
  expect(readMailToken(keys, tokenIn(returnAddress(keys, office, letters[0]!)!, office)!)).toBeNull();
  expect(readLetterToken(keys, mailToken(keys, makeReference("1700", 2026, Uint8Array.of(1, 2, 3, 4))))).toBeNull();
});

test("an office whose own address leaves no room for it has none, since servers refuse what is too long", () => {
  expect(returnAddress(keys, `${"x".repeat(22)}@bps.example`, letters[0]!)).toMatch(/^.{64}@bps\.example$/);
  expect(returnAddress(keys, `${"x".repeat(23)}@bps.example`, letters[0]!)).toBeUndefined();
});
