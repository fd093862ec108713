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
  "%s weighs at most 14 KiB compressed, in at most three requests",
  async (path) => {
    const citizen = visitor(citizenRoutes(office.ctx, { office: office.code }));
    await citizen.post("/pengaduan/baru", { subject: "Antrean", description: "Dua jam." });
    const { html } = await citizen.get(path);
    const asked = [...html.matchAll(/<(?:link|script|img|iframe)[^>]+(?:href|src)="([^"]+)"/g)].map(
      ([, address]) => address!,
    );
    expect(asked.map((address) => address.replace(/-[\w-]{10}(?=\.)/, ""))).toEqual([
      "/assets/favicon.svg",
      "/assets/citizen.css",
    ]);
    const weights = [html, await bundledSheet(), readFileSync(file("../ui/favicon.svg"))].map(
      (part) => gzipSync(part).length,
    );
    expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(14 * KIB);
  },
);

/** As the build does it. */
async function bundledSheet(): Promise<Uint8Array> {
  const entryPoints = [file("../ui/citizen.css")];
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    write: false,
    target: ["chrome109", "firefox115", "safari16"],
  });
  return outputFiles[0]!.contents;
}

function file(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
