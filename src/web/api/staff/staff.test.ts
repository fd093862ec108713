import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { disablePerson } from "#auth/disable.ts";
import { authOf } from "../../../../test/support/auth.ts";
import { openApi, type TestApi } from "../../../../test/support/api.ts";
import { WEDNESDAY, type TestStaff } from "../../../../test/support/office.ts";

type Ask = ReturnType<TestApi["as"]>;

let api: TestApi;
let rina: TestStaff;
let officer: Ask;
beforeAll(async () => {
  api = await openApi();
  rina = await api.office.hire("officer", "Rina");
  officer = api.as(await api.token(rina));
});
beforeEach(() => {
  api.office.clock.now = WEDNESDAY;
});
afterAll(() => api.close());

describe("who asks", () => {
  const routes = [
    ["GET", "/complaints"],
    ["GET", "/complaints/1700-2026-7K3QX9"],
    ["POST", "/complaints/1700-2026-7K3QX9/receipt"],
  ] as const;

  test.each(routes)("%s %s without a token, or with a wrong one, is 401", async (method, path) => {
    for (const headers of [{}, { Authorization: "Bearer salah" }, { Authorization: "Basic cmluYTpyaW5h" }] as Record<
      string,
      string
    >[]) {
      const answer = await api.ask(method, path, method === "POST" ? { complete: true } : undefined, headers);
      expect([answer.status, answer.body.code]).toEqual([401, "not_signed_in"]);
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    }
  });

  test("a disabled person's token ends with the next request", async () => {
    const tono = await api.office.hire("officer", "Tono");
    const ask = api.as(await api.token(tono));
    expect((await ask("GET", "/complaints")).status).toBe(200);
    await disablePerson(authOf(api.office), tono, null);
    expect((await ask("GET", "/complaints")).status).toBe(401);
  });

  test("a person who asks too often is held back, and others are not", async () => {
    const few = await openApi({}, { limits: { perToken: 2 } });
    const [a, b] = [
      await few.token(await few.office.hire("officer")),
      await few.token(await few.office.hire("leader")),
    ];
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) statuses.push((await few.as(a)("GET", "/complaints")).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await few.as(b)("GET", "/complaints")).status).toBe(200);
    await few.close();
  });

  test("what one may not do is 403, what one may not see is 404 with the bytes of what is not there", async () => {
    const { reference } = await api.office.lodge();
    const leader = api.as(await api.token(await api.office.hire("leader")));
    const may = await leader("POST", `/complaints/${reference}/receipt`, { complete: true });
    expect([may.status, may.body.code]).toEqual([403, "not_allowed"]);
    const administrator = api.as(await api.token(await api.office.hire("administrator")));
    const [hidden, none] = [
      await administrator("GET", `/complaints/${reference}`),
      await administrator("GET", "/complaints/1700-2026-000000"),
    ];
    expect([hidden.status, none.status]).toEqual([404, 404]);
    expect(hidden.text).toBe(none.text);
    const post = await administrator("POST", `/complaints/${reference}/note`, { text: "x" });
    expect([post.status, post.text]).toEqual([404, none.text]);
  });
});

describe("one complaint", () => {
  test("is read whole: words, story, notes, masked identity, what may be done", async () => {
    const { reference } = await api.office.lodge({ place: "Ruang pelayanan" });
    await officer("POST", `/complaints/${reference}/receipt`, { complete: true });
    await officer("POST", `/complaints/${reference}/note`, { text: "Periksa jadwal." });
    const { status, body, headers } = await officer("GET", `/complaints/${reference}`);
    expect(status).toBe(200);
    expect(headers.get("etag")).toBe(`"${body.version}"`);
    expect(body).toMatchObject({
      reference,
      stage: "in_review",
      registerNumber: expect.any(String),
      handler: { id: rina.id, name: "Rina" },
      submission: { place: "Ruang pelayanan", reportedParty: { post: null, words: null } },
      notes: [{ name: "Rina", kind: "note", text: "Periksa jadwal." }],
      expected: "review",
      sop: { number: "SOP-1-107/17000/2025" },
    });
    expect(body.complainant.name).not.toBe("Siti Rahma");
    expect(JSON.stringify(body)).not.toContain("siti@example.id");
    expect(body.can).toEqual(expect.arrayContaining(["review", "inquiry", "escalation", "note"]));
    expect(body.can).not.toContain("receipt");
  });

  test("is found by its number typed in small letters", async () => {
    const { reference } = await api.office.lodge();
    expect((await officer("GET", `/complaints/${reference.toLowerCase()}`)).body.reference).toBe(reference);
  });
});

