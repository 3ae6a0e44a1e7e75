import type { Session } from "../../app/session.svelte";
import type { AppState, Comment, KpiChoice, ReportQuery, ReportSpec, SectionChoice } from "../../generated/types";
import type { Settings } from "../../host";
import { language, t, word } from "../../shared/text.svelte";

/** The templates that come with the program, by name. */
const BUILT_IN: readonly string[] = ["leadership", "one_pager", "team", "coaching", "deck"];

/** Longest title and name, in letters. */
export const LONGEST = 200;

function list<T>(settings: Settings, key: string): T[] {
  const value = settings[key];
  return Array.isArray(value) ? (value as T[]) : [];
}

/** The name of a template or an arrangement for people. */
export function nameOf(spec: ReportSpec): string {
  return BUILT_IN.includes(spec.name) ? word("template", spec.name) : spec.name;
}

/** The name of a section for people. */
export function sectionName(section: string): string {
  const [kind, family] = section.split(":");
  return kind === "family" && family ? word("family", family) : word("section", section);
}

/**
 * The report as it is being arranged: a draft, what it was opened from, and the comments of the period. The draft is kept by
 * the session, so that a look at another screen loses nothing.
 */
export class Builder {
  readonly session: Session;
  templates = $state.raw<ReportSpec[]>([]);
  comments = $state.raw<Comment[]>([]);
  kpis = $state.raw<KpiChoice[]>([]);
  /** Every report is without people, whatever the draft says. */
  alwaysPrivate = $state(false);
  /** The PDF is written as its accessible edition; it looks the same. */
  accessible = $state(false);
  /** The workbook is written with the rows behind its numbers. */
  rows = $state(false);
  ready = $state(false);
  /** What is told to those who do not see the list change. */
  said = $state("");
  /** Counts up with each comment kept: the pages are to be made again. */
  written = $state(0);

  constructor(session: Session) {
    this.session = session;
  }

