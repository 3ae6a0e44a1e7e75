import type { Unit } from "../generated/types";
import { language } from "./text.svelte";

// Labels of axes and bounds, for which the engine sends the bare number. Values themselves arrive as text. The rules
// and the cases of the test are those of `qd_model::format`.

interface Marks {
  decimal: string;
  group: string;
  /** Numbers of fewer digits have no thousands mark. */
  leastGrouped: number;
  percentGap: string;
  /** Second, minute, hour, day. */
  units: readonly [string, string, string, string];
  unitGap: string;
}

const NBSP = "\u00a0";

const ENGLISH: Marks = {
  decimal: ".",
  group: ",",
  leastGrouped: 4,
  percentGap: "",
  units: ["s", "min", "h", "d"],
  unitGap: NBSP,
};
const COMMA: Marks = { ...ENGLISH, decimal: ",", group: "." };

const MARKS: Readonly<Partial<Record<string, Marks>>> = {
  sv: { ...COMMA, group: NBSP, percentGap: NBSP },
  es: { ...COMMA, leastGrouped: 5, percentGap: NBSP },
  ro: { ...COMMA, percentGap: NBSP, units: ["s", "min", "h", "z"] },
  az: { ...COMMA, units: ["san", "dəq", "saat", "gün"] },
  ko: { ...ENGLISH, units: ["초", "분", "시간", "일"], unitGap: "" },
};

function marks(): Marks {
  return MARKS[language()] ?? ENGLISH;
}

/** A number in a unit of time, by its place among the units. */
function timed(number: string, unit: 0 | 1 | 2 | 3): string {
  const { units, unitGap } = marks();
  return number + unitGap + units[unit];
}

/** A number that as it is written lies half way between two, moved towards the upper one. */
function aboveHalf(value: number, digits: number): number {
  const part = String(value).split(".")[1] ?? "";
  return part.length === digits + 1 && part.endsWith("5") ? value + 10 ** -(digits + 2) : value;
}

/** A number with so many decimals and thousands marks, a half going up as in Rust; the minus is U+2212. */
export function formatNumber(value: number, digits: number): string {
  const { decimal, group, leastGrouped } = marks();
  const [whole = "0", part] = aboveHalf(Math.abs(value), digits).toFixed(digits).split(".");
  const grouped = whole.length < leastGrouped ? whole : whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  const body = part ? grouped + decimal + part : grouped;
  return value < 0 && /[1-9]/.test(body) ? `−${body}` : body;
}

/** Seconds in the unit a person would use: `42 s`, `7 min`, `1 h 30 min`, `2.1 d`. */
export function formatDuration(seconds: number): string {
  const s = Math.abs(seconds);
  return (seconds < 0 ? "−" : "") + (s < 3570 ? underAnHour(s) : anHourOrMore(s));
}

function underAnHour(s: number): string {
  if (s < 9.95 && Math.abs(s - Math.round(s)) >= 0.05) return timed(formatNumber(s, 1), 0);
  if (s < 89.5) return timed(s.toFixed(0), 0);
  const rest = s % 60;
  if (s < 600 && rest >= 0.5 && rest < 59.5) {
    return `${timed(Math.floor(s / 60).toFixed(0), 1)} ${timed(rest.toFixed(0), 0)}`;
  }
  return timed((s / 60).toFixed(0), 1);
}

function anHourOrMore(s: number): string {
  if (s >= 172_800 - 30) return timed(formatNumber(s / 86_400, 1), 3);
  const minutes = Math.round(s / 60);
  if (minutes % 60 === 0) return timed(String(minutes / 60), 2);
  if (minutes >= 600) return timed(formatNumber(s / 3600, 1), 2);
  return `${timed(String(Math.floor(minutes / 60)), 2)} ${timed(String(minutes % 60), 1)}`;
}

/** A share 0…1 in per cent. */
export function formatShare(share: number, digits = 1): string {
  return `${formatNumber(share * 100, digits)}${marks().percentGap}%`;
}

/** A bare number in its unit. */
export function formatValue(value: number, unit: Unit, currency?: string | null): string {
  switch (unit) {
    case "seconds":
      return formatDuration(value);
    case "share":
      return formatShare(value);
    case "count":
      return formatNumber(value, Math.abs(value - Math.round(value)) < 1e-9 ? 0 : Math.abs(value) < 10 ? 2 : 1);
    case "points": {
      const body = formatNumber(value, 0);
      return value > 0 && /[1-9]/.test(body) ? `+${body}` : body;
    }
    case "score":
      return formatNumber(value, 2);
    case "money": {
      const text = formatNumber(value, Math.abs(value) < 1000 ? 2 : 0);
      return currency ? `${text}${NBSP}${currency}` : text;
    }
  }
}

/** As `formatValue`, shorter: for the marks of an axis. */
export function formatTick(value: number, unit: Unit, currency?: string | null): string {
  if (unit === "share") return formatShare(value, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1);
  if (unit === "seconds" && value !== 0 && value % 86_400 === 0) return timed(String(value / 86_400), 3);
  if (unit === "score") return formatNumber(value, Number.isInteger(value) ? 0 : 1);
  if (unit === "money" && Number.isInteger(value)) return formatNumber(value, 0) + (currency ? NBSP + currency : "");
  return formatValue(value, unit, currency);
}

/** Size of a file. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes}${NBSP}B`;
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1000, 0)}${NBSP}kB`;
  return `${formatNumber(bytes / 1_000_000, 1)}${NBSP}MB`;
}
