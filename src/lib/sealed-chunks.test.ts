import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { bytesOf, streamOf } from "../../test/support/sample-files.ts";
import { sealChunks, unsealChunks } from "./sealed-chunks.ts";

const key = randomBytes(32);
const sealed = (plain: Buffer) => bytesOf(sealChunks(key, streamOf(plain, 7_000)));
const opened = (bytes: Buffer, by = key) => bytesOf(unsealChunks(by, streamOf(bytes, 9_999)));
const PIECE = 64 * 1024;

test.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 300_000])("%i bytes come back as they were", async (size) => {
  const plain = randomBytes(size);
  const bytes = await sealed(plain);
  expect(bytes.includes(plain.subarray(0, 32)) && size > 0).toBe(false);
  expect((await opened(bytes)).equals(plain)).toBe(true);
});

test.each([
  ["a bit was changed", (bytes: Buffer) => ((bytes[100]! ^= 1), bytes)],
  ["its last piece was cut off", (bytes: Buffer) => bytes.subarray(0, 2 * (PIECE + 16))],
  ["its last byte was cut off", (bytes: Buffer) => bytes.subarray(0, -1)],
  ["two pieces changed places", swapped],
  ["something was added", (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(40)])],
  ["everything was cut off", () => Buffer.alloc(0)],
])("does not open when %s", async (_what, change) => {
  await expect(opened(change(await sealed(randomBytes(3 * PIECE - 5))))).rejects.toThrow(/cut|authenticate/);
});

test("does not open with another key", async () => {
  await expect(opened(await sealed(Buffer.from("halo")), randomBytes(32))).rejects.toThrow(/authenticate/);
});

function swapped(bytes: Buffer): Buffer {
  const size = PIECE + 16;
  return Buffer.concat([bytes.subarray(size, 2 * size), bytes.subarray(0, size), bytes.subarray(2 * size)]);
}
