import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { addPerson, does, firstAdministrator, joinOffice } from "./people.ts";

/** The whole online path as a newcomer meets it: the started product, a browser, two officers and a leader. */
describe.skipIf(!chromiumPath)("the online path in Chromium", () => {
  let product: Product;
  let browser: Browser;
  let first: Page, second: Page, leader: Page;
  const troubles: string[][] = [];

  beforeAll(async () => {
    product = await Product.start();
    browser = await launch();
    const admin = await firstAdministrator(browser, product);
    troubles.push(admin.troubles);
    const join = async (name: string, role: string, post: string) => {
      const email = `${name.toLowerCase().replace(" ", ".")}@example.id`;
      const staff = await joinOffice(browser, await addPerson(admin.page, product.origin, { name, email, role, post }));
      troubles.push(staff.troubles);
      return staff.page;
    };
    first = await join("Budi Satu", "officer", "Statistisi Pertama");
    second = await join("Dewi Dua", "officer", "Statistisi Muda");
    leader = await join("Ibu Kepala", "leader", "Kepala BPS Provinsi");
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.end();
  });

  test.each([
    ["with JavaScript", true],
    ["without JavaScript", false],
  ])(
    "from lodging to closing, the citizen %s",
    async (_, javaScriptEnabled) => {
      const citizen = await person(browser, { javaScriptEnabled });
      const { page } = citizen;
      const check = async () => {
        expect(await fits(page), page.url()).toBe(true);
        if (javaScriptEnabled) expect(await axe(page)).toEqual([]);
      };

      await page.goto(product.origin);
      await check();
      await page
        .getByRole("link", { name: "Buat pengaduan" })
        .or(page.getByRole("button", { name: "Buat pengaduan" }))
        .click();
      await page
        .getByLabel("Ceritakan kejadiannya")
        .fill("Saya menunggu dua jam dan tidak dipanggil.\nPetugas “sibuk” <b>terus</b>.");
      await check();
      await page.getByRole("button", { name: "Lanjutkan" }).click();
      expect(await page.getByRole("alert").or(page.locator(".error-summary")).first().innerText()).toContain(
        "Tulis judul singkat",
      );
      expect(await page.getByLabel("Ceritakan kejadiannya").inputValue()).toContain("<b>terus</b>");
      await page.getByLabel("Judul singkat").fill("Antrean tidak dipanggil");
      await page.getByRole("button", { name: "Lanjutkan" }).click();
      await page.getByLabel("Kapan terjadi").fill("Senin pagi");
      await check();
      await page.getByRole("button", { name: "Lanjutkan" }).click();
      await page.waitForURL(/lampiran/);
      await check();
      await page.getByRole("button", { name: "Lanjutkan" }).click();
      await page.getByLabel("Pakai nama saya").check();
      await page.getByLabel("Nama lengkap").fill("Siti Rahma");
      await page.getByLabel("Email", { exact: true }).fill("siti@example.id");
      await check();
      await page.getByRole("button", { name: "Lanjutkan" }).click();
      await page.waitForURL(/periksa/);
      await check();
      await page.getByRole("button", { name: "Kirim pengaduan" }).click();
      await page.getByRole("heading", { name: "Pengaduan Anda sudah masuk" }).waitFor();
      await check();
      const proof = await page.locator("main").innerText();
      const reference = /1700-\d{4}-[0-9A-Z]{6}/.exec(proof)![0];
      const code = /[0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{6}/.exec(proof)![0];
      await page.reload();
      expect(await page.locator("main").innerText()).toContain(code);

      await does(first, product.origin, reference, "receipt", { complete: "yes" });
      await does(first, product.origin, reference, "review", {
        classification: "supervisory",
        conclusion: "Benar.",
        recommendation: "Perbaiki jadwal.",
      });
      await does(first, product.origin, reference, "escalation", { reason: "Berkadar pengawasan." });
      await does(leader, product.origin, reference, "directive", { text: "Tambah satu petugas pada jam sibuk." });
      const seen = await first.goto(`${product.origin}/petugas/pengaduan/${reference}/assignment`);
      expect(seen!.status()).toBe(200);
      await first
        .locator("form[action$='/assignment'] [name=staffId]")
        .selectOption({ label: await optionWith(first, "Dewi Dua") });
      await first.locator("form[action$='/assignment'] button").first().click();
      await first.waitForURL(new RegExp(`/${reference}([?#].*)?$`));
      await does(second, product.origin, reference, "follow-up", { done: "Satu petugas ditambah." });
      await does(second, product.origin, reference, "response", { text: "Mulai Senin ada dua loket pada jam sibuk." });

      const other = await person(browser, { javaScriptEnabled });
      await other.page.goto(`${product.origin}/lacak/${reference}`);
      expect(await other.page.locator("main").innerText()).not.toContain("Antrean tidak dipanggil");
      await other.page.goto(`${product.origin}/lacak`);
      await other.page.getByLabel("Kode lacak").fill(code.toLowerCase().replaceAll("-", " "));
      await other.page.getByRole("button", { name: "Buka pengaduan" }).click();
      await other.page.waitForURL(/\/lacak\/1700-/);
      expect(await other.page.locator("main").innerText()).toContain("Mulai Senin ada dua loket");
      expect(await fits(other.page)).toBe(true);
      if (javaScriptEnabled) expect(await axe(other.page)).toEqual([]);
      await other.page.getByLabel("Sangat Baik").check();
      await other.page.getByLabel("Umpan balik").fill("Terima kasih.");
      await other.page.getByRole("button", { name: "Kirim penilaian dan tutup" }).click();
      await other.page.getByText("Anda sudah menilai dan menutupnya.").waitFor();

      await second.goto(`${product.origin}/petugas/pengaduan/${reference}`);
      expect(await second.locator("main").innerText()).toMatch(/sangat baik/i);
      troubles.push(citizen.troubles, other.troubles);
    },
    120_000,
  );

  test("the console passes axe in both languages and fits 320 px", async () => {
    const reference = await anyReference(first, product.origin);
    for (const language of ["en", "id"]) {
      await first.goto(`${product.origin}/bahasa/${language}?ke=/petugas`);
      for (const path of [
        "/petugas",
        `/petugas/pengaduan/${reference}`,
        `/petugas/pengaduan/${reference}/note`,
        "/petugas/sop",
        "/petugas/pengaduan/baru",
      ]) {
        await first.setViewportSize({ width: 1280, height: 800 });
        await first.goto(product.origin + path);
        expect(await axe(first)).toEqual([]);
        await first.setViewportSize({ width: 320, height: 640 });
        expect(await fits(first), path).toBe(true);
      }
    }
  }, 120_000);

  test("the public pages pass axe in both languages, light and dark, and fit 320 px", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const reader = await person(browser, { colorScheme, viewport: { width: 320, height: 640 } });
      for (const language of ["en", "id"]) {
        await reader.page.goto(`${product.origin}/bahasa/${language}`);
        for (const path of ["/", "/pengaduan/baru", "/lacak", "/sop", "/janji-temu", "/privasi"]) {
          await reader.page.goto(product.origin + path);
          expect(await axe(reader.page)).toEqual([]);
          expect(await fits(reader.page), path).toBe(true);
        }
      }
      troubles.push(reader.troubles);
    }
  }, 120_000);

  test("nothing was complained about in any browser console", () => {
    expect(troubles.flat()).toEqual([]);
  });
});

async function optionWith(page: Page, name: string): Promise<string> {
  const labels = await page.locator("form[action$='/assignment'] [name=staffId] option").allInnerTexts();
  return labels.find((label) => label.includes(name))!;
}

async function anyReference(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/petugas`);
  return /1700-\d{4}-[0-9A-Z]{6}/.exec(await page.locator("main").innerText())![0];
}
