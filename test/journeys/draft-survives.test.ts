import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumPath, killBrowser, launch, launchKept } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { aComplaint, caller } from "./by-api.ts";
import { addPerson, does, firstAdministrator, joinOffice } from "./people.ts";

// The browser of an officer is killed (SIGKILL) while a response is being written. What was typed is there again, with
// the hour it is from; with the script that keeps drafts switched off, and all else the same, it is lost.
let product: Product;
const folders: string[] = [];
beforeAll(async () => {
  product = await Product.start();
}, 120_000);
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  await product?.end();
});

const typed = "Yth. Ibu Siti, mulai Senin ada dua loket, dan antrean dipanggil dengan pengeras suara.";
let officerLink: string;
let reference: string;
let kept: string;

/** The officer at a browser whose profile stays on the disk, as on a desk in the office. */
async function sitsDown(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await launchKept(kept);
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

beforeAll(async () => {
  if (!chromiumPath) return;
  kept = mkdtempSync(join(tmpdir(), "tanggap-profile-"));
  folders.push(kept);
  const browser = await launch();
  const admin = await firstAdministrator(browser, product);
  const rina = { name: "Rina", email: "rina@example.id", role: "officer", post: "Petugas layanan 1" };
  officerLink = await addPerson(admin.page, product.origin, rina);
  const desk = await joinOffice(browser, officerLink);
  ({ reference } = await caller(product)("POST", "/complaints", aComplaint));
  await does(desk.page, product.origin, reference, "receipt", { complete: "yes" });
  const review = { classification: "service", conclusion: "Benar.", recommendation: "Tambah loket." };
  await does(desk.page, product.origin, reference, "review", review);
  await browser.close();
}, 120_000);

async function writesAndIsKilled(noun: string, script: boolean): Promise<Page> {
  const before = await sitsDown();
  if (!script) await before.context.route("**/console-drafts-*.js", (route) => route.abort());
  await signIn(before.page);
  await before.page.goto(`${product.origin}/petugas/pengaduan/${reference}/${noun}`);
  const field = before.page.locator("form.verb textarea[name=text]");
  await field.pressSequentially(typed);
  if (script) await before.page.getByText(/^Konsep tersimpan/).waitFor();
  // Both are given longer than a draft is ever held back.
  const typedAt = await before.page.evaluate(() => performance.now());
  await before.page.waitForFunction((at) => performance.now() > at + 2500, typedAt);
  expect(await field.inputValue()).toBe(typed);
  await killBrowser(before.context, kept);
  const after = await sitsDown();
  await signIn(after.page);
  await after.page.goto(`${product.origin}/petugas/pengaduan/${reference}/${noun}`);
  return after.page;
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${product.origin}/petugas/masuk`);
  if (!page.url().endsWith("/masuk")) return;
  await page.locator("[name=email]").fill("rina@example.id");
  await page.locator("[name=password]").fill("kopi pagi di bengkulu");
  await page.locator("main form button").first().click();
  await page.waitForURL(({ pathname }) => !pathname.endsWith("/masuk"));
}

test.skipIf(!chromiumPath)(
  "a response survives a killed browser, goes where it was meant to, and is gone then",
  async () => {
    const page = await writesAndIsKilled("response", true);
    await page.getByText(/^Konsep dari .+, belum dikirim\.$/).waitFor();
    const field = page.locator("form.verb textarea[name=text]");
    expect(await field.inputValue()).toBe(typed);
    await page.getByLabel("Bila tidak perlu tindak lanjut: mengapa").fill("Sudah diatur kepala loket.");
    await page.locator("form.verb button.button").first().click();
    await page.getByText("Tersimpan.").waitFor();
    await page.goto(`${product.origin}/petugas/pengaduan/${reference}`);
    expect(await page.getByText(/^Konsep dari/).count()).toBe(0);
    expect(await page.getByText(typed).count()).toBeGreaterThan(0);
    await page.context().close();
  },
);

test.skipIf(!chromiumPath)("the twin: without the script the same words are lost", async () => {
  const page = await writesAndIsKilled("note", false);
  const field = page.locator("form.verb textarea[name=text]");
  expect(await field.inputValue()).toBe("");
  expect(await page.getByText(/^Konsep dari/).count()).toBe(0);
  await page.context().close();
});

test.skipIf(!chromiumPath)(
  "while the server is away the page says so, keeps every word, and sends when it is back",
  async () => {
    const { page, context } = await sitsDown();
    await signIn(page);
    await page.goto(`${product.origin}/petugas/pengaduan/${reference}/note`);
    const field = page.locator("form.verb textarea[name=text]");
    const stopping = performance.now();
    await product.stop();
    // An open page listens all the while; it must not keep the server from stopping.
    expect(performance.now() - stopping).toBeLessThan(5000);
    await field.pressSequentially("Ditulis saat server mati");
    await page.getByText("server tidak menjawab").waitFor();
    await page.locator("form.verb button.button").first().click();
    await field.pressSequentially(", dan tetap ada");
    expect(await field.inputValue()).toBe("Ditulis saat server mati, dan tetap ada");
    await product.startAgain();
    await page.getByText(/^Konsep tersimpan/).waitFor();
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
      "Ditulis",
    );
    await page.locator("form.verb button.button").first().click();
    await page.getByText("Tersimpan.").waitFor();
    expect(await page.getByText("Ditulis saat server mati, dan tetap ada").count()).toBeGreaterThan(0);
    await context.close();
  },
);
