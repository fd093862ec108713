import type { Browser, Page } from "playwright-core";
import { person } from "../support/browser.ts";
import type { Product } from "../support/product.ts";
import { codeOf } from "../support/totp.ts";

export const PASSWORD = "kopi pagi di bengkulu";

/** The first administrator follows the one-time link that the program printed. */
export async function firstAdministrator(browser: Browser, product: Product) {
  const admin = await person(browser, { viewport: { width: 1280, height: 800 } });
  const { page } = admin;
  await page.goto(await product.firstLoginLink());
  await page.locator("[name=name]").fill("Ratna Administrator");
  await page.locator("[name=email]").fill("admin@example.id");
  await choosePassword(page);
  return admin;
}

/** The administrator adds a person on the staff page; gives the link that is shown once. */
export async function addPerson(
  admin: Page,
  origin: string,
  of: { name: string; email: string; role: string; post: string },
) {
  await admin.goto(`${origin}/petugas/staf`);
  for (const [field, value] of Object.entries(of)) {
    const control = admin.locator(`form [name=${field}]`);
    if (field === "role") await control.selectOption(value);
    else await control.fill(value);
  }
  await admin.getByRole("button", { name: "Tambahkan dan buat tautan" }).click();
  const text = await admin.locator("main").innerText();
  const link = /https?:\/\/\S+\/petugas\/undangan\/[\w-]+/.exec(text);
  if (!link) throw new Error(`no link for ${of.name} in: ${text}`);
  return link[0];
}

/** Somebody opens their link, chooses a password and is signed in. */
export async function joinOffice(browser: Browser, link: string) {
  const staff = await person(browser, { viewport: { width: 1280, height: 800 } });
  await staff.page.goto(link);
  await choosePassword(staff.page);
  return staff;
}

async function choosePassword(page: Page): Promise<void> {
  await page.locator("[name=password]").fill(PASSWORD);
  await page.locator("[name=again]").fill(PASSWORD);
  await page.locator("main button[type=submit], main form button").first().click();
  await page.waitForURL(({ pathname }) => pathname.startsWith("/petugas") && !pathname.includes("undangan"));
  if (new URL(page.url()).pathname.endsWith("/langkah-kedua")) await setUpSecondStep(page);
}

/** Types the secret into an app of our own, and its first code into the page; keeps the backup codes. */
async function setUpSecondStep(page: Page): Promise<void> {
  const secret = await page.locator(".secret-key").textContent();
  await page.locator("[name=code]").fill(codeOf(secret!.replaceAll(" ", "")));
  await page.getByRole("button", { name: "Pasang" }).click();
  await page.getByRole("link", { name: "Sudah saya simpan, lanjut" }).click();
  await page.waitForURL(({ pathname }) => !pathname.includes("/akun"));
}

/** Opens the form of a verb on a complaint and sends it. Texts by field; true ticks or chooses. */
export async function does(
  page: Page,
  origin: string,
  reference: string,
  noun: string,
  fields: Record<string, string>,
) {
  await page.goto(`${origin}/petugas/pengaduan/${reference}/${noun}`);
  const form = page.locator(`form[action$="/${noun}"]`);
  for (const [name, value] of Object.entries(fields)) {
    const control = form.locator(`[name=${name}]`).first();
    const kind = await control.evaluate((element) =>
      element instanceof HTMLInputElement ? element.type : element.tagName,
    );
    if (kind === "radio") await form.locator(`[name=${name}][value="${value}"]`).check();
    else if (kind === "SELECT") await control.selectOption(value);
    else await control.fill(value);
  }
  await form.locator("button").first().click();
  await page.waitForURL(new RegExp(`/petugas/pengaduan/${reference}([?#].*)?$`));
}
