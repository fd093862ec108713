import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { isRefusal } from "#lib/refusal.ts";
import { openForComplainant, openForStaff } from "#queries/open-attachment.ts";
import { sendFile } from "../downloads.ts";
import type { ApiEnv, ApiParts } from "./parts.ts";
import { refused } from "./problem.ts";
import { problems } from "./schemas/problem.ts";
import { CODE_SCHEME, TOKEN_SCHEME } from "./security.ts";
import { referenceParam } from "./staff/reference.ts";

const idParam = z.object({
  id: z
    .string()
    .max(60)
    .openapi({ param: { name: "id", in: "path" }, description: "As the complaint lists it." }),
});

const file = {
  200: {
    description: "The file, to be saved.",
    content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
  },
};

/** `GET /track/attachments/{id}`: a file of one's own complaint as it was sent. */
export function ownFileRoute(app: OpenAPIHono<ApiEnv>, { ctx, office }: ApiParts, code: MiddlewareHandler<ApiEnv>) {
  const route = createRoute({
    method: "get",
    path: "/track/attachments/{id}",
    tags: ["Complainant"],
    summary: "Fetch a file",
    description: "As it was sent. Files are sent by the pages; this interface lists and fetches them.",
    security: [{ [CODE_SCHEME]: [] }],
    request: { params: idParam },
    responses: { ...file, ...problems(404, 409, 500) },
  });
  app.openapi({ ...route, middleware: code }, async (c) => {
    const opened = await openForComplainant(ctx, office, {
      complaintId: c.get("opened").id,
      id: c.req.valid("param").id,
    });
    return isRefusal(opened) ? refused(c, opened) : (sendFile(c, opened) as never);
  });
}

/** `GET /complaints/{reference}/attachments/{id}`: a file as this person may have it. */
export function complaintFileRoute(app: OpenAPIHono<ApiEnv>, { ctx }: ApiParts, token: MiddlewareHandler<ApiEnv>) {
  const route = createRoute({
    method: "get",
    path: "/complaints/{reference}/attachments/{id}",
    tags: ["Staff"],
    summary: "Fetch a file",
    description:
      "The original goes to the handler, documents and recordings also to the leadership, and each time it does is recorded; `copy=true` gives a picture drawn anew, without what hides in the original.",
    security: [{ [TOKEN_SCHEME]: [] }],
    request: {
      params: referenceParam.extend(idParam.shape),
      query: z.strictObject({ copy: z.enum(["true", "false"]).optional() }),
    },
    responses: { ...file, ...problems(401, 403, 404, 409, 422, 429, 500) },
  });
  app.openapi({ ...route, middleware: token }, async (c) => {
    const which = c.req.valid("query").copy === "true" ? "copy" : "original";
    const opened = await openForStaff(ctx, c.get("staff"), { ...c.req.valid("param"), which });
    return isRefusal(opened) ? refused(c, opened) : (sendFile(c, opened) as never);
  });
}
