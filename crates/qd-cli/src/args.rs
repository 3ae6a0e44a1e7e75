//! The arguments, as clap reads them.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Support KPIs from the exports you have. Offline: nothing leaves this computer.
#[derive(Debug, Parser)]
#[command(name = "qd", version, max_term_width = 100)]
pub struct Args {
    /// Workspace file [default: the one in your data folder]
    #[arg(long, global = true, value_name = "FILE")]
    pub workspace: Option<PathBuf>,
    /// Answer in JSON on stdout
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of this answer: en, sv, es, ro, az or ko [default: the workspace's]
    #[arg(long, global = true, value_name = "XX")]
    pub lang: Option<String>,
    /// What to do
    #[command(subcommand)]
    pub verb: Verb,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Say what each file is, which columns it would use and why; writes nothing
    Inspect {
        /// Exported files
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[command(flatten)]
        how: HowToRead,
    },
    /// Import files
    Import {
        /// Exported files
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[command(flatten)]
        how: HowToRead,
        /// Read everything and write nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Show the import history
    Imports {
        /// Show the rejected rows of this import instead
        #[arg(long, value_name = "ID")]
        rejected: Option<i64>,
        /// With --rejected: write them all to this CSV file
        #[arg(long, value_name = "FILE", requires = "rejected")]
        csv: Option<PathBuf>,
    },
    /// Take one import back, exactly
    Undo {
        /// Number of the import, from `qd imports`
        id: i64,
    },
    /// Load the sample company into an empty workspace
    Sample {
        /// Take it out again
        #[arg(long)]
        remove: bool,
    },
    /// Show KPI values
    Kpi {
        /// KPI ids, from `qd definitions`; none: all that are computed
        ids: Vec<String>,
        #[command(flatten)]
        period: PeriodArgs,
        /// Set beside `previous` or `year`
        #[arg(long, value_name = "WHAT")]
        compare: Option<String>,
        /// Break down by a dimension (repeatable)
        #[arg(long, value_name = "DIM")]
        by: Vec<String>,
        /// Only records where DIM=VALUE (repeatable: all must hold)
        #[arg(long = "where", value_name = "DIM=VALUE")]
        filters: Vec<String>,
        /// Values over time: hour, day, week or month
        #[arg(long, value_name = "STEP")]
        series: Option<String>,
        /// Give the records behind each value (with --json)
        #[arg(long)]
        rows: bool,
        /// Only the KPIs for `team` or `leadership`
        #[arg(long, value_name = "WHO", conflicts_with = "ids")]
        audience: Option<String>,
    },
    /// Show goals, and which KPIs tell of each
    Goals,
    /// Show the actions agreed and whether they worked, or change them
    Actions {
        #[command(subcommand)]
        what: Option<ActionsVerb>,
    },
    /// Show the targets, or change them
    Targets {
        #[command(subcommand)]
        what: Option<TargetsVerb>,
    },
    /// Write a chart of a KPI as a picture, or the numbers it is drawn from
    Chart {
        /// KPI id, from `qd definitions`
        id: String,
        /// 2026, 2026-H1, 2026-Q3, 2026-07, 2026-W35, 2026-07-14, all
        #[arg(long, default_value = "all")]
        period: String,
        /// Set beside `previous` or `year`
        #[arg(long, value_name = "WHAT")]
        compare: Option<String>,
        /// Break down by a dimension
        #[arg(long, value_name = "DIM")]
        by: Option<String>,
        /// Only records where DIM=VALUE (repeatable: all must hold)
        #[arg(long = "where", value_name = "DIM=VALUE")]
        filters: Vec<String>,
        /// Which chart: series, histogram, heatmap, channel, … [default: the first]
        #[arg(long, value_name = "NAME")]
        chart: Option<String>,
        /// Where to write it: FILE.svg or FILE.png for a picture, FILE.csv or FILE.json for its numbers
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Write a table of a KPI, or all values of a period, as CSV or JSON
    Table {
        /// KPI id, from `qd definitions` [default: all values, a KPI a row]
        id: Option<String>,
        /// 2026, 2026-H1, 2026-Q3, 2026-07, 2026-W35, 2026-07-14, all
        #[arg(long, default_value = "all")]
        period: String,
        /// Set beside `previous` or `year`
        #[arg(long, value_name = "WHAT")]
        compare: Option<String>,
        /// Break down by a dimension
        #[arg(long, value_name = "DIM", requires = "id")]
        by: Option<String>,
        /// Only records where DIM=VALUE (repeatable: all must hold)
        #[arg(long = "where", value_name = "DIM=VALUE")]
        filters: Vec<String>,
        /// Which table: the dimension of --by, agents, lags, series, … [default: the first]
        #[arg(long, value_name = "NAME", requires = "id")]
        table: Option<String>,
        /// Where to write it: FILE.csv or FILE.json
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Write the report, as pages, as slides, or its numbers as a workbook
    Report {
        #[command(flatten)]
        period: PeriodArgs,
        /// Set beside `previous` or `year`
        #[arg(long, value_name = "WHAT")]
        compare: Option<String>,
        /// leadership: everything; one_pager: what matters on one page; team: what the team can influence; coaching: a
        /// page for each agent; deck: slides, one message each; or the name of a saved report
        #[arg(long, default_value = "leadership", value_name = "NAME")]
        template: String,
        /// Without people: agents by number, customers and groups under 5 left out
        #[arg(long)]
        privacy: bool,
        /// The PDF as its accessible edition, checked against PDF/UA-1 and PDF/A-2a
        #[arg(long)]
        accessible: bool,
        /// The workbook with the rows behind its numbers: each record once, with its own number for each KPI or why it was
        /// left out
        #[arg(long)]
        rows: bool,
        /// a4, letter or 16x9 [default: the saved report's, else a4]; slides are 16x9
        #[arg(long, value_name = "PAGE")]
        page: Option<String>,
        /// Where to write it: FILE.pdf, FILE.pptx for slides, or FILE.xlsx for every number as a workbook
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Show what each KPI means
    Definitions,
    /// Show or change settings
    Settings {
        #[command(subcommand)]
        what: SettingsVerb,
    },
    /// Write a checked backup of the workspace
    Backup {
        /// Where to
        file: PathBuf,
    },
    /// Put a backup in the workspace's place
    Restore {
        /// The backup
        file: PathBuf,
    },
    /// Look the workspace over
    Check,
    /// Print a generated page of the documentation
    #[command(hide = true)]
    Docs {
        /// kpis, errors, sources, commands or settings-schema
        page: String,
    },
}

/// How files are read, where the guess is not right.
#[derive(Debug, clap::Args)]
pub struct HowToRead {
    /// What the records are: tickets, calls, surveys, …
    #[arg(long = "as", value_name = "KIND")]
    pub kind: Option<String>,
    /// Sheet of a workbook
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// Mapping of columns to fields, JSON
    #[arg(long, value_name = "FILE")]
    pub mapping: Option<PathBuf>,
    /// Answers to questions, JSON: {"questions": {"created_at.order": "dmy"}}
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Keep a column that no field takes, to break down and filter by (repeatable)
    #[arg(long, value_name = "COLUMN")]
    pub keep: Vec<String>,
    /// Encoding, such as windows-1252
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// Delimiter of a text file
    #[arg(long, value_name = "CHAR")]
    pub delimiter: Option<String>,
}

/// A period: by name, or by two dates.
#[derive(Debug, clap::Args)]
pub struct PeriodArgs {
    /// 2026, 2026-H1, 2026-Q3, 2026-07, 2026-W35, 2026-07-14, all [default: all]
    #[arg(long, conflicts_with_all = ["from", "to"])]
    pub period: Option<String>,
    /// First day, YYYY-MM-DD
    #[arg(long, requires = "to")]
    pub from: Option<String>,
    /// First day no longer counted, YYYY-MM-DD
    #[arg(long, requires = "from")]
    pub to: Option<String>,
}

/// Settings.
#[derive(Debug, Subcommand)]
pub enum SettingsVerb {
    /// Show one setting, or all
    Get {
        /// Its name
        key: Option<String>,
    },
    /// Change one setting
    Set {
        /// Its name
        key: String,
        /// JSON, or plain text
        value: String,
    },
    /// Print all settings as JSON
    Export,
    /// Change settings from a JSON file; keys not named stay
    Import {
        /// The file
        file: PathBuf,
    },
}

/// Actions.
#[derive(Debug, Subcommand)]
pub enum ActionsVerb {
    /// Show the actions, each with the value before and since [default]
    List {
        /// Only those of this KPI
        #[arg(long, value_name = "ID")]
        kpi: Option<String>,
        /// Only what concerns this period, and nothing that comes after it
        #[arg(long)]
        period: Option<String>,
    },
    /// Add an action
    Add {
        /// KPI it should move
        kpi: String,
        /// What is to be done
        text: String,
        /// The day it was agreed on, YYYY-MM-DD
        #[arg(long, value_name = "DATE")]
        on: String,
        /// Who does it
        #[arg(long, default_value = "")]
        owner: String,
        /// By when
        #[arg(long, value_name = "DATE")]
        due: Option<String>,
        /// Not judged before the data reach this day
        #[arg(long, value_name = "DATE")]
        review_after: Option<String>,
    },
    /// Mark an action as done
    Done {
        /// Its id, from `qd actions`
        id: String,
        /// The day it was done, YYYY-MM-DD
        #[arg(long, value_name = "DATE")]
        on: String,
    },
    /// Take an action out
    Remove {
        /// Its id, from `qd actions`
        id: String,
    },
}

/// Targets.
#[derive(Debug, Subcommand)]
pub enum TargetsVerb {
    /// Show the targets with their history [default]
    List,
    /// Add a target, or put another in its place
    Add {
        /// KPI
        kpi: String,
        /// In the KPI's unit, or as 85%, 45s, 30min, 2h, 1.5d
        value: String,
        #[command(flatten)]
        place: Place,
    },
    /// Take a target out
    Remove {
        /// KPI
        kpi: String,
        #[command(flatten)]
        place: Place,
    },
}

/// Which target.
#[derive(Debug, clap::Args)]
pub struct Place {
    /// First day it holds, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pub from: String,
    /// Only for records where DIM=VALUE (repeatable)
    #[arg(long = "where", value_name = "DIM=VALUE")]
    pub filters: Vec<String>,
}
