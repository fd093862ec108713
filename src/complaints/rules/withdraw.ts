import type { Bare } from "../commands.ts";
import { closing } from "../closing.ts";
import type { Rule } from "../scene.ts";
import { open } from "../stages.ts";

/** The complainant takes the complaint back; nothing follows. */
export const withdraw: Rule<Bare<"withdraw">> = {
  ready: ({ complaint }) => open(complaint),
  decide: (scene) => [{ type: "withdrawn" }, closing(scene, "withdrawn")],
};
