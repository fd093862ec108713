import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Complaint } from "#complaints/types.ts";
import type { TakenFile } from "#files/types.ts";
import { openOffice, type TestOffice } from "../../../../../test/support/office.ts";
import { exe, heavyPhoto, pdf } from "../../../../../test/support/sample-files.ts";
import { tusOf } from "../../../../../test/support/tus.ts";
import { visitor, wordsOf, type Visitor } from "../../../../../test/support/visitor.ts";
import { citizenRoutes } from "../../routes.tsx";

let office: TestOffice;
let app: ReturnType<typeof citizenRoutes>;
beforeAll(async () => {
  office = await openOffice();
  app = citizenRoutes(office.ctx, { office: office.code });
});
afterAll(() => office.close());

let citizen: Visitor;
let complaint: Complaint;
let page: string;
let tus: ReturnType<typeof tusOf>;
beforeEach(async () => {
  const lodged = await office.lodge();
  ({ complaint } = lodged);
  page = `/lacak/${complaint.reference}`;
  tus = tusOf(app, `${page}/unggahan`);
  citizen = visitor(app);
  await citizen.post("/lacak", { kode: lodged.trackingCode });
});

const attachments = () =>
  office.database.owner
    .selectFrom("attachment")
    .select(["seq", "file"])
    .where("complaint", "=", complaint.id)
    .execute();
const shown = async () => wordsOf((await citizen.get(page)).html);
const document = new Uint8Array(pdf);

describe("a file for a message, in pieces", () => {
  test("goes on where it stopped, waits on the page, and goes with the message", async () => {
    const large = new Uint8Array(await heavyPhoto());
    const path = await tus.begun(citizen, "loket.jpg", large.length);
    expect(path).toMatch(new RegExp(`^${page}/unggahan/[\\w-]+$`));
    await tus.patch(citizen, path, 0, large.slice(0, 700_000));
    expect(await tus.offsetOf(citizen, path)).toBe(700_000);
    expect(await shown()).not.toContain("loket.jpg");
    expect((await tus.patch(citizen, path, 700_000, large.slice(700_000))).status).toBe(204);
    expect(await shown()).toContain("loket.jpg");
    expect(await attachments()).toMatchObject([{ seq: null }]);
    await citizen.upload(`${page}/pesan`, { pesan: "Ini fotonya.", kunci: "satu" });
    expect(await attachments()).toMatchObject([{ seq: 2 }]);
  });

  test("is sealed with the complaint's own key while it comes", async () => {
    const path = await tus.begun(citizen, "rahasia.pdf", document.length);
    await tus.patch(citizen, path, 0, document.slice(0, 40));
    const lying = readdirSync(join(office.folder, "pieces", complaint.id), { recursive: true });
    expect(lying.length).toBeGreaterThan(1);
    await office.database.owner.deleteFrom("complaint_key").where("complaint", "=", complaint.id).execute();
    expect((await tus.patch(citizen, path, 40, document.slice(40))).status).toBe(404);
  });

  test("words go without it, and it follows with another message", async () => {
    const path = await tus.begun(citizen, "surat.pdf", document.length);
    await tus.patch(citizen, path, 0, document.slice(0, 40));
    await citizen.upload(`${page}/pesan`, { pesan: "Berkasnya menyusul.", kunci: "satu" });
    expect(await shown()).toContain("Berkasnya menyusul.");
    await tus.patch(citizen, path, 40, document.slice(40));
    await citizen.upload(`${page}/pesan`, { pesan: "", kunci: "dua" });
    expect(await attachments()).toMatchObject([{ seq: 3 }]);
  });

  test("one that can't be taken is said in a sentence, and nothing waits", async () => {
    const path = await tus.begun(citizen, "foto.jpg", exe.length);
    const answer = await tus.patch(citizen, path, 0, new Uint8Array(exe));
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining("“foto.jpg” tidak dilampirkan: jenis berkas ini tidak diterima"),
    ]);
    expect(await attachments()).toEqual([]);
  });

  test("that is given up while it is looked at goes with no message, and nothing of it stays", async () => {
    const path = await tus.begun(citizen, "batal.pdf", document.length);
    const { files } = office.ctx;
    const { take } = files;
    const [looking, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let taken: Awaited<ReturnType<typeof take>> | undefined;
    files.take = async (...given) => {
      taken = await take(...given);
      looking.resolve();
      await free.promise;
      return taken;
    };
    try {
      const sent = tus.patch(citizen, path, 0, document);
      await looking.promise;
      expect((await tus.giveUp(citizen, path)).status).toBe(204);
      free.resolve();
      expect((await sent).status).toBe(404);
    } finally {
      files.take = take;
    }
    await citizen.upload(`${page}/pesan`, { pesan: "Tanpa berkas.", kunci: "satu" });
    expect(await attachments()).toEqual([]);
    const lying = Array.fromAsync(files.store.read((taken as TakenFile).file));
    await expect(lying).rejects.toMatchObject({ code: "ENOENT" });
    expect((await tus.head(citizen, path)).status).toBe(404);
  });

  test("that was killed after it was put there, is there once when its browser asks again", async () => {
    const path = await tus.begun(citizen, "surat.pdf", document.length);
    const { pieces } = office.ctx.files;
    const { describe: note } = pieces;
    pieces.describe = () => Promise.reject(new Error("killed"));
    try {
      expect((await tus.patch(citizen, path, 0, document)).status).toBe(500);
    } finally {
      pieces.describe = note;
    }
    expect(await attachments()).toHaveLength(1);
    expect(await tus.offsetOf(citizen, path)).toBe(document.length);
    expect(await attachments()).toHaveLength(1);
  });
});

test("nobody else sends or asks: another browser, and one that opened another complaint", async () => {
  const path = await tus.begun(citizen, "surat.pdf", document.length);
  const other = visitor(app);
  expect((await tus.create(other, "a.pdf", 10)).status).toBe(404);
  await other.post("/lacak", { kode: (await office.lodge()).trackingCode });
  expect((await tus.create(other, "a.pdf", 10)).status).toBe(404);
  expect((await tus.patch(other, path, 0, document)).status).toBe(404);
  expect((await tus.head(other, path)).status).toBe(404);
  expect((await tus.giveUp(other, path)).status).toBe(404);
  expect(await tus.offsetOf(citizen, path)).toBe(0);
});

test("the field says where its files go in pieces; without scripts the form carries them", async () => {
  const { html } = await citizen.get(page);
  expect(html).toContain(`data-unggahan="${page}/unggahan"`);
  expect(html).toContain(`data-page="${page}"`);
  expect(html).toMatch(/<script type="module" src="\/assets\/unggah[^"]*"/);
  expect(html).toMatch(/<form[^>]+action="[^"]+\/pesan" enctype="multipart\/form-data"/);
});
