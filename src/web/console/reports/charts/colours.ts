/** Colours that nobody sees: each stands for a class, whose colour the stylesheet knows for light and dark. */
export const GRID = "#00f001";
export const LABEL = "#00f002";

/** Series beyond these share the last class. */
export const MOST_SERIES = 6;

export const seriesColour = (index: number): string => `#0000f${Math.min(index, MOST_SERIES - 1) + 1}`;

/** The class for each colour. */
export const classes: Readonly<Record<string, string>> = {
  [GRID]: "grid",
  [LABEL]: "label",
  ...Object.fromEntries(Array.from({ length: MOST_SERIES }, (_, at) => [seriesColour(at), `series-${at + 1}`])),
};
