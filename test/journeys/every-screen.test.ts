import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { joinOffice } from "./people.ts";

/** Where the photographs are kept to be looked at; unset: nowhere. */
const album = process.env["PHOTOGRAPHS"];

type Kept = BrowserContextOptions["storageState"];

// Every screen on an invented year: nothing that axe minds, readable at each width, nothing said in the browser's
// console. Light in Indonesian and dark in English, so that both themes and both languages are seen.
describe.skipIf(!chromiumPath)("every screen", () => {
  let product: Product;
  let browser: Browser;
  const signedIn: Record<string, Kept> = {};
  let reference: string;
  beforeAll(async () => {
    product = await Product.start({ NODE_ENV: "development" });
    await product.stop();
    const links = invented(product);
    await product.startAgain();
    browser = await launch();
    for (const who of ["kepala", "ani", "resepsionis", "administrator"]) {
      const { context, page } = await joinOffice(browser, links[who]!);
      signedIn[who] = await context.storageState();
      if (who === "ani") reference = await anyReference(page);
      await context.close();
    }
    if (album) mkdirSync(album, { recursive: true });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.end();
  });

  async function anyReference(page: Page): Promise<string> {
    await page.goto(`${product.origin}/petugas?stage=in_review`);
    return (await page.locator(".worklist .code").first().innerText()).trim();
  }

  const screens: Record<string, readonly string[]> = {
    nobody: [
      "/",
      "/sop",
      "/sop/bacaan",
      "/privasi",
      "/janji-temu",
      "/lacak",
      "/petugas/masuk",
      "/tidak-ada",
      "/pengaduan/baru",
    ],
    ani: [
      "/petugas",
      "/petugas?overdue=ya",
      "/petugas/cari?q=antrean",
      "/petugas/cari?q=qwxz",
      "/petugas/pengaduan/REF",
      "/petugas/pengaduan/REF/note",
      "/petugas/sop",
      "/petugas/sop/1",
      "/petugas/laporan",
      "/petugas/kanal",
      "/petugas/akun",
      "/petugas/komponen",
    ],
    kepala: ["/petugas/pimpinan", "/petugas/pembukaan-identitas", "/petugas/serah-terima", "/petugas/pengaturan/sop"],
    resepsionis: ["/petugas/pengaduan/baru"],
    administrator: [
      "/petugas/staf",
      "/petugas/pengaturan",
      "/petugas/pengaturan/hari-libur",
      "/petugas/pengaturan/teks",
      "/petugas/pengaturan/pemberitahuan",
      "/petugas/pengaturan/kantor",
    ],
  };

  for (const [theme, language] of [
    ["light", "id"],
    ["dark", "en"],
  ] as const)
    for (const [who, paths] of Object.entries(screens))
      test(`${who}, ${theme}, ${language}`, async () => {
        const storageState = signedIn[who];
        const { page, context, troubles } = await person(browser, {
          colorScheme: theme,
          ...(storageState && { storageState }),
        });
        await context.addCookies([{ name: "bahasa", value: language, url: product.origin }]);
        for (const path of paths) {
          await page.goto(product.origin + path.replace("REF", reference));
          await looksWell(page, `${path} (${theme}, ${language})`);
        }
        expect(troubles).toEqual([]);
        await context.close();
      }, 180_000);

  test.each([
    ["light", "id"],
    ["dark", "en"],
  ] as const)("the form to its confirmation and the tracking page, %s, %s", async (theme, language) => {
    const { page, context, troubles } = await person(browser, { colorScheme: theme });
    await context.addCookies([{ name: "bahasa", value: language, url: product.origin }]);
    const goOn = () => page.locator("form .buttons button.button").first().click();
    await page.goto(`${product.origin}/pengaduan/baru`);
    await page.locator("[name=description]").fill("Antrean tidak dipanggil sejak pagi.");
    await page.locator("[name=subject]").fill("Antrean");
    for (const path of ["rincian", "lampiran", "identitas"]) {
      await goOn();
      await page.waitForURL((url) => url.pathname.endsWith(path));
      await looksWell(page, `${path} (${theme}, ${language})`);
    }
    await page.locator("#identity-anonymous").check();
    for (const path of ["periksa", "terkirim"]) {
      await goOn();
      await page.waitForURL((url) => url.pathname.endsWith(path));
      await looksWell(page, `${path} (${theme}, ${language})`);
    }
    await page.locator('form[action="/lacak"] button').click();
    await page.waitForURL(/\/lacak\/1700-/);
    await looksWell(page, `lacak-satu (${theme}, ${language})`);
    await page.locator('a[href$="/tanda-terima"]').click();
    await page.waitForURL(/tanda-terima$/);
    await looksWell(page, `tanda-terima (${theme}, ${language})`);
    expect(troubles).toEqual([]);
    await context.close();
  });

  async function looksWell(page: Page, name: string): Promise<void> {
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await fits(page), `${name}, ${width} px`).toBe(true);
      if (!album || width === 320) continue;
      const file = `${name.replaceAll(/[^\w-]+/g, "-").replace(/^-/, "")}-${width}.png`;
      await page.screenshot({ path: join(album, file), fullPage: true });
    }
    await page.setViewportSize({ width: 360, height: 900 });
    expect(await axe(page), name).toEqual([]);
  }
});

/** Fills a year and gives the links of its people, by the name before their address's @. */
function invented(product: Product): Record<string, string> {
  const env = { ...process.env, DATA_DIR: product.dataDir, PORT: String(product.port) };
  const { stderr } = spawnSync(process.execPath, ["dist/tanggap.js", "demo", "--complaints", "120"], {
    env,
    encoding: "utf8",
  });
  return Object.fromEntries([...stderr.matchAll(/(\w+)@demo\.example\): (\S+)/g)].map(([, who, link]) => [who, link]));
}
