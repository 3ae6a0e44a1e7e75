//! The containers: each gives pieces of records as text.

pub(crate) mod csv;
pub(crate) mod dialect;
pub(crate) mod sniff;
pub(crate) mod xlsx;

use crate::piece::Piece;
use qd_model::Issue;

/// Takes pieces; `false` means: enough.
pub(crate) type Each<'a> = dyn FnMut(Piece) -> Result<bool, Issue> + 'a;
