import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openApi, type TestApi } from "../../../../test/support/api.ts";
import { aComplaint, WEDNESDAY } from "../../../../test/support/office.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
beforeEach(() => {
  api.office.clock.now = WEDNESDAY;
});
afterAll(() => api.close());

const lodge = (body: unknown, key: string = crypto.randomUUID(), headers: Record<string, string> = {}) =>
  api.ask("POST", "/complaints", body, { "Idempotency-Key": key, ...headers });

describe("lodging", () => {
  test("answers 201 with reference, code, stage and the due dates in the office's offset", async () => {
    const { status, body } = await lodge(aComplaint);
    expect(status).toBe(201);
    expect(body).toEqual({
      reference: expect.stringMatching(/^1700-2026-[0-9A-HJKMNP-TV-Z]{6}$/),
      trackingCode: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{6}-){2}[0-9A-HJKMNP-TV-Z]{6}$/),
      stage: "lodged",
      lodgedAt: "2026-03-04T10:00:00+07:00",
      due: { receipt: "2026-03-04T11:00:00+07:00", response: "2026-03-25T15:30:00+07:00" },
    });
  });

  test("with the same key is one complaint and the same answer, also after it has moved on", async () => {
    const key = crypto.randomUUID();
    const first = await lodge(aComplaint, key);
    const again = await lodge(aComplaint, key);
    expect([again.status, again.text]).toEqual([201, first.text]);
    await api.ask("POST", "/track/withdrawal", undefined, { "Tracking-Code": first.body.trackingCode });
    expect((await lodge(aComplaint, key)).text).toBe(first.text);
  });

  test("with the same key fifty times at once is one complaint", async () => {
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 50 }, () => lodge(aComplaint, key)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 201));
  });

  test("with the same key and another body is refused", async () => {
    const key = crypto.randomUUID();
    await lodge(aComplaint, key);
    const { status, body } = await lodge({ ...aComplaint, subject: "Lain" }, key);
    expect([status, body.code]).toEqual([422, "idempotency_key_reused"]);
  });

  test.each([undefined, "", " ", "a b", "é", "x".repeat(256)])("without a fitting key (%j) is refused", async (key) => {
    const headers = key === undefined ? {} : { "Idempotency-Key": key === "é" ? "\u00e9" : key };
    const { status, body } = await api.ask("POST", "/complaints", aComplaint, headers as Record<string, string>);
    expect([status, body.code]).toEqual([400, "idempotency_key_needed"]);
  });

  test("takes a key of one and of 255 characters", async () => {
    for (const key of ["~", "k".repeat(255)]) expect((await lodge(aComplaint, key)).status).toBe(201);
  });

  test("keeps every word of the complainant, in any script", async () => {
    const words = {
      subject: "Antrean ✓ ꦲꦏ꧀ꦱꦫ",
      description: "«Baris satu»\nbaris dua\t😀 ' \" <b>",
      place: "Bengkulu",
    };
    const { body } = await lodge({ ...aComplaint, ...words });
    const track = await api.ask("GET", "/track", undefined, { "Tracking-Code": body.trackingCode });
    expect(track.body.subject).toBe(words.subject);
    const officer = api.as(await api.token(await api.office.hire("officer")));
    const file = await officer("GET", `/complaints/${body.reference}`);
    expect(file.body.submission).toMatchObject({ description: words.description, place: "Bengkulu" });
  });

  test.each([
    [{ ...aComplaint, complainant: undefined }, "identity_needed"],
    [{ ...aComplaint, complainant: {} }, "identity_needed"],
    [{ ...aComplaint, complainant: { name: "Siti" } }, "contact_needed"],
    [{ ...aComplaint, anonymous: true }, "identity_not_wanted"],
  ])("who complains must fit: %#", async (body, code) => {
    const answer = await lodge(body);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });

  test("anonymously needs no complainant, or an empty one", async () => {
    const { complainant: _none, ...words } = aComplaint;
    expect((await lodge({ ...words, anonymous: true })).status).toBe(201);
    expect((await lodge({ ...words, anonymous: true, complainant: {} })).status).toBe(201);
  });
});

