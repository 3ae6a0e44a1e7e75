import { expect, test } from "vitest";
import { formatInstant, formatSpan, formatStep, weekdays } from "../src/shared/dates";
import { formatBytes, formatDuration, formatNumber, formatTick, formatValue } from "../src/shared/format";
import { setLanguage } from "../src/shared/text.svelte";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

// The cases of `qd_model::format`, so that a label of an axis reads like the value beside it.
test.each([
  [0, "0 s"],
  [4.5, "4.5 s"],
  [42, "42 s"],
  [90, "1 min 30 s"],
  [420, "7 min"],
  [3599.6, "1 h"],
  [5400, "1 h 30 min"],
  [43_200, "12 h"],
  [45_000, "12.5 h"],
  [181_440, "2.1 d"],
  [-5400, "−1 h 30 min"],
])("%d seconds read %s", (seconds, text) => {
  expect(spaced(formatDuration(seconds))).toBe(text);
});

test("numbers follow the language and never sign a nothing", async () => {
  expect(formatNumber(1_234_567, 0)).toBe("1,234,567");
  expect(formatNumber(-0.001, 1)).toBe("0.0");
  expect(formatValue(41, "points")).toBe("+41");
  expect(spaced(formatValue(5.83, "money", "EUR"))).toBe("5.83 EUR");
  await setLanguage("sv");
  expect(spaced(formatNumber(1_234_567, 0))).toBe("1 234 567");
  expect(spaced(formatValue(0.7104, "share"))).toBe("71,0 %");
});

// The same as in the test of `qd_model::format`; what the browser knows of a language (CLDR) is asked for.
test.each([
  ["en", "1,234,567.8", "1,234", "71.0%", "1 h 30 min", "2.1 d"],
  ["sv", "1 234 567,8", "1 234", "71,0 %", "1 h 30 min", "2,1 d"],
  ["es", "1.234.567,8", "1234", "71,0 %", "1 h 30 min", "2,1 d"],
  ["ro", "1.234.567,8", "1.234", "71,0 %", "1 h 30 min", "2,1 z"],
  ["az", "1.234.567,8", "1.234", "71,0%", "1 saat 30 dəq", "2,1 gün"],
  ["ko", "1,234,567.8", "1,234", "71.0%", "1시간 30분", "2.1일"],
])("%s has its marks and units", async (tag, number, small, share, time, days) => {
  await setLanguage(tag);
  expect(spaced(formatNumber(1_234_567.8, 1))).toBe(number);
  expect(spaced(formatNumber(1234, 0))).toBe(small);
  expect(spaced(formatValue(0.71, "share"))).toBe(share);
  expect(spaced(formatDuration(5400))).toBe(time);
  expect(spaced(formatDuration(181_440))).toBe(days);
  const known = (value: number, form: Intl.NumberFormatOptions): string =>
    spaced(new Intl.NumberFormat(tag, form).format(value));
  expect(known(1_234_567.8, {})).toBe(number);
  expect(known(1234, {})).toBe(small);
  expect(known(0.71, { style: "percent", minimumFractionDigits: 1 })).toBe(share);
});

test("marks of an axis are short", () => {
  expect(formatTick(0.25, "share")).toBe("25%");
  expect(formatTick(0.705, "share")).toBe("70.5%");
  expect(spaced(formatTick(172_800, "seconds"))).toBe("2 d");
  expect(spaced(formatBytes(3_184_220))).toBe("3.2 MB");
});

test("a period that ends at midnight ends with the day before", () => {
  const span = { label: "2026-Q3", from: "2026-07-01T00:00:00+02:00", to: "2026-10-01T00:00:00+02:00", time_zone: "Europe/Stockholm" };
  expect(formatSpan(span)).toEqual({ first: "1 July 2026", last: "30 September 2026" });
  expect(formatSpan({ ...span, to: "2026-09-30T14:00:00+02:00" }).last).toBe("30 September 2026");
});

test("instants are shown in the workspace's zone, and a zone not known is told", () => {
  expect(formatInstant("2026-11-21T23:05:00Z", "Europe/Stockholm")).toContain("22 Nov 2026");
  expect(formatInstant("2026-11-21T23:05:00Z", "Mars/Olympus")).toMatch(/21 Nov 2026.* UTC$/);
  expect(formatInstant("never", "UTC")).toBe("never");
});

test("weeks begin on Monday", () => {
  expect(weekdays()[0]).toBe("Mon");
  expect(formatStep("2026-07-06", "week")).toBe("6 Jul");
  expect(formatStep("2026-07-01", "month")).toBe("Jul 2026");
});
