// Made by `cargo xtask generate`. Do not edit.

/**
 * A KPI for a period.
 */
export type KpiValue = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Unit.
 */
unit: Unit, 
/**
 * Currency of a money value.
 */
currency?: string | null, 
/**
 * `up`, `down` or `none`: which way is better.
 */
better: string, 
/**
 * What was computed, in words: the formula, then what `definition_codes` say.
 */
definition: string, 
/**
 * What was added to the formula, by keys of the catalogue.
 */
definition_codes?: Array<Phrase>, 
/**
 * Which of several definitions: `calendar`, `flag`, `contacts`, `top2of5`, …
 */
variant: string, 
/**
 * The same in words, put in by the app.
 */
variant_text?: string, 
/**
 * The number, raw and unrounded; `None` goes with `no_data`.
 */
value: number | null, 
/**
 * As shown to people; `no data` if there is none.
 */
text: string, 
/**
 * Why there is no number.
 */
no_data: NoData | null, 
/**
 * Records it rests on.
 */
n: number, 
/**
 * Below `min_n`: shown greyed, not ranked, no colour.
 */
few_cases: boolean, 
/**
 * Records left out, and why.
 */
excluded: Array<Excluded>, 
/**
 * Bounds.
 */
interval: Interval | null, 
/**
 * Distribution.
 */
stats: Stats | null, 
/**
 * Parts that go with it: `within_24h`, `business_median`, `promoters`, … `None` is no data.
 */
parts: { [key in string]: number | null }, 
/**
 * Notes that must stand beside the number: the scale, the easy end, "watched since its first failure".
 */
notes?: Array<string>, 
/**
 * What the notes say, by keys of the catalogue. The engine gives these alone; the app puts their words into `notes`.
 */
note_codes?: Array<Phrase>, 
/**
 * Beside the period compared with.
 */
comparison: Comparison | null, 
/**
 * Beside its target.
 */
target: TargetCheck | null, 
/**
 * Breakdowns by dimension name, largest first.
 */
by: { [key in string]: Array<BreakdownRow> }, 
/**
 * Values over time.
 */
series: Array<SeriesPoint>, 
/**
 * Records behind it.
 */
rows?: Array<RowDetail> | null, 
/**
 * Distribution in bins of `[from, to)` with counts, where there is one: for the histogram.
 */
histogram?: Array<[number, number, number]>, 
/**
 * Records by weekday (Monday first) and hour, where that is asked for: for the heat map.
 */
heatmap?: Array<Array<number>>, 
/**
 * Tables that go with the value.
 */
tables?: Array<KpiTable>, };

/**
 * A KPI without data.
 */
export type MissingKpi = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Why, in words.
 */
text: string, };

/**
 * A KPI's value over some days.
 */
export type SpanValue = { 
/**
 * First day, `YYYY-MM-DD`.
 */
from: string, 
/**
 * First day no longer counted, `YYYY-MM-DD`.
 */
to: string, 
/**
 * The value; `None`: no data.
 */
value: number | null, 
/**
 * As shown to people.
 */
text: string, 
/**
 * What it rests on.
 */
n: number, };

/**
 * A chart that was written, as a picture or as its numbers.
 */
export type SavedChart = { 
/**
 * File name without folder.
 */
file: string, 
/**
 * Id of the chart.
 */
chart: string, 
/**
 * Size in bytes.
 */
bytes: number, };

/**
 * A deck that was written.
 */
export type SavedDeck = { 
/**
 * File name without folder.
 */
file: string, 
/**
 * Slides.
 */
slides: number, 
/**
 * Size in bytes.
 */
bytes: number, 
/**
 * What to know of it, in words: a comment that found no place.
 */
warnings?: Array<string>, };

/**
 * A family of KPIs on the overview.
 */
export type FamilySection = { 
/**
 * `speed`, `quality`, …
 */
family: string, 
/**
 * Its values.
 */
kpis: Array<KpiValue>, 
/**
 * Its charts.
 */
charts: Array<ChartSpec>, };

/**
 * A file a person gave; the page never sees its path.
 */
export type OfferedFile = { 
/**
 * Handle.
 */
handle: number, 
/**
 * Name without folder.
 */
name: string, 
/**
 * Size in bytes.
 */
bytes: number, };

/**
 * A goal in the words of a team, and the KPIs that tell of it.
 */
export type GoalChoice = { 
/**
 * Stable id.
 */
id: string, 
/**
 * The goal in words.
 */
text: string, 
/**
 * The most telling first.
 */
kpis: Array<GoalKpi>, };

/**
 * A named run of values; `None` is a gap.
 */
export type NamedSeries = { 
/**
 * Name.
 */
name: string, 
/**
 * One value an x.
 */
values: Array<number | null>, };

/**
 * A page of a report as a picture, before it is written.
 */
export type PreviewPage = { 
/**
 * Pages of the report, at least one.
 */
pages: number, 
/**
 * What each page is about, by the outline; empty where it says nothing.
 */
heads: Array<string>, 
/**
 * Which page this is, the first being 0: the one asked for, or the last.
 */
page: number, 
/**
 * What to know of the report, in words: a comment that found no place.
 */
warnings: Array<string>, 
/**
 * The picture: PNG in base64.
 */
png: string, 
/**
 * Pixels across.
 */
width: number, 
/**
 * Pixels down.
 */
height: number, };

/**
 * A period to choose.
 */
export type PeriodChoice = { 
/**
 * As asked for: `2026-Q3`, or `all`.
 */
id: string, 
/**
 * As shown: "Q3 2026".
 */
label: string, 
/**
 * `quarter`, `month`, `year`, `all`.
 */
kind: string, };

/**
 * A question only a person can answer.
 */
export type Question = { 
/**
 * Stable id, the key in an answers file: `created_at.order`.
 */
id: string, 
/**
 * The question.
 */
text: string, 
/**
 * What can be answered.
 */
choices: Array<Choice>, 
/**
 * The answer we would pre-select.
 */
suggested: string | null, };

/**
 * A real cell and what it is understood as.
 */
