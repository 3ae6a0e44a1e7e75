import type { TableRow } from "../../generated/types";

/** In which order agents are listed. */
export type Order = "rank" | "value" | "cases" | "name";

/** The rows in an order: `rank` is the engine's own, by what may be said; what has no number stands last. */
export function ordered(rows: readonly TableRow[], order: Order, measure: string, better: string): TableRow[] {
  const next = [...rows];
  const value = (row: TableRow): number => row.cells[measure]?.value ?? Number.NaN;
  const last = (a: TableRow, b: TableRow): number => Number(Number.isNaN(value(a))) - Number(Number.isNaN(value(b)));
  switch (order) {
    case "rank":
      return next;
    case "name":
      return next.sort((a, b) => a.key.localeCompare(b.key));
    case "cases":
      return next.sort((a, b) => (b.cells[measure]?.n ?? 0) - (a.cells[measure]?.n ?? 0));
    case "value":
      return next.sort((a, b) => last(a, b) || (better === "down" ? value(a) - value(b) : value(b) - value(a)));
  }
}
