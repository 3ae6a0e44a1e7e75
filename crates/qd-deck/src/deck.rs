//! The deck under way: slides in order, charts with their workbooks, and the file they become.

use crate::chart::Native;
use crate::master;
use crate::package::{Package, Rels};
use crate::shape::{Dress, GROUP, Para, Run, Slide};
use crate::{Written, failed, guess, xml};
use qd_chart::scene::{Colour, Rect, TextStyle, Weight};
use qd_chart::{ChartContext, palette};
use qd_model::format::Locale;
use qd_model::{Issue, IssueCode, ReportInput};
use qd_text::Catalogue;

/// The title's style, for measuring.
const TITLE: TextStyle = TextStyle::new(24.0, Weight::SemiBold, palette::INK);

/// The deck under way.
pub(crate) struct Deck<'a> {
    pub input: &'a ReportInput,
    pub words: &'a Catalogue,
    pub locale: Locale,
    pub dress: Dress,
    pub title: String,
    /// Width and height of the brand's picture.
    pub logo: Option<(f32, f32)>,
    /// Places whose comments were set.
    pub placed: Vec<String>,
    agents: Vec<String>,
    slides: Vec<Slide>,
    /// Parts of charts: their XML and their workbook.
    charts: Vec<(String, Vec<u8>)>,
    trouble: Option<Issue>,
}

impl<'a> Deck<'a> {
    pub fn new(input: &'a ReportInput, words: &'a Catalogue) -> Result<Self, Issue> {
        let accent = Colour::parse(&input.settings.brand.accent)
            // An accent too light for white paper would make text and lines vanish.
            .filter(|c| c.brightness() < 0.72)
            .unwrap_or(palette::ACCENT);
        let title =
            if input.title.trim().is_empty() { words.plain("report-title") } else { input.title.clone() };
        let logo = if input.logo.is_empty() { None } else { Some(size(&input.logo)?) };
        let language = match words.language() {
            "sv" => "sv-SE",
            "es" => "es-ES",
            "ro" => "ro-RO",
            "az" => "az-Latn-AZ",
            "ko" => "ko-KR",
            _ => "en-US",
        };
        Ok(Self {
            input,
            words,
            locale: Locale::of(words.language()),
            dress: Dress { accent, language },
            title,
            logo,
            agents: qd_chart::agents_in(&input.report.kpis),
            placed: Vec::new(),
            slides: Vec::new(),
            charts: Vec::new(),
            trouble: None,
        })
    }

