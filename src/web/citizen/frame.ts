import type { Context } from "hono";
import type { Procedure } from "#commands/context.ts";
import type { Language } from "#text/words.ts";
import { languageOf } from "../middleware/language.ts";

/** What every public page is handed for its shell. */
export interface Frame {
  readonly language: Language;
  readonly office: { readonly name: string };
  readonly path: string;
}

/** The frame of an answer. */
export function frameOf(c: Context, { sop }: Pick<Procedure, "sop">): Frame {
  const language = languageOf(c);
  return { language, office: { name: sop.office.name[language] }, path: c.req.path };
}
