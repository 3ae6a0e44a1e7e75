import { createContext } from "svelte";
import type { AppState, Issue, OfferedFile, ReportSpec } from "../generated/types";
import type { Host, Settings } from "../host";
import { issueOf } from "../shared/issue";
import { setLanguage, t } from "../shared/text.svelte";

/** A step that gives how the window stands afterwards. */
export type Step = () => Promise<AppState>;

/** What was done last, in words, how it is undone, and how it is done again when it was. */
export interface Done {
  /** What the note says of it. */
  said: string;
  /** What it was, for the note that says that it was undone or done again. */
  what: string;
  /** None: it cannot be undone, or it was. */
  undo: Step | null;
  /** How to do it again, by how the window stands after the undoing; none: it cannot be done again. */
  again: (after: AppState) => Step | null;
}

/** Parts of the settings. */
export type SettingsPart = "general" | "hours" | "promises" | "words" | "scales" | "brand" | "privacy" | "backups" | "advanced";

/** Parts of the help. */
export type HelpPart = "manual" | "glossary" | "shortcuts" | "news" | "about";

/** Parts of the screen of choice. */
export type ChoosePart = "goals" | "circle" | "targets" | "actions";

/** What fills the window. */
export type Screen =
  | { name: "start" }
  | { name: "import" }
  | { name: "overview" }
  /** `filters`: what it is narrowed to from the start; `rows`: its records are shown at once; `from`: the way back. */
  | { name: "kpi"; id: string; filters?: [string, string][]; rows?: boolean; from?: Screen }
  | { name: "agents" }
  | { name: "self_service" }
  | { name: "reliability" }
  | { name: "cost" }
  | { name: "choose"; part: ChoosePart }
  /** `template`: what it begins with, if nothing is arranged yet. */
  | { name: "report"; template?: string }
  | { name: "data" }
  | { name: "settings"; part?: SettingsPart }
  | { name: "help"; part: HelpPart };

/** True for a screen that shows nothing without data. */
function needsData(screen: Screen): boolean {
  return !["start", "import", "choose", "report", "data", "settings", "help"].includes(screen.name);
}

/** What the whole window shares: where the program stands, which screen is shown, which period is looked at. */
export class Session {
  readonly host: Host;
  state = $state.raw<AppState | null>(null);
  screen = $state.raw<Screen>({ name: "start" });
  /** Id of the period looked at; empty until there is data. */
  period = $state("");
  /** `previous`, `year`, or empty for none. */
  compare = $state("previous");
  /** Whose KPIs the overview shows: `team`, `leadership`, or empty for all. */
  audience = $state("");
  /** What went wrong outside of any screen's own concern. */
  problem = $state.raw<Issue | null>(null);
  /** What was done last: told in a note, and undone by it or by Ctrl+Z. */
  done = $state.raw<Done | null>(null);
  /** What was undone last: how it is done again, and what is told and can be undone then. */
  undone = $state.raw<{ redo: Step; done: Done } | null>(null);
  /** The report was asked for from elsewhere: the overview saves it as soon as it is there. */
  wantsReport = $state(false);
  /** Counts up whenever the data or the settings changed, so that screens ask again. */
  version = $state(0);
  /** The report that is being arranged, and the name of what it was opened from. */
  report = $state.raw<{ from: string; draft: ReportSpec } | null>(null);
  /** Files to look at, taken by the import screen. */
  offered = $state.raw<OfferedFile[]>([]);

  constructor(host: Host) {
    this.host = host;
  }

  /** The first call to the program. */
  async start(): Promise<void> {
    const state = await this.attempt(() => this.host.hello());
    if (!state) return;
    // Nobody sees the first screen in English first.
    await setLanguage(state.language);
    this.apply(state);
    if (state.offered.length > 0) this.offer(state.offered);
    else this.show({ name: state.has_data ? "overview" : "start" });
  }

  /** Takes a new state of the program. */
  apply(state: AppState): void {
    // Who looked at the period offered first goes on with the one that is now: next month's file brings another.
    const offered = this.period === (this.state?.periods[0]?.id ?? "");
    this.state = state;
    void setLanguage(state.language);
    if (offered || !state.periods.some((p) => p.id === this.period)) this.period = state.periods[0]?.id ?? "";
    this.version += 1;
  }

  /** Asks anew where the program stands. */
  async refresh(): Promise<void> {
    const state = await this.attempt(() => this.host.hello());
    if (!state) return;
    this.apply(state);
    this.offered = [...this.offered, ...state.offered];
  }

