//! What the page sends is checked before it goes on: the page is ours, but what it shows is not.

use qd_app::dto::FileChoice;
use qd_app::model::{Issue, IssueCode};

/// Longest id, name of a period, language or dimension, in bytes.
const WORD: usize = 100;
/// Most filters at once: one for each dimension.
const FILTERS: usize = 16;
/// Longest word of a filter, in bytes: it is a value of the data.
const VALUE: usize = 4_000;
/// Longest settings and mappings as JSON, in bytes.
const JSON: usize = 1_000_000;
/// Most files at one time.
const FILES: usize = 500;
/// Most rows of a page.
const ROWS: u64 = 1_000;

fn refused(what: &str) -> Issue {
    Issue::new(IssueCode::BadArgument, format!("What the page asked for is not understood: {what}."))
}

/// A short name without control characters.
///
/// # Errors
/// `BadArgument`.
pub fn word(what: &str, text: &str) -> Result<(), Issue> {
    let fine = text.len() <= WORD && !text.chars().any(char::is_control);
    if fine { Ok(()) } else { Err(refused(what)) }
}

/// [`word`], if there is one.
///
/// # Errors
/// `BadArgument`.
pub fn optional(what: &str, text: Option<&String>) -> Result<(), Issue> {
    text.map_or(Ok(()), |text| word(what, text))
}

/// A dimension and a value of the data.
///
/// # Errors
/// `BadArgument`.
pub fn filters(pairs: &[(String, String)]) -> Result<(), Issue> {
    if pairs.len() > FILTERS {
        return Err(refused("number of filters"));
    }
    for (dimension, value) in pairs {
        word("filter", dimension)?;
        if value.len() > VALUE {
            return Err(refused("filter"));
        }
    }
    Ok(())
}

/// Rows of one page.
///
/// # Errors
/// `BadArgument`.
pub fn rows(limit: u64) -> Result<(), Issue> {
    if limit <= ROWS { Ok(()) } else { Err(refused("number of rows")) }
}

/// Anything sent as JSON.
///
/// # Errors
/// `BadArgument`.
pub fn json<T: serde::Serialize>(what: &str, value: &T) -> Result<(), Issue> {
    let bytes = serde_json::to_vec(value).map_err(|_| refused(what))?;
    if bytes.len() <= JSON { Ok(()) } else { Err(refused(what)) }
}

/// What a person chose for files.
///
/// # Errors
/// `BadArgument`.
pub fn choices(choices: &[FileChoice]) -> Result<(), Issue> {
    if choices.len() > FILES {
        return Err(refused("number of files"));
    }
    choices.iter().try_for_each(|choice| {
        optional("kind", choice.kind.as_ref())?;
        optional("encoding", choice.encoding.as_ref())?;
        optional("delimiter", choice.delimiter.as_ref().filter(|d| *d != "\t"))?;
        json("choice", choice)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_printable() {
        assert!(word("period", "2026-Q3").is_ok());
        assert_eq!(word("period", "2026\u{1b}[31m").unwrap_err().code, IssueCode::BadArgument);
        assert!(word("period", &"q".repeat(101)).is_err());
    }

    #[test]
    fn a_tab_is_a_delimiter_and_a_newline_is_none() {
        let with =
            |delimiter: &str| FileChoice { delimiter: Some(delimiter.into()), ..FileChoice::default() };
        assert!(choices(&[with("\t"), with(";")]).is_ok());
        assert!(choices(&[with("\n")]).is_err());
    }

    #[test]
    fn sizes_are_bounded() {
        assert!(rows(1_000).is_ok());
        assert!(rows(1_001).is_err());
        assert!(choices(&vec![FileChoice::default(); 501]).is_err());
        assert!(json("settings", &"x".repeat(1_000_000)).is_err());
    }
}
