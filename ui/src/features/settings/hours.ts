/** Weekdays as the settings name them, Monday first. */
export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof DAYS)[number];

/** From – to, `HH:MM`; `24:00` is the end of a day. */
export type Span = [string, string];

/** Hours of a day as a person reads them: `08:00–12:00, 13:00–17:00`; empty: closed. */
export function hoursText(spans: readonly Span[]): string {
  return spans.map(([from, to]) => `${from}–${to}`).join(", ");
}

/** A time of day, `8`, `8:30` or `08.30`, as `HH:MM`; null if it is none. */
function time(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? "0")];
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** What a person wrote as the hours of a day; null if it is not understood, or if two spans meet within the day. */
export function hoursOf(text: string): Span[] | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const spans: Span[] = [];
  for (const part of parts) {
    const ends = part.split(/\s*[-–—]\s*/);
    const [from, to] = [time(ends[0] ?? ""), time(ends[1] ?? "")];
    if (ends.length !== 2 || from === null || to === null || from === to || from === "24:00") return null;
    spans.push([from, to]);
  }
  // One that runs over midnight has to be the last.
  const apart = spans.every(([from], i) => {
    const before = spans[i - 1];
    return before === undefined || (before[0] < before[1] && before[1] <= from);
  });
  return apart ? spans : null;
}
