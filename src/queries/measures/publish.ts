/** Numbers below this point at people. */
export const LEAST_PUBLISHED = 5;

/** Two numbers as they may be published; null: withheld. */
export interface Published {
  readonly count: number | null;
  readonly late: number | null;
}

/**
 * What may be published of a count and the late ones in it: neither of them below five, nor their difference, which
 * anyone could work out. `settled` false: lateness rests on a reading that the head has not signed, and stays inside.
 */
export function publish(count: number, late: number, settled: boolean): Published {
  if (count < LEAST_PUBLISHED) return { count: null, late: null };
  const safe = settled && late >= LEAST_PUBLISHED && count - late >= LEAST_PUBLISHED;
  return { count, late: safe ? late : null };
}