export type PreviewCell = { 
/**
 * As in the file.
 */
raw: string, 
/**
 * As understood, in words; `None` if missing. Where a question about the order of day and month is open, in the
 * order that it suggests.
 */
understood: string | null, 
/**
 * Why it cannot be understood.
 */
problem: string | null, };

/**
 * A record that could not be understood, kept as data.
 */
export type RejectedRow = { 
/**
 * File name without folder.
 */
file: string, 
/**
 * Line (text), row (sheet) or number in the list (JSON), 1-based.
 */
line: number, 
/**
 * Header of the column at fault, if one is.
 */
column: string | null, 
/**
 * The cell as it stands in the file.
 */
value: string, 
/**
 * Stable reason: `no_such_date`, `missing_id`, `not_a_number`, …
 */
code: string, 
/**
 * The reason in words.
 */
text: string, 
/**
 * What to do.
 */
hint: string, 
/**
 * The whole record, as it stands in the file, cut to 2,000 characters.
 */
raw: string, };

/**
 * A report as it is to be made again and again: of any period, under a name.
 */
export type ReportSpec = { 
/**
 * The name it is saved under: not empty, not twice, none of the templates'.
 */
name: string, 
/**
 * The template it comes from: `leadership`, `one_pager`, `team`, `coaching` or `deck`.
 */
template: string, 
/**
 * Its title; empty: the language's own.
 */
title: string, 
/**
 * Its sections in order; empty: the template's own. One that is not named is off.
 */
sections: Array<SectionChoice>, 
/**
 * The KPIs that stand in it, those of the summary in this order; empty: those of the audience.
 */
kpis: Array<string>, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * `en`, `sv`, …; empty: as asked for.
 */
language: string, 
/**
 * `a4`, `letter` or `16x9`; empty: as asked for.
 */
page: string, 
/**
 * `previous`, `year` or `none`; empty: as asked for.
 */
compare: string, 
/**
 * Without people.
 */
privacy: boolean, };

/**
 * A report that was written.
 */
export type SavedReport = { 
/**
 * File name without folder.
 */
file: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * Size in bytes.
 */
bytes: number, 
/**
 * What to know of it, in words: a comment that found no place.
 */
warnings?: Array<string>, };

/**
 * A section, and whether it stands in the report.
 */
export type SectionChoice = { 
/**
 * `cover`, `contents`, `summary`, `actions`, `family:speed` …, `agents`, `agent_pages`, `quality`, `definitions`.
 */
section: string, 
/**
 * It stands in the report.
 */
on: boolean, };

/**
 * A sentence, or a part of one, by its key in the catalogue.
 *
 * ```
 * use qd_model::Phrase;
 * let phrase = Phrase::new("note-tickets-begin").with("day", "2026-10-15");
 * assert_eq!(phrase.to_string(), "note-tickets-begin day=2026-10-15");
 * ```
 */
export type Phrase = { 
/**
 * Key in the catalogue; stable.
 */
code: string, 
/**
 * What is put into the text, by name.
 */
args?: { [key in string]: PhraseArg }, };

/**
 * A table that goes with a value: agents with all their measures, a relation by its lags, articles to look at.
 */
export type KpiTable = { 
/**
 * `agents`, `lags`, `found_not_read`, …
 */
name: string, 
/**
 * What the key of a row is: a dimension's name, or the table's own word for it.
 */
of: string, 
/**
 * The columns, in the order to show them.
 */
columns: Array<TableColumn>, 
/**
 * The rows, in the order to show them.
 */
rows: Array<TableRow>, };

/**
 * A table that was written.
 */
export type SavedTable = { 
/**
 * File name without folder.
 */
file: string, 
/**
 * Name of the table: a dimension, one of the KPI's own tables, `series`, or `values`.
 */
table: string, 
/**
 * Rows without the head.
 */
rows: number, 
/**
 * Size in bytes.
 */
bytes: number, };

/**
 * A word of the data.
 */
export type KnownWord = { 
/**
 * As it stands in the files.
 */
word: string, 
/**
 * In how many records, of all data sets.
 */
records: number, };

/**
 * A workbook that was written.
 */
export type SavedWorkbook = { 
/**
 * File name without folder.
 */
file: string, 
/**
 * Sheets.
 */
sheets: number, 
/**
 * Size in bytes.
 */
bytes: number, 
/**
 * Records listed behind the numbers; none: they were not asked for.
 */
records?: number, 
/**
 * What to know of it, in words: a comment that found no place, records that are not listed.
 */
warnings?: Array<string>, };

/**
 * All that can be chosen.
 */
export type Choices = { 
/**
 * Goals in the order to offer them.
 */
goals: Array<GoalChoice>, 
/**
 * All KPIs, in the registry's order.
 */
kpis: Array<KpiChoice>, 
/**
 * Ids that the overview leads with while none are chosen.
 */
default_kpis: Array<string>, 
/**
 * The last day with data, `YYYY-MM-DD`: a day to begin with in a form.
 */
last_day: string | null, 
/**
 * Currency of money where the files name none; empty: not said.
 */
currency: string, };

/**
 * All that is known of a file before it is imported.
 */
export type FileInspection = { 
/**
 * File name without folder.
 */
file: string, 
/**
 * What the records are, if told.
 */
kind: string | null, 
/**
 * Vendor format.
 */
source: string, 
/**
 * Records in the sample, or in the file if it was read to its end.
 */
records: number, 
/**
 * True if `records` counts the whole file.
 */
complete: boolean, 
/**
 * How it was read.
 */
detected: Detected, 
/**
 * The mapping it would use.
 */
mapping: Mapping, 
/**
 * True if the mapping was saved by the person before.
 */
mapping_saved: boolean, 
/**
 * Our fields with their state, in order.
 */
fields: Array<FieldGuess>, 
/**
 * All headers, in order, unique.
 */
headers: Array<string>, 
/**
 * Questions to answer before the import.
 */
questions: Array<Question>, 
/**
 * What to know.
 */
warnings: Array<Warning>, 
/**
 * Why it cannot be imported at all.
 */
refused: Issue | null, };

/**
 * All that is known of an area.
 */
