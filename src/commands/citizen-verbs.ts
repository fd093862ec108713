import { close } from "./close.ts";
import { forget } from "./forget.ts";
import { hide } from "./hide.ts";
import { object } from "./object.ts";
import { rate } from "./rate.ts";
import type { AskedVerb } from "./asked-verb.ts";
import { withdraw } from "./withdraw.ts";
import { write } from "./write.ts";

/** Every verb that the complainant can ask for, by the noun in its route. */
export const citizenVerbs: Readonly<Record<string, AskedVerb>> = Object.fromEntries(
  [write, rate, close, object, withdraw, hide, forget].map((verb) => [verb.noun, verb]),
);
