import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn, EChartsOption } from "echarts";
import type { GanttBody } from "../../generated/types";
import { dayAfter, formatDay, formatStep } from "../dates";
import { formatValue } from "../format";
import { t } from "../text.svelte";
import { categoryAxis, grid, plain, tooltip, valueAxis } from "./parts";
import type { ChartTheme } from "./theme";

/** What lasted minutes in a quarter must be seen too, in pixels. */
const THINNEST = 3;

/** A lane a service, over the days of the period. */
export function ganttOption(body: GanttBody, theme: ChartTheme): EChartsOption {
  const spans = body.lanes.flatMap((lane, row) => lane.spans.map(([from, to, open]) => [row, from, to, open ? 1 : 0]));
  const name = (label: string): string => (label === "" ? t("not-given") : plain(label, 28));
  const span = (_: unknown, api: CustomSeriesRenderItemAPI): CustomSeriesRenderItemReturn => {
    const row = Number(api.value(0));
    const [x1 = 0, y = 0] = api.coord([api.value(1), row]);
    const [x2 = 0] = api.coord([api.value(2), row]);
    const size = api.size?.([0, 1]);
    const high = 0.6 * (Array.isArray(size) ? (size[1] ?? 20) : 20);
    return {
      type: "rect",
      shape: { x: x1, y: y - high / 2, width: Math.max(THINNEST, x2 - x1), height: high },
      style: { fill: theme.series[0], stroke: api.value(3) ? theme.text : undefined },
    };
  };
  return {
    grid: { ...grid, top: 4, right: 24 },
    tooltip: {
      ...tooltip(theme, "item"),
      formatter: (params: unknown) => {
        const [row = 0, from = 0, to = 0, open = 0] = (params as { value: number[] }).value;
        const lane = body.lanes[row];
        if (!lane) return "";
        const lasted = open ? t("incident-still-open") : formatValue((to - from) * 86_400, "seconds", null);
        return [
          t("chart-point", { name: name(lane.label), value: formatDay(dayAfter(body.from, from)) }),
          lasted,
          ...(lane.text === "" ? [] : [lane.text]),
        ].join("\n");
      },
    },
    xAxis: {
      ...valueAxis(theme, (v) => formatStep(dayAfter(body.from, v), "day")),
      min: 0,
      max: Math.max(1, body.days),
    },
    yAxis: {
      ...categoryAxis(
        theme,
        body.lanes.map((lane) => (lane.text === "" ? name(lane.label) : `${name(lane.label)}  ${plain(lane.text, 20)}`)),
      ),
      inverse: true,
      axisLabel: { color: theme.text, interval: 0 },
    },
    series: [{ type: "custom", renderItem: span, encode: { x: [1, 2], y: 0 }, data: spans }],
  } as EChartsOption;
}
