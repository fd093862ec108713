import { standardText } from "#queries/settings/standard-texts.ts";
import { keepForm, throwFormAway, type KeptForm } from "../../drafts/kept-form.ts";
import { notFound } from "../../outcomes.tsx";
import { paths } from "../../paths.ts";
import type { AskedByStaff } from "../../request.ts";
import { typedOf } from "./check.ts";

/** In place of an id: a text that is not saved yet. */
export const NEW = "baru";

/** `POST /petugas/pengaturan/teks/{id}/draft`: keeps other words, or a new text, while they are typed. */
export async function keepTextByForm(asked: AskedByStaff): Promise<Response> {
  const kept = await keptText(asked);
  return kept ? keepForm(asked, kept) : notFound(asked);
}

/** `POST /petugas/pengaturan/teks/{id}/draft/removal` */
export async function throwTextAway(asked: AskedByStaff): Promise<Response> {
  const kept = await keptText(asked);
  return kept ? throwFormAway(asked, kept) : notFound(asked);
}

/** Its name among a person's drafts. */
export const textForm = (id: string) => `text ${id}`;

async function keptText({ c, ctx, staff }: AskedByStaff): Promise<KeptForm | null> {
  const id = c.req.param("id") ?? "";
  const blank = { title: "", text: "", textEn: "" };
  if (id === NEW) return { form: textForm(NEW), page: paths.textSettings, blank };
  const known = await standardText(ctx, staff.office, id);
  return known ? { form: textForm(id), page: paths.textSetting(id), blank: typedOf(known) } : null;
}
