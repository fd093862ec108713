import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch, person } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { aComplaint, caller, employ } from "./by-api.ts";
import { addPerson, firstAdministrator, joinOffice } from "./people.ts";

const NAMED = ["button", "link", "textbox", "searchbox", "radio", "checkbox", "combobox", "table", "navigation"];

/** What a page is to somebody who hears it: each thing by its role and name, where a link goes. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly level: string | undefined;
  readonly url: string | undefined;
}

describe.skipIf(!chromiumPath)("what a screen reader says", () => {
  let product: Product;
  let browser: Browser;
  let reference: string;
  const staff: Record<string, Page> = {};
  beforeAll(async () => {
    product = await Product.start();
    browser = await launch();
    const admin = await firstAdministrator(browser, product);
    for (const role of ["officer", "leader"]) {
      const of = { name: `Si ${role}`, email: `${role}@example.id`, role, post: "Statistisi" };
      const { page } = await joinOffice(browser, await addPerson(admin.page, product.origin, of));
      staff[role] = page;
    }
    // Two of the same words: only their numbers tell them apart.
    await caller(product)("POST", "/complaints", aComplaint);
    ({ reference } = await caller(product)("POST", "/complaints", aComplaint));
    const officer = employ(product, "officer");
    await officer("POST", `/complaints/${reference}/receipt`, { complete: true });
    await officer("POST", `/complaints/${reference}/escalation`, { reason: "Perlu arahan." });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.end();
  });

  test.each(["id", "en"])("a citizen's pages, %s", async (language) => {
    const { page, context } = await person(browser);
    await context.addCookies([{ name: "bahasa", value: language, url: product.origin }]);
    const landmarks = ["banner", "main", "contentinfo", "navigation"];
    const goOn = async (path: string) => {
      await page.locator("form .buttons button.button").first().click();
      await page.waitForURL(`**/${path}`);
    };
    await page.goto(`${product.origin}/pengaduan/baru`);
    await wellSaid(page, landmarks);
    await goOn("pengaduan/baru");
    await errorsAreSaid(page);
    await page.locator("[name=description]").fill("Antrean tidak dipanggil sejak pagi.");
    await page.locator("[name=subject]").fill("Antrean");
    for (const path of ["rincian", "lampiran", "identitas"]) await goOn(path);
    await page.locator("#identity-anonymous").check();
    for (const path of ["periksa", "terkirim"]) {
      await goOn(path);
      await wellSaid(page, landmarks);
    }
    await page.locator('main form[action="/lacak"] button').click();
    await page.waitForURL(/\/lacak\/1700-/);
    await wellSaid(page, landmarks);
    await context.close();
  });

  test.each(["id", "en"])("the pages of staff, %s", async (language) => {
    for (const [role, path] of [
      ["officer", "/petugas"],
      ["officer", `/petugas/pengaduan/${reference}`],
      ["leader", "/petugas/pimpinan"],
    ] as const) {
      const page = staff[role]!;
      await page.context().addCookies([{ name: "bahasa", value: language, url: product.origin }]);
      await page.goto(product.origin + path);
      const heard = await wellSaid(page, ["banner", "main", "navigation"]);
      if (path !== "/petugas") continue;
      const lines = heard.filter(({ role, url }) => role === "link" && url?.startsWith("/petugas/pengaduan/1700-"));
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
      expect(lines.filter(({ name, url }) => !name.includes(url!.split("?")[0]!.split("/").at(-1)!))).toEqual([]);
    }
  });

  async function wellSaid(page: Page, landmarks: readonly string[]): Promise<readonly Heard[]> {
    const heard = await hear(page);
    const where = page.url();
    expect(heard.filter(({ role, level }) => role === "heading" && level === "1").length, where).toBe(1);
    for (const landmark of landmarks)
      expect(
        heard.map(({ role }) => role),
        where,
      ).toContain(landmark);
    expect(
      heard.filter(({ role, name }) => NAMED.includes(role) && name.trim() === ""),
      where,
    ).toEqual([]);
    return heard;
  }
});

/** Every line of the snapshot, with what is folded away unfolded. */
async function hear(page: Page): Promise<readonly Heard[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const snapshot = await page.locator("body").ariaSnapshot();
  const line = /^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(?:.*\[level=(\d)\])?.*(?:\n\s*- \/url: "?([^"\n]*))?/gm;
  return [...snapshot.matchAll(line)].map(([, role = "", name = "", level, url]) => ({ role, name, level, url }));
}

/** The summary is said by itself, and each of its links leads to the field that it is about. */
async function errorsAreSaid(page: Page): Promise<void> {
  const links = page.getByRole("alert").getByRole("link");
  // The form comes back at the same address: its going there says nothing.
  await links.first().waitFor();
  expect(await links.count()).toBeGreaterThan(1);
  for (const link of await links.all()) {
    await link.press("Enter");
    const fragment = (await link.getAttribute("href"))!;
    expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(fragment);
    expect(await page.locator(fragment).getAttribute("aria-describedby")).toContain(`${fragment.slice(1)}-error`);
  }
}
