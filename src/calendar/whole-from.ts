/** Throws when a count is not a whole number of at least `least`: limits are checked where they enter. */
export function wholeFrom(least: number, n: number): void {
  if (!Number.isSafeInteger(n) || n < least) throw new RangeError(`${n} is not a whole number from ${least}`);
}
