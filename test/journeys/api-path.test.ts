import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Product } from "../support/product.ts";
import { aComplaint, caller, employ } from "./by-api.ts";

describe("the online path by API", () => {
  let product: Product;
  beforeAll(async () => {
    product = await Product.start();
  }, 120_000);
  afterAll(() => product?.end());

  test("from lodging to closing, with two officers and a leader", async () => {
    const [first, second, leader] = [employ(product, "officer"), employ(product, "officer"), employ(product, "leader")];
    const lodged = await caller(product)("POST", "/complaints", aComplaint);
    expect(lodged).toMatchObject({ stage: "lodged", reference: expect.stringMatching(/^1700-\d{4}-[0-9A-Z]{6}$/) });
    expect(lodged.due["response"]).toMatch(/T\d\d:\d\d:00\+07:00$/);
    const citizen = caller(product, { "tracking-code": lodged.trackingCode });
    const at = `/complaints/${lodged.reference}`;

    await first("POST", `${at}/receipt`, { complete: true });
    await first("POST", `${at}/inquiry`, { text: "Loket berapa?" });
    expect(await citizen("GET", "/track")).toMatchObject({ stage: "awaiting_complainant" });
    await citizen("POST", "/track/messages", { text: "Loket dua." });
    await first("POST", `${at}/review`, {
      classification: "supervisory",
      conclusion: "Benar.",
      recommendation: "Tambah loket.",
    });
    await first("POST", `${at}/escalation`, { reason: "Berkadar pengawasan." });
    await leader("POST", `${at}/directive`, { text: "Tambah satu loket." });
    const { items } = await second("GET", "/complaints?stage=in_review");
    expect(items).toHaveLength(1);
    await first("POST", `${at}/follow-up`, { done: "Loket ditambah." });
    await first("POST", `${at}/response`, { text: "Mulai Senin ada dua loket." });
    expect(JSON.stringify(await citizen("GET", "/track"))).toContain("Mulai Senin ada dua loket.");
    await citizen("POST", "/track/rating", { score: 4, feedback: "Terima kasih." });
    await citizen("POST", "/track/closure", {});
    expect(await second("GET", at)).toMatchObject({ stage: "closed" });
  });
});

describe("another office's SOP, loaded from a file", () => {
  const file = (name: string) => new URL(`../support/sop-${name}.yaml`, import.meta.url).pathname;
  let product: Product;
  beforeAll(async () => {
    product = await Product.start();
    await product.stop();
    product.tanggap("sop", "load", file("second"), "--office", "0002");
    await product.startAgain({ OFFICE: "0002" });
  }, 120_000);
  afterAll(() => product?.end());

  test("runs from lodging to closing: the team leader approves the draft before it goes", async () => {
    const [officer, teamLeader] = [employ(product, "officer", "0002"), employ(product, "leader", "0002")];
    const lodged = await caller(product)("POST", "/complaints", aComplaint);
    expect(lodged.due["receipt"]).toMatch(/\+09:00$/);
    const citizen = caller(product, { "tracking-code": lodged.trackingCode });
    const at = `/complaints/${lodged.reference}`;
    await officer("POST", `${at}/receipt`, { complete: true });
    await officer("POST", `${at}/review`, {
      classification: "supervisory",
      conclusion: "Benar.",
      recommendation: "Perbaiki.",
    });
    await expect(officer("POST", `${at}/escalation`, { reason: "Tidak ada langkahnya." })).rejects.toThrow(
      "step_not_in_sop",
    );
    await officer("POST", `${at}/follow-up`, { done: "Sudah diperbaiki." });
    await officer("POST", `${at}/response`, { text: "Sudah kami perbaiki." });
    const waiting = await citizen("GET", "/track");
    expect(waiting).toMatchObject({ stage: "awaiting_approval" });
    expect(JSON.stringify(waiting)).not.toContain("Sudah kami perbaiki.");
    await teamLeader("POST", `${at}/approval`, { approve: true });
    expect(JSON.stringify(await citizen("GET", "/track"))).toContain("Sudah kami perbaiki.");
    await citizen("POST", "/track/rating", { score: 3 });
    await citizen("POST", "/track/closure", {});
    expect(await officer("GET", at)).toMatchObject({ stage: "closed" });
    const page = await (await fetch(`${product.origin}/sop`)).text();
    expect(page).toContain("SOP-02/BL/2026");
    expect(page).toContain("<svg");
  });

  test("a later version with other limits leaves old complaints alone", async () => {
    const before = await caller(product)("POST", "/complaints", aComplaint);
    product.tanggap("sop", "load", file("third"), "--office", "0002");
    const after = await caller(product)("POST", "/complaints", aComplaint);
    const track = (of: typeof before) => caller(product, { "tracking-code": of.trackingCode })("GET", "/track");
    expect((await track(before)).due).toMatchObject(before.due);
    expect(after.due["response"]).not.toBe(before.due["response"]);
  });
});
