import type { Shape } from "#sop/swimlane/picture.ts";
import { TextLines } from "./text-lines.tsx";

/** One shape with its text. */
export function SwimlaneShape({ shape, here }: { readonly shape: Shape; readonly here: boolean }) {
  return (
    <g class={["shape", shape.kind, shape.added && "added", here && "here"].filter(Boolean).join(" ")}>
      <Outline shape={shape} />
      <TextLines class="what" words={shape.text} line={18} />
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
