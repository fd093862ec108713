import type { Context, TypedResponse } from "hono";
import type { Refusal } from "#lib/refusal.ts";
import { faults, problemTitles } from "#text/api.ts";
import { refusals } from "#text/refusals.ts";
import { fill, type Language } from "#text/words.ts";
import { languageAsked } from "./language.ts";
import { type Code, statuses } from "./statuses.ts";

export interface FieldError {
  /** Where in the body or the query: `complainant.email`. Empty: the whole. */
  readonly path: string;
  readonly message: string;
}

interface Said {
  readonly code: Code;
  readonly detail?: Refusal["detail"] | undefined;
  readonly errors?: readonly FieldError[] | undefined;
}

/** Fits wherever a route describes its answers: each describes the problems it can answer with. */
// oxlint-disable-next-line typescript/no-explicit-any
type Problem = Response & TypedResponse<any, any, any>;

/** A refusal as RFC 9457 `application/problem+json`, in the language that was asked for. */
export function refused(c: Context, { refusal, detail }: Refusal): Problem {
  return problem(c, { code: refusal, detail });
}

/** Any "no" of the API. `too_many_requests` with `seconds` says when to come again. */
export function problem(c: Context, { code, detail, errors }: Said): Problem {
  const status = statuses[code];
  const language = languageAsked(c.req.header("accept-language"));
  const body = {
    type: `urn:tanggap:refusal:${code}`,
    title: problemTitles[status][language],
    status,
    detail: sentence(code, language, detail),
    code,
    ...(errors ? { errors } : {}),
  };
  const headers: Record<string, string> = { "Content-Type": "application/problem+json", "Content-Language": language };
  if (status === 401) headers["WWW-Authenticate"] = "Bearer";
  if (status === 429 && detail?.["seconds"]) headers["Retry-After"] = String(detail["seconds"]);
  return c.body(JSON.stringify(body), status, headers) as Problem;
}

const sentences = { ...refusals, ...faults };

function sentence(code: Code, language: Language, detail: Refusal["detail"] = {}): string {
  return fill(sentences[code][language], detail);
}
