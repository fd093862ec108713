import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../../../test/support/office.ts";
import { visitor, wordsOf } from "../../../test/support/visitor.ts";
import { citizenRoutes } from "./routes.tsx";

let office: TestOffice;
let citizen: ReturnType<typeof visitor>;
let page: string;
let id: string;
beforeAll(async () => {
  office = await openOffice();
  await office.hire("officer", "Budi", "Statistisi Ahli Muda");
});
afterAll(() => office.close());
beforeEach(async () => {
  citizen = visitor(citizenRoutes(office.ctx, { office: office.code }));
  const { complaint, reference, trackingCode } = await office.lodge();
  await citizen.post("/lacak", { kode: trackingCode });
  page = `/lacak/${reference}`;
  id = complaint.id;
});

const state = async () => {
  const row = office.database.owner.selectFrom("complaint").select("state").where("id", "=", id);
  return (await row.executeTakeFirstOrThrow()).state;
};

describe("the complainant hides later", () => {
  test("the page offers both, and asks first with what it means", async () => {
    const { html } = await citizen.get(page);
    expect(html).toContain(`href="${page}/kerahasiaan"`);
    expect(html).toContain(`href="${page}/anonimitas"`);
    const asks = wordsOf((await citizen.get(`${page}/anonimitas`)).html);
    for (const said of [
      "Hapus identitas Anda dari pengaduan ini?",
      "tidak dapat dibatalkan",
      "Kami tidak dapat lagi mengirim pesan kepada Anda.",
      "Tulisan dan lampiran Anda tetap ada",
      "Salinan cadangan",
    ])
      expect(asks).toContain(said);
    expect(await state()).toMatchObject({ anonymous: false, confidential: false });
  });

  test("erasing the identity: thanked for, told in the story, offered no more", async () => {
    const sent = await citizen.send(`${page}/anonimitas`, { kunci: "a" });
    expect(sent.status).toBe(200);
    const words = wordsOf(sent.html);
    expect(words).toContain("Identitas Anda sudah dihapus. Simpan kode lacak Anda");
    expect(words).toMatch(/Identitas pengadu dihapus .* Anda/);
    expect(sent.html).not.toContain(`${page}/anonimitas"`);
    expect(await state()).toMatchObject({ anonymous: true, reachable: false });
    expect((await citizen.get(`${page}/anonimitas`)).location).toBe(page);
    const again = await citizen.post(`${page}/anonimitas`, { kunci: "b" });
    expect([again.status, wordsOf(again.html)]).toEqual([
      422,
      expect.stringContaining("Pengaduan ini tanpa nama; tidak ada identitas yang tersimpan."),
    ]);
  });

  test("sending the same form twice does it once", async () => {
    await citizen.post(`${page}/anonimitas`, { kunci: "a" });
    expect((await citizen.post(`${page}/anonimitas`, { kunci: "a" })).location).toBe(`${page}?sudah=anonimitas`);
  });

  test("making it confidential", async () => {
    const sent = await citizen.send(`${page}/kerahasiaan`, { kunci: "a" });
    expect(wordsOf(sent.html)).toContain("Pengaduan sudah dirahasiakan.");
    expect(await state()).toMatchObject({ confidential: true, anonymous: false });
    expect(sent.html).not.toContain(`${page}/kerahasiaan"`);
  });

  test("not from a browser that has not given the code", async () => {
    const stranger = visitor(citizenRoutes(office.ctx, { office: office.code }));
    for (const slug of ["anonimitas", "kerahasiaan"]) {
      expect((await stranger.get(`${page}/${slug}`)).status).toBe(404);
      await stranger.post(`${page}/${slug}`, { kunci: "a" });
    }
    expect(await state()).toMatchObject({ anonymous: false, confidential: false });
  });

  test("whoever lodged without a name is not asked to erase one", async () => {
    const { reference, trackingCode } = await office.lodge({ complainant: undefined, anonymous: true });
    await citizen.post("/lacak", { kode: trackingCode });
    const { html } = await citizen.get(`/lacak/${reference}`);
    expect(html).not.toContain("/anonimitas");
    expect(html).toContain("/kerahasiaan");
  });
});
