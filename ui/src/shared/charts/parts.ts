import type { ChartTheme } from "./theme";

/**
 * A word from the data for a label or tooltip: braces would be read as style marks of drawn text, and a word of any
 * length must not push the chart out of its frame.
 */
export function plain(text: string, length = 48): string {
  const safe = text.replaceAll("{", "(").replaceAll("}", ")");
  return safe.length > length ? `${safe.slice(0, length - 1)}…` : safe;
}

export const grid = { left: 8, right: 16, top: 28, bottom: 4, containLabel: true };

/** Drawn with text marks only (`richText`): no HTML is ever made of a cell. */
export function tooltip(theme: ChartTheme, trigger: "axis" | "item"): Record<string, unknown> {
  return {
    trigger,
    renderMode: "richText",
    confine: true,
    backgroundColor: theme.surface,
    borderColor: theme.line,
    borderWidth: 1,
    padding: [6, 10],
    textStyle: { color: theme.text, fontFamily: theme.font, fontSize: 12 },
    axisPointer: { type: "line", lineStyle: { color: theme.soft, type: "dashed" } },
  };
}

export function legend(theme: ChartTheme, names: string[]): Record<string, unknown> | undefined {
  if (names.length < 2) return undefined;
  return {
    data: names,
    top: 0,
    left: 0,
    itemWidth: 14,
    itemHeight: 8,
    icon: "roundRect",
    textStyle: { color: theme.soft, fontSize: 12 },
    formatter: (name: string) => plain(name, 28),
    type: "scroll",
  };
}

export function valueAxis(theme: ChartTheme, label: (value: number) => string): Record<string, unknown> {
  return {
    type: "value",
    splitNumber: 4,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.line } },
    axisLabel: { color: theme.soft, formatter: label, hideOverlap: true },
  };
}

export function categoryAxis(theme: ChartTheme, data: string[]): Record<string, unknown> {
  return {
    type: "category",
    data,
    axisLine: { lineStyle: { color: theme.line } },
    axisTick: { show: false },
    axisLabel: { color: theme.soft, hideOverlap: true },
  };
}

/** A marked value across the chart: target, value over all. */
export function mark(
  theme: ChartTheme,
  lines: { axis: "xAxis" | "yAxis"; at: number; text: string; strong?: boolean }[],
  /** Where the other axis runs downwards, the top is its start. */
  downwards = false,
): Record<string, unknown> | undefined {
  if (lines.length === 0) return undefined;
  return {
    silent: true,
    symbol: "none",
    animation: false,
    data: lines.map(({ axis, at, text, strong }) => ({
      [axis]: at,
      lineStyle: { color: strong ? theme.text : theme.soft, type: "dashed", width: 1 },
      label: {
        formatter: () => plain(text),
        color: theme.soft,
        fontSize: 11,
        position: axis === "yAxis" ? "insideEndTop" : downwards ? "start" : "end",
      },
    })),
  };
}
