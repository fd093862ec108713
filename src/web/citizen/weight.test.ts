import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openConsole, type TestConsole } from "../../../test/support/console.ts";
import { aReview, deskOf } from "../../../test/support/desk.ts";
import type { TestOffice, TestStaff } from "../../../test/support/office.ts";
import { visitor, type Visitor } from "../../../test/support/visitor.ts";
import { citizenRoutes } from "./routes.tsx";

const KIB = 1024;

let desk: TestConsole;
let office: TestOffice;
let officer: TestStaff;
beforeAll(async () => {
  desk = await openConsole();
  office = desk.office;
  officer = await office.hire("officer", "Budi", "Statistisi Ahli Muda");
});
afterAll(() => office.close());

const languages = ["id", "en"] as const;
const opening = () => visitor(citizenRoutes(office.ctx, { office: office.code }));
const answers = {
  "/pengaduan/baru": { subject: "Antrean", description: "Dua jam." },
  "/pengaduan/baru/identitas": { identity: "anonymous" },
};

/** A begun form, all of it answered. */
async function writing() {
  const citizen = opening();
  for (const [path, fields] of Object.entries(answers)) await citizen.post(path, fields);
  return citizen;
}

/** One whose complaint went all the way: asked, supplemented, answered, disputed and answered again. */
async function following() {
  const citizen = opening();
  const { does, says } = deskOf(office);
  const { complaint, trackingCode } = await office.lodge();
  await does(officer, complaint, "receipt", { complete: true });
  await does(officer, complaint, "inquiry", { text: "Mohon foto nomor antreannya." });
  await says(complaint, "messages", { text: "Nomornya A-017." });
  const answer = async () => {
    await does(officer, complaint, "review", aReview);
    await does(officer, complaint, "follow-up", { done: "Loket ditambah." });
    await does(officer, complaint, "response", { text: "Kami mohon maaf. Loketnya sudah dua sejak Senin." });
  };
  await answer();
  await says(complaint, "rating", { score: 2, feedback: "Lama." });
  await says(complaint, "objection", { reason: "Antreannya masih panjang." });
  await answer();
  await citizen.post("/lacak", { kode: trackingCode });
  return { citizen, page: `/lacak/${complaint.reference}` };
}

describe.each(languages)(
  "every public page, without scripts, in three requests and 14 KiB compressed: %s",
  (language) => {
    const weighed = async (citizen: Visitor, path: string) => {
      await citizen.get(`/bahasa/${language}`);
      const { html, status } = await citizen.get(path);
      expect(status).toBe(path === "/tidak-ada" ? 404 : 200);
      expect(html).toContain(`<html lang="${language}">`);
      await isLight(html, "citizen.css");
      return html;
    };

    test.each(["/", "/lacak", "/sop", "/sop/bacaan", "/privasi", "/janji-temu", "/tidak-ada"])("%s", async (path) => {
      await weighed(opening(), path);
    });

    test.each([
      "/pengaduan/baru",
      "/pengaduan/baru/rincian",
      "/pengaduan/baru/lampiran",
      "/pengaduan/baru/identitas",
      "/pengaduan/baru/periksa",
    ])("%s", async (path) => {
      await weighed(await writing(), path);
    });

    test("/pengaduan/baru/terkirim", async () => {
      const citizen = await writing();
      await citizen.post("/pengaduan/baru/periksa", {});
      await weighed(citizen, "/pengaduan/baru/terkirim");
    });

    test("/lacak/{reference}, its receipt and what it asks about", async () => {
      const { citizen, page } = await following();
      expect(await weighed(citizen, page)).toContain("A-017");
      for (const under of ["tanda-terima", "kerahasiaan", "anonimitas"]) await weighed(citizen, `${page}/${under}`);
    });

    test("/petugas/masuk", async () => {
      const { text } = await desk.nobody.in(language).get("/petugas/masuk");
      expect(text).toContain(`<html lang="${language}">`);
      await isLight(text, "console.css");
    });
  },
);

/** With its style sheet and its icon; its scripts come after it. */
async function isLight(html: string, sheet: string): Promise<void> {
  expect(askedBy(html, "link|img|iframe")).toEqual(["/assets/favicon.svg", `/assets/${sheet}`]);
  for (const tag of html.match(/<script[^>]*>/g) ?? []) expect(tag).toMatch(/^<script type="module" src="[^"]+"/);
  expect(html).not.toMatch(/<script[^>]* async/);
  const parts = [html, await bundled(`../ui/${sheet}`), readFileSync(file("../ui/favicon.svg"))];
  const weight = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
  expect(weight).toBeLessThanOrEqual(14 * KIB);
}

test("all scripts of the public pages together weigh at most 40 KiB compressed, and wait for the page", async () => {
  const scripts = await Promise.all(
    ["formulir", "unggah", "lacak", "cetak"].map((name) => bundled(`../client/${name}.ts`)),
  );
  expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThanOrEqual(40 * KIB);
  const { html } = await (await writing()).get("/pengaduan/baru/lampiran");
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
