import { refuse } from "#lib/refusal.ts";
import type { Approve } from "../commands.ts";
import type { Pending } from "../types.ts";
import { closing } from "../closing.ts";
import type { Rule, Scene, Told } from "../scene.ts";
import { open, said } from "../stages.ts";

/** A second person lets what waits go out, or sends it back with a reason. Never the person who asked. */
export const approve: Rule<Approve> = {
  ready({ complaint }, by) {
    if (!complaint.pending) return refuse("nothing_to_approve");
    if (by.is === "staff" && by.id === complaint.pending.by) return refuse("same_person");
    return open(complaint);
  },
  decide(scene, { approve: agreed, reason, waiting }) {
    const pending = scene.complaint.pending!;
    if (agreed) return [{ type: "approved", verb: pending.verb }, ...outcome(scene, pending, waiting)];
    const words = { approval_reason: reason ?? "" };
    return said(reason) ?? [{ type: "sent_back", verb: pending.verb, words }];
  },
};

function outcome(scene: Scene, pending: Pending, waiting: Approve["waiting"]): readonly Told[] {
  const reason = waiting["draft"] ?? "";
  switch (pending.verb) {
    case "respond":
      return [{ type: "responded", words: { response: reason } }];
    case "refer": {
      const words = { referral_to: waiting["draft_to"] ?? "", referral_reason: reason };
      return [{ type: "referred", words }, closing(scene, "referred")];
    }
    case "merge":
      return [{ type: "merged", into: pending.into, words: { merge_reason: reason } }, closing(scene, "merged")];
  }
}
