import { languages, type Language } from "#text/words.ts";

/** The language that an `Accept-Language` header asks for: the best one we have; Indonesian when it names none. */
export function languageAsked(header: string | undefined): Language {
  const wishes = (header ?? "").slice(0, 200).split(",").map(readWish);
  const known = wishes.filter((wish): wish is { language: Language; weight: number } => wish.language !== null);
  const best = known.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return best[0]?.language ?? "id";
}

function readWish(text: string): { readonly language: Language | null; readonly weight: number } {
  const [tag = "", ...parameters] = text
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const weight = Number(parameters.find((each) => each.startsWith("q="))?.slice(2) ?? 1);
  const language = languages.find((each) => tag === each || tag.startsWith(`${each}-`)) ?? null;
  return { language, weight: Number.isFinite(weight) ? weight : 0 };
}
