import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { staffVerbs } from "#commands/staff-verbs.ts";
import { languages } from "#text/words.ts";
import { forms } from "./all.ts";

const fieldsOf = (noun: string) => Object.keys((staffVerbs[noun]!.input as z.ZodObject).shape);

describe("the forms of the verbs", () => {
  test("there is one for each verb of staff, and it is that verb's", () => {
    expect(forms.map(({ noun }) => noun).sort()).toEqual(Object.keys(staffVerbs).sort());
    for (const { noun, verb } of forms) expect(staffVerbs[noun]?.verb).toBe(verb);
  });

  test.each(forms.map((form) => [form.noun, form] as const))("%s asks for what the verb takes", (noun, { fields }) => {
    const asked = fields.filter(({ as }) => as !== "tick").map(({ name }) => name);
    expect(asked.sort()).toEqual(fieldsOf(noun).sort());
  });

  test.each(forms.map((form) => [form.noun, form] as const))("%s has words for every field", (_noun, form) => {
    for (const language of languages) {
      for (const name of ["title", "lead", "submit"] as const) expect(form.words[name][language]).toBeTruthy();
      for (const { name, optional } of form.fields) {
        expect(form.words[name]?.[language], name).toBeTruthy();
        if (!optional) expect(form.words[`${name}Needed`]?.[language], `${name}Needed`).toBeTruthy();
      }
      for (const field of Object.values(form.refusedAt ?? {})) expect(form.words[field]?.[language]).toBeTruthy();
    }
  });
});
