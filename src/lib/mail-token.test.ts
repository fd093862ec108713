import { expect, test } from "vitest";
import { openKeys } from "./keys.ts";
import { mailToken, readMailToken, replyAddress, tokenIn } from "./mail-token.ts";
import { makeReference } from "./reference.ts";

const keys = openKeys(new Uint8Array(32).fill(7));
const reference = makeReference("1700", 2026, Uint8Array.of(1, 2, 3, 4));
const office = "Pengaduan@bps.example";

test("an address of ours leads back to its complaint, whatever case a server makes of it", () => {
  const address = replyAddress(office, mailToken(keys, reference));
  for (const given of [address, address.toUpperCase(), address.toLowerCase()])
    expect(readMailToken(keys, tokenIn(given, office)!)).toEqual({ reference, ours: true });
  expect(address.split("@")[0]!.length).toBeLessThanOrEqual(64);
});

test("another office's keys, another complaint or a changed character prove nothing", () => {
  const token = mailToken(keys, reference);
  expect(readMailToken(openKeys(new Uint8Array(32).fill(8)), token)).toEqual({ reference, ours: false });
  const other = makeReference("1700", 2026, Uint8Array.of(4, 3, 2, 1));
  expect(readMailToken(keys, other + token.slice(reference.length))).toEqual({ reference: other, ours: false });
  const last = token.at(-1) === "0" ? "1" : "0";
  expect(readMailToken(keys, token.slice(0, -1) + last)).toEqual({ reference, ours: false });
});

test("what is no token is none", () => {
  for (const text of ["", "berita", "1700-2026-AAAAAA", `${"x".repeat(5000)}-00000000000000`])
    expect(readMailToken(keys, text)).toBeNull();
  for (const address of [
    "pengaduan@bps.example",
    "pengaduan+@bps.example",
    "lain+x@bps.example",
    "pengaduan+x@lain.example",
  ])
    expect(tokenIn(address, office)).toBeNull();
});
