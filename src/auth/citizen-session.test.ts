import { expect, test } from "vitest";
import { openKeys } from "#lib/keys.ts";
import { HOUR } from "#lib/time.ts";
import { readCitizenSession, sealCitizenSession, withOpened } from "./citizen-session.ts";

const keys = openKeys(new Uint8Array(32).fill(7));
const opened = { id: "a", reference: "1700-2026-7K3QX9" };

test("opens for twelve hours with what was put in", () => {
  const value = sealCitizenSession(keys, withOpened(null, opened, 0));
  expect(readCitizenSession(keys, value, 12 * HOUR - 1)?.opened).toEqual([opened]);
  expect(readCitizenSession(keys, value, 12 * HOUR)).toBeNull();
});

test("opens with no other key, and not when a bit was changed", () => {
  const value = sealCitizenSession(keys, withOpened(null, opened, 0));
  expect(readCitizenSession(openKeys(new Uint8Array(32)), value, 0)).toBeNull();
  expect(readCitizenSession(keys, `A${value.slice(1)}B`, 0)).toBeNull();
  expect(readCitizenSession(keys, "", 0)).toBeNull();
});

test("keeps each complaint once and at most twenty", () => {
  let session = withOpened(withOpened(null, opened, 0), opened, 0);
  expect(session.opened).toHaveLength(1);
  for (let i = 0; i < 30; i++) session = withOpened(session, { id: String(i), reference: String(i) }, 0);
  expect(session.opened.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 10)));
});
