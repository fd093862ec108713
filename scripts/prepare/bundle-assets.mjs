import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";

/**
 * The browser's files: each script of `src/web/client`, each style sheet and picture of `src/web/ui`, made small and
 * named by its content, so that a browser may keep it for ever. Gives names in `dist` with their contents;
 * `assets/manifest.json` tells the present name of each (`citizen.css`, `worklist.js`).
 */
export async function bundleAssets(esbuild, root) {
  const scripts = entries(join(root, "src", "web", "client"), ".ts");
  const styles = entries(join(root, "src", "web", "ui"), ".css");
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [...scripts, ...styles],
    outdir: join(root, "dist", "assets"),
    entryNames: "[name]",
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    legalComments: "none",
    logLevel: "error",
  });
  const pictures = entries(join(root, "src", "web", "ui"), ".svg");
  const files = [
    ...outputFiles.map(({ path, contents }) => ({ name: basename(path), contents })),
    ...pictures.map((path) => ({ name: basename(path), contents: readFileSync(path) })),
  ];
  const manifest = Object.fromEntries(files.map((file) => [file.name, hashedName(file)]));
  return [
    ...files.map((file) => [join("assets", manifest[file.name]), file.contents]),
    [join("assets", "manifest.json"), JSON.stringify(manifest, null, 2)],
  ];
}

function entries(folder, ending) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending) && !name.endsWith(`.test${ending}`));
  return names.map((name) => join(folder, name));
}

function hashedName({ name, contents }) {
  const ending = extname(name);
  const hash = createHash("sha256").update(contents).digest("base64url").slice(0, 10);
  return `${basename(name, ending)}-${hash}${ending}`;
}
