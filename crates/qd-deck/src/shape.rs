//! One slide: placeholders, boxes, texts, pictures, frames of tables and charts.

use crate::package::Rels;
use crate::xml::{self, emu};
use qd_chart::palette;
use qd_chart::scene::{Colour, Rect};
use std::fmt::Write;

/// A run of text in one look.
#[derive(Clone)]
pub(crate) struct Run {
    pub text: String,
    pub size: f32,
    pub bold: bool,
    pub colour: Colour,
}

impl Run {
    pub fn new(text: impl Into<String>, size: f32, colour: Colour) -> Self {
        Self { text: text.into(), size, bold: false, colour }
    }
    #[must_use]
    pub fn bold(mut self) -> Self {
        self.bold = true;
        self
    }
}

/// A paragraph.
#[derive(Clone, Default)]
pub(crate) struct Para {
    pub runs: Vec<Run>,
    pub right: bool,
    pub bullet: bool,
    /// Points after it.
    pub after: f32,
}

impl From<Run> for Para {
    fn from(run: Run) -> Self {
        Self { runs: vec![run], ..Self::default() }
    }
}

/// What colours and language are on all slides.
#[derive(Clone, Copy)]
pub(crate) struct Dress {
    pub accent: Colour,
    /// `sv-SE`.
    pub language: &'static str,
}

/// A fill. The brand's colour is named by its place in the theme, so that another theme changes it.
pub(crate) fn fill(c: Colour, accent: Colour) -> String {
    if c == accent {
        return "<a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill>".into();
    }
    format!("<a:solidFill><a:srgbClr val=\"{:02X}{:02X}{:02X}\"/></a:solidFill>", c.r, c.g, c.b)
}

impl Dress {
    pub fn run(&self, r: &Run) -> String {
        let bold = if r.bold { " b=\"1\"" } else { "" };
        format!(
            "<a:r><a:rPr lang=\"{}\" sz=\"{}\"{bold} dirty=\"0\">{}</a:rPr><a:t>{}</a:t></a:r>",
            self.language,
            (r.size * 100.0).round() as i64,
            fill(r.colour, self.accent),
            xml::text(&r.text)
        )
    }

    pub fn paras(&self, all: &[Para]) -> String {
        if all.is_empty() {
            return format!("<a:p><a:endParaRPr lang=\"{}\"/></a:p>", self.language);
        }
        let para = |p: &Para| {
            let align = if p.right { " algn=\"r\"" } else { "" };
            let hang = if p.bullet { " marL=\"228600\" indent=\"-228600\"" } else { "" };
            let after = (p.after * 100.0).round() as i64;
            let mark = if p.bullet {
                "<a:buClr><a:schemeClr val=\"accent1\"/></a:buClr><a:buFont typeface=\"Arial\"/><a:buChar char=\"•\"/>".to_owned()
            } else {
                "<a:buNone/>".into()
            };
            let runs: String = p.runs.iter().map(|r| self.run(r)).collect();
            format!(
                "<a:p><a:pPr{hang}{align}><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:spcAft><a:spcPts val=\"{after}\"/></a:spcAft>{mark}</a:pPr>{runs}</a:p>"
            )
        };
        all.iter().map(para).collect()
    }
}

/// The slide under way.
pub(crate) struct Slide {
    pub dress: Dress,
    /// Number of its layout: 1 cover, 2 title alone.
    pub layout: u8,
    pub rels: Rels,
    /// What the speaker notes say, a paragraph each.
    pub notes: Vec<String>,
    shapes: String,
    id: u32,
}

fn place(r: Rect) -> String {
    format!(
        "<a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/>",
        emu(r.x),
        emu(r.y),
        emu(r.w.max(0.0)),
        emu(r.h.max(0.0))
    )
}

impl Slide {
    pub fn new(dress: Dress, layout: u8) -> Self {
        let mut rels = Rels::default();
        rels.add("slideLayout", &format!("../slideLayouts/slideLayout{layout}.xml"));
        Self { dress, layout, rels, notes: Vec::new(), shapes: String::new(), id: 1 }
    }

    fn id(&mut self) -> u32 {
        self.id += 1;
        self.id
    }

