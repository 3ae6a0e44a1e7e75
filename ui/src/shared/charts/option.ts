import type { EChartsOption } from "echarts";
import type { ChartSpec } from "../../generated/types";
import { barsOption, bulletOption, dotsOption, npsOption } from "./bars";
import { bridgeOption, cohortsOption } from "./customers";
import { heatmapOption, histogramOption, scatterOption } from "./distribution";
import { ganttOption } from "./incidents";
import type { ChartTheme } from "./theme";
import { lineOption, stackedOption } from "./time";

/** What is drawn on top of the form's own option: type, tooltip as drawn text (never markup), text alternative. */
function common(spec: ChartSpec, theme: ChartTheme): EChartsOption {
  return {
    // A number does not move: what is read is there at once.
    animation: false,
    textStyle: { fontFamily: theme.font, color: theme.text, fontSize: 12 },
    aria: { enabled: true, label: { description: spec.finding || spec.title }, decal: { show: theme.patterns } },
  };
}

function form(spec: ChartSpec, theme: ChartTheme): EChartsOption {
  const { body } = spec;
  switch (body.form) {
    case "line":
      return lineOption(spec, body, theme);
    case "stacked_bars":
      return stackedOption(spec, body, theme);
    case "bars":
      return barsOption(spec, body, theme);
    case "dots":
      return dotsOption(spec, body, theme);
    case "bullet":
      return bulletOption(spec, body, theme);
    case "nps":
      return npsOption(body, theme);
    case "heatmap":
      return heatmapOption(body, theme);
    case "histogram":
      return histogramOption(spec, body, theme);
    case "scatter":
      return scatterOption(body, theme);
    case "bridge":
      return bridgeOption(spec, body, theme);
    case "cohorts":
      return cohortsOption(body, theme);
    case "gantt":
      return ganttOption(body, theme);
  }
}

/** The same specification that the report draws, as an option for ECharts. */
export function chartOption(spec: ChartSpec, theme: ChartTheme): EChartsOption {
  return { ...common(spec, theme), ...form(spec, theme) };
}

/** Height in pixels: charts of items grow with their number. */
export function chartHeight(spec: ChartSpec): number {
  const { body } = spec;
  switch (body.form) {
    case "bars":
    case "dots":
      return Math.max(120, 48 + body.items.length * 28);
    case "bullet":
      return Math.max(100, 48 + body.items.length * 40);
    case "bridge":
      return Math.max(120, 24 + body.steps.length * 30);
    case "cohorts":
      return Math.max(120, 64 + body.rows.length * 26);
    case "gantt":
      return Math.max(100, 48 + body.lanes.length * 30);
    case "nps":
      return 110;
    default:
      return 260;
  }
}
