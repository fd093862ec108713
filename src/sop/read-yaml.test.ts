import { expect, test } from "vitest";
import { stringify } from "yaml";
import { secondSop, secondYaml } from "../../test/support/sops.ts";
import { sop1700 } from "./offices/1700/sop.ts";
import { type FileProblem, readSop } from "./read-yaml.ts";

function problemsOf(yamlText: string): readonly FileProblem[] {
  const read = readSop(yamlText);
  return "problems" in read ? read.problems : [];
}

/** The second office's file with one text replaced, and the line on which it stands. */
function spoilt(good: string, bad: string): { yaml: string; line: number } {
  const at = secondYaml.indexOf(good);
  if (at < 0 || secondYaml.indexOf(good, at + 1) >= 0) throw new Error(`Not once in the file: ${good}`);
  return { yaml: secondYaml.replace(good, bad), line: secondYaml.slice(0, at).split("\n").length };
}

test("office 1700's SOP comes back from YAML as it was", () => {
  expect(readSop(stringify(sop1700))).toEqual({ sop: sop1700 });
});

test("JSON is YAML too", () => {
  expect(readSop(JSON.stringify(secondSop, null, 2))).toEqual({ sop: secondSop });
});

test.each([
  ["an unknown kind", "kind: approve", "kind: bless", "form", /steps\.9\.kind: /],
  [
    "an unknown name",
    "    decision: true\n    next:\n      - { to: answer",
    "    shape: star\n    next:\n      - { to: answer",
    "form",
    /"shape"/,
  ],
  ["a number without quotes", 'number: "12"', "number: 12", "form", /quotes/],
  ["a day that doesn't exist", 'made: "2026-01-05"', 'made: "2026-02-30"', "form", /a day that exists/],
  [
    "half a day",
    "extension: { unit: working_days, amount: 7 }",
    "extension: { unit: working_days, amount: 0.5 }",
    "form",
    /whole number/,
  ],
  ["an amount of nothing", "amount: 120", "amount: 0", "form", /more than 0/],
  ["a way to nowhere", "next: [{ to: mend }]", "next: [{ to: mended }]", "way-known", /"mended"/],
  ["an unknown actor", "actor: team-lead", "actor: chief", "actor-known", /"chief"/],
  [
    "a longer limit for a class",
    "service: { unit: working_days, amount: 3",
    "service: { unit: working_days, amount: 6",
    "classification-not-longer",
    /6 working_days/,
  ],
  [
    "an unknown field",
    "diperpanjang karena: {{text}}",
    "diperpanjang karena: {{sebab}}",
    "notice-field-known",
    /\{\{sebab\}\}/,
  ],
])("%s is told with its line and rule", (_wrong, good, bad, rule, says) => {
  const { yaml, line } = spoilt(good, bad);
  const problem = problemsOf(yaml).find((each) => each.rule === rule);
  expect(problem).toMatchObject({ line, message: expect.stringMatching(says) });
});

test("what is missing is told at the line of what should hold it", () => {
  const { yaml, line } = spoilt(
    'subject: { id: "Keluhan {{reference}} selesai", en: "Grievance {{reference}} closed" }',
    'subject: { id: "Keluhan {{reference}} selesai" }',
  );
  expect(problemsOf(yaml)).toContainEqual({
    line,
    rule: "form",
    message: expect.stringMatching(/notices\.closed\.subject\.en/),
  });
});

test("problems come in the order of the lines, whichever rule finds them", () => {
  const yaml = secondYaml.replace("actor: citizen", "actor: nobody").replace("{ to: mend }", "{ to: nowhere }");
  const problems = problemsOf(yaml);
  expect(problems.slice(0, 2).map(({ rule }) => rule)).toEqual(["actor-known", "way-known"]);
  expect(problems[0]!.line).toBeLessThan(problems[1]!.line);
});

test.each([
  ["not YAML", "office: [1,\nsteps", 2],
  ["a key twice", "start: a\nstart: b\n", 2],
  ["nothing", "", 1],
  ["a list", "- a\n- b\n", 1],
  ["aliases without end", bomb(), 1],
])("a file that is %s is told so", (_what, yaml, line) => {
  const problems = problemsOf(yaml);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]!.line).toBeLessThanOrEqual(line + 1);
});

function bomb(): string {
  const rows = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]`);
  return ["a0: &a0 [lol]", ...rows].join("\n");
}
