import type { AgreedAction, AppState, FileChoice, ImportEntry, ImportReport, Issue, KnownWords, MonthCosts, Progress, RejectedRow, ReportQuery } from "../../generated/types";
import type { Host, OnProgress, Settings } from "../host";
import { area } from "./areas";
import { CHARTS } from "./charts";
import { choices, followUps, isFor, numbered } from "./choices";
import { FILES, inspect } from "./inspections";
import { definitions, kpisOf, kpiValue, missing, spark } from "./kpis";
import { previewReport, templates } from "./reports";

const TILES = ["frt", "resolution_time", "fcr", "sla", "csat", "nps", "tickets", "esat"];
const FAMILIES = ["speed", "quality", "satisfaction", "volume", "self_service", "cost_and_customers"];
const CANCELLED: Issue = { code: "cancelled", message: "Stopped.", hint: "Nothing was changed." };

const REJECTED: RejectedRow[] = [
  { file: "zendesk-tickets-2026.csv", line: 18, column: "Created at", value: "31/02/2026 10:00", code: "no_such_date", text: "This day does not exist", hint: "Correct the cell in the tool or in the file and import again.", raw: "4728,31/02/2026 10:00,email,,High" },
  { file: "zendesk-tickets-2026.csv", line: 977, column: "Created at", value: "30/02/2026 09:10", code: "no_such_date", text: "This day does not exist", hint: "Correct the cell in the tool or in the file and import again.", raw: "5102,30/02/2026 09:10,chat,,Low" },
  { file: "zendesk-tickets-2026.csv", line: 9413, column: null, value: "", code: "not_a_ticket", text: "A line of totals, not a record", hint: "Nothing to do.", raw: "<script>alert('Total')</script>,,,,9412" },
];

const KNOWN_WORDS: KnownWords[] = [
  { dimension: "channel", words: [{ word: "email", records: 5120 }, { word: "chat", records: 2900 }, { word: "E-Mail", records: 310 }] },
  { dimension: "priority", words: [{ word: "normal", records: 7400 }, { word: "high", records: 900 }] },
  { dimension: "team", words: [{ word: "North", records: 4700 }, { word: "Night", records: 1200 }] },
  { dimension: "topic", words: [] },
  { dimension: "Plan", words: [{ word: "Gold", records: 800 }] },
];

/**
 * A program without a program: for tests, and to look at the page in a browser. `start` says where it stands:
 * `sample`, `import` (files wait to be looked at), `data` (files were imported), or empty for the first screen.
 */
export function fakeHost(start = "", pause = 120): FakeHost {
  return new FakeHost(start, pause);
}

/** See [`fakeHost`]. What it was asked is kept for the tests. */
export class FakeHost implements Host {
  state: AppState;
  imported: FileChoice[] = [];
  /** The reports that were looked at, and the one written last. */
  previewed: ReportQuery[] = [];
  savedReport: ReportQuery | null = null;
  settings: Settings = {
    time_zone: "Europe/Stockholm",
    currency: "EUR",
    language: "en",
    headline_clock: "calendar",
    min_n: 30,
    schedules: { default: { week: { mon: [["08:00", "17:00"]] } } },
    schedule_for: [],
    sla: [],
    synonyms: {},
    scales: { csat: null, ces: null },
    targets: [
      { kpi: "frt", value: 9000, from: "2025-01-01" },
      { kpi: "frt", value: 7200, from: "2026-01-01" },
      { kpi: "frt", where: { channel: "chat" }, value: 120, from: "2026-01-01" },
      { kpi: "csat", value: 0.85, from: "2026-01-01" },
    ],
    events: [{ on: "2026-05-11", text: "New phone system" }],
    actions: [
      { id: "1", kpi: "abandonment", agreed_on: "2026-05-11", text: "Offer a call-back", owner: "Kim", done: "2026-05-11" },
      { id: "2", kpi: "frt", agreed_on: "2026-09-14", text: "Triage every morning", due: "2026-10-30" },
    ],
    brand: { name: "Nordwind AB", logo: "", accent: "#0a5" },
    privacy: { keep_subjects: false },
  };
  #entries: ImportEntry[] = [];
  /** Imports taken back, the latest last. */
  #taken: number[] = [];
  #stop = false;
  readonly #pause: number;
  #dropped: ((files: typeof FILES) => void)[] = [];
  #over: ((over: boolean) => void)[] = [];
  #menu: ((entry: string) => void)[] = [];
  costs: MonthCosts[] = [{ month: "2026-07", support_cost: 48_200, company_revenue: 1_020_000, currency: "EUR" }];

