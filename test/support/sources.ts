import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** One file of the project. */
export interface Source {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The project's files that it imports, as paths like its own; files that aren't there among them. */
  readonly imports: readonly string[];
  /** The packages and Node built-ins that it imports, as written. */
  readonly packages: readonly string[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** All that people wrote under these folders, except what `.local.` marks as one's own. */
export function readSources(folders: readonly string[], endings: RegExp): Source[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && endings.test(entry.name) && !entry.name.includes(".local."))
    .map((entry) => readSource(join(entry.parentPath, entry.name)));
}

/** Text of one file of the project. */
export const readProjectFile = (path: string) => readFileSync(join(root, path), "utf8");

const importWords =
  /^\s*(?:import|export)\b[^"';]*?\bfrom\s*"([^"]+)"|\bimport\(?\s*"([^"]+)"|new URL\("([^"]+)", import\.meta\.url/gm;

function readSource(file: string): Source {
  const path = relative(root, file).split(sep).join("/");
  const text = readFileSync(file, "utf8");
  const asked = [...text.matchAll(importWords)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  const isOurs = (name: string) => name.startsWith(".") || name.startsWith("#");
  return {
    path,
    text,
    imports: asked.filter(isOurs).map((name) => resolved(path, name)),
    packages: asked.filter((name) => !isOurs(name)),
  };
}

function resolved(from: string, name: string): string {
  return name.startsWith("#") ? `src/${name.slice(1)}` : join(dirname(from), name).split(sep).join("/");
}
