import { afterAll, beforeAll, expect, test } from "vitest";
import { MINUTE } from "#lib/time.ts";
import { authOf } from "../../test/support/auth.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import type { Auth } from "./auth.ts";
import { disablePerson, enablePerson } from "./disable.ts";
import { makeToken, staffOfBearer } from "./tokens.ts";

let office: TestOffice;
let auth: Auth;

beforeAll(async () => {
  office = await openOffice();
  auth = authOf(office);
});
afterAll(() => office.close());

test("a token says who it belongs to, and only as it was given", async () => {
  const person = await office.hire("officer");
  const token = await makeToken(auth, person);
  expect(token).toMatch(/^tanggap_[\w-]{43}$/);
  expect(await staffOfBearer(auth, `Bearer ${token}`)).toMatchObject({ id: person.id, role: "officer" });
  expect(await staffOfBearer(auth, `bearer ${token}`)).toMatchObject({ id: person.id });
  for (const header of [
    undefined,
    "",
    token,
    `Basic ${token}`,
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
    "Bearer ",
  ])
    expect(await staffOfBearer(auth, header)).toBeNull();
});

test("a token is not kept, and ends for good when its person is disabled", async () => {
  const person = await office.hire("leader");
  const token = await makeToken(auth, person);
  const rows = await office.database.owner.selectFrom("api_token").selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token.slice(8));
  await disablePerson(auth, person, null);
  expect(await staffOfBearer(auth, `Bearer ${token}`)).toBeNull();
  await enablePerson(auth, person, null);
  expect(await staffOfBearer(auth, `Bearer ${token}`)).toBeNull();
});

test("when it was last used is known to the minute", async () => {
  const token = await makeToken(auth, await office.hire("officer"));
  const lastUse = async () => {
    const rows = await office.database.owner
      .selectFrom("api_token")
      .select("last_used_at")
      .orderBy("created_at")
      .execute();
    return rows.at(-1)!.last_used_at?.getTime() ?? null;
  };
  office.clock.now += 1;
  const started = office.clock.now;
  await staffOfBearer(auth, `Bearer ${token}`);
  expect(await lastUse()).toBe(started);
  office.clock.now = started + MINUTE - 1;
  await staffOfBearer(auth, `Bearer ${token}`);
  expect(await lastUse()).toBe(started);
  office.clock.now = started + MINUTE;
  await staffOfBearer(auth, `Bearer ${token}`);
  expect(await lastUse()).toBe(started + MINUTE);
});
