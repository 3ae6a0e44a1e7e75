import type { ChartSpec } from "../../generated/types";
import { dayAfter, formatDay, formatStep, weekdays } from "../dates";
import { formatNumber, formatShare, formatValue } from "../format";
import { t } from "../text.svelte";

/** The data of a chart as rows of text; the first column names the row. */
export interface ChartTable {
  head: string[];
  rows: string[][];
}

/** The table beside a chart: the same data for those who do not see the picture, and to copy. */
export function chartTable(spec: ChartSpec): ChartTable {
  const { body } = spec;
  const show = (v: number | null | undefined): string =>
    v === null || v === undefined ? t("no-data") : formatValue(v, spec.unit, spec.currency);
  const named = (label: string): string => (label === "" ? t("not-given") : label);
  switch (body.form) {
    case "line":
    case "stacked_bars": {
      const names = new Map(body.form === "line" ? body.events : []);
      return {
        head: [t("table-from"), ...body.series.map((s) => s.name), ...(names.size > 0 ? [t("table-event")] : [])],
        rows: body.x.map((day, i) => [
          formatStep(day, body.grain),
          ...body.series.map((s) => show(s.values[i])),
          ...(names.size > 0 ? [names.get(i) ?? ""] : []),
        ]),
      };
    }
    case "bars":
    case "dots": {
      const bounds = body.items.some((i) => i.low !== null && i.high !== null);
      const before = body.items.some((i) => i.previous !== null);
      return {
        head: [
          t("table-name"),
          t("table-value"),
          t("table-cases"),
          ...(bounds ? [t("table-range")] : []),
          ...(before ? [t("table-before")] : []),
        ],
        rows: body.items.map((i) => [
          named(i.label),
          i.text,
          formatNumber(i.n, 0),
          ...(bounds ? [i.low === null || i.high === null ? "" : `${show(i.low)} – ${show(i.high)}`] : []),
          ...(before ? [i.previous === null ? "" : show(i.previous)] : []),
        ]),
      };
    }
    case "bullet":
      return {
        head: [t("table-name"), t("table-value"), t("table-target"), t("table-cases")],
        rows: body.items.map((i) => [
          named(i.label),
          i.text,
          i.target === null ? "" : i.target_text,
          formatNumber(i.n, 0),
        ]),
      };
    case "nps":
      return {
        head: [t("table-name"), t("table-share")],
        rows: [
          [t("nps-detractors"), formatShare(body.detractors)],
          [t("nps-passives"), formatShare(body.passives)],
          [t("nps-promoters"), formatShare(body.promoters)],
        ],
      };
    case "heatmap": {
      const days = weekdays();
      return {
        head: [t("table-hour"), ...days],
        rows: Array.from({ length: 24 }, (_, h) => [
          `${String(h).padStart(2, "0")}:00`,
          ...days.map((_day, d) => formatNumber(body.cells[d]?.[h] ?? 0, 0)),
        ]),
      };
    }
    case "histogram":
      return {
        head: [t("table-from"), t("table-below"), t("table-cases")],
        rows: [
          ...body.bins.map(([from, to, n]) => [show(from), show(to), formatNumber(n, 0)]),
          ...(body.beyond > 0 ? [[t("table-beyond"), "", formatNumber(body.beyond, 0)]] : []),
        ],
      };
    case "bridge":
      return { head: [t("table-name"), t("table-value")], rows: body.steps.map((s) => [named(s.label), s.text]) };
    case "cohorts": {
      const longest = Math.max(0, ...body.rows.map((r) => r.cells.length));
      return {
        head: [t("table-from"), t("table-cases"), ...Array.from({ length: longest }, (_, k) => `${body.steps}: ${formatNumber(k, 0)}`)],
        rows: body.rows.map((r) => [
          r.label,
          formatNumber(r.n, 0),
          ...Array.from({ length: longest }, (_, k) => {
            const share = r.cells[k];
            return share === null || share === undefined ? "" : formatShare(share);
          }),
        ]),
      };
    }
    case "gantt":
      return {
        head: [t("incident-service"), t("incident-started"), t("incident-lasted")],
        rows: body.lanes.flatMap((lane) =>
          lane.spans.map(([from, to, open]) => [
            named(lane.label),
            formatDay(dayAfter(body.from, from)),
            open ? t("incident-still-open") : formatValue((to - from) * 86_400, "seconds", null),
          ]),
        ),
      };
    case "scatter":
      return {
        head: [body.x_name, body.y_name],
        rows: body.points.map(([x, y]) => [formatNumber(x, 2), formatNumber(y, 2)]),
      };
  }
}