    /// What the charts need to know.
    pub fn context(&self) -> ChartContext<'_> {
        let input = self.input;
        ChartContext {
            period: &input.report.period,
            grain: input.grain,
            compare: input.compare_label.as_deref(),
            known_to: &input.known_to,
            words: self.words,
            locale: self.locale,
            events: &input.settings.events,
            agent_names: input.settings.privacy.agent_names_in_reports,
            agents: &self.agents,
            min_n: input.settings.min_n,
            channels: &input.channels,
            incidents: &input.incidents,
        }
    }

    pub fn word(&self, key: &str) -> String {
        self.words.plain(key)
    }

    /// A slide with its message as title, what it belongs to above, and its foot.
    pub fn message(&self, kind: &str, message: &str) -> Slide {
        let mut slide = Slide::new(self.dress, 2);
        let (text, size) = guess::sized(message, &TITLE, master::TITLE.w, 2, &[24.0, 20.0, 18.0]);
        slide.placeholder("title", None, &[Run::new(text, size, palette::INK).bold().into()]);
        let above = Rect::new(master::LEFT, 16.0, master::TITLE.w, 15.0);
        slide.text(above, &[Run::new(kind, 10.5, self.dress.accent).bold().into()]);
        let period = qd_chart::period_name(self.words, &self.input.report.period);
        let mut foot = vec![self.input.organisation.clone(), self.title.clone(), period];
        foot.retain(|t| !t.trim().is_empty());
        let mut foot = foot.join(" · ");
        let small = TextStyle::new(9.0, Weight::Regular, palette::MUTED);
        foot = guess::cut(&foot, &small, 480.0, 1);
        let mut runs = vec![Run::new(foot, 9.0, palette::MUTED)];
        if self.input.is_sample {
            runs.push(Run::new(format!("  {}", self.word("report-sample")), 9.0, palette::BAD).bold());
        }
        slide.placeholder("ftr", Some(11), &[Para { runs, ..Para::default() }]);
        slide.number();
        slide
    }

    /// Puts a chart on a slide; its data go into a workbook of their own.
    pub fn chart(&mut self, slide: &mut Slide, r: Rect, chart: &Native, name: &str, says: &str) {
        let n = self.charts.len() + 1;
        match chart.workbook(&self.input.as_of_text) {
            Ok(book) => self.charts.push((chart.xml(&self.dress), book)),
            Err(e) => {
                self.trouble.get_or_insert(failed(&e));
                return;
            }
        }
        let rel = slide.rels.add("chart", &format!("../charts/chart{n}.xml"));
        let inside = format!(
            "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"{rel}\"/>"
        );
        slide.frame(r, name, says, "chart", &inside);
    }

    pub fn push(&mut self, slide: Slide) {
        self.slides.push(slide);
    }

    /// Slides so far.
    pub fn count(&self) -> usize {
        self.slides.len()
    }

    /// The file.
    pub fn finish(self) -> Result<Written, Issue> {
        if let Some(trouble) = self.trouble {
            return Err(trouble);
        }
        let mut package = Package::default();
        let mut top = Rels::default();
        top.add("officeDocument", "ppt/presentation.xml");
        top.add("core", "docProps/core.xml");
        top.add("extended-properties", "docProps/app.xml");
        let mut rels = Rels::default();
        let master = rels.add("slideMaster", "slideMasters/slideMaster1.xml");
        let notes = rels.add("notesMaster", "notesMasters/notesMaster1.xml");
        let slides: String = (1..=self.slides.len())
            .map(|n| {
                let rel = rels.add("slide", &format!("slides/slide{n}.xml"));
                format!("<p:sldId id=\"{}\" r:id=\"{rel}\"/>", 255 + n)
            })
            .collect();
        rels.add("presProps", "presProps.xml");
        rels.add("viewProps", "viewProps.xml");
        rels.add("theme", "theme/theme1.xml");
        rels.add("tableStyles", "tableStyles.xml");
        let main = format!(
            "{}<p:presentation {} saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"{master}\"/></p:sldMasterIdLst>\
             <p:notesMasterIdLst><p:notesMasterId r:id=\"{notes}\"/></p:notesMasterIdLst><p:sldIdLst>{slides}</p:sldIdLst>\
             <p:sldSz cx=\"{}\" cy=\"{}\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>{}</p:presentation>",
            xml::HEAD,
            xml::NAMES,
            xml::emu(master::WIDE),
            xml::emu(master::HIGH),
            master::plain_text()
        );
        package.part("ppt/presentation.xml", "presentationml.presentation.main+xml", main, &rels);
        let none = Rels::default();
        let named = |tag: &str| format!("{}<p:{tag} {}/>", xml::HEAD, xml::NAMES);
        package.part("ppt/presProps.xml", "presentationml.presProps+xml", named("presentationPr"), &none);
        package.part("ppt/viewProps.xml", "presentationml.viewProps+xml", named("viewPr"), &none);
        let styles = format!(
            "{}<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" def=\"{{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}}\"/>",
            xml::HEAD
        );
        package.part("ppt/tableStyles.xml", "presentationml.tableStyles+xml", styles, &none);
        master::put(&mut package, self.dress.accent, self.dress.language);
        if self.logo.is_some() {
            package.file("ppt/media/logo.png", self.input.logo.clone());
        }
        for (n, slide) in (1..).zip(&self.slides) {
            let mut rels = slide.rels.clone();
            if !slide.notes.is_empty() {
                rels.add("notesSlide", &format!("../notesSlides/notesSlide{n}.xml"));
                package.part(
                    &format!("ppt/notesSlides/notesSlide{n}.xml"),
                    "presentationml.notesSlide+xml",
                    notes_of(slide),
                    &notes_rels(n),
                );
            }
            package.part(
                &format!("ppt/slides/slide{n}.xml"),
                "presentationml.slide+xml",
                slide.xml(n),
                &rels,
            );
        }
        for (n, (xml, book)) in (1..).zip(&self.charts) {
            let mut rels = Rels::default();
            rels.add("package", &format!("../embeddings/chart{n}.xlsx"));
            package.part(&format!("ppt/charts/chart{n}.xml"), "drawingml.chart+xml", xml.as_str(), &rels);
            package.file(&format!("ppt/embeddings/chart{n}.xlsx"), book.as_slice());
        }
        about(&mut package, &self);
        let pptx = package.finish(&top).map_err(|e| failed(&e))?;
        let placed = |place: &String| self.placed.contains(place);
        let said = self.input.arranged.comments.iter().map(|c| c.place.clone());
        let unplaced = said.filter(|p| !placed(p)).collect();
        Ok(Written { pptx, slides: self.slides.len() as u32, unplaced })
    }
}

