import type { Page } from "playwright-core";

/** Goes on from page to page of the form, each named by the last part of its address, and waits for each. */
export async function goOn(page: Page, ...to: readonly string[]): Promise<void> {
  for (const next of to) {
    await page.getByRole("button", { name: "Lanjutkan", exact: true }).click();
    await page.waitForURL(`**/pengaduan/baru/${next}`);
  }
}

/** Fills the first pages of the form, up to the page for files. */
export async function goToFiles(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/pengaduan/baru`);
  await page.getByLabel("Ceritakan kejadiannya").fill("Antrean tidak dipanggil sejak pagi.");
  await page.getByLabel("Judul singkat").fill("Antrean");
  await goOn(page, "rincian", "lampiran");
}

/** From the first page, filled, to the last one before sending, without a name. */
export async function goToCheck(page: Page): Promise<void> {
  await goOn(page, "rincian", "lampiran", "identitas");
  await page.getByLabel("Tanpa nama").check();
  await goOn(page, "periksa");
}
