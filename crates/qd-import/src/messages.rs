//! Sentences for rejected records and warnings, by code.

use qd_model::Warning;

/// Why a record was rejected, and what to do.
pub(crate) fn rejected(code: &str, column: &str, value: &str) -> (String, String) {
    let value: String = value.chars().take(60).collect();
    let (text, hint) = match code {
        "no_such_date" => (format!("{value} in \"{column}\" is a date that does not exist."), FIX),
        "no_such_time" => (format!("{value} in \"{column}\" is a time that does not exist."), FIX),
        "not_a_date" => (format!("{value} in \"{column}\" is no date."), FIX),
        "other_date_order" => (
            format!(
                "{value} in \"{column}\" fits the other order of day and month than the rest of the column."
            ),
            "Correct the date in the source, or choose the other order for the column.",
        ),
        "ambiguous_date" => (
            format!("{value} in \"{column}\" fits both orders of day and month, and none was chosen."),
            "Choose the order of the column and import again.",
        ),
        "sentinel_date" => (format!("{value} in \"{column}\" stands for \"never\"."), FIX),
        "unknown_zone" => (
            format!("{value} in \"{column}\" names a time zone that was not chosen."),
            "Say which zone the letters mean and import again.",
        ),
        "missing_id" => {
            (format!("\"{column}\" is empty; without it the record cannot be told from others."), FIX)
        }
        "missing_value" => (format!("\"{column}\" is empty; without it the record counts nowhere."), FIX),
        "not_answered" => {
            ("The question was asked and not answered; answers are what counts.".into(), "Nothing to do.")
        }
        "not_a_number" => (format!("{value} in \"{column}\" is no number."), FIX),
        "not_a_duration" => (format!("{value} in \"{column}\" is no duration."), FIX),
        "too_few_cells" => (
            "The line has fewer cells than the header.".into(),
            "Look at the line: a line break inside a text may be missing its quotation marks.",
        ),
        "too_many_cells" => (
            "The line has more cells than the header.".into(),
            "Look at the line: a text with the delimiter in it may be missing its quotation marks.",
        ),
        "unterminated_quote" => (
            "A quotation mark is opened here or above and never closed.".into(),
            "Close it in the file, or export again; everything before it was read.",
        ),
        "other_table" => (
            "The line belongs to another table further down in the file.".into(),
            "Put that table into a file of its own and import it.",
        ),
        "not_a_record" => ("This element of the list is no record.".into(), "Nothing to do."),
        "bad_json" => {
            ("The line is no valid JSON.".into(), "Look at the line; the other lines are not concerned.")
        }
        "no_interval" => {
            ("The row does not say for which days it counts, or its end lies before its begin.".into(), FIX)
        }
        "outbound_call" => {
            ("This call went out; the call data set holds the calls that came in.".into(), "Nothing to do.")
        }
        "not_a_ticket" | "total_line" => ("This is a line of totals, not a record.".into(), "Nothing to do."),
        _ => (format!("{value} in \"{column}\" is not understood."), FIX),
    };
    (text, hint.into())
}

const FIX: &str = "Correct it in the source and import again; the other records are not concerned.";

