//! Sheets read in steps of our own beside the same sheets read by the library.

use super::*;
use crate::piece::Piece;
use proptest::prelude::*;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

/// All rows of a sheet, and what was noted.
type Read = Result<(Vec<(u64, Vec<String>)>, u64, bool), String>;

fn rows(book: &mut Book, sheet: &str) -> Read {
    let (mut all, mut errors) = (Vec::new(), 0);
    let mut each = |piece: Piece| {
        errors += piece.notes.error_cells;
        for rec in &piece.recs {
            let cells = &piece.cells[rec.first as usize..(rec.first + rec.n) as usize];
            let texts = cells.iter().map(|(from, to)| piece.text[*from as usize..*to as usize].to_owned());
            all.push((rec.line, texts.collect()));
        }
        Ok(true)
    };
    let notes = book.read(sheet, 20_000, &Limits::default(), &mut each).map_err(|e| e.message)?;
    Ok((all, errors, notes.from_1904))
}

/// Reads each sheet in both ways; how many of them were read in plain steps alone.
fn compared(path: &Path, what: &str) -> usize {
    let origin = Origin::file(path, std::fs::metadata(path).unwrap().len());
    if measure(origin.seekable().unwrap(), origin.size, &Limits::default()).is_err() {
        return 0;
    }
    let Ok(mut book) = Book::open(&origin) else { return 0 };
    let mut general = Book { origin: origin.clone(), sheets: book.sheets.clone(), parts: BTreeMap::new() };
    let names: Vec<String> = book.sheets.iter().map(|s| s.0.clone()).collect();
    let mut plain = 0;
    for name in names {
        let mut ignored = |_: Piece| Ok(true);
        let limits = Limits::default();
        let mut sink = Rows::new(&mut ignored, &limits, 20_000, 0);
        let alone = book.read_plain(&name, &mut sink, &mut SheetNotes::default(), &mut 0);
        plain += usize::from(matches!(alone, Ok(Some(_))));
        assert_eq!(rows(&mut book, &name), rows(&mut general, &name), "{what}, sheet {name}");
    }
    plain
}

/// A book with one sheet.
fn written(cells: &str, strings: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let parts = [
        ("_rels/.rels", format!("<Relationships><Relationship Id=\"a\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")),
        ("xl/workbook.xml", format!("<workbook xmlns=\"{main}\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"T &amp; A\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", format!("<Relationships><Relationship Id=\"b\" Type=\"{office}/worksheet\" Target=\"worksheets/a.xml\"/></Relationships>")),
        ("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[h]:mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"2\"/></cellXfs></styleSheet>".into()),
        ("xl/sharedStrings.xml", format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><sst>{strings}</sst>")),
        ("xl/worksheets/a.xml", format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"{main}\"><dimension ref=\"A1:D9\"/><sheetData>{cells}</sheetData></worksheet>")),
    ];
    for (name, text) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    file.as_file().write_all(&zip.finish().unwrap().into_inner()).unwrap();
    file
}

const STRINGS: &str = "<si><t>one</t></si><si><t xml:space=\"preserve\"> two </t></si><si><r><t>th</t></r><r><t>ree</t></r></si>\
     <si><t>a &lt;b&gt;&#10;</t></si><si><t>c_x000D_d</t></si><si><t>e</t><rPh sb=\"0\" eb=\"1\"><t>f</t></rPh></si><si/>";

