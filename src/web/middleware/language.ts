import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { languages, type Language } from "#text/words.ts";

const COOKIE = "bahasa";
const YEAR_SECONDS = 365 * 24 * 3600;

/** The language that the reader chose; Indonesian until they do. */
export function languageOf(c: Context): Language {
  return readLanguage(getCookie(c, COOKIE)) ?? "id";
}

/** A language by its name, or null. */
export function readLanguage(text: string | undefined): Language | null {
  return languages.find((language) => language === text) ?? null;
}

/** Keeps the choice for a year. It says nothing about the reader but this. */
export function keepLanguage(c: Context, language: Language): void {
  setCookie(c, COOKIE, language, { path: "/", maxAge: YEAR_SECONDS, sameSite: "Lax", httpOnly: true });
}

/** `GET /bahasa/{language}?ke=/path`: keeps the choice and goes back to the page it was made on. */
export function switchLanguage(c: Context): Response {
  const language = readLanguage(c.req.param("language"));
  if (language) keepLanguage(c, language);
  return c.redirect(localPath(c.req.query("ke")), 303);
}

/** A path of our own, or the home page: nobody is sent elsewhere by a link to us. */
function localPath(path: string | undefined): string {
  if (!path?.startsWith("/")) return "/";
  const url = URL.parse(path, "http://here.invalid");
  return url?.host === "here.invalid" ? url.pathname + url.search : "/";
}
