import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn, EChartsOption } from "echarts";
import type { ChartSpec, HeatmapBody, HistogramBody, ScatterBody } from "../../generated/types";
import { weekdays } from "../dates";
import { formatNumber, formatTick, formatValue } from "../format";
import { t } from "../text.svelte";
import { categoryAxis, grid, mark, plain, tooltip, valueAxis } from "./parts";
import type { ChartTheme } from "./theme";
import { axisTicks } from "./ticks";

/** Hour of the day as on a clock. */
function hour(h: number): string {
  return `${String(h).padStart(2, "0")}:00`;
}

/** Weekday × hour. */
export function heatmapOption(body: HeatmapBody, theme: ChartTheme): EChartsOption {
  const days = weekdays();
  const highest = Math.max(1, ...body.cells.flat());
  return {
    grid: { ...grid, top: 4 },
    tooltip: {
      ...tooltip(theme, "item"),
      formatter: (params: unknown) => {
        const [h = 0, d = 0, n = 0] = (params as { value: number[] }).value;
        return t("chart-heat", { day: days[d] ?? "", hour: hour(h), n: formatNumber(n, 0) });
      },
    },
    xAxis: {
      ...categoryAxis(
        theme,
        Array.from({ length: 24 }, (_, h) => hour(h)),
      ),
      axisLabel: { color: theme.soft, interval: 3 },
    },
    yAxis: { ...categoryAxis(theme, days), inverse: true, axisLabel: { color: theme.soft, interval: 0 } },
    visualMap: { show: false, min: 0, max: highest, inRange: { color: theme.heat } },
    series: [
      {
        type: "heatmap",
        data: body.cells.flatMap((row, d) => row.map((n, h) => [h, d, n])),
        itemStyle: { borderColor: theme.surface, borderWidth: 1.5, borderRadius: 3 },
        emphasis: { itemStyle: { borderColor: theme.text } },
      },
    ],
  } as EChartsOption;
}

/** Distribution with marks. Bins may be of different width, hence drawn by hand on a number axis. */
export function histogramOption(spec: ChartSpec, body: HistogramBody, theme: ChartTheme): EChartsOption {
  const show = (v: number): string => formatValue(v, spec.unit, spec.currency);
  const left = Math.min(...body.bins.map(([from]) => from));
  const right = Math.max(...body.bins.map(([, to]) => to));
  const ticks = axisTicks(right, spec.unit);
  const bar = (_: unknown, api: CustomSeriesRenderItemAPI): CustomSeriesRenderItemReturn => {
    const [x1 = 0, y1 = 0] = api.coord([api.value(0), api.value(2)]);
    const [x2 = 0, y2 = 0] = api.coord([api.value(1), 0]);
    return {
      type: "rect",
      shape: { x: x1 + 0.5, y: y1, width: Math.max(0.5, x2 - x1 - 1), height: Math.max(0, y2 - y1) },
      style: { fill: theme.series[0] },
    };
  };
  return {
    grid: { ...grid, top: body.marks.length > 0 ? 28 : 8, right: 24 },
    tooltip: {
      ...tooltip(theme, "item"),
      formatter: (params: unknown) => {
        const [from = 0, to = 0, n = 0] = (params as { value: number[] }).value;
        return t("chart-bin", { from: show(from), to: show(to), n: formatNumber(n, 0) });
      },
    },
    xAxis: {
      ...valueAxis(theme, (v) => formatTick(v, spec.unit, spec.currency)),
      splitLine: { show: false },
      min: Number.isFinite(left) ? left : 0,
      max: Number.isFinite(right) ? right : 1,
      ...(ticks ? { interval: ticks.interval } : {}),
    },
    yAxis: { ...valueAxis(theme, (v) => formatNumber(v, 0)), minInterval: 1 },
    series: [
      {
        type: "custom",
        renderItem: bar,
        encode: { x: [0, 1], y: 2 },
        data: body.bins,
        clip: true,
        markLine: mark(
          theme,
          body.marks.map(([name, at, text], i) => ({
            axis: "xAxis" as const,
            at,
            text: t("chart-point", { name: plain(name, 16), value: text }),
            strong: i === 0,
          })),
        ),
      },
    ],
  } as EChartsOption;
}

/** Two measures against each other. */
export function scatterOption(body: ScatterBody, theme: ChartTheme): EChartsOption {
  const named = (name: string): Record<string, unknown> => ({
    name: plain(name),
    nameLocation: "middle",
    nameGap: 28,
    nameTextStyle: { color: theme.soft },
    scale: true,
  });
  const digits = (v: number): string => formatNumber(v, Number.isInteger(v) ? 0 : 2);
  return {
    grid: { ...grid, top: 8, bottom: 24, left: 28 },
    tooltip: {
      ...tooltip(theme, "item"),
      formatter: (params: unknown) => {
        const [x = 0, y = 0] = (params as { value: number[] }).value;
        return [
          t("chart-point", { name: plain(body.x_name), value: digits(x) }),
          t("chart-point", { name: plain(body.y_name), value: digits(y) }),
        ].join("\n");
      },
    },
    xAxis: { ...valueAxis(theme, digits), ...named(body.x_name) },
    yAxis: { ...valueAxis(theme, digits), ...named(body.y_name), nameGap: 40 },
    series: [
      { type: "scatter", symbolSize: 7, data: body.points, itemStyle: { color: theme.series[0], opacity: 0.6 } },
    ],
  } as EChartsOption;
}
