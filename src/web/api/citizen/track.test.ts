import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { citizenVerbs } from "#commands/citizen-verbs.ts";
import { openApi, type Answer, type TestApi } from "../../../../test/support/api.ts";
import { answered } from "../../../../test/support/api-path.ts";
import { WEDNESDAY } from "../../../../test/support/office.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
beforeEach(() => {
  api.office.clock.now = WEDNESDAY;
});
afterAll(() => api.close());

const ask = (method: string, path: string, code: string, body?: unknown, headers: Record<string, string> = {}) =>
  api.ask(method, path, body, { "Tracking-Code": code, ...headers });

describe("following a complaint", () => {
  test("says where it is, who has it, until when, and what may be done", async () => {
    const { reference, trackingCode } = await api.office.lodge();
    const { status, body } = await ask("GET", "/track", trackingCode);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      reference,
      stage: "lodged",
      step: { label: "5", kind: "receive" },
      holder: { role: "officer" },
      lodgedAt: "2026-03-04T10:00:00+07:00",
      due: {
        receipt: "2026-03-04T11:00:00+07:00",
        response: "2026-03-25T15:30:00+07:00",
        supplement: null,
        closing: null,
      },
      told: null,
      messages: [],
      can: ["messages", "withdrawal", "confidentiality", "anonymity"],
    });
    expect(Object.keys(body)).not.toContain("version");
    const [lodged] = body.events;
    expect(lodged).toMatchObject({ type: "lodged", by: "complainant" });
    const [, response] = lodged.clocks;
    expect(response.working.counted).toHaveLength(10);
    expect(response.working.skipped).toContainEqual(
      expect.objectContaining({
        date: "2026-03-20",
        why: expect.stringMatching(/holiday|collective_leave/),
        decree: expect.any(String),
      }),
    );
  });

  test("takes the code in small letters, without dashes, with O for 0", async () => {
    const { trackingCode, reference } = await api.office.lodge();
    const typed = trackingCode.toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
    expect((await ask("GET", "/track", typed)).body.reference).toBe(reference);
  });

  test("speaks the language that is asked for", async () => {
    const { trackingCode } = await api.office.lodge();
    const id = await ask("GET", "/track", trackingCode);
    const en = await ask("GET", "/track", trackingCode, undefined, { "Accept-Language": "en" });
    expect(id.body.step.text).not.toBe(en.body.step.text);
    expect(id.headers.get("cache-control")).toBe("no-store");
  });

  test("a response that is read is told", async () => {
    const { trackingCode } = await answered(api);
    const { body } = await ask("GET", "/track", trackingCode);
    expect(body.told).toEqual({ at: expect.stringMatching(/\+07:00$/), how: "opened" });
    expect(body.messages).toContainEqual(expect.objectContaining({ from: "office", kind: "response" }));
    expect(body.due.closing).not.toBeNull();
    expect(body.holder).toMatchObject({ role: "complainant" });
  });

  test("tells nothing that is internal: no names, no notes, no classification, no directive", async () => {
    const { trackingCode } = await answered(api);
    const { text } = await ask("GET", "/track", trackingCode);
    for (const word of ["RAHASIA", "Nama Petugas", "classification", "registerNumber", "reportedStaffId", "promise"])
      expect(text).not.toContain(word);
  });
});

describe("a code that opens nothing", () => {
  test("is answered 404 with the same bytes, mistyped, unknown or left out, on every route", async () => {
    const { trackingCode } = await api.office.lodge();
    const mistyped = trackingCode.slice(0, -1) + (trackingCode.endsWith("0") ? "1" : "0");
    const unknown = api.office.ctx.keys.trackingCode("of no complaint");
    const answers: Answer[] = [];
    for (const code of [mistyped, unknown, "", "x".repeat(4000), "%00"]) {
      answers.push(await ask("GET", "/track", code));
      for (const noun of Object.keys(citizenVerbs))
        answers.push(await ask("POST", `/track/${noun}`, code, { any: "thing" }));
    }
    answers.push(await api.ask("GET", "/track"));
    expect(answers.every(({ status }) => status === 404)).toBe(true);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const headers = answers.map((answer) => JSON.stringify([...answer.headers]));
    expect(new Set(headers).size).toBe(1);
    expect(answers[0]!.body).toMatchObject({ code: "not_found", detail: expect.stringContaining("salah ketik") });
  });

  test("is answered later and later, while the right code of a neighbour is not", async () => {
    const waits: number[] = [];
    const slow = await openApi({}, { addressOf: () => "10.0.0.1", wait: async (ms) => void waits.push(ms) });
    for (let i = 0; i < 8; i++) await slow.ask("GET", "/track", undefined, { "Tracking-Code": "salah" });
    expect(waits).toEqual([250, 500, 1000]);
    const { trackingCode } = await slow.office.lodge();
    expect((await slow.ask("GET", "/track", undefined, { "Tracking-Code": trackingCode })).status).toBe(200);
    expect(waits).toHaveLength(3);
    await slow.close();
  });
});

