import type { KpiValue, Unit } from "../../generated/types";
import { formatNumber, formatValue } from "../../shared/format";
import { t, word } from "../../shared/text.svelte";

/** A part of a value, ready to be shown. */
export interface Part {
  name: string;
  label: string;
  text: string;
}

/** How a part counts: in a unit, in that of its KPI, or bare. */
type Counting = Unit | "own" | "bare";

// The engine's parts carry no unit. What is not listed here is shown as a bare number: that is dull, a wrong unit
// would be false. First rule that fits counts.
const RULES: readonly { kpi?: RegExp; name: RegExp; counts: Counting }[] = [
  { name: /(\.n|\.pending|_n)$|^older_than_|^reason\.|^beyond_last_bin$/, counts: "count" },
  { name: /^(policy|within|scale)\.|^within_|^(over_60s|ever_on_hold|low_effort|criteria_met)$/, counts: "share" },
  { name: /^(promoters|passives|detractors)$/, counts: "share" },
  { name: /^age_(median|p90|max)$|_s$/, counts: "seconds" },
  { name: /^(enps|happiness)$/, counts: "points" },
  { kpi: /^(csat|esat|ces)$/, name: /^(mean|lowest|highest)$/, counts: "score" },
  { name: /^(response_rate|rated_share|export_differs|tool_differs|tool_business_differs|bad_rating|good_rating|no_rating|no_ticket)$/, counts: "share" },
  { kpi: /^fcr$/, name: /./, counts: "share" },
  { kpi: /^sla$/, name: /^(tickets|targets|export)$/, counts: "share" },
  { kpi: /^(frt|asa|aht|hold_time|resolution_time|mttd|time_to_restore)$/, name: /(^|_)(mean|median)$/, counts: "own" },
  { kpi: /^revenue_churn$/, name: /^(gross|net|net_with_reactivation)$/, counts: "share" },
  { kpi: /^revenue_churn$/, name: /^(revenue_at_start|revenue_at_end|joined_revenue|cancelled|downgraded|expanded|reactivated)$/, counts: "money" },
  { kpi: /^churn$/, name: /^worst_month$/, counts: "share" },
  { name: /^(support_cost|company_revenue)$/, counts: "money" },
  { name: /^(active_at_start|active_at_end|joined|lost|bought_before|services|failures|agents|unique_readers|ranked|too_early|surveys_sent|found_not_read)$/, counts: "count" },
];

function countingOf(name: string, kpi: KpiValue): Counting {
  return RULES.find((rule) => rule.name.test(name) && (rule.kpi?.test(kpi.id) ?? true))?.counts ?? "bare";
}

function textOf(name: string, value: number | null, kpi: KpiValue): string {
  if (value === null) return t("no-data");
  const counts = countingOf(name, kpi);
  if (counts === "bare") return formatNumber(value, Number.isInteger(value) ? 0 : 2);
  return formatValue(value, counts === "own" ? kpi.unit : counts, kpi.currency);
}

/** Names put together by the engine carry words of the data: `policy.E-mail in a day.n`, `reason.Price`. */
function labelOf(name: string): string {
  const made = /^(policy|within|scale|reason)\.(.*?)(?:\.(n|pending|goal))?$/.exec(name);
  if (!made) return word("part", name);
  const [, family = "", about = "", end] = made;
  const label = t(`part-${family}`, { about: about === "" ? t("not-given") : about });
  return end === undefined ? label : t(`part-end-${end}`, { label });
}

/** The parts of a value in the engine's order. */
export function partsOf(kpi: KpiValue): Part[] {
  return Object.entries(kpi.parts).map(([name, value]) => ({
    name,
    label: labelOf(name),
    text: textOf(name, value, kpi),
  }));
}
