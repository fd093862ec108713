import { say, type Language, type Said, type WordsTree } from "./words.ts";

/** A tree of texts, made ready once in both languages: `homeText("id").title`. */
export function inBoth<T extends WordsTree>(tree: T): (language: Language) => Said<T> {
  const both = { id: say(tree, "id"), en: say(tree, "en") };
  return (language) => both[language];
}
