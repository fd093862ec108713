import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Clerk, hiddenOf, openConsole, type TestConsole } from "../../../../../test/support/console.ts";
import { html, photo } from "../../../../../test/support/sample-files.ts";
import { visitor } from "../../../../../test/support/visitor.ts";
import { citizenRoutes } from "../../../citizen/routes.tsx";
import { logoRoutes } from "../../../logo.ts";
import { paths } from "../../paths.ts";

let desk: TestConsole;
let administrator: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  administrator = await desk.clerk("administrator", "Bayu");
});
afterAll(() => desk.office.close());

const words = {
  name: "BPS Kota Contoh",
  nameEn: "",
  address: "Jalan Adam Malik 1",
  contact: "(0736) 349117",
  opening: "Selamat datang.",
  openingEn: "Welcome.",
};

/** Sends the form as a browser does that has chosen a file. */
async function send(more: Readonly<Record<string, string>>, logo?: Buffer) {
  const form = new FormData();
  const shown = hiddenOf(await administrator.get(paths.officeSettings));
  for (const [name, value] of Object.entries({ ...shown, ...words, ...more })) form.set(name, value);
  form.set("logo", new File(logo ? [new Uint8Array(logo)] : [], logo ? "logo.png" : ""));
  const headers = { cookie: administrator.cookie, origin: "http://localhost" };
  const answer = await desk.app.request(paths.officeSettings, { method: "POST", headers, body: form });
  return { status: answer.status, text: await answer.text() };
}
const homePage = async () =>
  (await visitor(citizenRoutes(desk.office.ctx, { office: desk.office.code })).get("/")).html;
const logoAddress = async () => /\/logo\/\d+/.exec((await administrator.get(paths.officeSettings)).text)?.[0];

describe("the office's own words and logo", () => {
  test("stand on the console's and the citizens' pages at once", async () => {
    expect((await send({})).status).toBe(303);
    expect((await administrator.get(paths.staff)).text).toContain("BPS Kota Contoh <small>");
    const home = await homePage();
    expect(home).toContain("BPS Kota Contoh");
    expect(home).toContain("Jalan Adam Malik 1");
    expect(home).toContain("(0736) 349117");
    expect(home).toContain("Selamat datang.");
    expect(home).not.toContain("/logo/");
  });

  test("no name, or too much of it, is said at its field", async () => {
    expect((await send({ name: " " })).text).toContain("Tulis nama kantor, paling panjang 100 huruf.");
    const long = await send({ contact: "0".repeat(201) });
    expect([long.status, long.text.includes("Paling panjang 200 huruf.")]).toEqual([422, true]);
  });

  test("a logo is drawn anew, kept when only words change, and gone when it is to go", async () => {
    expect((await send({}, await photo(200, 120))).status).toBe(303);
    expect((await send({ address: "Jalan Lain" })).status).toBe(303);
    const logos = logoRoutes(desk.office.ctx, { office: desk.office.code, https: false });
    const address = (await logoAddress())!;
    const answer = await logos.request(address);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/webp"]);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(8, 12).toString()).toBe("WEBP");
    expect(bytes.includes("Exif")).toBe(false);
    expect(await homePage()).toContain(`<img class="logo" src="${address}" alt=""/>`);
    expect((await logos.request("/logo/999")).status).toBe(404);
    expect((await send({ dropLogo: "ya" })).status).toBe(303);
    expect(await logoAddress()).toBeUndefined();
    expect((await logos.request(address)).status).toBe(404);
  });

  test("what is no picture is no logo", async () => {
    const back = await send({}, html);
    expect([back.status, back.text.includes("tidak dapat dipakai sebagai lambang")]).toEqual([422, true]);
  });

  test("put back, the SOP's words hold again", async () => {
    const page = await administrator.get(paths.officeSettings);
    expect((await administrator.post(paths.removingOffice, hiddenOf(page))).status).toBe(303);
    expect((await administrator.get(paths.staff)).text).toContain("BPS Provinsi Bengkulu <small>");
    const back = await administrator.get(paths.officeSettings);
    expect(back.text).toContain("Bayu mengembalikan ke kata SOP");
    const [, version] = /name="version" value="(\d+)"/.exec(back.text)!;
    const form = { version: version!, seen: hiddenOf(back)["seen"]! };
    expect((await administrator.post(paths.restoringOffice, form)).status).toBe(303);
    expect((await administrator.get(paths.staff)).text).toContain("BPS Kota Contoh <small>");
  });
});
