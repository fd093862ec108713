import { randomUUID } from "node:crypto";
import type { Errors } from "../../../ui/error-summary.tsx";

/** What the complainant can send from the tracking page, by the last part of its address. */
export const slugs = ["pesan", "penilaian", "penutupan", "sanggahan", "penarikan"] as const;
export type Slug = (typeof slugs)[number];

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
