import { z } from "zod";
import { qualified } from "#auth/qualifications.ts";
import { roleOfKind } from "#sop/ask.ts";
import { relationOf } from "#complaints/may.ts";
import { refuse } from "#lib/refusal.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { Words } from "#text/words.ts";
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
    const { sop } = await setting.ctx.procedures.byId(setting.complaint.office, setting.complaint.sop, setting.tx);
    const refusal = await colleague(setting, staffId, [roleOfKind(sop, "review") ?? "officer"]);
    if (refusal) return refusal;
    if (!(await isFree(setting, staffId))) return refuse("conflicted");
    await recordLack(setting, staffId, sop.document.qualifications);
    return { verb: "assign", by: setting.by, staffId, ...(reason ? { reason } : {}) };
  },
});

/** Somebody without the SOP's qualifications may be assigned: it is on record who did it. */
async function recordLack({ ctx, tx, complaint, by }: Setting, staffId: string, asked: readonly Words[]) {
  if ((await qualified(tx, asked))(staffId)) return;
  await saveAudit(tx, ctx, {
    office: complaint.office,
    staff: by.is === "staff" ? by.id : null,
    type: "assigned_without_qualification",
    complaint: complaint.id,
    detail: { person: staffId },
  });
}

/** Not the accused, and nobody who acts for them today. */
async function isFree({ ctx, tx, complaint }: Setting, staffId: string): Promise<boolean> {
  const person = (await viewersOf(tx, ctx.now())).find(({ id }) => id === staffId);
  return person !== undefined && relationOf(person, complaint) !== "accused";
}