export type Area = { 
/**
 * The period shown.
 */
period: PeriodLabel, 
/**
 * Name of the period compared with.
 */
compare: string | null, 
/**
 * Its headline numbers that have data.
 */
tiles: Array<Tile>, 
/**
 * What stands out in it, the loudest first.
 */
insights: Array<Insight>, 
/**
 * Its KPIs with breakdowns and tables, in the order of the area.
 */
kpis: Array<KpiValue>, 
/**
 * Its charts.
 */
charts: Array<ChartSpec>, 
/**
 * Its KPIs without data and what would give them.
 */
missing: Array<MissingKpi>, 
/**
 * Incidents of the period for its time line, the earliest first; of other areas none.
 */
incidents: Array<IncidentMark>, 
/**
 * Incidents of the period, with those that `incidents` has no room for.
 */
incidents_total: number, };

/**
 * An action, and whether the value moved since.
 */
export type FollowUp = { 
/**
 * Name of the KPI, in the language of the workspace. Filled by the app.
 */
name: string, 
/**
 * `up`, `down` or `none`: which way is better.
 */
better: string, 
/**
 * As many days before it was agreed as `since` has; `None`: there are no such days.
 */
before: SpanValue | null, 
/**
 * From the day it was agreed on; `None`: no day has passed.
 */
since: SpanValue | null, 
/**
 * Value since − value before, in the KPI's unit.
 */
change: number | null, 
/**
 * As shown to people, with its sign; empty without a change.
 */
change_text: string, 
/**
 * Two-sided; `None` where no test holds or it is too early.
 */
p_value: number | null, 
/**
 * What may be said.
 */
verdict: ActionVerdict, 
/**
 * Why nothing is said: `no_time_passed`, `review_not_reached`, `few_cases`, `nothing_before`, or the engine's
 * reason for no value.
 */
reason?: string | null, 
/**
 * The value over the days before and since together, in steps of `grain`; empty where there are no days on a side.
 */
series?: Array<SeriesPoint>, 
/**
 * Step of the series: `day`, `week` or `month`.
 */
grain: Grain, 
/**
 * The same in a sentence, in the language of the workspace. Filled by the app.
 */
said: string, 
/**
 * Its number; left empty it is given the next free one when the settings are saved.
 */
id: string, 
/**
 * Id of the KPI it should move.
 */
kpi: string, 
/**
 * The day it was agreed on: what comes from this day on is set beside as many days before it.
 */
agreed_on: string, 
/**
 * What is to be done.
 */
text: string, 
/**
 * Who does it; empty: not said.
 */
owner?: string, 
/**
 * By when it should be done.
 */
due?: string | null, 
/**
 * Whether it worked is not said before the data reach this day.
 */
review_after?: string | null, 
/**
 * The day it was done; none: still open.
 */
done?: string | null, };

/**
 * Better, worse, or not to be told.
 */
export type Verdict = "better" | "worse" | "changed" | "no_clear_change" | "few_cases" | "not_tested";

/**
 * Bounds of a value.
 */
export type Interval = { 
/**
 * Confidence, 0.95.
 */
level: number, 
/**
 * Lower bound, in the value's unit; `None`: open downwards.
 */
low: number | null, 
/**
 * Upper bound; `None`: open upwards.
 */
high: number | null, };

/**
 * Columns to fields: guessed, changed by a person, saved, and found again.
 */
export type Mapping = { 
/**
 * What the records are: a data set's name.
 */
kind: string, 
/**
 * Vendor format: `zendesk`, …, `generic`.
 */
source: string, 
/**
 * Zone of times that name none. `None`: the workspace's.
 */
time_zone?: string | null, 
/**
 * Line or row of the header.
 */
header_row?: number | null, 
/**
 * Field name → column.
 */
fields: { [key in string]: MappedField }, 
/**
 * Values that hold for every record of the file: `survey_kind` → `csat`.
 */
constants?: { [key in string]: string }, 
/**
 * Field → word in the file → word to keep.
 */
values?: { [key in string]: { [key in string]: string } }, 
/**
 * Columns left out on purpose.
 */
ignore?: Array<string>, 
/**
 * Columns kept as they are, to tell records apart by.
 */
keep?: Array<string>, };

/**
 * Distribution.
 */
export type HistogramBody = { 
/**
 * `[from, to, count]`.
 */
bins: Array<[number, number, number]>, 
/**
 * Records beyond the last bin.
 */
beyond: number, 
/**
 * Marks: name, value, text.
 */
marks: Array<[string, number, string]>, };

/**
 * Every problem that can be told, in the order of `docs/manual/en/errors.md`.
 */
export type IssueCode = "file_unreadable" | "file_empty" | "no_records" | "not_a_file" | "unknown_format" | "summary_only" | "broken_workbook" | "damaged_file" | "password_protected" | "too_large" | "out_of_memory" | "import_ended" | "missing_columns" | "needs_answer" | "not_our_workspace" | "workspace_newer" | "workspace_damaged" | "workspace_busy" | "folder_missing" | "read_only" | "disk_full" | "cancelled" | "bad_config" | "bad_argument" | "unknown_kpi" | "not_computed" | "unknown_import" | "report_failed" | "internal";

/**
 * Form and data of a chart.
 */
export type ChartBody = { "form": "line" } & LineBody | { "form": "stacked_bars" } & StackedBody | { "form": "bars" } & BarsBody | { "form": "heatmap" } & HeatmapBody | { "form": "histogram" } & HistogramBody | { "form": "nps" } & NpsBody | { "form": "bullet" } & BulletBody | { "form": "dots" } & BarsBody | { "form": "scatter" } & ScatterBody | { "form": "bridge" } & BridgeBody | { "form": "cohorts" } & CohortsBody | { "form": "gantt" } & GanttBody;

/**
 * From a start to an end.
 */
export type BridgeBody = { 
/**
 * The start, the changes, the end; the changes lead from the one to the other.
 */
steps: Array<BridgeStep>, };

/**
 * Groups by their beginning.
 */
export type CohortsBody = { 
/**
 * What the columns count: "quarters later".
 */
steps: string, 
/**
 * The groups, the earliest first.
 */
rows: Array<CohortRow>, };

