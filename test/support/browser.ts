import { existsSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where Debian and others put Chromium. CHROMIUM names another place. */
export const chromiumPath = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));

const args = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** Starts Chromium without a window, asking nothing of the network. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath!, args });
}

/** Starts Chromium on a profile that stays on the disk, as on somebody's desk. */
export function launchKept(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath: chromiumPath!, args, locale: "id-ID" });
}

/** SIGKILL to the browser of a profile, found by the lock that it holds on it, and gone. */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const pid = Number(readlinkSync(join(profile, "SingletonLock")).split("-").at(-1));
  const closed = context.waitForEvent("close");
  process.kill(pid, "SIGKILL");
  await closed;
  rmSync(join(profile, "SingletonLock"), { force: true });
}

/** A person at a browser of their own. `troubles` collects what the console complains about, CSP among it. */
export async function person(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: "id-ID", viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (line) => {
    // A form that comes back with an error is meant to answer 4xx.
    if (line.type() === "error" && !/status of 4\d\d/.test(line.text())) troubles.push(line.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  return { page, context, troubles };
}

/** What axe finds on a page (WCAG 2.2 AA), as lines to compare with none. */
export async function axe(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(
    ({ id, nodes }) => `${page.url()}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

/** True when the page can be read at this width without scrolling sideways. */
export function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}
