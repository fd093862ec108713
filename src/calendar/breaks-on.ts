import type { Day } from "#lib/time.ts";
import type { ServiceHours, Week } from "./types.ts";

/** The usual breaks of a day: the last ones that have begun; undefined when there are none. */
export function breaksOn({ breaks, pauses }: Pick<ServiceHours, "breaks" | "pauses">, day: Day): Week | undefined {
  return pauses?.findLast(({ from }) => from <= day)?.breaks ?? breaks;
}