/**
 * How far a long task is.
 */
export type Progress = { 
/**
 * What is being done: a file's name, or a step.
 */
what: string, 
/**
 * Records so far.
 */
records: number, 
/**
 * 0…1.
 */
share: number, 
/**
 * Seconds left, once it can be told.
 */
seconds_left: number | null, };

/**
 * How one field is filled.
 */
export type MappedField = { 
/**
 * Header of the column (with ` (2)` for the second of the same name).
 */
column: string, 
/**
 * Date order and form: `dmy`, `mdy`, `ymd`, `epoch_s`, `epoch_ms`, `excel`.
 */
format?: string | null, 
/**
 * Column with the time of day, where `column` has the date alone.
 */
time?: string | null, 
/**
 * Unit of a duration: `seconds`, `minutes`, `hours`, `days`, `day_fraction`, `hms`.
 */
unit?: string | null, 
/**
 * `calendar` or `business`.
 */
clock?: string | null, 
/**
 * Scale of a score: `1-5`, `0-10`, `good-bad`.
 */
scale?: string | null, 
/**
 * Of a time in a file of counts and means: `mean` of each case, or `total` of all cases.
 */
holds?: string | null, 
/**
 * Why this column was taken.
 */
why?: string | null, };

/**
 * How the file was read.
 */
export type Detected = { 
/**
 * `csv`, `json`, `ndjson`, `xlsx`, `xls`, `ods`, `xml` (a spreadsheet of 2003) or `html`.
 */
format: string, 
/**
 * `utf-8`, `utf-16le`, `windows-1252`, …
 */
encoding: string | null, 
/**
 * One character.
 */
delimiter: string | null, 
/**
 * Line or row of the header, 1-based.
 */
header_row: number, 
/**
 * Sheet, if it is a workbook; where the list lies, if it is JSON.
 */
sheet: string | null, 
/**
 * All sheets with data.
 */
sheets?: Array<string>, };

/**
 * In which order records are looked through.
 */
export type RowOrder = "time" | "least" | "greatest";

/**
 * Name and bounds of a period, as shown.
 */
export type PeriodLabel = { 
/**
 * `2026-Q3`.
 */
label: string, 
/**
 * RFC 3339 with offset.
 */
from: string, 
/**
 * RFC 3339 with offset; not counted.
 */
to: string, 
/**
 * IANA name.
 */
time_zone: string, };

/**
 * One KPI in full.
 */
export type KpiDetail = { 
/**
 * The period shown.
 */
period: PeriodLabel, 
/**
 * The value with series and breakdown.
 */
kpi: KpiValue, 
/**
 * Its definition.
 */
definition: KpiDefinition, 
/**
 * The records behind it can be looked through.
 */
has_rows: boolean, 
/**
 * Its charts.
 */
charts: Array<ChartSpec>, 
/**
 * Dimensions it can be broken down by.
 */
dimensions: Array<string>, };

/**
 * One KPI in full.
 */
export type KpiDetailQuery = { 
/**
 * KPI id.
 */
id: string, 
/**
 * A [`PeriodChoice`] id.
 */
period: string, 
/**
 * `previous`, `year`, or none.
 */
compare: string | null, 
/**
 * Breakdown.
 */
by: string | null, 
/**
 * Filters, each a dimension and a word: all must hold.
 */
filters: Array<[string, string]>, };

/**
 * One bar or dot.
 */
export type BarItem = { 
/**
 * Word.
 */
label: string, 
/**
 * Value.
 */
value: number, 
/**
 * As shown to people.
 */
text: string, 
/**
 * Sample size.
 */
n: number, 
/**
 * Lower bound.
 */
low: number | null, 
/**
 * Upper bound.
 */
high: number | null, 
/**
 * Value in the period compared with.
 */
previous: number | null, };

/**
 * One bullet.
 */
export type BulletItem = { 
/**
 * Word.
 */
label: string, 
/**
 * Value.
 */
value: number, 
/**
 * As shown to people.
 */
text: string, 
/**
 * Target.
 */
target: number | null, 
/**
 * Target as shown.
 */
target_text: string, 
/**
 * Sample size.
 */
n: number, };

/**
 * One cell of a table.
 */
export type TableCell = { 
/**
 * The number; `None`: no data.
 */
value: number | null, 
/**
 * As shown to people.
 */
text: string, 
/**
 * Its sample size.
 */
n: number, 
/**
 * Its bounds.
 */
interval?: Interval | null, };

/**
 * One chart.
 */
export type ChartSpec = { 
/**
 * Stable id: `frt-series`.
 */
id: string, 
/**
 * KPI it belongs to.
 */
kpi: string, 
/**
 * What it shows, with unit and period: "First response time by week, 2026-Q3".
 */
title: string, 
/**
 * Small line below the title: clock, comparison, n.
 */
subtitle: string, 
/**
 * The finding in one sentence; also the text alternative.
 */
finding: string, 
/**
 * Unit of the values.
 */
unit: Unit, 
/**
 * Currency of money values.
 */
currency: string | null, 
/**
 * The form and its data.
 */
body: ChartBody, };

/**
 * One column of a table.
 */
export type TableColumn = { 
/**
 * Id of a KPI, or a name of the table's own.
 */
name: string, 
/**
 * Unit of its cells.
 */
unit: Unit, 
/**
 * `up`, `down` or `none`: which way is better.
 */
better: string, };

/**
 * One entry of the registry, as `qd definitions` shows it.
 */
export type KpiDefinition = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * One sentence.
 */
summary: string, 
/**
 * How it is computed.
 */
formula: string, 
/**
 * Unit.
 */
unit: Unit, 
/**
 * `up`, `down` or `none`.
 */
better: string, 
/**
 * Columns it needs: `tickets.created_at`.
 */
inputs: Array<string>, 
/**
 * `speed`, `quality`, `satisfaction`, `volume`, `self_service`, `cost_and_customers`.
 */
family: string, 
/**
 * `inside`, `edge`, `outside`: what an agent can influence.
 */
circle: string, 
/**
 * `team`, `leadership`, `both`.
 */
