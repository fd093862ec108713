import type { Command } from "#complaints/commands.ts";
import { isRefusal } from "#lib/refusal.ts";
import { instantText } from "../../calendar/say.ts";
import type { Broken } from "./broken.ts";
import { along, type Recorded } from "./journey.ts";
import { brokenBy, shrink } from "./shrink.ts";
import type { Watch } from "./walk.ts";

/** A broken rule with its seed and the shortest way to it, line by line. */
export function tell(seed: number, journey: Recorded, broken: Broken): string {
  const short = shrink(journey, broken.rule);
  const lines: string[] = [];
  const watch: Watch = (at, command, came) => lines.push(`${instantText(at)} ${spoken(command)}: ${outcome(came)}`);
  brokenBy({ ...along(short, short.steps), watch });
  return [
    broken.message,
    `SEED=${seed}, ${journey.world.name}, jobs ${journey.delay / 60_000} min late`,
    ...lines,
  ].join("\n");
}

function spoken({ verb, by, ...rest }: Command): string {
  return `${by.is === "staff" ? by.id : by.is} ${verb} ${verb === "lodge" ? "" : JSON.stringify(rest)}`;
}

function outcome(came: Parameters<Watch>[2]): string {
  if (came === "may not") return came;
  return isRefusal(came) ? came.refusal : came.map(({ type }) => type).join(", ");
}
