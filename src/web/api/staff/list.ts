import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { readCursor } from "#queries/cursor.ts";
import { worklist } from "#queries/worklist.ts";
import { fieldFaults } from "#text/api.ts";
import { languageAsked } from "../language.ts";
import type { ApiEnv, ApiParts } from "../parts.ts";
import { presentRow } from "../present/worklist.ts";
import { problem } from "../problem.ts";
import { worklistQuery, worklistSchema } from "../schemas/complaint.ts";
import { problems } from "../schemas/problem.ts";
import { TOKEN_SCHEME } from "../security.ts";
import type { MiddlewareHandler } from "hono";

/** `GET /complaints`: what this person may see, what waits for the office first, by due time. */
export function listRoute(app: OpenAPIHono<ApiEnv>, { ctx }: ApiParts, token: MiddlewareHandler<ApiEnv>): void {
  app.openapi({ ...route, middleware: token }, async (c) => {
    const staff = c.get("staff");
    const language = languageAsked(c.req.header("accept-language"));
    const { overdue, mine, cursor, ...query } = c.req.valid("query");
    if (cursor !== undefined && !readCursor(cursor)) {
      const errors = [{ path: "cursor", message: fieldFaults.other[language] }];
      return problem(c, { code: "invalid_input", errors });
    }
    const filter = { ...query, ...(cursor ? { cursor } : {}), overdue: overdue === "true", mine: mine === "true" };
    const { items, next } = await worklist(ctx, staff, filter);
    const rows = items.map(async (row) => {
      const procedure = await ctx.procedures.byId(staff.office, row.complaint.sop);
      return presentRow(row, procedure, language);
    });
    return c.json({ items: await Promise.all(rows), next }, 200);
  });
}

const route = createRoute({
  method: "get",
  path: "/complaints",
  tags: ["Staff"],
  summary: "List complaints",
  description: "What waits for the office first, by due time with late on top; then the rest. Paged by `cursor`.",
  security: [{ [TOKEN_SCHEME]: [] }],
  request: { query: worklistQuery },
  responses: {
    200: { description: "One page.", content: { "application/json": { schema: worklistSchema } } },
    ...problems(401, 422, 429, 500),
  },
});
