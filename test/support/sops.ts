import { readFileSync } from "node:fs";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { readSop } from "#sop/read-yaml.ts";
import type { Sop } from "#sop/types.ts";

/** The files of the fictional second office: another shape, and a later version of it. */
export const secondYaml = fileOf("second");
export const thirdYaml = fileOf("third");

export const secondSop = sopOf(secondYaml);
export const thirdSop = sopOf(thirdYaml);

/** Every SOP that the tests know, by name. */
export const sops: readonly (readonly [string, Sop])[] = [
  ["1700", sop1700],
  ["second", secondSop],
  ["third", thirdSop],
];

function fileOf(name: string): string {
  return readFileSync(new URL(`./sop-${name}.yaml`, import.meta.url), "utf8");
}

function sopOf(yamlText: string): Sop {
  const read = readSop(yamlText);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.sop;
}
