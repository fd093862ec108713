import { trackText } from "#text/citizen/track.ts";
import { fill, type Language } from "#text/words.ts";
import type { Errors } from "../../../ui/error-summary.tsx";
import { TEXT } from "../../pengaduan-baru/lengths.ts";
import type { Slug } from "./typed.ts";

/** A verb to be asked for, by the noun that commands know it by. */
export interface AskedFor {
  readonly noun: string;
  readonly input: object;
}

type Form = Readonly<Record<string, string>>;

/** A sent form as the verbs it asks for, or what must be put right first. */
export function toVerbs(slug: Slug, form: Form, language: Language): readonly AskedFor[] | { readonly errors: Errors } {
  const text = trackText(language).errors;
  const said = (name: string, missing: string) => sentenceFor(form, name, missing, text.tooLong);
  switch (slug) {
    case "pesan":
      return said("pesan", text.text) ?? [{ noun: "messages", input: { text: form["pesan"]!.trim() } }];
    case "sanggahan":
      return said("alasan", text.reason) ?? [{ noun: "objection", input: { reason: form["alasan"]!.trim() } }];
    case "penilaian":
      return ratingVerbs(form, text);
    case "penutupan":
      return [{ noun: "closure", input: {} }];
    case "penarikan":
      return [{ noun: "withdrawal", input: {} }];
    case "kerahasiaan":
      return [{ noun: "confidentiality", input: {} }];
    case "anonimitas":
      return [{ noun: "anonymity", input: {} }];
  }
}

function ratingVerbs(
  form: Form,
  text: { score: string; tooLong: string },
): readonly AskedFor[] | { readonly errors: Errors } {
  if (!/^[1-4]$/.test(form["nilai"] ?? "")) return { errors: { nilai: text.score } };
  const feedback = form["umpan_balik"]?.trim();
  if (feedback && feedback.length > TEXT) return { errors: { umpan_balik: fill(text.tooLong, { most: TEXT }) } };
  const rating = { noun: "rating", input: { score: Number(form["nilai"]), ...(feedback ? { feedback } : {}) } };
  return form["lalu"] === "tutup" ? [rating, { noun: "closure", input: {} }] : [rating];
}

function sentenceFor(form: Form, name: string, missing: string, tooLong: string): { readonly errors: Errors } | null {
  const length = form[name]?.trim().length ?? 0;
  if (length === 0) return { errors: { [name]: missing } };
  return length > TEXT ? { errors: { [name]: fill(tooLong, { most: TEXT }) } } : null;
}
