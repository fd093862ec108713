import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { openCuttingProxy, type CuttingProxy } from "../support/cutting-proxy.ts";
import { Product } from "../support/product.ts";
import { heavyPhoto } from "../support/sample-files.ts";
import { goToFiles } from "./through-the-form.ts";

const MB = 1024 * 1024;

describe.skipIf(!chromiumPath)("a file on a line that breaks twice", () => {
  let product: Product;
  let line: CuttingProxy;
  let browser: Browser;
  let photo: Buffer;
  const folder = mkdtempSync(join(tmpdir(), "tanggap-photo-"));
  const path = join(folder, "antrean loket.jpg");
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

  /** Somebody at the page for files; `begun` counts the uploads that were begun. */
  async function atFiles() {
    const { page } = await person(browser);
    let begun = 0;
    page.on("request", (request) => {
      if (request.method() === "POST" && request.url().endsWith("/unggahan")) begun++;
    });
    await goToFiles(page, line.origin);
    return { page, begun: () => begun };
  }

  async function chooses(page: Page): Promise<{ sent: number; cuts: number }> {
    const [up, cuts] = [line.up, line.cuts];
    line.cutAfter(0.7 * MB, 0.7 * MB);
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByText("antrean loket.jpg: sudah dilampirkan.").waitFor({ timeout: 60_000 });
    await page.locator(".taken").getByText("antrean loket.jpg").first().waitFor();
    return { sent: line.up - up, cuts: line.cuts - cuts };
  }

  test("goes on where it was, and the office has it byte for byte", async () => {
    const { page, begun } = await atFiles();
    const { sent, cuts } = await chooses(page);
    expect(cuts).toBe(2);
    expect(begun()).toBe(1);
    // Each cut costs what was under way at most.
    expect(sent).toBeLessThan(photo.length + 1.5 * MB);
    expect(await axe(page)).toEqual([]);
    expect(await fits(page)).toBe(true);

    await page.getByRole("button", { name: "Lanjutkan" }).click();
    await page.getByLabel("Tanpa nama").check();
    await page.getByRole("button", { name: "Lanjutkan" }).click();
    await page.getByRole("button", { name: "Kirim pengaduan" }).click();
    await page.getByRole("button", { name: "Lihat perkembangannya" }).click();
    const href = await page.locator('a[href*="/lampiran/"]').first().getAttribute("href");
    const bytes = await page.evaluate(async (address) => {
      const answer = await fetch(address);
      const digest = await crypto.subtle.digest("SHA-256", await answer.arrayBuffer());
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    }, href!);
    expect(bytes).toBe(createHash("sha256").update(photo).digest("hex"));
  });

  /** Chooses the photo on a line that goes away underway, and waits until all quick tries were in vain. */
  async function losesTheLine(page: Page): Promise<number> {
    const up = line.up;
    line.downAfter(0.7 * MB);
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByText(/antrean loket\.jpg: sambungan terputus pada \d+ %/).waitFor({ timeout: 30_000 });
    return up;
  }

  async function arrives(page: Page, up: number): Promise<void> {
    await page.getByText("antrean loket.jpg: sudah dilampirkan.").waitFor({ timeout: 30_000 });
    expect(line.up - up).toBeLessThan(photo.length + 1.5 * MB);
  }

  test("waits for a line that stays away, however many tries are in vain", async () => {
    const { page, begun } = await atFiles();
    const up = await losesTheLine(page);
    // The long wait is over and its try was in vain too.
    await page.waitForEvent("requestfailed", (request) => request.url().includes("/unggahan/"));
    line.setDown(false);
    await arrives(page, up);
    expect(begun()).toBe(1);
  });

  test("goes on at once when the browser says that the line is back", async () => {
    const { page, begun } = await atFiles();
    // Nothing else wakes it here.
    await page.evaluate(() => {
      const inTime = globalThis.setTimeout;
      const never = (then: () => void, ms?: number) => (ms === 5000 ? 0 : inTime(then, ms));
      Object.assign(globalThis, { setTimeout: never });
    });
    const up = await losesTheLine(page);
    line.setDown(false);
    await page.evaluate(() => void dispatchEvent(new Event("online")));
    await arrives(page, up);
    expect(begun()).toBe(1);
  });

  test("its twin: when nobody may ask how far it was, it begins anew", async () => {
    const { page, begun } = await atFiles();
    await page.route("**/unggahan/*", (route) =>
      route.request().method() === "HEAD" ? route.fulfill({ status: 404 }) : route.continue(),
    );
    const { cuts } = await chooses(page);
    expect(cuts).toBe(2);
    expect(begun()).toBeGreaterThan(1);
  });
});
