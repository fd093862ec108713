import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { Product } from "../support/product.ts";
import { addPerson, does, firstAdministrator, joinOffice } from "./people.ts";

const FOUR = 4;

describe.skipIf(!chromiumPath)("a leader with a phone", () => {
  let product: Product;
  let browser: Browser;
  let officer: Page;
  let leader: Page;
  const troubles: string[][] = [];
  beforeAll(async () => {
    product = await Product.start();
    browser = await launch();
    const admin = await firstAdministrator(browser, product);
    const join = async (name: string, role: string) => {
      const of = { name, role, email: `${role}@example.id`, post: role };
      return joinOffice(browser, await addPerson(admin.page, product.origin, of));
    };
    officer = (await join("Ani Petugas", "officer")).page;
    const atDesk = await join("Ibu Kepala", "leader");
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const withPhone = await person(browser, { ...phone, storageState: await atDesk.context.storageState() });
    leader = withPhone.page;
    troubles.push(withPhone.troubles);
    for (let number = 1; number <= FOUR; number++) await escalated(`Petugas membentak ${number}`);
    await referred("Bantuan sosial belum cair");
  });
  afterAll(async () => {
    await browser?.close();
    await product?.end();
  });

  /** Lodges one and takes it so far that leadership has it. */
  async function escalated(subject: string): Promise<void> {
    const reference = await reviewed(subject, "supervisory");
    await does(officer, product.origin, reference, "escalation", { reason: "Menyangkut perilaku pegawai." });
  }

  /** One that a second person has to let out. */
  async function referred(subject: string): Promise<void> {
    const reference = await reviewed(subject, "outside_authority");
    await does(officer, product.origin, reference, "referral", {
      to: "Dinas Sosial",
      reason: "Bukan kewenangan kami.",
    });
  }

  async function reviewed(subject: string, classification: string): Promise<string> {
    const lodged = await fetch(`${product.origin}/api/v1/complaints`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
      body: JSON.stringify({ subject, description: subject, complainant: { name: "Siti", email: "siti@example.id" } }),
    });
    const { reference } = (await lodged.json()) as { reference: string };
    await does(officer, product.origin, reference, "receipt", { complete: "yes" });
    const review = { classification, conclusion: "Benar adanya.", recommendation: "Ditindaklanjuti." };
    await does(officer, product.origin, reference, "review", review);
    return reference;
  }

  test("sees what waits, fits, and has nothing that axe minds", async () => {
    await leader.goto(`${product.origin}/petugas/pimpinan`);
    expect(await leader.locator("section:has(#disposisi) li").count()).toBe(FOUR);
    for (const width of [320, 360, 768, 1440]) {
      await leader.setViewportSize({ width, height: 740 });
      expect(await fits(leader), `${width} px`).toBe(true);
    }
    await leader.setViewportSize({ width: 360, height: 740 });
    for (const colorScheme of ["light", "dark"] as const) {
      await leader.emulateMedia({ colorScheme });
      expect(await axe(leader)).toEqual([]);
    }
  });

  test("clears it: two taps for each directive, one for an approval, and nothing is left", async () => {
    for (let left = FOUR; left > 0; left--) {
      const item = leader.locator("section:has(#disposisi) li").first();
      const reference = (await item.locator(".code").innerText()).trim();
      await item
        .locator(".choice label")
        .nth(left % 4)
        .tap();
      await item.getByRole("button", { name: "Kirim disposisi" }).tap();
      await leader.getByText(`Tersimpan untuk ${reference}.`).waitFor();
      expect(await leader.locator("section:has(#disposisi) li").count()).toBe(left - 1);
    }
    await leader.getByRole("button", { name: "Setujui" }).tap();
    await leader.getByText("Tidak ada yang menunggu persetujuan Anda.").waitFor();
    await leader.getByText("Tidak ada yang menunggu disposisi Anda.").waitFor();
    expect(troubles.flat()).toEqual([]);
  });

  test("the officer finds the directive on the complaint", async () => {
    await officer.goto(`${product.origin}/petugas?stage=in_review`);
    await officer.getByRole("link", { name: "Petugas membentak 1" }).click();
    await officer.getByText("Tindak lanjuti sesuai ketentuan").first().waitFor();
  });
});
