import type { Context } from "hono";
import { paths } from "./paths.ts";

/** Goes on to another page of ours, taking cookies along. */
export function goTo(c: Context, path: string, cookies: readonly string[] = []): Response {
  const answer = c.redirect(path, 303);
  for (const cookie of cookies) answer.headers.append("Set-Cookie", cookie);
  return answer;
}

/** A path of the console, or its first page: nobody is sent elsewhere by a link to us. */
export function localPath(path: string | undefined): string {
  if (!path?.startsWith("/")) return paths.worklist;
  const url = URL.parse(path, "http://here.invalid");
  const ours = url?.host === "here.invalid" && (url.pathname === "/petugas" || url.pathname.startsWith("/petugas/"));
  return ours ? url.pathname + url.search : paths.worklist;
}
