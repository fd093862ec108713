import { fill, type Language } from "./words.ts";

/** One text for one and another for more; Indonesian knows no difference. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

const rules = { id: new Intl.PluralRules("id"), en: new Intl.PluralRules("en") };

/** An amount in the form that the language has for it: "1 service hour", "2 service hours". */
export function counted(forms: Forms, amount: number, language: Language): string {
  const form = rules[language].select(amount) === "one" ? forms.one : forms.other;
  return fill(form, { amount });
}
