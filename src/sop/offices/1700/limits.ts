import type { Limits } from "#sop/types.ts";

/** Limits where the SOP is silent; each rests on a reading (`incomplete-and-other-ends`, `no-rating`, `objection`). */
export const limits: Limits = {
  supplement: { unit: "working_days", amount: 10 },
  closing: { unit: "working_days", amount: 10 },
  objection: { unit: "working_days", amount: 10 },
  ratingChange: { unit: "working_days", amount: 10 },
  reminderBefore: 2,
  mailToldAfterHours: 24,
};
