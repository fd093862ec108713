import { reportsText } from "#text/console/reports.ts";
import { dayOf } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Across } from "../../sop/across.tsx";
import { Chart } from "./chart.tsx";
import { sum, type Weeks } from "./weeks.ts";

interface LodgedChartProps {
  /** Channels by the names that the SOP gives them. */
  readonly weeks: Omit<Weeks, "channels"> & {
    readonly channels: readonly { readonly name: string; readonly values: readonly number[] }[];
  };
  readonly drawing: string;
  /** Names of the series that are drawn: the smallest channels are one. */
  readonly legend: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
  readonly language: Language;
}

/** What came in week by week, by channel. */
export function LodgedChart({ weeks: { weeks, channels }, drawing, legend, size, language }: LodgedChartProps) {
  const text = say(reportsText, language);
  const totals = weeks.map((_, at) => sum(channels.map(({ values }) => values[at]!)));
  const most = Math.max(0, ...totals);
  const when = dayOf(weeks[totals.indexOf(most)]!, language);
  const alternative = fill(text.weeksAlt, { count: weeks.length, total: sum(totals), most, when });
  return (
    <Chart {...{ id: "masuk", title: text.weeks, alternative, drawing, legend, language, ...size }}>
      <Across labelledBy="masuk">
        <table aria-labelledby="masuk">
          <thead>
            <tr>
              {[text.week, ...channels.map(({ name }) => name), text.total].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, at) => (
              <tr>
                <th scope="row">{dayOf(week, language)}</th>
                {channels.map(({ values }) => (
                  <td>{values[at]}</td>
                ))}
                <td>{totals[at]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Across>
    </Chart>
  );
}
