import type { ChartBody, ChartSpec, Unit } from "../../generated/types";
import { formatValue } from "../../shared/format";
import { wobble } from "./kpis";

const WEEKS = Array.from({ length: 13 }, (_, i) => new Date(Date.UTC(2026, 5, 29 + 7 * i)).toISOString().slice(0, 10));

function run(base: number, unrest: number, seed: number): number[] {
  return WEEKS.map((_, i) => Math.max(0, base * (1 + unrest * wobble(i, seed))));
}

function chart(id: string, kpi: string, title: string, finding: string, unit: Unit, body: ChartBody): ChartSpec {
  return { id, kpi, title, subtitle: "2026-Q3, calendar time", finding, unit, currency: null, body };
}

function bars(values: readonly [string, number, number][], unit: Unit): ChartBody & { form: "bars" } {
  return {
    form: "bars",
    items: values.map(([label, value, n]) => ({
      label,
      value,
      text: formatValue(value, unit),
      n,
      low: value * 0.95,
      high: value * 1.06,
      previous: value * 1.04,
    })),
    overall: unit === "count" ? null : (values[1]?.[1] ?? null),
    target: null,
  };
}

const CHANNELS: [string, number, number][] = [
  ["email", 6390, 5120],
  ["web form", 5100, 402],
  ["chat", 2220, 2388],
  ["phone", 1190, 1370],
];

/** One chart of every form there is. */
export const CHARTS: Readonly<Record<string, ChartSpec[]>> = {
  speed: [
    chart(
      "frt-series",
      "frt",
      "First response time by week",
      "Customers waited 12 minutes less than in the quarter before.",
      "seconds",
      {
        form: "line",
        x: WEEKS,
        grain: "week",
        series: [
          { name: "Median", values: run(5400, 0.18, 1).map((v, i) => (i === 6 ? null : v)) },
          { name: "2026-Q2", values: run(6100, 0.12, 4) },
        ],
        target: 7200,
        partial: [WEEKS.length - 1],
        events: [[4, "New phone system"]],
      },
    ),
    chart(
      "frt-histogram",
      "frt",
      "Distribution of first response times",
      "Half of the customers had an answer within 1 h 30 min, nine of ten within 5 h 30 min.",
      "seconds",
      {
        form: "histogram",
        bins: Array.from({ length: 24 }, (_, i) => [i * 1800, (i + 1) * 1800, Math.round(1900 * Math.exp(-i / 5))]),
        beyond: 31,
        marks: [
          ["Median", 5410, "1 h 30 min"],
          ["9 of 10", 19_800, "5 h 30 min"],
        ],
      },
    ),
    {
      ...chart("frt-by-channel", "frt", "First response time by channel", "E-mail waits longest.", "seconds", {
        ...bars(CHANNELS, "seconds"),
        form: "dots",
      }),
    },
  ],
  quality: [
    chart("sla-bullet", "sla", "Promises kept, by policy", "The e-mail promise is kept, the one for calls is not.", "share", {
      form: "bullet",
      items: [
        { label: "E-mail in one business day", value: 0.91, text: "91.0%", target: 0.7, target_text: "70.0%", n: 5120 },
        { label: "Calls in 30 s", value: 0.74, text: "74.0%", target: 0.8, target_text: "80.0%", n: 3187 },
      ],
    }),
    chart("fcr-series", "fcr", "First contact resolution by month", "Seven of ten were solved at once, a little more than before.", "share", {
      form: "line",
      x: ["2026-07-01", "2026-08-01", "2026-09-01"],
      grain: "month",
      series: [{ name: "First contact resolution", values: [0.702, 0.711, 0.724] }],
      target: 0.7,
      partial: [],
      events: [],
    }),
  ],
  satisfaction: [
    chart("nps-shares", "nps", "Net promoter score", "Promoters outweigh detractors by 41 points; only 24 answers.", "points", {
      form: "nps",
      detractors: 0.125,
      passives: 0.34,
      promoters: 0.535,
      score: 41,
    }),
    chart("churn-bridge", "churn", "Customers from start to end", "From 300 to 308 customers: 20 came, 12 left.", "count", {
      form: "bridge",
      steps: [
        { label: "At the start", value: 300, text: "300", total: true },
        { label: "New", value: 20, text: "+20", total: false },
        { label: "Left: price", value: -8, text: "−8", total: false },
        { label: "Left: other", value: -4, text: "−4", total: false },
        { label: "At the end", value: 308, text: "308", total: true },
      ],
    }),
    chart("retention-cohorts", "retention", "Customers still there", "Of 48 who began in 2025-Q3, 81% were still there 3 quarters later.", "share", {
      form: "cohorts",
      steps: "Quarters later",
      rows: [
        { label: "2025-Q3", n: 48, few: false, cells: [0.98, 0.94, 0.9, 0.81] },
        { label: "2025-Q4", n: 41, few: false, cells: [1, 0.95, 0.88] },
        { label: "2026-Q1", n: 6, few: true, cells: [1, null] },
      ],
    }),
    chart("mtbf-incidents", "mtbf", "Incidents by service", "3 incidents; on average 30 d between two failures.", "seconds", {
      form: "gantt",
      from: "2026-07-01",
      days: 92,
      lanes: [
        { label: "Shop", text: "30d", spans: [[3.2, 3.4, false], [60, 61.5, false]] },
        { label: "", text: "", spans: [[91, 92, true]] },
      ],
    }),
    chart("csat-scatter", "csat", "Satisfaction and first response", "Agents who answer sooner are rated better.", "score", {
      form: "scatter",
      x_name: "First response time, hours",
      y_name: "Satisfied, %",
      points: Array.from({ length: 22 }, (_, i) => [0.5 + i * 0.14, 93 - i * 0.9 + 4 * wobble(i, 2)]),
    }),
  ],
  volume: [
    chart("tickets-by-channel", "tickets", "Tickets by channel and week", "Chat grows, e-mail holds still.", "count", {
      form: "stacked_bars",
      x: WEEKS,
      partial: [],
      grain: "week",
      series: [
        { name: "email", values: run(394, 0.1, 1).map(Math.round) },
        { name: "chat", values: run(184, 0.2, 2).map(Math.round) },
        { name: "phone", values: run(105, 0.2, 3).map(Math.round) },
      ],
    }),
    chart("tickets-heatmap", "tickets", "Tickets by weekday and hour", "Monday morning is the busiest time.", "count", {
      form: "heatmap",
      cells: Array.from({ length: 7 }, (_, d) =>
        Array.from({ length: 24 }, (_, h) =>
          Math.round((d < 5 ? 90 - d * 9 : 12) * Math.exp(-(((h - 10.5) / 3.8) ** 2)) + (d < 5 ? 2 : 0)),
        ),
      ),
    }),
    chart(
      "top-topics",
      "tickets",
      "Top topics",
      "A third of all tickets ask about invoices or passwords.",
      "count",
      bars(
        [
          ["Invoices", 1812, 1812],
          ["Password", 1409, 1409],
          ["Delivery", 1121, 1121],
          ["<script>alert(1)</script>", 340, 340],
          ["", 132, 132],
        ],
        "count",
      ),
    ),
  ],
};
