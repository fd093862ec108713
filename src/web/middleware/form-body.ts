import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";

type TooLarge = (c: Context) => Response | Promise<Response>;

/** Forms carry words: 256 KiB hold some forty pages of them. */
export const formLimit = (onTooLarge: TooLarge) => bodyLimit({ maxSize: 256 * 1024, onError: onTooLarge });

/** Far more is read than is taken of files, since what is too much is said file by file. */
export const MOST_BODY = 300 * 1024 * 1024;

/**
 * Forms at the addresses that `takes` knows may carry files. They stream by, so nothing of them is held here; only
 * what no phone sends by mistake is refused whole.
 */
export function filesLimit(takes: (path: string) => boolean, onTooLarge: TooLarge): MiddlewareHandler {
  const words = formLimit(onTooLarge);
  return async (c, next) => {
    // A piece of an upload: how much may come is known from its beginning.
    if (takes(c.req.path) && c.req.method === "PATCH") return next();
    if (!takes(c.req.path) || !isMultipart(c)) return words(c, next);
    return Number(c.req.header("content-length") ?? 0) > MOST_BODY ? onTooLarge(c) : next();
  };
}

/** Whether the body is a form that may carry files. */
export function isMultipart(c: Context): boolean {
  return /^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "");
}

/** The fields of a sent form by name, as text: line breaks as one character, without NUL, which no table can hold. */
export async function formOf(c: Context): Promise<Readonly<Record<string, string>>> {
  const type = c.req.header("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return {};
  const body = await c.req.parseBody().catch(() => ({}));
  const texts = Object.entries(body).filter((field): field is [string, string] => typeof field[1] === "string");
  return Object.fromEntries(texts.map(([name, text]) => [name, text.replaceAll("\r\n", "\n").replaceAll("\0", "")]));
}
