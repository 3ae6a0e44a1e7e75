use crate::layout::{Book, lines};
use qd_chart::palette;
use qd_chart::scene::{Item, Measure, Rect, Role, Stroke, TextStyle, Weight, fit};

/// Sections with their message and page, each a link.
pub(super) fn set(book: &mut Book<'_>, page: usize) {
    let (frame, fonts, accent) = (book.frame, book.fonts, book.accent);
    let entries: Vec<_> = book.anchors.iter().filter(|a| a.level == 1).cloned().collect();
    let heading = book.words.plain("report-contents");
    book.anchors.push(crate::pdf::Anchor {
        name: "contents".into(),
        title: heading.clone(),
        message: String::new(),
        level: 1,
        page,
        y: frame.top,
    });
    book.anchors.sort_by_key(|a| a.page);
    let s = &mut book.pages[page];
    let title = TextStyle::new(24.0, Weight::SemiBold, palette::INK);
    s.tag(Role::Section);
    s.end();
    s.tag(Role::Heading(2));
    s.text(frame.left, frame.top + 24.0, &heading, title);
    s.end();
    let columns = if frame.columns > 2 && entries.len() > 5 { 2 } else { 1 };
    let gap = 34.0;
    let width = (frame.content() - gap * (columns - 1) as f32) / columns as f32;
    let per = entries.len().div_ceil(columns).max(1);
    let top = frame.top + 52.0;
    let step = ((frame.bottom - top) / per as f32).min(56.0);
    let name = TextStyle::new(11.5, Weight::SemiBold, palette::INK);
    let number = TextStyle::new(11.5, Weight::SemiBold, palette::readable(accent)).tabular();
    let note = TextStyle::new(8.4, Weight::Regular, palette::MUTED);
    for (i, entry) in entries.iter().enumerate() {
        let message = &entry.message;
        let x = frame.left + (i / per) as f32 * (width + gap);
        let y = top + (i % per) as f32 * step;
        s.line((x, y), (x + width, y), Stroke::new(palette::LINE, 0.7));
        let page_text = (entry.page + 1).to_string();
        let room = width - 50.0;
        s.tag(Role::ContentsEntry);
        s.text(x, y + 20.0, &fit(fonts, &entry.title, &name, room), name);
        s.text(x + width - fonts.width(&page_text, &number), y + 20.0, &page_text, number);
        if message != &entry.title {
            let parts = lines(fonts, message, &note, room);
            if let Some(first) = parts.first() {
                let text = if parts.len() > 1 { fit(fonts, message, &note, room) } else { first.clone() };
                s.text(x, y + 34.0, &text, note);
            }
        }
        s.items.push(Item::Link { area: Rect::new(x, y, width, step), anchor: entry.name.clone() });
        s.end();
    }
}
