import type { Language } from "#text/words.ts";
import type { Actor, Sop, Step } from "../types.ts";
import type { Lane, Lines, Row, Shape, ShapeKind } from "./picture.ts";
import { rowsInOrder } from "./rows-in-order.ts";
import { shapeSize } from "./shape-size.ts";
import { sizes } from "./sizes.ts";
import { textWidth, wrapped } from "./wrap.ts";

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly edges: readonly [Lane, Lane];
  readonly rows: readonly Row[];
  readonly shapes: readonly Shape[];
}

const headings = { number: { id: "No", en: "No" }, time: { id: "Waktu", en: "Time" } };

/** Puts the actors into lanes, the steps into rows and a shape where they meet. Arrows come after. */
export function layOut(sop: Sop, language: Language): Layout {
  const steps = rowsInOrder(sop);
  const rows: Row[] = [];
  const shapes: Shape[] = [];
  const width = sizes.number + sop.actors.length * sizes.lane + sizes.time;
  let y: number = sizes.header;
  for (const step of steps) {
    const sized = shapesOf(sop, step, language);
    const times = wrapped(step.cells.time?.[language] ?? "", sizes.time - 12, sizes.label);
    const inner = Math.max(...sized.map(({ height }) => height), times.length * sizes.labelLine);
    const height = inner + 2 * sizes.gap;
    const middle = y + height / 2;
    const label = centred([step.label], sizes.number / 2, middle, sizes.labelLine);
    const time = centred(times, width - sizes.time / 2, middle, sizes.labelLine);
    rows.push({ stepId: step.id, x: 0, y, width, height, label, time });
    shapes.push(...sized.map((shape) => placed(shape, middle)));
    y += height;
  }
  const edge = (id: "number" | "time", x: number, wide: number) =>
    laneOf(id, headings[id][language], x, wide, y, false);
  return {
    width,
    height: y,
    lanes: sop.actors.map(({ id, name, inTable }, at) =>
      laneOf(id, name[language], laneX(at), sizes.lane, y, inTable === false),
    ),
    edges: [edge("number", 0, sizes.number), edge("time", width - sizes.time, sizes.time)],
    rows,
    shapes,
  };
}

function laneX(at: number): number {
  return sizes.number + at * sizes.lane;
}

function laneOf(id: string, title: string, x: number, width: number, height: number, added: boolean): Lane {
  const lines = wrapped(title, width - 2 * sizes.padding, sizes.text);
  return { id, x, y: 0, width, height, title: centred(lines, x + width / 2, sizes.header / 2, sizes.line), added };
}

type Unplaced = Omit<Shape, "y" | "text"> & { readonly lines: readonly string[] };

function shapesOf(sop: Sop, step: Step, language: Language): Unplaced[] {
  const kind: ShapeKind = step.decision
    ? "decision"
    : step.id === sop.start || step.next.length === 0
      ? "terminator"
      : "process";
  const own = unplaced(sop.actors, step.id, step, kind, step.actor, step.title[language]);
  if (!step.thing) return [own];
  return [own, unplaced(sop.actors, `${step.id}:thing`, step, "thing", step.thing.actor, step.thing.name[language])];
}

function unplaced(
  actors: readonly Actor[],
  id: string,
  step: Step,
  kind: ShapeKind,
  actor: string,
  text: string,
): Unplaced {
  const { width, height, lines } = shapeSize(kind, text);
  const lane = Math.max(
    0,
    actors.findIndex((known) => known.id === actor),
  );
  return {
    id,
    stepId: step.id,
    kind,
    added: step.inTable === false,
    x: laneX(lane) + (sizes.lane - width) / 2,
    width,
    height,
    lines,
  };
}

function placed({ lines, ...shape }: Unplaced, middle: number): Shape {
  const lift = shape.kind === "thing" ? 4 : 0;
  const text = centred(lines, shape.x + shape.width / 2, middle - lift, sizes.line);
  return { ...shape, y: middle - shape.height / 2, text };
}

/** Lines around a middle; the baseline stands a third of the type below the middle of its line. */
function centred(lines: readonly string[], x: number, middle: number, line: number): Lines {
  return { lines, x, y: middle - ((lines.length - 1) * line) / 2 + line * 0.27 };
}

/** Width of the widest line, for boxes around labels. */
export function widestOf(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((text) => textWidth(text, size)));
}
