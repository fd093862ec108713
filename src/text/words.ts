/** The languages of the screens; the first is the default. */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** A tree of `Words`, and the same tree with the strings of one language. */
export type WordsTree = { readonly [name: string]: Words | WordsTree };
export type Said<T> = T extends Words ? string : { readonly [K in keyof T]: Said<T[K]> };

/** Takes a tree of texts and gives the same tree in one language: what a view is handed. */
export function say<T extends WordsTree>(tree: T, language: Language): Said<T> {
  const said = Object.entries(tree).map(([name, value]) => [
    name,
    isWords(value) ? value[language] : say(value, language),
  ]);
  return Object.fromEntries(said) as Said<T>;
}

function isWords(value: Words | WordsTree): value is Words {
  return typeof value["id"] === "string";
}

/** Puts values into a text: `fill("Nomor {reference}", { reference })`. A field without a value stays visible. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (field, name: string) => String(values[name] ?? field));
}
