import type { Comparison, KpiDefinition, KpiValue, Unit, Verdict } from "../../generated/types";
import { formatNumber, formatValue } from "../../shared/format";

interface Entry {
  id: string;
  name: string;
  family: string;
  unit: Unit;
  better: "up" | "down" | "none";
  value: number | null;
  before: number | null;
  verdict: Verdict;
  n: number;
  target?: number;
  currency?: string;
  missing?: string;
  formula: string;
}

/** A made-up quarter. One KPI rests on few cases, two have no data, one has no target: every form the page shows. */
const ENTRIES: readonly Entry[] = [
  { id: "frt", name: "First response time", family: "speed", unit: "seconds", better: "down", value: 5410, before: 6100, verdict: "better", n: 9412, target: 7200, formula: "first public reply by a person − creation" },
  { id: "resolution_time", name: "Time to resolution", family: "speed", unit: "seconds", better: "down", value: 68_400, before: 64_300, verdict: "worse", n: 9120, target: 64_800, formula: "resolved − created" },
  { id: "asa", name: "Average speed of answer", family: "speed", unit: "seconds", better: "down", value: 34, before: 36, verdict: "no_clear_change", n: 3187, target: 30, formula: "answered − offered, over answered calls" },
  { id: "abandonment", name: "Abandonment rate", family: "speed", unit: "share", better: "down", value: 0.058, before: 0.049, verdict: "worse", n: 3384, formula: "abandoned ÷ offered" },
  { id: "aht", name: "Average handle time", family: "speed", unit: "seconds", better: "down", value: 512, before: 531, verdict: "better", n: 8755, formula: "Σ (talk + hold + wrap) ÷ handled" },
  { id: "fcr", name: "First contact resolution", family: "quality", unit: "share", better: "up", value: 0.7124, before: 0.6941, verdict: "better", n: 9120, target: 0.7, formula: "resolved at the first contact ÷ resolved" },
  { id: "sla", name: "SLA compliance", family: "quality", unit: "share", better: "up", value: 0.874, before: 0.881, verdict: "no_clear_change", n: 9388, target: 0.9, formula: "met ÷ (met + breached)" },
  { id: "reopen_rate", name: "Reopen rate", family: "quality", unit: "share", better: "down", value: 0.043, before: 0.041, verdict: "no_clear_change", n: 9120, formula: "resolved with reopens ÷ resolved" },
  { id: "csat", name: "Customer satisfaction", family: "satisfaction", unit: "share", better: "up", value: 0.861, before: 0.842, verdict: "better", n: 1874, target: 0.85, formula: "satisfied ÷ answers" },
  { id: "nps", name: "Net promoter score", family: "satisfaction", unit: "points", better: "up", value: 41, before: 38, verdict: "few_cases", n: 24, formula: "% promoters − % detractors" },
  { id: "esat", name: "Employee satisfaction", family: "satisfaction", unit: "share", better: "up", value: null, before: null, verdict: "not_tested", n: 0, missing: "No survey of employees was imported. Import one with “Kind of survey” = esat.", formula: "satisfied ÷ answers" },
  { id: "tickets", name: "Tickets", family: "volume", unit: "count", better: "none", value: 9412, before: 8588, verdict: "not_tested", n: 9412, formula: "tickets created" },
  { id: "backlog", name: "Backlog", family: "volume", unit: "count", better: "down", value: 631, before: 604, verdict: "not_tested", n: 631, formula: "created before the end and not resolved by it" },
  { id: "articles_read", name: "Articles read", family: "self_service", unit: "count", better: "up", value: 20_413, before: 17_902, verdict: "not_tested", n: 88, formula: "Σ reads" },
  { id: "cost_per_ticket", name: "Cost per ticket", family: "cost_and_customers", unit: "money", currency: "EUR", better: "down", value: 5.83, before: 6.02, verdict: "not_tested", n: 9412, formula: "support cost ÷ tickets created" },
  { id: "mtbf", name: "Mean time between failures", family: "speed", unit: "seconds", better: "up", value: null, before: null, verdict: "not_tested", n: 0, missing: "No incidents were imported. Import the incident list of PagerDuty, Opsgenie or your own.", formula: "watched time ÷ failures" },
];

function changeText(change: number, unit: Unit, currency?: string): string {
  if (unit === "share") return `${change > 0 ? "+" : ""}${formatNumber(change * 100, 1)}\u00a0pp`;
  const body = formatValue(Math.abs(change), unit === "points" ? "count" : unit, currency);
  return change < 0 ? `−${body}` : `+${body}`;
}

