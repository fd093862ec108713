import { Hono } from "hono";
import { expect, test } from "vitest";
import { failureOf, logged } from "./log.ts";

function open() {
  const lines: object[] = [];
  const app = new Hono();
  let time = 0;
  app.use(logged({ info: (line) => void lines.push(line) }, () => (time += 12)));
  const inner = new Hono().get("/:reference", (c) => c.text(c.req.param("reference")));
  inner.get("/:reference/broken", () => {
    throw new TypeError("bug");
  });
  app.route("/lacak", inner);
  app.onError((error, c) => {
    lines.push(failureOf(error, c));
    return c.text("500", 500);
  });
  return { app, lines };
}

test("a request is one line: pattern, status, time, id, and nothing that names anyone", async () => {
  const { app, lines } = open();
  const answer = await app.request("/lacak/1700-2026-7K3QX9?kode=rahasia", { headers: { "User-Agent": "saya" } });
  const id = answer.headers.get("x-request-id");
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(lines).toEqual([{ event: "request", id, method: "GET", route: "/lacak/:reference", status: 200, ms: 12 }]);
});

test("a path that no route knows is not written down", async () => {
  const { app, lines } = open();
  await app.request("/7K3QX9-0ABCDE-FGHJKM");
  expect(lines).toEqual([expect.objectContaining({ route: "none", status: 404 })]);
});

test("a bug is a second line with the same id, where it happened and its message", async () => {
  const { app, lines } = open();
  const answer = await app.request("/lacak/1700-2026-7K3QX9/broken");
  const id = answer.headers.get("x-request-id");
  expect(lines).toEqual([
    expect.objectContaining({
      event: "request_failed",
      id,
      route: "/lacak/:reference/broken",
      error: "TypeError",
      message: "bug",
    }),
    expect.objectContaining({ event: "request", id, status: 500 }),
  ]);
  expect(JSON.stringify(lines)).not.toContain("7K3QX9");
});

test("of a database's error only the code is kept: its message may quote a row", async () => {
  const { app, lines } = open();
  app.get("/row", () => {
    throw Object.assign(new Error('invalid input: "Siti Rahma"'), { code: "22P02" });
  });
  await app.request("/row");
  expect(lines[0]).toMatchObject({ code: "22P02", route: "/row" });
  expect(JSON.stringify(lines)).not.toContain("Siti");
});
