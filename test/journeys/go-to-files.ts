import type { Page } from "playwright-core";

/** Fills the first pages of the form, up to the page for files. */
export async function goToFiles(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/pengaduan/baru`);
  await page.getByLabel("Ceritakan kejadiannya").fill("Antrean tidak dipanggil sejak pagi.");
  await page.getByLabel("Judul singkat").fill("Antrean");
  await page.getByRole("button", { name: "Lanjutkan" }).click();
  await page.getByRole("button", { name: "Lanjutkan" }).click();
  await page.waitForURL(/lampiran/);
}
