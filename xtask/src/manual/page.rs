//! One page: the text of its Markdown between the contents and what comes before and after it.

use super::book::{Book, Page};
use anyhow::{Result, bail};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The pages of a book, by place. `books`: in all languages, English first; what this one does not have stands in its contents
/// in English.
///
/// # Errors
/// Markdown that we do not use.
pub fn of_book(book: &Book, books: &[Book], languages: &[(&str, &str)]) -> Result<Vec<(PathBuf, String)>> {
    let pages: Vec<&Page> = book.pages().collect();
    let mut made = Vec::new();
    for (i, page) in pages.iter().enumerate() {
        let mut html = head(&page.title, tag_of(book), "../");
        if let Some(english) = books.first() {
            contents(&mut html, book, english, &page.name);
        }
        html.push_str("<div class=\"page\">\n");
        others(&mut html, book, books, &page.name, languages);
        let _ = write!(html, "<main>\n{}</main>\n<p class=\"turn\">", body(&page.text)?);
        if let Some(before) = i.checked_sub(1).and_then(|i| pages.get(i)) {
            let _ = write!(
                html,
                "<a rel=\"prev\" href=\"{}.html\">← {}</a>",
                before.name,
                escaped(&before.title)
            );
        }
        if let Some(after) = pages.get(i + 1) {
            let _ =
                write!(html, "<a rel=\"next\" href=\"{}.html\">{} →</a>", after.name, escaped(&after.title));
        }
        html.push_str("</p>\n</div>\n</body>\n</html>\n");
        made.push((Path::new(&book.folder).join(format!("{}.html", page.name)), html));
    }
    Ok(made)
}

