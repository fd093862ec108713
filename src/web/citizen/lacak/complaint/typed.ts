import { randomUUID } from "node:crypto";
import type { Errors } from "../../../ui/error-summary.tsx";

/** What the complainant can send from the tracking page, by the last part of its address. */
export const slugs = [
  "pesan",
  "penilaian",
  "penutupan",
  "sanggahan",
  "penarikan",
  "kerahasiaan",
  "anonimitas",
] as const;
export type Slug = (typeof slugs)[number];

/** What nothing undoes: a page of its own asks first. */
export const askedFirst = ["penarikan", "kerahasiaan", "anonimitas"] as const satisfies readonly Slug[];
export type AskedFirst = (typeof askedFirst)[number];

/** Forms with words of their own, which a browser may keep until they are sent. */
const worded: readonly Slug[] = ["pesan", "penilaian", "sanggahan"];
export const hasWords = (slug: Slug): boolean => worded.includes(slug);

export const isAskedFirst = (slug: Slug): slug is AskedFirst => (askedFirst as readonly Slug[]).includes(slug);

/** A form that was refused: what was typed stays, with the sentence that says what to do. */
export interface Typed {
  readonly slug: Slug;
  readonly form: Readonly<Record<string, string>>;
  readonly errors: Errors;
}

/** The key of a form: the same again when it is shown again, so that sending it twice does it once. */
export function keyFor(slug: Slug, typed: Typed | null): string {
  return (typed?.slug === slug && typed.form["kunci"]) || randomUUID();
}

/** Fields in which people write, and the rest of what these forms send. */
const carried = ["pesan", "alasan", "umpan_balik", "nilai", "kunci"] as const;
export const wordFields = ["pesan", "alasan", "umpan_balik"] as const;

/** A form that came after its page was closed: what must travel with the code, so that no word is lost. */
export function carriedFields(slug: Slug, form: Typed["form"]): Readonly<Record<string, string>> {
  const fields = carried.filter((name) => form[name]).map((name) => [name, form[name]!] as const);
  return { titipan: slug, ...Object.fromEntries(fields) };
}

/** What came along with a code; null when nothing did. */
export function carriedIn(form: Typed["form"]): Typed | null {
  const slug = slugs.find((known) => known === form["titipan"]);
  return slug ? { slug, form, errors: {} } : null;
}