describe("changing one", () => {
  test("answers where it is now and its new version", async () => {
    const { reference } = await api.office.lodge();
    const { body, headers } = await officer("POST", `/complaints/${reference}/receipt`, {
      complete: false,
      missing: "Tanggal",
    });
    expect(body).toMatchObject({ reference, stage: "in_review", holder: { role: "officer" }, version: 2 });
    expect(headers.get("etag")).toBe('"2"');
  });

  test("that somebody else changed meanwhile is refused with If-Match, and nothing is done", async () => {
    const { reference } = await api.office.lodge();
    await officer("POST", `/complaints/${reference}/receipt`, { complete: true });
    const late = await officer("POST", `/complaints/${reference}/note`, { text: "x" }, { "If-Match": '"1"' });
    expect([late.status, late.body.code]).toEqual([412, "changed_meanwhile"]);
    const now = await officer("POST", `/complaints/${reference}/note`, { text: "x" }, { "If-Match": '"2"' });
    expect([now.status, now.body.version]).toEqual([200, 3]);
    const odd = await officer("POST", `/complaints/${reference}/note`, { text: "x" }, { "If-Match": "2" });
    expect([odd.status, odd.body.code]).toEqual([422, "invalid_input"]);
  });

  test("two officers at once: one wins, the other is told", async () => {
    const { reference } = await api.office.lodge();
    const other = api.as(await api.token(await api.office.hire("officer", "Budi")));
    const both = await Promise.all(
      [officer, other].map((ask) => ask("POST", `/complaints/${reference}/receipt`, { complete: true })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test("the same key does it once", async () => {
    const { reference } = await api.office.lodge();
    const note = () =>
      officer("POST", `/complaints/${reference}/note`, { text: "Sekali." }, { "Idempotency-Key": "catatan" });
    expect([(await note()).status, (await note()).status]).toEqual([200, 200]);
    expect((await officer("GET", `/complaints/${reference}`)).body.notes).toHaveLength(1);
  });

  test("too early is refused with the reason", async () => {
    const { reference } = await api.office.lodge();
    await officer("POST", `/complaints/${reference}/receipt`, { complete: true });
    const { status, body } = await officer(
      "POST",
      `/complaints/${reference}/response`,
      { text: "Jawaban" },
      { "Accept-Language": "en" },
    );
    expect([status, body.code]).toEqual([409, "review_needed"]);
    expect(body.detail).toMatch(/review/);
  });

  test("unknown fields and nouns are refused", async () => {
    const { reference } = await api.office.lodge();
    const field = await officer("POST", `/complaints/${reference}/receipt`, { complete: true, note: "x" });
    expect([field.status, field.body.errors]).toEqual([422, [{ path: "note", message: "Isian ini tidak dikenal." }]]);
    expect((await officer("POST", `/complaints/${reference}/deletion`, {})).status).toBe(404);
    expect((await officer("GET", `/complaints/${reference}`)).body.version).toBe(1);
  });
});

describe("the list", () => {
  test("is paged in the order of due times, each complaint once", async () => {
    const list = await openApi();
    for (let i = 0; i < 5; i++) await list.office.lodge({ subject: `Pengaduan ${i}` });
    const ask = list.as(await list.token(await list.office.hire("officer")));
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page = await ask("GET", `/complaints?limit=2${next ? `&cursor=${next}` : ""}`);
      expect(page.status).toBe(200);
      seen.push(...page.body.items.map((item: { reference: string }) => item.reference));
      next = page.body.next;
    } while (next);
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
    await list.close();
  });

  test("is narrowed by stage, lateness, handler and words", async () => {
    const list = await openApi();
    const [a, b] = [
      await list.office.lodge({ subject: "Antrean lama" }),
      await list.office.lodge({ subject: "Data 100% salah" }),
    ];
    const ask = list.as(await list.token(await list.office.hire("officer")));
    await ask("POST", `/complaints/${a.reference}/receipt`, { complete: true });
    const found = async (query: string) => {
      const { body } = await ask("GET", `/complaints?${query}`);
      return body.items.map((item: { reference: string }) => item.reference);
    };
    expect(await found("stage=lodged")).toEqual([b.reference]);
    expect(await found("mine=true")).toEqual([a.reference]);
    expect(await found("q=antrean")).toEqual([a.reference]);
    expect(await found("q=100%25")).toEqual([b.reference]);
    expect(await found("overdue=true")).toEqual([]);
    list.office.clock.now = Date.parse("2026-03-05T09:00:00+07:00");
    expect(await found("overdue=true")).toEqual([b.reference]);
    const { body } = await ask("GET", "/complaints?overdue=true");
    expect(body.items[0]).toMatchObject({
      clock: "receipt",
      dueAt: "2026-03-04T11:00:00+07:00",
      overdue: true,
      subject: "Data 100% salah",
    });
    await list.close();
  });

  test.each(["stage=open", "overdue=yes", "limit=0", "limit=201", "limit=x", "cursor=!", "sort=due"])(
    "?%s is refused",
    async (query) => {
      const { status, body } = await officer("GET", `/complaints?${query}`);
      expect([status, body.code]).toEqual([422, "invalid_input"]);
      expect(body.errors[0].path).toBe(query.split("=")[0]);
    },
  );
});
