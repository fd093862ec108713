import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { staffRoles } from "#sop/types.ts";
import { openConsole, type TestConsole, type Visitor } from "../../../test/support/console.ts";
import { allows, routes } from "#auth/permissions.ts";
import { rows } from "./routes.tsx";

let desk: TestConsole;
let reference: string;
beforeAll(async () => {
  desk = await openConsole();
  ({ reference } = await desk.office.lodge());
});
afterAll(() => desk.office.close());

const methodOf = ({ route }: (typeof rows)[number]) => (route.startsWith("GET ") ? "get" : "post");
const addressOf = ({ route }: (typeof rows)[number]) =>
  route
    .slice(route.indexOf("/"))
    .replace(":reference", reference)
    .replace(":noun", "note")
    .replace(":id", "00000000-0000-0000-0000-000000000000")
    .replace(":token", "salah");

const ask = (clerk: Visitor, row: (typeof rows)[number]) =>
  methodOf(row) === "get" ? clerk.get(addressOf(row)) : clerk.post(addressOf(row), {});

describe("every address", () => {
  test("is in the table once", () => {
    const addresses = rows.map(({ route }) => route);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test("asks for a session, unless it is anyone's", async () => {
    for (const row of rows) {
      const { status } = await ask(desk.nobody, row);
      if (routes[row.route] === "anyone") continue;
      expect([row.route, status]).toEqual([row.route, methodOf(row) === "get" ? 303 : 401]);
    }
  });

  test.each(staffRoles)("answers a %s by its permission alone: 403 exactly where it has none", async (role) => {
    const clerk = await desk.clerk(role);
    for (const row of rows.filter(({ route }) => route !== "POST /petugas/keluar")) {
      const { status } = await ask(clerk, row);
      expect([row.route, status === 403]).toEqual([row.route, !allows(routes[row.route], role)]);
    }
  });

  test("is kept nowhere, and an unknown one is not found", async () => {
    const answer = await desk.app.request("/petugas/masuk");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const unknown = await (await desk.clerk("officer")).get("/petugas/tidak/ada");
    expect(unknown.status).toBe(404);
    expect(unknown.text).toContain("Halaman tidak ditemukan");
    expect((await desk.nobody.get("/petugas/tidak/ada")).status).toBe(404);
  });
});
