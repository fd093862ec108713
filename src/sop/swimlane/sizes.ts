/** The measures of the picture, in pixels at full size. */
export const sizes = {
  text: 14,
  line: 18,
  label: 13,
  labelLine: 16,
  number: 58,
  lane: 204,
  time: 104,
  header: 44,
  shape: 148,
  decision: 160,
  /** Least height of a diamond, so that it looks like one. */
  flattest: 64,
  /** Free height above and below the shape of a row; arrows run in it. */
  gap: 26,
  /** Distances of the tracks of arrows from a lane's edge and from a row's edge. */
  laneTracks: [6, 12],
  rowTracks: [6, 12],
  padding: 10,
} as const;