audience: string, 
/**
 * Which instant puts a record into a period.
 */
counted_by: string, 
/**
 * What to do when it is poor.
 */
actions: Array<string>, 
/**
 * What it must not be taken for.
 */
caution: string, 
/**
 * Where the definition comes from.
 */
source: string, 
/**
 * First version that computes it; empty: declared, not computed yet.
 */
since: string, };

/**
 * One group.
 */
export type CohortRow = { 
/**
 * When it began: `2025-Q3`.
 */
label: string, 
/**
 * How many began.
 */
n: number, 
/**
 * Share that is left after 0, 1, 2, … steps; `None`: not known, or not to be told.
 */
cells: Array<number | null>, 
/**
 * Too few to say.
 */
few: boolean, };

/**
 * One headline number.
 */
export type Tile = { 
/**
 * The value.
 */
kpi: KpiValue, 
/**
 * The last steps, for the sparkline.
 */
spark: Array<number | null>, };

/**
 * One import in the history.
 */
export type ImportEntry = { 
/**
 * Number.
 */
id: number, 
/**
 * File name without folder.
 */
file: string, 
/**
 * Data set.
 */
kind: string, 
/**
 * Vendor format.
 */
source: string, 
/**
 * When, RFC 3339 UTC.
 */
at: string, 
/**
 * The five bins.
 */
counts: Counts, 
/**
 * What to know.
 */
warnings: Array<Warning>, 
/**
 * Part of the sample company.
 */
sample: boolean, 
/**
 * Taken back.
 */
undone: boolean, };

/**
 * One incident on the time line of a period.
 */
export type IncidentMark = { 
/**
 * Its id.
 */
id: string, 
/**
 * The service that failed; empty: not said.
 */
service: string, 
/**
 * Severity in the words of the source; empty: not said.
 */
severity: string, 
/**
 * When it began, RFC 3339 with offset.
 */
started: string, 
/**
 * How long it lasted, for people; empty while it is open.
 */
text: string, 
/**
 * How long it went unnoticed, for people; empty where that is not known.
 */
unnoticed: string, 
/**
 * Where it begins on the time line: 0 is the start of the period, 1 its end.
 */
from_share: number, 
/**
 * Where it ends on the time line; an open one goes on until the end of what is known.
 */
to_share: number, 
/**
 * It has no end yet.
 */
open: boolean, };

/**
 * One lane.
 */
export type GanttLane = { 
/**
 * Word.
 */
label: string, 
/**
 * The value that goes with it, as shown to people; may be empty.
 */
text: string, 
/**
 * When it began and ended, in days since the first, and whether it is still going on.
 */
spans: Array<[number, number, boolean]>, };

/**
 * One of our fields beside the column that would fill it, with real rows.
 */
export type FieldGuess = { 
/**
 * Field name.
 */
field: string, 
/**
 * Field name for people.
 */
label: string, 
/**
 * No import without it.
 */
needed: boolean, 
/**
 * Found, guessed, missing.
 */
state: FieldState, 
/**
 * The column, if one is taken.
 */
column: string | null, 
/**
 * Why.
 */
why: string | null, 
/**
 * Up to twenty real cells: raw and how they are understood.
 */
cells: Array<PreviewCell>, };

/**
 * One possible answer.
 */
export type Choice = { 
/**
 * The answer as data.
 */
value: string, 
/**
 * How a real cell would then read.
 */
reads_as: string, };

/**
 * One problem, as told to a person and as data: what, where, whether the data is safe, what to do.
 */
export type Issue = { 
/**
 * Stable code, listed in `docs/manual/en/errors.md`.
 */
code: IssueCode, 
/**
 * File name, without its folder.
 */
file?: string | null, 
/**
 * Physical line of a text file, row of a sheet; 1-based.
 */
line?: number | null, 
/**
 * Header of the column.
 */
column?: string | null, 
/**
 * The text that is wrong, shortened.
 */
excerpt?: string | null, 
/**
 * What happened, one sentence: English where it is raised, told in the language where it leaves the program.
 */
message: string, 
/**
 * Whether the data is safe and what to do now.
 */
hint: string, };

/**
 * One record behind a value.
 */
export type KpiRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its data set.
 */
dataset: string, 
/**
 * Its own number, for people; empty if it was left out.
 */
text: string, 
/**
 * Of a rate: whether it is one of those counted for it.
 */
hit: boolean | null, 
/**
 * Why it was left out.
 */
reason: string | null, 
/**
 * What stands in the fields; empty where nothing does.
 */
cells: Array<string>, };

/**
 * One record behind a value.
 */
export type RowDetail = { 
/**
 * The record's id (its key where it has none). Filled by the app from `row`.
 */
id: string, 
/**
 * Its own number.
 */
value: number | null, 
/**
 * Counted.
 */
in: boolean, 
/**
 * Why not.
 */
reason?: string | null, 
/**
 * Of a rate: whether it is one of those that the rate counts. The value may then be a score.
 */
hit?: boolean | null, 
/**
 * Durations: by the calendar.
 */
calendar_seconds?: number | null, 
/**
 * Durations: by the business clock.
 */
business_seconds?: number | null, 
/**
 * Of a net score: 100, 0 or −100, whose mean is the value; `value` is then the score given.
 */
points?: number, 
/**
 * Of a ratio: what is added up above the line.
 */
part?: number, 
/**
 * Of a ratio: what is added up below the line.
 */
whole?: number, };

/**
 * One row of a table.
 */
export type TableRow = { 
/**
 * The word, in the spelling of the source.
 */
key: string, 
/**
 * Place in the order, the best being 1; `None`: not ranked.
 */
rank?: number | null, 
/**
 * Why it is not ranked, or what to mind: `few_cases`, `under_two_months`, …
 */
note?: string | null, 
/**
 * Column → cell; without one there is no data.
 */
cells: { [key in string]: TableCell }, };

/**
 * One step of a bridge.
 */
export type BridgeStep = { 
/**
 * Word.
 */
label: string, 
/**
 * The amount there is; of a change how much it adds, or takes if negative.
 */
value: number, 
/**
 * As shown to people; a change with its sign.
 */
text: string, 
/**
 * An amount, not a change.
 */
total: boolean, };

