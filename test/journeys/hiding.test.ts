import { createAdaptorServer } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { revealIdentity } from "#commands/reveal-identity.ts";
import type { StaffRole } from "#sop/types.ts";
import { createApp } from "#web/app.ts";
import { authOf, member, signedIn } from "../support/auth.ts";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { deskOf } from "../support/desk.ts";
import { openOffice, type TestOffice } from "../support/office.ts";

/** A complainant hides, then is forgotten; leader and auditor read who had looked. On a phone and at a desk. */
describe.skipIf(!chromiumPath)("hiding in Chromium", () => {
  let office: TestOffice;
  let browser: Browser;
  let origin: string;
  let server: ReturnType<typeof createAdaptorServer>;

  beforeAll(async () => {
    office = await openOffice();
    const log = { info: () => {}, error: (line: object) => console.error(line) };
    const parts = { ctx: office.ctx, auth: authOf(office), office: office.code, origin: undefined, https: false };
    const app = createApp({ ...parts, isReady: async () => true, log });
    server = createAdaptorServer({ fetch: app.fetch });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await office?.close();
  });

  const cookiesOf = new Map<StaffRole, string>();

  /** A browser in which somebody of this role has signed in. */
  async function clerk(role: StaffRole, options: BrowserContextOptions) {
    if (!cookiesOf.has(role)) {
      const [auth, email] = [authOf(office), `${role}@bps.example`];
      await member(auth, office.code, role, email);
      cookiesOf.set(role, (await signedIn(auth, email)).get("cookie")!);
      // As if set up in this session, without a phone.
      const { owner } = office.database;
      await owner.updateTable("auth_user").set({ two_factor_enabled: true }).where("email", "=", email).execute();
    }
    const opened = await person(browser, options);
    const pairs = cookiesOf.get(role)!.split("; ");
    const cookies = pairs.map((pair) => pair.split(/=(.*)/s) as [string, string]);
    await opened.context.addCookies(cookies.map(([name, value]) => ({ name, value, url: origin })));
    return opened;
  }

  test.each([
    ["on a phone, without JavaScript", { javaScriptEnabled: false }],
    ["on a phone", {}],
    ["at a desk", { viewport: { width: 1280, height: 800 } }],
  ])("%s: asked first, done, told", async (_, options) => {
    const { trackingCode, reference } = await office.lodge();
    const { page, troubles } = await person(browser, options);
    const check = async () => {
      expect(await fits(page), page.url()).toBe(true);
      if (!("javaScriptEnabled" in options)) expect(await axe(page)).toEqual([]);
    };
    await page.goto(`${origin}/lacak`);
    await page.getByLabel("Kode lacak").fill(trackingCode);
    await page.getByRole("button", { name: "Buka pengaduan" }).click();
    await page.getByRole("link", { name: "Rahasiakan pengaduan ini" }).click();
    await page.getByRole("heading", { name: "Rahasiakan pengaduan ini?" }).waitFor();
    await check();
    await page.getByRole("button", { name: "Ya, rahasiakan" }).click();
    await page.getByText("Pengaduan sudah dirahasiakan.").waitFor();
    await page.getByRole("link", { name: "Hapus identitas saya" }).click();
    await page.getByRole("heading", { name: "Hapus identitas Anda" }).waitFor();
    await check();
    await page
      .getByRole("link", { name: "Tidak, kembali" })
      .or(page.getByRole("button", { name: "Tidak, kembali" }))
      .click();
    await page.getByRole("link", { name: "Hapus identitas saya" }).click();
    await page.getByRole("button", { name: "Ya, hapus identitas saya" }).click();
    await page.getByText("Identitas Anda sudah dihapus.").waitFor();
    await check();
    expect(await page.getByRole("link", { name: "Hapus identitas saya" }).count()).toBe(0);
    expect(troubles).toEqual([]);
    const row = office.database.owner.selectFrom("complaint").select("state").where("reference", "=", reference);
    expect((await row.executeTakeFirst())?.state).toMatchObject({ anonymous: true, confidential: true });
  });

  test.each([
    ["on a phone", {}],
    ["at a desk", { viewport: { width: 1280, height: 800 } }],
  ])("leader and auditor read who looked, %s", async (_, options) => {
    const officer = await office.hire("officer", "Ani Petugas Layanan", "Petugas Layanan 1");
    const lodged = [await office.lodge(), await office.lodge({ confidential: true })];
    for (const { complaint } of lodged) {
      await deskOf(office).does(officer, complaint, "receipt", { complete: true });
      const reason = "Menelepon pengadu untuk menanyakan nomor antrean dan jam kedatangannya pada hari itu.";
      await revealIdentity(office.ctx, officer, complaint.reference, reason);
    }
    for (const role of ["leader", "auditor"] as const) {
      const { page, troubles } = await clerk(role, options);
      await page.goto(`${origin}/petugas`);
      await page.getByRole("link", { name: "Pembukaan identitas" }).click();
      await page.getByRole("heading", { name: "Pembukaan identitas" }).waitFor();
      const words = await page.locator("main").innerText();
      expect(words).toContain(lodged[0]!.reference);
      expect(words.includes(lodged[1]!.reference)).toBe(role === "leader");
      expect(await fits(page), page.url()).toBe(true);
      expect(await axe(page)).toEqual([]);
      expect(troubles).toEqual([]);
    }
  });
});
