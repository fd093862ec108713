import { expect, test } from "vitest";
import { openKeys } from "#lib/keys.ts";
import { MINUTE } from "#lib/time.ts";
import { openPass, sealPass } from "./pass.ts";

const keys = openKeys(new Uint8Array(32).fill(1));
const pass = { for: "identity", staffId: "rina", opens: "1700-2026-7K3QX9", words: "menelepon" } as const;
const sealed = sealPass(keys, pass, 0);
const asked = { for: "identity", staffId: "rina", now: 10 * MINUTE } as const;

test("a pass opens what it was sealed for, for ten minutes, for one person", () => {
  expect(openPass(keys, sealed, asked)).toMatchObject(pass);
  expect(openPass(keys, sealed, { ...asked, now: 10 * MINUTE + 1 })).toBeNull();
  expect(openPass(keys, sealed, { ...asked, staffId: "budi" })).toBeNull();
  expect(openPass(keys, sealed, { ...asked, for: "proof" })).toBeNull();
});

test("what is not ours opens nothing", () => {
  expect(openPass(openKeys(new Uint8Array(32).fill(2)), sealed, asked)).toBeNull();
  for (const text of [undefined, "", "x", `${sealed}AA`, sealed.slice(2)])
    expect(openPass(keys, text, asked)).toBeNull();
});