/**
 * One step of a series.
 */
export type SeriesPoint = { 
/**
 * First day of the step, `YYYY-MM-DD` in the workspace's zone; of an hour its beginning, RFC 3339 with offset.
 */
from: string, 
/**
 * Its value; `None`: no data.
 */
value: number | null, 
/**
 * Its sample size.
 */
n: number, };

/**
 * One value of a breakdown.
 */
export type BreakdownRow = { 
/**
 * The word, in the spelling of the source; empty: the field is missing.
 */
key: string, 
/**
 * Its value.
 */
value: number | null, 
/**
 * As shown to people.
 */
text: string, 
/**
 * Its sample size.
 */
n: number, 
/**
 * Its bounds.
 */
interval?: Interval | null, 
/**
 * Share of the whole, for counts.
 */
share?: number | null, 
/**
 * Its value in the period compared with.
 */
previous?: number | null, 
/**
 * Beside the target set for just this group.
 */
target?: TargetCheck | null, };

/**
 * Ordered bars or dots.
 */
export type BarsBody = { 
/**
 * Items, in order.
 */
items: Array<BarItem>, 
/**
 * The value over all, drawn as a line.
 */
overall: number | null, 
/**
 * Target.
 */
target: number | null, };

/**
 * Records left out, and why.
 */
export type Excluded = { 
/**
 * Stable reason: `no_first_response`, `negative_duration`, `no_score`, `score_outside_scale`, …
 */
reason: string, 
/**
 * How many.
 */
n: number, };

/**
 * Shares of NPS.
 */
export type NpsBody = { 
/**
 * Share 0…1.
 */
detractors: number, 
/**
 * Share 0…1.
 */
passives: number, 
/**
 * Share 0…1.
 */
promoters: number, 
/**
 * −100…100.
 */
score: number, };

/**
 * Some of the records behind a value.
 */
export type KpiRows = { 
/**
 * Records counted.
 */
counted: number, 
/**
 * Records left out.
 */
left_out: number, 
/**
 * Names of the fields beside each number: first when it happened, then what it can be told apart by.
 */
fields: Array<string>, 
/**
 * The records of this page.
 */
rows: Array<KpiRow>, };

/**
 * Some of the records behind a value.
 */
export type KpiRowsQuery = { 
/**
 * KPI id.
 */
id: string, 
/**
 * A [`PeriodChoice`] id.
 */
period: string, 
/**
 * Filters, each a dimension and a word: all must hold.
 */
filters: Array<[string, string]>, 
/**
 * Only those counted, or only those left out; none: all.
 */
counted: boolean | null, 
/**
 * Their order.
 */
order: RowOrder, 
/**
 * Records passed over.
 */
offset: number, 
/**
 * Records of a page.
 */
limit: number, };

/**
 * Something agreed in a review to move a KPI. Dates are `YYYY-MM-DD` in the workspace's zone.
 */
export type AgreedAction = { 
/**
 * Its number; left empty it is given the next free one when the settings are saved.
 */
id: string, 
/**
 * Id of the KPI it should move.
 */
kpi: string, 
/**
 * The day it was agreed on: what comes from this day on is set beside as many days before it.
 */
agreed_on: string, 
/**
 * What is to be done.
 */
text: string, 
/**
 * Who does it; empty: not said.
 */
owner?: string, 
/**
 * By when it should be done.
 */
due?: string | null, 
/**
 * Whether it worked is not said before the data reach this day.
 */
review_after?: string | null, 
/**
 * The day it was done; none: still open.
 */
done?: string | null, };

/**
 * Something put into a text.
 */
export type PhraseArg = { "text": string } | { "count": number } | { "word": string } | { "list": [Array<PhraseArg>, string] };

/**
 * Something that stands out among values, and that their statistics allow to be said.
 */
export type Insight = { 
/**
 * Id of the KPI.
 */
kpi: string, 
/**
 * `worse`, `better`, `changed`, `target_missed_clearly`, `target_missed`, `group_apart`, `share_up`, `share_down`,
 * `lost_after_bad`, `large_leave`, `small_leave`, `reads_lead`, `found_not_read`, `export_differs`.
 */
kind: string, 
/**
 * Dimension of the group it is about.
 */
dimension?: string | null, 
/**
 * The group.
 */
key?: string | null, 
/**
 * The numbers of the sentence, raw: `value`, `before`, `change`, `target`, `group`, `share`, …
 */
numbers: { [key in string]: number }, 
/**
 * The same as shown to people, and what else the sentence names.
 */
texts: { [key in string]: string }, 
/**
 * How rare it would be by chance, corrected for all that was looked at; `None`: known otherwise, or no sample.
 */
p_value: number | null, 
/**
 * The sentence, in the language of the workspace.
 */
text: string, };

/**
 * Something to know about the file that stops nothing.
 */
export type Warning = { 
/**
 * Stable code: `mangled_ids`, `invalid_bytes`, `negative_durations`, …
 */
code: string, 
/**
 * How many records it concerns.
 */
n: number, 
/**
 * In words.
 */
text: string, };

/**
 * Stacked counts.
 */
export type StackedBody = { 
/**
 * First day of each step, `YYYY-MM-DD`.
 */
x: Array<string>, 
/**
 * `day`, `week` or `month`.
 */
grain: string, 
/**
 * Parts, largest first.
 */
series: Array<NamedSeries>, 
/**
 * Steps that the period, or the end of the data, cuts: drawn apart, never named as high or low.
 */
partial: Array<number>, };

/**
 * State of a field in the preview.
 */
export type FieldState = "found" | "guessed" | "missing";

/**
 * The answer of `qd kpi`.
 */
export type KpiReport = { 
/**
 * The period.
 */
period: PeriodLabel, 
/**
 * The values, in the registry's order.
 */
kpis: Array<KpiValue>, 
/**
 * What stands out among them, the loudest first.
 */
insights?: Array<Insight>, };

/**
 * The distribution of a duration or score. `None`: not to be told from what the file holds.
 */
