import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { citizenVerbs } from "#commands/citizen-verbs.ts";
import { staffVerbs } from "#commands/staff-verbs.ts";
import { openApi, type TestApi } from "../../../test/support/api.ts";
import { citizenVerbWords } from "./citizen/verb-words.ts";
import { staffVerbWords } from "./staff/verb-words.ts";

interface Operation {
  readonly summary: string;
  readonly description: string;
  readonly security?: readonly Record<string, unknown>[];
  readonly parameters?: readonly { in: string; name: string; required?: boolean; schema: object }[];
  readonly requestBody?: { required?: boolean; content: Record<string, { schema: Record<string, unknown> }> };
  readonly responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

let api: TestApi;
// oxlint-disable-next-line typescript/no-explicit-any
let document: any;
let operations: [string, Operation][];
beforeAll(async () => {
  api = await openApi();
  document = (await api.ask("GET", "/openapi.json")).body;
  operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
});
afterAll(() => api.close());

test("is OpenAPI 3.1 with both ways to prove who one is", () => {
  expect(document.openapi).toBe("3.1.0");
  expect(document.components.securitySchemes).toMatchObject({
    TrackingCode: { type: "apiKey", in: "header", name: "Tracking-Code" },
    StaffToken: { type: "http", scheme: "bearer" },
  });
});

test("holds every route of the app, and none besides", () => {
  const routes = api.app.routes
    .filter(({ method, path }) => method !== "ALL" && !path.endsWith("*"))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
  expect(operations.map(([name]) => name).sort()).toEqual([...new Set(routes)].sort());
  expect(routes).toContain("POST /api/v1/complaints/{reference}/receipt");
});

test("every route is described, and every verb in words of its own", () => {
  for (const [name, { summary, description, responses }] of operations) {
    expect([name, summary?.length > 3, description?.length > 15]).toEqual([name, true, true]);
    for (const response of Object.values(responses)) expect(response.description).toBeTruthy();
  }
  expect(Object.keys(staffVerbWords).sort()).toEqual(Object.keys(staffVerbs).sort());
  expect(Object.keys(citizenVerbWords).sort()).toEqual(Object.keys(citizenVerbs).sort());
});

test("every route but lodging and this one says who may ask", () => {
  const open = operations.filter(([, { security }]) => !security?.length).map(([name]) => name);
  expect(open.sort()).toEqual(["GET /api/v1/openapi.json", "POST /api/v1/complaints"]);
});

describe("what is sent", () => {
  test("is described closed: no unknown field anywhere", () => {
    const bodies = operations.flatMap(([name, { requestBody }]) => (requestBody ? [[name, requestBody] as const] : []));
    expect(bodies.length).toBe(1 + Object.keys(staffVerbs).length + Object.keys(citizenVerbs).length);
    for (const [name, { content }] of bodies)
      for (const schema of objectsIn(content["application/json"]!.schema))
        expect([name, schema["additionalProperties"]]).toEqual([name, false]);
  });

  test("names every parameter of its path, and the key that lodging needs", () => {
    for (const [name, { parameters = [] }] of operations) {
      const inPath = parameters.filter((each) => each.in === "path").map((each) => each.name);
      expect([name, inPath]).toEqual([name, [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter)]);
    }
    const lodging = operations.find(([name]) => name === "POST /api/v1/complaints")![1];
    expect(lodging.parameters).toContainEqual(
      expect.objectContaining({ in: "header", name: "Idempotency-Key", required: true }),
    );
    expect(lodging.requestBody?.required).toBe(true);
  });
});

test("every reference within it leads somewhere", () => {
  const references = JSON.stringify(document).match(/"#\/[^"]+"/g) ?? [];
  expect(references.length).toBeGreaterThan(10);
  for (const reference of new Set(references)) {
    const found = reference
      .slice(3, -1)
      .split("/")
      .reduce((at, key) => at?.[key], document);
    expect([reference, typeof found]).toEqual([reference, "object"]);
  }
});

test("an answer has exactly the fields that are described", async () => {
  const { trackingCode, reference } = await api.office.lodge();
  const officer = api.as(await api.token(await api.office.hire("officer")));
  const answers: [string, object][] = [
    ["Track", (await api.ask("GET", "/track", undefined, { "Tracking-Code": trackingCode })).body],
    ["Complaint", (await officer("GET", `/complaints/${reference}`)).body],
    ["WorklistItem", (await officer("GET", "/complaints")).body.items[0]],
    ["State", (await officer("POST", `/complaints/${reference}/receipt`, { complete: true })).body],
  ];
  for (const [name, answer] of answers) {
    const { allOf = [], ...own } = document.components.schemas[name];
    const parts = [own, ...allOf].map((part) =>
      part.$ref ? document.components.schemas[part.$ref.split("/").at(-1)] : part,
    );
    const fields = parts.flatMap((part) => Object.keys(part.properties ?? {}));
    expect([name, Object.keys(answer).sort()]).toEqual([name, [...new Set(fields)].sort()]);
  }
});

/** Every description of an object within a schema. */
function objectsIn(schema: unknown): Record<string, unknown>[] {
  if (typeof schema !== "object" || schema === null) return [];
  const inner = Object.values(schema).flatMap(objectsIn);
  return "properties" in schema || (schema as { type?: unknown }).type === "object"
    ? [schema as Record<string, unknown>, ...inner]
    : inner;
}
