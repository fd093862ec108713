import { z } from "zod";
import { classifications } from "#sop/types.ts";
import { asked } from "./asked-verb.ts";
import { text, uuid } from "./texts.ts";
import { colleague } from "./colleague.ts";

/** Step 6, `POST …/review`. */
export const review = asked({
  verb: "review",
  noun: "review",
  input: z.strictObject({
    classification: z.enum(classifications),
    conclusion: text,
    recommendation: text,
    reportedStaffId: uuid.nullable().optional(),
  }),
  async command({ reportedStaffId, ...input }, setting) {
    if (reportedStaffId === undefined) return { verb: "review", by: setting.by, ...input };
    const refusal = reportedStaffId === null ? null : await colleague(setting, reportedStaffId);
    return refusal ?? { verb: "review", by: setting.by, ...input, reportedStaffId };
  },
});
