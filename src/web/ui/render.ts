import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { JSX } from "hono/jsx/jsx-runtime";

const packed = promisify(gzip);
/** A page packed by this is a hundredth larger than by the usual 6, and done in three quarters of the time. */
const LEVEL = 4;

/**
 * Answers with a page; the doctype is written here, once. It is packed whole, for who takes that: as a stream, which
 * `compress` makes of other answers, each page would leave work behind that stops those after it.
 */
export async function render(c: Context, page: JSX.Element, status: ContentfulStatusCode = 200): Promise<Response> {
  const html = `<!doctype html>${String(await page)}`;
  const how = accepts(c, { header: "Accept-Encoding", supports: ["gzip"], default: "identity" });
  c.header("Vary", "Accept-Encoding", { append: true });
  if (how !== "gzip") return c.html(html, status);
  const headers = { "Content-Encoding": "gzip", "Content-Type": "text/html; charset=UTF-8" };
  return c.body(await packed(html, { level: LEVEL }), status, headers);
}
