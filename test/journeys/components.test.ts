import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { Product } from "../support/product.ts";

/** Where the photographs are kept to be looked at; unset: nowhere. */
const album = process.env["PHOTOGRAPHS"];

describe.skipIf(!chromiumPath)("the gallery of components", () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    product = await Product.start({ NODE_ENV: "development" });
    browser = await launch();
    if (album) mkdirSync(album, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.end();
  });

  const pictures = new Map<string, string>();
  for (const theme of ["light", "dark"] as const)
    for (const language of ["id", "en"] as const)
      test(`${theme}, ${language}: fits every screen, has nothing that axe minds, loads nothing from elsewhere`, async () => {
        const { page, context, troubles } = await person(browser, { colorScheme: theme });
        await context.addCookies([{ name: "bahasa", value: language, url: product.origin }]);
        await page.goto(`${product.origin}/petugas/komponen`);
        for (const width of [320, 360, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await fits(page), `${width} px`).toBe(true);
          const name = `components-${theme}-${language}-${width}.png`;
          const picture = await page.screenshot({ fullPage: true, ...(album ? { path: join(album, name) } : {}) });
          pictures.set(name, picture.toString("base64"));
        }
        expect(await axe(page)).toEqual([]);
        expect(troubles).toEqual([]);
        await context.close();
      });

  test("looks different in each theme, language and width", () => {
    expect(pictures.size).toBe(16);
    expect(new Set(pictures.values()).size).toBe(16);
  });

  test("is no page of an office's own installation", async () => {
    await product.stop();
    await product.startAgain({ NODE_ENV: "production" });
    expect((await fetch(`${product.origin}/petugas/komponen`)).status).toBe(404);
  });
});
