import { expect, test } from "vitest";
import { partsOf } from "../src/features/kpi/parts";
import type { KpiValue } from "../src/generated/types";
import { kpiValue } from "../src/host/fake/kpis";

function shown(id: string, parts: KpiValue["parts"], more: Partial<KpiValue> = {}): Record<string, string> {
  const kpi = kpiValue("frt", null);
  if (!kpi) throw new Error("frt");
  const list = partsOf({ ...kpi, id, parts, ...more });
  return Object.fromEntries(list.map(({ label, text }) => [label.replace(/[\u2068\u2069]/g, ""), text.replaceAll("\u00a0", " ")]));
}

test("parts of durations are durations, shares are shares", () => {
  expect(shown("frt", { within_24h: 0.941, business_median: 3900, mean: 8120.4, "within.E-mail": null })).toEqual({
    "Within 24 hours": "94.1%",
    "Median, opening hours": "1 h 5 min",
    Mean: "2 h 15 min",
    "Within the promise “E-mail”": "no data",
  });
});

test("the same name counts differently in another KPI", () => {
  expect(shown("csat", { mean: 4.213 }, { unit: "share" })).toEqual({ Mean: "4.21" });
  expect(shown("sla", { tickets: 0.5, tickets_n: 12 }, { unit: "share" })).toEqual({ "Of tickets": "50.0%", "Tickets counted": "12" });
  expect(shown("backlog", { age_median: 86_400, older_than_7d: 3 }, { unit: "count" })).toEqual({
    "Age, median": "24 h",
    "Older than 7 days": "3",
  });
});

test("a policy keeps its name, with dots and with what goes with it", () => {
  expect(shown("sla", { "policy.Calls in 0.5 min": 0.7, "policy.Calls in 0.5 min.n": 10, "policy.Calls in 0.5 min.goal": 0.8 }, { unit: "share" })).toEqual({
    "Calls in 0.5 min": "70.0%",
    "Calls in 0.5 min: cases": "10",
    "Calls in 0.5 min: goal": "80.0%",
  });
});

test("money has the value's currency; what is not known is a bare number", () => {
  expect(shown("cost_per_ticket", { support_cost: 54_871 }, { unit: "money", currency: "EUR" })).toEqual({ "Support cost": "54,871 EUR" });
  expect(shown("mtbf", { laplace_z: -1.234, new_part: 3 })).toEqual({ "Trend test (Laplace z)": "−1.23", "New part": "3" });
});
