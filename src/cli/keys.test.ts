import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { explain } from "#lib/trouble.ts";
import { openKeyFile } from "../key-file.ts";
import { keys } from "./keys.ts";

let folder: string;
const file = (name: string) => join(folder, name);
const before = { ...process.env };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tanggap-keys-"));
  // Whoever names a database has no data folder that would have to be made.
  Object.assign(process.env, { KEY_FILE: file("key"), KEY_PASSPHRASE: "kuda benar baterai staples" });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  process.env = { ...before };
});

async function run(...args: string[]) {
  const err: string[] = [];
  try {
    const code = await keys(args, { out: (text) => err.push(text), err: (text) => err.push(text) });
    return { code, said: err.join("\n") };
  } catch (error) {
    return { code: 1, said: explain(error) };
  }
}

describe("keys", () => {
  test("make: a file for nobody else, never over another", async () => {
    expect((await run("make")).code).toBe(0);
    const made = readFileSync(file("key"), "utf8");
    expect(made).toMatch(/^[\w-]{43}\n$/);
    expect(statSync(file("key")).mode & 0o777).toBe(0o600);
    expect(await run("make")).toMatchObject({ code: 1, said: expect.stringContaining("never written over") });
    expect(readFileSync(file("key"), "utf8")).toBe(made);
  });

  test("backup and restore give the same keys back, and nothing readable lies between", async () => {
    await run("make");
    const made = readFileSync(file("key"), "utf8");
    const sealed = openKeyFile(file("key"), false).seal("names", Buffer.from("siapa"));
    expect((await run("backup", file("copy"))).code).toBe(0);
    expect(readFileSync(file("copy"), "utf8")).not.toContain(made.trim());
    expect(statSync(file("copy")).mode & 0o777).toBe(0o600);
    expect(await run("backup", file("copy"))).toMatchObject({
      code: 1,
      said: expect.stringContaining("there already"),
    });
    expect(await run("restore", file("copy"))).toMatchObject({
      code: 1,
      said: expect.stringContaining("written over"),
    });
    rmSync(file("key"));
    expect((await run("restore", file("copy"))).code).toBe(0);
    expect(readFileSync(file("key"), "utf8")).toBe(made);
    expect(openKeyFile(file("key"), false).unseal("names", sealed)?.toString()).toBe("siapa");
  });

  test("restore refuses another passphrase, a changed file and a file of another sort", async () => {
    await run("make");
    await run("backup", file("copy"));
    rmSync(file("key"));
    const copy = readFileSync(file("copy"), "utf8");
    process.env["KEY_PASSPHRASE"] = "kuda benar baterai stapler";
    expect(await run("restore", file("copy"))).toMatchObject({
      code: 1,
      said: expect.stringContaining("does not open"),
    });
    process.env["KEY_PASSPHRASE"] = before["KEY_PASSPHRASE"] ?? "kuda benar baterai staples";
    const at = copy.indexOf('"sealed":"') + 40;
    writeFileSync(file("copy"), copy.slice(0, at) + (copy[at] === "A" ? "B" : "A") + copy.slice(at + 1));
    expect(await run("restore", file("copy"))).toMatchObject({
      code: 1,
      said: expect.stringContaining("does not open"),
    });
    writeFileSync(file("copy"), "{}");
    expect(await run("restore", file("copy"))).toMatchObject({
      code: 1,
      said: expect.stringContaining("no key backup"),
    });
    expect(existsSync(file("key"))).toBe(false);
  });

  test("backup asks for a passphrase that is long enough", async () => {
    await run("make");
    process.env["KEY_PASSPHRASE"] = "pendek";
    expect(await run("backup", file("copy"))).toMatchObject({ code: 1, said: expect.stringContaining("at least 12") });
  });

  test.each([[[]], [["remove"]], [["backup"]], [["make", "x"]], [["backup", "--all"]]])(
    "says how, to %j",
    async (args) => {
      expect(await run(...args)).toMatchObject({ code: 1, said: expect.stringContaining("Usage") });
    },
  );
});
