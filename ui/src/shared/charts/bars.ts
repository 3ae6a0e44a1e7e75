import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn, EChartsOption } from "echarts";
import type { BarItem, BarsBody, BulletBody, ChartSpec, NpsBody } from "../../generated/types";
import { formatShare, formatTick, formatValue } from "../format";
import { t } from "../text.svelte";
import { categoryAxis, grid, mark, plain, tooltip, valueAxis } from "./parts";
import type { ChartTheme } from "./theme";
import { axisTicks } from "./ticks";

function indexOf(params: unknown): number {
  return (params as { dataIndex: number }).dataIndex;
}

function name(item: { label: string }): string {
  return item.label === "" ? t("not-given") : plain(item.label, 28);
}

function lines(spec: ChartSpec, body: BarsBody, theme: ChartTheme): Record<string, unknown> | undefined {
  const show = (v: number): string => formatValue(v, spec.unit, spec.currency);
  const marked = [
    ...(body.overall === null
      ? []
      : [{ axis: "xAxis" as const, at: body.overall, text: t("chart-overall", { value: show(body.overall) }) }]),
    ...(body.target === null
      ? []
      : [
          { axis: "xAxis" as const, at: body.target, text: t("chart-target", { value: show(body.target) }), strong: true },
        ]),
  ];
  return mark(theme, marked, true);
}

function itemTooltip(spec: ChartSpec, item: BarItem | undefined): string {
  if (!item) return "";
  const show = (v: number): string => formatValue(v, spec.unit, spec.currency);
  return [
    t("chart-point", { name: name(item), value: item.text }),
    t("cases", { n: item.n }),
    ...(item.low !== null && item.high !== null
      ? [t("chart-between", { low: show(item.low), high: show(item.high) })]
      : []),
    ...(item.previous !== null ? [t("chart-before", { value: show(item.previous) })] : []),
  ].join("\n");
}

function axes(spec: ChartSpec, labels: string[], highest: number, theme: ChartTheme): EChartsOption {
  return {
    xAxis: {
      ...valueAxis(theme, (v) => formatTick(v, spec.unit, spec.currency)),
      ...axisTicks(highest, spec.unit),
    },
    yAxis: {
      ...categoryAxis(theme, labels),
      inverse: true,
      axisLabel: { color: theme.text, interval: 0 },
    },
  } as EChartsOption;
}

/** Ordered horizontal bars with their values written at the end. */
export function barsOption(spec: ChartSpec, body: BarsBody, theme: ChartTheme): EChartsOption {
  const marks = lines(spec, body, theme);
  const highest = Math.max(0, ...body.items.map((i) => i.value), body.overall ?? 0, body.target ?? 0);
  return {
    ...axes(spec, body.items.map(name), highest, theme),
    grid: { ...grid, top: marks ? 24 : 4, right: 72 },
    tooltip: {
      ...tooltip(theme, "item"),
      formatter: (params: unknown) => itemTooltip(spec, body.items[indexOf(params)]),
    },
    series: [
      {
        type: "bar",
        data: body.items.map((i) => i.value),
        barWidth: "62%",
        itemStyle: { color: theme.series[0], borderRadius: [0, 3, 3, 0] },
        label: {
          show: true,
          position: "right",
          color: theme.text,
          formatter: (params: unknown) => plain(body.items[indexOf(params)]?.text ?? "", 20),
        },
        markLine: marks,
      },
    ],
  } as EChartsOption;
}

