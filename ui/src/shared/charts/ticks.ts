import type { Unit } from "../../generated/types";

/** Steps at which a person expects the marks of a time axis, in seconds. */
const SECONDS = [
  0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 14_400, 21_600, 43_200, 86_400,
  172_800, 432_000, 864_000, 1_728_000, 4_320_000, 8_640_000, 17_280_000, 43_200_000, 86_400_000,
];

/** Top and step of an axis that starts at 0; null where ECharts divides well by itself. */
export function axisTicks(highest: number, unit: Unit): { max: number; interval: number } | null {
  if (unit === "share" && highest > 0.5 && highest <= 1) return { max: 1, interval: 0.25 };
  if (unit !== "seconds" || !(highest > 0)) return null;
  const interval = SECONDS.find((step) => highest / step <= 5);
  return interval === undefined ? null : { max: Math.ceil(highest / interval) * interval, interval };
}
