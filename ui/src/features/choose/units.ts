import type { Unit } from "../../generated/types";

/** A unit that a person writes a target in, and how many of the KPI's unit it is. */
export interface Writing {
  /** Key of its text. */
  name: string;
  factor: number;
}

const TIMES: readonly Writing[] = [
  { name: "unit-seconds", factor: 1 },
  { name: "unit-minutes", factor: 60 },
  { name: "unit-hours", factor: 3600 },
  { name: "unit-days", factor: 86_400 },
];

/** The units to write a value in, the likeliest first. */
export function writings(unit: Unit): readonly Writing[] {
  switch (unit) {
    case "seconds":
      return [TIMES[1], TIMES[0], TIMES[2], TIMES[3]].filter((w) => w !== undefined);
    case "share":
      return [{ name: "unit-percent", factor: 0.01 }];
    case "points":
      return [{ name: "unit-points", factor: 1 }];
    case "money":
      return [{ name: "unit-money", factor: 1 }];
    case "score":
      return [{ name: "unit-score", factor: 1 }];
    case "count":
      return [{ name: "unit-count", factor: 1 }];
  }
}

/** What a person wrote, in the KPI's unit. Per cent is divided, so that 85 becomes 0.85 and not 0.8500000000000001. */
export function inUnit(written: number, writing: Writing): number {
  return writing.factor === 0.01 ? written / 100 : written * writing.factor;
}

/** Today, as a form writes it: the day on which something is agreed. */
export function today(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** True for a calendar date written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
