import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Bars } from "./bars.ts";
import { GRID, LABEL, seriesColour } from "./colours.ts";
import { obeying } from "./obeying.ts";

use([BarChart, GridComponent, SVGRenderer]);

export const WIDTH = 720;
export const HEIGHT = 260;

/** Draws bars as the inside of an SVG of `WIDTH` × `HEIGHT`. */
export function draw({ labels, series, most, unit = "" }: Bars): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height: HEIGHT });
  const label = { color: LABEL, fontSize: 12 };
  chart.setOption({
    animation: false,
    grid: { left: 4, right: 8, top: 12, bottom: 4, outerBoundsMode: "same" },
    xAxis: {
      type: "category",
      data: [...labels],
      axisLabel: { ...label, hideOverlap: true },
      axisLine: { lineStyle: { color: GRID } },
      axisTick: { show: false },
    },
    yAxis: {
      type: "value",
      minInterval: 1,
      ...(most !== undefined && { max: most }),
      axisLabel: { ...label, formatter: `{value}${unit}` },
      splitLine: { lineStyle: { color: GRID } },
    },
    series: series.map(({ name, values }, index) => ({
      type: "bar" as const,
      name,
      stack: "all",
      silent: true,
      barCategoryGap: "25%",
      itemStyle: { color: seriesColour(index) },
      data: [...values],
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return obeying(svg);
}
