import { getMigrations } from "better-auth/db/migration";
import { afterAll, beforeAll, expect, test } from "vitest";
import { authOf } from "../../test/support/auth.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("the library finds the tables that our migration made for it", async () => {
  const { toBeCreated, toBeAdded } = await getMigrations(authOf(office).library.options);
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
});
