//! What is promised of bad input, one small test a promise, named as in the checklist of what must survive what. The
//! corpora hold more files of each kind; containers, limits, memory, privacy and mutations have tests of their own.
#![allow(clippy::unwrap_used)]

mod common;

use common::{Kept, read, read_text};
use qd_import::ReadOptions;
use qd_model::{FileInspection, Issue, IssueCode};

const HEAD: &str = "Ticket ID,Subject,Status,Created At,Solved At,Agent";

fn inspect(bytes: &[u8]) -> FileInspection {
    read_text("t.csv", bytes, &ReadOptions::default()).0.inspection().clone()
}

/// What a file gives that asks nothing: warnings by code, and the records.
fn got(bytes: &[u8]) -> (Vec<String>, Kept) {
    let options = ReadOptions { keep_subjects: true, ..ReadOptions::default() };
    let (plan, done) = read_text("t.csv", bytes, &options);
    let Some((summary, kept)) = done else { panic!("asked: {:?}", plan.inspection().questions) };
    let before = plan.inspection().warnings.iter().map(|w| w.code.clone());
    let mut all: Vec<String> = summary.warnings.into_iter().map(|w| w.code).chain(before).collect();
    all.sort_unstable();
    all.dedup();
    (all, kept)
}

fn asked(text: &str) -> Vec<String> {
    inspect(text.as_bytes()).questions.into_iter().map(|q| q.id).collect()
}

fn refused(bytes: &[u8]) -> Issue {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.csv");
    std::fs::write(&path, bytes).unwrap();
    read(&path, &ReadOptions::default()).err().unwrap_or_else(|| panic!("it was read"))
}

/// Two tickets of two agents with letters beyond ASCII.
fn tickets() -> String {
    format!(
        "{HEAD}\n1,Über,open,2026-01-13 10:00:00,,Åsa Öberg\n2,Größe,solved,2026-01-14 10:00:00,2026-01-15 10:00:00,Jörg Weiß\n"
    )
}

fn agents(bytes: &[u8]) -> Vec<String> {
    got(bytes).1.field("agent")
}

