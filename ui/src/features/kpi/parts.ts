import type { KpiValue, Unit } from "../../generated/types";
import { formatNumber, formatValue } from "../../shared/format";

/** What the parts of a value count in, by the ends of their names; a part of another name is shown bare. */
const UNITS: readonly { name: RegExp; unit: Unit | "own" }[] = [
  { name: /^within_|_share$|_rate$|^response_rate$|^(detractors|passives|promoters|low_effort|criteria_met)$/, unit: "share" },
  { name: /_(median|mean|p90|p95|min|max)$/, unit: "own" },
  { name: /_(s|seconds)$/, unit: "seconds" },
  { name: /^n_|_(n|count)$/, unit: "count" },
];

/** A part as text. A unit is written only where the name tells it: a bare number is better than a wrong unit. */
export function formatPart(name: string, value: number, kpi: KpiValue): string {
  const unit = UNITS.find((each) => each.name.test(name))?.unit;
  if (unit === undefined) return formatNumber(value, Number.isInteger(value) ? 0 : 3);
  return unit === "own" ? formatValue(value, kpi.unit, kpi.currency) : formatValue(value, unit);
}
