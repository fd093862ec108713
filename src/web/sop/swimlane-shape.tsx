import type { Shape } from "#sop/swimlane/picture.ts";
import { textWidth } from "#sop/swimlane/wrap.ts";
import { TextLines } from "./text-lines.tsx";

/** How many complaints are at a step now, and how many of them are late. */
export interface StepCount {
  readonly count: number;
  readonly late: number;
}

interface SwimlaneShapeProps {
  readonly shape: Shape;
  readonly here: boolean;
  readonly count: StepCount | undefined;
  /** Words for the late ones, "3 terlambat". */
  readonly late: string;
}

/** One shape with its text, and beside its corner how many complaints are there. */
export function SwimlaneShape({ shape, here, count, late }: SwimlaneShapeProps) {
  const { x, y, width, kind } = shape;
  return (
    <g class={["shape", kind, shape.added && "added", here && "here"].filter(Boolean).join(" ")}>
      <Outline shape={shape} />
      <TextLines class="what" words={shape.text} line={18} />
      {count && count.count > 0 ? <Pill class="count" text={String(count.count)} x={x + width - 10} y={y} /> : null}
      {count && count.late > 0 ? <Pill class="count late" text={late} x={x + 24} y={y} /> : null}
    </g>
  );
}

function Outline({ shape: { x, y, width, height, kind } }: { readonly shape: Shape }) {
  if (kind === "decision") {
    const [middle, centre] = [x + width / 2, y + height / 2];
    return (
      <path class="outline" d={`M${middle} ${y}L${x + width} ${centre} ${middle} ${y + height} ${x} ${centre}z`} />
    );
  }
  if (kind === "thing") {
    const [foot, half] = [y + height - 4, width / 2];
    const wave = `q${-half / 2} -10 ${-half} 0t${-half} 0`;
    return <path class="outline" d={`M${x} ${y}H${x + width}V${foot}${wave}z`} />;
  }
  const round = kind === "terminator" ? height / 2 : 3;
  return <rect class="outline" x={x} y={y} width={width} height={height} rx={round} />;
}

/** A number in a rounded ground, around its middle. */
function Pill(props: { readonly class: string; readonly text: string; readonly x: number; readonly y: number }) {
  const width = Math.max(22, textWidth(props.text, 13) + 14);
  return (
    <g class={props.class}>
      <rect x={props.x - width / 2} y={props.y - 11} width={width} height="22" rx="11" />
      <text x={props.x} y={props.y + 4.5} text-anchor="middle">
        {props.text}
      </text>
    </g>
  );
}