fn utf16(text: &str, little: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units.flat_map(|u: u16| if little { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
}

#[test]
fn e1_a_byte_order_mark_is_no_part_of_the_first_header() {
    for marks in ["", "\u{feff}", "\u{feff}\u{feff}"] {
        let i = inspect(format!("{marks}{}", tickets()).as_bytes());
        assert_eq!(i.headers[0], "Ticket ID");
        assert_eq!(agents(format!("{marks}{}", tickets()).as_bytes()), ["Åsa Öberg", "Jörg Weiß"]);
    }
}

#[test]
fn e2_e3_utf16_with_and_without_its_mark() {
    let tabs = tickets().replace(',', "\t");
    for (little, mark) in [(true, true), (false, true), (true, false)] {
        assert_eq!(agents(&utf16(&tabs, little, mark)), ["Åsa Öberg", "Jörg Weiß"], "{little} {mark}");
    }
}

#[test]
fn e4_old_encodings_are_told_and_shown() {
    let korean = tickets()
        .replace("Åsa Öberg", "김민수 상담원")
        .replace("Jörg Weiß", "이영희 상담원")
        .replace("Über", "로그인 오류가 발생했습니다")
        .replace("Größe", "결제 내역을 확인해 주세요");
    let japanese = tickets()
        .replace("Åsa Öberg", "佐藤さん")
        .replace("Jörg Weiß", "鈴木さん")
        .replace("Über", "ログインできません")
        .replace("Größe", "請求書を送ってください");
    for (encoding, text) in [
        (encoding_rs::WINDOWS_1252, tickets()),
        (encoding_rs::EUC_KR, korean),
        (encoding_rs::SHIFT_JIS, japanese),
    ] {
        let bytes = encoding.encode(&text).0;
        let i = inspect(&bytes);
        assert_eq!(i.detected.encoding.as_deref(), Some(encoding.name().to_lowercase().as_str()));
        let shown = i.fields.iter().find(|f| f.field == "agent").unwrap();
        assert!(text.contains(&shown.cells[0].raw), "{}", shown.cells[0].raw);
    }
}

#[test]
fn e6_a_few_bad_bytes_do_not_change_the_encoding_of_the_rest() {
    let rows: String = (1..60).map(|i| format!("{i},Größe,open,2026-01-13 10:00:00,,Jörg Weiß\n")).collect();
    let mut bytes = format!("{HEAD}\n{rows}").into_bytes();
    let at = bytes.iter().position(|b| *b == 0xc3).unwrap();
    bytes[at] = 0xff;
    let (warnings, kept) = got(&bytes);
    assert!(warnings.iter().any(|w| w == "invalid_bytes"), "{warnings:?}");
    assert_eq!(kept.field("agent")[1], "Jörg Weiß");
}

#[test]
fn e7_zero_characters_are_taken_out_and_counted() {
    let (warnings, kept) = got(tickets().replace("solved", "sol\0ved").as_bytes());
    assert!(warnings.iter().any(|w| w == "control_characters"), "{warnings:?}");
    assert_eq!(kept.field("status")[1], "solved");
}

#[test]
fn e8_accents_in_pieces_are_the_same_header() {
    let row = "\n1,öppen,2026-01-13\n";
    let whole = inspect(format!("Ärendenummer,Status,Skapad{row}").as_bytes());
    let pieces = inspect(format!("A\u{308}rendenummer,Status,Skapad{row}").as_bytes());
    assert_eq!(whole.headers, pieces.headers);
    assert_eq!(pieces.mapping.fields["id"].column, "Ärendenummer");
}

#[test]
fn d1_any_delimiter_and_a_line_that_names_it() {
    for (mark, first) in [(",", ""), (";", ""), ("\t", ""), ("|", ""), (";", "sep=;\n")] {
        let text = format!("{first}{}", tickets().replace(',', mark));
        assert_eq!(agents(text.as_bytes()), ["Åsa Öberg", "Jörg Weiß"], "{mark:?} {first:?}");
    }
}

#[test]
fn d2_line_breaks_in_cells_long_cells_and_every_kind_of_line_end() {
    let long = "x".repeat(200_000);
    let text = format!(
        "{HEAD}\n1,\"two\nlines, {long}\",open,2026-01-13 10:00:00,,Bo\n2,b,open,2026-01-14 10:00:00,,Cy"
    );
    for ends in ["\n", "\r\n", "\r"] {
        let (_, kept) = got(text.replace('\n', ends).as_bytes());
        assert_eq!(kept.field("agent"), ["Bo", "Cy"], "{ends:?}");
        assert!(kept.field("subject")[0].len() > 200_000);
    }
    let mixed = tickets().replacen('\n', "\r\n", 1).trim_end().to_owned() + ",\r";
    assert_eq!(agents(mixed.as_bytes()), ["Åsa Öberg", "Jörg Weiß"]);
}

#[test]
fn d3_d4_titles_totals_and_a_header_that_comes_again() {
    let text = format!(
        "Support report\nMade on Monday\n\n{}{}Total,2,,,,\n",
        tickets(),
        tickets().replace("\n1,", "\n3,").replace("\n2,", "\n4,")
    );
    let (warnings, kept) = got(text.as_bytes());
    assert_eq!(kept.field("id"), ["1", "2", "3", "4"]);
    assert!(warnings.iter().any(|w| w == "repeated_header"), "{warnings:?}");
    assert_eq!(kept.rejected.iter().map(|r| r.code.as_str()).collect::<Vec<_>>(), ["not_a_ticket"]);
}

#[test]
fn d5_a_quote_that_is_never_closed_takes_nothing_before_it_along() {
    let text =
        format!("{}3,\"open,new,2026-01-16 10:00:00,,Bo\n4,x,new,2026-01-17 10:00:00,,Bo\n", tickets());
    let (_, kept) = got(text.as_bytes());
    assert_eq!(kept.field("id"), ["1", "2"]);
    assert_eq!(
        kept.rejected.iter().map(|r| (r.line, r.code.as_str())).collect::<Vec<_>>(),
        [(4, "unterminated_quote"), (5, "unterminated_quote")]
    );
}

#[test]
fn s1_columns_of_one_name_are_asked_about() {
    let text = "Ticket ID,Created At,Status,Status\n1,2026-01-13,open,solved\n2,2026-01-14,solved,open\n";
    assert_eq!(asked(text), ["status.column"]);
    assert_eq!(asked(&text.replacen("Status,Status", "Status,status ", 1)), ["status.column"]);
}

#[test]
fn s2_s3_columns_without_a_name_and_records_of_another_length() {
    let text = "Ticket ID,,Created At,Status\n1,x,2026-01-13,open\n2,y,2026-01-14\n3,z,2026-01-15,open,more\n4,w,2026-01-16,open\n";
    let (warnings, kept) = got(text.as_bytes());
    assert!(warnings.iter().any(|w| w == "empty_header"), "{warnings:?}");
    assert_eq!(kept.field("id"), ["1", "4"]);
    let listed: Vec<_> = kept.rejected.iter().map(|r| (r.line, r.code.as_str())).collect();
    assert_eq!(listed, [(3, "too_few_cells"), (4, "too_many_cells")]);
}

#[test]
fn s4_nothing_is_refused_each_in_its_own_words() {
    for empty in ["", "\u{feff}", "  \n \n"] {
        assert_eq!(refused(empty.as_bytes()).code, IssueCode::FileEmpty, "{empty:?}");
    }
    assert_eq!(refused(format!("{HEAD}\n").as_bytes()).code, IssueCode::NoRecords);
}

#[test]
fn s5_a_first_line_that_looks_like_a_record_is_asked_about() {
    let ids = asked("1001,open,2026-01-13 10:00:00,Bo\n1002,open,2026-01-14 10:00:00,Bo\n");
    assert!(ids.iter().any(|i| i == "has_header"), "{ids:?}");
}

fn dates(cells: &[&str]) -> String {
    let rows: Vec<String> =
        cells.iter().enumerate().map(|(i, c)| format!("{},\"{c}\",open,high", i + 1)).collect();
    format!("Ticket ID,Created At,Status,Priority\n{}\n", rows.join("\n"))
}

fn created(cells: &[&str]) -> Vec<String> {
    got(dates(cells).as_bytes()).1.field("created_at")
}

/// 2026-01-13 00:00 UTC.
const DAY: i64 = 1_768_262_400;

#[test]
fn t1_one_day_above_twelve_settles_the_whole_column() {
    assert_eq!(created(&["03/01/2026", "13/01/2026"])[1], DAY.to_string());
    assert_eq!(created(&["01/03/2026", "01/13/2026"])[0], (DAY - 10 * 86_400).to_string());
}

#[test]
fn t2_t3_both_orders_and_neither_are_asked() {
    assert_eq!(asked(&dates(&["03/08/2026", "04/08/2026"])), ["created_at.order"]);
    let i = inspect(dates(&["13/01/2026", "01/14/2026"]).as_bytes());
    assert_eq!(i.questions[0].id, "created_at.order");
    assert!(i.questions[0].text.contains("13/01/2026") && i.questions[0].text.contains("01/14/2026"));
}

#[test]
fn t4_t7_two_digits_of_a_year_and_a_narrow_blank_before_pm() {
    let (warnings, kept) = got(dates(&["13.01.26", "14.01.26"]).as_bytes());
    assert!(warnings.iter().any(|w| w == "two_digit_years"), "{warnings:?}");
    assert_eq!(kept.field("created_at")[0], DAY.to_string());
    assert_eq!(created(&["1/13/2026 2:00\u{202f}PM"]), [(DAY + 14 * 3_600).to_string()]);
}

#[test]
fn t5_numbers_that_are_dates_are_shown_as_dates() {
    let seconds = (DAY + 3_600).to_string();
    let millis = format!("{seconds}000");
    for (cell, wanted) in [(seconds.as_str(), DAY + 3_600), (&millis, DAY + 3_600), ("46035.5", DAY + 43_200)]
    {
        let i = inspect(dates(&[cell, cell]).as_bytes());
        let shown = i.fields.iter().find(|f| f.field == "created_at").unwrap();
        assert!(
            shown.cells[0].understood.as_deref().is_some_and(|t| t.starts_with("2026-01-13")),
            "{cell}: {shown:?}"
        );
        if i.questions.is_empty() {
            assert_eq!(created(&[cell])[0], wanted.to_string());
        }
    }
}

#[test]
fn t8_months_by_name_in_any_language() {
    for cell in ["13 janvier 2026", "13 stycznia 2026", "2026년 1월 13일", "2026年1月13日", "13. Januar 2026"]
    {
        assert_eq!(created(&[cell]), [DAY.to_string()], "{cell}");
    }
}

#[test]
fn t9_days_that_do_not_exist_are_rejected_and_never_moved() {
    let (_, kept) = got(dates(&[
        "2026-01-13",
        "2026-01-13",
        "2026-01-13",
        "2026-01-13",
        "2026-01-13",
        "2026-01-13",
        "2026-02-30",
        "2026-01-13 25:61",
        "0000-00-00",
        "yesterday",
    ])
    .as_bytes());
    assert_eq!(kept.field("created_at"), vec![DAY.to_string(); 6]);
    assert_eq!(kept.rejected.iter().map(|r| r.line).collect::<Vec<_>>(), [8, 9, 10, 11]);
}

#[test]
fn t10_hours_that_the_clock_skips_or_shows_twice_are_told() {
    let options = ReadOptions { time_zone: chrono_tz::Tz::Europe__Berlin, ..ReadOptions::default() };
    let text = dates(&["2026-03-29 02:30:00", "2026-10-25 02:30:00", "2026-10-26 12:00:00"]);
    let (_, done) = read_text("t.csv", text.as_bytes(), &options);
    let (summary, kept) = done.unwrap();
    let codes: Vec<&str> = summary.warnings.iter().map(|w| w.code.as_str()).collect();
    assert!(codes.contains(&"dst_gap") && codes.contains(&"dst_overlap"), "{codes:?}");
    // 03:30 summer time, and the first of the two 02:30.
    assert_eq!(kept.field("created_at")[..2], ["1774747800", "1792888200"]);
}

#[test]
fn t11_letters_of_a_zone_are_asked_once() {
    let ids = asked(&dates(&["2026-01-13 10:00 IST", "2026-01-14 10:00 IST"]));
    assert_eq!(ids.len(), 1, "{ids:?}");
}

#[test]
fn t12_impossible_and_future_times_are_kept_and_told() {
    let text = format!(
        "{HEAD}\n1,a,solved,2026-01-13 10:00:00,2026-01-12 10:00:00,Bo\n2,b,open,2031-01-01 10:00:00,,Bo\n"
    );
    let (warnings, kept) = got(text.as_bytes());
    assert_eq!(kept.rows(), 2);
    for code in ["negative_duration", "future_date"] {
        assert!(warnings.iter().any(|w| w == code), "{warnings:?}");
    }
}

#[test]
fn t13_bare_durations_are_asked_for_their_unit() {
    let text = "Ticket ID,Created At,Status,Resolution time\n1,2026-01-13,solved,26:30:00\n2,2026-01-13,solved,PT4H\n3,2026-01-13,solved,90\n";
    assert_eq!(asked(text), ["resolution_s.unit"]);
    let told = text.replace(",90\n", ",\"1,5 h\"\n");
    assert_eq!(got(told.as_bytes()).1.field("resolution_s"), ["95400", "14400", "5400"]);
}

fn costs(cells: &[&str]) -> String {
    let rows: Vec<String> =
        cells.iter().enumerate().map(|(i, c)| format!("2026-{:02};{c};EUR", i + 1)).collect();
    format!("Month;Support cost;Currency\n{}\n", rows.join("\n"))
}

#[test]
fn n1_decimals_and_thousands_by_the_whole_column() {
    for (cells, wanted) in [
        (["1,234.5", "2,000.25"], ["1234.5", "2000.25"]),
        (["1.234,5", "2.000,25"], ["1234.5", "2000.25"]),
        (["1 234,5", "2 000,25"], ["1234.5", "2000.25"]),
        (["1'234.5", "2'000.25"], ["1234.5", "2000.25"]),
    ] {
        assert_eq!(got(costs(&cells).as_bytes()).1.field("support_cost"), wanted);
    }
    assert_eq!(asked(&costs(&["1,234", "2,345"])), ["support_cost.number_format"]);
}

#[test]
fn n2_n3_ids_are_text_and_those_that_a_spreadsheet_rounded_are_told() {
    let text = "Ticket ID,Created At,Status\n00042,2026-01-13,open\n900719925474099312345,2026-01-13,open\n";
    assert_eq!(got(text.as_bytes()).1.field("id"), ["00042", "900719925474099312345"]);
    let (warnings, kept) = got(text.replace("00042", "1.00012E+15").as_bytes());
    assert!(warnings.iter().any(|w| w == "mangled_ids"), "{warnings:?}");
    assert_eq!(kept.field("id")[0], "1.00012E+15@2");
}

#[test]
fn n4_words_for_nothing_are_missing_and_never_zero() {
    for word in ["", "NULL", "N/A", "-", "#N/A", "null", "none", "n/a", "NaN"] {
        let text =
            format!("Ticket ID,Created At,Status,Reopens\n1,2026-01-13,open,{word}\n2,2026-01-13,open,1\n");
        assert_eq!(got(text.as_bytes()).1.field("reopens"), ["", "1"], "{word:?}");
    }
}

#[test]
fn d2_a_cell_of_more_than_a_megabyte_is_cut_and_told() {
    let long = "ä".repeat(700_000);
    for cell in [long.clone(), format!("\"{long}\""), format!("\"{long}\"\"x\"")] {
        let text =
            format!("{HEAD}\n1,{cell},open,2026-01-13 10:00:00,,Bo\n2,b,open,2026-01-14 10:00:00,,Cy\n");
        let (warnings, kept) = got(text.as_bytes());
        assert_eq!(warnings, ["cut_cells"]);
        assert_eq!(kept.field("subject")[0].len(), 1 << 20);
        assert_eq!(kept.field("agent"), ["Bo", "Cy"]);
    }
}

#[test]
fn h2_h3_hostile_texts_are_stored_as_they_stand() {
    let texts = [
        "=cmd|' /C calc'!A0",
        "'); DROP TABLE tickets;--",
        "<script>alert(1)</script>",
        "{{7*7}}",
        "\u{202e}evil",
    ];
    let rows: Vec<String> =
        texts.iter().enumerate().map(|(i, t)| format!("{i},\"{t}\",open,2026-01-13 10:00:00,,Bo")).collect();
    let (_, kept) = got(format!("{HEAD}\n{}\n", rows.join("\n")).as_bytes());
    assert_eq!(kept.field("subject"), texts);
}

#[test]
fn h3_headers_that_are_names_of_programs_stay_names() {
    let i = inspect(b"Ticket ID,Created At,Status,__proto__,constructor\n1,2026-01-13,open,a,b\n");
    assert_eq!(i.headers[3..], ["__proto__", "constructor"]);
}
