import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../../../test/support/office.ts";
import { visitor } from "../../../test/support/visitor.ts";
import { citizenRoutes } from "./routes.tsx";

const KIB = 1024;

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
  await office.hire("officer", "Budi", "Statistisi Ahli Muda");
});
afterAll(() => office.close());

test.each(["/pengaduan/baru", "/pengaduan/baru/rincian", "/pengaduan/baru/identitas"])(
  "%s without scripts weighs at most 14 KiB compressed, in at most three requests",
  async (path) => {
    const citizen = visitor(citizenRoutes(office.ctx, { office: office.code }));
    await citizen.post("/pengaduan/baru", { subject: "Antrean", description: "Dua jam." });
    const { html } = await citizen.get(path);
    expect(askedBy(html, "link|img|iframe")).toEqual(["/assets/favicon.svg", "/assets/citizen.css"]);
    expect(askedBy(html, "script")).toEqual(["/assets/formulir.js"]);
    const weights = [html, await bundled("../ui/citizen.css"), readFileSync(file("../ui/favicon.svg"))].map(
      (part) => gzipSync(part).length,
    );
    expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(14 * KIB);
  },
);

test("all scripts of the public pages together weigh at most 40 KiB compressed, and wait for the page", async () => {
  const scripts = await Promise.all(["formulir", "unggah", "lacak"].map((name) => bundled(`../client/${name}.ts`)));
  expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThanOrEqual(40 * KIB);
  const citizen = visitor(citizenRoutes(office.ctx, { office: office.code }));
  await citizen.post("/pengaduan/baru", { subject: "Antrean", description: "Dua jam." });
  const { html } = await citizen.get("/pengaduan/baru/lampiran");
  const tags = html.match(/<script[^>]*>/g)!;
  expect(tags).toHaveLength(2);
  expect(tags.filter((tag) => !tag.includes('type="module"'))).toEqual([]);
});

/** What a page asks for by tags of these names. */
function askedBy(html: string, tags: string): string[] {
  const found = [...html.matchAll(new RegExp(`<(?:${tags})[^>]+(?:href|src)="([^"]+)"`, "g"))];
  return found.map(([, address]) => address!.replace(/-[\w-]{10}(?=\.)/, ""));
}

/** As the build does it. */
async function bundled(path: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [file(path)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
  });
  return outputFiles[0]!.contents;
}

function file(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
