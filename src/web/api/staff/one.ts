import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { isRefusal } from "#lib/refusal.ts";
import { complaintFile } from "#queries/complaint-file.ts";
import { languageAsked } from "../language.ts";
import type { ApiEnv, ApiParts } from "../parts.ts";
import { presentComplaint } from "../present/complaint.ts";
import { refused } from "../problem.ts";
import { complaintSchema } from "../schemas/complaint.ts";
import { problems } from "../schemas/problem.ts";
import { TOKEN_SCHEME } from "../security.ts";
import { etagOf, referenceParam } from "./reference.ts";

/** `GET /complaints/{reference}`: one complaint as this person may see it. */
export function oneRoute(app: OpenAPIHono<ApiEnv>, { ctx }: ApiParts, token: MiddlewareHandler<ApiEnv>): void {
  app.openapi({ ...route, middleware: token }, async (c) => {
    const file = await complaintFile(ctx, c.get("staff"), c.req.valid("param").reference);
    if (isRefusal(file)) return refused(c, file);
    c.header("ETag", etagOf(file.complaint));
    return c.json(presentComplaint(file, languageAsked(c.req.header("accept-language"))), 200);
  });
}

const route = createRoute({
  method: "get",
  path: "/complaints/{reference}",
  tags: ["Staff"],
  summary: "Read a complaint",
  description:
    "With its story, messages, notes and what you may do now. Identity is masked. One that is not yours to see is answered like one that does not exist.",
  security: [{ [TOKEN_SCHEME]: [] }],
  request: { params: referenceParam },
  responses: {
    200: { description: "The complaint.", content: { "application/json": { schema: complaintSchema } } },
    ...problems(401, 404, 429, 500),
  },
});
