import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sop } from "./sop.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sop-check-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await sop(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("a sound file is named with what it holds", async () => {
  const { code, out, err } = await run("check", "test/support/sop-second.yaml");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain('SOP-02/BL/2026 "Penanganan Keluhan Warga", 12 steps');
});

test("a wrong file is told the line and the rule", async () => {
  const file = join(folder, "wrong.yaml");
  await writeFile(file, "office: {}\nstart: one\n");
  const { code, out, err } = await run("check", file);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/wrong\.yaml:1: office\.name: .* \[form\]/);
});

test.each([
  ["no verb", []],
  ["an unknown verb", ["mend", "x.yaml"]],
  ["no file", ["check"]],
  ["two files", ["check", "a.yaml", "b.yaml"]],
  ["a file that isn't there", ["check", "nowhere.yaml"]],
])("says what is wrong: %s", async (_words, args) => {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err.length).toBeGreaterThan(10);
});
