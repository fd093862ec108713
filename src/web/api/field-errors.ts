import type { z } from "zod";
import { fieldFaults } from "#text/api.ts";
import { fill, type Language } from "#text/words.ts";
import type { FieldError } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/** What is wrong with what was sent, field by field, in our own words. `sent` tells a missing field from a wrong one. */
export function fieldErrors(issues: readonly Issue[], sent: unknown, language: Language): FieldError[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: fieldFaults.unknown[language] }));
    return [{ path: pathOf(issue.path), message: messageOf(issue, valueAt(sent, issue.path), language) }];
  });
}

function messageOf(issue: Issue, value: unknown, language: Language): string {
  if (value === undefined) return fieldFaults.needed[language];
  switch (issue.code) {
    case "invalid_type":
      return fill(fieldFaults.kind[language], { expected: issue.expected });
    case "invalid_value":
      return fill(fieldFaults.choice[language], { values: issue.values.map(String).join(", ") });
    case "too_small":
      if (issue.origin === "string") return fieldFaults.needed[language];
      return fill(fieldFaults.tooLittle[language], { minimum: String(issue.minimum) });
    case "too_big": {
      const words = issue.origin === "string" ? fieldFaults.tooLong : fieldFaults.tooMuch;
      return fill(words[language], { maximum: String(issue.maximum) });
    }
    case "invalid_format":
      return fill(fieldFaults.format[language], { format: issue.format });
    default:
      return fieldFaults.other[language];
  }
}

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join(".");

function valueAt(sent: unknown, path: readonly PropertyKey[]): unknown {
  let value = sent;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
