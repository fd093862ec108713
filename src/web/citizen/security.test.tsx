import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../../../test/support/office.ts";
import { visitor, wordsOf } from "../../../test/support/visitor.ts";
import { citizenRoutes } from "./routes.tsx";

let office: TestOffice;
beforeAll(async () => void (office = await openOffice()));
afterAll(() => office.close());

const pages = (origin?: string) => citizenRoutes(office.ctx, { office: office.code, origin });

describe("a form from elsewhere", () => {
  test.each([
    ["https://jahat.example", undefined, 403],
    ["null", undefined, 403],
    ["http://localhost:3001", undefined, 403],
    ["http://localhost:3000", undefined, 303],
    ["https://adu.example.go.id", "https://adu.example.go.id", 303],
    ["http://localhost:3000", "https://adu.example.go.id", 403],
  ])("from %s to ORIGIN %s answers %i", async (origin, setting, status) => {
    const answer = await visitor(pages(setting)).post(
      "/pengaduan/baru",
      { subject: "A", description: "B" },
      { origin },
    );
    expect(answer.status).toBe(status);
    if (status === 403) expect(wordsOf(answer.html)).toContain("Kiriman ditolak");
  });

  test.each(["http://127.0.0.1:3000", "http://[::1]:3000", "http://tanggap.localhost:3000"])(
    "while ORIGIN is unset, %s is this machine",
    async (origin) => {
      const answer = await visitor(pages(), origin).post("/pengaduan/baru", { subject: "A", description: "B" });
      expect(answer.status).toBe(303);
    },
  );

  test("a host that is not this machine is refused while ORIGIN is unset", async () => {
    const answer = await visitor(pages(), "http://rebind.example").post("/pengaduan/baru", { subject: "A" });
    expect(answer.status).toBe(403);
  });
});

test("nothing inline, nothing framed, nothing kept of personal pages", async () => {
  const citizen = visitor(pages());
  for (const path of ["/", "/pengaduan/baru", "/lacak", "/privasi", "/janji-temu", "/sop", "/sop/bacaan"]) {
    const { headers, html, status } = await citizen.get(path);
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(html).not.toMatch(/ style="| on\w+="|<style|<script>/);
    expect(headers.get("cache-control")).toBe(/pengaduan|lacak/.test(path) ? "no-store" : null);
  }
});

test("cookies are bound to https where the site is", async () => {
  const citizen = visitor(pages("https://adu.example.go.id"), "https://adu.example.go.id");
  const drafted = await citizen.post("/pengaduan/baru", { subject: "A", description: "B" });
  expect(drafted.headers.getSetCookie().join()).toMatch(/^__Secure-draf=.*Secure/);
  const { trackingCode } = await office.lodge();
  const opened = await citizen.post("/lacak", { kode: trackingCode });
  expect(opened.headers.getSetCookie().join()).toMatch(/^__Host-lacak=.*Path=\/;.*Secure/);
  expect(opened.headers.get("strict-transport-security")).toContain("max-age");
});

test("the code is never taken from path or query", async () => {
  const { trackingCode } = await office.lodge();
  const citizen = visitor(pages());
  expect((await citizen.get(`/lacak/${trackingCode}`)).status).toBe(404);
  expect((await citizen.get(`/lacak?kode=${trackingCode}`)).html).not.toContain(trackingCode);
});

test("a text too large for anyone is refused with what to do", async () => {
  const answer = await visitor(pages()).post("/pengaduan/baru", { description: "x".repeat(300_000) });
  expect(answer.status).toBe(413);
  expect(wordsOf(answer.html)).toContain("ringkas tulisannya");
});

test("an unknown page says what to do", async () => {
  const answer = await visitor(pages()).get("/tidak/ada");
  expect(answer.status).toBe(404);
  expect(wordsOf(answer.html)).toContain("Masukkan kode lacak");
});

describe("the language switch", () => {
  test("keeps the page", async () => {
    const citizen = visitor(pages());
    expect((await citizen.get("/privasi")).html).toContain('href="/bahasa/en?ke=%2Fprivasi"');
    const english = await citizen.get("/bahasa/en?ke=%2Fprivasi");
    expect(english.location).toBe("/privasi");
    expect((await citizen.get("/privasi")).html).toContain('<html lang="en">');
  });

  test.each(["//jahat.example", "https://jahat.example", "/\\jahat.example", "javascript:alert(1)"])(
    "leads nobody to %s",
    async (to) => {
      const answer = await visitor(pages()).get(`/bahasa/en?ke=${encodeURIComponent(to)}`);
      expect(answer.location).toBe("/");
    },
  );
});
