import type { Circle } from "../../generated/types";

/** Half the side of the picture; its middle is 0, 0. */
export const REACH = 300;
/** Radius of a KPI's dot. */
export const DOT = 13;
/** Least room between two dots. */
const ROOM = 5;

export const PLACES: readonly Circle[] = ["inside", "edge", "outside"];

/** Where each ring begins and ends. */
export const RINGS: Readonly<Record<Circle, { from: number; to: number }>> = {
  inside: { from: 0, to: 130 },
  edge: { from: 130, to: 215 },
  outside: { from: 215, to: REACH },
};

export interface Spot {
  x: number;
  y: number;
}

/** Which ring a spot lies in; what lies beyond the picture is outside. */
export function ringAt({ x, y }: Spot): Circle {
  const far = Math.hypot(x, y);
  return far < RINGS.inside.to ? "inside" : far < RINGS.edge.to ? "edge" : "outside";
}

/** The circles that dots of a ring can stand on, from the outermost inwards, each with how many it holds. */
function lanes(ring: Circle): { radius: number; holds: number }[] {
  const { from, to } = RINGS[ring];
  const all: { radius: number; holds: number }[] = [];
  // The name of the ring stands at its upper rim.
  for (let radius = to - DOT - 12; radius >= Math.max(from + DOT + ROOM, 0); radius -= 2 * DOT + ROOM) {
    // The chord between neighbours, not the arc, is their distance.
    const step = 2 * Math.asin(Math.min(1, (2 * DOT + ROOM) / (2 * radius)));
    all.push({ radius, holds: radius < 2 * DOT + ROOM ? 1 : Math.floor((2 * Math.PI) / step) });
  }
  return all;
}

/** Places for so many dots in a ring: as few circles as hold them, filled evenly, so that no two dots touch. */
export function spots(ring: Circle, count: number): Spot[] {
  const all = lanes(ring);
  const used: typeof all = [];
  let room = 0;
  // A single circle looks best where it has room to all sides.
  const only = all.filter((l) => l.holds >= count);
  const single = ring === "inside" ? only.at(-1) : only.at(Math.floor((only.length - 1) / 2));
  if (single) used.push(single);
  else {
    for (const lane of all) {
      if (room >= count) break;
      used.push(lane);
      room += lane.holds;
    }
  }
  const holds = used.reduce((sum, l) => sum + l.holds, 0);
  const made: Spot[] = [];
  used.forEach(({ radius, holds: own }, k) => {
    const left = count - made.length;
    const n = k === used.length - 1 ? left : Math.min(own, left, Math.ceil((count * own) / holds));
    for (let i = 0; i < n; i += 1) {
      // From the top on, past the ring's name, clockwise.
      const angle = ((i + 0.5) / n) * 2 * Math.PI - Math.PI / 2;
      made.push({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
  });
  return made;
}
