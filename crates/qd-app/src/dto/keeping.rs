//! What the screens about the data as a whole ask and get: costs by hand, the whole as files, about the program.

use serde::{Deserialize, Serialize};

/// What a month cost and earned, as entered by hand or imported.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MonthCosts {
    /// `YYYY-MM`.
    pub month: String,
    /// What support cost in it; none: not said.
    pub support_cost: Option<f64>,
    /// What the company earned in it; none: not said.
    pub company_revenue: Option<f64>,
    /// ISO 4217; empty: that of the settings.
    pub currency: String,
}

/// The program and where it keeps what it knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct About {
    /// Version of the program.
    pub version: String,
    /// The folder with the workspace, to be read by a person.
    pub folder: String,
    /// Name of the workspace file.
    pub file: String,
    /// Its size in bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
    /// Records in it, of all data sets.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub records: u64,
    /// The page with newer versions, `https://…`; none as long as the project has none.
    pub homepage: Option<String>,
}
