import type { Step } from "#sop/types.ts";
import { stepsAtTheDoor } from "./steps-at-the-door.ts";
import { stepsOfTheOffice } from "./steps-of-the-office.ts";

/** The steps in the order of the printed table; the order in which they happen is in their ways on. */
export const steps: readonly Step[] = [...stepsAtTheDoor, ...stepsOfTheOffice];
