import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch } from "../support/browser.ts";
import { aMail } from "../support/mails.ts";
import { Product } from "../support/product.ts";
import { addPerson, firstAdministrator, joinOffice } from "./people.ts";

/** Where the photographs are kept to be looked at; unset: nowhere. */
const album = process.env["PHOTOGRAPHS"];

// An officer clears the tray by keyboard: all that is advertising at once, one of it taken back; what is long ago and not
// finished stands in its line.
let product: Product;
let browser: Browser;
beforeAll(async () => {
  product = await Product.start({ MAIL_ADDRESS: "pengaduan@bps.example" });
  if (chromiumPath) browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.end();
});

/** Hands mails over on the command line, as an administrator does. */
function takeIn(...mails: string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "tanggap-tray-"));
  const files = mails.map((mail, index) => {
    const file = join(folder, `${index}.eml`);
    writeFileSync(file, mail);
    return file;
  });
  product.tanggap("mail", "import", ...files);
  rmSync(folder, { recursive: true });
}

async function query(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: product.ownerUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function looksRight(page: Page, name: string): Promise<void> {
  for (const [width, colorScheme] of [
    [320, "light"],
    [360, "dark"],
    [1440, "light"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    if (album) await page.screenshot({ path: join(album, `${name}-${width}.png`), fullPage: true });
    expect([name, width, await fits(page), await axe(page)]).toEqual([name, width, true, []]);
  }
}

const advertising = (subject: string) => aMail({ subject, headers: { "List-Id": "<iklan.example>" } });

test.skipIf(!chromiumPath)(
  "several set aside by keyboard, taken back, and what is old kept in sight",
  async () => {
    const admin = await firstAdministrator(browser, product);
    const ani = { name: "Ani", email: "ani@example.id", role: "officer", post: "Petugas layanan" };
    const { page, troubles } = await joinOffice(browser, await addPerson(admin.page, product.origin, ani));
    takeIn(aMail({ subject: "Sudah lama sekali" }), advertising("Buletin lama"));
    await query("update intake set received_at = received_at - interval '40 days'");
    await query(
      `update outbox set state = 'permanent_failure', last_error = '550', created_at = created_at - interval '40 days'`,
    );
    const long = `Undangan seminar ${"nasional".repeat(12)}`;
    takeIn(advertising("Diskon akhir tahun"), advertising(long), aMail({ from: "Pak Budi <budi@desa>" }));
    await page.goto(`${product.origin}/petugas/kanal`);
    expect(await page.locator("ul.tray > li").count()).toBe(4);
    for (const summary of await page.locator("main summary").all()) await summary.click();
    await looksRight(page, "kanal");
    await page.locator("#all-lines").focus();
    await page.keyboard.press("Space");
    expect(await page.locator("input.pick:checked").count()).toBe(4);
    await page.getByLabel("Pilih: Buletin lama").focus();
    await page.keyboard.press("Space");
    await page.locator("#because").fill("Iklan");
    await page.getByRole("button", { name: "Sisihkan yang dipilih" }).press("Enter");
    await page.getByText("3 kiriman disisihkan.").waitFor();
    expect(await page.locator("ul.tray > li").allInnerTexts()).toEqual([expect.stringContaining("Buletin lama")]);
    await looksRight(page, "kanal-disisihkan");
    await page.getByRole("button", { name: "Urungkan" }).press("Enter");
    await page.getByText("3 kiriman menunggu lagi.").waitFor();
    await page.getByRole("button", { name: "Sisihkan yang dipilih" }).press("Enter");
    await page.getByRole("alert").getByText("Pilih sedikitnya satu kiriman.").waitFor();
    await page.locator("ul.tray a", { hasText: "Keluhan" }).click();
    await page.getByText("Alamat pengirim tidak dapat dibalas, jadi nomor").waitFor();
    await looksRight(page, "kanal-satu");
    await page.locator("#as-complaint").check();
    await page.getByRole("button", { name: "Putuskan" }).press("Enter");
    await page.getByRole("heading", { name: "Tanda terima pengaduan" }).waitFor();
    expect(troubles).toEqual([]);
  },
  120_000,
);
