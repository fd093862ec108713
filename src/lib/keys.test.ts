import { describe, expect, test } from "vitest";
import { openKeys } from "./keys.ts";

const root = (byte: number) => new Uint8Array(32).fill(byte);
const said = Buffer.from("siapa");

describe("one root", () => {
  const keys = openKeys(root(1));

  test("opens what it sealed for this purpose about this thing, and nothing else", () => {
    const sealed = keys.seal("names", said, "a");
    expect(keys.unseal("names", sealed, "a")).toEqual(said);
    expect(keys.unseal("names", sealed, "b")).toBeNull();
    expect(keys.unseal("names", sealed)).toBeNull();
    expect(keys.unseal("numbers", sealed, "a")).toBeNull();
    expect(openKeys(root(2)).unseal("names", sealed, "a")).toBeNull();
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(keys.unseal("names", changed, "a")).toBeNull();
    }
    expect(keys.unseal("names", Buffer.alloc(0), "a")).toBeNull();
  });

  test("knows its own proof of a text, and no other", () => {
    const mac = keys.mac("rows", "satu");
    expect(keys.isMac("rows", "satu", mac)).toBe(true);
    expect(keys.isMac("rows", "dua", mac)).toBe(false);
    expect(keys.isMac("words", "satu", mac)).toBe(false);
    expect(openKeys(root(2)).isMac("rows", "satu", mac)).toBe(false);
    expect(keys.isMac("rows", "satu", mac.subarray(0, 20))).toBe(false);
    expect(keys.isMac("rows", "satu", Buffer.alloc(0))).toBe(false);
  });
});

describe("a root added later", () => {
  let roots = [root(1)];
  const keys = openKeys(() => roots);
  const before = { sealed: keys.seal("names", said), mac: keys.mac("rows", "satu"), code: keys.trackingCode("id") };
  const lookup = keys.trackingLookup("CODE");
  const other = openKeys(() => roots);
  roots = [root(1), root(2)];

  test("seals and proves from now on, in every process", () => {
    expect([keys.version(), keys.seal("names", said)[0], keys.mac("rows", "satu")[0]]).toEqual([2, 2, 2]);
    expect(other.unseal("names", keys.seal("names", said))).toEqual(said);
    expect(openKeys(root(1)).unseal("names", keys.seal("names", said))).toBeNull();
  });

  test("leaves what the first one sealed, proved and found", () => {
    expect(keys.unseal("names", before.sealed)).toEqual(said);
    expect(keys.isMac("rows", "satu", before.mac)).toBe(true);
    expect([keys.trackingCode("id"), keys.trackingLookup("CODE")]).toEqual([before.code, lookup]);
  });

  test("has a fingerprint of its own", () => {
    expect(keys.fingerprints()).toEqual([...openKeys(root(1)).fingerprints(), expect.any(Buffer)]);
    expect(keys.fingerprints()[1]).not.toEqual(openKeys(root(2)).fingerprints()[0]);
  });
});
