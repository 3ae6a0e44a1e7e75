import { expect, test } from "vitest";
import { DOT, PLACES, REACH, ringAt, spots } from "../src/features/choose/rings";
import { inUnit, isDate, today, writings } from "../src/features/choose/units";

test.each(PLACES)("up to 41 KPIs lie in the ring %s, each for itself", (ring) => {
  for (let count = 0; count <= 41; count += 1) {
    const all = spots(ring, count);
    expect(all.length).toBe(count);
    all.forEach((a, i) => {
      expect(ringAt(a)).toBe(ring);
      expect(Math.hypot(a.x, a.y) + DOT).toBeLessThanOrEqual(REACH);
      for (const b of all.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${ring} ${String(count)}`).toBeGreaterThan(2 * DOT + 1);
      }
    });
  }
});

test("what is dropped beyond the picture is outside", () => {
  expect(ringAt({ x: 900, y: 0 })).toBe("outside");
  expect(ringAt({ x: 0, y: 0 })).toBe("inside");
});

test("a target is kept in the KPI's unit, without crumbs", () => {
  const [percent] = writings("share");
  const [minutes] = writings("seconds");
  if (!percent || !minutes) throw new Error("no unit");
  for (const whole of [7, 55, 85, 29]) expect(inUnit(whole, percent)).toBe(whole / 100);
  expect(inUnit(90, minutes)).toBe(5400);
});

test("a day that does not exist is no date", () => {
  expect(isDate("2026-02-28")).toBe(true);
  for (const wrong of ["2026-02-30", "28.2.2026", "", "2026-2-8"]) expect(isDate(wrong)).toBe(false);
  expect(today(new Date(2026, 0, 5, 23, 30))).toBe("2026-01-05");
});
