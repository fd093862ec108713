import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, chromiumPath, launch, person } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { countComplaints } from "./count-complaints.ts";
import { goToCheck } from "./through-the-form.ts";

const typed = "Loket dua tutup sebelum jamnya, padahal antrean masih panjang.";

/** The words went off and arrived, but their sender saw no answer; nothing but the device remembers them. */
describe.skipIf(!chromiumPath)("a complaint whose answer was lost", () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    product = await Product.start();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.end();
  });

  const form = () => `${product.origin}/pengaduan/baru`;
  const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

  /** Sends, the office takes it, and the answer never comes. */
  async function losesTheAnswer(): Promise<{ page: Page; context: BrowserContext }> {
    const { page, context } = await person(browser);
    await page.goto(form());
    await page.getByLabel("Ceritakan kejadiannya").fill(typed);
    await page.getByLabel("Judul singkat").fill("Loket tutup");
    await page.getByLabel("Saran").check();
    await goToCheck(page);
    await page.route("**/periksa", async (route) => {
      if (route.request().method() === "POST") await route.fetch({ maxRedirects: 0 });
      await route.abort();
    });
    const failed = page.waitForEvent("requestfailed", (request) => request.method() === "POST");
    await press(page, "Kirim pengaduan");
    await failed;
    await page.unroute("**/periksa");
    return { page, context };
  }

  /** Comes back without the draft's cookie, uses the words of the device and sends them; gives the receipt's number. */
  async function sendsAgain(page: Page, context: BrowserContext, change: () => Promise<unknown>): Promise<string> {
    await context.clearCookies();
    await page.goto(form());
    await page.evaluate(change);
    await page.reload();
    await page.getByText(/Tulisan Anda dari pukul .+ mungkin belum sampai/).waitFor();
    expect(await axe(page)).toEqual([]);
    await press(page, "Pakai tulisan itu");
    expect(await page.getByLabel("Saran").isChecked()).toBe(true);
    await goToCheck(page);
    await press(page, "Kirim pengaduan");
    await page.waitForURL(/terkirim/);
    return page.locator(".panel .code").innerText();
  }

  test("is shown its receipt when it is sent again, and stays one", async () => {
    const before = await countComplaints(product);
    const { page, context } = await losesTheAnswer();
    expect(await countComplaints(product)).toBe(before + 1);
    await sendsAgain(page, context, async () => {});
    expect(await countComplaints(product)).toBe(before + 1);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await context.close();
  });

  test("the twin: where its key is not kept, there are two", async () => {
    const before = await countComplaints(product);
    const { page, context } = await losesTheAnswer();
    await sendsAgain(page, context, async () => {
      const { words, ...rest } = JSON.parse(localStorage.getItem("draf:/pengaduan/baru")!);
      delete words.kunci;
      localStorage.setItem("draf:/pengaduan/baru", JSON.stringify({ ...rest, words }));
    });
    expect(await countComplaints(product)).toBe(before + 2);
    await context.close();
  });

  test("is not offered as unsent where the draft knows that it arrived", async () => {
    const { page, context } = await losesTheAnswer();
    await page.goto(form());
    await page.getByText("Pengaduan Anda yang tadi sudah terkirim dengan nomor").waitFor();
    await page.getByRole("link", { name: "Lihat tanda terimanya" }).waitFor();
    expect(await page.getByRole("button", { name: "Pakai tulisan itu" }).count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await context.close();
  });
});
