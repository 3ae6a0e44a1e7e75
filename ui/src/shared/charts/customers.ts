import type { EChartsOption } from "echarts";
import type { BridgeBody, ChartSpec, CohortsBody } from "../../generated/types";
import { formatNumber, formatShare, formatTick } from "../format";
import { t } from "../text.svelte";
import { categoryAxis, grid, plain, tooltip, valueAxis } from "./parts";
import type { ChartTheme } from "./theme";

/** A colour of the tokens, half as strong: an opacity would make the bar's label paler too. */
function pale(colour = ""): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? `${colour}8c` : colour;
}

/** From the start to the end: each change begins where the one before it ended. */
export function bridgeOption(spec: ChartSpec, body: BridgeBody, theme: ChartTheme): EChartsOption {
  let at = 0;
  const spans = body.steps.map((step) => {
    const from = step.total ? 0 : at;
    at = from + step.value;
    return { low: Math.min(from, at), length: Math.abs(at - from) };
  });
  const look = (i: number): Record<string, unknown> => {
    const step = body.steps[i];
    if (step?.total) return { color: theme.series[0] };
    return { color: (step?.value ?? 0) < 0 ? theme.neutral : pale(theme.series[0]) };
  };
  return {
    grid: { ...grid, top: 4, right: 88 },
    tooltip: {
      ...tooltip(theme, "item"),
      formatter: (params: unknown) => {
        const step = body.steps[(params as { dataIndex: number }).dataIndex];
        return step ? t("chart-point", { name: plain(step.label), value: step.text }) : "";
      },
    },
    xAxis: valueAxis(theme, (v) => formatTick(v, spec.unit, spec.currency)),
    yAxis: {
      ...categoryAxis(
        theme,
        body.steps.map((step) => plain(step.label, 28)),
      ),
      inverse: true,
      axisLabel: { color: theme.text, interval: 0 },
    },
    series: [
      // Only holds the bars up.
      {
        type: "bar",
        stack: "bridge",
        silent: true,
        tooltip: { show: false },
        itemStyle: { color: "transparent" },
        data: spans.map((span) => span.low),
      },
      {
        type: "bar",
        stack: "bridge",
        barWidth: "62%",
        data: spans.map((span, i) => ({ value: span.length, itemStyle: look(i) })),
        label: {
          show: true,
          position: "right",
          color: theme.text,
          formatter: (params: unknown) => plain(body.steps[(params as { dataIndex: number }).dataIndex]?.text ?? "", 20),
        },
      },
    ],
  } as EChartsOption;
}

/** What is left of those who began in a quarter, quarter by quarter. */
export function cohortsOption(body: CohortsBody, theme: ChartTheme): EChartsOption {
  const longest = Math.max(0, ...body.rows.map((row) => row.cells.length));
  const cells = body.rows.flatMap((row, i) =>
    row.cells.flatMap((share, k) => (share === null ? [] : [{ value: [k, i, share], few: row.few }])),
  );
  return {
    grid: { ...grid, top: 8, bottom: 24 },
    tooltip: {
      ...tooltip(theme, "item"),
      formatter: (params: unknown) => {
        const [k = 0, i = 0, share = 0] = (params as { value: number[] }).value;
        const row = body.rows[i];
        if (!row) return "";
        return [
          t("chart-point", { name: row.label, value: formatShare(share) }),
          t("chart-point", { name: body.steps, value: formatNumber(k, 0) }),
          t("cases", { n: row.n }),
        ].join("\n");
      },
    },
    xAxis: {
      ...categoryAxis(
        theme,
        Array.from({ length: longest }, (_, k) => formatNumber(k, 0)),
      ),
      name: plain(body.steps),
      nameLocation: "middle",
      nameGap: 24,
      nameTextStyle: { color: theme.soft },
    },
    yAxis: {
      ...categoryAxis(
        theme,
        body.rows.map((row) => row.label),
      ),
      inverse: true,
      axisLabel: { color: theme.soft, interval: 0 },
    },
    // Never so full a colour that the number in it does not stand out, by day and by night.
    visualMap: { show: false, min: 0, max: 2.2, inRange: { color: theme.heat } },
    series: [
      {
        type: "heatmap",
        // Few customers have no colour: it would say more than they do.
        data: cells.map(({ value, few }) =>
          few
            ? { value, visualMap: false, itemStyle: { color: theme.surface }, label: { color: theme.soft } }
            : { value },
        ),
        label: {
          show: true,
          fontSize: 11,
          color: theme.text,
          // Per cent, as the title says: there is no room for the sign in each cell.
          formatter: (params: unknown) => formatNumber(100 * ((params as { value: number[] }).value[2] ?? 0), 0),
        },
        itemStyle: { borderColor: theme.surface, borderWidth: 1.5, borderRadius: 3 },
      },
    ],
  } as EChartsOption;
}
