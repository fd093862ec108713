import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axe, chromiumPath, launch, person } from "../support/browser.ts";
import { openCuttingProxy, type CuttingProxy } from "../support/cutting-proxy.ts";
import { Product } from "../support/product.ts";
import { countComplaints } from "./count-complaints.ts";
import { goOn, goToCheck } from "./through-the-form.ts";

const typed = "Petugas loket tiga pulang sebelum antrean habis.";

describe.skipIf(!chromiumPath)("the form when its writer or the line goes away", () => {
  let product: Product;
  let line: CuttingProxy;
  let browser: Browser;
  beforeAll(async () => {
    product = await Product.start();
    line = await openCuttingProxy(product.port);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await line?.close();
    await product?.end();
  });

  beforeEach(() => line.setDown(false));

  const form = () => `${line.origin}/pengaduan/baru`;
  const story = (page: Page) => page.getByLabel("Ceritakan kejadiannya");
  const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
  const onDevice = (page: Page) => page.evaluate(() => Object.values(localStorage).join());

  async function writes(script: boolean): Promise<{ page: Page; context: BrowserContext }> {
    const { page, context } = await person(browser);
    if (!script) await context.route("**/formulir-*.js", (route) => route.abort());
    await page.goto(form());
    await story(page).fill(typed);
    await page.getByLabel("Judul singkat").fill("Loket ditinggal");
    await page.getByLabel("Saran").check();
    return { page, context };
  }

  test("words wait on their page, and the next one comes once the line is back", async () => {
    const { page, context } = await writes(true);
    line.setDown(true);
    await press(page, "Lanjutkan");
    await page.getByText("Belum terkirim: sambungan terputus.").waitFor();
    expect(await story(page).inputValue()).toBe(typed);
    line.setDown(false);
    await page.waitForURL(/rincian/);
    await page.goto(form());
    expect(await story(page).inputValue()).toBe(typed);
    await context.close();
  });

  test("the twin: without the script they are lost behind the browser's own page", async () => {
    const { page, context } = await writes(false);
    line.setDown(true);
    await press(page, "Lanjutkan");
    await page.waitForURL("chrome-error://chromewebdata/");
    line.setDown(false);
    await page.goto(form());
    expect(await story(page).inputValue()).toBe("");
    expect(await onDevice(page)).toBe("");
    await context.close();
  });

  /** Sends while the line is away and closes the page over it. */
  async function closesWhileWaiting(): Promise<BrowserContext> {
    const { page, context } = await writes(true);
    await goToCheck(page);
    line.setDown(true);
    await press(page, "Kirim pengaduan");
    await page.getByText("Belum terkirim: sambungan terputus.").waitFor();
    await page.close();
    line.setDown(false);
    return context;
  }

  test("a complaint whose page was closed while it waited is offered to be sent", async () => {
    const before = await countComplaints(product);
    const context = await closesWhileWaiting();
    expect(await countComplaints(product)).toBe(before);
    const page = await context.newPage();
    await page.goto(form());
    await page.getByText("Pengaduan Anda belum terkirim:").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "kirim sekarang" }).click();
    await press(page, "Kirim pengaduan");
    await page.waitForURL(/terkirim/);
    expect(await countComplaints(product)).toBe(before + 1);
    expect(await onDevice(page)).toBe("");
    await context.close();
  });

  test("and where its draft is gone too, its words and what was chosen are", async () => {
    const context = await closesWhileWaiting();
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto(form());
    await page.getByText(/Tulisan Anda dari pukul .+ belum terkirim/).waitFor();
    expect(await page.getByText("Pengaduan Anda belum terkirim:").count()).toBe(0);
    await press(page, "Pakai tulisan itu");
    expect(await story(page).inputValue()).toBe(typed);
    expect(await page.getByLabel("Saran").isChecked()).toBe(true);
    await goOn(page, "rincian");
    await press(page, "Hapus semua isian");
    await page.waitForURL(/terhapus/);
    expect(await onDevice(page)).toBe("");
    await context.close();
  });

  test.each([
    ["takes words and page along", true],
    ["its twin: without the script “back” leads to the page again", false],
  ])("the quick exit %s", async (_, script) => {
    const { page, context } = await writes(script);
    await context.route("https://www.bmkg.go.id/**", (route) => route.fulfill({ body: "Cerah" }));
    await page.getByRole("link", { name: /^Keluar cepat/ }).click();
    await page.waitForURL("https://www.bmkg.go.id/");
    await page.goBack();
    expect(page.url()).toBe(script ? "about:blank" : form());
    await page.goto(form());
    expect(await onDevice(page)).toBe("");
    await page.goto("about:blank");
    await context.close();
  });
});