describe("what the complainant does", () => {
  test("a message goes to the office; while the office waits for it, it is the supplement", async () => {
    const { trackingCode, reference } = await api.office.lodge();
    const officer = api.as(await api.token(await api.office.hire("officer")));
    expect((await ask("POST", "/track/messages", trackingCode, { text: "Ada tambahan." })).status).toBe(200);
    await officer("POST", `/complaints/${reference}/receipt`, { complete: true });
    await officer("POST", `/complaints/${reference}/inquiry`, { text: "Tanggal kejadiannya?" });
    const waiting = await ask("GET", "/track", trackingCode);
    expect(waiting.body).toMatchObject({ stage: "awaiting_complainant", holder: { role: "complainant" } });
    expect(waiting.body.due.supplement).not.toBeNull();
    expect(waiting.body.can).toContain("messages");
    const { body } = await ask("POST", "/track/messages", trackingCode, { text: "Senin lalu." });
    expect(body.stage).toBe("in_review");
    expect(body.messages.map(({ kind }: { kind: string }) => kind)).toEqual([
      "complainant_message",
      "inquiry",
      "supplement",
    ]);
  });

  test("rates, changes the rating, closes", async () => {
    const { trackingCode } = await answered(api);
    expect((await ask("POST", "/track/rating", trackingCode, { score: 3, feedback: "Cukup." })).status).toBe(200);
    const rated = await ask("POST", "/track/rating", trackingCode, { score: 4 });
    expect(rated.body.events.filter(({ type }: { type: string }) => type === "rated").at(-1)).toMatchObject({
      score: 4,
    });
    const closed = await ask("POST", "/track/closure", trackingCode);
    expect(closed.body).toMatchObject({ stage: "closed", step: null, holder: null });
    expect(closed.body.events.at(-1)).toMatchObject({ type: "closed", reason: "rated" });
    const late = await ask("POST", "/track/closure", trackingCode);
    expect([late.status, late.body.code]).toEqual([409, "wrong_stage"]);
  });

  test("objects once, which starts a new review", async () => {
    const { trackingCode } = await answered(api);
    const { body } = await ask("POST", "/track/objection", trackingCode, { reason: "Belum menjawab pokoknya." });
    expect(body).toMatchObject({ stage: "in_review", told: null });
    const again = await ask("POST", "/track/objection", trackingCode, { reason: "Lagi." });
    expect(again.status).toBe(409);
  });

  test("withdraws; a body may be left out or empty, but not hold unknown fields", async () => {
    const [first, second] = [await api.office.lodge(), await api.office.lodge()];
    const unknown = await ask("POST", "/track/withdrawal", first.trackingCode, { sure: true });
    expect([unknown.status, unknown.body.errors]).toEqual([
      422,
      [{ path: "sure", message: "Isian ini tidak dikenal." }],
    ]);
    expect((await ask("POST", "/track/withdrawal", first.trackingCode)).body.stage).toBe("closed");
    expect((await ask("POST", "/track/withdrawal", second.trackingCode, {})).body.stage).toBe("closed");
  });

  test.each([
    ["confidentiality", "already_confidential"],
    ["anonymity", "already_anonymous"],
  ])("hides later, once: %s", async (noun, code) => {
    const { trackingCode } = await api.office.lodge();
    const { status, body } = await ask("POST", `/track/${noun}`, trackingCode);
    expect([status, body.stage, body.can.includes(noun)]).toEqual([200, "lodged", false]);
    const again = await ask("POST", `/track/${noun}`, trackingCode);
    expect([again.status, again.body.code]).toEqual([409, code]);
    expect((await ask("GET", "/track", trackingCode)).status).toBe(200);
  });

  test("the same key does it once, and with other words is refused", async () => {
    const { trackingCode } = await api.office.lodge();
    const send = (text: string) =>
      ask("POST", "/track/messages", trackingCode, { text }, { "Idempotency-Key": "satu" });
    const [first, again] = [await send("Halo"), await send("Halo")];
    expect(again.text).toBe(first.text);
    expect(again.body.messages).toHaveLength(1);
    expect((await send("Lain")).body.code).toBe("idempotency_key_reused");
  });

  test.each([
    ["rating", { score: 5 }],
    ["rating", { score: "4" }],
    ["rating", {}],
    ["messages", { text: "" }],
    ["messages", undefined],
    ["objection", { reason: "x", score: 1 }],
  ])("what does not fit is refused: %s %j", async (noun, body) => {
    const { trackingCode } = await api.office.lodge();
    const answer = await ask("POST", `/track/${noun}`, trackingCode, body);
    expect(answer.body.code).toMatch(/^(invalid_input|malformed_json)$/);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});
