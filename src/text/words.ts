/** The languages of the screens; the first is the default. */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** A tree of `Words`, and the same tree with the strings of one language. */
export type WordsTree = { readonly [name: string]: Words | WordsTree };
export type Said<T> = T extends Words ? string : { readonly [K in keyof T]: Said<T[K]> };

/** Takes a tree of texts and gives the same tree in one language: what a view is handed. Texts never change. */
export function say<T extends WordsTree>(tree: T, language: Language): Said<T> {
  const said = known[language].get(tree) ?? inOne(tree, language);
  known[language].set(tree, said);
  return said as Said<T>;
}

/** A page asks for the same texts once a line. */
const known: Readonly<Record<Language, WeakMap<WordsTree, object>>> = { id: new WeakMap(), en: new WeakMap() };

function inOne(tree: WordsTree, language: Language): object {
  const said = Object.entries(tree).map(([name, value]) => [
    name,
    isWords(value) ? value[language] : inOne(value, language),
  ]);
  return Object.fromEntries(said);
}

function isWords(value: Words | WordsTree): value is Words {
  return typeof value["id"] === "string";
}

/** Puts values into a text: `fill("Nomor {reference}", { reference })`. A field without a value stays visible. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (field, name: string) => String(values[name] ?? field));
}
