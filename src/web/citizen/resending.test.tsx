import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../../../test/support/office.ts";
import { visitor, wordsOf } from "../../../test/support/visitor.ts";
import { openDesk, type Desk } from "./desk.ts";
import { citizenRoutes, pagesOf } from "./routes.tsx";

let office: TestOffice;
let app: ReturnType<typeof citizenRoutes>;
beforeAll(async () => {
  office = await openOffice();
  app = citizenRoutes(office.ctx, { office: office.code });
});
afterAll(() => office.close());

let citizen: ReturnType<typeof visitor>;
beforeEach(() => void (citizen = visitor(app)));

const what = {
  kind: "complaint",
  subject: "Antrean tidak dipanggil",
  description: "Saya menunggu dua jam.\nTidak dipanggil.",
};
const who = { identity: "named", name: "Siti Rahma", email: "siti@example.id" };
const count = async () => (await office.database.owner.selectFrom("complaint").select("id").execute()).length;

describe("a key that comes back from a device", () => {
  const keyIn = (html: string) => /name="kunci" value="([^"]+)"/.exec(html)![1]!;
  const numberIn = (html: string) => /1700-2026-[0-9A-Z]{6}/.exec(html)![0];

  /** The words of a device, sent from a browser that has no draft any more. */
  async function resend(kunci: string, words = what, identity: Record<string, string> = who) {
    const again = visitor(app);
    await again.post("/pengaduan/baru", { ...words, kunci });
    await again.post("/pengaduan/baru/rincian", {});
    await again.post("/pengaduan/baru/identitas", identity);
    return { again, sent: await again.send("/pengaduan/baru/periksa", {}) };
  }

  async function lodged() {
    const kunci = keyIn((await citizen.get("/pengaduan/baru")).html);
    const { sent } = await resend(kunci);
    return { kunci, number: numberIn(sent.html), before: await count() };
  }

  test("shows the same words their receipt, and makes nothing twice", async () => {
    const { kunci, number, before } = await lodged();
    const { sent } = await resend(kunci);
    expect(numberIn(sent.html)).toBe(number);
    expect(await count()).toBe(before);
  });

  test.each([
    ["other words", { ...what, description: "Bukan itu." }, who],
    ["another person", what, { ...who, email: "lain@example.id" }],
    ["somebody without a name", what, { identity: "anonymous" }],
  ])("shows %s no receipt, and keeps them from nothing", async (_, words, identity) => {
    const { kunci, number, before } = await lodged();
    const { again, sent } = await resend(kunci, words, identity);
    expect(sent.status).toBe(422);
    expect(wordsOf(sent.html)).toContain("Tulisan ini mungkin sudah sampai dari perangkat ini, dengan isian lain.");
    expect(sent.html).not.toContain(number);
    expect(await count()).toBe(before);
    const own = await again.send("/pengaduan/baru/periksa", {});
    expect(numberIn(own.html)).not.toBe(number);
    expect(await count()).toBe(before + 1);
  });

  test("is taken in its known form only", async () => {
    await citizen.post("/pengaduan/baru", { ...what, kunci: "kunci-buatan-sendiri" });
    expect(keyIn((await citizen.get("/pengaduan/baru")).html)).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("changes nothing once a first try was made", async () => {
    const kunci = keyIn((await visitor(app).get("/pengaduan/baru")).html);
    const desk = openDesk(office.ctx, office.code);
    const failing: Desk = { ...desk, lodge: () => Promise.reject(new Error("the line broke")) };
    citizen = visitor(pagesOf(failing, { office: office.code }));
    await citizen.post("/pengaduan/baru", what);
    await citizen.post("/pengaduan/baru/identitas", who);
    const own = keyIn((await citizen.get("/pengaduan/baru")).html);
    await citizen.post("/pengaduan/baru/periksa", {});
    await citizen.post("/pengaduan/baru", { ...what, kunci });
    expect(keyIn((await citizen.get("/pengaduan/baru")).html)).toBe(own);
  });
});