/** Values with their bounds: a point on a bar from low to high. */
export function dotsOption(spec: ChartSpec, body: BarsBody, theme: ChartTheme): EChartsOption {
  const marks = lines(spec, body, theme);
  const highest = Math.max(0, ...body.items.map((i) => i.high ?? i.value), body.target ?? 0);
  const whisker = (_: unknown, api: CustomSeriesRenderItemAPI): CustomSeriesRenderItemReturn => {
    const row = Number(api.value(0));
    const from = api.coord([api.value(1), row]);
    const to = api.coord([api.value(2), row]);
    return {
      type: "line",
      shape: { x1: from[0] ?? 0, y1: from[1] ?? 0, x2: to[0] ?? 0, y2: to[1] ?? 0 },
      style: { stroke: theme.series[0], lineWidth: 3, opacity: 0.35 },
      silent: true,
    };
  };
  return {
    ...axes(spec, body.items.map(name), highest, theme),
    grid: { ...grid, top: marks ? 24 : 4, right: 72 },
    tooltip: {
      ...tooltip(theme, "item"),
      formatter: (params: unknown) => itemTooltip(spec, body.items[indexOf(params)]),
    },
    series: [
      {
        type: "custom",
        renderItem: whisker,
        encode: { x: [1, 2], y: 0 },
        data: body.items.flatMap((i, row) => (i.low === null || i.high === null ? [] : [[row, i.low, i.high]])),
        silent: true,
        tooltip: { show: false },
      },
      {
        type: "scatter",
        symbolSize: 10,
        data: body.items.map((i, row) => [i.value, row]),
        itemStyle: { color: theme.series[0] },
        label: {
          show: true,
          position: "top",
          distance: 2,
          fontSize: 11,
          color: theme.text,
          formatter: (params: unknown) => plain(body.items[indexOf(params)]?.text ?? "", 20),
        },
        markLine: marks,
      },
    ],
  } as EChartsOption;
}

/** Values against their targets: a bar with a stroke across it. */
export function bulletOption(spec: ChartSpec, body: BulletBody, theme: ChartTheme): EChartsOption {
  const highest = Math.max(0, ...body.items.flatMap((i) => [i.value, i.target ?? 0]));
  return {
    ...axes(spec, body.items.map(name), highest, theme),
    grid: { ...grid, top: 4, right: 72 },
    tooltip: {
      ...tooltip(theme, "item"),
      formatter: (params: unknown) => {
        const item = body.items[indexOf(params)];
        if (!item) return "";
        return [
          t("chart-point", { name: name(item), value: item.text }),
          ...(item.target === null ? [] : [t("chart-target", { value: item.target_text })]),
          t("cases", { n: item.n }),
        ].join("\n");
      },
    },
    series: [
      {
        type: "bar",
        data: body.items.map((i) => i.value),
        barWidth: 14,
        itemStyle: { color: theme.series[0], borderRadius: 2 },
      },
      {
        // Carries the text, beyond bar and target alike.
        type: "scatter",
        symbolSize: 0,
        silent: true,
        tooltip: { show: false },
        data: body.items.map((i, row) => [Math.max(i.value, i.target ?? 0), row]),
        label: {
          show: true,
          position: "right",
          distance: 8,
          color: theme.text,
          formatter: (params: unknown) => plain(body.items[indexOf(params)]?.text ?? "", 20),
        },
      },
      {
        type: "scatter",
        symbol: "rect",
        symbolSize: [3, 24],
        z: 5,
        silent: true,
        tooltip: { show: false },
        data: body.items.flatMap((i, row) => (i.target === null ? [] : [[i.target, row]])),
        itemStyle: { color: theme.text },
      },
    ],
  } as EChartsOption;
}

/** One bar of three shares. */
export function npsOption(body: NpsBody, theme: ChartTheme): EChartsOption {
  const shares: { name: string; value: number; colour: string }[] = [
    { name: t("nps-detractors"), value: body.detractors, colour: theme.bad },
    { name: t("nps-passives"), value: body.passives, colour: theme.neutral },
    { name: t("nps-promoters"), value: body.promoters, colour: theme.good },
  ];
  return {
    grid: { left: 0, right: 0, top: 36, bottom: 8 },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 14,
      itemHeight: 8,
      icon: "roundRect",
      textStyle: { color: theme.soft, fontSize: 12 },
      formatter: (which: string) => {
        const share = shares.find((s) => s.name === which);
        return share ? `${which} ${formatShare(share.value)}` : which;
      },
    },
    tooltip: {
      ...tooltip(theme, "item"),
      formatter: (params: unknown) => {
        const share = shares[(params as { seriesIndex: number }).seriesIndex];
        return share ? t("chart-point", { name: share.name, value: formatShare(share.value) }) : "";
      },
    },
    xAxis: { type: "value", max: 1, show: false },
    yAxis: { type: "category", data: [""], show: false },
    series: shares.map((s) => ({
      type: "bar",
      name: s.name,
      stack: "all",
      barWidth: 36,
      data: [s.value],
      itemStyle: { color: s.colour, borderColor: theme.surface, borderWidth: 1 },
    })),
  } as EChartsOption;
}
