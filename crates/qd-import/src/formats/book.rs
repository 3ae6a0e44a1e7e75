//! Anything that has sheets.

use super::Each;
use super::html::Html;
use super::ods::Ods;
use super::xls::OldBook;
use super::xlsx::{self, SheetNotes};
use super::xml2003::Xml2003;
use crate::limits::Limits;
use crate::origin::Origin;
use encoding_rs::Encoding;
use qd_model::Issue;

/// Which kind of thing with sheets.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum BookKind {
    Xlsx,
    Xls,
    Ods,
    Xml2003(&'static Encoding),
    Html(&'static Encoding),
}

impl BookKind {
    /// Name in [`qd_model::Detected::format`].
    pub fn name(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Xls => "xls",
            Self::Ods => "ods",
            Self::Xml2003(_) => "xml",
            Self::Html(_) => "html",
        }
    }
}

/// An open workbook.
pub(crate) enum Book {
    Xlsx(xlsx::Book),
    Xls(Box<OldBook>),
    Ods(Ods),
    Xml2003(Xml2003),
    Html(Html),
}

impl Book {
    /// Opens a workbook.
    ///
    /// # Errors
    /// Damaged, protected or beyond a limit.
    pub fn open(origin: &Origin, kind: BookKind, limits: &Limits) -> Result<Self, Issue> {
        Ok(match kind {
            BookKind::Xlsx => Self::Xlsx(xlsx::Book::open(origin)?),
            BookKind::Xls => Self::Xls(Box::new(OldBook::open(origin, limits)?)),
            BookKind::Ods => Self::Ods(Ods::open(origin.clone(), limits)?),
            BookKind::Xml2003(e) => Self::Xml2003(Xml2003::open(origin.clone(), e, limits)?),
            BookKind::Html(e) => Self::Html(Html::open(origin.clone(), e, limits)?),
        })
    }

    /// Sheets in order: name, visible.
    pub fn sheets(&self) -> &[(String, bool)] {
        match self {
            Self::Xlsx(b) => &b.sheets,
            Self::Xls(b) => &b.sheets,
            Self::Ods(b) => &b.sheets,
            Self::Xml2003(b) => &b.sheets,
            Self::Html(b) => &b.sheets,
        }
    }

    /// The part of an archive that holds a sheet, if that is known.
    pub fn part(&self, sheet: &str) -> Option<&str> {
        match self {
            Self::Xlsx(b) => b.parts.get(sheet).map(|p| p.name.as_str()),
            _ => None,
        }
    }

    /// Gives the rows of a sheet to `each`, in order, until it has enough.
    ///
    /// # Errors
    /// Damaged, beyond a limit, or what `each` says.
    pub fn read(
        &mut self,
        sheet: &str,
        max_cells: usize,
        limits: &Limits,
        each: &mut Each,
    ) -> Result<SheetNotes, Issue> {
        let plain = |()| SheetNotes::default();
        match self {
            Self::Xlsx(b) => b.read(sheet, max_cells, limits, each),
            Self::Xls(b) => b.read(sheet, max_cells, limits, each),
            Self::Ods(b) => b.read(sheet, max_cells, limits, each).map(plain),
            Self::Xml2003(b) => b.read(sheet, max_cells, limits, each).map(plain),
            Self::Html(b) => b.read(sheet, max_cells, limits, each).map(plain),
        }
    }
}
