import { z } from "zod";
import { roleOfKind } from "#sop/ask.ts";
import { relationOf } from "#complaints/may.ts";
import { refuse } from "#lib/refusal.ts";
import { colleague } from "./colleague.ts";
import { asked, type Setting } from "./asked-verb.ts";
import { line, uuid } from "./texts.ts";
import { viewersOf } from "./viewers.ts";

/** Names the handler: `POST …/assignment`. */
export const assign = asked({
  verb: "assign",
  noun: "assignment",
  input: z.strictObject({ staffId: uuid, reason: line.optional() }),
  async command({ staffId, reason }, setting) {
    const { sop } = await setting.ctx.procedures.byId(setting.complaint.office, setting.complaint.sop);
    const refusal = await colleague(setting, staffId, [roleOfKind(sop, "review") ?? "officer"]);
    if (refusal) return refusal;
    if (!(await isFree(setting, staffId))) return refuse("conflicted");
    return { verb: "assign", by: setting.by, staffId, ...(reason ? { reason } : {}) };
  },
});

/** Not the accused, and nobody who acts for them today. */
async function isFree({ ctx, tx, complaint }: Setting, staffId: string): Promise<boolean> {
  const person = (await viewersOf(tx, ctx.now())).find(({ id }) => id === staffId);
  return person !== undefined && relationOf(person, complaint) !== "accused";
}
