import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "#web/app.ts";
import { authOf } from "../support/auth.ts";
import { dump, readable } from "../support/dump.ts";
import { openOffice, type TestOffice } from "../support/office.ts";
import { visitor, wordsOf } from "../support/visitor.ts";

let office: TestOffice;
let app: ReturnType<typeof createApp>;
const lines: object[] = [];
beforeAll(async () => {
  office = await openOffice();
  const log = { info: (line: object) => void lines.push(line), error: (line: object) => void lines.push(line) };
  const parts = { ctx: office.ctx, auth: authOf(office), office: office.code, origin: undefined, https: false };
  app = createApp({ ...parts, isReady: async () => true, log, trustedProxies: ["203.0.113.9"] });
});
afterAll(() => office.close());

const AGENT = "KanariaBrowser/7.7 (Ponsel Kuning 12)";
const ADDRESS = "198.51.100.177";
const PROXY = "203.0.113.9";
const traces = [AGENT, "KanariaBrowser", "Ponsel Kuning", ADDRESS, PROXY, "id-ID-x-kanaria", "kanaria.example"];

/** A browser behind a proxy, with everything in its headers that browsers say of whoever sits there. */
const seen = {
  request: (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("user-agent", AGENT);
    headers.set("accept-language", "id-ID-x-kanaria");
    headers.set("referer", "http://kanaria.example/");
    headers.set("x-forwarded-for", ADDRESS);
    return app.request(url, { ...init, headers }, { incoming: { socket: { remoteAddress: PROXY } } });
  },
} as Parameters<typeof visitor>[0];

const said = { subject: "Antrean tidak dipanggil", description: "Saya menunggu dua jam." };

/** What is kept of somebody: the tables and every line of the log. */
const kept = async () => `${await dump(office.database)}\n${JSON.stringify(lines)}`;

describe("an anonymous complaint", () => {
  test("by the form, followed, written to, answered: nothing of the person is kept", async () => {
    const citizen = visitor(seen);
    await citizen.post("/pengaduan/baru", { kind: "complaint", ...said });
    await citizen.post("/pengaduan/baru/rincian", {});
    await citizen.post("/pengaduan/baru/lampiran", {});
    // First typed with a name, then thought better of it.
    await citizen.post("/pengaduan/baru/identitas", {
      identity: "named",
      name: "Kanaria Wulandari",
      email: "kanaria@contoh.example",
    });
    await citizen.post("/pengaduan/baru/identitas", { identity: "anonymous" });
    const sent = await citizen.send("/pengaduan/baru/periksa", {});
    expect(sent.status).toBe(200);
    const [code = ""] = /[0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{6}/.exec(wordsOf(sent.html)) ?? [];
    const { location } = await citizen.post("/lacak", { kode: code });
    expect((await citizen.send(`${location}/pesan`, { pesan: "Ada kabar?", kunci: "a" })).status).toBe(200);
    // A wrong code is counted against the address, in memory only.
    expect((await citizen.post("/lacak", { kode: "7K3QX9-0ABCDE-FGHJKM" })).status).toBe(422);

    const all = await kept();
    expect(readable(all, [said.subject, "Ada kabar?"])).toHaveLength(2);
    const person = ["Kanaria Wulandari", "kanaria@contoh.example", code, code.replaceAll("-", "")];
    expect(readable(all, [...traces, ...person])).toEqual([]);
  });

  test("by the API: no row of identity, no address, no notice; the raw intake holds no more than the words", async () => {
    const answer = await seen.request("http://localhost:3000/api/v1/complaints", {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": "anonim", host: "localhost:3000" },
      body: JSON.stringify({ ...said, anonymous: true }),
    });
    expect(answer.status).toBe(201);
    const { reference } = (await answer.json()) as { reference: string };
    const { owner } = office.database;
    const { id } = await owner
      .selectFrom("complaint")
      .select("id")
      .where("reference", "=", reference)
      .executeTakeFirstOrThrow();
    for (const table of ["identity", "identity_index", "outbox"] as const)
      expect(await owner.selectFrom(table).selectAll().where("complaint", "=", id).execute(), table).toEqual([]);
    expect(readable(await kept(), traces)).toEqual([]);
  });

  test("with a name all the same is refused, and the name is not kept", async () => {
    const answer = await seen.request("http://localhost:3000/api/v1/complaints", {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": "salah", host: "localhost:3000" },
      body: JSON.stringify({ ...said, anonymous: true, complainant: { name: "Kanaria Utami" } }),
    });
    expect(answer.status).toBe(422);
    expect(readable(await kept(), ["Kanaria Utami"])).toEqual([]);
  });

  test("a bug on the way logs where it was, and nothing of who met it", async () => {
    const before = lines.length;
    const broken = {
      ...office.ctx,
      procedures: { ...office.ctx.procedures, inForce: () => Promise.reject(new Error("rusak")) },
    };
    const log = { info: (line: object) => void lines.push(line), error: (line: object) => void lines.push(line) };
    const parts = { ctx: broken, auth: authOf(office), office: office.code, origin: undefined, https: false };
    const other = createApp({ ...parts, isReady: async () => true, log });
    const headers = { "user-agent": AGENT, host: "localhost:3000", "x-forwarded-for": ADDRESS };
    const env = { incoming: { socket: { remoteAddress: "127.0.0.1" } } };
    expect((await other.request("http://localhost:3000/pengaduan/baru", { headers }, env)).status).toBe(500);
    expect(lines.length).toBeGreaterThan(before);
    expect(readable(JSON.stringify(lines), [...traces, "127.0.0.1"])).toEqual([]);
  });
});
