import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnv } from "./parts.ts";
import { securitySchemes } from "./security.ts";

/** `GET /openapi.json`: OpenAPI 3.1, made once from the schemas that check the input. */
export function describe(app: OpenAPIHono<ApiEnv>): void {
  for (const [name, scheme] of Object.entries(securitySchemes))
    app.openAPIRegistry.registerComponent("securitySchemes", name, scheme);
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/openapi.json",
    tags: ["About"],
    summary: "This description",
    description: "OpenAPI 3.1, made from the same schemas that check what is sent.",
    responses: {
      200: { description: "The description.", content: { "application/json": { schema: { type: "object" } } } },
    },
  });
  let made: string | undefined;
  app.get("/openapi.json", (c) => {
    made ??= JSON.stringify(app.getOpenAPI31Document(head));
    c.header("Content-Type", "application/json");
    return c.body(made);
  });
}

const head = {
  openapi: "3.1.0",
  info: {
    title: "Tanggap",
    version: "1",
    description:
      "The complaint service of a public office, run by its SOP. Every instant is RFC 3339 with the office's offset. Refusals are RFC 9457 `application/problem+json` with a stable `code`, in the language of `Accept-Language` (id, en). Unknown fields are refused.",
  },
};
