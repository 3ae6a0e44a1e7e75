import type { FieldGuess, FileChoice, FileInspection, Issue, Mapping, OfferedFile, Question } from "../../generated/types";
import type { Host } from "../../host";
import { issueOf } from "../../shared/issue";

/** What of a file can be changed by hand; any change reads the file anew. */
export type Change = Partial<Pick<FileChoice, "kind" | "sheet" | "encoding" | "delimiter">>;

/** One file before its import: what the program takes it for, and what the person made of that. */
export class FileReview {
  readonly offered: OfferedFile;
  /** One a table: an archive, a workbook or a document may hold several. */
  tables = $state.raw<FileInspection[]>([]);
  problem = $state.raw<Issue | null>(null);
  /** Why a column could not be kept. */
  notKept = $state.raw<Issue | null>(null);
  reading = $state(true);
  choice = $state.raw<FileChoice>();
  /** All questions asked of this file: one that was answered stays in sight and can be answered otherwise. */
  questions = $state.raw<Question[]>([]);
  readonly #host: Host;
  #asked = 0;

  constructor(host: Host, offered: OfferedFile) {
    this.#host = host;
    this.offered = offered;
    this.choice = FileReview.#untouched(offered.handle);
  }

  static #untouched(handle: number): FileChoice {
    return { handle, kind: null, sheet: null, mapping: null, encoding: null, delimiter: null, answers: {} };
  }

  get #current(): FileChoice {
    return this.choice ?? FileReview.#untouched(this.offered.handle);
  }

  /** The file's table, of several the first: one with questions, if any has some. */
  get inspection(): FileInspection | null {
    return this.tables[0] ?? null;
  }

  /** True if nothing of it is imported and it takes part all the same: it is held against the other files. */
  get compared(): boolean {
    return this.tables.some((table) => table.refused !== null && table.warnings.some((w) => w.code === "to_compare"));
  }

  /** Why nothing of the file can be imported. */
  get refused(): Issue | null {
    if (this.compared && this.problem === null) return null;
    const refused = this.tables.flatMap((table) => table.refused ?? []);
    return this.problem ?? (refused.length === this.tables.length ? (refused[0] ?? null) : null);
  }

  /** True if a report of this name is about this file, or about a table in it. */
  holds(name: string): boolean {
    return this.offered.name === name || this.tables.some((table) => table.file === name);
  }

  /** Reads the file with the choices made so far; an answer that comes too late is dropped. */
  async inspect(): Promise<void> {
    const mine = ++this.#asked;
    this.reading = true;
    try {
      const tables = await this.#host.inspectFiles([this.#current]);
      if (mine !== this.#asked) return;
      this.tables = tables;
      this.problem = null;
      this.ask(tables.flatMap((table) => table.questions));
    } catch (error) {
      if (mine !== this.#asked) return;
      this.problem = issueOf(error);
    }
    this.reading = false;
  }

  /** Adds questions to those that are known, in the order asked. */
  ask(questions: Question[]): void {
    const known = this.questions.map((old) => questions.find((q) => q.id === old.id) ?? old);
    this.questions = [...known, ...questions.filter((q) => !known.some((old) => old.id === q.id))];
  }

  /** What another sheet, kind or delimiter makes of the file has other columns: mapping and answers do not hold. */
  change(change: Change): void {
    this.choice = { ...this.#current, ...change, mapping: null, answers: {} };
    this.questions = [];
    void this.inspect();
  }

  #remap(edit: (mapping: Mapping) => Mapping): void {
    const mapping = this.#current.mapping ?? this.inspection?.mapping;
    if (!mapping) return;
    this.choice = { ...this.#current, mapping: edit(mapping) };
    void this.inspect();
  }

  /** Columns that fill no field, and those that are kept. Of tickets and calls only can columns be kept. */
  get keepable(): string[] {
    const table = this.inspection;
    if (!table || !["tickets", "calls"].includes(table.kind ?? "")) return [];
    const { fields, ignore = [] } = table.mapping;
    const taken = Object.entries(fields).flatMap(([name, { column }]) => (name.startsWith("custom_") ? [] : [column]));
    return table.headers.filter((header) => !taken.includes(header) && !ignore.includes(header));
  }

  get kept(): string[] {
    return this.inspection?.mapping.keep ?? [];
  }

  /** Keeps a column to tell records apart by, or no longer. What cannot be kept is told, and all stays as it was. */
  async keep(column: string, kept: boolean): Promise<void> {
    const before = this.choice;
    const mapping = this.#current.mapping ?? this.inspection?.mapping;
    if (!mapping) return;
    const others = (mapping.keep ?? []).filter((name) => name !== column);
    this.choice = { ...this.#current, mapping: { ...mapping, keep: kept ? [...others, column] : others } };
    this.notKept = null;
    await this.inspect();
    if (!kept || !this.refused) return;
    this.notKept = this.refused;
    this.choice = before;
    await this.inspect();
  }

  /** Fills a field from another column, or from none. */
  setColumn(field: string, column: string | null): void {
    this.#remap((mapping) => {
      const others = Object.fromEntries(Object.entries(mapping.fields).filter(([name]) => name !== field));
      return { ...mapping, fields: column === null ? others : { ...others, [field]: { column } } };
    });
    // What was asked of the old column does not hold for the new one.
    this.questions = this.questions.filter((q) => !q.id.startsWith(`${field}.`));
    this.#forget((id) => id.startsWith(`${field}.`));
  }

  #forget(which: (id: string) => boolean): void {
    const answers = Object.fromEntries(Object.entries(this.#current.answers).filter(([id]) => !which(id)));
    this.choice = { ...this.#current, answers };
  }

  /** The zone of times that name none. */
  setTimeZone(zone: string): void {
    this.#remap((mapping) => ({ ...mapping, time_zone: zone === "" ? null : zone }));
  }

  answer(id: string, value: string): void {
    this.choice = { ...this.#current, answers: { ...this.#current.answers, [id]: value } };
    void this.inspect();
  }

  /** The answer that is marked: the person's, else the suggested one. */
  answerTo(question: Question): string | null {
    return this.#current.answers[question.id] ?? question.suggested;
  }

  get openQuestion(): Question | undefined {
    return this.questions.find((q) => this.answerTo(q) === null);
  }

  /** Of no table in the file is it known what it holds, and nothing asks. */
  get unknown(): boolean {
    return this.tables.length > 0 && !this.compared && this.tables.every((table) => table.kind === null && table.questions.length === 0);
  }

  /** A field without which there is no record, and that no column fills. */
  get missingField(): FieldGuess | undefined {
    const missing = (table: FileInspection): FieldGuess | undefined =>
      table.fields.find((f) => f.needed && f.state === "missing" && !(f.field in (table.mapping.constants ?? {})));
    return this.tables.filter((table) => table.refused === null).flatMap((table) => missing(table) ?? [])[0];
  }

  /** The choices with every marked answer, as they are imported. */
  get answered(): FileChoice {
    const answers = Object.fromEntries(
      this.questions.flatMap((q) => {
        const answer = this.answerTo(q);
        return answer === null ? [] : [[q.id, answer]];
      }),
    );
    return { ...this.#current, answers: { ...this.#current.answers, ...answers } };
  }
}
