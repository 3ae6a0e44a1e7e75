import type { Area, AreaQuery, BreakdownRow, IncidentMark, KpiTable, KpiValue, TableCell, Unit } from "../../generated/types";
import { formatValue } from "../../shared/format";
import { kpiValue, spark } from "./kpis";

function cell(value: number, n: number, unit: Unit, spread = 0): TableCell {
  const interval = spread === 0 ? null : { level: 0.95, low: value - spread, high: value + spread };
  return { value, text: formatValue(value, unit), n, interval };
}

function value(id: string, name: string, unit: Unit, better: string, number: number, n: number): KpiValue {
  return {
    id,
    name,
    unit,
    better,
    definition: name,
    variant: "",
    value: number,
    text: formatValue(number, unit),
    no_data: null,
    n,
    few_cases: false,
    excluded: [],
    interval: null,
    stats: null,
    parts: {},
    comparison: null,
    target: null,
    by: {},
    series: [],
  };
}

function rows(unit: Unit, ...all: [key: string, value: number, n: number][]): BreakdownRow[] {
  return all.map(([key, number, n]) => ({
    key,
    value: number,
    text: formatValue(number, unit),
    n,
    interval: { level: 0.95, low: number * 0.6, high: number * 1.7 },
  }));
}

/** Ranked by first contact resolution, or by time to resolution if that is asked for. */
function agents(rankBy: string | null): KpiValue[] {
  const by = rankBy ?? "fcr";
  const of = (fcr: number, time: number, n: number): Record<string, TableCell> => ({
    resolved: cell(n, n, "count"),
    fcr: cell(fcr, n, "share", 0.5 / Math.sqrt(n)),
    resolution_time: cell(time, n, "seconds", 9000),
  });
  const ranked: [string, number, number, number][] = [
    ["Kim Berg", 0.81, 61_000, 412],
    ["<b>Lo</b> Ek", 0.77, 58_000, 390],
    ["Ali Nur", 0.69, 70_000, 233],
  ];
  if (by === "resolution_time") ranked.sort((a, b) => a[2] - b[2]);
  const table: KpiTable = {
    name: "agents",
    of: "agent",
    columns: [
      { name: "resolved", unit: "count", better: "none" },
      { name: "fcr", unit: "share", better: "up" },
      { name: "resolution_time", unit: "seconds", better: "down" },
    ],
    rows: [
      ...ranked.map(([key, fcr, time, n], i) => ({ key, rank: i + 1, cells: of(fcr, time, n) })),
      { key: "New Hire", note: "under_two_months", cells: of(0.95, 40_000, 44) },
      { key: "Rare Guest", note: "few_cases", cells: { resolved: cell(4, 4, "count") } },
    ],
  };
  const top = value("top_agents", "Top agents", "count", "none", 5, 1083);
  return [
    value("tickets_per_agent", "Requests per agent", "count", "none", 216.6, 1083),
    { ...top, variant: `by_${by}`, notes: ["Ranked by the careful end of the 95 % interval."], tables: [table] },
    value("fcr", "First contact resolution", "share", "up", 0.7124, 1083),
    value("resolution_time", "Time to resolution", "seconds", "down", 64_000, 1083),
  ];
}

