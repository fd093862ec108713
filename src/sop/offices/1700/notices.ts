import type { Sop } from "#sop/types.ts";
import { noticesComingIn } from "./notices-coming-in.ts";
import { noticesOfTheAnswer } from "./notices-of-the-answer.ts";
import { noticesUnderWay } from "./notices-under-way.ts";

/** What the office tells the complainant, at each moment. Dates carry their own words, so each stands after a colon. */
export const notices: Sop["notices"] = { ...noticesComingIn, ...noticesUnderWay, ...noticesOfTheAnswer };
