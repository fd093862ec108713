import { refuse } from "#lib/refusal.ts";
import type { Told } from "../commands.ts";
import { proof } from "../telling.ts";
import type { Rule } from "../scene.ts";
import { first, inStage } from "../stages.ts";

/** Step 7 is proven: the response reached them. The response clock is met at the time of sending; closing begins. */
export const told: Rule<Told> = {
  ready: ({ complaint }) =>
    first(inStage(complaint, "answered"), complaint.told === null ? null : refuse("already_told")),
  decide(scene, { how, at, text }) {
    if (at > scene.now) return refuse("too_late");
    if (at < scene.complaint.response!.at) return refuse("too_early");
    return [{ ...proof(scene, how, at), ...(text ? { words: { telling: text } } : {}) }];
  },
};
