//! The containers: each gives pieces of records as text.

pub(crate) mod book;
pub(crate) mod csv;
pub(crate) mod dialect;
mod finder;
pub(crate) mod html;
pub(crate) mod json;
pub(crate) mod ods;
pub(crate) mod rows;
pub(crate) mod sniff;
pub(crate) mod text;
pub(crate) mod xls;
pub(crate) mod xlsx;
mod xml;
pub(crate) mod xml2003;

use crate::piece::Piece;
use qd_model::Issue;

/// Takes pieces; `false` means: enough.
pub(crate) type Each<'a> = dyn FnMut(Piece) -> Result<bool, Issue> + 'a;
