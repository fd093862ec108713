import { setFlagsFromString } from "node:v8";

/** The heap may grow to four times what lives in it before it is collected as a whole. */
const GROWING_PERCENT = 300;

/**
 * Lets a program that answers people collect seldom. Left to itself V8 keeps the heap of a program that had nothing to
 * do for a while so small that it is collected after every thirty pages, and each time two or three of them wait.
 */
export function giveHeapRoom(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`);
}
