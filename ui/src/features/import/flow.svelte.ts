import type { Session } from "../../app/session.svelte";
import type { AppState, ImportReport, Issue, OfferedFile, Progress } from "../../generated/types";
import { issueOf } from "../../shared/issue";
import { t } from "../../shared/text.svelte";
import { FileReview } from "./review.svelte";

/** Where an import stands: files are looked at, are read in, or are in. */
export type Stage = "review" | "trying" | "running" | "done";

/** The way of files into the workspace. Lives as long as the window, so that leaving the screen loses nothing. */
export class ImportFlow {
  readonly session: Session;
  stage = $state<Stage>("review");
  files = $state.raw<FileReview[]>([]);
  progress = $state.raw<Progress | null>(null);
  reports = $state.raw<ImportReport[]>([]);
  problem = $state.raw<Issue | null>(null);
  /** Files that came while an import ran: they wait until its summary was seen. */
  #later: OfferedFile[] = [];

  constructor(session: Session) {
    this.session = session;
  }

  /** Takes the files that wait in the session. Files that come after an import begin a new one. */
  take(): void {
    const offered = this.session.offered;
    if (offered.length === 0) return;
    this.session.offered = [];
    if (this.stage === "running" || this.stage === "trying") {
      this.#later = [...this.#later, ...offered];
      return;
    }
    if (this.stage === "done") this.reset();
    const added = offered
      .filter((file) => !this.files.some((known) => known.offered.handle === file.handle))
      .map((file: OfferedFile) => new FileReview(this.session.host, file));
    this.files = [...this.files, ...added];
    for (const file of added) void file.inspect();
  }

  drop(file: FileReview): void {
    this.files = this.files.filter((known) => known !== file);
  }

  reset(): void {
    this.stage = "review";
    this.files = [];
    this.reports = [];
    this.progress = null;
    this.problem = null;
    this.#tried = null;
  }

  /** After the summary: on with the files that waited, else with those the person chooses. */
  async more(): Promise<void> {
    const later = this.#later;
    this.#later = [];
    this.reset();
    if (later.length > 0) this.session.offer(later);
    else await this.session.pickFiles();
  }

  /** Files that take part: refused ones stay in the list and are left out. */
  get usable(): FileReview[] {
    return this.files.filter((file) => !file.refused);
  }

  /** Why the import cannot start; null if it can. A button that is off says why. */
  get blocked(): string | null {
    if (this.files.length === 0) return t("blocked-no-files");
    if (this.session.state?.is_sample) return t("blocked-sample");
    if (this.files.some((file) => file.reading)) return t("blocked-reading");
    if (this.usable.length === 0) return t("blocked-none-usable");
    for (const file of this.usable) {
      const name = file.offered.name;
      if (file.openQuestion) return t("blocked-question", { file: name });
      if (file.unknown) return t("blocked-kind", { file: name });
      const missing = file.missingField;
      if (missing) return t("blocked-field", { file: name, field: missing.label });
    }
    return null;
  }

  /** Takes imports back, the last one first: a later file may hold values of an earlier one. */
  async #takeBack(imports: readonly number[]): Promise<AppState> {
    const { host } = this.session;
    const gone = (await host.listImports()).filter((entry) => entry.undone).map((entry) => entry.id);
    let state: AppState | undefined;
    for (const id of [...imports].reverse()) if (!gone.includes(id)) state = await host.undoImport(id);
    return state ?? (await host.hello());
  }

  /** Puts them back in the order in which they came. */
  async #putBack(imports: readonly number[], first: number): Promise<AppState> {
    let state = await this.session.host.redoImport(first);
    while (state.redoable !== null && imports.includes(state.redoable)) state = await this.session.host.redoImport(state.redoable);
    return state;
  }

  /** What was tried, and with which choices: other choices make it void. */
  #tried = $state.raw<{ choices: string; reports: ImportReport[] } | null>(null);

  get #choices(): string {
    return JSON.stringify(this.usable.map((file) => file.answered));
  }

  /** What the import would do, if it was tried with these files and choices; null: not tried. */
  get tried(): ImportReport[] | null {
    return this.#tried?.choices === this.#choices ? this.#tried.reports : null;
  }

  /** Files that came meanwhile. */
  #resume(): void {
    this.stage = "review";
    const later = this.#later;
    this.#later = [];
    if (later.length > 0) this.session.offer(later);
  }

  /** Tries the import: all of it is done, told, and left without a trace. */
  async try(): Promise<void> {
    if (this.blocked !== null) return;
    this.stage = "trying";
    this.progress = null;
    this.problem = null;
    const files = this.usable;
    try {
      const choices = this.#choices;
      const reports = await this.session.host.tryImport(
        files.map((file) => file.answered),
        (progress) => (this.progress = progress),
      );
      this.#asked(reports);
      this.#tried = { choices, reports };
    } catch (error) {
      const issue = issueOf(error);
      if (issue.code !== "cancelled") this.problem = issue;
    }
    this.#resume();
  }

  /** Questions that only whole files, or all of them together, raised are asked in place; true if there are any. */
  #asked(reports: readonly ImportReport[]): boolean {
    for (const { file, questions } of reports) {
      if (questions.length > 0) this.usable.find((each) => each.holds(file))?.ask(questions);
    }
    return reports.some((report) => report.questions.length > 0);
  }

  async run(): Promise<void> {
    if (this.blocked !== null) return;
    this.stage = "running";
    this.progress = null;
    this.problem = null;
    const files = this.usable;
    try {
      const reports = await this.session.host.importFiles(
        files.map((file) => file.answered),
        (progress) => (this.progress = progress),
      );
      await this.session.refresh();
      if (this.#asked(reports)) {
        // Nothing was written.
        this.stage = "review";
        return;
      }
      this.reports = reports;
      this.stage = "done";
      const written = reports.flatMap((report) => report.import ?? []);
      if (written.length > 0) {
        this.session.tell(
          t("import-done-said", { files: written.length }),
          () => this.#takeBack(written),
          ({ redoable }) => (redoable !== null && written.includes(redoable) ? () => this.#putBack(written, redoable) : null),
        );
      }
    } catch (error) {
      this.problem = issueOf(error);
      this.stage = "review";
    }
  }
}