function comparison(entry: Entry, label: string): Comparison | null {
  if (entry.before === null || entry.value === null) return null;
  const change = entry.value - entry.before;
  return {
    label,
    value: entry.before,
    text: formatValue(entry.before, entry.unit, entry.currency),
    n: Math.round(entry.n * 0.93),
    change,
    change_text: changeText(change, entry.unit, entry.currency),
    p_value: entry.verdict === "better" || entry.verdict === "worse" ? 0.004 : null,
    verdict: entry.verdict,
  };
}

/** Deterministic unrest around 0, so that lines look like data. */
export function wobble(i: number, seed: number): number {
  return Math.sin(i * 1.7 + seed) * 0.5 + Math.sin(i * 0.61 + seed * 2.3) * 0.5;
}

export function spark(id: string): (number | null)[] {
  const entry = ENTRIES.find((e) => e.id === id);
  const value = entry?.value ?? null;
  if (value === null) return [];
  return Array.from({ length: 13 }, (_, i) => (i === 4 && id === "nps" ? null : value * (1 + 0.12 * wobble(i, id.length))));
}

const CHANNELS: readonly [string, number, number][] = [
  ["email", 5120, 1.18],
  ["chat", 2388, 0.41],
  ["phone", 1370, 0.22],
  ["<img src=x onerror=alert(1)>", 402, 1.02],
  ["", 132, 1.3],
];

function fake(entry: Entry, compare: string | null, by: string | null): KpiValue {
  const value = entry.value;
  const text = (v: number): string => formatValue(v, entry.unit, entry.currency);
  return {
    id: entry.id,
    name: entry.name,
    unit: entry.unit,
    currency: entry.currency ?? null,
    better: entry.better,
    definition: entry.formula,
    variant: entry.unit === "seconds" ? "calendar" : "",
    variant_text: entry.unit === "seconds" ? "calendar time" : "",
    value,
    text: value === null ? "no data" : text(value),
    no_data: value === null ? { reason: "not_imported", text: entry.missing ?? "" } : null,
    n: entry.n,
    few_cases: entry.verdict === "few_cases",
    excluded: entry.id === "frt" ? [{ reason: "no_first_response", n: 18 }, { reason: "negative_duration", n: 2 }] : [],
    interval: value === null || entry.unit === "count" ? null : { level: 0.95, low: value * 0.976, high: value * 1.027 },
    stats:
      value !== null && entry.unit === "seconds"
        ? { mean: value * 1.5, median: value, p90: value * 3.66, p95: value * 5.77, min: 12, max: value * 76 }
        : null,
    parts: entry.id === "frt" ? { within_24h: 0.941, business_median: 3900 } : {},
    notes: entry.id === "csat" ? ["Scale 1–5, satisfied from 4."] : [],
    comparison: compare === null ? null : comparison(entry, compare),
    target:
      entry.target === undefined || value === null
        ? null
        : {
            value: entry.target,
            text: text(entry.target),
            met: entry.better === "down" ? value <= entry.target : value >= entry.target,
          },
    by:
      by === null || value === null
        ? {}
        : {
            [by]: CHANNELS.map(([key, n, factor]) => ({
              key,
              value: value * factor,
              text: text(value * factor),
              n,
              interval: { level: 0.95, low: value * factor * 0.96, high: value * factor * 1.05 },
              share: entry.unit === "count" ? n / 9412 : null,
              previous: value * factor * 1.04,
            })),
          },
    series: [],
  };
}

export function kpiValue(id: string, compare: string | null, by: string | null = null): KpiValue | undefined {
  const entry = ENTRIES.find((e) => e.id === id);
  return entry && fake(entry, compare, by);
}

export function kpisOf(family: string, compare: string | null): KpiValue[] {
  return ENTRIES.filter((e) => e.family === family && e.missing === undefined).map((e) => fake(e, compare, null));
}

export function missing(): { id: string; name: string; text: string }[] {
  return ENTRIES.flatMap((e) => (e.missing === undefined ? [] : [{ id: e.id, name: e.name, text: e.missing }]));
}

export function definitions(): KpiDefinition[] {
  return ENTRIES.map((e) => ({
    id: e.id,
    name: e.name,
    summary: e.id === "frt" ? "How long customers wait for the first answer by a person." : `${e.name} of the period.`,
    formula: e.formula,
    unit: e.unit,
    better: e.better,
    inputs: ["tickets.created_at"],
    family: e.family,
    circle: "edge",
    audience: "both",
    counted_by: "created",
    actions: ["Staff by the map of hours and weekdays", "Have answers ready for the top topics"],
    caution: "An automatic acknowledgement is not a response.",
    source: "",
    since: "0.1.0",
  }));
}