  constructor(start: string, pause: number) {
    this.#pause = pause;
    this.state = {
      version: "0.1.0",
      workspace: "Support",
      has_data: false,
      is_sample: false,
      language: "en",
      time_zone: "Europe/Stockholm",
      periods: [],
      offered: start === "import" ? [...FILES] : [],
      recent: ["Last year"],
      redoable: null,
      problem: null,
    };
    if (start === "sample") this.#fill(true);
    if (start === "data") {
      this.#fill(false);
      this.#enter(1);
    }
  }

  /** As the window does when files are held over it and let go. */
  drop(files = [...FILES]): void {
    for (const listener of this.#over) listener(false);
    for (const listener of this.#dropped) listener(files);
  }

  hold(over: boolean): void {
    for (const listener of this.#over) listener(over);
  }

  /** As if an entry of the native menu was chosen. */
  menu(entry: string): void {
    for (const listener of this.#menu) listener(entry);
  }

  #fill(sample: boolean): void {
    this.state = {
      ...this.state,
      has_data: true,
      is_sample: sample,
      offered: [],
      periods: [
        { id: "2026-Q3", label: "Q3 2026", kind: "quarter" },
        { id: "2026-Q2", label: "Q2 2026", kind: "quarter" },
        { id: "2026-09", label: "September 2026", kind: "month" },
        { id: "2026", label: "2026", kind: "year" },
        { id: "all", label: "All data", kind: "all" },
      ],
    };
  }

  #enter(handle: number): ImportEntry {
    const entry: ImportEntry = {
      id: this.#entries.length + 1,
      file: FILES.find((f) => f.handle === handle)?.name ?? "?",
      kind: handle === 2 ? "surveys" : "tickets",
      source: handle === 2 ? "generic" : "zendesk",
      at: "2026-11-21T13:05:00Z",
      counts:
        handle === 2
          ? { new: 1874, changed: 0, same: 0, duplicate: 0, rejected: 0 }
          : { new: 9391, changed: 10, same: 6, duplicate: 2, rejected: 3 },
      warnings: [],
      sample: false,
      undone: false,
    };
    this.#entries = [entry, ...this.#entries];
    this.#taken = [];
    this.state = { ...this.state, redoable: null };
    return entry;
  }

  async #steps(what: string, records: number, onProgress: OnProgress): Promise<void> {
    this.#stop = false;
    for (let i = 1; i <= 20; i += 1) {
      await new Promise((done) => setTimeout(done, this.#pause));
      // Changed by `cancel` while the pause lasted.
      if (this.#stop as boolean) throw CANCELLED as unknown as Error;
      const progress: Progress = {
        what,
        records: Math.round((records * i) / 20),
        share: i / 20,
        seconds_left: i < 3 ? null : ((20 - i) * this.#pause) / 1000,
      };
      onProgress(progress);
    }
  }

  hello: Host["hello"] = () => {
    const state = this.state;
    this.state = { ...state, offered: [] };
    return Promise.resolve(state);
  };
  pickFiles: Host["pickFiles"] = () => Promise.resolve([...FILES]);
  inspectFiles: Host["inspectFiles"] = async (choices) => {
    await new Promise((done) => setTimeout(done, this.#pause));
    return choices.map(inspect);
  };
  tryImport: Host["tryImport"] = async (choices, onProgress) => {
    await this.#steps("zendesk-tickets-2026.csv", 9412, onProgress);
    return choices.map((choice): ImportReport => {
      const seen = inspect(choice);
      return {
        import: null,
        file: FILES.find((f) => f.handle === choice.handle)?.name ?? "?",
        kind: seen.kind,
        source: seen.source,
        records: seen.records,
        counts: { new: seen.records, changed: 0, same: 0, duplicate: 0, rejected: 0 },
        warnings: [{ code: "tickets_after_end", n: 3, text: "3 tickets (such as 4711) are of customers whose contract had ended." }],
        rejected: [],
        questions: [],
        detected: seen.detected,
        mapping: seen.mapping,
        refused: null,
      };
    });
  };
  importFiles: Host["importFiles"] = async (choices, onProgress) => {
    this.imported = choices;
    await this.#steps("zendesk-tickets-2026.csv", 9412, onProgress);
    this.#fill(false);
    return choices.map((choice): ImportReport => {
      const entry = this.#enter(choice.handle);
      const seen = inspect(choice);
      return {
        import: entry.id,
        file: entry.file,
        kind: entry.kind,
        source: entry.source,
        records: seen.records,
        counts: entry.counts,
        warnings: [],
        rejected: entry.counts.rejected > 0 ? REJECTED : [],
        questions: [],
        detected: seen.detected,
        mapping: seen.mapping,
        refused: null,
      };
    });
  };
  cancel: Host["cancel"] = () => {
    this.#stop = true;
    return Promise.resolve();
  };
  loadSample: Host["loadSample"] = async (onProgress) => {
    await this.#steps("sample", 24_000, onProgress);
    this.#fill(true);
    return this.state;
  };
  removeSample: Host["removeSample"] = () => {
    this.state = { ...this.state, has_data: false, is_sample: false, periods: [] };
    return Promise.resolve(this.state);
  };
  listImports: Host["listImports"] = () => Promise.resolve(this.#entries);
  undoImport: Host["undoImport"] = (id) => {
    this.#entries = this.#entries.map((e) => (e.id === id ? { ...e, undone: true } : e));
    this.#taken = [...this.#taken, id];
    if (this.#entries.every((e) => e.undone)) this.state = { ...this.state, has_data: false, periods: [] };
    this.state = { ...this.state, redoable: id };
    return Promise.resolve(this.state);
  };
  redoImport: Host["redoImport"] = (id) => {
    if (this.state.redoable !== id) {
      const issue: Issue = { code: "bad_argument", message: `Import ${String(id)} cannot be put back as it was.`, hint: "Nothing was changed." };
      return Promise.reject(issue as unknown as Error);
    }
    this.#entries = this.#entries.map((e) => (e.id === id ? { ...e, undone: false } : e));
    this.#fill(false);
    this.#taken = this.#taken.slice(0, -1);
    this.state = { ...this.state, redoable: this.#taken.at(-1) ?? null };
    return Promise.resolve(this.state);
  };
  rejectedRows: Host["rejectedRows"] = (_id, offset, limit) => Promise.resolve(REJECTED.slice(offset, offset + limit));
  saveRejected: Host["saveRejected"] = () => Promise.resolve("not-understood.csv");
  overview: Host["overview"] = ({ period, compare, audience, headlines }) => {
    const shown = (id: string): boolean => isFor(this.settings, id, audience);
    const chosen = (this.settings["kpis"] ?? []) as string[];
    const label = compare === null ? null : compare === "year" ? "2025-Q3" : "2026-Q2";
    return Promise.resolve({
      period: { label: period, from: "2026-07-01T00:00:00+02:00", to: "2026-10-01T00:00:00+02:00", time_zone: this.state.time_zone },
      compare: label,
      tiles: (chosen.length > 0 ? chosen : TILES).filter(shown).slice(0, 8).flatMap((id) => {
        const kpi = kpiValue(id, label);
        return kpi ? [{ kpi, spark: spark(id) }] : [];
      }),
      sections: headlines ? [] : FAMILIES.map((family) => ({ family, kpis: kpisOf(family, label).filter((k) => shown(k.id)), charts: CHARTS[family] ?? [] })),
      insights: headlines ? [] : [
        {
          kpi: "csat",
          kind: "worse",
          numbers: { value: 0.84, before: 0.89, change: -0.05 },
          texts: { value: "84 %", before: "89 %", change: "−5 pp", label: "2026-Q2" },
          p_value: 0.003,
          text: "Customer satisfaction got worse: 84 % after 89 % in 2026-Q2.",
        },
      ],
      known_to: "2026-09-30",
      missing: headlines ? [] : missing(),
    });
  };
  area: Host["area"] = (query) => Promise.resolve(area(query, this.state.time_zone));
  kpiDetail: Host["kpiDetail"] = ({ id, period, compare, by }) => {
    const kpi = kpiValue(id, compare === null ? null : "2026-Q2", by);
    const definition = definitions().find((d) => d.id === id);
    if (!kpi || !definition) {
      const issue: Issue = { code: "unknown_kpi", message: `There is no KPI “${id}”.`, hint: "Your data is unchanged." };
      return Promise.reject(issue as unknown as Error);
    }
    return Promise.resolve({
      period: { label: period, from: "2026-07-01T00:00:00+02:00", to: "2026-10-01T00:00:00+02:00", time_zone: this.state.time_zone },
      kpi,
      definition,
      has_rows: true,
      charts: Object.values(CHARTS).flat().filter((chart) => chart.kpi === id),
      dimensions: ["channel", "priority", "team"],
    });
  };
  kpiRows: Host["kpiRows"] = ({ id, counted, order, offset, limit }) => {
    const left = Array.from({ length: 3 }, (_, i) => ({
      id: `T-9${String(i)}`,
      dataset: "tickets",
      text: "",
      hit: null,
      reason: "no_first_response",
      cells: ["2026-07-01 08:00", "email", "shipping"],
    }));
    const inside = Array.from({ length: 120 }, (_, i) => ({
      id: `T-${String(i + 1)}`,
      dataset: "tickets",
      text: id === "csat" ? "" : `${String(i + 1)} min`,
      hit: id === "csat" ? i % 5 !== 0 : null,
      reason: null,
      cells: ["2026-07-01 09:30", "chat", "billing"],
    }));
    if (order === "greatest") inside.reverse();
    const rows = counted === null ? [...inside, ...left] : counted ? inside : left;
    return Promise.resolve({
      counted: inside.length,
      left_out: left.length,
      fields: ["created_at", "channel", "topic"],
      rows: rows.slice(offset, offset + limit),
    });
  };
  definitions: Host["definitions"] = () => Promise.resolve(definitions());
  choices: Host["choices"] = () => Promise.resolve(choices(this.settings));
  knownWords: Host["knownWords"] = () => Promise.resolve(this.state.has_data ? KNOWN_WORDS : []);
  followUps: Host["followUps"] = (kpi) => Promise.resolve(followUps(this.settings, kpi));
  saveChart: Host["saveChart"] = (query, chart) =>
    Promise.resolve({ file: `${chart} ${query.period}.png`, chart, bytes: 48_000 });
  saveTable: Host["saveTable"] = (query, table) =>
    Promise.resolve({ file: `${query.id} ${table} ${query.period}.csv`, table, rows: 5, bytes: 400 });
  reportTemplates: Host["reportTemplates"] = () => Promise.resolve(templates(this.settings));
  previewReport: Host["previewReport"] = async (query, page, width) => {
    this.previewed.push(query);
    await new Promise((done) => setTimeout(done, this.#pause));
    return previewReport(query, page, width);
  };
  saveReport: Host["saveReport"] = async (query, onProgress) => {
    this.savedReport = query;
    await this.#steps("report", 0, onProgress);
    return { file: "Support report Q3 2026.pdf", pages: 14, bytes: 412_000 };
  };
  saveDeck: Host["saveDeck"] = async (_query, onProgress) => {
    await this.#steps("deck", 0, onProgress);
    return { file: "Support slides Q3 2026.pptx", slides: 34, bytes: 640_000 };
  };
  saveWorkbook: Host["saveWorkbook"] = async (_query, onProgress) => {
    await this.#steps("workbook", 0, onProgress);
    return { file: "Support numbers Q3 2026.xlsx", sheets: 12, bytes: 160_000 };
  };
  monthCosts: Host["monthCosts"] = () => Promise.resolve(this.costs);
  enterCosts: Host["enterCosts"] = (months) => {
    const others = this.costs.filter((c) => !months.some((m) => m.month === c.month));
    this.costs = [...others, ...months].sort((a, b) => a.month.localeCompare(b.month));
    const entry = this.#enter(1);
    entry.kind = "finance";
    return Promise.resolve(this.state);
  };
  exportEverything: Host["exportEverything"] = async (onProgress) => {
    await this.#steps("tickets", 9412, onProgress);
    return "Quarterdeck, everything.zip";
  };
  deleteEverything: Host["deleteEverything"] = () => {
    this.#entries = [];
    return this.removeSample();
  };
  saveBackup: Host["saveBackup"] = () => Promise.resolve("Support 2026-11-22.qdeck");
  restoreBackup: Host["restoreBackup"] = () => Promise.resolve(this.state);
  about: Host["about"] = () =>
    Promise.resolve({ version: "0.1.0", folder: "/home/kim/.local/share/Quarterdeck", file: "Support.qdeck", bytes: 4_200_000, records: 24_000, homepage: this.homepage });
  homepage: string | null = null;
  openHomepage: Host["openHomepage"] = () => Promise.resolve(true);
  pickLogo: Host["pickLogo"] = () => {
    this.settings = { ...this.settings, brand: { ...(this.settings["brand"] as object), logo: "logo.png" } };
    return Promise.resolve(this.state);
  };
  openWorkspace: Host["openWorkspace"] = () => Promise.resolve(this.state);
  newWorkspace: Host["newWorkspace"] = () => Promise.resolve({ ...this.state, has_data: false, periods: [] });
  openRecent: Host["openRecent"] = () => Promise.resolve({ ...this.state, workspace: "Last year" });
  forgetRecent: Host["forgetRecent"] = () => Promise.resolve((this.state = { ...this.state, recent: [] }));
  getSettings: Host["getSettings"] = () => Promise.resolve(this.settings);
  setSettings: Host["setSettings"] = (settings) => {
    this.settings = { ...this.settings, ...settings };
    const actions = this.settings["actions"];
    if (Array.isArray(actions)) this.settings["actions"] = numbered(actions as AgreedAction[]);
    return Promise.resolve(this.state);
  };
  setLanguage: Host["setLanguage"] = (language) => {
    this.state = { ...this.state, language };
    return Promise.resolve(this.state);
  };
  onFilesDropped: Host["onFilesDropped"] = (listener) => {
    const wrapped = (files: typeof FILES): void => {
      listener([...files]);
    };
    this.#dropped.push(wrapped);
    return () => {
      this.#dropped = this.#dropped.filter((each) => each !== wrapped);
    };
  };
  onMenu: Host["onMenu"] = (listener) => {
    this.#menu.push(listener);
    return () => {
      this.#menu = this.#menu.filter((each) => each !== listener);
    };
  };
  onProblem: Host["onProblem"] = () => () => undefined;
  onDragOver: Host["onDragOver"] = (listener) => {
    this.#over.push(listener);
    return () => {
      this.#over = this.#over.filter((each) => each !== listener);
    };
  };
}
