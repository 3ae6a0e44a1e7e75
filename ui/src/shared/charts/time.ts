import type { EChartsOption } from "echarts";
import type { ChartSpec, LineBody, StackedBody } from "../../generated/types";
import { formatStep } from "../dates";
import { formatTick, formatValue } from "../format";
import { t } from "../text.svelte";
import { categoryAxis, grid, legend, mark, plain, tooltip, valueAxis } from "./parts";
import type { ChartTheme } from "./theme";
import { axisTicks } from "./ticks";

interface AxisItem {
  dataIndex: number;
  seriesName?: string;
  value: unknown;
}

function axisItems(params: unknown): AxisItem[] {
  return (Array.isArray(params) ? params : [params]) as AxisItem[];
}

/** The values; those of steps that are not whole look as `apart` says. */
function dataOf<T extends object>(values: (number | null)[], partial: number[], apart: T): (number | null | (T & { value: number | null }))[] {
  return values.map((value, i) => (partial.includes(i) ? { ...apart, value } : value));
}

/** Lines: the first is the value and stands out, the others go with it. */
export function lineOption(spec: ChartSpec, body: LineBody, theme: ChartTheme): EChartsOption {
  const values = body.series.flatMap((s) => s.values).filter((v): v is number => v !== null);
  const zoomed = spec.unit === "share" || spec.unit === "score" || spec.unit === "points";
  const ticks = zoomed ? null : axisTicks(Math.max(0, ...values, body.target ?? 0), spec.unit);
  const events = new Map(body.events);
  const steps = body.x.map((day) => formatStep(day, body.grain));
  const show = (v: number): string => formatValue(v, spec.unit, spec.currency);

  const series = body.series.map((s, i) => ({
    type: "line",
    name: s.name,
    data: dataOf(s.values, body.partial, { symbol: "emptyCircle", symbolSize: 7 }),
    connectNulls: false,
    symbol: "circle",
    symbolSize: 5,
    showSymbol: s.values.length <= 40,
    z: 10 - i,
    lineStyle: { width: i === 0 ? 2.5 : 1.75, type: i === 0 ? "solid" : "dashed" },
    itemStyle: { color: theme.series[i % theme.series.length] },
    ...(i === 0
      ? {
          markLine: mark(theme, [
            ...(body.target === null
              ? []
              : [{ axis: "yAxis" as const, at: body.target, text: t("chart-target", { value: show(body.target) }) }]),
            ...body.events
              .filter(([index]) => index < body.x.length)
              .map(([index, text]) => ({ axis: "xAxis" as const, at: index, text: plain(text, 24) })),
          ]),
        }
      : {}),
  }));

  return {
    grid: { ...grid, top: body.series.length > 1 || body.events.length > 0 ? 36 : 12 },
    legend: legend(
      theme,
      body.series.map((s) => s.name),
    ),
    tooltip: {
      ...tooltip(theme, "axis"),
      formatter: (params: unknown) => {
        const items = axisItems(params);
        const index = items[0]?.dataIndex ?? 0;
        const event = events.get(index);
        return [
          steps[index] ?? "",
          ...items.map(({ seriesName, value }) =>
            t("chart-point", {
              name: plain(seriesName ?? ""),
              value: typeof value === "number" ? show(value) : t("no-data"),
            }),
          ),
          ...(event ? [plain(event)] : []),
        ].join("\n");
      },
    },
    xAxis: {
      ...categoryAxis(theme, steps),
      boundaryGap: false,
      axisLabel: { color: theme.soft, hideOverlap: true, alignMinLabel: "left", alignMaxLabel: "right" },
    },
    yAxis: {
      ...valueAxis(theme, (v) => formatTick(v, spec.unit, spec.currency)),
      scale: zoomed,
      ...(zoomed ? {} : { min: 0 }),
      ...ticks,
    },
    series,
  } as EChartsOption;
}

/** Counts on top of each other over time. */
export function stackedOption(spec: ChartSpec, body: StackedBody, theme: ChartTheme): EChartsOption {
  const steps = body.x.map((day) => formatStep(day, body.grain));
  const show = (v: number): string => formatValue(v, spec.unit, spec.currency);
  return {
    grid: { ...grid, top: body.series.length > 1 ? 36 : 12 },
    legend: legend(
      theme,
      body.series.map((s) => s.name),
    ),
    tooltip: {
      ...tooltip(theme, "axis"),
      formatter: (params: unknown) => {
        const items = axisItems(params);
        return [
          steps[items[0]?.dataIndex ?? 0] ?? "",
          ...items.map(({ seriesName, value }) =>
            t("chart-point", {
              name: plain(seriesName ?? ""),
              value: typeof value === "number" ? show(value) : t("no-data"),
            }),
          ),
        ].join("\n");
      },
    },
    xAxis: categoryAxis(theme, steps),
    yAxis: valueAxis(theme, (v) => formatTick(v, spec.unit, spec.currency)),
    series: body.series.map((s, i) => ({
      type: "bar",
      name: s.name,
      stack: "all",
      data: dataOf(s.values, body.partial, { itemStyle: { opacity: 0.4 } }),
      barCategoryGap: "30%",
      itemStyle: { color: theme.series[i % theme.series.length], borderColor: theme.surface, borderWidth: 0.5 },
    })),
  } as EChartsOption;
}
