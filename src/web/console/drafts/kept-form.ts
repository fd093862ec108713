import { keepFormDraft, throwAwayFormDraft } from "#commands/drafts/form-draft.ts";
import { isRefusal } from "#lib/refusal.ts";
import { writingText } from "#text/console/writing.ts";
import { timeOf } from "#text/when.ts";
import { fill } from "#text/words.ts";
import { formOf } from "../../middleware/form-body.ts";
import type { Typed } from "../complaint/forms/read.ts";
import { zonedOf, type AskedByStaff } from "../request.ts";

/** A form that belongs to no complaint, and whose words are kept while they are typed. */
export interface KeptForm {
  /** Its name among a person's drafts. */
  readonly form: string;
  /** The page on which it stands. */
  readonly page: string;
  /** What its fields say before anything is typed. */
  readonly blank: Typed;
}

/** Keeps such a form as it stands; the answers are those of `keepDraftByForm`. */
export async function keepForm(asked: AskedByStaff, { form, page, blank }: KeptForm): Promise<Response> {
  const { c, ctx, staff } = asked;
  const { who, drawn, idempotencyKey = "", ...sent } = await formOf(c);
  if (who !== undefined && who !== staff.id) return c.json({}, 409);
  const names = Object.keys(blank);
  const untouched = names.every((name) => plain(sent[name]) === plain(blank[name]));
  const typed = Object.fromEntries([...names, "seen"].map((name) => [name, sent[name] ?? ""]));
  const drawnAt = Number(drawn) || undefined;
  const refused = await keepFormDraft(ctx, staff, { form, typed, idempotencyKey, drawnAt, untouched });
  if (isRefusal(refused)) return c.json({}, refused.refusal === "changed_meanwhile" ? 412 : 422);
  return keptAnswer(asked, page);
}

/** Throws one's own draft of such a form away. */
export async function throwFormAway({ c, ctx, staff }: AskedByStaff, { form, page }: KeptForm): Promise<Response> {
  await throwAwayFormDraft(ctx, staff, form);
  return c.redirect(page, 303);
}

/** A script is told when it was kept, in a sentence; a browser without scripts comes back to the page. */
export async function keptAnswer(asked: AskedByStaff, page: string): Promise<Response> {
  const { c, now, language } = asked;
  if (!c.req.header("accept")?.includes("application/json")) return c.redirect(page, 303);
  return c.json({ kept: fill(writingText.kept[language], { when: timeOf(now, await zonedOf(asked)) }) });
}

/** Browsers send other line ends than they were given. */
const plain = (text = "") => text.replaceAll("\r\n", "\n").trim();