export type Stats = { 
/**
 * Arithmetic mean.
 */
mean: number | null, 
/**
 * Median, type 7.
 */
median: number | null, 
/**
 * 90th percentile, type 7.
 */
p90: number | null, 
/**
 * 95th percentile, type 7.
 */
p95: number | null, 
/**
 * Least.
 */
min: number | null, 
/**
 * Greatest.
 */
max: number | null, };

/**
 * The five bins into which every record of a file falls; they add up to the records.
 */
export type Counts = { 
/**
 * Not there before.
 */
new: number, 
/**
 * There before with other values, which are now replaced (and kept for undo).
 */
changed: number, 
/**
 * There before with the same values.
 */
same: number, 
/**
 * A second time in the same file.
 */
duplicate: number, 
/**
 * Not understood; kept as rejected rows.
 */
rejected: number, };

/**
 * The overview screen.
 */
export type Overview = { 
/**
 * The period shown.
 */
period: PeriodLabel, 
/**
 * Name of the period compared with.
 */
compare: string | null, 
/**
 * Last day named by any record, `YYYY-MM-DD`: up to when the data is known.
 */
known_to: string | null, 
/**
 * At most eight headline numbers.
 */
tiles: Array<Tile>, 
/**
 * What stands out, the loudest first.
 */
insights: Array<Insight>, 
/**
 * The families that have data.
 */
sections: Array<FamilySection>, 
/**
 * KPIs without data and what would give them: id, name, reason.
 */
missing: Array<MissingKpi>, };

/**
 * The program and where it keeps what it knows.
 */
export type About = { 
/**
 * Version of the program.
 */
version: string, 
/**
 * The folder with the workspace, to be read by a person.
 */
folder: string, 
/**
 * Name of the workspace file.
 */
file: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * Records in it, of all data sets.
 */
records: number, 
/**
 * The page with newer versions, `https://…`; none as long as the project has none.
 */
homepage: string | null, };

/**
 * The step of a series.
 */
export type Grain = "hour" | "day" | "week" | "month";

/**
 * The value beside an earlier one.
 */
export type Comparison = { 
/**
 * Name of the period.
 */
label: string, 
/**
 * Its value.
 */
value: number | null, 
/**
 * As shown to people.
 */
text: string, 
/**
 * Its sample size.
 */
n: number, 
/**
 * Value − its value.
 */
change: number | null, 
/**
 * The change as shown to people, with sign: `−12 min`, `+1.8 pp`, `+9.6 %`.
 */
change_text: string, 
/**
 * Two-sided; `None` where no test holds.
 */
p_value: number | null, 
/**
 * What may be said of it.
 */
verdict: Verdict, };

/**
 * The value beside its target.
 */
export type TargetCheck = { 
/**
 * The target valid at the end of the period.
 */
value: number, 
/**
 * As shown to people.
 */
text: string, 
/**
 * Reached.
 */
met: boolean, };

/**
 * Two measures against each other.
 */
export type ScatterBody = { 
/**
 * Name and unit of x.
 */
x_name: string, 
/**
 * Name and unit of y.
 */
y_name: string, 
/**
 * `[x, y]`.
 */
points: Array<[number, number]>, };

/**
 * Value against target.
 */
export type BulletBody = { 
/**
 * One bar an item.
 */
items: Array<BulletItem>, };

/**
 * Values over time.
 */
export type LineBody = { 
/**
 * First day of each step, `YYYY-MM-DD`.
 */
x: Array<string>, 
/**
 * `day`, `week` or `month`.
 */
grain: string, 
/**
 * First the value itself, then others (median and p90, …).
 */
series: Array<NamedSeries>, 
/**
 * Target line.
 */
target: number | null, 
/**
 * Steps that the period, or the end of the data, cuts: drawn apart, never named as high or low.
 */
partial: Array<number>, 
/**
 * Events: index of the step and text.
 */
events: Array<[number, string]>, };

/**
 * Weekday × hour.
 */
export type HeatmapBody = { 
/**
 * Seven rows (Monday first) of 24 counts.
 */
cells: Array<Array<number>>, };

/**
 * What a month cost and earned, as entered by hand or imported.
 */
export type MonthCosts = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * What support cost in it; none: not said.
 */
support_cost: number | null, 
/**
 * What the company earned in it; none: not said.
 */
company_revenue: number | null, 
/**
 * ISO 4217; empty: that of the settings.
 */
currency: string, };

/**
 * What a person chose for a file.
 */
export type FileChoice = { 
/**
 * Handle of the file.
 */
handle: number, 
/**
 * What the records are, if not as guessed.
 */
kind: string | null, 
/**
 * Sheet, if not as guessed.
 */
sheet: string | null, 
/**
 * Mapping, if changed.
 */
mapping: Mapping | null, 
/**
 * Encoding, if not as guessed.
 */
encoding: string | null, 
/**
 * Delimiter, if not as guessed.
 */
delimiter: string | null, 
/**
 * Answers by question id.
 */
answers: { [key in string]: string }, 
/**
 * Columns kept to tell records apart by, beside those of the mapping.
 */
keep?: Array<string>, };

/**
 * What a value counts in.
 */
export type Unit = "seconds" | "share" | "count" | "points" | "score" | "money";

/**
 * What an import did.
 */
export type ImportReport = { 
/**
 * Number of the import; `None` if nothing was written.
 */
import: number | null, 
/**
 * File name without folder.
 */
file: string, 
/**
 * Data set.
 */
kind: string | null, 
/**
 * Vendor format.
 */
source: string, 
/**
 * Records in the file.
 */
records: number, 
/**
 * The five bins.
 */
counts: Counts, 
/**
 * What to know.
 */
warnings: Array<Warning>, 
/**
 * Records not understood, at most a thousand here; all are in the workspace.
 */
rejected: Array<RejectedRow>, 
/**
 * Questions still open: then nothing was written.
 */
questions: Array<Question>, 
/**
 * How it was read.
 */
detected: Detected, 
/**
 * The mapping used.
 */
mapping: Mapping, 
/**
 * Why the file was refused.
 */
refused: Issue | null, };

/**
 * What can be chosen of one KPI.
 */
