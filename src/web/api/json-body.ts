import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { fieldFaults } from "#text/api.ts";
import { languageAsked } from "./language.ts";
import type { ApiEnv } from "./parts.ts";
import { problem } from "./problem.ts";

/** Every field at its longest, in the widest script, fits; files come by another way. */
const MOST_KILOBYTES = 128;

const sized = bodyLimit({
  maxSize: MOST_KILOBYTES * 1024,
  onError: (c) => problem(c, { code: "too_large", detail: { kilobytes: MOST_KILOBYTES } }),
});

/** Looks at type, UTF-8 and syntax, and for NUL, which no table can hold. No body at all is left to the route. */
const read: MiddlewareHandler = async (c, next) => {
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength === 0) return next();
  if (!/^application\/json\s*(;|$)/i.test(c.req.header("content-type") ?? ""))
    return problem(c, { code: "unsupported_content_type" });
  const withNul = fieldsWithNul(bytes);
  if (!withNul) return problem(c, { code: "malformed_json" });
  if (withNul.length === 0) return next();
  const message = fieldFaults.nul[languageAsked(c.req.header("accept-language"))];
  return problem(c, { code: "invalid_input", errors: withNul.map((path) => ({ path, message })) });
};

/** Reads a JSON body once, before anything looks into it. Its bytes stay readable as they came. */
export const jsonBody: MiddlewareHandler<ApiEnv>[] = [sized, read];

/** Names of the fields whose text holds a NUL; null when the bytes are not JSON in UTF-8. */
function fieldsWithNul(bytes: ArrayBuffer): string[] | null {
  const found: string[] = [];
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes), (key, value: unknown) => {
      if (key.includes("\0") || (typeof value === "string" && value.includes("\0")))
        found.push(key.replaceAll("\0", ""));
      return value;
    });
    return found;
  } catch {
    return null;
  }
}