/// Warnings by code, for one and for several; `{n}`, `{column}` and `{cell}` are put in.
const WARNINGS: &[(&str, &str, &str)] = &[
    (
        "repeated_header",
        "The header comes again inside the file; that line is no record.",
        "The header comes again {n} times inside the file; these lines are no records.",
    ),
    (
        "mangled_ids",
        "One id in \"{column}\" was rounded by a spreadsheet ({cell}); it got its line number instead. Export again without opening the file in a spreadsheet.",
        "{n} ids in \"{column}\" were rounded by a spreadsheet (such as {cell}); each got its line number instead. Export again without opening the file in a spreadsheet.",
    ),
    (
        "sentinel_date",
        "One date in \"{column}\" stands for \"never\" ({cell}); it is taken as missing.",
        "{n} dates in \"{column}\" stand for \"never\" (such as {cell}); they are taken as missing.",
    ),
    (
        "no_time_of_day",
        "One date in \"{column}\" has no time of day beside it ({cell}); it is taken as the beginning of its day.",
        "{n} dates in \"{column}\" have no time of day beside them (such as {cell}); they are taken as the beginning of their day.",
    ),
    (
        "unreadable_values",
        "One value in \"{column}\" could not be read ({cell}); it is taken as missing.",
        "{n} values in \"{column}\" could not be read (such as {cell}); they are taken as missing.",
    ),
    (
        "dst_gap",
        "One time in \"{column}\" falls into the hour that the clocks skip ({cell}); it is read as the later instant.",
        "{n} times in \"{column}\" fall into the hour that the clocks skip (such as {cell}); they are read as the later instant.",
    ),
    (
        "dst_overlap",
        "One time in \"{column}\" falls into the hour that comes twice ({cell}); it is read as the earlier instant.",
        "{n} times in \"{column}\" fall into the hour that comes twice (such as {cell}); they are read as the earlier instant.",
    ),
    (
        "negative_duration",
        "One time or duration ends before it begins; the record is kept and left out of these KPIs.",
        "{n} times or durations end before they begin; the records are kept and left out of these KPIs.",
    ),
    (
        "missed_calls",
        "One call was missed: not answered, and not given up by the caller. Without a waiting time it cannot be told from an answered one, so it is left out of the abandonment rate.",
        "{n} calls were missed: not answered, and not given up by the caller. Without a waiting time they cannot be told from answered ones, so they are left out of the abandonment rate.",
    ),
    (
        "no_outcome",
        "One call was not answered, and the file does not say whether the caller gave up; it is left out of the abandonment rate.",
        "{n} calls were not answered, and the file does not say whether the caller gave up; they are left out of the abandonment rate.",
    ),
    (
        "future_date",
        "One record is dated after the file was written.",
        "{n} records are dated after the file was written.",
    ),
    (
        "invalid_bytes",
        "One place in the file is damaged text; it is shown as \u{fffd}.",
        "{n} places in the file are damaged text; they are shown as \u{fffd}.",
    ),
    (
        "control_characters",
        "One zero character was taken out of a text.",
        "{n} zero characters were taken out of texts.",
    ),
    (
        "error_cells",
        "One cell holds an error of the spreadsheet; it is taken as missing.",
        "{n} cells hold an error of the spreadsheet; they are taken as missing.",
    ),
    (
        "cut_cells",
        "One cell holds more than a megabyte of text; what is beyond was cut off.",
        "{n} cells hold more than a megabyte of text; what is beyond was cut off.",
    ),
    (
        "formula_without_value",
        "One formula holds no value; it is taken as missing. Nothing is calculated.",
        "{n} formulas hold no value; they are taken as missing. Nothing is calculated.",
    ),
    (
        "empty_header",
        "One column has no name; it is called by its position.",
        "{n} columns have no name; they are called by their position.",
    ),
    (
        "extension_mismatch",
        "The name of the file does not fit its content; it was read by its content.",
        "The name of the file does not fit its content; it was read by its content.",
    ),
    (
        "two_digit_years",
        "Years in \"{column}\" have two digits: 00–68 are read as 2000–2068, 69–99 as 1969–1999.",
        "Years in \"{column}\" have two digits: 00–68 are read as 2000–2068, 69–99 as 1969–1999.",
    ),
    ("partial_answers", "One answer was not completed.", "{n} answers were not completed."),
    (
        "skipped_link",
        "One entry of the archive is a link to another file; it is left out.",
        "{n} entries of the archive are links to other files; they are left out.",
    ),
    (
        "unsafe_names",
        "One entry of the archive has a name that points out of it; only the last part is shown, and nothing is written.",
        "{n} entries of the archive have names that point out of it; only the last part is shown, and nothing is written.",
    ),
    (
        "skipped_protected",
        "One entry of the archive is protected by a password; it is left out.",
        "{n} entries of the archive are protected by a password; they are left out.",
    ),
    (
        "skipped_archive",
        "One archive in the archive is left out; unpack it first.",
        "{n} archives in the archive are left out; unpack them first.",
    ),
    (
        "duplicate_names",
        "One entry of the archive bears the name of another one; only the last of that name is read.",
        "{n} entries of the archive bear the name of another one; only the last of each name is read.",
    ),
    (
        "same_members",
        "One file of the archive is a copy of another one in it; it is read once.",
        "{n} files of the archive are copies of another one in it; they are read once.",
    ),
    (
        "skipped_members",
        "One file of the archive holds no table that can be read ({cell}).",
        "{n} files of the archive hold no table that can be read (such as {cell}).",
    ),
    (
        "duplicate_keys",
        "One record names a field twice; the last value stands.",
        "{n} records name a field twice; the last value stands.",
    ),
    (
        "late_fields",
        "One record has fields that none of the first records has; those fields are not read.",
        "{n} records have fields that none of the first records has; those fields are not read.",
    ),
    (
        "log_of_events",
        "The file is a log of events. They are folded into records: created or offered with the first event, resolved when it last became solved, reopenings and transfers counted.",
        "",
    ),
    (
        "sums_of_contracts",
        "What a customer pays is the sum over the contracts that run: it changes with each start and each end.",
        "",
    ),
    ("months_across", "The sheet has its months across: it is turned, so that each month is a record.", ""),
    ("answers_beside", "The answers to a survey that stand beside the tickets are records of their own.", ""),
    (
        "items_left_out",
        "One item of the sheet is none of the known costs and revenues; it is not read ({cell}).",
        "{n} items of the sheet are none of the known costs and revenues; they are not read (such as {cell}).",
    ),
    (
        "mean_weight",
        "The file does not say over how many tickets \"{column}\" is a mean; it is weighted by \"{cell}\".",
        "",
    ),
    (
        "mean_without_count",
        "One mean stands without the number of its cases; it is taken as missing.",
        "{n} means stand without the number of their cases; they are taken as missing.",
    ),
    ("nothing_kept", "Columns are kept of tickets and calls only; this file's are not.", ""),
    (
        "log_of_states",
        "The file has a row for each change of a record: the newest row of each counts, the others are duplicates.",
        "",
    ),
];

/// A warning with its sentence.
pub(crate) fn warning(code: &str, column: &str, n: u64, cell: &str) -> Warning {
    let text = WARNINGS.iter().find(|w| w.0 == code).map_or("{n} records: {code}.", |w| match (n, w.2) {
        (1, _) | (_, "") => w.1,
        (_, many) => many,
    });
    // The cell last: what stands in it is no template.
    let text = text.replace("{n}", &n.to_string()).replace("{code}", code);
    let text = text.replace("{column}", column).replace("{cell}", cell);
    Warning { code: code.into(), n, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_not_many() {
        let text = |n| warning("sentinel_date", "Created", n, "1900-01-01").text;
        assert!(text(1).starts_with("One date in \"Created\" stands"), "{}", text(1));
        assert!(text(2).starts_with("2 dates in \"Created\" stand "), "{}", text(2));
        let mut codes: Vec<_> = WARNINGS.iter().map(|w| w.0).collect();
        let n = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), n);
        assert!(
            WARNINGS
                .iter()
                .all(|w| !w.1.contains("{n}") && (w.2.is_empty() || w.1 == w.2 || w.2.contains("{n}")))
        );
    }
}
