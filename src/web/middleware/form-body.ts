import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";

type TooLarge = (c: Context) => Response | Promise<Response>;

/** Forms carry words: 256 KiB hold some forty pages of them. */
export const formLimit = (onTooLarge: TooLarge) => bodyLimit({ maxSize: 256 * 1024, onError: onTooLarge });

/**
 * Forms at the addresses that `takes` knows may carry files. Far more is read than is taken, since what is too much
 * is said file by file; only what no phone sends by mistake is refused whole.
 */
export function filesLimit(takes: (path: string) => boolean, onTooLarge: TooLarge): MiddlewareHandler {
  const words = formLimit(onTooLarge);
  const files = bodyLimit({ maxSize: 300 * 1024 * 1024, onError: onTooLarge });
  return (c, next) => (takes(c.req.path) ? files(c, next) : words(c, next));
}

/** The fields of a sent form by name, as text: line breaks as one character, without NUL, which no table can hold. */
export async function formOf(c: Context): Promise<Readonly<Record<string, string>>> {
  const type = c.req.header("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return {};
  const body = await c.req.parseBody().catch(() => ({}));
  const texts = Object.entries(body).filter((field): field is [string, string] => typeof field[1] === "string");
  return Object.fromEntries(texts.map(([name, text]) => [name, text.replaceAll("\r\n", "\n").replaceAll("\0", "")]));
}
