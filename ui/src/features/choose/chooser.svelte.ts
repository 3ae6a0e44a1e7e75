import type { Session } from "../../app/session.svelte";
import type { AgreedAction, Audience, Choices, Circle, Issue, KpiChoice } from "../../generated/types";
import type { Settings } from "../../host";
import { issueOf } from "../../shared/issue";

/** A target as the settings hold it. */
export interface Target {
  kpi: string;
  where?: Record<string, string>;
  value: number;
  from: string;
}

/** A dated note as the settings hold it. */
export interface EventNote {
  on: string;
  text: string;
}

function list<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}

function map<T>(value: unknown): Record<string, T> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, T>) : {};
}

/**
 * What the screens of choice share: what there is, what was chosen, and how a change is kept. Each change is kept at
 * once; changes that follow each other quickly build on one another, not on what was last read.
 */
export class Chooser {
  readonly #session: Session;
  choices = $state.raw<Choices | null>(null);
  settings = $state.raw<Settings>({});
  problem = $state.raw<Issue | null>(null);
  /** What was just done, for whoever does not see it. */
  said = $state("");

  constructor(session: Session) {
    this.#session = session;
  }

  readonly kpis = $derived.by(() => list<string>(this.settings["kpis"]));
  readonly goals = $derived.by(() => list<string>(this.settings["goals"]));
  readonly targets = $derived.by(() => list<Target>(this.settings["targets"]));
  readonly events = $derived.by(() => list<EventNote>(this.settings["events"]));
  readonly actions = $derived.by(() => list<AgreedAction>(this.settings["actions"]));

  async load(): Promise<void> {
    try {
      [this.settings, this.choices] = await Promise.all([this.#session.host.getSettings(), this.#session.host.choices()]);
      this.problem = null;
    } catch (error) {
      this.problem = issueOf(error);
    }
  }

  /** Keeps a change; false if it was refused, and then all is as it was. */
  async save(changes: Settings, said: string): Promise<boolean> {
    this.settings = { ...this.settings, ...changes };
    const kept = await this.#session.change(changes, said);
    await this.load();
    if (kept) this.said = said;
    return kept;
  }

  kpi(id: string): KpiChoice | undefined {
    return this.choices?.kpis.find((k) => k.id === id);
  }

  name(id: string): string {
    return this.kpi(id)?.name ?? id;
  }

  /** Where a KPI lies, changes that are on their way included. */
  circleOf(kpi: KpiChoice): Circle {
    return map<Circle>(this.settings["circle"])[kpi.id] ?? kpi.own_circle;
  }

  audienceOf(kpi: KpiChoice): Audience {
    return map<Audience>(this.settings["audience"])[kpi.id] ?? kpi.own_audience;
  }

  place(kpi: KpiChoice, circle: Circle, said: string): Promise<boolean> {
    return this.save({ circle: changed(map<Circle>(this.settings["circle"]), kpi.id, circle, kpi.own_circle) }, said);
  }

  show(kpi: KpiChoice, audience: Audience, said: string): Promise<boolean> {
    const all = map<Audience>(this.settings["audience"]);
    return this.save({ audience: changed(all, kpi.id, audience, kpi.own_audience) }, said);
  }

  /** Chooses a goal with its KPIs, or takes it back with those that no other goal chosen asks for. */
  toggleGoal(id: string, on: boolean, said: string): Promise<boolean> {
    const all = this.choices?.goals ?? [];
    const asked = all.find((g) => g.id === id)?.kpis.map((k) => k.id) ?? [];
    const goals = on ? [...this.goals, id] : this.goals.filter((g) => g !== id);
    const kept = all.filter((g) => goals.includes(g.id)).flatMap((g) => g.kpis.map((k) => k.id));
    const kpis = on
      ? [...this.kpis, ...asked.filter((k) => !this.kpis.includes(k))]
      : this.kpis.filter((k) => !asked.includes(k) || kept.includes(k));
    return this.save({ goals, kpis }, said);
  }
}

/** What is as the registry has it needs no entry of its own. */
function changed<T>(all: Record<string, T>, id: string, value: T, own: T): Record<string, T> {
  const others = Object.entries(all).filter(([key]) => key !== id);
  return Object.fromEntries(value === own ? others : [...others, [id, value] as const]);
}

/** A list with one element a place up or down. */
export function moved<T>(all: readonly T[], index: number, by: -1 | 1): T[] {
  const next = [...all];
  const to = index + by;
  const [one] = next.splice(index, 1);
  if (one === undefined || to < 0 || to >= all.length) return [...all];
  next.splice(to, 0, one);
  return next;
}
