/** Colours that nobody sees: each stands for a class, whose colour the stylesheet knows for light and dark. */
export const GRID = "#00f001";
export const LABEL = "#00f002";

/** So many series have a colour of their own. */
export const MOST_SERIES = 6;

export const seriesColour = (index: number): string => `#0000f${index + 1}`;

/** The class for each colour. */
export const classes: Readonly<Record<string, string>> = {
  [GRID]: "grid",
  [LABEL]: "label",
  ...Object.fromEntries(Array.from({ length: MOST_SERIES }, (_, at) => [seriesColour(at), `series-${at + 1}`])),
};
