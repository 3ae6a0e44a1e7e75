import type {
  About,
  Area,
  AreaQuery,
  AppState,
  Choices,
  FileChoice,
  FileInspection,
  FollowUp,
  ImportEntry,
  ImportReport,
  Issue,
  KnownWords,
  KpiDefinition,
  KpiDetail,
  KpiDetailQuery,
  KpiRows,
  KpiRowsQuery,
  MonthCosts,
  OfferedFile,
  Overview,
  OverviewQuery,
  PreviewPage,
  Progress,
  RejectedRow,
  ReportQuery,
  ReportSpec,
  SavedChart,
  SavedDeck,
  SavedReport,
  SavedTable,
  SavedWorkbook,
} from "../generated/types";

/** Settings as `qd settings export` writes them. The page changes the few keys it knows and gives back the rest. */
export type Settings = Record<string, unknown>;

/** Called while a long task runs, at most twenty times a second. */
export type OnProgress = (progress: Progress) => void;

/** Ends a subscription. */
export type Unsubscribe = () => void;

/**
 * All that the page can ask of the program. Promises are rejected with an `Issue`.
 * The page never sees a path: files go by handles, dialogs are opened by the host.
 */
export interface Host {
  hello(): Promise<AppState>;
  /** Opens the system's file dialog; empty if it is dismissed. */
  pickFiles(): Promise<OfferedFile[]>;
  inspectFiles(choices: FileChoice[]): Promise<FileInspection[]>;
  /** What an import would do; nothing of it stays. */
  tryImport(choices: FileChoice[], onProgress: OnProgress): Promise<ImportReport[]>;
  importFiles(choices: FileChoice[], onProgress: OnProgress): Promise<ImportReport[]>;
  /** Stops the task that runs; its promise is then rejected with the code `cancelled`. */
  cancel(): Promise<void>;
  loadSample(onProgress: OnProgress): Promise<AppState>;
  removeSample(): Promise<AppState>;
  listImports(): Promise<ImportEntry[]>;
  undoImport(id: number): Promise<AppState>;
  /** Puts back the import that the state names as `redoable`, exactly as it was. */
  redoImport(id: number): Promise<AppState>;
  rejectedRows(id: number, offset: number, limit: number): Promise<RejectedRow[]>;
  /** Name of the file written, or null if the dialog is dismissed. */
  saveRejected(id: number): Promise<string | null>;
  overview(query: OverviewQuery): Promise<Overview>;
  /** Agents, self-service, reliability, or cost and customers. */
  area(query: AreaQuery): Promise<Area>;
  kpiDetail(query: KpiDetailQuery): Promise<KpiDetail>;
  /** A page of the records behind a value. */
  kpiRows(query: KpiRowsQuery): Promise<KpiRows>;
  definitions(): Promise<KpiDefinition[]>;
  /** Goals, KPIs with their place in the circle and their audience. */
  choices(): Promise<Choices>;
  /** What rules of the settings can name, with the words that the data have for it as the files write them. */
  knownWords(): Promise<KnownWords[]>;
  /** The actions agreed, the latest first, each with the value before and since; of one KPI, or of all. */
  followUps(kpi: string | null): Promise<FollowUp[]>;
  /** One chart as a picture or as its numbers, as the file's ending says. Null if the dialog is dismissed. */
  saveChart(query: KpiDetailQuery, chart: string): Promise<SavedChart | null>;
  /** A breakdown or one of the KPI's own tables, as CSV or JSON. Null if the dialog is dismissed. */
  saveTable(query: KpiDetailQuery, table: string): Promise<SavedTable | null>;
  /** The templates that come with the program, then the arrangements that were kept. */
  reportTemplates(): Promise<ReportSpec[]>;
  /** A page of the report as it would be written, as a picture so many pixels wide; the last page where there are fewer. */
  previewReport(query: ReportQuery, page: number, width: number): Promise<PreviewPage>;
  /** Null if the dialog is dismissed. */
  saveReport(query: ReportQuery, onProgress: OnProgress): Promise<SavedReport | null>;
  /** The same as slides. Null if the dialog is dismissed. */
  saveDeck(query: ReportQuery, onProgress: OnProgress): Promise<SavedDeck | null>;
  /** The same numbers as a workbook. Null if the dialog is dismissed. */
  saveWorkbook(query: ReportQuery, onProgress: OnProgress): Promise<SavedWorkbook | null>;
  /** The months with costs or revenue, the earliest first. */
  monthCosts(): Promise<MonthCosts[]>;
  /** Takes costs entered by hand, as an import of its own. */
  enterCosts(months: MonthCosts[]): Promise<AppState>;
  /** Name of the file written, or null if the dialog is dismissed. */
  exportEverything(onProgress: OnProgress): Promise<string | null>;
  /** Deletes all data and settings of the workspace; nothing brings them back. */
  deleteEverything(): Promise<AppState>;
  /** Name of the file written, or null if the dialog is dismissed. */
  saveBackup(): Promise<string | null>;
  /** Null if the dialog is dismissed. */
  restoreBackup(): Promise<AppState | null>;
  about(): Promise<About>;
  /** Opens the page with newer versions in the browser; false if no browser could be started. */
  openHomepage(): Promise<boolean>;
  /** Takes a picture as the report's logo; null if the dialog is dismissed. */
  pickLogo(): Promise<AppState | null>;
  /** Null if the dialog is dismissed. */
  openWorkspace(): Promise<AppState | null>;
  /** Null if the dialog is dismissed. */
  newWorkspace(): Promise<AppState | null>;
  /** Opens one of the state's `recent`, by its place. */
  openRecent(place: number): Promise<AppState>;
  /** Forgets all of `recent`. */
  forgetRecent(): Promise<AppState>;
  getSettings(): Promise<Settings>;
  /** Keys given replace, others stay. */
  setSettings(settings: Settings): Promise<AppState>;
  setLanguage(language: string): Promise<AppState>;
  /** Files dropped on the window or opened with the program. */
  onFilesDropped(listener: (files: OfferedFile[]) => void): Unsubscribe;
  /** An entry of the native menu was chosen. */
  onMenu(listener: (entry: string) => void): Unsubscribe;
  /** Something went wrong that no call of the page asked for. */
  onProblem(listener: (issue: Issue) => void): Unsubscribe;
  /** True while files are held over the window. */
  onDragOver(listener: (over: boolean) => void): Unsubscribe;
}
