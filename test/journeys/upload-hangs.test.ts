import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { openCuttingProxy, type CuttingProxy } from "../support/cutting-proxy.ts";
import { Product } from "../support/product.ts";
import { photo } from "../support/sample-files.ts";
import { goOn, goToFiles } from "./through-the-form.ts";

describe.skipIf(!chromiumPath)("a file that hangs", () => {
  let product: Product;
  let line: CuttingProxy;
  let browser: Browser;
  let buffer: Buffer;
  beforeAll(async () => {
    product = await Product.start();
    line = await openCuttingProxy(product.port);
    browser = await launch();
    buffer = await photo();
  });
  afterAll(async () => {
    await browser?.close();
    await line?.close();
    await product?.end();
  });

  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const choose = (page: Page) =>
    page.locator("input[type=file]").setInputFiles({ name: "antrean.jpg", mimeType: "image/jpeg", buffer });

  async function atFiles(): Promise<Page> {
    const { page } = await person(browser);
    await goToFiles(page, line.origin);
    return page;
  }

  /** At the page for files, one of which is being sent and never arrives. */
  async function withHanging(): Promise<Page> {
    const page = await atFiles();
    await page.route("**/unggahan/*", () => {});
    const sending = page.waitForRequest((request) => request.method() === "PATCH");
    await choose(page);
    await sending;
    return page;
  }

  test("holds nothing back once it is cancelled while it is sent", async () => {
    const page = await withHanging();
    await button(page, "Batalkan").click();
    expect(await page.locator(".uploads li").count()).toBe(0);
    await button(page, "Lanjutkan").click();
    await page.waitForURL(/identitas/);
    await page.context().close();
  });

  test.each([
    ["Lanjutkan", /identitas/],
    ["Kembali", /rincian/],
    ["Hapus semua isian", /terhapus/],
  ])("nor once it is cancelled while it waits for the line: %s", async (name, there) => {
    const page = await atFiles();
    line.setDown(true);
    await choose(page);
    await page.getByText(/antrean\.jpg: sambungan terputus/).waitFor({ timeout: 30_000 });
    await button(page, "Batalkan").click();
    line.setDown(false);
    await button(page, name).click();
    await page.waitForURL(there);
    await page.context().close();
  });

  test("lets the words go without it: who goes on is asked on the page", async () => {
    const page = await withHanging();
    await button(page, "Lanjutkan").click();
    await page.getByText("Belum semua berkas terkirim.").waitFor();
    await page.getByText("dapat menyusul lewat pesan di halaman lacak").waitFor();
    expect(page.url()).toContain("lampiran");
    expect(await axe(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await button(page, "Lanjut tanpa berkas ini").click();
    await page.getByLabel("Tanpa nama").check();
    await goOn(page, "periksa");
    await button(page, "Kirim pengaduan").click();
    await page.waitForURL(/terkirim/);
    await page.context().close();
  });

  test.each([
    ["Kembali", /rincian/],
    ["Hapus semua isian", /terhapus/],
  ])("keeps nobody from %s", async (name, there) => {
    const page = await withHanging();
    await button(page, name).click();
    await page.waitForURL(there);
    await page.context().close();
  });
});
