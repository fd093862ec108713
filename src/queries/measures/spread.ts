/** How many times an amount was measured. */
export interface Bar {
  readonly amount: number;
  readonly count: number;
}

/**
 * The smallest amount that at least this share of all reached: a value that occurred, never one between two. `bars` in
 * any order; null without any.
 */
export function quantile(bars: readonly Bar[], share: number): number | null {
  const sorted = bars.toSorted((a, b) => a.amount - b.amount);
  const all = sorted.reduce((sum, { count }) => sum + count, 0);
  let reached = 0;
  for (const { amount, count } of sorted) {
    reached += count;
    if (reached >= share * all) return amount;
  }
  return null;
}
