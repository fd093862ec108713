import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { exe, pdf, photo } from "../support/sample-files.ts";
import { addPerson, does, firstAdministrator, joinOffice } from "./people.ts";

/** Files on their whole way, in the started product: chosen without JavaScript, seen by the officer who handles it. */
describe.skipIf(!chromiumPath)("files in Chromium", () => {
  let product: Product;
  let browser: Browser;
  let officer: Page;
  const troubles: string[][] = [];

  beforeAll(async () => {
    product = await Product.start();
    browser = await launch();
    const admin = await firstAdministrator(browser, product);
    const join = { name: "Budi Satu", email: "budi@example.id", role: "officer", post: "Statistisi Pertama" };
    const staff = await joinOffice(browser, await addPerson(admin.page, product.origin, join));
    troubles.push(staff.troubles);
    officer = staff.page;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.end();
  });

  test("two good ones and a bad one, without JavaScript: the good ones and every word stay", async () => {
    const { page } = await person(browser, { javaScriptEnabled: false });
    const next = () => page.getByRole("button", { name: "Lanjutkan" }).click();
    await page.goto(`${product.origin}/pengaduan/baru`);
    await page.getByLabel("Ceritakan kejadiannya").fill("Loket tutup sebelum waktunya, fotonya saya lampirkan.");
    await page.getByLabel("Judul singkat").fill("Loket tutup lebih awal");
    await next();
    await next();
    await page.getByLabel("Pilih berkas").setInputFiles([
      { name: "loket tutup.jpg", mimeType: "image/jpeg", buffer: await photo(1600, 1200) },
      { name: "program.jpg", mimeType: "image/jpeg", buffer: exe },
      { name: "surat.pdf", mimeType: "application/pdf", buffer: pdf },
    ]);
    await next();
    await page.getByText("“program.jpg” tidak dilampirkan").first().waitFor();
    expect(await page.locator(".files li").count()).toBe(2);
    expect(await fits(page)).toBe(true);
    await next();
    await page.getByLabel("Pakai nama saya").check();
    await page.getByLabel("Nama lengkap").fill("Siti Rahma");
    await page.getByLabel("Email", { exact: true }).fill("siti@example.id");
    await next();
    expect(await page.locator("main").innerText()).toContain("loket tutup.jpg");
    await page.getByRole("button", { name: "Kirim pengaduan" }).click();
    await page.getByRole("heading", { name: "Pengaduan Anda sudah masuk" }).waitFor();
    const proof = await page.locator("main").innerText();
    expect(proof).toContain("surat.pdf");
    const reference = /1700-\d{4}-[0-9A-Z]{6}/.exec(proof)![0];
    await page.getByRole("button", { name: "Ikuti" }).or(page.locator("form[action='/lacak'] button")).first().click();
    await page.waitForURL(/lacak\/1700/);

    await page.getByText("Tulis pesan").first().click();
    await page.locator("textarea[name=pesan]").fill("Ini foto lain, dari samping.");
    await page.locator("input[name=lampiran]").setInputFiles([
      { name: "kosong.png", mimeType: "image/png", buffer: Buffer.alloc(0) },
      { name: "samping.jpg", mimeType: "image/jpeg", buffer: await photo(800, 1000) },
    ]);
    await page.locator("form[action$='/pesan'] button:not([name])").click();
    expect(await page.locator("textarea[name=pesan]").inputValue()).toContain("dari samping");
    expect(await page.locator("main").innerText()).toContain("samping.jpg");
    await page.locator("form[action$='/pesan'] button:not([name])").click();
    await page.waitForURL(/sudah=pesan/);
    expect(await fits(page)).toBe(true);

    await does(officer, product.origin, reference, "receipt", { complete: "yes" });
    await officer.goto(`${product.origin}/petugas/pengaduan/${reference}`);
    const pictures = officer.locator("img");
    await pictures.first().scrollIntoViewIfNeeded();
    await officer.waitForFunction(() => [...document.images].every((image) => image.naturalWidth > 0));
    expect(await pictures.count()).toBe(2);
    expect(await axe(officer)).toEqual([]);
    const [saved] = await Promise.all([
      officer.waitForEvent("download"),
      officer.getByRole("link", { name: "Unduh asli loket tutup.jpg" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("loket tutup.jpg");
    expect(troubles.flat()).toEqual([]);
  }, 180_000);
});
