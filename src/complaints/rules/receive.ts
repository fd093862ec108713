import { refuse } from "#lib/refusal.ts";
import { leadershipFirst } from "#sop/ask.ts";
import type { Receive } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { inStage } from "../stages.ts";

/**
 * Step 5. Makes the officer the handler and stops the clock of the receipt. "Incomplete" only says what is missing;
 * the response clock runs on until the officer inquires.
 */
export const receive: Rule<Receive> = {
  ready: ({ complaint }) => inStage(complaint, "lodged"),
  decide({ sop }, { complete, missing, registerNumber }) {
    if (!complete && !missing?.trim()) return refuse("reason_needed");
    const words = complete ? {} : { words: { missing: missing! } };
    return [{ type: "received", complete, registerNumber, awaitsLeadership: leadershipFirst(sop), ...words }];
  },
};