fn notes_rels(n: usize) -> Rels {
    let mut rels = Rels::default();
    rels.add("notesMaster", "../notesMasters/notesMaster1.xml");
    rels.add("slide", &format!("../slides/slide{n}.xml"));
    rels
}

fn notes_of(slide: &Slide) -> String {
    let paras: String = slide
        .notes
        .iter()
        .map(|t| {
            format!(
                "<a:p><a:r><a:rPr lang=\"{}\" dirty=\"0\"/><a:t>{}</a:t></a:r></a:p>",
                slide.dress.language,
                xml::text(t)
            )
        })
        .collect();
    format!(
        "{}<p:notes {}><p:cSld><p:spTree>{GROUP}\
         <p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>\
         <p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/>\
         <p:txBody><a:bodyPr/><a:lstStyle/>{paras}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>",
        xml::HEAD,
        xml::NAMES
    )
}

/// Title, author, and the day of the data: a clock would make two runs differ.
fn about(package: &mut Package, deck: &Deck<'_>) {
    let day =
        deck.input.as_of_text.get(..10).filter(|d| chrono::NaiveDate::parse_from_str(d, "%Y-%m-%d").is_ok());
    let when = format!("{}T00:00:00Z", day.unwrap_or("2000-01-01"));
    let title = format!("{} · {}", deck.title, deck.input.report.period.label);
    let core = format!(
        "{}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator>\
         <dc:language>{}</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{when}</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{when}</dcterms:modified></cp:coreProperties>",
        xml::HEAD,
        xml::text(&title),
        xml::text(&deck.input.organisation),
        deck.dress.language
    );
    let none = Rels::default();
    package.part(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        core,
        &none,
    );
    let app = format!(
        "{}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Quarterdeck {}</Application><Slides>{}</Slides></Properties>",
        xml::HEAD,
        xml::text(&deck.input.version),
        deck.slides.len()
    );
    package.part("docProps/app.xml", "extended-properties+xml", app, &none);
}

/// Width and height of a PNG.
fn size(logo: &[u8]) -> Result<(f32, f32), Issue> {
    let reader = png::Decoder::new(std::io::Cursor::new(logo)).read_info().map_err(|e| {
        let why = e.to_string();
        Issue::new(
            IssueCode::ReportFailed,
            format!("The logo could not be read: {}.", why.trim_end_matches('.')),
        )
        .hint("Take another PNG file, or leave brand.logo empty.")
    })?;
    let info = reader.info();
    Ok((info.width as f32, info.height as f32))
}
