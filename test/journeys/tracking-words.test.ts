import { createAdaptorServer } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { isRefusal } from "#lib/refusal.ts";
import { createApp } from "#web/app.ts";
import { authOf } from "../support/auth.ts";
import { axe, chromiumPath, fits, launch, person } from "../support/browser.ts";
import { openCuttingProxy, type CuttingProxy } from "../support/cutting-proxy.ts";
import { openOffice, type TestOffice, type TestStaff } from "../support/office.ts";
import { until } from "../support/until.ts";

const typed = "Jawaban itu tidak menyebut antrean yang saya alami hari Senin.";

describe.skipIf(!chromiumPath)("words on the tracking page, the line away", () => {
  let office: TestOffice;
  let officer: TestStaff;
  let server: ReturnType<typeof createAdaptorServer>;
  let line: CuttingProxy;
  let browser: Browser;
  beforeAll(async () => {
    office = await openOffice();
    officer = await office.hire("officer", "Budi", "Statistisi Ahli Muda");
    const log = { info: () => {}, error: (said: object) => console.error(said) };
    const made = { ctx: office.ctx, auth: authOf(office), log, office: office.code };
    const app = createApp({ ...made, isReady: async () => true, origin: undefined, https: false });
    server = createAdaptorServer({ fetch: app.fetch });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    line = await openCuttingProxy((server.address() as AddressInfo).port);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await line?.close();
    await new Promise((resolve) => server?.close(resolve));
    await office?.close();
  });

  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const onDevice = (page: Page) => page.evaluate(() => Object.values(localStorage).join());
  const eventsOf = async (type: string) =>
    (await office.database.owner.selectFrom("complaint_event").select("seq").where("type", "=", type).execute()).length;

  /** The page of a complaint that went so far, open in a browser of its own. */
  async function opened(how: "lodged" | "asked" | "answered"): Promise<Page> {
    const { reference, trackingCode } = await office.lodge();
    const does = async (noun: string, input: object) => {
      const done = await runStaffVerb(office.ctx, officer, reference, noun, input, {});
      if (isRefusal(done)) throw new Error(`${noun} was refused: ${done.refusal}`);
    };
    if (how !== "lodged") await does("receipt", { complete: true });
    if (how === "asked") await does("inquiry", { text: "Hari apa?" });
    if (how === "answered") {
      await does("review", { classification: "service", conclusion: "Benar.", recommendation: "Perbaiki." });
      await does("follow-up", { done: "Mesin antrean diperbaiki." });
      await does("response", { text: "Kami mohon maaf, mesinnya sudah baik." });
    }
    const { page } = await person(browser);
    await page.goto(`${line.origin}/lacak`);
    await page.locator("#kode").fill(trackingCode);
    await page.locator("form#buka button").click();
    await page.waitForURL(new RegExp(reference));
    return page;
  }

  /** Writes into one of the forms, which may be one press away; gives the form. */
  async function types(page: Page, slug: string): Promise<Locator> {
    const form = page.locator(`form[action$="/${slug}"]`);
    await form.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
    if (slug === "penilaian") await form.locator('[value="2"]').check();
    await form.locator("textarea").fill(typed);
    return form;
  }

  test.each([
    ["a message", "lodged", "pesan", "written"],
    ["a supplement", "asked", "pesan", "supplemented"],
    ["an objection", "answered", "sanggahan", "objected"],
    ["a rating with words", "answered", "penilaian", "rated"],
  ] as const)("%s waits for the line, arrives once, and leaves the device", async (_, how, slug, type) => {
    const page = await opened(how);
    const before = await eventsOf(type);
    const form = await types(page, slug);
    expect(await onDevice(page)).toContain(typed);
    line.setDown(true);
    await form.getByRole("button").last().click();
    await page.getByText("Belum terkirim: sambungan terputus.").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    line.setDown(false);
    await page.waitForURL(/sudah=/, { timeout: 30_000 });
    await until(async () => !(await onDevice(page)).includes(typed));
    expect(await eventsOf(type)).toBe(before + 1);
    await page.context().close();
  });

  test("are offered to who comes back, where the form is, and the answer lost they stay one", async () => {
    const page = await opened("lodged");
    const before = await eventsOf("written");
    const form = await types(page, "pesan");
    await page.route("**/pesan", async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort();
    });
    const failed = page.waitForEvent("requestfailed", (request) => request.method() === "POST");
    const address = page.url();
    await form.getByRole("button").last().click();
    await failed;
    await page.unroute("**/pesan");
    expect(await eventsOf("written")).toBe(before + 1);

    await page.goto(address);
    await page.getByText(/Tulisan Anda dari pukul .+ mungkin belum sampai/).waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, "Pakai tulisan itu").click();
    await form.getByRole("button").last().click();
    await page.waitForURL(/sudah=/);
    expect(await eventsOf("written")).toBe(before + 1);
    expect(await onDevice(page)).not.toContain(typed);

    // Another message, typed on the page that thanks for the first, is not taken for it.
    await types(page, "pesan");
    await page.reload();
    await page.getByText(/Tulisan Anda dari pukul .+ belum terkirim/).waitFor();
    await button(page, "Tutup di peramban ini").click();
    await page.waitForURL(/lacak$/);
    expect(await onDevice(page)).toBe("");
    await page.context().close();
  });
});
