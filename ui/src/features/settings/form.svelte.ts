import type { Settings } from "../../host";
import { t } from "../../shared/text.svelte";

/** Suggested beside the box; any three letters can be written. */
export const CURRENCIES = ["EUR", "USD", "GBP", "SEK", "NOK", "DKK", "CHF", "PLN", "RON", "AZN", "KRW", "JPY"] as const;

/** Keys with a field of their own, and those of privacy and the like that keep their value unseen. */
const ADVANCED = ["schedules", "schedule_for", "sla", "targets", "events", "scales", "synonyms"] as const;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The settings as a person edits them. What the form does not know is given back as it came. */
export class SettingsForm {
  timeZone = $state("");
  currency = $state("");
  language = $state("en");
  name = $state("");
  clock = $state("calendar");
  minN = $state<number | null>(30);
  /** Schedules, promises, targets and the like, as JSON. */
  advanced = $state("");
  #loaded: Settings = {};

  /** Why the JSON cannot be taken; null if it can. */
  readonly invalid = $derived.by(() => check(this.advanced));

  load(settings: Settings): void {
    this.#loaded = settings;
    this.timeZone = text(settings["time_zone"]);
    this.currency = text(settings["currency"]);
    this.language = text(settings["language"]) || "en";
    this.clock = text(settings["headline_clock"]) || "calendar";
    this.minN = typeof settings["min_n"] === "number" ? settings["min_n"] : 30;
    this.name = isObject(settings["brand"]) ? text(settings["brand"]["name"]) : "";
    const advanced = Object.fromEntries(ADVANCED.filter((k) => k in settings).map((k) => [k, settings[k]]));
    this.advanced = pretty(advanced);
  }

  /** The settings to save; null if something is not valid. */
  settings(): Settings | null {
    if (this.invalid !== null || this.minN === null) return null;
    const brand = isObject(this.#loaded["brand"]) ? this.#loaded["brand"] : {};
    const kept = Object.fromEntries(
      Object.entries(this.#loaded).filter(([key]) => !(ADVANCED as readonly string[]).includes(key)),
    );
    return {
      ...kept,
      ...(JSON.parse(this.advanced.trim() || "{}") as Settings),
      time_zone: this.timeZone.trim(),
      currency: this.currency.trim().toUpperCase(),
      language: this.language,
      headline_clock: this.clock,
      min_n: this.minN,
      brand: { ...brand, name: this.name.trim() },
    };
  }
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** JSON that a person can read: what fits on a line stands on one. */
function pretty(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  const flat = inline(value);
  if (typeof value !== "object" || value === null || (indent !== "" && flat.length <= 60)) return flat;
  const parts = Array.isArray(value)
    ? value.map((item) => inner + pretty(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}

function check(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json.trim() || "{}");
    if (!isObject(value)) return t("settings-json-object");
    const unknown = Object.keys(value).find((key) => !(ADVANCED as readonly string[]).includes(key));
    return unknown === undefined ? null : t("settings-json-unknown", { key: unknown, known: ADVANCED.join(", ") });
  } catch (error) {
    return t("settings-json-bad", { why: error instanceof Error ? error.message : "" });
  }
}
