import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { checkSop } from "./check.ts";
import type { Path } from "./check/problem.ts";
import { sopSchema } from "./schema.ts";
import type { Sop } from "./types.ts";

/** One thing that is wrong with an SOP file: the line (from 1), the rule it breaks, a sentence for the author. */
export interface FileProblem {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/**
 * Reads an SOP from YAML (JSON is YAML too). Gives the SOP, or everything wrong with the file in the order of its
 * lines: first whether it is YAML (rule `yaml`), then its form (rule `form`), then the rules of `checkSop`.
 */
export function readSop(yamlText: string): { readonly sop: Sop } | { readonly problems: readonly FileProblem[] } {
  const lines = new LineCounter();
  const file = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  if (file.errors.length > 0) {
    return {
      problems: file.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, rule: "yaml", message })),
    };
  }
  const value = valueOf(file);
  if (value === tooDeep) return { problems: [{ line: 1, rule: "yaml", message: "Too many aliases." }] };
  const lineOf = (path: Path) => lines.linePos(offsetOf(file, path)).line;
  const parsed = sopSchema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => formProblems(issue as Issue, lineOf));
    return { problems: inOrder(problems) };
  }
  const problems = checkSop(parsed.data).map(({ rule, message, path }) => ({ line: lineOf(path), rule, message }));
  return problems.length > 0 ? { problems: inOrder(problems) } : { sop: parsed.data };
}

const tooDeep = Symbol("too many aliases");

/** The file as plain values. The parser stops at aliases that would unfold without end. */
function valueOf(file: Document): unknown {
  try {
    return file.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return tooDeep;
    throw error;
  }
}

interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly keys?: readonly string[];
}

function formProblems({ code, path, message, keys = [] }: Issue, lineOf: (path: Path) => number): FileProblem[] {
  const place = path.length > 0 ? path.join(".") : "the file";
  if (code !== "unrecognized_keys") return [{ line: lineOf(path), rule: "form", message: `${place}: ${message}` }];
  return keys.map((key) => ({
    line: lineOf([...path, key]),
    rule: "form",
    message: `${place}: nothing is called "${key}" here`,
  }));
}

function inOrder(problems: readonly FileProblem[]): FileProblem[] {
  return problems.toSorted((a, b) => a.line - b.line);
}

/** Where the deepest part of a path that the file has begins; the key itself, so that the line is the one to mend. */
function offsetOf(file: Document, path: Path): number {
  let node: unknown = file.contents;
  let offset = startOf(node, 0);
  for (const name of path) {
    const [next, start] = partOf(node, name);
    if (next === undefined) break;
    node = next;
    offset = startOf(start, offset);
  }
  return offset;
}

function partOf(node: unknown, name: string | number): [part: unknown, start: unknown] {
  if (isSeq(node)) return [node.items[Number(name)], node.items[Number(name)]];
  if (!isMap(node)) return [undefined, undefined];
  const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(name));
  return isPair(pair) ? [pair.value ?? null, pair.key] : [undefined, undefined];
}

function startOf(node: unknown, otherwise: number): number {
  return (isNode(node) && node.range?.[0]) || otherwise;
}
