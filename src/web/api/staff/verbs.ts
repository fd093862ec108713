import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { AskedVerb } from "#commands/asked-verb.ts";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { staffVerbs } from "#commands/staff-verbs.ts";
import { isRefusal } from "#lib/refusal.ts";
import { jsonBody } from "../json-body.ts";
import { languageAsked } from "../language.ts";
import { needsNothing } from "../needs-nothing.ts";
import type { ApiEnv, ApiParts } from "../parts.ts";
import { presentState } from "../present/state.ts";
import { refused } from "../problem.ts";
import { KEY_HEADER, staffHeaders } from "../schemas/headers.ts";
import { problems } from "../schemas/problem.ts";
import { stateSchema } from "../schemas/state.ts";
import { TOKEN_SCHEME } from "../security.ts";
import { etagOf, referenceParam, versionOf } from "./reference.ts";
import { staffVerbWords } from "./verb-words.ts";

/** `POST /complaints/{reference}/{noun}`: a route for each verb of staff, with its own schema. */
export function staffVerbRoutes(app: OpenAPIHono<ApiEnv>, { ctx }: ApiParts, token: MiddlewareHandler<ApiEnv>): void {
  for (const verb of Object.values(staffVerbs))
    app.openapi({ ...routeOf(verb), middleware: [token, ...jsonBody] }, async (c) => {
      const staff = c.get("staff");
      const headers = c.req.valid("header");
      const { reference } = c.req.valid("param");
      const done = await runStaffVerb(ctx, staff, reference, verb.noun, c.req.valid("json"), {
        idempotencyKey: headers[KEY_HEADER],
        expectedVersion: versionOf(headers["If-Match"]),
      });
      if (isRefusal(done)) return refused(c, done);
      const { complaint } = done;
      const procedure = await ctx.procedures.byId(staff.office, complaint.sop);
      const language = languageAsked(c.req.header("accept-language"));
      c.header("ETag", etagOf(complaint));
      return c.json({ ...presentState(complaint, procedure, language), version: complaint.version }, 200);
    });
}

function routeOf({ noun, input }: AskedVerb) {
  const { summary, description } = staffVerbWords[noun] ?? { summary: noun, description: noun };
  return createRoute({
    method: "post",
    path: `/complaints/{reference}/${noun}`,
    tags: ["Staff"],
    summary,
    description,
    security: [{ [TOKEN_SCHEME]: [] }],
    request: {
      params: referenceParam,
      headers: staffHeaders,
      body: { required: !needsNothing(input), content: { "application/json": { schema: input } } },
    },
    responses: {
      200: {
        description: "Done. Where the complaint is now.",
        content: { "application/json": { schema: stateSchema } },
      },
      ...problems(400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500),
    },
  });
}