describe("a body that does not fit", () => {
  test("is refused field by field, unknown fields too, at any depth", async () => {
    const { status, body, headers } = await lodge({
      description: 7,
      kind: "gosip",
      subject: "x".repeat(301),
      secret: true,
      complainant: { name: "Siti", email: "siti", nik: "1" },
    });
    expect(status).toBe(422);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body).toMatchObject({ type: "urn:tanggap:refusal:invalid_input", status: 422, code: "invalid_input" });
    expect(
      Object.fromEntries(body.errors.map((each: { path: string; message: string }) => [each.path, each.message])),
    ).toEqual({
      kind: "Pilih salah satu: complaint, suggestion, information_request.",
      subject: "Paling banyak 300 karakter.",
      description: "Jenis nilainya harus string.",
      "complainant.email": "Bentuknya tidak sesuai (email).",
      "complainant.nik": "Isian ini tidak dikenal.",
      secret: "Isian ini tidak dikenal.",
    });
  });

  test("says what is missing, in the language that was asked for", async () => {
    const { body, headers } = await lodge({ subject: "" }, undefined, {
      "Accept-Language": "fr, en-GB;q=0.8, id;q=0.2",
    });
    expect(headers.get("content-language")).toBe("en");
    expect(body.title).toBe("The input does not fit");
    expect(body.errors).toEqual([
      { path: "subject", message: "This is needed." },
      { path: "description", message: "This is needed." },
    ]);
  });

  test.each(["", "{", "[1,]", "{'a':1}", "nul"])("that is no JSON (%j)", async (text) => {
    const { status, body } = await lodge(text);
    expect([status, body.code]).toEqual([400, "malformed_json"]);
  });

  test.each([[null], [[]], ["words"], [7], [true]])("that is JSON of another kind (%j)", async (value) => {
    const { status, body } = await lodge(JSON.stringify(value));
    expect([status, body.code]).toEqual([422, "invalid_input"]);
  });

  test("that is not UTF-8", async () => {
    const bytes = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    const headers = { "Content-Type": "application/json", "Idempotency-Key": "k" };
    const answer = await api.app.request("/api/v1/complaints", { method: "POST", body: bytes, headers });
    expect(answer.status).toBe(400);
  });

  test("that holds a NUL, which no table can keep", async () => {
    const { status, body } = await lodge({ ...aComplaint, description: "a\0b" });
    expect([status, body.code, body.errors[0].path]).toEqual([422, "invalid_input", "description"]);
  });

  test.each([undefined, "text/plain", "application/x-www-form-urlencoded", "application/xml", "application/jsonx"])(
    "of another type (%s)",
    async (type) => {
      const headers = { "Idempotency-Key": "k", ...(type ? { "Content-Type": type } : {}) };
      const body = new TextEncoder().encode(JSON.stringify(aComplaint));
      const answer = await api.app.request("/api/v1/complaints", { method: "POST", body, headers });
      expect([answer.status, (await answer.json()).code]).toEqual([415, "unsupported_content_type"]);
    },
  );

  test("of application/json with a charset is taken", async () => {
    expect((await lodge(aComplaint, undefined, { "Content-Type": "application/json; charset=utf-8" })).status).toBe(
      201,
    );
  });

  test("that is larger than every field at its longest; that one still fits", async () => {
    const longest = "ꦲ".repeat(20_000);
    const full = await lodge({ ...aComplaint, description: longest, remedySought: longest });
    expect(full.status).toBe(201);
    const { status, body } = await lodge({ ...aComplaint, description: "x".repeat(140_000) });
    expect([status, body.code]).toEqual([413, "too_large"]);
  });
});

test("lodging too fast from one address is held back for that address only, and says until when", async () => {
  const few = await openApi({}, { limits: { lodging: 3 }, addressOf: (c) => c.req.header("x-test-address") ?? "" });
  const from = (address: string) =>
    few.ask("POST", "/complaints", aComplaint, { "Idempotency-Key": crypto.randomUUID(), "x-test-address": address });
  const statuses: number[] = [];
  for (let i = 0; i < 4; i++) statuses.push((await from("10.0.0.1")).status);
  expect(statuses).toEqual([201, 201, 201, 429]);
  const held = await from("10.0.0.1");
  expect([held.body.code, held.headers.get("retry-after")]).toEqual(["too_many_requests", "60"]);
  expect((await from("10.0.0.2")).status).toBe(201);
  for (let i = 0; i < 5; i++) expect((await from("127.0.0.1")).status).toBe(201);
  few.office.clock.now += 60_000;
  expect((await from("10.0.0.1")).status).toBe(201);
  await few.close();
});
