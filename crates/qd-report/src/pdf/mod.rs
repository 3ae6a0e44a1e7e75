//! The PDF: scenes become page operators, used glyphs become subset fonts, and the document gets its outline,
//! tags and links. There are two editions of the same pages: [`write`], the smaller one, and [`accessible`], checked
//! against PDF/UA-1 and PDF/A-2a while it is written.

mod accessible;
mod content;
mod finish;
mod logo;
mod subset;
mod tags;

pub(crate) use accessible::write as write_accessible;
pub(crate) use logo::Logo;

use crate::fonts::Fonts;
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt};
use qd_chart::scene::Scene;
use qd_model::{Issue, IssueCode};

/// An entry of the bookmarks, and a place that links lead to.
#[derive(Debug, Clone)]
pub(crate) struct Anchor {
    pub name: String,
    pub title: String,
    /// What the section says; stands in the contents.
    pub message: String,
    /// 1 is a section, 2 stands inside one; 0 is no bookmark.
    pub level: u8,
    /// From 0.
    pub page: usize,
    /// Points from the upper edge.
    pub y: f32,
}

/// What the file says of itself.
pub(crate) struct About {
    pub title: String,
    pub author: String,
    pub subject: String,
    pub language: String,
    /// Year, month and day up to which the data is known: the date of the accessible edition, which must have one.
    pub date: (u16, u8, u8),
}

/// Writes the pages. Same scenes, same bytes.
pub(crate) fn write(
    scenes: &[Scene],
    anchors: &[Anchor],
    about: &About,
    fonts: &Fonts,
    logo: Option<&Logo>,
) -> Result<Vec<u8>, Issue> {
    let used = subset::collect(scenes, fonts);
    let mut doc = PdfDocument::new(&about.title);
    doc.metadata.info.document_title = about.title.clone();
    doc.metadata.info.author = about.author.clone();
    doc.metadata.info.subject = about.subject.clone();
    doc.metadata.info.creator = "Quarterdeck".into();
    doc.metadata.info.producer = "Quarterdeck".into();
    used.embed(&mut doc, fonts)?;
    let reading = tags::read(scenes);
    for (scene, steps) in scenes.iter().zip(&reading.pages) {
        let states = &mut doc.resources.extgstates.map;
        let ops = content::ops(scene.height, steps, &reading.nodes, fonts, &used, states);
        let mut page = PdfPage::new(Pt(scene.width).into(), Pt(scene.height).into(), ops);
        // Through millimetres and back 595.28 becomes 595.27997: the boxes are set in points.
        for b in [&mut page.media_box, &mut page.trim_box, &mut page.crop_box] {
            *b = printpdf::Rect::from_wh(Pt(scene.width), Pt(scene.height));
        }
        doc.pages.push(page);
    }
    // `secure` would drop the path operators, which are written as they are.
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let raw = printpdf::serialize::to_lopdf_doc(&doc, &options, &mut Vec::new());
    finish::finish(raw, scenes, anchors, about, &reading, logo)
        .map_err(|e| Issue::new(IssueCode::ReportFailed, format!("The PDF could not be written: {e}.")))
}
