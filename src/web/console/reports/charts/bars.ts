/** Bars over a line of weeks or months, stacked where there are several series. */
export interface Bars {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Top of the scale; without it the highest bar decides. */
  readonly most?: number;
  /** What stands behind the numbers of the scale: "%". */
  readonly unit?: string;
}
