//! Cells to values. Nothing here guesses: a cell reads one way, or says why it does not.

pub(crate) mod calendar_words;
pub(crate) mod civil;
pub(crate) mod date;
pub(crate) mod date_scan;
pub(crate) mod duration;
pub(crate) mod likert;
pub(crate) mod number;
pub(crate) mod states;
pub(crate) mod words;
pub(crate) mod zone;
