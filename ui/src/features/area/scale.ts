import type { Interval } from "../../generated/types";

/** A number with its bounds, to be drawn beside others. */
export interface Mark {
  value: number | null;
  interval?: Interval | null | undefined;
}

/** The ends of a scale on which all marks have room. */
export interface Scale {
  from: number;
  to: number;
}

/** The scale of some marks and of a line across them. An open bound is drawn to the edge. */
export function scaleOf(marks: readonly Mark[], line: number | null = null): Scale {
  const all = marks.flatMap((m) => [m.value, m.interval?.low, m.interval?.high]).concat(line);
  const known = all.filter((v): v is number => v != null && Number.isFinite(v));
  if (known.length === 0) return { from: 0, to: 1 };
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return low === high ? { from: low - 1, to: high + 1 } : { from: low, to: high };
}

/** Where a number lies on a scale, in per cent of its width. */
export function placeOn(scale: Scale, value: number): number {
  return Math.min(100, Math.max(0, (100 * (value - scale.from)) / (scale.to - scale.from)));
}