  draft = $derived.by(() => this.session.report?.draft ?? null);
  /** The report is without people, whoever wants it so. */
  unnamed = $derived.by(() => this.alwaysPrivate || this.draft?.privacy === true);
  built = $derived.by(() => this.templates.filter((s) => BUILT_IN.includes(s.name)));
  saved = $derived.by(() => this.templates.filter((s) => !BUILT_IN.includes(s.name)));
  /** What the draft was opened from; null if it was deleted since. */
  opened = $derived.by(() => this.templates.find((s) => s.name === this.session.report?.from) ?? null);
  /** The draft is another than what it was opened from. */
  changed = $derived.by(() => {
    const { draft, opened } = this;
    return draft !== null && (opened === null || JSON.stringify(this.#prepared(opened)) !== JSON.stringify(draft));
  });
  /** What is asked of the program; null until there is something to ask. */
  query = $derived.by((): ReportQuery | null => {
    const { draft, session } = this;
    if (draft === null || session.period === "") return null;
    return {
      period: session.period,
      compare: draft.compare === "none" ? null : draft.compare,
      language: draft.language === "" ? language() : draft.language,
      page: draft.page,
      audience: draft.audience,
      privacy: draft.privacy,
      spec: draft,
    };
  });

  /** Reads what can be opened. */
  async load(wanted = ""): Promise<void> {
    const { host } = this.session;
    const [templates, settings, choices] = await Promise.all([host.reportTemplates(), host.getSettings(), host.choices()]);
    this.templates = templates;
    this.comments = list<Comment>(settings, "comments");
    this.kpis = choices.kpis;
    const privacy = settings["privacy"];
    this.alwaysPrivate = typeof privacy === "object" && privacy !== null && (privacy as Settings)["private_reports"] === true;
    if (this.draft === null) {
      const first = templates.find((s) => s.name === wanted) ?? templates[0];
      if (first) this.#take(first);
    }
    this.ready = true;
  }

  /** A template as it is worked on: with all its sections, those it leaves out switched off. */
  #prepared(spec: ReportSpec): ReportSpec {
    const whole = this.templates.find((s) => s.name === spec.template)?.sections ?? [];
    const own = spec.sections.length > 0 ? spec.sections : whole;
    const missing = whole.filter((w) => !own.some((s) => s.section === w.section));
    return {
      ...spec,
      sections: [...own, ...missing.map(({ section }): SectionChoice => ({ section, on: false }))],
      compare: spec.compare === "" ? "previous" : spec.compare,
      page: spec.page === "" ? (spec.template === "deck" ? "16x9" : "a4") : spec.page,
    };
  }

  #take(spec: ReportSpec): void {
    this.session.report = { from: spec.name, draft: this.#prepared(spec) };
  }

  /** Goes over to another arrangement. One's own comes with the latest whole period: it is made again for that. */
  open(spec: ReportSpec): void {
    const before = this.session.report;
    const lost = this.changed;
    const period = this.session.period;
    this.#take(spec);
    if (!BUILT_IN.includes(spec.name)) this.session.period = this.session.state?.periods[0]?.id ?? period;
    if (!lost) return;
    const [after, then] = [this.session.report, this.session.period];
    const show = (report: typeof before, at: string) => () => {
      this.session.report = report;
      this.session.period = at;
      return this.session.host.hello();
    };
    this.session.tell(t("arrange-opened", { name: nameOf(spec) }), show(before, period), () => show(after, then));
  }

  set(change: Partial<ReportSpec>): void {
    const at = this.session.report;
    if (at) this.session.report = { ...at, draft: { ...at.draft, ...change } };
  }

  toggle(section: string): void {
    const sections = this.draft?.sections ?? [];
    this.set({ sections: sections.map((s) => (s.section === section ? { ...s, on: !s.on } : s)) });
  }

  /** Puts a section in another place and tells it; false if it stands there already. */
  move(section: string, to: number): boolean {
    const sections = [...(this.draft?.sections ?? [])];
    const from = sections.findIndex((s) => s.section === section);
    const target = Math.max(0, Math.min(sections.length - 1, to));
    const [moved] = from < 0 || from === target ? [] : sections.splice(from, 1);
    if (!moved) return false;
    sections.splice(target, 0, moved);
    this.set({ sections });
    this.said = t("arrange-moved", { name: sectionName(section), place: target + 1, of: sections.length });
    return true;
  }

  /** The KPIs that a report for this reader can hold. */
  offered = $derived.by(() => this.kpis.filter((k) => this.draft?.audience !== "team" || k.circle !== "outside"));

  comment(place: string): string {
    return this.comments.find((c) => c.period === this.session.period && c.place === place)?.text ?? "";
  }

  /** The comment that is being kept: the next one waits, so that none is written over. */
  #keeping: Promise<unknown> = Promise.resolve();

  /** Keeps a comment; an empty one goes. What is written for another period stays. */
  write(place: string, text: string, period = this.session.period): Promise<AppState | undefined> {
    const kept = this.#keeping.then(async () => {
      const { session } = this;
      const settings = await session.attempt(() => session.host.getSettings());
      if (!settings) return undefined;
      const others = list<Comment>(settings, "comments").filter((c) => c.period !== period || c.place !== place);
      const comments = text.trim() === "" ? others : [...others, { period, place, text }];
      const state = await session.attempt(() => session.host.setSettings({ comments }));
      if (!state) return undefined;
      this.comments = comments;
      this.written += 1;
      return state;
    });
    this.#keeping = kept;
    return kept;
  }

  /** What is wrong with a name for an arrangement, in words; null if nothing is. */
  wrong(name: string, but = ""): string | null {
    const plain = name.trim().toLowerCase();
    if (plain === "") return t("arrange-name-needed");
    const taken = this.built.some((s) => s.name.toLowerCase() === plain || nameOf(s).toLowerCase() === plain);
    if (taken) return t("arrange-name-built-in");
    return this.saved.some((s) => s.name.toLowerCase() === plain && s.name !== but) ? t("arrange-name-taken") : null;
  }

  /** Keeps the draft: under a new name, or in the place of what it was opened from. */
  async keep(name: string): Promise<boolean> {
    const { draft } = this;
    if (!draft) return false;
    const spec = { ...draft, name: name.trim() };
    const place = this.saved.findIndex((s) => s.name === spec.name);
    const reports = place < 0 ? [...this.saved, spec] : this.saved.map((s, i) => (i === place ? spec : s));
    const from = this.session.report?.from ?? "";
    if (!(await this.#change(reports, t("arrange-kept", { name: spec.name })))) return false;
    this.session.report = { from: spec.name, draft: { ...draft, name: spec.name } };
    // An undo takes the arrangement away: the draft is then again what it was opened from.
    this.#after = () => (this.session.report = { from, draft });
    return true;
  }

  async rename(name: string): Promise<boolean> {
    const { opened } = this;
    if (!opened) return false;
    const to = name.trim();
    const reports = this.saved.map((s) => (s.name === opened.name ? { ...s, name: to } : s));
    if (!(await this.#change(reports, t("arrange-renamed", { name: to })))) return false;
    const at = this.session.report;
    if (at) this.session.report = { from: to, draft: { ...at.draft, name: to } };
    this.#after = () => (this.session.report = at);
    return true;
  }

  async remove(): Promise<void> {
    const { opened } = this;
    const before = this.session.report;
    const template = this.built.find((s) => s.name === opened?.template) ?? this.built[0];
    if (!opened || !template) return;
    const reports = this.saved.filter((s) => s.name !== opened.name);
    if (!(await this.#change(reports, t("arrange-removed", { name: opened.name })))) return;
    this.#take(template);
    this.#after = () => (this.session.report = before);
  }

  /** What an undo of the last change does to the draft. */
  #after: () => unknown = () => undefined;

  async #change(reports: ReportSpec[], said: string): Promise<boolean> {
    this.#after = () => undefined;
    if (!(await this.session.change({ reports }, said))) return false;
    const done = this.session.done;
    if (done?.undo) {
      const { undo, again } = done;
      // The draft goes along, forth and back.
      let shown = this.session.report;
      const undoing = async (): Promise<AppState> => {
        shown = this.session.report;
        const state = await undo();
        this.#after();
        return state;
      };
      this.session.tell(done.said, undoing, (after) => {
        const redo = again(after);
        return redo && (async () => {
          const state = await redo();
          this.session.report = shown;
          return state;
        });
      });
    }
    this.templates = await this.session.host.reportTemplates();
    return true;
  }
}
