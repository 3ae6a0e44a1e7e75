use super::*;
use qd_chart::palette::INK;
use qd_chart::scene::{TextStyle, Weight};

const STYLE: TextStyle = TextStyle::new(9.0, Weight::Regular, INK);

fn said(s: &mut Scene, role: Role, texts: &[&str]) {
    s.tag(role);
    for text in texts {
        s.text(10.0, 10.0, text, STYLE);
    }
    s.end();
}

/// The tree in one line: names, and what each holds in brackets.
fn tree(r: &Reading<'_>, node: usize) -> String {
    let kids: Vec<String> = r.nodes[node]
        .kids
        .iter()
        .map(|k| match k {
            Kid::Node(n) => tree(r, *n),
            Kid::Marked { .. } => "·".into(),
            Kid::Click { .. } => "@".into(),
        })
        .collect();
    format!("{}({})", r.nodes[node].kind.name(), kids.join(" "))
}

#[test]
fn neighbours_make_one_list_and_what_is_empty_is_left_out() {
    let mut s = Scene::new(100.0, 100.0);
    s.tag(Role::Section);
    s.end();
    said(&mut s, Role::Heading(2), &["What stands", "out"]);
    said(&mut s, Role::ListItem, &["One"]);
    said(&mut s, Role::ListItem, &["Two"]);
    said(&mut s, Role::Paragraph, &[]);
    said(&mut s, Role::Paragraph, &["After"]);
    let pages = [s];
    let r = read(&pages);
    assert_eq!(tree(&r, 0), "Document(Sect(H1(·) L(LI(LBody(·)) LI(LBody(·))) P(·)))");
    assert_eq!(r.nodes[2].words, "What stands out");
}

#[test]
fn a_table_over_two_pages_is_one_and_its_second_head_is_not_read() {
    let page = |begin: Role, word: &str| {
        let mut s = Scene::new(100.0, 100.0);
        s.tag(begin.clone());
        if begin == Role::TableContinued {
            s.tag(Role::Repeated);
        }
        s.tag(Role::Row);
        said(&mut s, Role::HeadCell, &["KPI"]);
        s.end();
        if begin == Role::TableContinued {
            s.end();
        }
        s.tag(Role::Row);
        said(&mut s, Role::RowHead, &[word]);
        said(&mut s, Role::Cell, &[]);
        s.end();
        s.end();
        said(&mut s, Role::RunningFoot, &["page 1"]);
        s
    };
    let pages = [page(Role::Table, "One"), page(Role::TableContinued, "Two")];
    let r = read(&pages);
    assert_eq!(tree(&r, 0), "Document(Table(TR(TH(·)) TR(TH(·) TD()) TR(TH(·) TD())))");
    let not_read = |a| {
        let is = |s: &&Step<'_>| matches!(s, Step::Begin(Mark::Artifact(b)) if *b == a);
        r.pages.iter().flatten().filter(is).count()
    };
    assert_eq!((not_read(Artifact::Repeated), not_read(Artifact::Foot)), (1, 2));
}

#[test]
fn no_heading_skips_a_level_and_the_first_is_the_highest() {
    let mut s = Scene::new(100.0, 100.0);
    for level in [2, 4, 3, 2, 4] {
        said(&mut s, Role::Heading(level), &["x"]);
    }
    let pages = [s];
    assert_eq!(tree(&read(&pages), 0), "Document(H1(·) H2(·) H2(·) H1(·) H2(·))");
}

#[test]
fn lines_are_kept_apart_by_a_blank_unless_a_word_goes_on() {
    let mut s = Scene::new(100.0, 100.0);
    said(&mut s, Role::Paragraph, &["one", "two-\u{200b}", "part"]);
    let pages = [s];
    let blanks: Vec<bool> = read(&pages).pages[0]
        .iter()
        .filter_map(|s| match s {
            Step::Line(_) => Some(true),
            Step::Draw(_) => Some(false),
            _ => None,
        })
        .collect();
    assert_eq!(blanks, [true, false, false]);
}

#[test]
fn a_figure_holds_its_lines_and_its_box_ends_at_the_clip() {
    let mut s = Scene::new(100.0, 100.0);
    s.tag(Role::Figure("A line".into()));
    s.items.push(Item::Clip(Rect::new(10.0, 10.0, 50.0, 40.0)));
    s.rect(Rect::new(20.0, 20.0, 500.0, 10.0), INK);
    s.items.push(Item::Unclip);
    s.end();
    s.rect(Rect::new(0.0, 0.0, 5.0, 5.0), INK);
    let pages = [s];
    let r = read(&pages);
    assert_eq!(tree(&r, 0), "Document(Figure(·))");
    assert_eq!(r.nodes[1].area, Some((0, Rect::new(10.0, 10.0, 50.0, 40.0))));
    assert!(matches!(r.pages[0][4], Step::End));
}
