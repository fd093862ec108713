import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { refuse } from "#lib/refusal.ts";
import { failureOf } from "../middleware/log.ts";
import { noStore } from "../middleware/no-store.ts";
import { complaintFileRoute, ownFileRoute } from "./attachments.ts";
import { lodgeRoute } from "./citizen/lodge.ts";
import { trackRoute } from "./citizen/track.ts";
import { trackingCode } from "./citizen/tracking-code.ts";
import { citizenVerbRoutes } from "./citizen/verbs.ts";
import { describe } from "./describe.ts";
import { fieldErrors } from "./field-errors.ts";
import { languageAsked } from "./language.ts";
import type { ApiEnv, ApiParts } from "./parts.ts";
import { problem, refused } from "./problem.ts";
import { KEY_HEADER } from "./schemas/headers.ts";
import { bearer } from "./staff/bearer.ts";
import { listRoute } from "./staff/list.ts";
import { oneRoute } from "./staff/one.ts";
import { staffVerbRoutes } from "./staff/verbs.ts";

/** The JSON API under `/api/v1`, to be mounted at `/`: `app.route("/", makeApi(parts))`. */
export function makeApi(parts: ApiParts): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>({ defaultHook: unfit }).basePath("/api/v1");
  app.use(noStore);
  lodgeRoute(app, parts);
  const code = trackingCode(parts);
  trackRoute(app, parts, code);
  ownFileRoute(app, parts, code);
  citizenVerbRoutes(app, parts, code);
  const token = bearer(parts);
  listRoute(app, parts, token);
  oneRoute(app, parts, token);
  complaintFileRoute(app, parts, token);
  staffVerbRoutes(app, parts, token);
  describe(app);
  app.all("*", (c) => refused(c, refuse("not_found")));
  app.onError((error, c) => {
    // What the framework itself refuses: a content type that no route takes, a body that does not parse.
    if (error instanceof HTTPException)
      return problem(c, { code: error.status === 415 ? "unsupported_content_type" : "malformed_json" });
    parts.log.error(failureOf(error, c));
    return problem(c, { code: "unexpected" });
  });
  return app;
}

type Hook = NonNullable<NonNullable<ConstructorParameters<typeof OpenAPIHono<ApiEnv>>[0]>["defaultHook"]>;

/** What a schema refuses, field by field. */
const unfit: Hook = (result, c) => {
  if (result.success) return;
  if (result.target === "header" && result.error.issues.some(({ path }) => path[0] === KEY_HEADER))
    return refused(c, refuse("idempotency_key_needed"));
  const { data } = result as unknown as { data: unknown };
  const errors = fieldErrors(result.error.issues, data, languageAsked(c.req.header("accept-language")));
  return problem(c, { code: "invalid_input", errors });
};
