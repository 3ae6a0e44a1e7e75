import type { SettingsPart } from "../../app/session.svelte";
import type { Settings } from "../../host";
import { t } from "../../shared/text.svelte";
import { isDate } from "../choose/units";
import {
  conditionsOf,
  fold,
  synonymsOf,
  whereOf,
  wordsOf,
  wrongConditions,
  wrongWords,
  type Condition,
  type RuleForm,
  type WordForm,
} from "./rules";
import { DAYS, hoursOf, hoursText, type Day, type Span } from "./hours";

/** Suggested beside the box; any three letters can be written. */
export const CURRENCIES = ["EUR", "USD", "GBP", "SEK", "NOK", "DKK", "CHF", "PLN", "RON", "AZN", "KRW", "JPY"] as const;

/** Keys that the advanced part shows as JSON; those that have a form stand there too. */
const ADVANCED = ["schedules", "schedule_for", "sla", "targets", "events", "scales", "surveys_sent", "synonyms", "paused_time", "fcr_method", "fcr_window_days", "rank_agents_by", "short_abandon_s"] as const;

/** Beginning of the name of a field → the part of the settings where it stands; all others are general. */
const PART_OF: readonly [string, SettingsPart][] = [
  ["schedule-", "hours"],
  ["rule-", "hours"],
  ["promise-", "promises"],
  ["word-", "words"],
  ["csat", "scales"],
  ["ces", "scales"],
  ["accent", "brand"],
];

/** A schedule of opening hours as it is edited: the hours of a day are one text. */
export interface ScheduleForm {
  name: string;
  time_zone: string;
  week: Record<Day, string>;
  holidays: string[];
  /** Dates with hours of their own: date and hours. */
  overrides: { on: string; hours: string }[];
}

/** A promise as it is edited. */
export interface PromiseForm {
  name: string;
  measure: string;
  /** How long, in `unit`. */
  limit: number | null;
  unit: "s" | "min" | "h";
  clock: string;
  /** Per cent; null: none. */
  goal: number | null;
  /** What a record says for it to hold; none: all. */
  conditions: Condition[];
  /** What this form does not know of it. */
  rest: Record<string, unknown>;
}

