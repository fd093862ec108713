/** A place in the picture, in its own units: one is a CSS pixel at full size. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Text as it is broken into lines; each line is centred on `x`, `y` is the baseline of the first. */
export interface Lines extends Point {
  readonly lines: readonly string[];
}

/** A column of the picture: an actor's, or one of the two at the edges (number, time). */
export interface Lane extends Box {
  readonly id: string;
  readonly title: Lines;
  /** The SOP's table has no such column. */
  readonly added: boolean;
}

/** A row of the picture: one step, its number at the left and its time at the right. */
export interface Row extends Box {
  readonly stepId: string;
  readonly label: Lines;
  readonly time: Lines;
}

/** `terminator` where the procedure begins or ends, `thing` what a step is done with. */
export type ShapeKind = "terminator" | "process" | "decision" | "thing";

export interface Shape extends Box {
  /** The step's id, and `:thing` behind it for its thing. */
  readonly id: string;
  readonly stepId: string;
  readonly kind: ShapeKind;
  readonly text: Lines;
  /** The SOP's table has no row for this step. */
  readonly added: boolean;
}

export interface Arrow {
  /** Ids of shapes. */
  readonly from: string;
  readonly to: string;
  /** Corners from border to border, all turns square. */
  readonly points: readonly Point[];
  readonly label?: Lines & { readonly box: Box };
}

/** A drawn SOP: where everything stands. Lines are in one language. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  /** The first and last column: number and time. */
  readonly edges: readonly [Lane, Lane];
  readonly rows: readonly Row[];
  readonly shapes: readonly Shape[];
  readonly arrows: readonly Arrow[];
}
