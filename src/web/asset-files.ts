import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import { Hono } from "hono";
import { secured } from "./middleware/secure-headers.ts";

interface Asset {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/**
 * The bundled style sheets, scripts and icons: read and compressed once, kept by browsers for good, since another
 * content has another name.
 */
export function assetFiles({ https }: { readonly https: boolean }): Hono {
  const files = readAssets();
  const app = new Hono();
  app.use(secured({ https }));
  app.get("/:name", (c) => {
    const file = files.get(c.req.param("name"));
    if (!file) return c.notFound();
    const packed = /\bgzip\b/.test(c.req.header("accept-encoding") ?? "");
    c.header("Content-Type", file.type);
    c.header("Cache-Control", "public, max-age=31536000, immutable");
    c.header("Vary", "Accept-Encoding");
    if (packed) c.header("Content-Encoding", "gzip");
    return c.body(packed ? file.gzip : file.plain);
  });
  return app;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Beside the bundled program, or in `dist` when the sources run; without a build there are none. */
function readAssets(): ReadonlyMap<string, Asset> {
  for (const place of ["./assets/", "../../dist/assets/"]) {
    const folder = new URL(place, import.meta.url);
    try {
      const names = readdirSync(folder).filter((name) => extname(name) in types);
      return new Map(names.map((name) => [name, readAsset(new URL(name, folder), types[extname(name)]!)]));
    } catch {
      continue;
    }
  }
  return new Map();
}

function readAsset(file: URL, type: string): Asset {
  const plain = readFileSync(file);
  return { type, plain, gzip: gzipSync(plain, { level: 9 }) };
}
