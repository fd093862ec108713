import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { aComplaint, caller } from "./by-api.ts";
import { addPerson, firstAdministrator, joinOffice } from "./people.ts";

// A leader on a phone, between two meetings: a directive in two taps, an approval in one, nothing left waiting.
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

const SOON = { timeout: 30_000, interval: 500 };

const review = { classification: "service", conclusion: "Benar adanya.", recommendation: "Tambah loket." };

/** Ends as it began: on a phone by day. */
async function looksRight(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [320, "light"],
    [360, "dark"],
    [1440, "light"],
    [360, "light"],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    expect([page.url(), width, await fits(page), await axe(page)]).toEqual([page.url(), width, true, []]);
  }
}

test.skipIf(!chromiumPath)(
  "a leader on a 360 px phone clears what waits, without a script too",
  async () => {
    const admin = await firstAdministrator(browser, product);
    const of = { name: "Lestari", email: "lestari@example.id", role: "leader", post: "Kepala" };
    const leader = await joinOffice(browser, await addPerson(admin.page, product.origin, of));
    const officer = { name: "Rina", email: "rina@example.id", role: "officer", post: "Petugas layanan 1" };
    await addPerson(admin.page, product.origin, officer);
    const token = product.tanggap("token", "create", "--role", "officer", "--email", officer.email).trim();
    const api = caller(product, { authorization: `Bearer ${token}` });
    const citizen = caller(product);
    const lodge = async (subject: string, ...verbs: [string, object][]) => {
      const { reference } = await citizen("POST", "/complaints", { ...aComplaint, subject });
      for (const [noun, input] of [["receipt", { complete: true }], ...verbs] as [string, object][])
        await api("POST", `/complaints/${reference}/${noun}`, input);
      return reference;
    };
    const escalation: [string, object] = ["escalation", { reason: "Pengadu menyebut uang" }];
    const first = await lodge("Diminta uang di loket", ["review", review], escalation);
    const second = await lodge("Petugas menolak melayani", ["review", review], escalation);
    const away = { ...review, classification: "outside_authority" };
    const asked = { to: "Dinas Sosial", reason: "Bantuan sosial bukan kewenangan kami." };
    const third = await lodge("Bantuan belum cair", ["review", away], ["referral", asked]);

    const { page, context } = leader;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${product.origin}/petugas`);
    await page.getByRole("link", { name: "Untuk pimpinan" }).first().click();
    const card = (reference: string) => page.locator(".leader-item", { hasText: reference });
    expect(await card(first).innerText()).toContain("Pengadu menyebut uang");
    await looksRight(page);

    // What she writes and does not send stands there again, until she throws it away.
    await card(second).getByText("Tambahkan atau tulis sendiri").click();
    await card(second).getByRole("textbox").fill("Setengah jadi");
    await card(second)
      .getByText(/^Konsep tersimpan/)
      .waitFor();
    await page.reload();
    expect(await card(second).getByRole("textbox").inputValue()).toBe("Setengah jadi");
    await looksRight(page);
    await card(second).locator(".draft-notice summary").click();
    await card(second).getByRole("button", { name: "Ya, buang konsep ini" }).click();
    await card(second).locator(".draft-notice").waitFor({ state: "detached" });
    expect(await card(second).getByRole("textbox", { includeHidden: true }).inputValue()).toBe("");

    await card(first).getByText("Tindak lanjuti sesuai ketentuan").click();
    await card(first).getByRole("button", { name: "Kirim disposisi" }).click();
    await page.getByText(`Tersimpan untuk ${first}.`).waitFor();
    expect(await card(first).count()).toBe(0);

    await card(third).getByRole("button", { name: "Setujui" }).click();
    await page.getByText(`Tersimpan untuk ${third}.`).waitFor();
    expect(await card(third).count()).toBe(0);

    // The same on a phone that runs no scripts, in words of her own.
    const state = await context.storageState();
    const plain = await person(browser, { javaScriptEnabled: false, storageState: state });
    await plain.page.goto(`${product.origin}/petugas/pimpinan`);
    const last = plain.page.locator(".leader-item", { hasText: second });
    await last.getByText("Tambahkan atau tulis sendiri").click();
    await last.getByRole("textbox").fill("Saya temui pengadu besok pagi.");
    await last.getByRole("button", { name: "Kirim disposisi" }).click();
    await plain.page.getByText(`Tersimpan untuk ${second}.`).waitFor();
    const words = await plain.page.locator("main").innerText();
    expect(words).toContain("Tidak ada yang menunggu disposisi Anda.");
    expect(words).toContain("Tidak ada yang menunggu persetujuan Anda.");

    expect(await api("GET", `/complaints/${second}`)).toMatchObject({ stage: "in_review" });
    // What was measured meanwhile is in the numbers, which open their lists, and in the pictures.
    const done = page.locator("table.lengths tr", { hasText: "Menerima pengaduan" }).getByRole("link").first();
    await expect
      .poll(async () => {
        await page.goto(`${product.origin}/petugas/sop`);
        return (await done.count()) ? done.innerText() : "0";
      }, SOON)
      .toBe("3");
    await looksRight(page);
    await done.click();
    await page.getByText("Hanya yang selesai di langkah").waitFor();
    expect(await page.getByRole("link", { name: "Bantuan belum cair" }).count()).toBe(1);
    await page.goto(`${product.origin}/petugas/laporan`);
    await page.getByRole("img").first().waitFor();
    await looksRight(page);
    expect([...leader.troubles, ...plain.troubles]).toEqual([]);
  },
  120_000,
);
