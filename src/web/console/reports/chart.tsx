import type { Child } from "hono/jsx";
import { reportsText } from "#text/console/reports.ts";
import type { Language } from "#text/words.ts";
import { Details } from "#web/ui/blocks.tsx";
import { Raw } from "#web/ui/raw.tsx";
import { Across } from "../../sop/across.tsx";

interface ChartProps {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly alternative: string;
  /** The inside of the SVG, as `draw` gives it. */
  readonly drawing: string;
  readonly width: number;
  readonly height: number;
  /** Names of the series in their order; one alone needs no legend. */
  readonly legend: readonly string[];
  readonly language: Language;
  /** The table with the same numbers. */
  readonly children?: Child;
}

/** A drawn chart with its legend, and the numbers behind it. */
export function Chart({ id, title, alternative, drawing, width, height, legend, language, children }: ChartProps) {
  return (
    <section class="chart-section">
      <h2 id={id}>{title}</h2>
      {legend.length > 1 ? (
        <ul class="legend" aria-hidden="true">
          {legend.map((name, at) => (
            <li>
              <svg viewBox="0 0 10 10" width="12" height="12">
                <rect class={`series-${Math.min(at + 1, 6)}`} width="10" height="10" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      ) : null}
      <Across labelledBy={id}>
        <svg
          class="chart"
          role="img"
          aria-labelledby={`${id}-isi`}
          viewBox={`0 0 ${width} ${height}`}
          {...{ width, height }}
        >
          <Raw markup={drawing} />
        </svg>
      </Across>
      <p class="soft" id={`${id}-isi`}>
        {alternative}
      </p>
      <Details summary={reportsText.table[language]}>{children}</Details>
    </section>
  );
}
