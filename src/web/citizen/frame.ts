import type { Context } from "hono";
import type { Procedure } from "#commands/context.ts";
import type { Language } from "#text/words.ts";
import { logoOf } from "../logo.ts";
import { languageOf } from "../middleware/language.ts";

/** What every public page is handed for its shell. */
export interface Frame {
  readonly language: Language;
  readonly office: { readonly name: string; readonly logo?: string | null };
  readonly path: string;
}

/** The frame of an answer. */
export function frameOf(c: Context, procedure: Pick<Procedure, "sop" | "settings">): Frame {
  const language = languageOf(c);
  return { language, office: { name: procedure.sop.office.name[language], logo: logoOf(procedure) }, path: c.req.path };
}
