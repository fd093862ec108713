import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { aComplaint, caller, employ } from "./by-api.ts";
import { joinOffice } from "./people.ts";
import { oneAway, screens } from "./screens.ts";

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
    const auditor = ["--name", "Pengawas", "--email", "pengawas@demo.example", "--role", "auditor"];
    links["pengawas"] = product.tanggap("staff", "add", ...auditor).trim();
    for (const who of ["pengawas", "kepala", "ani", "resepsionis", "administrator"]) {
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

  for (const [theme, language] of [
    ["light", "id"],
    ["dark", "en"],
  ] as const)
    for (const [who, paths] of Object.entries(screens))
      test(`${who}, ${theme}, ${language}`, async () => {
        const { page, context, troubles } = await look(who, theme, language);
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
    const { page, context, troubles } = await look("nobody", theme, language);
    const goOn = () => page.locator("form .buttons button.button").first().click();
    await page.goto(`${product.origin}/pengaduan/baru`);
    await goOn();
    await page.getByRole("alert").waitFor();
    await looksWell(page, `baru-salah (${theme}, ${language})`);
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
    const lodged = await page.locator(".panel .code").innerText();
    const code = await page.locator(".proof .code").innerText();
    await isOnPaper(page, [lodged, code]);
    await page.locator('form[action="/lacak"] button').click();
    await page.waitForURL(/\/lacak\/1700-/);
    await looksWell(page, `lacak-satu (${theme}, ${language})`);
    await isOnPaper(page, [lodged, "Antrean tidak dipanggil sejak pagi."]);
    await page.locator('a[href$="/tanda-terima"]').click();
    await page.waitForURL(/tanda-terima$/);
    await looksWell(page, `tanda-terima (${theme}, ${language})`);
    await isOnPaper(page, [lodged, code, "Antrean tidak dipanggil sejak pagi."]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test("the tracking page at other stages, a wrong code, a last question", async () => {
    const citizen = caller(product);
    const officer = employ(product, "officer");
    const { page, context, troubles } = await look("nobody", "light", "id");
    const enter = async (code: string) => {
      await page.goto(`${product.origin}/lacak`);
      await page.locator("[name=kode]").fill(code);
      await page.locator("form#buka button").click();
    };
    const review = { classification: "service", conclusion: "Benar.", recommendation: "Perbaiki." };
    const stages: Record<string, readonly (readonly [string, object])[]> = {
      awaiting: [["inquiry", { text: "Hari apa dan di loket mana?" }]],
      answered: [
        ["review", review],
        ["response", { text: "Mulai Senin ada dua loket.", noFollowUpBecause: "Sudah diatur." }],
      ],
    };
    for (const [stage, doings] of Object.entries(stages)) {
      const { reference: lodged, trackingCode } = await citizen("POST", "/complaints", aComplaint);
      await officer("POST", `/complaints/${lodged}/receipt`, { complete: true });
      for (const [noun, body] of doings) await officer("POST", `/complaints/${lodged}/${noun}`, body);
      await enter(trackingCode);
      await page.waitForURL(`**/lacak/${lodged}`);
      await looksWell(page, `lacak ${stage}`);
      if (stage === "awaiting") {
        await page.goto(`${product.origin}/lacak/${lodged}/penarikan`);
        await looksWell(page, "cabut");
        continue;
      }
      await caller(product, { "tracking-code": trackingCode })("POST", "/track/closure", {});
      await page.reload();
      await looksWell(page, "lacak closed");
    }
    await enter("AAAAAA-AAAAAA-AAAAAA");
    await page.getByRole("alert").waitFor();
    await looksWell(page, "kode salah");
    expect(troubles).toEqual([]);
    await context.close();
  });

  test("every form that an officer may open at some stage", async () => {
    const { page, context, troubles } = await look("ani", "dark", "en");
    const seen = new Set<string>();
    for (const stage of ["lodged", "in_review", "awaiting_complainant", "awaiting_leadership", "answered", "closed"]) {
      await page.goto(`${product.origin}/petugas?stage=${stage}`);
      const [href] = await page
        .locator(".worklist .subject a")
        .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      // So small a year may have none at this stage now; the forms that must be seen are asked for below.
      if (!href) continue;
      await page.goto(product.origin + href);
      const others = await page.locator(".others a").evaluateAll((all) => all.map((a) => a.getAttribute("href")!));
      const open = await page
        .locator("form.verb")
        .evaluateAll((all) => all.map((form) => form.getAttribute("action")!));
      for (const path of [...open, ...others]) {
        const noun = path.split(/[/#?]/)[4]!;
        if (seen.has(noun)) continue;
        seen.add(noun);
        await page.goto(product.origin + path);
        await page.locator(`form.verb[action*="/${noun}"]`).waitFor();
        await looksWell(page, `${stage} ${noun}`);
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(["messages", "note"]));
    expect(seen.size).toBeGreaterThanOrEqual(5);
    expect(troubles).toEqual([]);
    await context.close();
  }, 120_000);

  test("what is one step away: a person, a notice, a reading, a preview, the palette", async () => {
    for (const [who, on, link] of oneAway) {
      const { page, context, troubles } = await look(who, "dark", "en");
      await page.goto(product.origin + on);
      const href = await page.locator(link).first().getAttribute("href");
      await page.goto(product.origin + href);
      await looksWell(page, `${who} ${href}`);
      expect(troubles).toEqual([]);
      await context.close();
    }
    const admin = await look("administrator", "dark", "en");
    await admin.page.goto(`${product.origin}/petugas/pengaturan/hari-libur`);
    const form = admin.page.locator("form:has([name=day_off-from])");
    await form.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
    const typed = { from: "2027-11-22", name: "Pemilihan", source: "Surat edaran" };
    for (const [field, value] of Object.entries(typed)) await form.locator(`[name=day_off-${field}]`).fill(value);
    await form.locator("button").first().click();
    await admin.page.locator("#bergeser").waitFor();
    await looksWell(admin.page, "calendar preview");
    await admin.page.goto(`${product.origin}/petugas/staf`);
    await admin.page.keyboard.press("Control+k");
    await admin.page.locator("dialog#palette[open]").waitFor();
    await looksWell(admin.page, "palette");
    expect(admin.troubles).toEqual([]);
    await admin.context.close();
  }, 120_000);

  /** Somebody signed in, in a theme and a language. */
  async function look(who: string, colorScheme: "light" | "dark", language: string) {
    const storageState = signedIn[who];
    const eye = await person(browser, { colorScheme, ...(storageState && { storageState }) });
    await eye.context.addCookies([{ name: "bahasa", value: language, url: product.origin }]);
    return eye;
  }

  async function looksWell(page: Page, name: string): Promise<void> {
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await fits(page), `${name}, ${width} px`).toBe(true);
      if (!album || width === 320) continue;
      const file = `${name.replaceAll(/[^\w-]+/g, "-").replace(/^-/, "")}-${width}.png`;
      await page.screenshot({ path: join(album, file), fullPage: true });
    }
    // What is only there on a wide screen has the same rules in both themes.
    const light = await page.evaluate(() => matchMedia("(prefers-color-scheme: light)").matches);
    if (light) expect.soft(await axe(page), `${name}, wide`).toEqual([]);
    await page.setViewportSize({ width: 360, height: 900 });
    expect.soft(await axe(page), name).toEqual([]);
  }
});

/** Printed, the page still says these words, and has nothing to press. */
async function isOnPaper(page: Page, words: readonly string[]): Promise<void> {
  await page.emulateMedia({ media: "print" });
  const printed = await page.locator("body").innerText();
  for (const one of words) expect.soft(printed, page.url()).toContain(one);
  expect.soft(await page.locator("button:visible, input:visible, textarea:visible").count(), page.url()).toBe(0);
  await page.emulateMedia({ media: null });
}

/** Fills a year and gives the links of its people, by the name before their address's @. */
function invented(product: Product): Record<string, string> {
  const env = { ...process.env, DATA_DIR: product.dataDir, PORT: String(product.port) };
  const { stderr } = spawnSync(process.execPath, ["dist/tanggap.js", "demo", "--complaints", "120"], {
    env,
    encoding: "utf8",
  });
  return Object.fromEntries([...stderr.matchAll(/(\w+)@demo\.example\): (\S+)/g)].map(([, who, link]) => [who, link]));
}
