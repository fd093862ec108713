import { readFile } from "node:fs/promises";
import { type FileProblem, readSop } from "#sop/read-yaml.ts";
import type { Sop } from "#sop/types.ts";

/**
 * Reads an SOP from a YAML file for a command. Gives it, or null after saying what is wrong: each problem on a line as
 * `FILE:LINE: message [rule]`, in the order of the lines.
 */
export async function readSopFile(file: string, err: (text: string) => void): Promise<Sop | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) {
    err(`${file} can't be read; name a YAML file that holds an SOP.`);
    return null;
  }
  const read = readSop(text);
  if ("sop" in read) return read.sop;
  for (const problem of read.problems) err(said(file, problem));
  return null;
}

function said(file: string, { line, message, rule }: FileProblem): string {
  return `${file}:${line}: ${message} [${rule}]`;
}
