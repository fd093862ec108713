// `npm test`: the type check, the linter, the formatter's check, then every test. What is given after `--` goes to
// vitest (`npm test -- src/calendar`); the checks are then left out.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find-chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const asked = process.argv.slice(2);
const say = (line) => process.stderr.write(`${line}\n`);

const checks = [
  { name: "types", program: "typescript/bin/tsc", args: ["--noEmit"] },
  { name: "lint", program: "oxlint/bin/oxlint", args: ["--quiet"] },
  { name: "format", program: "prettier/bin/prettier.cjs", args: ["--check", "--log-level=warn", "."] },
];

const failed = asked.length ? [] : checks.filter(({ name, program, args }) => !passes(name, program, args));

const chromium = findChromium();
if (!chromium)
  say("\nNo Chromium was found, so the tests in a browser are SKIPPED (set CHROMIUM to its path, or install it).\n");
if (!chromium && process.env.TANGGAP_BROWSER === "required")
  failed.push({ name: "a browser (TANGGAP_BROWSER=required)" });

if (!run("vitest/vitest.mjs", ["run", ...asked], { CHROMIUM: chromium ?? "" })) failed.push({ name: "tests" });
if (failed.length) say(`\nFailed: ${failed.map(({ name }) => name).join(", ")}.`);
process.exitCode = failed.length ? 1 : 0;

function passes(name, program, args) {
  const began = performance.now();
  const well = run(program, args);
  say(`${well ? "✓" : "✗"} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return well;
}

function run(program, args, environment = {}) {
  const path = fileURLToPath(new URL(`../node_modules/${program}`, import.meta.url));
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: "inherit", env }).status === 0;
}