/// The first page: the languages, and what each has.
pub fn index(books: &[Book], languages: &[(&str, &str)]) -> String {
    let title = books.first().map_or("", |book| &book.title);
    let mut html = head(title, "en", "");
    let _ = writeln!(html, "<main class=\"index\">\n<h1>{}</h1>", escaped(title));
    for book in books {
        let name = languages.iter().find(|(tag, _)| *tag == book.folder).map_or("", |(_, name)| name);
        let _ = writeln!(html, "<section lang=\"{}\">\n<h2>{name}</h2>", book.folder);
        for part in &book.parts {
            let _ = writeln!(html, "<h3>{}</h3>\n<ul>", escaped(&part.title));
            for page in &part.pages {
                let _ = writeln!(
                    html,
                    "<li><a href=\"{}/{}.html\">{}</a></li>",
                    book.folder,
                    page.name,
                    escaped(&page.title)
                );
            }
            html.push_str("</ul>\n");
        }
        html.push_str("</section>\n");
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

fn tag_of(book: &Book) -> &str {
    if book.folder == "decisions" { "en" } else { &book.folder }
}

fn head(title: &str, lang: &str, up: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{} – Quarterdeck</title>\n<link rel=\"stylesheet\" href=\"{up}manual.css\">\n</head>\n<body>\n",
        escaped(title)
    )
}

/// The contents on the left: this book, then what is there in English alone.
fn contents(html: &mut String, book: &Book, english: &Book, here: &str) {
    let _ =
        writeln!(html, "<nav>\n<p class=\"name\"><a href=\"../index.html\">{}</a></p>", escaped(&book.title));
    let mut part = |title: &str, lang: &str, folder: &str, pages: &[&Page]| {
        if pages.is_empty() {
            return;
        }
        let _ = writeln!(html, "<section lang=\"{lang}\">\n<p>{}</p>\n<ul>", escaped(title));
        for page in pages {
            let current =
                if folder == book.folder && page.name == here { " aria-current=\"page\"" } else { "" };
            let up = if folder == book.folder { String::new() } else { format!("../{folder}/") };
            let _ = writeln!(
                html,
                "<li><a href=\"{up}{}.html\"{current}>{}</a></li>",
                page.name,
                escaped(&page.title)
            );
        }
        html.push_str("</ul>\n</section>\n");
    };
    for each in &book.parts {
        part(&each.title, tag_of(book), &book.folder, &each.pages.iter().collect::<Vec<_>>());
    }
    if book.folder != "en" {
        for each in &english.parts {
            let rest: Vec<&Page> = each.pages.iter().filter(|page| !book.has(&page.name)).collect();
            part(&format!("{} (English)", each.title), "en", "en", &rest);
        }
    }
    html.push_str("</nav>\n");
}

/// The same page in the other languages that have it.
fn others(html: &mut String, book: &Book, books: &[Book], name: &str, languages: &[(&str, &str)]) {
    html.push_str("<p class=\"languages\">");
    for other in books.iter().filter(|other| other.folder != book.folder && other.has(name)) {
        let own = languages.iter().find(|(tag, _)| *tag == other.folder).map_or("", |(_, own)| own);
        let tag = &other.folder;
        let _ = write!(html, "<a lang=\"{tag}\" hreflang=\"{tag}\" href=\"../{tag}/{name}.html\">{own}</a>");
    }
    html.push_str("</p>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The name that GitHub gives a heading.
fn anchor(text: &str) -> String {
    let kept = text.to_lowercase();
    kept.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

/// Where a link of the sources leads among the pages; nothing if it leaves them.
fn target(link: &str) -> Option<String> {
    let (path, place) = link.split_once('#').map_or((link, String::new()), |(p, a)| (p, format!("#{a}")));
    let decisions = path.strip_prefix("../../decisions/");
    if path.contains("://") {
        None
    } else if path.is_empty() || path.starts_with("../pictures/") {
        Some(link.to_owned())
    } else if path == "../../schema/settings.json" {
        Some("../schema/settings.json".to_owned())
    } else if let Some(name) = decisions {
        // The folder itself: its first page, beside which all others are listed.
        let name = if name.is_empty() { "0001-fiscal-years-bear-the-year-they-start-in.md" } else { name };
        Some(format!("../decisions/{}.html{place}", name.strip_suffix(".md")?))
    } else if path.starts_with("../../") {
        None
    } else {
        // `../en/name.md`, of a page that is in English alone, stays as it is but for its ending.
        Some(format!("{}.html{place}", path.strip_suffix(".md")?))
    }
}

/// The text as HTML.
fn body(markdown: &str) -> Result<String> {
    let events: Vec<Event<'_>> = Parser::new_ext(markdown, Options::ENABLE_TABLES).collect();
    let mut out = Vec::with_capacity(events.len());
    // Links that lead out of the manual are words.
    let mut kept = Vec::new();
    for (i, event) in events.iter().enumerate() {
        match event.clone() {
            Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
                let inside = events[i..].iter().take_while(|e| !matches!(e, Event::End(TagEnd::Heading(_))));
                let words: String = inside
                    .filter_map(|e| match e {
                        Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
                        _ => None,
                    })
                    .collect();
                let id = Some(CowStr::from(anchor(&words)));
                out.push(Event::Start(Tag::Heading { level, id, classes, attrs }));
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let to = target(&dest_url);
                kept.push(to.is_some());
                if let Some(to) = to {
                    out.push(Event::Start(Tag::Link { link_type, dest_url: to.into(), title, id }));
                }
            }
            Event::End(TagEnd::Link) => {
                if kept.pop().unwrap_or_default() {
                    out.push(Event::End(TagEnd::Link));
                }
            }
            Event::Html(text) if text.trim_start().starts_with("<!--") => {}
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => {}
            Event::InlineHtml(text) => out.push(Event::Text(text)),
            Event::Html(text) => bail!("no markup in our texts: {text}"),
            Event::Start(Tag::Table(_)) | Event::End(TagEnd::Table) => {
                let start = matches!(event, Event::Start(_));
                let wrap = if start { "<div class=\"table\">" } else { "</div>" };
                if start {
                    out.push(Event::Html(wrap.into()));
                }
                out.push(event.clone());
                if !start {
                    out.push(Event::Html(wrap.into()));
                }
            }
            other => out.push(other),
        }
    }
    let mut text = String::new();
    html::push_html(&mut text, out.into_iter());
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_pages_and_headings_have_names() {
        let html =
            body("## A `b`, c?\n\n[x](y.md#z) [d](../../decisions/0004-m.md) [out](../../release.md) <FILE>")
                .unwrap();
        assert!(html.contains("<h2 id=\"a-b-c\">"), "{html}");
        assert!(
            html.contains(
                "<a href=\"y.html#z\">x</a> <a href=\"../decisions/0004-m.html\">d</a> out &lt;FILE&gt;"
            ),
            "{html}"
        );
        assert!(body("<div>x</div>").is_err());
        assert_eq!(body("<!-- c -->\n").unwrap(), "");
    }
}
