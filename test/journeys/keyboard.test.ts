import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { aComplaint, caller } from "./by-api.ts";
import { addPerson, firstAdministrator, joinOffice } from "./people.ts";

// An officer's day without a mouse: the list, a complaint taken in, a note by the palette, a search; and the letters
// switched off, for whoever speaks to the computer instead of typing.
let product: Product;
let browser: Browser;
beforeAll(async () => {
  product = await Product.start();
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.end();
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};

test.skipIf(!chromiumPath)(
  "everything by keyboard",
  async () => {
    const admin = await firstAdministrator(browser, product);
    const rina = { name: "Rina", email: "rina@example.id", role: "officer", post: "Petugas layanan 1" };
    const { page, troubles } = await joinOffice(browser, await addPerson(admin.page, product.origin, rina));
    const lodge = async (subject: string) =>
      (await caller(product)("POST", "/complaints", { ...aComplaint, subject })).reference;
    const first = await lodge("Antrean loket panjang");
    await lodge("Loket tutup lebih awal");

    await page.goto(`${product.origin}/petugas`);
    await keys(page, "j", "j", "j");
    expect(await focused(page)).toBe("Loket tutup lebih awal");
    await keys(page, "x");
    expect(await page.locator("input.pick:checked").count()).toBe(1);
    await keys(page, "x", "k");
    expect(await focused(page)).toBe("Antrean loket panjang");
    expect(await page.locator("input.pick:checked").count()).toBe(0);

    await keys(page, "?");
    await page.getByRole("dialog", { name: "Pintasan papan tik" }).waitFor();
    expect(await page.locator("#keys").innerText()).toMatch(/g lalu d\s+Daftar kerja/);
    for (const [width, colorScheme] of [
      [1280, "light"],
      [320, "dark"],
      [1280, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect([width, await fits(page), await axe(page)]).toEqual([width, true, []]);
    }
    await keys(page, "Escape");
    expect(await focused(page)).toBe("Antrean loket panjang");
    await keys(page, "Enter");
    await page.waitForURL(`**/petugas/pengaduan/${first}`);

    await keys(page, "i", "Space", "Tab", "Tab", "Enter");
    await page.getByText("Tersimpan.").waitFor();
    await keys(page, "Control+k");
    await page.getByRole("dialog", { name: "Perintah" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type("catatan");
    await keys(page, "Enter");
    await page.waitForURL("**/note*");
    await keys(page, "i");
    await page.keyboard.type("jkx? g d /");
    await keys(page, "Control+Enter");
    await page.getByText("Tersimpan.").waitFor();
    await page.getByText("jkx? g d /").first().waitFor();

    await keys(page, "g", "d");
    await page.waitForURL("**/petugas");
    await keys(page, "/");
    await page.keyboard.type("loketnya");
    await keys(page, "Enter");
    await page.getByText("2 pengaduan ditemukan").waitFor();
    await keys(page, "Control+k");
    await page.keyboard.type(first.toLowerCase());
    await page.getByRole("option", { name: `Buka ${first}` }).waitFor();
    await keys(page, "Enter");
    await page.waitForURL(`**/petugas/pengaduan/${first}`);

    await keys(page, "?", "Shift+Tab");
    await page.getByLabel("Pakai pintasan satu huruf").focus();
    await keys(page, "Space", "Escape", "?", "g", "d");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await keys(page, "Control+k");
    await page.keyboard.type("daftar kerja");
    await keys(page, "Enter");
    await page.waitForURL("**/petugas");
    await keys(page, "j");
    expect(await focused(page)).not.toMatch(/^Antrean loket panjang$/);
    expect([...troubles, ...admin.troubles]).toEqual([]);
  },
  60_000,
);
