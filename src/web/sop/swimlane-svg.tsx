import { pictureText } from "#text/sop-picture.ts";
import { fill, type Language } from "#text/words.ts";
import type { Arrow, Lane, Picture, Row } from "#sop/swimlane/picture.ts";
import { Badges, type StepCount } from "./badges.tsx";
import { SwimlaneShape } from "./swimlane-shape.tsx";
import { TextLines } from "./text-lines.tsx";

interface SwimlaneSvgProps {
  readonly picture: Picture;
  readonly language: Language;
  /** Name of the SOP. */
  readonly name: string;
  readonly counts?: Readonly<Record<string, StepCount>>;
  /** The list behind the number of a step, for a reader who may open it. */
  readonly listOf?: ((step: string, late: boolean) => string) | undefined;
  /** Id of the step that is marked: where a complaint is. */
  readonly here?: string;
  /** Sets ids apart where a page draws more than one. */
  readonly id?: string;
}

/**
 * The picture of an SOP as inline SVG. Colours come from the stylesheet alone, so dark mode and paper are right. An image
 * to a screen reader, or where its numbers open lists a group of these links; what is drawn stands in words beside it.
 */
export function SwimlaneSvg({ picture, language, name, counts = {}, listOf, here, id = "bagan" }: SwimlaneSvgProps) {
  const text = pictureText(language);
  const { width, height, lanes, edges, rows, shapes, arrows } = picture;
  const titles = lanes.map(({ title }) => title.lines.join(" ")).join(", ");
  return (
    <svg
      class="swimlane"
      role={listOf ? "group" : "img"}
      aria-labelledby={`${id}-judul ${id}-isi`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id={`${id}-judul`}>{fill(text.title, { name })}</title>
      <desc id={`${id}-isi`}>{fill(text.description, { lanes: titles })}</desc>
      <marker
        id={`${id}-panah`}
        viewBox="0 0 8 8"
        refX="7.5"
        refY="4"
        markerWidth="11"
        markerHeight="11"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path class="head" d="M0 0.5 8 4 0 7.5z" />
      </marker>
      <g aria-hidden={listOf ? "true" : undefined}>
        <Frame picture={picture} />
        {[edges[0], ...lanes, edges[1]].map((lane) => (
          <LaneTitle lane={lane} />
        ))}
        {rows.map((row) => (
          <RowWords row={row} />
        ))}
        {arrows.map((arrow) => (
          <ArrowLine arrow={arrow} head={`url(#${id}-panah)`} />
        ))}
        {shapes.map((shape) => (
          <SwimlaneShape shape={shape} here={shape.id === here} />
        ))}
      </g>
      <Badges {...{ picture, counts, language, listOf }} />
    </svg>
  );
}

function Frame({ picture: { width, height, lanes, edges, rows } }: { readonly picture: Picture }) {
  const uprights = [...lanes.map(({ x }) => x), edges[1].x];
  return (
    <>
      <rect class="frame" x="0.5" y="0.5" width={width - 1} height={height - 1} />
      <rect class="heading" x="0.5" y="0.5" width={width - 1} height={rows[0]?.y ?? 0} />
      {rows.slice(1).map(({ y }) => (
        <path class="rule faint" d={`M0 ${y}H${width}`} />
      ))}
      {uprights.map((x) => (
        <path class="rule" d={`M${x} 0V${height}`} />
      ))}
    </>
  );
}

function LaneTitle({ lane }: { readonly lane: Lane }) {
  return <TextLines class={lane.added ? "lane-title added" : "lane-title"} words={lane.title} line={18} />;
}

function RowWords({ row }: { readonly row: Row }) {
  return (
    <>
      <TextLines class="row-label" words={row.label} line={16} />
      <TextLines class="row-time" words={row.time} line={16} />
    </>
  );
}

function ArrowLine({ arrow: { points, label }, head }: { readonly arrow: Arrow; readonly head: string }) {
  const d = points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");
  return (
    <>
      <path class="arrow" d={d} marker-end={head} />
      {label ? <TextLines class="way" words={label} line={16} /> : null}
    </>
  );
}