#[test]
fn plain_cells_are_those_of_the_library() {
    let cells = "<row r=\"1\" spans=\"1:4\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"D1\" s=\"1\"><v>45000.5</v></c></row>\n\
        <row r=\"3\"><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c><c t=\"s\"><v>4</v></c><c t=\"s\"><v>5</v></c><c t=\"s\"><v>6</v></c></row>\
        <row><c s=\"2\"><v>1.25</v></c><c s=\"1\"><v>60.0</v></c><c s=\"3\"><v>007</v></c><c><v>-0</v></c><c><v>1E+20</v></c><c><v>0.1</v></c></row>\
        <row r=\"9\" hidden=\"1\"><c r=\"C9\" t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"str\"><f>A1&amp;B1</f><v> x&amp;y </v></c>\
        <c t=\"inlineStr\"><is><t> in &quot;line&quot; </t></is></c><c t=\"d\"><v>2024-05-06T07:08:09</v></c><c><f>1/3</f></c><c s=\"9\"><v>3</v></c></row>\
        <row r=\"11\"><c t=\"str\"><v>last</v></c><c t=\"d\"><v/></c></row>";
    let file = written(cells, STRINGS);
    assert_eq!(compared(file.path(), "the book"), 1);
    // And one that is strange from its third row on.
    let file = written(
        &format!(
            "{cells}<row><c t=\"e\"><v>#N/A</v></c><c t=\"inlineStr\"><is><t>a_x000D_b</t></is></c><c><v>5</v></c></row>"
        ),
        STRINGS,
    );
    assert_eq!(compared(file.path(), "the strange book"), 0);
    let origin = Origin::file(file.path(), 0);
    let last = rows(&mut Book::open(&origin).unwrap(), "T & A").unwrap().0.pop();
    assert_eq!(last, Some((12, vec![String::new(), "a\rb".into(), "5".into()])));
}

/// A piece of a cell as programs write it, or nearly so.
fn part() -> impl Strategy<Value = String> {
    let kinds = [
        "",
        " t=\"s\"",
        " t=\"n\"",
        " t=\"str\"",
        " t=\"b\"",
        " t=\"e\"",
        " t=\"d\"",
        " t=\"inlineStr\"",
        " t=\"x\"",
    ];
    let texts = [
        "0",
        "1",
        "3",
        "6",
        "9",
        "45123.75",
        "-2.5e3",
        "012",
        "1e400",
        ".5",
        "1.",
        "+4",
        "nan",
        " 7",
        "",
        "#DIV/0!",
        "a&amp;b",
        "x_x0041_",
        "&bad;",
        "é",
        "123456789012345",
        "1234567890123456",
        "TRUE",
    ];
    let shapes = [
        "<v>@</v>",
        "<is><t>@</t></is>",
        "<is><t xml:space=\"preserve\"> @ </t></is>",
        "<f>@</f><v>@</v>",
        "<f/>",
        "<v>@</v><f>1</f>",
        "<f t=\"shared\" si=\"0\"/><v>@</v>",
        "<v/>",
        "",
        "<is><r><t>@</t></r></is>",
        "<extLst/>",
        "<v xml:space=\"preserve\">@</v>",
    ];
    let styles = ["", " s=\"0\"", " s=\"1\"", " s=\"2\"", " s=\"77\""];
    use proptest::sample::select;
    (
        select(kinds.to_vec()),
        select(texts.to_vec()),
        select(shapes.to_vec()),
        select(styles.to_vec()),
        0..12_u8,
    )
        .prop_map(|(kind, text, shape, style, odd)| {
            let inner = shape.replace('@', text);
            match odd {
                0 => format!("<c{style}{kind}/>"),
                1 => format!("</row> <row><c{style}{kind}>{inner}</c>"),
                _ => format!("<c{style}{kind}>{inner}</c>"),
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn any_cells_are_those_of_the_library(parts in proptest::collection::vec(part(), 1..12)) {
        let cells = format!("<row r=\"2\">{}</row>", parts.concat());
        compared(written(&cells, STRINGS).path(), &cells);
    }
}

/// All workbooks of a folder.
fn books(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            books(&path, all);
        } else if path.extension().is_some_and(|e| e == "xlsx" || e == "xlsm") {
            all.push(path);
        }
    }
}

#[test]
fn sheets_of_other_programs_are_those_of_the_library() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let mut all = Vec::new();
    books(&shared, &mut all);
    if all.is_empty() {
        eprintln!("skipped: no workbooks in ../shared");
        return;
    }
    let plain: usize = all.iter().map(|path| compared(path, &path.display().to_string())).sum();
    assert!(plain > all.len() / 2, "{plain} plain sheets in {} workbooks", all.len());
}
