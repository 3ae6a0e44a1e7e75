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
