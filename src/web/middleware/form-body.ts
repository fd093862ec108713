import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";

/** Forms carry words, never files: 256 KiB hold some forty pages of them. */
export const formLimit = (onTooLarge: (c: Context) => Response | Promise<Response>) =>
  bodyLimit({ maxSize: 256 * 1024, onError: onTooLarge });

/** The fields of a sent form by name, as text: line breaks as one character, without NUL, which no table can hold. */
export async function formOf(c: Context): Promise<Readonly<Record<string, string>>> {
  const type = c.req.header("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return {};
  const body = await c.req.parseBody().catch(() => ({}));
  const texts = Object.entries(body).filter((field): field is [string, string] => typeof field[1] === "string");
  return Object.fromEntries(texts.map(([name, text]) => [name, text.replaceAll("\r\n", "\n").replaceAll("\0", "")]));
}
