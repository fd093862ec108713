import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where Debian and others put Chromium. CHROMIUM names another place. */
export const chromiumPath = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));

/** Starts Chromium without a window, asking nothing of the network. */
export function launch(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath: chromiumPath!, args: [...args, ...quiet] });
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
