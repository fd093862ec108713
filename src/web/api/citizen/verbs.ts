import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { AskedVerb } from "#commands/asked-verb.ts";
import { citizenVerbs } from "#commands/citizen-verbs.ts";
import { runCitizenVerb } from "#commands/run-citizen-verb.ts";
import { isRefusal } from "#lib/refusal.ts";
import { trackFile } from "#queries/track-file.ts";
import { jsonBody } from "../json-body.ts";
import { languageAsked } from "../language.ts";
import { needsNothing } from "../needs-nothing.ts";
import type { ApiEnv, ApiParts } from "../parts.ts";
import { presentTrack } from "../present/track.ts";
import { refused } from "../problem.ts";
import { KEY_HEADER, optionalKey } from "../schemas/headers.ts";
import { problems } from "../schemas/problem.ts";
import { trackSchema } from "../schemas/track.ts";
import { CODE_SCHEME } from "../security.ts";
import { trackingCode } from "./tracking-code.ts";
import { citizenVerbWords } from "./verb-words.ts";

/** `POST /track/{noun}`: a route for each verb of the complainant, with its own schema. */
export function citizenVerbRoutes(app: OpenAPIHono<ApiEnv>, parts: ApiParts, code = trackingCode(parts)): void {
  const { ctx, office } = parts;
  for (const verb of Object.values(citizenVerbs))
    app.openapi({ ...routeOf(verb), middleware: [code, ...jsonBody] }, async (c) => {
      const complaintId = c.get("opened").id;
      const idempotencyKey = c.req.valid("header")[KEY_HEADER];
      const done = await runCitizenVerb(ctx, { office, complaintId }, verb.noun, c.req.valid("json"), {
        idempotencyKey,
      });
      const file = isRefusal(done) ? done : await trackFile(ctx, office, complaintId);
      if (isRefusal(file)) return refused(c, file);
      return c.json(presentTrack(file, languageAsked(c.req.header("accept-language"))), 200);
    });
}

function routeOf({ noun, input }: AskedVerb) {
  const { summary, description } = citizenVerbWords[noun] ?? { summary: noun, description: noun };
  return createRoute({
    method: "post",
    path: `/track/${noun}`,
    tags: ["Complainant"],
    summary,
    description,
    security: [{ [CODE_SCHEME]: [] }],
    request: {
      headers: optionalKey,
      body: { required: !needsNothing(input), content: { "application/json": { schema: input } } },
    },
    responses: {
      200: {
        description: "Done. The complaint as it is now.",
        content: { "application/json": { schema: trackSchema } },
      },
      ...problems(400, 404, 409, 413, 415, 422, 500),
    },
  });
}
