import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { until } from "../support/until.ts";
import { aComplaint, caller, employ } from "./by-api.ts";
import { addPerson, does, firstAdministrator, joinOffice } from "./people.ts";

// Two officers at one complaint: what one does appears on the other's page by itself, nothing that is being typed is
// lost, and whoever sends second is shown both versions first.
let product: Product;
let browser: Browser;
let admin: Person;
let rina: Person;
let budi: Person;
type Person = Awaited<ReturnType<typeof joinOffice>>;
beforeAll(async () => {
  product = await Product.start();
  if (!chromiumPath) return;
  browser = await launch();
  admin = await firstAdministrator(browser, product);
  const join = async (name: string, post: string) => {
    const email = `${name.toLowerCase()}@example.id`;
    return joinOffice(browser, await addPerson(admin.page, product.origin, { name, email, role: "officer", post }));
  };
  rina = await join("Rina", "Petugas layanan 1");
  budi = await join("Budi", "Petugas layanan 2");
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.end();
});

const typed = "Yth. Ibu Siti, mulai Senin ada dua loket dan nomor antrean dipanggil dengan pengeras suara.";
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A mark that only a page which was not loaded again still has. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => "marked" in window);

test.skipIf(!chromiumPath)(
  "a colleague's work appears while one is typing, and the second to send is shown both versions",
  async () => {
    const { reference } = await caller(product)("POST", "/complaints", aComplaint);
    const { reference: another } = await caller(product)("POST", "/complaints", { ...aComplaint, subject: "Lain" });
    const address = `${product.origin}/petugas/pengaduan/${reference}`;
    await does(rina.page, product.origin, reference, "receipt", { complete: "yes" });
    const review = { classification: "service", conclusion: "Benar.", recommendation: "Tambah loket." };
    await does(rina.page, product.origin, reference, "review", review);

    const { page } = rina;
    await page.goto(`${address}/response`);
    await page.getByText("Cara menghitungnya").last().click();
    const field = page.locator("textarea[name=text]");
    await field.pressSequentially(typed.slice(0, 30));
    await mark(page);
    await page.getByText(/^Konsep tersimpan/).waitFor();

    const list = await budi.context.newPage();
    await list.goto(`${product.origin}/petugas`);
    await list.getByLabel(`Pilih ${another}`).check();
    await list.getByLabel("Alasan").first().fill("Rina sedang penuh");
    await mark(list);
    await budi.page.goto(address);
    await budi.page.getByText(/^Rina sedang menulis di sini sejak .+: jawab pengadu/).waitFor();
    const top = () => field.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await top();
    await does(budi.page, product.origin, reference, "note", { text: "Loket kedua baru siap hari Rabu." });

    // The line appears on the page of the one who types on all the while.
    await field.pressSequentially(typed.slice(30, 60));
    await page.getByText("Loket kedua baru siap hari Rabu.").first().waitFor();
    await field.pressSequentially(typed.slice(60));
    expect(await isMarked(page)).toBe(true);
    expect(Math.abs((await top()) - before)).toBeLessThan(3);
    expect(await field.inputValue()).toBe(typed);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator(".clocks details").last().getAttribute("open")).not.toBeNull();
    await page.getByText("halaman sudah diperbarui").waitFor();

    await page.getByLabel("Bila tidak perlu tindak lanjut: mengapa").fill("Sudah diatur kepala loket.");
    await page.locator("form.verb button.button").first().click();
    await page.getByRole("heading", { name: "Pengaduan ini berubah sementara Anda menulis" }).waitFor();
    expect(await page.locator(".theirs").innerText()).toContain("Loket kedua baru siap hari Rabu.");
    expect(await field.inputValue()).toBe(typed);
    for (const [width, colorScheme] of [
      [320, "light"],
      [1440, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect([width, await fits(page), await axe(page)]).toEqual([width, true, []]);
    }
    await press(page, "Tetap kirim");
    await page.getByText("Tersimpan.").waitFor();
    expect(await page.locator(".draft-notice").count()).toBe(0);

    // The list followed as well, without having been loaded again.
    await list.bringToFront();
    await until(async () => (await list.locator("main").innerText()).includes("Sudah dijawab"));
    expect(await isMarked(list)).toBe(true);
    expect(await list.locator("input.pick:checked").evaluateAll((picks) => picks.map(({ id }) => id))).toEqual([
      `pilih-${another}`,
    ]);
    expect(await list.locator(`tr:has(#pilih-${another})`).innerText()).toContain(another);
    expect(await list.locator("#reason").inputValue()).toBe("Rina sedang penuh");

    // Signing out elsewhere ends what the open pages listen to, and they say so.
    await page.goto(address);
    await page.locator("details.others summary").click();
    await page.getByRole("link", { name: "Tulis catatan internal" }).click();
    await page.locator("textarea[name=text]").fill("Belum dikirim");
    await page.getByText(/^Konsep tersimpan/).waitFor();
    const idle = await rina.context.newPage();
    await idle.goto(address);
    const elsewhere = await rina.context.newPage();
    await elsewhere.goto(`${product.origin}/petugas`);
    await press(elsewhere, "Keluar");
    await page.bringToFront();
    await page.locator("textarea[name=text]").pressSequentially(", lalu sesi berakhir");
    await page.getByText("sesi Anda berakhir", { exact: false }).first().waitFor();
    expect(await page.locator("textarea[name=text]").inputValue()).toBe("Belum dikirim, lalu sesi berakhir");
    await idle.waitForURL(/\/petugas\/masuk/);
    expect([rina, budi, admin].flatMap(({ troubles }) => troubles)).toEqual([]);
  },
  120_000,
);

test.skipIf(!chromiumPath)(
  "what can't be done any more while it is being written stays on the page, and is handed back for copying",
  async () => {
    const { reference } = await caller(product)("POST", "/complaints", aComplaint);
    const context = await browser.newContext({ storageState: await budi.context.storageState() });
    const page = await context.newPage();
    await page.goto(`${product.origin}/petugas/pengaduan/${reference}`);
    await page.getByLabel("Belum", { exact: false }).first().check();
    const field = page.locator("textarea[name=missing]");
    await field.fill("Tanggal kejadian dan nama loketnya");
    await page.getByText(/^Konsep tersimpan/).waitFor();
    await mark(page);
    const ani = employ(product, "officer");
    await ani("POST", `/complaints/${reference}/receipt`, { complete: true });
    await page.locator(".complaint-head").getByText("Dalam telaah").waitFor();
    expect(await isMarked(page)).toBe(true);
    expect(await field.inputValue()).toBe("Tanggal kejadian dan nama loketnya");
    await page.locator("form.verb button.button").first().click();
    await page.getByText("Hal ini tidak dapat dilakukan lagi.", { exact: false }).waitFor();
    await page.getByText("Tanggal kejadian dan nama loketnya").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await context.close();
  },
  60_000,
);

test.skipIf(!chromiumPath).each([
  ["is refused, and both versions are shown", true],
  ["goes through where nobody says which version was seen: the twin", false],
] as const)("saving over a colleague's change %s", async (_name, isProtected) => {
  const { reference } = await caller(product)("POST", "/complaints", aComplaint);
  const context = await browser.newContext({ storageState: await budi.context.storageState() });
  const page = await context.newPage();
  await page.goto(`${product.origin}/petugas/pengaduan/${reference}/note`);
  await page.locator("form.verb textarea[name=text]").fill("Ditulis sebelum itu");
  await employ(product, "officer")("POST", `/complaints/${reference}/receipt`, { complete: true });
  await page.locator(".complaint-head").getByText("Dalam telaah").waitFor();
  if (!isProtected) await page.locator("form.verb input[name=version]").evaluateAll((all) => all[0]!.remove());
  await page.locator("form.verb button.button").first().click();
  const refused = page.getByRole("heading", { name: "Pengaduan ini berubah sementara Anda menulis" });
  await refused.or(page.getByText("Tersimpan.")).first().waitFor();
  expect(await refused.isVisible()).toBe(isProtected);
  await context.close();
});

test.skipIf(!chromiumPath).each([
  ["stays where it is protected", true],
  ["is gone where it is not: the twin", false],
] as const)("without any draft, what is typed while the page changes %s", async (_name, isProtected) => {
  const { reference } = await caller(product)("POST", "/complaints", aComplaint);
  const context = await browser.newContext({ storageState: await budi.context.storageState() });
  const page = await context.newPage();
  await page.route("**/console-drafts-*.js", (route) => route.abort());
  if (!isProtected)
    await page.addInitScript(() => {
      addEventListener("turbo:before-morph-element", (event) => event.stopImmediatePropagation(), true);
    });
  await page.goto(`${product.origin}/petugas/pengaduan/${reference}/note`);
  const field = page.locator("form.verb textarea[name=text]");
  await field.fill("Tidak boleh hilang");
  await employ(product, "officer")("POST", `/complaints/${reference}/receipt`, { complete: true });
  await page.locator(".complaint-head").getByText("Dalam telaah").waitFor();
  expect(await field.inputValue()).toBe(isProtected ? "Tidak boleh hilang" : "");
  await context.close();
});
