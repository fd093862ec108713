import { afterAll, beforeAll, expect, test } from "vitest";
import { authOf } from "../../test/support/auth.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import { createApp } from "./app.ts";

let office: TestOffice;
const lines: { event: string; route?: string }[] = [];
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const open = (isReady = true) =>
  createApp({
    ctx: office.ctx,
    auth: authOf(office),
    office: office.code,
    origin: undefined,
    https: false,
    isReady: async () => isReady,
    log: { info: (line) => void lines.push(line as never), error: (line) => void lines.push(line as never) },
  });

test("pages, console and API stand side by side, each answering for what it does not know", async () => {
  const app = open();
  const type = async (path: string) => {
    const answer = await app.request(path);
    return [
      answer.status,
      answer.headers.get("content-type")?.split(";")[0],
      answer.headers.get("x-content-type-options"),
    ];
  };
  expect(await type("/")).toEqual([200, "text/html", "nosniff"]);
  expect(await type("/petugas/masuk")).toEqual([200, "text/html", "nosniff"]);
  expect(await type("/api/v1/openapi.json")).toEqual([200, "application/json", "nosniff"]);
  expect(await type("/api/v1/nowhere")).toEqual([404, "application/problem+json", "nosniff"]);
  expect(await type("/nowhere")).toEqual([404, "text/html", "nosniff"]);
});

test("health says that it runs, readiness that the database answers; neither is logged", async () => {
  lines.length = 0;
  expect((await open().request("/healthz")).status).toBe(200);
  expect((await open().request("/readyz")).status).toBe(200);
  expect((await open(false).request("/readyz")).status).toBe(503);
  expect(lines).toEqual([]);
});

test("what is asked for is logged by the pattern of its route, never by its path", async () => {
  lines.length = 0;
  const app = open();
  const { reference } = await office.lodge();
  for (const path of [
    `/lacak/${reference}`,
    `/petugas/pengaduan/${reference}`,
    `/api/v1/complaints/${reference}`,
    `/${reference}`,
  ])
    await app.request(path);
  expect(lines.map(({ route }) => route)).toEqual([
    "/lacak/:reference",
    "/petugas/pengaduan/:reference",
    "/api/v1/complaints/:reference",
    "none",
  ]);
  expect(JSON.stringify(lines)).not.toContain(reference);
});
