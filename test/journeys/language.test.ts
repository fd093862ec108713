import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { firstAdministrator } from "./people.ts";

// Somebody finds the other language after a form came back: what is typed stays, with our scripts and without.
let product: Product;
let browser: Browser;
let admin: Awaited<ReturnType<typeof firstAdministrator>>;
beforeAll(async () => {
  product = await Product.start();
  if (!chromiumPath) return;
  browser = await launch();
  admin = await firstAdministrator(browser, product);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.end();
});

const language = (page: Page) => page.locator("html").getAttribute("lang");

test.skipIf(!chromiumPath).each([
  ["with scripts", true],
  ["without scripts", false],
] as const)(
  "a form that came back keeps its words when the language is switched, %s",
  async (_name, javaScriptEnabled) => {
    const context = await browser.newContext({ storageState: await admin.context.storageState(), javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${product.origin}/petugas/staf`);
    await page.locator("[name=name]").fill("Yuni Astuti");
    await page.getByRole("button", { name: "Tambahkan dan buat tautan" }).click();
    await page.locator("#email-error").waitFor();
    await page.locator("[name=post]").fill("Statistisi, ditulis sesudahnya");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Add a person" }).waitFor();
    expect(await language(page)).toBe("en");
    expect(await page.locator("[name=name]").inputValue()).toBe("Yuni Astuti");
    expect(await page.locator("[name=post]").inputValue()).toBe("Statistisi, ditulis sesudahnya");
    expect(await page.getByText("Yuni Astuti").count()).toBe(0);

    // Enter sends the form, in the language that was chosen, and does not switch again.
    await page.locator("[name=email]").press("Enter");
    await page.locator("#email-error").waitFor();
    expect(await language(page)).toBe("en");
    if (javaScriptEnabled)
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await fits(page), await axe(page)]).toEqual([width, true, []]);
      }
    await page.getByRole("button", { name: "Bahasa Indonesia" }).click();
    await page.getByRole("heading", { name: "Tambah orang" }).waitFor();
    expect(await page.locator("[name=name]").inputValue()).toBe("Yuni Astuti");
    await context.close();
  },
);