  show(screen: Screen): void {
    this.problem = null;
    this.screen = screen;
  }

  /** Opens the page of a KPI, narrowed to a group; the way back leads to where it was opened. */
  showKpi(id: string, filters: [string, string][] = [], rows = false): void {
    const from = this.screen.name === "kpi" ? this.screen.from : this.screen;
    this.show({ name: "kpi", id, filters, rows, ...(from ? { from } : {}) });
  }

  /** Shows files that were chosen, dropped or given at the start. */
  offer(files: OfferedFile[]): void {
    if (files.length === 0) return;
    this.offered = [...this.offered, ...files];
    this.show({ name: "import" });
  }

  /** Tells what was done; without a way back it can only be read. */
  tell(said: string, undo: Done["undo"] = null, again: Done["again"] = () => null): void {
    this.done = { said, what: said, undo, again };
    this.undone = null;
  }

  /** The change that is being kept: the next one waits, so that each knows what it would go back to. */
  #keeping: Promise<unknown> = Promise.resolve();

  /** Changes settings, told in words and undone as one step; false if it was refused. */
  change(changes: Settings, said: string): Promise<boolean> {
    const kept = this.#keeping.then(() => this.#change(changes, said));
    this.#keeping = kept;
    return kept;
  }

  async #change(changes: Settings, said: string): Promise<boolean> {
    const before = await this.attempt(() => this.host.getSettings());
    if (!before) return false;
    const state = await this.attempt(() => this.host.setSettings(changes));
    if (!state) return false;
    this.problem = null;
    this.apply(state);
    // Only what was changed goes back: what was changed elsewhere since then stays.
    const undone = Object.fromEntries(Object.keys(changes).filter((k) => k in before).map((k) => [k, before[k]]));
    // And what was made of it comes again: an action has got its number.
    const after = await this.attempt(() => this.host.getSettings());
    const redone = Object.fromEntries(Object.keys(undone).map((k) => [k, after?.[k]]));
    this.tell(
      said,
      () => this.host.setSettings(undone),
      () => (after ? () => this.host.setSettings(redone) : null),
    );
    return true;
  }

  /** Undoes what was done last. */
  async undo(): Promise<void> {
    const done = this.done;
    if (!done?.undo) return;
    this.done = null;
    const state = await this.attempt(done.undo);
    if (!state) return;
    this.#undone(done, state, t("undone", { what: done.what }));
    if (!state.has_data && needsData(this.screen)) this.show({ name: "start" });
  }

  /** Something was undone: told, and done again by the note. */
  #undone(done: Done, state: AppState, said: string): void {
    this.apply(state);
    this.tell(said);
    const redo = done.again(state);
    if (redo) this.undone = { redo, done };
  }

  /** Does again what was undone last; then it can be undone again. */
  async redo(): Promise<void> {
    const undone = this.undone;
    if (!undone) return;
    this.undone = null;
    const state = await this.attempt(undone.redo);
    if (!state) return;
    this.apply(state);
    this.done = { ...undone.done, said: t("redone", { what: undone.done.what }) };
  }

  /** Takes one import back, of whatever time; false if that was refused. The note puts it back, exactly as it was. */
  async takeBack(id: number, file: string): Promise<boolean> {
    const undo: Step = () => this.host.undoImport(id);
    const state = await this.attempt(undo);
    if (!state) return false;
    const again: Done["again"] = (after) => (after.redoable === id ? () => this.host.redoImport(id) : null);
    const what = t("import-of", { file });
    this.#undone({ said: what, what, undo, again }, state, t("import-undone-said", { file }));
    return true;
  }

  /** Another workspace, or the same in another state: all that was shown belongs to the one before. */
  arrive(state: AppState): void {
    this.done = null;
    this.period = "";
    this.report = null;
    this.offered = [];
    this.apply(state);
    this.show({ name: state.has_data ? "overview" : "start" });
  }

  async pickFiles(): Promise<void> {
    const files = await this.attempt(() => this.host.pickFiles());
    if (files) this.offer(files);
  }

  /** Runs a call; a problem is shown at the top of the window, and nothing is returned. */
  async attempt<T>(call: () => Promise<T>): Promise<T | undefined> {
    try {
      return await call();
    } catch (error) {
      const issue = issueOf(error);
      if (issue.code !== "cancelled") this.problem = issue;
      return undefined;
    }
  }
}

export const [getSession, setSession] = createContext<Session>();
