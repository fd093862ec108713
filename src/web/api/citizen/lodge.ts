import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { lodge } from "#commands/lodge.ts";
import { lodgeInput } from "#commands/lodge-input.ts";
import { isRefusal, refuse } from "#lib/refusal.ts";
import { trackFile } from "#queries/track-file.ts";
import { addressOf as socketAddress } from "../../middleware/address.ts";
import { jsonBody } from "../json-body.ts";
import { languageAsked } from "../language.ts";
import type { ApiEnv, ApiParts } from "../parts.ts";
import { presentLodged } from "../present/lodged.ts";
import { refused } from "../problem.ts";
import { limits, minuteCounter } from "../rate-limit.ts";
import { KEY_HEADER, neededKey } from "../schemas/headers.ts";
import { lodgedSchema } from "../schemas/lodged.ts";
import { problems } from "../schemas/problem.ts";

/** `POST /complaints`: step 4a of the SOP, by the complainant. */
export function lodgeRoute(app: OpenAPIHono<ApiEnv>, parts: ApiParts): void {
  const { ctx, office, addressOf = socketAddress } = parts;
  const waitOf = minuteCounter(parts.limits?.lodging ?? limits.lodging);

  app.openapi(route, async (c) => {
    const seconds = isItself(addressOf(c)) ? null : waitOf(addressOf(c), ctx.now());
    if (seconds !== null) return refused(c, refuse("too_many_requests", { seconds }));
    const lodged = await lodge(ctx, {
      office,
      channel: "api",
      by: { is: "complainant" },
      idempotencyKey: c.req.valid("header")[KEY_HEADER],
      input: c.req.valid("json"),
      raw: new Uint8Array(await c.req.arrayBuffer()),
      language: languageAsked(c.req.header("accept-language")),
    });
    if (isRefusal(lodged)) return refused(c, lodged);
    return c.json(presentLodged(lodged, await firstDue(parts, lodged.complaint.id)), 201);
  });
}

/** The dates that lodging set, from its event: a repeated request is given the same, whatever happened since. */
async function firstDue({ ctx, office }: ApiParts, id: string) {
  const file = await trackFile(ctx, office, id);
  const first = isRefusal(file) ? undefined : file.story[0]?.body;
  if (first?.type !== "lodged") throw new Error("a complaint begins with lodging");
  return first;
}

/** This machine stands for everybody when a proxy runs on it: then nobody is counted. */
const isItself = (address: string) => address === "" || address === "::1" || /^(::ffff:)?127\./.test(address);

const route = createRoute({
  method: "post",
  path: "/complaints",
  tags: ["Complainant"],
  summary: "Lodge a complaint",
  description:
    "Step 4a of the SOP. Keep `trackingCode`: with it the complainant follows, answers, rates and closes. Give a `complainant` with a name and one way to reach them, or `anonymous: true` and none.",
  middleware: jsonBody,
  request: {
    headers: neededKey,
    body: { required: true, content: { "application/json": { schema: lodgeInput } } },
  },
  responses: {
    201: {
      description: "Lodged. The same key again gives the same answer.",
      content: { "application/json": { schema: lodgedSchema } },
    },
    ...problems(400, 413, 415, 422, 429, 500),
  },
});
