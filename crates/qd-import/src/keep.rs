//! Columns that no field takes, kept as they are to tell records apart by.

use crate::header;
use crate::layout::Sample;
use crate::plan::ReadOptions;
use crate::private::is_person;
use crate::values::words::is_missing;
use qd_model::{Dataset, Dimension, FastMap, Issue, IssueCode, KeptColumns, MappedField, Mapping};

/// Fewer values do not tell whether they come again.
const ENOUGH: usize = 50;

/// True for the fields that hold kept columns.
pub(crate) fn is_kept(field: &str) -> bool {
    Dimension::from_name(field).is_some_and(Dimension::is_kept)
}

/// The name a kept column goes by: its header without the mark of its type, `Urgency [list]`.
pub fn name_of(header: &str) -> &str {
    let tagged = header.rsplit_once(" [").filter(|(head, tag)| !head.is_empty() && tag.ends_with(']'));
    tagged.map_or(header, |(head, _)| head).trim()
}

/// Gives each column that is to be kept its place; the places are those of the workspace and the next free ones.
///
/// # Errors
/// `bad_config` for a column that the file does not have, that holds people or hardly any value twice, whose name is
/// that of a breakdown that there is already, and for one too many.
pub(crate) fn places(
    dataset: Dataset,
    sample: &Sample,
    mapping: &mut Mapping,
    options: &ReadOptions,
) -> Result<KeptColumns, Issue> {
    let mut kept = KeptColumns::default();
    mapping.fields.retain(|field, _| !is_kept(field));
    if !dataset.keeps_columns() {
        mapping.keep.clear();
        return Ok(kept);
    }
    let bad = |text: String| Issue::new(IssueCode::BadConfig, text);
    let mut places = options.kept.clone();
    for wanted in options.keep.iter().chain(&std::mem::take(&mut mapping.keep)) {
        let norm = header::of(wanted).norm;
        let exact = sample.headers.iter().position(|h| h.name == *wanted);
        let found = exact.or_else(|| sample.headers.iter().position(|h| !norm.is_empty() && h.norm == norm));
        let Some(column) = found else {
            let named: Vec<_> = sample.headers.iter().map(|h| h.name.as_str()).collect();
            return Err(bad(format!("\"{wanted}\" is to be kept, but the file has no such column."))
                .showing(wanted)
                .hint(format!("Nothing was changed. The columns are: {}.", named.join(", "))));
        };
        let header = &sample.headers[column].name;
        if mapping.keep.contains(header) {
            continue;
        }
        let name = name_of(header);
        if Dimension::from_name(&name.to_lowercase()).is_some_and(|d| !d.is_kept()) {
            return Err(bad(format!("There is a breakdown by {} already.", name.to_lowercase()))
                .showing(header)
                .hint("Nothing was changed. Map the column to that field instead of keeping it."));
        }
        let fills = |field: &str| mapping.fields.get(field).is_some_and(|m| m.column == *header);
        let person = options.hide_customers && (is_person(&sample.headers[column].norm) || fills("customer"));
        if person || !options.keep_subjects && fills("subject") {
            return Err(bad(format!("\"{header}\" names people or holds their words; it is not kept."))
                .showing(header)
                .hint("Nothing was changed. Keep columns that sort records into groups."));
        }
        let mut seen: FastMap<&str, ()> = FastMap::default();
        let mut n = 0_usize;
        for cell in sample.cells(column).filter(|c| !is_missing(c)) {
            n += 1;
            seen.insert(cell, ());
        }
        if n >= ENOUGH && seen.len() * 2 > n {
            return Err(bad(format!(
                "\"{header}\" holds {} different values in {n} records; it makes no groups.",
                seen.len()
            ))
            .showing(header)
            .hint("Nothing was changed. Keep columns that sort records into groups."));
        }
        let Some(place) = places.place(name) else {
            let names: Vec<_> = places.iter().map(|k| k.1).collect();
            return Err(bad(format!("{} columns can be kept, and all are taken: {}.", names.len(), names.join(", ")))
                .showing(header)
                .hint("Nothing was changed. Take back the imports that fill one of them, or keep another workspace."));
        };
        let field = MappedField {
            column: header.clone(),
            why: Some("kept to tell records apart by".into()),
            ..MappedField::default()
        };
        mapping.fields.insert(place.name().into(), field);
        mapping.keep.push(header.clone());
        // As the file spells it; a workspace that has the column goes on with its own spelling.
        let before = kept.iter().map(|(d, name)| (d, name.to_owned()));
        kept = KeptColumns::new(before.chain([(place, name.to_owned())]).collect::<Vec<_>>());
    }
    Ok(kept)
}
