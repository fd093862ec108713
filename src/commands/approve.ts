import { z } from "zod";
import { refuse } from "#lib/refusal.ts";
import { holdMerge, holdsTarget } from "./hold-merge.ts";
import { loadComplaint } from "./load.ts";
import { asked, type Setting } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** A second person lets out what waits, or sends it back: `POST …/approval`. */
export const approve = asked({
  verb: "approve",
  noun: "approval",
  input: z.strictObject({ approve: z.boolean(), reason: text.optional() }),
  holds: holdMerge,
  async command({ approve: agreed, reason }, setting) {
    const { pending } = setting.complaint;
    // What was fit when it was asked for may have been closed or merged itself since.
    if (agreed && pending?.verb === "merge") {
      if (!(await holdsTarget(setting.tx, pending.into))) return refuse("changed_meanwhile");
      if (!(await stillOpen(setting, pending.into))) return refuse("merge_target_unfit");
    }
    const waiting = await draftWords(setting);
    return { verb: "approve", by: setting.by, approve: agreed, waiting, ...(reason ? { reason } : {}) };
  },
});

async function stillOpen({ tx }: Setting, id: string): Promise<boolean> {
  const target = await loadComplaint(tx, { id });
  return target !== null && target.stage !== "closed";
}

/** The words that were written with the request that waits. */
async function draftWords({ tx, complaint }: Setting): Promise<Record<string, string>> {
  const rows = await tx
    .selectFrom("note")
    .select(["kind", "text"])
    .where("complaint", "=", complaint.id)
    .where("kind", "in", ["draft", "draft_to"])
    .orderBy("seq")
    .execute();
  return Object.fromEntries(rows.map(({ kind, text: words }) => [kind, words]));
}
