import { hasStep } from "#sop/ask.ts";
import type { Sop } from "#sop/types.ts";
import type { Complaint } from "./types.ts";

/** Whether leadership's directive is still needed: a supervisory complaint (berkadar pengawasan) is not answered without. */
export function directiveOwed(sop: Sop, { review, directive }: Complaint): boolean {
  return review?.classification === "supervisory" && !directive && hasStep(sop, "direct");
}
