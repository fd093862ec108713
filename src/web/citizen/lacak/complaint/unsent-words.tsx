import type { Verb } from "#complaints/commands.ts";
import { trackText } from "#text/citizen/track.ts";
import type { Language } from "#text/words.ts";
import { Notice } from "../../../ui/blocks.tsx";
import { wordFields, type Slug, type Typed } from "./typed.ts";

interface Props {
  readonly typed: Typed | null;
  readonly can: readonly Verb[];
  readonly language: Language;
}

/** Words of a form that the page no longer has: they can still be read and copied. */
export function UnsentWords({ typed, can, language }: Props) {
  if (!typed || verbsOf[typed.slug].some((verb) => can.includes(verb))) return null;
  const words = wordFields.map((name) => typed.form[name]).filter(Boolean);
  if (words.length === 0) return null;
  return (
    <Notice mood="warn" title={trackText(language).unsent}>
      {words.map((said) => (
        <p class="words">{said}</p>
      ))}
    </Notice>
  );
}

const verbsOf: Readonly<Record<Slug, readonly Verb[]>> = {
  pesan: ["write", "supplement"],
  penilaian: ["rate"],
  penutupan: ["close"],
  sanggahan: ["object"],
  penarikan: ["withdraw"],
  kerahasiaan: ["hide"],
  anonimitas: ["forget"],
};