export type KpiChoice = { 
/**
 * KPI id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its name where there is little room.
 */
short: string, 
/**
 * `speed`, `quality`, …
 */
family: string, 
/**
 * Unit of its values and targets.
 */
unit: Unit, 
/**
 * `up`, `down` or `none`; of a KPI that is neither good nor bad a target means nothing.
 */
better: string, 
/**
 * Where it lies now.
 */
circle: Circle, 
/**
 * Where the registry puts it.
 */
own_circle: Circle, 
/**
 * Whom it is for now.
 */
audience: Audience, 
/**
 * Whom the registry means it for.
 */
own_audience: Audience, 
/**
 * What to do when it is poor, to begin an action with.
 */
actions: Array<string>, 
/**
 * Dimensions of which a value can have a target of its own.
 */
dimensions: Array<string>, };

/**
 * What happened when.
 */
export type GanttBody = { 
/**
 * First day, `YYYY-MM-DD`.
 */
from: string, 
/**
 * How many days.
 */
days: number, 
/**
 * The lanes, the fullest first.
 */
lanes: Array<GanttLane>, };

/**
 * What may be said of an action by the KPI it should move.
 */
export type ActionVerdict = "better" | "worse" | "changed" | "no_clear_change" | "not_tested" | "too_early" | "no_data";

/**
 * What records are told apart by, with the words that the data have for it.
 */
export type KnownWords = { 
/**
 * Dimension as the settings name it: `channel`, or the header of a column that was kept.
 */
dimension: string, 
/**
 * The most frequent first; a few hundred at most.
 */
words: Array<KnownWord>, };

/**
 * What the maker of a report says of a period, beside a section or a KPI.
 */
export type Comment = { 
/**
 * The period it is about, by its name: `2026-Q3`.
 */
period: string, 
/**
 * Where it stands: a section (`summary`, `family:speed`) or a KPI (`kpi:frt`).
 */
place: string, 
/**
 * What is said. Paragraphs with an empty line between them, `**bold**` words, lists of lines that begin with `- `;
 * anything else is plain text.
 */
text: string, };

/**
 * What to put into a report.
 */
export type ReportQuery = { 
/**
 * A [`PeriodChoice`] id.
 */
period: string, 
/**
 * `previous`, `year`, or none.
 */
compare: string | null, 
/**
 * `en`, `sv`, `es`, `ro`, `az`, `ko`.
 */
language: string, 
/**
 * `a4`, `letter`, `16x9`.
 */
page: string, 
/**
 * `team`: what lies inside and on the edge of its circle of influence; `leadership` or none: all.
 */
audience: string | null, 
/**
 * Without people, as `privacy.private_reports` has it for every report.
 */
privacy: boolean, 
/**
 * A template or a saved arrangement, by name. Its own audience, language, page and comparison go before those
 * asked for here, as far as it names them.
 */
template?: string | null, 
/**
 * An arrangement that is not saved; it goes before `template`.
 */
spec?: ReportSpec | null, 
/**
 * The PDF as its accessible edition (PDF/UA-1 and PDF/A-2a); slides and workbooks have none.
 */
accessible?: boolean, 
/**
 * The workbook with the records behind its numbers, each once; refused together with `privacy`. Pages and slides
 * have none.
 */
rows?: boolean, };

/**
 * Where a KPI lies in the circle of influence: what an agent can change by own work.
 */
export type Circle = "inside" | "edge" | "outside";

/**
 * Where the window stands.
 */
export type AppState = { 
/**
 * Version of the program.
 */
version: string, 
/**
 * Name of the workspace file, without folder.
 */
workspace: string, 
/**
 * True if anything was imported.
 */
has_data: boolean, 
/**
 * True if the sample company is loaded: the window marks every screen.
 */
is_sample: boolean, 
/**
 * Language of the window: `en`, `sv`, `es`, `ro`, `az`, `ko`.
 */
language: string, 
/**
 * Zone that days are counted in.
 */
time_zone: string, 
/**
 * Periods to offer, the one to show first in front.
 */
periods: Array<PeriodChoice>, 
/**
 * Files given on the command line or dropped before the page was ready.
 */
offered: Array<OfferedFile>, 
/**
 * Names of the workspaces opened last, the latest in front.
 */
recent: Array<string>, 
/**
 * The import that was taken back last, if it can be put back as it was.
 */
redoable: number | null, 
/**
 * Why the workspace could not be opened.
 */
problem: Issue | null, };

/**
 * Which area to show, of which period, beside what.
 */
export type AreaQuery = { 
/**
 * `agents`, `self_service`, `reliability` or `cost_and_customers`.
 */
area: string, 
/**
 * A [`super::PeriodChoice`] id.
 */
period: string, 
/**
 * `previous`, `year`, or none.
 */
compare: string | null, 
/**
 * What agents are ranked by this once; none: as in the settings.
 */
rank_by: string | null, };

/**
 * Which period to show, beside what.
 */
export type OverviewQuery = { 
/**
 * A [`PeriodChoice`] id.
 */
period: string, 
/**
 * `previous`, `year`, or none.
 */
compare: string | null, 
/**
 * Only the KPIs for `team` or `leadership`; none: all.
 */
audience: string | null, 
/**
 * The headline numbers alone, with nothing in the other lists: they are there much sooner than the whole.
 */
headlines: boolean, };

/**
 * Who a KPI is meant for.
 */
export type Audience = "team" | "leadership" | "both";

/**
 * Why a goal takes a KPI.
 */
export type GoalKpi = { 
/**
 * KPI id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it tells about the goal.
 */
reason: string, };

/**
 * Why there is no number.
 */
export type NoData = { 
/**
 * Stable reason: `not_imported`, `none_in_period`, `all_excluded`, `zero_denominator`, `too_few_for_privacy`,
 * `mixed_currencies`, `mixed_scales`, `no_failure`, …
 */
reason: string, 
/**
 * The reason in words, with the file that would give it. The engine leaves it empty: the app puts in the words of
 * `phrase`.
 */
text: string, 
/**
 * What `text` says, by its key in the catalogue.
 */
phrase?: Phrase | null, };
