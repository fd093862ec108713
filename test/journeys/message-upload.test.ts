import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { openCuttingProxy, type CuttingProxy } from "../support/cutting-proxy.ts";
import { Product } from "../support/product.ts";
import { heavyPhoto } from "../support/sample-files.ts";
import { until } from "../support/until.ts";
import { aComplaint, caller } from "./by-api.ts";

const MB = 1024 * 1024;

describe.skipIf(!chromiumPath)("a file for a message on the tracking page", () => {
  let product: Product;
  let line: CuttingProxy;
  let browser: Browser;
  let photo: Buffer;
  const folder = mkdtempSync(join(tmpdir(), "tanggap-message-"));
  const path = join(folder, "loket.jpg");
  beforeAll(async () => {
    product = await Product.start();
    line = await openCuttingProxy(product.port);
    browser = await launch();
    photo = await heavyPhoto();
    writeFileSync(path, photo);
  });
  afterAll(async () => {
    await browser?.close();
    await line?.close();
    await product?.end();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => line.setDown(false));

  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

  /** Somebody who follows their complaint and is about to write. */
  async function writing() {
    const { reference, trackingCode } = await caller(product)("POST", "/complaints", aComplaint);
    const { page, troubles } = await person(browser);
    await page.goto(`${line.origin}/lacak`);
    await page.locator("[name=kode]").fill(trackingCode);
    await page.locator("form#buka button").click();
    await page.waitForURL(`**/lacak/${reference}`);
    await page.getByText("Tulis pesan").first().click();
    return { page, reference, troubles };
  }
  const send = (page: Page) => page.locator("form[action$='/pesan'] button.button:not([name]):not(.quiet)").click();
  const message = (page: Page, words: string) => page.locator("textarea[name=pesan]").fill(words);

  test("goes on where it was on a line that breaks twice, and goes with the words", async () => {
    const { page } = await writing();
    let begun = 0;
    page.on("request", (request) => {
      if (request.method() === "POST" && request.url().endsWith("/unggahan")) begun++;
    });
    await message(page, "Ini foto loketnya.");
    const { cuts } = line;
    line.cutAfter(0.7 * MB, 0.7 * MB);
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByText("loket.jpg: sudah dilampirkan.").waitFor({ timeout: 60_000 });
    await page.locator(".taken").getByText("loket.jpg").first().waitFor();
    expect([begun, line.cuts - cuts]).toEqual([1, 2]);
    expect(await page.locator("textarea[name=pesan]").inputValue()).toBe("Ini foto loketnya.");
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await fits(page), await axe(page)]).toEqual([width, true, []]);
    }
    await send(page);
    await page.waitForURL(/sudah=pesan/);
    const href = await page.locator('a[href*="/lampiran/"]').first().getAttribute("href");
    const size = await page.evaluate(async (address) => (await (await fetch(address!)).arrayBuffer()).byteLength, href);
    expect(size).toBe(photo.length);
    await page.context().close();
  });

  test("that hangs holds no word back, and can follow with another message", async () => {
    const { page } = await writing();
    await page.route("**/unggahan/*", (route) => (route.request().method() === "PATCH" ? undefined : route.continue()));
    const sending = page.waitForRequest((request) => request.method() === "PATCH");
    await page.locator("input[type=file]").setInputFiles(path);
    await sending;
    await message(page, "Berkasnya menyusul.");
    await send(page);
    await page.getByText("Belum semua berkas terkirim.").waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, "Kirim tanpa berkas ini").click();
    await page.waitForURL(/sudah=pesan/);
    await page.getByText("Berkasnya menyusul.").first().waitFor();
    await page.unroute("**/unggahan/*");
    await page.getByText("Tulis pesan").first().click();
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByText("loket.jpg: sudah dilampirkan.").waitFor({ timeout: 60_000 });
    await send(page);
    await page.locator('a[href*="/lampiran/"]').first().waitFor();
    await page.context().close();
  });

  test("that was given up lies nowhere any more, also when that was said while the line was away", async () => {
    const { page } = await writing();
    const paths = new Set<string>();
    page.on("request", (request) => {
      if (request.method() === "PATCH") paths.add(new URL(request.url()).pathname);
    });
    line.downAfter(0.7 * MB);
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByText(/loket\.jpg: sambungan terputus/).waitFor({ timeout: 30_000 });
    const [address] = paths;
    // Asked past the line, which is away.
    const isThere = async () => {
      const headers = { "tus-resumable": "1.0.0" };
      return (await page.request.fetch(`${product.origin}${address}`, { method: "HEAD", headers })).status();
    };
    expect(await isThere()).toBe(200);
    await button(page, "Batalkan").click();
    line.setDown(false);
    await until(async () => (await isThere()) === 404, 20_000);
    await page.context().close();
  });

  test("that arrived just before it was given up is listed, with the button that removes it", async () => {
    const { page } = await writing();
    const { promise: arrived, resolve } = Promise.withResolvers<void>();
    await page.route("**/unggahan/*", async (route) => {
      if (route.request().method() !== "PATCH") return route.continue();
      const response = await route.fetch();
      if (response.headers()["upload-offset"] !== String(photo.length)) return route.fulfill({ response });
      // Its browser never hears that the last piece is there.
      resolve();
    });
    await page.locator("input[type=file]").setInputFiles(path);
    await arrived;
    expect(await page.locator(".taken").getByText("loket.jpg").count()).toBe(0);
    await button(page, "Batalkan").click();
    await page.locator(".taken").getByText("loket.jpg").first().waitFor();
    await page.context().close();
  });
});
