import type { Channel, Sop } from "#sop/types.ts";

/** Ways in that nobody can write down for somebody else: our own form and the API. */
const ownWays = new Set(["web", "api"]);

/** The channels through which staff can lodge on somebody's behalf: those at the office first. */
export function waysIn({ channels }: Sop): readonly Channel[] {
  const others = channels.filter(({ id }) => !ownWays.has(id));
  return [...others.filter(({ online }) => !online), ...others.filter(({ online }) => online)];
}
