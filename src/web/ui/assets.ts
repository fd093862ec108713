import { readFileSync } from "node:fs";

/** Address of a bundled file, by the name it has in the sources: `assetUrl("citizen.css")`. */
export function assetUrl(name: string): string {
  manifest ??= readManifest();
  return `/assets/${manifest[name] ?? name}`;
}

let manifest: Readonly<Record<string, string>> | undefined;

/** Beside the bundled program, or in `dist` when the sources run; without a build the plain names stand. */
function readManifest(): Readonly<Record<string, string>> {
  for (const place of ["./assets/manifest.json", "../../../dist/assets/manifest.json"]) {
    try {
      return JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8")) as Record<string, string>;
    } catch {
      continue;
    }
  }
  return {};
}
