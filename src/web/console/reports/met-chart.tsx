import type { MonthOfStep } from "#queries/measures/by-month.ts";
import { reportsText } from "#text/console/reports.ts";
import { monthOf } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Across } from "../../sop/across.tsx";
import { Chart } from "./chart.tsx";
import { shareMet } from "./months.ts";
import { sum } from "./weeks.ts";

interface MetChartProps {
  readonly months: readonly MonthOfStep[];
  readonly drawing: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly language: Language;
}

/** How many answers were sent within their target, month by month. */
export function MetChart({ months, drawing, size, language }: MetChartProps) {
  const text = say(reportsText, language);
  const all = { count: sum(months.map(({ count }) => count)), met: sum(months.map(({ met }) => met)) };
  const numbers = { count: months.length, met: all.met, total: all.count, share: shareMet(all) ?? 0 };
  return (
    <Chart
      {...{ id: "tepat", title: text.months, drawing, language, legend: [], ...size }}
      alternative={fill(text.monthsAlt, numbers)}
    >
      <Across labelledBy="tepat">
        <table aria-labelledby="tepat">
          <thead>
            <tr>
              {[text.month, text.answered, text.met, text.share].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, count, met }) => (
              <tr>
                <th scope="row">{monthOf(`${month}-01`, language)}</th>
                <td>{count}</td>
                <td>{met}</td>
                <td>{count === 0 ? "–" : `${shareMet({ count, met })}%`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Across>
    </Chart>
  );
}