    /// A placeholder of the layout with its text; `kind` names it as the format does, `idx` which of several.
    pub fn placeholder(&mut self, kind: &str, idx: Option<u32>, paras: &[Para]) {
        let id = self.id();
        let idx = idx.map(|i| format!(" idx=\"{i}\"")).unwrap_or_default();
        let size = if matches!(kind, "ftr" | "sldNum") { " sz=\"quarter\"" } else { "" };
        let body = self.dress.paras(paras);
        let _ = write!(
            self.shapes,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{kind} {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
             <p:nvPr><p:ph type=\"{kind}\"{size}{idx}/></p:nvPr></p:nvSpPr><p:spPr/>\
             <p:txBody><a:bodyPr/><a:lstStyle/>{body}</p:txBody></p:sp>"
        );
    }

    /// The number of the slide, as its placeholder.
    pub fn number(&mut self) {
        let id = self.id();
        let _ = write!(
            self.shapes,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"sldNum {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
             <p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\"12\"/></p:nvPr></p:nvSpPr><p:spPr/>\
             <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id=\"{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}\" type=\"slidenum\">\
             <a:rPr lang=\"{}\"/><a:t>{NUMBER}</a:t></a:fld></a:p></p:txBody></p:sp>",
            self.dress.language
        );
    }

    /// A box with text; `middle` sets the text at half its height.
    pub fn boxed(
        &mut self,
        r: Rect,
        ground: Option<Colour>,
        line: Option<Colour>,
        paras: &[Para],
        middle: bool,
    ) {
        let id = self.id();
        let accent = self.dress.accent;
        let is_text = ground.is_none() && line.is_none();
        let form = if is_text { "rect" } else { "roundRect" };
        let soft =
            if is_text { "<a:avLst/>" } else { "<a:avLst><a:gd name=\"adj\" fmla=\"val 5200\"/></a:avLst>" };
        let ground = ground.map_or_else(|| "<a:noFill/>".to_owned(), |c| fill(c, accent));
        let line = line.map_or_else(
            || "<a:ln><a:noFill/></a:ln>".to_owned(),
            |c| format!("<a:ln w=\"9525\">{}</a:ln>", fill(c, accent)),
        );
        let anchor = if middle { "ctr" } else { "t" };
        let inset = if is_text { 0 } else { emu(10.0) };
        let top = if is_text { 0 } else { emu(7.0) };
        let kind = if is_text { " txBox=\"1\"" } else { "" };
        let body = self.dress.paras(paras);
        let _ = write!(
            self.shapes,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Text {id}\"/><p:cNvSpPr{kind}/><p:nvPr/></p:nvSpPr>\
             <p:spPr><a:xfrm>{}</a:xfrm><a:prstGeom prst=\"{form}\">{soft}</a:prstGeom>{ground}{line}</p:spPr>\
             <p:txBody><a:bodyPr wrap=\"square\" lIns=\"{inset}\" tIns=\"{top}\" rIns=\"{inset}\" bIns=\"{top}\" anchor=\"{anchor}\"><a:normAutofit/></a:bodyPr>\
             <a:lstStyle/>{body}</p:txBody></p:sp>",
            place(r)
        );
    }

    /// A text without a box.
    pub fn text(&mut self, r: Rect, paras: &[Para]) {
        self.boxed(r, None, None, paras, false);
    }

    /// A plain area, for the eye alone.
    pub fn area(&mut self, r: Rect, ground: Colour) {
        let id = self.id();
        let _ = write!(
            self.shapes,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Area {id}\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>\
             <p:spPr><a:xfrm>{}</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>{}<a:ln><a:noFill/></a:ln></p:spPr>\
             <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang=\"{}\"/></a:p></p:txBody></p:sp>",
            place(r),
            fill(ground, self.dress.accent),
            self.dress.language
        );
    }

    /// A picture of another part of the file.
    pub fn picture(&mut self, r: Rect, target: &str, name: &str) {
        let id = self.id();
        let rel = self.rels.add("image", target);
        let name = xml::text(name);
        let _ = write!(
            self.shapes,
            "<p:pic><p:nvPicPr><p:cNvPr id=\"{id}\" name=\"Logo\" descr=\"{name}\"/><p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>\
             <p:blipFill><a:blip r:embed=\"{rel}\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>\
             <p:spPr><a:xfrm>{}</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>",
            place(r)
        );
    }

    /// A frame that holds a table or points at a chart; `says` is what is read aloud in its place.
    pub fn frame(&mut self, r: Rect, name: &str, says: &str, kind: &str, inside: &str) {
        let id = self.id();
        let (place, name, says) = (place(r), xml::text(name), xml::text(says));
        let _ = write!(
            self.shapes,
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"{name}\" descr=\"{says}\"/>\
             <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>\
             <p:xfrm>{place}</p:xfrm><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/{kind}\">{inside}</a:graphicData></a:graphic></p:graphicFrame>"
        );
    }

    /// The part of the file, with the slide's number.
    pub fn xml(&self, number: usize) -> String {
        let ground = if self.layout == 1 {
            let deep = self.dress.accent.mix(palette::INK, 0.72);
            format!("<p:bg><p:bgPr>{}<a:effectLst/></p:bgPr></p:bg>", fill(deep, self.dress.accent))
        } else {
            String::new()
        };
        format!(
            "{}<p:sld {}><p:cSld>{ground}<p:spTree>{}{}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
            xml::HEAD,
            xml::NAMES,
            GROUP,
            // Programs put the number in; those that do not, show it all the same.
            self.shapes.replace(NUMBER, &number.to_string())
        )
    }
}

/// Stands for the number until it is known.
const NUMBER: &str = "\u{fdd0}";

/// What every tree of shapes begins with.
pub(crate) const GROUP: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
    <p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
