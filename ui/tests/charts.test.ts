import { BarChart, CustomChart, HeatmapChart, LineChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapContinuousComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { expect, test } from "vitest";
import type { ChartSpec } from "../src/generated/types";
import { CHARTS } from "../src/host/fake/charts";
import { chartOption } from "../src/shared/charts/option";
import { chartTable } from "../src/shared/charts/table";
import type { ChartTheme } from "../src/shared/charts/theme";
import { axisTicks } from "../src/shared/charts/ticks";

use([AriaComponent, BarChart, CustomChart, GridComponent, HeatmapChart, LegendComponent, LegendScrollComponent]);
use([LineChart, MarkLineComponent, ScatterChart, SVGRenderer, TooltipComponent, VisualMapContinuousComponent]);

const theme: ChartTheme = {
  text: "#111111",
  soft: "#555555",
  line: "#dddddd",
  surface: "#ffffff",
  series: ["#0f7596", "#c98a1b", "#5c8f4e", "#96609a", "#bd5b45", "#7b8894"],
  good: "#17703f",
  bad: "#ab2f24",
  neutral: "#7b8894",
  heat: ["#eff5f7", "#0c5a75"],
  font: "sans-serif",
  patterns: false,
};
const all = Object.values(CHARTS).flat();
const spec = (id: string): ChartSpec => {
  const found = all.find((chart) => chart.id === id);
  if (!found) throw new Error(id);
  return found;
};

function svg(chart: ChartSpec): string {
  const drawn = init(null, null, { renderer: "svg", ssr: true, width: 600, height: 300 });
  drawn.setOption(chartOption(chart, theme));
  const text = drawn.renderToSVGString();
  drawn.dispose();
  return text;
}

test("the fake host has a chart of every form", () => {
  expect([...new Set(all.map((chart) => chart.body.form))].sort()).toEqual(
    ["bars", "bridge", "bullet", "cohorts", "dots", "gantt", "heatmap", "histogram", "line", "nps", "scatter", "stacked_bars"].sort(),
  );
});

test.each(all.map((chart) => [chart.id, chart] as const))("%s is drawn without NaN", (_id, chart) => {
  const text = svg(chart);
  expect(text).toContain("<path");
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});

test.each(all.map((chart) => [chart.id, chart] as const))("%s: finding as text alternative, tooltip as text", (_id, chart) => {
  const option = chartOption(chart, theme) as {
    aria: { enabled: boolean; label: { description: string } };
    tooltip: { renderMode: string };
  };
  expect(option.aria).toMatchObject({ enabled: true, label: { description: chart.finding } });
  expect(option.tooltip.renderMode).toBe("richText");
});

test("a gap stays a gap and is named as no data in the table", () => {
  const chart = spec("frt-series");
  const option = chartOption(chart, theme) as { series: { data: (number | null)[]; connectNulls: boolean }[] };
  expect(option.series[0]?.data[6]).toBeNull();
  expect(option.series[0]?.connectNulls).toBe(false);
  expect(chartTable(chart).rows[6]?.[1]).toBe("no data");
});

test("the table of bars shows the engine's own text, and a missing word as such", () => {
  const rows = chartTable(spec("top-topics")).rows;
  expect(rows[0]?.slice(0, 3)).toEqual(["Invoices", "1,812", "1,812"]);
  expect(rows.at(-1)?.[0]).toBe("(not given)");
});

test.each(all.map((chart) => [chart.id, chart] as const))("%s: every row of the table is as wide as its head", (_id, chart) => {
  const { head, rows } = chartTable(chart);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
});

test("words of the data are drawn as text", () => {
  const text = svg(spec("top-topics"));
  expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(text).not.toContain("<script");
});

test("style marks in a word of the data lose their braces", () => {
  const chart = spec("top-topics");
  if (chart.body.form !== "bars") throw new Error("form");
  const items = chart.body.items.map((item) => ({ ...item, label: "{a|x}" }));
  const option = chartOption({ ...chart, body: { ...chart.body, items } }, theme) as { yAxis: { data: string[] } };
  expect(option.yAxis.data[0]).toBe("(a|x)");
});

test("empty charts do not throw", () => {
  const empty: ChartSpec["body"][] = [
    { form: "line", x: [], grain: "week", series: [], target: null, partial: [], events: [] },
    { form: "stacked_bars", x: [], grain: "week", series: [], partial: [] },
    { form: "bars", items: [], overall: null, target: null },
    { form: "dots", items: [], overall: null, target: null },
    { form: "bullet", items: [] },
    { form: "heatmap", cells: [] },
    { form: "histogram", bins: [], beyond: 0, marks: [] },
    { form: "scatter", x_name: "x", y_name: "y", points: [] },
    { form: "bridge", steps: [] },
    { form: "cohorts", steps: "", rows: [] },
    { form: "gantt", from: "2026-07-01", days: 0, lanes: [] },
    { form: "nps", detractors: 0, passives: 0, promoters: 0, score: 0 },
  ];
  for (const body of empty) {
    const chart = { ...spec("frt-series"), body };
    expect(svg(chart)).toContain("<svg");
    expect(chartTable(chart).head.length).toBeGreaterThan(0);
  }
});

test("a time axis steps in minutes, hours and days", () => {
  expect(axisTicks(7200, "seconds")).toEqual({ max: 7200, interval: 1800 });
  expect(axisTicks(44, "seconds")).toEqual({ max: 50, interval: 10 });
  expect(axisTicks(0.9, "share")).toEqual({ max: 1, interval: 0.25 });
  expect(axisTicks(400_000, "seconds")).toEqual({ max: 432_000, interval: 86_400 });
  expect(axisTicks(0, "seconds")).toBeNull();
  expect(axisTicks(100, "count")).toBeNull();
});
