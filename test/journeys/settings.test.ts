import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { aComplaint, caller } from "./by-api.ts";
import { addPerson, firstAdministrator, joinOffice } from "./people.ts";

// The administrator adds a day off, sees the dates that move, and saves; the officer reads the reason on the complaint.
// The leader signs a reading on a phone.
let product: Product;
let browser: Browser;
beforeAll(async () => {
  product = await Product.start();
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.end();
});

async function looksRight(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [320, "light"],
    [768, "dark"],
    [1440, "light"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect([page.url(), width, await fits(page), await axe(page)]).toEqual([page.url(), width, true, []]);
  }
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test.skipIf(!chromiumPath)(
  "a day off with its consequences, a standard text, and a reading signed",
  async () => {
    const admin = await firstAdministrator(browser, product);
    const { page } = admin;
    const join = async (name: string, role: string, post: string) => {
      const email = `${name.toLowerCase()}@example.id`;
      return joinOffice(browser, await addPerson(page, product.origin, { name, email, role, post }));
    };
    const officer = await join("Rina", "officer", "Petugas layanan 1");
    const leader = await join("Lestari", "leader", "Kepala");
    const { reference, due } = await caller(product)("POST", "/complaints", aComplaint);
    // The day on which it is due is a working day: taken off, the date moves.
    const dueDay = String(due.response).slice(0, 10);

    await page.goto(`${product.origin}/petugas`);
    await page.getByRole("link", { name: "Pengaturan", exact: true }).click();
    await looksRight(page);
    await page.getByRole("link", { name: "Hari libur dan jam layanan" }).click();
    await page.getByText("Tambah hari libur").click();
    await looksRight(page);
    await page.locator("[name=day_off-from]").fill(dueDay);
    await page.locator("[name=day_off-name]").fill("HUT Provinsi");
    await page.locator("[name=day_off-source]").fill("SE Gubernur 12/2026");
    await page.locator("details[open]").getByRole("button", { name: "Lihat dahulu akibatnya" }).click();
    await page.getByText("Batas waktu 1 pengaduan akan bergeser.").waitFor();
    await page.getByRole("rowheader", { name: reference }).first().waitFor();
    await looksRight(page);
    await press(page, "Simpan");
    await page.getByText(/Selesai: 1 pengaduan diperiksa, 1 mendapat/).waitFor();
    await looksRight(page);

    await page.goto(`${product.origin}/petugas/pengaturan/teks`);
    await page.getByLabel("Judul").fill("Cara mengunduh");
    await page.locator("main [name=text]").fill("Yth. {nama}, tentang {nomor}: data dapat diunduh di bps.go.id.");
    await press(page, "Simpan");
    await page.getByText("Tersimpan.").waitFor();
    await looksRight(page);

    await officer.page.goto(`${product.origin}/petugas/pengaduan/${reference}/messages`);
    await officer.page
      .getByText(/karena kalender berubah: Libur setempat .*HUT Provinsi \(SE Gubernur 12\/2026\)/)
      .waitFor();
    await officer.page.locator("#text").fill("Terima kasih.");
    await officer.page.getByLabel("Sisipkan teks baku").selectOption({ label: "Cara mengunduh" });
    await press(officer.page, "Sisipkan");
    await officer.page.getByText("Teks disisipkan di akhir.").waitFor();
    expect(await officer.page.locator("#text").inputValue()).toBe(
      `Terima kasih.\n\nYth. Bapak/Ibu, tentang ${reference}: data dapat diunduh di bps.go.id.`,
    );
    await looksRight(officer.page);

    await page.goto(`${product.origin}/petugas/pengaturan/pemberitahuan/closed`);
    await looksRight(page);
    await page.goto(`${product.origin}/petugas/pengaturan/kantor`);
    await looksRight(page);

    await leader.page.goto(`${product.origin}/petugas/pengaturan/sop`);
    await looksRight(leader.page);
    await leader.page.setViewportSize({ width: 360, height: 740 });
    await leader.page.locator("a[href$='/one-limit-of-ten-days']").click();
    await looksRight(leader.page);
    await press(leader.page, "Tandatangani bacaan ini");
    await leader.page.getByRole("heading", { level: 2, name: "Bacaan 6 ditandatangani" }).waitFor();
    await looksRight(leader.page);
    await officer.page.goto(`${product.origin}/sop/bacaan`);
    await officer.page
      .getByText(/oleh Lestari, Kepala/)
      .first()
      .waitFor();
    expect([admin.troubles, officer.troubles, leader.troubles]).toEqual([[], [], []]);
  },
  240_000,
);
