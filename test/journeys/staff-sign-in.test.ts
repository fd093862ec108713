import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { codeOf } from "../support/totp.ts";
import { PASSWORD } from "./people.ts";

// The first administrator's way in, as they see it, on a phone and on a desk, with axe on each screen.
let product: Product;
let browser: Browser;
beforeAll(async () => {
  product = await Product.start();
  product.tanggap("certificate", "tanggap.kantor.lan");
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.end();
});

const widths = [360, 1280];

async function looksRight(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect([page.url(), width, await fits(page), await axe(page)]).toEqual([page.url(), width, true, []]);
  }
}

async function choose(page: Page, password: string): Promise<void> {
  await page.locator("[name=password]").fill(password);
  await page.locator("[name=again]").fill(password);
  await page.getByRole("button", { name: "Simpan dan masuk" }).click();
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test.skipIf(!chromiumPath)(
  "two steps, each screen readable by everyone",
  async () => {
    const { page, troubles } = await person(browser);
    await page.goto(await product.firstLoginLink());
    await page.locator("[name=name]").fill("Ratna Administrator");
    await page.locator("[name=email]").fill("admin@example.id");
    await choose(page, "password123");
    await page.getByText("sering bocor").first().waitFor();
    await looksRight(page);

    await choose(page, PASSWORD);
    await page.waitForURL(/akun\/langkah-kedua/);
    await looksRight(page);
    const secret = (await page.locator(".secret-key").textContent())!.replaceAll(" ", "");
    await page.locator("[name=code]").fill("000000");
    await press(page, "Pasang");
    await page.locator("#code-error").waitFor();
    await looksRight(page);
    await page.locator("[name=code]").fill(codeOf(secret));
    await press(page, "Pasang");
    await page.waitForURL(/kode-cadangan/);
    await looksRight(page);
    const backup = (await page.locator(".backup-codes li").first().textContent())!;

    await page.goto(`${product.origin}/petugas/akun`);
    await looksRight(page);
    await page.goto(`${product.origin}/petugas/staf`);
    await looksRight(page);
    await page.getByRole("link", { name: /peran, dan kualifikasi/ }).click();
    await page.getByLabel("Memiliki pengalaman bekerja minimal 2 tahun").check();
    await press(page, "Simpan kualifikasi");
    await page.getByText("Tersimpan.").waitFor();
    await looksRight(page);
    await page.goto(`${product.origin}/sertifikat`);
    await looksRight(page);

    await page.goto(`${product.origin}/petugas/staf`);
    await press(page, "Keluar");
    await page.locator("[name=email]").fill("admin@example.id");
    await page.locator("[name=password]").fill(PASSWORD);
    await press(page, "Masuk");
    await page.waitForURL(/masuk\/langkah-kedua/);
    await looksRight(page);
    await page.locator("[name=code]").fill(backup);
    await press(page, "Masuk");
    await page.getByRole("heading", { name: "Staf" }).waitFor();
    expect(troubles).toEqual([]);
  },
  90_000,
);
