import { expectedVerb } from "#complaints/expected.ts";
import { may } from "#complaints/may.ts";
import type { Verb } from "#complaints/commands.ts";
import type { Scene } from "#complaints/scene.ts";
import { holds } from "./broken.ts";
import { staff } from "./people.ts";
import type { Rulebook } from "./rulebook.ts";
import { system } from "../cast.ts";

/** What must hold whenever a command is done. `settled`: the system has reckoned by this very calendar. */
export function checkRest(scene: Scene, rules: Rulebook, settled: boolean): void {
  const { sop, complaint } = scene;
  const verb = expectedVerb(sop, complaint) as Exclude<Verb, "lodge"> | null;
  const can = verb === null || staff.some((by) => may(sop, by, verb, complaint) && !rules.ready(scene, verb, by));
  holds("somebody can do what the SOP expects next", can, () => String(verb));
  const again = settled && !rules.ready(scene, "recalculate", system);
  holds("by the same calendar, every date comes out the same", !again);
}
