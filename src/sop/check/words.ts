import { languages } from "#text/words.ts";
import type { Sop } from "../types.ts";
import { type Path, type Problem, problem } from "./problem.ts";

const spoken: ReadonlySet<string> = new Set(languages);

/** Every text for people is there in both languages. */
export function checkWords(sop: Sop): Problem[] {
  return blanksIn(sop, []).map((path) =>
    problem("both-languages", path, `The text in "${path.at(-1)}" is missing or blank; both languages are needed.`),
  );
}

function blanksIn(value: unknown, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [];
  if (isWords(value))
    return languages.filter((language) => !/\S/.test(value[language] ?? "")).map((language) => [...path, language]);
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...entries].flatMap(([name, part]) => blanksIn(part, [...path, name]));
}

function isWords(value: object): value is Readonly<Record<string, string>> {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => spoken.has(name));
}
