//! Plain types that every part of Quarterdeck speaks: what can be imported ([`Dataset`], [`Field`]), how
//! records travel ([`Batch`]), the columns the KPIs are computed from ([`Facts`]), what comes out
//! ([`KpiValue`]), and what is said when something is wrong ([`Issue`]).
//!
//! Begin with [`Dataset`]: its fields name everything else. No database, no window, no clock in here.
//!
//! ```
//! use qd_model::{Dataset, FieldKind};
//! let created = Dataset::Tickets.field("created_at").unwrap();
//! assert_eq!(created.kind, FieldKind::Time);
//! assert!(created.needed);
//! ```
#![deny(missing_docs)]

mod arrange;
mod batch;
mod choice;
mod datasets;
mod facts;
mod import;
mod issue;
mod period;
mod phrase;
mod query;
mod records;
mod report;
mod settings;
mod states;
mod value;

pub mod chart;
pub mod format;

pub use arrange::{Arranged, Coached, CoachedValue, Comment, CommentBlock, ReportSpec, SectionChoice};
pub use batch::{Batch, CodeColumn, Column, NULL_INT, Sink, TextColumn};
pub use choice::{ActionVerdict, AgreedAction, Audience, Circle, FollowUp, SpanValue};
pub use datasets::{Dataset, Field, FieldKind, Storage};
pub use facts::{
    Aligned, Dictionary, Facts, IntColumn, IntView, KeptColumns, RealColumn, SharedBytes, Table, pack_as,
    packing, ref_hash, span_of,
};
pub use import::{
    Choice, Counts, Detected, FieldGuess, FieldState, FileInspection, ImportReport, MappedField, Mapping,
    PreviewCell, Question, RejectedRow, Warning,
};
pub use issue::{Issue, IssueCode, refusal};
pub use period::{Period, PeriodSpec};
pub use phrase::{Phrase, PhraseArg};
pub use query::{Compare, Dimension, Grain, KpiQuery};
pub use records::{RecordColumn, RecordField, RecordKpi, RecordSet, Records};
pub use report::{DataQuality, ImportLine, IncidentSpan, KnownTo, OverTime, PageFormat, ReportInput};
pub use settings::{
    Brand, CesEnd, CesScale, Clock, CsatScale, EventNote, PausedTime, Privacy, Scales, Schedule,
    ScheduleRule, Settings, SlaMeasure, SlaPolicy, SurveysSent, Target,
};
pub use states::{TicketState, ticket_state, waits_for_customer};
pub use value::{
    BreakdownRow, Comparison, Excluded, Insight, Interval, KpiDefinition, KpiReport, KpiTable, KpiValue,
    NoData, PeriodLabel, RowDetail, RowsMake, SeriesPoint, Stats, TableCell, TableColumn, TableRow,
    TargetCheck, Unit, Verdict,
};

/// A hash map for look-ups whose order is never shown. Where order can reach an output, take a `BTreeMap`.
#[allow(clippy::disallowed_types)]
pub type FastMap<K, V> = std::collections::HashMap<K, V, xxhash_rust::xxh3::Xxh3DefaultBuilder>;
