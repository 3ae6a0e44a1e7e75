import { weekdays } from "../../shared/dates";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The word of a group for people: of data as it is, of what the engine worked out in the window's language. */
export function wordOf(dimension: string, key: string): string {
  if (dimension === "weekday") return weekdays()[WEEKDAYS.indexOf(key)] ?? key;
  if (dimension === "hour") return `${key}:00`;
  return key;
}
