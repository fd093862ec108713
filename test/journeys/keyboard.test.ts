import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { aComplaint, caller, employ } from "./by-api.ts";
import { keys, press, tabTo, write } from "./by-keys.ts";
import { addPerson, firstAdministrator, joinOffice } from "./people.ts";

// Days without a mouse. An officer's: the list, a complaint taken in, a note by the palette, a search, the letters
// switched off for whoever speaks to the computer instead of typing; and a complaint from the list to its answer. A
// citizen's: from the home page to an objection.
let product: Product;
let browser: Browser;
let admin: Awaited<ReturnType<typeof firstAdministrator>>;
let rina: Awaited<ReturnType<typeof joinOffice>>;
beforeAll(async () => {
  product = await Product.start();
  if (!chromiumPath) return;
  browser = await launch();
  admin = await firstAdministrator(browser, product);
  const officer = { name: "Rina", email: "rina@example.id", role: "officer", post: "Petugas layanan 1" };
  rina = await joinOffice(browser, await addPerson(admin.page, product.origin, officer));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.end();
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
const lodge = async (subject: string) =>
  (await caller(product)("POST", "/complaints", { ...aComplaint, subject })).reference;

test.skipIf(!chromiumPath)(
  "everything by keyboard",
  async () => {
    const { page, troubles } = rina;
    const first = await lodge("Antrean loket panjang");
    await lodge("Loket tutup lebih awal");

    await page.goto(`${product.origin}/petugas`);
    await keys(page, "j", "j", "j");
    expect(await focused(page)).toBe("Loket tutup lebih awal");
    await keys(page, "x");
    expect(await page.locator("input.pick:checked").count()).toBe(1);
    await keys(page, "x", "k");
    expect(await focused(page)).toBe("Antrean loket panjang");
    expect(await page.locator("input.pick:checked").count()).toBe(0);

    await keys(page, "?");
    await page.getByRole("dialog", { name: "Pintasan papan tik" }).waitFor();
    expect(await page.locator("#keys").innerText()).toMatch(/g lalu d\s+Daftar kerja/);
    for (const [width, colorScheme] of [
      [1280, "light"],
      [320, "dark"],
      [1280, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect([width, await fits(page), await axe(page)]).toEqual([width, true, []]);
    }
    await keys(page, "Escape");
    expect(await focused(page)).toBe("Antrean loket panjang");
    await keys(page, "Enter");
    await page.waitForURL(({ pathname }) => pathname.endsWith(`/petugas/pengaduan/${first}`));
    const titled = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
    await keys(page, "n");
    await titled("Loket tutup lebih awal");
    await keys(page, "p");
    await titled("Antrean loket panjang");
    await keys(page, "u");
    await page.waitForURL(`**/petugas#baris-${first}`);
    await page.goBack();
    await titled("Antrean loket panjang");

    await keys(page, "i", "Space", "Tab", "Tab", "Enter");
    await page.getByText("Tersimpan.").waitFor();
    await keys(page, "Control+k");
    await page.getByRole("dialog", { name: "Perintah" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type("catatan");
    await keys(page, "Enter");
    await page.waitForURL("**/note*");
    await keys(page, "i");
    await page.keyboard.type("jkx? g d /");
    await keys(page, "Control+Enter");
    await page.getByText("Tersimpan.").waitFor();
    await page.getByText("jkx? g d /").first().waitFor();

    await keys(page, "g", "d");
    await page.waitForURL("**/petugas");
    await keys(page, "/");
    await page.keyboard.type("loketnya");
    await keys(page, "Enter");
    await page.getByText("2 pengaduan ditemukan").waitFor();
    await keys(page, "Control+k");
    await page.keyboard.type(first.toLowerCase());
    await page.getByRole("option", { name: `Buka ${first}` }).waitFor();
    await keys(page, "Enter");
    await page.waitForURL(`**/petugas/pengaduan/${first}`);

    await keys(page, "?");
    await tabTo(page, page.getByLabel("Pakai pintasan satu huruf"));
    await keys(page, "Space", "Escape", "?", "g", "d");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await keys(page, "Control+k");
    await page.keyboard.type("daftar kerja");
    await keys(page, "Enter");
    await page.waitForURL("**/petugas");
    await keys(page, "j");
    expect(await focused(page)).not.toMatch(/^Antrean loket panjang$/);
    expect([...troubles, ...admin.troubles]).toEqual([]);
  },
  60_000,
);

test.skipIf(!chromiumPath)(
  "an officer answers a complaint by keyboard",
  async () => {
    const { page, troubles } = rina;
    const reference = await lodge("Jam layanan di situs keliru");
    const form = page.locator("form.verb");
    const asked = (title: string) => form.getByRole("heading", { name: title }).waitFor();
    const send = (name: string) => press(page, form.getByRole("button", { name, exact: true }));

    await page.goto(`${product.origin}/petugas`);
    await press(page, page.getByRole("link", { name: "Jam layanan di situs keliru" }));
    await page.waitForURL(({ pathname }) => pathname.endsWith(`/petugas/pengaduan/${reference}`));
    await asked("Terima pengaduan");
    await press(page, form.locator("[name=complete]").first(), "Space");
    await send("Terima");
    await asked("Telaah");
    await tabTo(page, form.locator("[name=classification]").first());
    await keys(page, "Space", "ArrowDown", "ArrowUp");
    expect(await form.locator("[name=classification]:checked").getAttribute("value")).toBe("service");
    await write(page, "Kesimpulan", "Benar, situs menulis jam lama.");
    await write(page, "Rekomendasi", "Perbarui situs.");
    await send("Simpan telaah");
    await asked("Catat tindak lanjut");
    await write(page, "Yang dilakukan", "Situs sudah diperbarui.");
    await send("Simpan tindak lanjut");
    await asked("Jawab pengadu");
    await write(page, "Jawaban", "Jam layanan di situs sudah kami perbarui. Terima kasih.");
    await send("Kirim jawaban");
    await page.locator(".complaint-head").getByText("Sudah dijawab").waitFor();
    expect(troubles).toEqual([]);
  },
  60_000,
);

test.skipIf(!chromiumPath)(
  "a citizen complains and objects by keyboard",
  async () => {
    const { page, troubles } = await person(browser);
    const link = (name: string) => page.getByRole("link", { name, exact: true });
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const goOn = async (path: string) => {
      await press(page, button("Lanjutkan"));
      await page.waitForURL(`**/${path}`);
    };

    await page.goto(product.origin);
    await press(page, link("Buat pengaduan"));
    await page.waitForURL("**/pengaduan/baru");
    await write(page, "Ceritakan kejadiannya", "Saya menunggu dua jam.");
    await write(page, "Judul singkat", "Antrean tidak dipanggil");
    await goOn("rincian");
    await write(page, "Kapan terjadi", "Senin pagi");
    await goOn("lampiran");
    await goOn("identitas");
    await tabTo(page, page.getByLabel("Pakai nama saya"));
    await keys(page, "Space", "ArrowDown");
    expect(await page.getByLabel("Rahasiakan nama saya").isChecked()).toBe(true);
    await write(page, "Nama lengkap", "Siti Rahma");
    await write(page, "Email", "siti@example.id");
    await goOn("periksa");
    await press(page, button("Kirim pengaduan"));
    await page.waitForURL("**/terkirim");
    const reference = (await page.locator(".panel .code").innerText()).trim();

    const officer = employ(product, "officer");
    const at = (noun: string, body: object) => officer("POST", `/complaints/${reference}/${noun}`, body);
    await at("receipt", { complete: true });
    await at("review", { classification: "service", conclusion: "Benar.", recommendation: "Perbaiki." });
    await at("response", { text: "Mulai Senin ada dua loket.", noFollowUpBecause: "Sudah diatur." });

    await press(page, button("Lihat perkembangannya"));
    await page.waitForURL(`**/lacak/${reference}`);
    await press(page, page.locator("summary", { hasText: "Tulis pesan" }));
    await write(page, "Pesan untuk petugas", "Loket mana?");
    await press(page, button("Kirim pesan"));
    await page.getByText("Pesan Anda sudah terkirim.").waitFor();
    await press(page, page.locator("summary", { hasText: "Ajukan sanggahan" }));
    await write(page, "Mengapa Anda belum puas?", "Loketnya masih satu.");
    await press(page, button("Kirim sanggahan"));
    await page.getByText("Sanggahan Anda sudah kami terima").waitFor();
    expect(troubles).toEqual([]);
  },
  60_000,
);
