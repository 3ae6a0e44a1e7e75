import type { Interval, Unit } from "../../generated/types";
import { formatValue } from "../../shared/format";
import { t } from "../../shared/text.svelte";

/** The likely range in words; empty where there is none. */
export function rangeText(interval: Interval | null | undefined, unit: Unit, currency?: string | null): string {
  const { low, high } = interval ?? { low: null, high: null };
  const show = (value: number): string => formatValue(value, unit, currency);
  if (low != null && high != null) return `${show(low)} – ${show(high)}`;
  if (low != null) return t("interval-above", { value: show(low) });
  if (high != null) return t("interval-below", { value: show(high) });
  return "";
}
