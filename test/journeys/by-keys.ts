import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** More stops than any page has: whoever has not arrived by then never will. */
const MOST_STOPS = 150;

export async function keys(page: Page, ...pressed: string[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

/** Goes on with Tab until something has the focus; every stop on the way must be seen. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const { shown, what } = await page.evaluate(look);
    expect(shown, `the focus is seen on ${what}`).toBe(true);
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${String(goal)} on ${page.url()}`);
}

/** Goes to something and presses it. */
export async function press(page: Page, goal: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press(key);
}

/** Goes to a field and types. */
export async function write(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(words);
}

/** What has the focus, and whether somebody who looks can tell; the page itself needs no mark. */
function look(): { readonly shown: boolean; readonly what: string } {
  const element = document.activeElement;
  if (!element || element === document.body) return { shown: true, what: "the page" };
  const style = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  return {
    shown: width > 1 && height > 1 && style.opacity !== "0" && (outlined || style.boxShadow !== "none"),
    what: element.outerHTML.slice(0, 120),
  };
}