const UNITS = { s: 1, min: 60, h: 3600 } as const;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function object(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function text(value: unknown, otherwise = ""): string {
  return typeof value === "string" ? value : otherwise;
}

function number(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function spans(value: unknown): Span[] {
  return list(value).flatMap((span) => (Array.isArray(span) && span.length === 2 ? [[text(span[0]), text(span[1])] as Span] : []));
}

function scheduleOf(name: string, value: unknown): ScheduleForm {
  const from = object(value);
  const week = object(from["week"]);
  return {
    name,
    time_zone: text(from["time_zone"]),
    week: Object.fromEntries(DAYS.map((day) => [day, hoursText(spans(week[day]))])) as Record<Day, string>,
    holidays: list(from["holidays"]).map((day) => text(day)),
    overrides: Object.entries(object(from["overrides"])).map(([on, hours]) => ({ on, hours: hoursText(spans(hours)) })),
  };
}

function promiseOf(value: unknown): PromiseForm {
  const { name, measure, limit_s, clock, goal, where, ...rest } = object(value);
  const seconds = number(limit_s);
  const unit = seconds === null || seconds % 60 !== 0 || seconds === 0 ? "s" : seconds % 3600 === 0 ? "h" : "min";
  return {
    name: text(name),
    measure: text(measure, "frt"),
    limit: seconds === null ? null : seconds / UNITS[unit],
    unit,
    clock: text(clock, "calendar"),
    goal: number(goal) === null ? null : Math.round((goal as number) * 1e6) / 1e4,
    conditions: conditionsOf(object(where)),
    rest,
  };
}

/** The settings as a person edits them. What the form does not know is given back as it came. */
export class SettingsForm {
  timeZone = $state("");
  currency = $state("");
  language = $state("en");
  fiscalYearStart = $state(1);
  weekStart = $state("mon");
  clock = $state("calendar");
  minN = $state<number | null>(30);
  brand = $state({ name: "", logo: "", accent: "" });
  privacy = $state({ keep_subjects: false, keep_customer_ids: "pseudonym", agent_names_in_reports: true });
  schedules = $state<ScheduleForm[]>([]);
  /** Which opening hours hold for which records: the first that fits. */
  rules = $state<RuleForm[]>([]);
  promises = $state<PromiseForm[]>([]);
  /** Words of the data that count as others. */
  words = $state<WordForm[]>([]);
  /** Null: as each file tells. */
  csat = $state<{ lowest: number | null; highest: number | null; satisfied_from: number | null } | null>(null);
  ces = $state<{ lowest: number | null; highest: number | null; easy_end: string } | null>(null);
  /** What the advanced part shows, as JSON. */
  advanced = $state("");
  #loaded = $state.raw<Settings>({});

  /** Why the JSON cannot be taken; null if it can. */
  readonly invalid = $derived.by(() => check(this.advanced));

  /** What is wrong, by the name of the field; empty if all can be saved. */
  readonly errors = $derived.by(() => this.#errors());
  /** The parts of the settings in which something is wrong. */
  readonly wrongParts = $derived.by(() => {
    const parts = Object.keys(this.errors).map((field): SettingsPart => PART_OF.find(([start]) => field.startsWith(start))?.[1] ?? "general");
    return this.invalid === null ? parts : (["advanced", ...parts] as const);
  });
  readonly ready = $derived(this.invalid === null && Object.keys(this.errors).length === 0);
  /** What was loaded, as the untouched form gives it back. */
  #before = $state.raw("");
  readonly changed = $derived.by(() => !this.ready || JSON.stringify(this.settings()) !== this.#before);

  load(settings: Settings): void {
    this.#loaded = settings;
    this.timeZone = text(settings["time_zone"]);
    this.currency = text(settings["currency"]);
    this.language = text(settings["language"], "en");
    this.fiscalYearStart = number(settings["fiscal_year_start"]) ?? 1;
    this.weekStart = text(settings["week_start"], "mon");
    this.clock = text(settings["headline_clock"], "calendar");
    this.minN = number(settings["min_n"]) ?? 30;
    const brand = object(settings["brand"]);
    this.brand = { name: text(brand["name"]), logo: text(brand["logo"]), accent: text(brand["accent"]) };
    const privacy = object(settings["privacy"]);
    this.privacy = {
      keep_subjects: privacy["keep_subjects"] === true,
      keep_customer_ids: text(privacy["keep_customer_ids"], "pseudonym"),
      agent_names_in_reports: privacy["agent_names_in_reports"] !== false,
    };
    this.#fill(settings);
    this.#write();
    this.#before = JSON.stringify(this.settings());
  }

  /** The forms that the advanced part shows too. */
  #fill(settings: Settings): void {
    this.schedules = Object.entries(object(settings["schedules"])).map(([name, value]) => scheduleOf(name, value));
    this.rules = list(settings["schedule_for"]).map((rule) => ({
      conditions: conditionsOf(object(object(rule)["where"])),
      schedule: text(object(rule)["schedule"]),
    }));
    this.promises = list(settings["sla"]).map(promiseOf);
    this.words = wordsOf(object(settings["synonyms"]));
    const { csat, ces } = object(settings["scales"]);
    const [c, e] = [object(csat), object(ces)];
    this.csat = isObject(csat)
      ? { lowest: number(c["lowest"]), highest: number(c["highest"]), satisfied_from: number(c["satisfied_from"]) }
      : null;
    this.ces = isObject(ces)
      ? { lowest: number(e["lowest"]), highest: number(e["highest"]), easy_end: text(e["easy_end"], "highest") }
      : null;
  }

  #write(): void {
    const all = this.#loaded;
    this.advanced = pretty(Object.fromEntries(ADVANCED.filter((k) => k in all).map((k) => [k, all[k]])));
  }

  /** The advanced part is looked at: it shows what the forms say now. */
  show(): void {
    if (!this.ready) return;
    this.#loaded = { ...this.#loaded, ...this.settings() };
    this.#write();
  }

  /** The JSON was edited: what is valid goes into the forms. */
  edit(json: string): void {
    this.advanced = json;
    if (this.invalid !== null) return;
    const given = JSON.parse(json.trim() || "{}") as Settings;
    // A key that was taken out of the text keeps its value; the program knows no way to unset one.
    this.#loaded = { ...this.#loaded, ...given };
    this.#fill(this.#loaded);
  }

  /** The settings to save; null if something is not valid. */
  settings(): Settings | null {
    if (this.invalid !== null || Object.keys(this.errors).length > 0) return null;
    return {
      ...this.#loaded,
      time_zone: this.timeZone.trim(),
      currency: this.currency.trim().toUpperCase(),
      language: this.language,
      fiscal_year_start: this.fiscalYearStart,
      week_start: this.weekStart,
      headline_clock: this.clock,
      min_n: this.minN,
      brand: { ...object(this.#loaded["brand"]), name: this.brand.name.trim(), logo: this.brand.logo, accent: this.brand.accent.trim() },
      privacy: { ...object(this.#loaded["privacy"]), ...this.privacy },
      schedules: Object.fromEntries(this.schedules.map((s) => [s.name.trim(), this.#schedule(s)])),
      schedule_for: this.rules.map((r) => ({ where: whereOf(r.conditions), schedule: r.schedule.trim() })),
      sla: this.promises.map((p) => promise(p)),
      synonyms: synonymsOf(this.words),
      scales: { ...object(this.#loaded["scales"]), csat: this.csat && { ...this.csat }, ces: this.ces && { ...this.ces } },
    };
  }

  /** Gives opening hours another name; the rules that name them go along. */
  rename(schedule: ScheduleForm, name: string): void {
    const before = schedule.name;
    schedule.name = name;
    if (this.schedules.some((s) => s !== schedule && fold(s.name) === fold(before))) return;
    for (const rule of this.rules) if (fold(rule.schedule) === fold(before)) rule.schedule = name;
  }

  #schedule(form: ScheduleForm): Record<string, unknown> {
    const before = object(object(this.#loaded["schedules"])[form.name.trim()]);
    return {
      ...before,
      time_zone: form.time_zone.trim(),
      week: Object.fromEntries(
        DAYS.filter((day) => form.week[day].trim() !== "" || day in object(before["week"])).map((day) => [day, hoursOf(form.week[day]) ?? []]),
      ),
      holidays: [...form.holidays],
      overrides: Object.fromEntries(form.overrides.map(({ on, hours }) => [on, hoursOf(hours) ?? []])),
    };
  }

  #errors(): Record<string, string> {
    const found: Record<string, string> = {};
    const bad = (field: string, wrong: boolean, why: string): void => {
      if (wrong) found[field] ??= why;
    };
    const currency = this.currency.trim();
    bad("time_zone", this.timeZone.trim() === "", t("form-error-needed"));
    bad("currency", currency !== "" && !/^[A-Za-z]{3}$/.test(currency), t("form-error-currency"));
    bad("min_n", this.minN === null || !Number.isInteger(this.minN) || this.minN < 1, t("form-error-whole"));
    bad("accent", this.brand.accent.trim() !== "" && !/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(this.brand.accent.trim()), t("form-error-colour"));
    this.schedules.forEach((s, i) => {
      bad(`schedule-${i}`, s.name.trim() === "", t("form-error-needed"));
      bad(`schedule-${i}`, this.schedules.some((o, k) => k < i && o.name.trim() === s.name.trim()), t("form-error-twice"));
      for (const day of DAYS) bad(`schedule-${i}-${day}`, hoursOf(s.week[day]) === null, t("form-error-hours"));
      s.holidays.forEach((day, k) => {
        bad(`schedule-${i}-holiday-${k}`, !isDate(day), t("form-error-date"));
      });
      s.overrides.forEach(({ on, hours }, k) => {
        bad(`schedule-${i}-override-${k}`, !isDate(on) || hoursOf(hours) === null, t("form-error-hours"));
      });
    });
    this.promises.forEach((p, i) => {
      bad(`promise-${i}-name`, p.name.trim() === "", t("form-error-needed"));
      bad(`promise-${i}-limit`, p.limit === null || !(p.limit > 0), t("form-error-positive"));
      bad(`promise-${i}-goal`, p.goal !== null && !(p.goal >= 0 && p.goal <= 100), t("form-error-percent"));
      for (const [field, why] of wrongConditions(p.conditions, `promise-${i}-where`)) bad(field, true, why);
    });
    this.rules.forEach((r, i) => {
      for (const [field, why] of wrongConditions(r.conditions, `rule-${i}-where`)) bad(field, true, why);
      bad(`rule-${i}-schedule`, r.schedule.trim() === "", t("form-error-needed"));
      bad(`rule-${i}-schedule`, !this.schedules.some((s) => fold(s.name) === fold(r.schedule)), t("rule-error-schedule", { name: r.schedule }));
    });
    for (const [field, why] of wrongWords(this.words)) bad(field, true, why);
    const { csat, ces } = this;
    bad("csat", csat !== null && !rises(csat.lowest, csat.highest), t("form-error-scale"));
    bad("csat", csat !== null && !(csat.satisfied_from !== null && csat.satisfied_from >= (csat.lowest ?? 0) && csat.satisfied_from <= (csat.highest ?? 0)), t("form-error-satisfied"));
    bad("ces", ces !== null && !rises(ces.lowest, ces.highest), t("form-error-scale"));
    return found;
  }
}

function rises(lowest: number | null, highest: number | null): boolean {
  return lowest !== null && highest !== null && lowest < highest;
}

function promise(form: PromiseForm): Record<string, unknown> {
  return {
    ...form.rest,
    name: form.name.trim(),
    measure: form.measure,
    where: whereOf(form.conditions),
    limit_s: Math.round((form.limit ?? 0) * UNITS[form.unit]),
    clock: form.clock,
    // Per cent is divided, so that 85 becomes 0.85 and not 0.8500000000000001.
    goal: form.goal === null ? null : form.goal / 100,
  };
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
