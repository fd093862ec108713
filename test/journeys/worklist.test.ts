import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { aComplaint, caller } from "./by-api.ts";
import { addPerson, firstAdministrator, joinOffice } from "./people.ts";

// An officer's list: a filter kept, several complaints given to a colleague and taken back, a search; then she leaves, and
// her leader hands all of her work over on a phone.
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
    [360, "dark"],
    [1440, "light"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect([page.url(), width, await fits(page), await axe(page)]).toEqual([page.url(), width, true, []]);
  }
}

/** The words that paper would show. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  const text = await page.locator("body").innerText();
  await page.emulateMedia({ media: "screen" });
  return text;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test.skipIf(!chromiumPath)(
  "a filter kept, several assigned and taken back, what is printed, a search, and a hand-over",
  async () => {
    const admin = await firstAdministrator(browser, product);
    const join = async (name: string, role: string, post: string) => {
      const email = `${name.toLowerCase()}@example.id`;
      const link = await addPerson(admin.page, product.origin, { name, email, role, post });
      return { ...(await joinOffice(browser, link)), email };
    };
    const rina = await join("Rina", "officer", "Petugas layanan 1");
    const dewi = await join("Dewi", "officer", "Petugas layanan 2");
    const leader = await join("Lestari", "leader", "Kepala");
    const citizen = caller(product);
    const token = product.tanggap("token", "create", "--role", "officer", "--email", rina.email).trim();
    const api = caller(product, { authorization: `Bearer ${token}` });
    const references: string[] = [];
    const codes: string[] = [];
    for (const subject of [
      "Antrean loket panjang",
      "Loket tutup lebih awal",
      "Data mikro salah unduh",
      "Publikasi robek",
    ]) {
      const { reference, trackingCode } = await citizen("POST", "/complaints", { ...aComplaint, subject });
      await api("POST", `/complaints/${reference}/receipt`, { complete: true });
      references.push(reference);
      codes.push(trackingCode);
    }

    const { page } = rina;
    await page.goto(`${product.origin}/petugas?whose=mine`);
    await page.getByText("Simpan saringan ini").click();
    await page.getByLabel("Nama", { exact: true }).fill("Pekerjaan saya");
    await looksRight(page);
    await press(page, "Simpan");
    await page.getByRole("link", { name: /^Pekerjaan saya 4$/ }).waitFor();

    const all = page.getByLabel("Pilih semua di halaman ini");
    const chosen = () => page.locator(".pick:checked").count();
    await all.check();
    expect(await chosen()).toBe(4);
    await all.uncheck();
    expect(await chosen()).toBe(0);
    await page.getByLabel(`Pilih ${references[0]}`).check();
    await page.getByLabel(`Pilih ${references[1]}`).check();
    await press(page, "Tugaskan");
    await page.getByRole("link", { name: "Pilih petugas yang menerimanya." }).waitFor();
    expect(await chosen()).toBe(2);
    await looksRight(page);
    await page.getByLabel("Kepada").selectOption({ label: "Dewi, Petugas layanan 2" });
    await press(page, "Tugaskan");
    await page.getByText("2 pengaduan ditugaskan.").waitFor();
    await looksRight(page);
    await press(page, "Kembalikan ke pemegang semula");
    await page.getByRole("heading", { name: "Dikembalikan" }).waitFor();
    await page.getByRole("link", { name: "Kembali ke daftar kerja" }).click();
    await page.getByRole("link", { name: /^Pekerjaan saya 4$/ }).waitFor();

    const list = await onPaper(page);
    for (const words of ["Pekerjaan saya", "Antrean loket panjang", ...references]) expect(list).toContain(words);
    for (const control of ["Tugaskan", "Saringan lain", "Cari"]) expect(list).not.toContain(control);
    await page.goto(`${product.origin}/petugas/pengaduan/${references[0]}`);
    const file = await onPaper(page);
    for (const words of [references[0], "Antrean loket panjang", aComplaint.description]) expect(file).toContain(words);
    await page.goto(`${product.origin}/lacak`);
    await page.locator("[name=kode]").fill(codes[0]!);
    await page.locator("#buka button").click();
    await page.waitForURL(`**/lacak/${references[0]}`);
    const tracked = await onPaper(page);
    for (const words of [references[0], "Antrean loket panjang", aComplaint.description])
      expect(tracked).toContain(words);
    await page.goto(`${product.origin}/petugas`);

    await page.getByRole("searchbox").fill("loketnya");
    await press(page, "Cari");
    await page.getByText("2 pengaduan ditemukan, yang terbaru di atas").waitFor();
    expect(await page.locator("mark").allInnerTexts()).toEqual(["Loket", "loket"]);
    await looksRight(page);
    await page.getByRole("link", { name: "Antrean loket panjang" }).click();
    await page.getByRole("heading", { name: "Pengaduan serupa" }).waitFor();
    await page.getByRole("link", { name: "Loket tutup lebih awal", exact: true }).waitFor();

    const phone = leader.page;
    await phone.setViewportSize({ width: 360, height: 740 });
    await phone.goto(`${product.origin}/petugas/serah-terima`);
    await looksRight(phone);
    await phone.setViewportSize({ width: 360, height: 740 });
    await phone.getByRole("link", { name: "Serahkan pekerjaannya Rina" }).click();
    for (const reference of references) await phone.getByRole("link", { name: reference }).waitFor();
    await phone.getByLabel("Dewi").check();
    await phone.getByLabel("Alasan").fill("Pindah tugas mulai 1 April");
    await looksRight(phone);
    await phone.getByLabel("Pilih semua di halaman ini").uncheck();
    await press(phone, "Serahkan");
    await phone.getByRole("link", { name: "Pilih sedikitnya satu pengaduan." }).waitFor();
    await phone.getByLabel("Pilih semua di halaman ini").check();
    await press(phone, "Serahkan");
    await phone.getByText("4 pengaduan diserahkan.").waitFor();
    await looksRight(phone);
    await press(phone, "Kembalikan semuanya kepada Rina");
    await phone.getByText("4 pengaduan kembali kepada Rina.").waitFor();
    await phone.goto(`${product.origin}/petugas/serah-terima`);
    await phone.getByRole("link", { name: "Serahkan pekerjaannya Rina" }).click();
    await phone.getByLabel("Dewi").check();
    await phone.getByLabel("Alasan").fill("Pindah tugas mulai 1 April");
    await press(phone, "Serahkan");
    await phone.getByText("4 pengaduan diserahkan.").waitFor();
    await dewi.page.goto(`${product.origin}/petugas?whose=mine`);
    expect(await dewi.page.locator("table.worklist tbody tr").count()).toBe(4);
    expect([rina, dewi, leader, admin].flatMap(({ troubles }) => troubles)).toEqual([]);
  },
  120_000,
);
