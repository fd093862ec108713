import { type Badge, placeBadges, type Wanted } from "#sop/swimlane/place-badges.ts";
import type { Picture } from "#sop/swimlane/picture.ts";
import { pictureText } from "#text/sop-picture.ts";
import { fill, type Language } from "#text/words.ts";

/** How many complaints are at a step now, and how many of them are late. */
export interface StepCount {
  readonly count: number;
  readonly late: number;
}

interface BadgesProps {
  readonly picture: Picture;
  readonly counts: Readonly<Record<string, StepCount>>;
  readonly language: Language;
  /** The list behind the number of a step; without it nothing opens. */
  readonly listOf?: ((step: string, late: boolean) => string) | undefined;
}

/** Beside each step how many complaints are there, and how many of them are late. */
export function Badges({ picture, counts, language, listOf }: BadgesProps) {
  const text = pictureText(language);
  const wanted = picture.rows.flatMap(({ stepId: step }): Wanted[] => {
    const { count = 0, late = 0 } = counts[step] ?? {};
    return [
      ...(count > 0 ? [{ step, late: false, text: String(count) }] : []),
      ...(late > 0 ? [{ step, late: true, text: fill(text.late, { count: late }) }] : []),
    ];
  });
  return (
    <>
      {placeBadges(picture, wanted).map((badge) => {
        if (!listOf) return <Pill badge={badge} />;
        const step = nameOf(picture, badge.step);
        const name = badge.late ? text.lateAt : text.countAt;
        return (
          <a href={listOf(badge.step, badge.late)} aria-label={fill(name, { number: badge.text, step })}>
            <Pill badge={badge} />
          </a>
        );
      })}
    </>
  );
}

/** "5. Menerima pengaduan", as the picture writes it. */
function nameOf({ rows, shapes }: Picture, step: string): string {
  const label = rows.find(({ stepId }) => stepId === step)?.label.lines.join(" ");
  const title = shapes.find(({ id }) => id === step)?.text.lines.join(" ") ?? step;
  return label ? `${label}. ${title}` : title;
}

/** A number in a rounded ground. */
function Pill({ badge: { late, text, box } }: { readonly badge: Badge }) {
  const { x, y, width, height } = box;
  return (
    <g class={late ? "count late" : "count"}>
      <rect x={x} y={y} width={width} height={height} rx={height / 2} />
      <text x={x + width / 2} y={y + height / 2 + 4.5} text-anchor="middle">
        {text}
      </text>
    </g>
  );
}
