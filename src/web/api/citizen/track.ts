import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { openedByComplainant } from "#commands/opened-by-complainant.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { trackFile } from "#queries/track-file.ts";
import type { TrackFile } from "#queries/types.ts";
import { languageAsked } from "../language.ts";
import type { ApiEnv, ApiParts } from "../parts.ts";
import { presentTrack } from "../present/track.ts";
import { refused } from "../problem.ts";
import { problems } from "../schemas/problem.ts";
import { trackSchema } from "../schemas/track.ts";
import { CODE_SCHEME } from "../security.ts";
import { trackingCode } from "./tracking-code.ts";

/** `GET /track`: what the holder of the tracking code reads. Reading a response proves that it reached them. */
export function trackRoute(app: OpenAPIHono<ApiEnv>, parts: ApiParts, code = trackingCode(parts)): void {
  app.openapi({ ...route, middleware: code }, async (c) => {
    const file = await readTrack(parts, c.get("opened").id);
    if (isRefusal(file)) return refused(c, file);
    return c.json(presentTrack(file, languageAsked(c.req.header("accept-language"))), 200);
  });
}

async function readTrack({ ctx, office }: ApiParts, id: string): Promise<TrackFile | Refusal> {
  const file = await trackFile(ctx, office, id);
  if (isRefusal(file) || file.complaint.stage !== "answered" || file.complaint.told) return file;
  await openedByComplainant(ctx, office, id);
  return trackFile(ctx, office, id);
}

const route = createRoute({
  method: "get",
  path: "/track",
  tags: ["Complainant"],
  summary: "Follow a complaint",
  description:
    "Where it is, which role has it, until when and why, and the words that went to and fro. Reading the response counts as being told. A code that opens nothing is answered 404, always with the same bytes.",
  security: [{ [CODE_SCHEME]: [] }],
  responses: {
    200: {
      description: "The complaint as its complainant reads it.",
      content: { "application/json": { schema: trackSchema } },
    },
    ...problems(404, 500),
  },
});
