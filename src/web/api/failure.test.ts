import { afterAll, beforeAll, expect, test } from "vitest";
import { openApi, type TestApi } from "../../../test/support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test("a bug is answered 500 without a word about its inside, and logged without a word of the complainant", async () => {
  const { reference } = await api.office.lodge({ subject: "RAHASIA" });
  const officer = api.as(await api.token(await api.office.hire("officer")));
  await api.office.database.owner
    .updateTable("complaint")
    .set({ state: JSON.stringify({ ...broken, reference }) })
    .execute();
  const { status, body, text } = await officer("GET", `/complaints/${reference}`);
  expect([status, body.code]).toEqual([500, "unexpected"]);
  expect(text).not.toMatch(/Error|undefined|\bat \b|node_modules|select/);
  expect(api.errors).toHaveLength(1);
  expect(api.errors[0]).toMatchObject({
    event: "request_failed",
    method: "GET",
    route: "/api/v1/complaints/:reference",
  });
  expect(JSON.stringify(api.errors)).not.toMatch(new RegExp(`${reference}|RAHASIA|Siti`));
});

/** A state that no fold gives: its SOP is not there. */
const broken = {
  stage: "lodged",
  sop: "00000000-0000-7000-8000-000000000000",
  lodgedAt: 0,
  confidential: false,
  clocks: {},
};

test("an unknown route is 404 as a problem, in the language asked for", async () => {
  const { status, body, headers } = await api.ask("DELETE", "/complaints", undefined, { "Accept-Language": "en" });
  expect([status, body.code, body.title]).toEqual([404, "not_found", "Not found"]);
  expect(headers.get("content-type")).toBe("application/problem+json");
});
