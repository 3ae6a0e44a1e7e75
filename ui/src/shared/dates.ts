import type { PeriodLabel } from "../generated/types";
import { language } from "./text.svelte";

/** English dates with the day first and the month in words can be read in one way only. */
function tag(): string {
  return language() === "en" ? "en-GB" : language();
}

function calendarDay(text: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!match) return null;
  return new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
}

function show(day: Date, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tag(), { ...form, timeZone: "UTC" }).format(day);
}

/** The first day of a step on a time axis: "6 Jul", "Jul 2026". */
export function formatStep(day: string, grain: string): string {
  const date = calendarDay(day);
  if (!date) return day;
  return show(date, grain === "month" ? { month: "short", year: "numeric" } : { day: "numeric", month: "short" });
}

/** A calendar day in full: "6 July 2026". */
export function formatDay(day: string): string {
  const date = calendarDay(day);
  return date ? show(date, { day: "numeric", month: "long", year: "numeric" }) : day;
}

/** The calendar day so many days after another, `YYYY-MM-DD`; parts of a day count for nothing. */
export function dayAfter(day: string, days: number): string {
  const date = calendarDay(day);
  if (!date || !Number.isFinite(days)) return day;
  date.setUTCDate(date.getUTCDate() + Math.floor(days));
  return date.toISOString().slice(0, 10);
}

/** First and last day counted. The bounds are half open: one that ends at midnight ends with the day before. */
export function formatSpan(period: PeriodLabel): { first: string; last: string } {
  const end = calendarDay(period.to);
  if (end && period.to.slice(11, 19) === "00:00:00") end.setUTCDate(end.getUTCDate() - 1);
  return {
    first: formatDay(period.from),
    last: end ? show(end, { day: "numeric", month: "long", year: "numeric" }) : period.to,
  };
}

/** An instant in a zone: "21 Nov 2026, 14:05". A zone that the browser does not know becomes UTC, and says so. */
export function formatInstant(instant: string, timeZone: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const form: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeStyle: "short" };
  try {
    return new Intl.DateTimeFormat(tag(), { ...form, timeZone }).format(date);
  } catch {
    return `${new Intl.DateTimeFormat(tag(), { ...form, timeZone: "UTC" }).format(date)} UTC`;
  }
}

/** Names of the weekdays, Monday first. */
export function weekdays(): string[] {
  return Array.from({ length: 7 }, (_, i) => show(new Date(Date.UTC(2024, 0, 1 + i)), { weekday: "short" }));
}

/** Names of the weekdays in full, Monday first. */
export function weekdayNames(): string[] {
  return Array.from({ length: 7 }, (_, i) => show(new Date(Date.UTC(2024, 0, 1 + i)), { weekday: "long" }));
}

/** Names of the months, January first. */
export function months(): string[] {
  return Array.from({ length: 12 }, (_, i) => show(new Date(Date.UTC(2024, i, 1)), { month: "long" }));
}

/** A month in words: "July 2026". */
export function formatMonth(month: string): string {
  const date = calendarDay(`${month}-01`);
  return date ? show(date, { month: "long", year: "numeric" }) : month;
}

/** Zones to choose from; empty where the browser has no list. */
export function timeZones(): string[] {
  try {
    return Intl.supportedValuesOf("timeZone");
  } catch {
    return [];
  }
}