function selfService(): KpiValue[] {
  const lags: KpiTable = {
    name: "lags",
    of: "lead",
    columns: [
      { name: "rho", unit: "score", better: "none" },
      { name: "p_value", unit: "score", better: "none" },
    ],
    rows: [0, 1].map((lead) => ({
      key: String(lead),
      ...(lead === 1 ? { note: "strongest" } : {}),
      cells: { rho: cell(lead === 1 ? -0.51 : 0.12, 12, "score"), p_value: cell(0.09, 12, "score") },
    })),
  };
  const found: KpiTable = {
    name: "found_not_read",
    of: "article",
    columns: [
      { name: "reads", unit: "count", better: "none" },
      { name: "read_time", unit: "seconds", better: "none" },
    ],
    rows: [{ key: "Track your order", cells: { reads: cell(5252, 5252, "count"), read_time: cell(37, 5252, "seconds") } }],
  };
  const read = kpiValue("articles_read", null) ?? value("articles_read", "Articles read", "count", "up", 1, 1);
  return [
    {
      ...read,
      tables: [lags],
      notes: ["No clear relation of reads to calls."],
      by: { article: rows("count", ["Track your order", 5252, 52], ["Reset a <i>password</i>", 4100, 41]) },
    },
    {
      ...value("article_read_time", "Article read time", "seconds", "none", 115, 9352),
      tables: [found],
      by: { article: rows("seconds", ["Track your order", 37, 5252], ["Reset a <i>password</i>", 140, 4100]) },
    },
  ];
}

const INCIDENTS: readonly IncidentMark[] = [
  { id: "I-1", service: "Checkout", severity: "major", started: "2026-07-20T03:00:00+02:00", text: "2\u00a0h", unnoticed: "12\u00a0min", from_share: 0.2, to_share: 0.204, open: false },
  { id: "I-2", service: "<img src=x>", severity: "", started: "2026-09-20T03:00:00+02:00", text: "", unnoticed: "", from_share: 0.88, to_share: 1, open: true },
];

function reliability(): KpiValue[] {
  return [
    {
      ...value("availability", "Availability", "share", "up", 0.9986, 2),
      by: { service: rows("share", ["Checkout", 0.9991, 1], ["<img src=x>", 0.998, 1]) },
    },
    {
      ...value("mttd", "Mean time to detect", "seconds", "down", 720, 1),
      by: { service: rows("seconds", ["Checkout", 720, 1]) },
    },
  ];
}

function cost(): KpiValue[] {
  const kept: KpiTable = {
    name: "experience",
    of: "experience",
    columns: [{ name: "kept", unit: "share", better: "up" }],
    rows: [
      { key: "no_ticket", cells: { kept: cell(0.97, 179, "share", 0.02) } },
      { key: "bad_rating", note: "few_cases", cells: { kept: cell(0.8, 10, "share", 0.19) } },
    ],
  };
  const per = kpiValue("cost_per_ticket", null) ?? value("cost_per_ticket", "Cost per ticket", "money", "down", 1, 1);
  return [
    per,
    {
      ...value("churn", "Customer churn", "share", "down", 0.03, 400),
      parts: { active_at_start: 400, lost: 12, "reason.Too <b>expensive</b>": 7 },
      by: { segment: rows("share", ["Small", 0.04, 300], ["Large", 0.01, 100]) },
    },
    { ...value("retention_by_experience", "Retention after support", "share", "up", 0.97, 400), tables: [kept] },
  ];
}

/** A made-up answer for each area. */
export function area(query: AreaQuery, timeZone: string): Area {
  const made = { agents: () => agents(query.rank_by), self_service: selfService, reliability, cost_and_customers: cost };
  const kpis = made[query.area as keyof typeof made]();
  const beside = ["top_agents", ...(query.area === "agents" ? ["fcr", "resolution_time"] : [])];
  return {
    period: { label: query.period, from: "2026-07-01T00:00:00+02:00", to: "2026-10-01T00:00:00+02:00", time_zone: timeZone },
    compare: query.compare === null ? null : "2026-Q2",
    tiles: kpis.filter((kpi) => !beside.includes(kpi.id)).map((kpi) => ({ kpi, spark: spark(kpi.id) })),
    insights: [],
    kpis,
    charts: [],
    missing: query.area === "reliability" ? [{ id: "mtbf", name: "Mean time between failures", text: "No failure was seen." }] : [],
    incidents: query.area === "reliability" ? [...INCIDENTS] : [],
    incidents_total: query.area === "reliability" ? INCIDENTS.length : 0,
  };
}
