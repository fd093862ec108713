import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleAssets } from "./bundle-assets.mjs";
import { bundlePrograms } from "./bundle-programs.mjs";
import { seconds } from "./install.mjs";
import { writeWhole } from "./write-whole.mjs";

/** True when `dist` was built from just these sources. */
export function isBuilt(root) {
  const stamp = join(root, "dist", ".built");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sourcesHash(root);
}

/**
 * Bundles the programs and the browser's files into `dist`, file by file and each under its name only when whole, so
 * that a program starting meanwhile never reads half of one. The stamp is written last.
 */
export async function buildIfStale(root, say) {
  const stamp = sourcesHash(root);
  if (isBuilt(root)) return;
  const began = performance.now();
  const esbuild = await import(pathToFileURL(join(root, "node_modules", "esbuild", "lib", "main.js")).href);
  const dist = join(root, "dist");
  const files = new Map([
    ...(await bundleAssets(esbuild, root)),
    ...migrations(root),
    ...(await bundlePrograms(esbuild, root)),
  ]);
  for (const [name, contents] of files) writeWhole(join(dist, name), contents);
  for (const name of filesIn(dist))
    if (!files.has(name) && name !== ".built") rmSync(join(dist, name), { force: true });
  writeWhole(join(dist, ".built"), stamp);
  say(`Built in ${seconds(began)}.`);
}

function migrations(root) {
  const folder = join(root, "src", "store", "migrations");
  return readdirSync(folder).map((name) => [join("migrations", name), readFileSync(join(folder, name))]);
}

/** Everything that the result depends on; the tests don't count. */
function sourcesHash(root) {
  const hash = createHash("sha256");
  const sources = ["src", join("scripts", "prepare")].flatMap((folder) =>
    filesIn(join(root, folder)).map((name) => join(folder, name)),
  );
  const counted = sources.filter((name) => !/\.test\.tsx?$/.test(name)).sort();
  for (const name of [...counted, "package.json", "package-lock.json", "tsconfig.json"])
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update("\0");
  return hash.digest("hex");
}

function filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}
