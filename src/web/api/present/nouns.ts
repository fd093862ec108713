import type { AskedVerb } from "#commands/asked-verb.ts";
import type { Verb } from "#complaints/commands.ts";

/** The nouns of some verbs, as their routes end: `receive` is `receipt`. */
export function nounsOf(registry: Readonly<Record<string, AskedVerb>>, verbs: readonly Verb[]): string[] {
  return Object.values(registry)
    .filter(({ verb }) => verbs.includes(verb))
    .map(({ noun }) => noun);
}
