import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, chromiumPath, killBrowser, launch, launchKept, person } from "../support/browser.ts";
import { openCuttingProxy, type CuttingProxy } from "../support/cutting-proxy.ts";
import { Product } from "../support/product.ts";
import { until } from "../support/until.ts";
import { countComplaints } from "./count-complaints.ts";
import { goToCheck } from "./through-the-form.ts";

const typed = "Nomor antrean saya dilewati tiga kali, dan tidak seorang pun dapat menjelaskan sebabnya.";

describe.skipIf(!chromiumPath)("the words of a citizen", () => {
  let product: Product;
  let line: CuttingProxy;
  const profiles: string[] = [];
  beforeAll(async () => {
    product = await Product.start();
    line = await openCuttingProxy(product.port);
  });
  afterAll(async () => {
    await line?.close();
    await product?.end();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  const form = () => `${line.origin}/pengaduan/baru`;
  const story = (page: Page) => page.getByLabel("Ceritakan kejadiannya");

  /** Types, is killed once the browser has written it down (or, without the script, has had the time), and comes back. */
  async function comesBack(script: boolean): Promise<Page> {
    const profile = mkdtempSync(join(tmpdir(), "tanggap-profile-"));
    profiles.push(profile);
    const before = await launchKept(profile);
    if (!script) await before.route("**/formulir-*.js", (route) => route.abort());
    const page = before.pages()[0] ?? (await before.newPage());
    await page.goto(form());
    await story(page).pressSequentially(typed);
    // What the browser itself writes down stands in its files at last; something of ours is always written, as a mark.
    await page.evaluate(() => localStorage.setItem("tanda", "sudah-ditulis-oleh-peramban"));
    await until(() => isOnDisk(profile, "sudah-ditulis-oleh-peramban"));
    await killBrowser(before, profile);
    const after = await launchKept(profile);
    const again = after.pages()[0] ?? (await after.newPage());
    await again.goto(form());
    return again;
  }

  test("outlive a killed browser, and are put back by who wants them", async () => {
    const page = await comesBack(true);
    await page.getByText(/Tulisan Anda dari pukul .+ masih ada di perangkat ini/).waitFor();
    expect(await story(page).inputValue()).toBe("");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Pakai tulisan itu" }).click();
    expect(await story(page).inputValue()).toBe(typed);
    await page.context().close();
  });

  test("the twin: without the script they are gone", async () => {
    const page = await comesBack(false);
    expect(await story(page).inputValue()).toBe("");
    expect(await page.getByText(/masih ada di perangkat ini/).count()).toBe(0);
    await page.context().close();
  });

  test("wait for the line and make one complaint; then nothing is left on the device", async () => {
    const browser = await launch();
    const { page } = await person(browser);
    await page.goto(form());
    await story(page).fill(typed);
    await page.getByLabel("Judul singkat").fill("Antrean dilewati");
    await goToCheck(page);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain(typed);

    line.setDown(true);
    const send = page.getByRole("button", { name: "Kirim pengaduan" });
    await send.click();
    await page.getByText("Belum terkirim: sambungan terputus.").waitFor();
    await send.click();
    expect(await axe(page)).toEqual([]);
    line.setDown(false);
    await page.waitForURL(/terkirim/, { timeout: 30_000 });
    await until(async () => (await page.evaluate(() => Object.keys(localStorage).length)) === 0);
    expect(await countComplaints(product)).toBe(1);
    await browser.close();
  });
});

/** Whether a browser has written words into the files of its profile. */
function isOnDisk(profile: string, words: string): boolean {
  return readdirSync(profile, { recursive: true })
    .map(String)
    .filter((name) => name.includes("Local Storage") && /\.(log|ldb)$/.test(name))
    .some((name) => readFileSync(join(profile, name)).includes(words));
}
