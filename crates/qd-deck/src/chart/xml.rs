//! A chart's XML. PowerPoint holds to the order of the elements: theirs is the schema's.

use super::workbook::{SHEET, letters};
use super::{Kind, Labels, Native, Series};
use crate::shape::{Dress, fill};
use crate::xml::{self, emu};
use qd_chart::palette;
use qd_chart::scene::Colour;
use std::fmt::Write;

/// Size of the words in charts, hundredths of a point.
const SMALL: u32 = 1100;

impl Native {
    /// The part of the file.
    pub(crate) fn xml(&self, dress: &Dress) -> String {
        let names = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" \
            xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
            xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        let legend = if self.legend {
            format!(
                "<c:legend><c:legendPos val=\"t\"/><c:overlay val=\"0\"/>{}</c:legend>",
                words(dress, SMALL, palette::TEXT, false)
            )
        } else {
            String::new()
        };
        format!(
            "{}<c:chartSpace {names}><c:date1904 val=\"0\"/><c:roundedCorners val=\"0\"/>\
             <c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>{}{}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>{legend}\
             <c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>\
             <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{}\
             <c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>",
            xml::HEAD,
            self.plot(dress),
            self.axes(dress),
            words(dress, SMALL, palette::TEXT, false),
        )
    }

    fn plot(&self, dress: &Dress) -> String {
        let series: String = self.series.iter().enumerate().map(|(i, s)| self.one(i, s, dress)).collect();
        let axes = "<c:axId val=\"111111111\"/><c:axId val=\"222222222\"/>";
        let bars = |way: &str, grouping: &str, overlap: i32| {
            format!(
                "<c:barChart><c:barDir val=\"{way}\"/><c:grouping val=\"{grouping}\"/><c:varyColors val=\"0\"/>{series}\
                 <c:gapWidth val=\"{}\"/><c:overlap val=\"{overlap}\"/>{axes}</c:barChart>",
                self.gap
            )
        };
        match self.kind {
            Kind::Line => format!(
                "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>{series}<c:marker val=\"1\"/>{axes}</c:lineChart>"
            ),
            Kind::Columns => bars("col", "clustered", 0),
            Kind::Stacked => bars("col", "stacked", 100),
            Kind::Bars => bars("bar", "clustered", 0),
            Kind::Whole => bars("bar", "percentStacked", 100),
            Kind::Steps => bars("bar", "stacked", 100),
            Kind::Points => format!(
                "<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>{series}{axes}</c:scatterChart>"
            ),
        }
    }

    /// How many points each series has.
    fn length(&self) -> usize {
        if self.kind == Kind::Points { self.across.len() } else { self.categories.len() }
    }

    /// The cells of a column, for what is told of them.
    fn cells(&self, column: usize) -> String {
        let c = letters(column);
        format!("{SHEET}!${c}$2:${c}${}", self.length().max(1) + 1)
    }

    fn numbers(&self, tag: &str, column: usize, values: &[Option<f64>], code: &str) -> String {
        let points: String = values
            .iter()
            .enumerate()
            .filter_map(|(i, v)| Some(format!("<c:pt idx=\"{i}\"><c:v>{}</c:v></c:pt>", (*v)?)))
            .collect();
        format!(
            "<c:{tag}><c:numRef><c:f>{}</c:f><c:numCache><c:formatCode>{}</c:formatCode><c:ptCount val=\"{}\"/>{points}</c:numCache></c:numRef></c:{tag}>",
            self.cells(column),
            xml::text(code),
            values.len()
        )
    }

    fn one(&self, i: usize, s: &Series, dress: &Dress) -> String {
        let mut out = format!(
            "<c:ser><c:idx val=\"{i}\"/><c:order val=\"{i}\"/><c:tx><c:strRef><c:f>{SHEET}!${}$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{}</c:v></c:pt></c:strCache></c:strRef></c:tx>",
            letters(i + 1),
            xml::text(&s.name)
        );
        let ground = fill(s.colour, dress.accent);
        match self.kind {
            Kind::Line => {
                let dash = if s.dashed { "<a:prstDash val=\"dash\"/>" } else { "" };
                let width = emu(if s.dashed { 1.5 } else { 2.25 });
                let ink = if s.apart { "<a:noFill/>" } else { ground.as_str() };
                let _ = write!(
                    out,
                    "<c:spPr><a:ln w=\"{width}\" cap=\"rnd\">{ink}{dash}<a:round/></a:ln></c:spPr>"
                );
                let inside = if s.apart {
                    fill(s.colour.mix(palette::WHITE, 0.55), dress.accent)
                } else {
                    ground.clone()
                };
                if s.dashed {
                    out.push_str("<c:marker><c:symbol val=\"none\"/></c:marker>");
                } else {
                    out.push_str(&marker(&inside, &ground));
                }
            }
            Kind::Points => {
                let _ = write!(
                    out,
                    "<c:spPr><a:ln w=\"19050\"><a:noFill/></a:ln></c:spPr>{}",
                    marker(&ground, &ground)
                );
            }
            _ => {
                let ground = if s.hidden { "<a:noFill/>".to_owned() } else { ground };
                let edge = if matches!(self.kind, Kind::Stacked | Kind::Whole) {
                    format!("<a:ln w=\"6350\">{}</a:ln>", fill(palette::WHITE, dress.accent))
                } else {
                    "<a:ln><a:noFill/></a:ln>".into()
                };
                let _ = write!(out, "<c:spPr>{ground}{edge}</c:spPr><c:invertIfNegative val=\"0\"/>");
                let pale = fill(s.colour.mix(palette::WHITE, 0.55), dress.accent);
                for p in s.faint.iter().filter(|p| s.values.get(**p).is_some_and(Option::is_some)) {
                    let _ = write!(
                        out,
                        "<c:dPt><c:idx val=\"{p}\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>{pale}{edge}</c:spPr></c:dPt>"
                    );
                }
            }
        }
        out.push_str(&self.labels(s, dress));
        if let Some(b) = &s.bounds {
            let beside = self.series.len() + 1;
            let lengths = |v: &[f64]| v.iter().map(|v| Some(*v)).collect::<Vec<_>>();
            let _ = write!(
                out,
                "<c:errBars><c:errBarType val=\"both\"/><c:errValType val=\"cust\"/><c:noEndCap val=\"0\"/>{}{}<c:spPr><a:ln w=\"15875\">{}</a:ln></c:spPr></c:errBars>",
                self.numbers("plus", beside + 1, &lengths(&b.above), "General"),
                self.numbers("minus", beside, &lengths(&b.below), "General"),
                fill(palette::INK, dress.accent)
            );
        }
        if self.kind == Kind::Points {
            let across: Vec<_> = self.across.iter().map(|v| Some(*v)).collect();
            out.push_str(&self.numbers("xVal", 0, &across, "General"));
            out.push_str(&self.numbers("yVal", i + 1, &s.values, &self.label));
            out.push_str("<c:smooth val=\"0\"/></c:ser>");
            return out;
        }
        let words: String = self
            .categories
            .iter()
            .enumerate()
            .map(|(n, c)| format!("<c:pt idx=\"{n}\"><c:v>{}</c:v></c:pt>", xml::text(c)))
            .collect();
        let _ = write!(
            out,
            "<c:cat><c:strRef><c:f>{}</c:f><c:strCache><c:ptCount val=\"{}\"/>{words}</c:strCache></c:strRef></c:cat>{}",
            self.cells(0),
            self.categories.len(),
            self.numbers("val", i + 1, &s.values, &self.label)
        );
        if self.kind == Kind::Line {
            out.push_str("<c:smooth val=\"0\"/>");
        }
        out.push_str("</c:ser>");
        out
    }

    fn labels(&self, s: &Series, dress: &Dress) -> String {
        let code = format!("<c:numFmt formatCode=\"{}\" sourceLinked=\"0\"/>", xml::text(&self.label));
        let none = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
        let shows = |name: bool, value: bool| {
            format!(
                "<c:showLegendKey val=\"0\"/><c:showVal val=\"{}\"/><c:showCatName val=\"0\"/><c:showSerName val=\"{}\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>",
                u8::from(value),
                u8::from(name)
            )
        };
        match s.labels {
            Labels::None => String::new(),
            Labels::All => {
                let (ink, place) = if matches!(self.kind, Kind::Whole | Kind::Steps) {
                    let dark = s.colour.brightness() < 0.55;
                    (if dark { palette::WHITE } else { palette::INK }, "ctr")
                } else {
                    (palette::INK, "outEnd")
                };
                format!(
                    "<c:dLbls>{code}{none}{}<c:dLblPos val=\"{place}\"/>{}</c:dLbls>",
                    words(dress, SMALL, ink, true),
                    shows(false, true)
                )
            }
            Labels::Last { named, below } => {
                let Some(last) = s.values.iter().rposition(Option::is_some) else { return String::new() };
                let place = if below { "b" } else { "t" };
                let text = words(dress, SMALL, if s.dashed { palette::TARGET } else { s.colour }, true);
                format!(
                    "<c:dLbls><c:dLbl><c:idx val=\"{last}\"/>{code}{none}{text}<c:dLblPos val=\"{place}\"/>{}<c:separator> </c:separator></c:dLbl>{}</c:dLbls>",
                    shows(named, true),
                    shows(false, false)
                )
            }
        }
    }

    fn axes(&self, dress: &Dress) -> String {
        let lying = matches!(self.kind, Kind::Bars | Kind::Whole | Kind::Steps);
        let (first, second) = if lying { ("l", "b") } else { ("b", "l") };
        let order = if lying { "maxMin" } else { "minMax" };
        let line = fill(palette::FAINT, dress.accent);
        let text = words(dress, SMALL, palette::MUTED, false);
        let title = |name: &str| {
            if name.is_empty() {
                return String::new();
            }
            let run = crate::shape::Run::new(name, 10.0, palette::MUTED);
            format!(
                "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>{}</a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>",
                dress.run(&run)
            )
        };
        let grid = format!(
            "<c:majorGridlines><c:spPr><a:ln w=\"6350\">{}</a:ln></c:spPr></c:majorGridlines>",
            fill(palette::LINE, dress.accent)
        );
        let ends: String = [("max", self.high), ("min", self.low)]
            .into_iter()
            .filter_map(|(tag, v)| Some(format!("<c:{tag} val=\"{}\"/>", v?)))
            .collect();
        let hidden = u8::from(self.kind == Kind::Whole);
        let values = format!(
            "<c:valAx><c:axId val=\"222222222\"/><c:scaling><c:orientation val=\"minMax\"/>{ends}</c:scaling><c:delete val=\"{hidden}\"/><c:axPos val=\"{second}\"/>{grid}{}\
             <c:numFmt formatCode=\"{}\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>\
             <c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{text}<c:crossAx val=\"111111111\"/><c:crosses val=\"{}\"/><c:crossBetween val=\"{}\"/></c:valAx>",
            title(if self.kind == Kind::Points { &self.names.1 } else { "" }),
            xml::text(&self.axis),
            // The first bar is on top: the scale stays at the bottom.
            if lying { "max" } else { "autoZero" },
            if self.kind == Kind::Points { "midCat" } else { "between" }
        );
        if self.kind == Kind::Points {
            return format!(
                "<c:valAx><c:axId val=\"111111111\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/>{}\
                 <c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>\
                 <c:spPr><a:ln w=\"9525\">{line}</a:ln></c:spPr>{text}<c:crossAx val=\"222222222\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"midCat\"/></c:valAx>{values}",
                title(&self.names.0)
            );
        }
        // Each bar keeps its word, whatever the room.
        let skip = match self.kind {
            Kind::Bars | Kind::Whole | Kind::Steps => "<c:tickLblSkip val=\"1\"/>".to_owned(),
            Kind::Columns if self.categories.len() > 12 => {
                format!("<c:tickLblSkip val=\"{}\"/>", self.categories.len().div_ceil(8))
            }
            _ => String::new(),
        };
        format!(
            "<c:catAx><c:axId val=\"111111111\"/><c:scaling><c:orientation val=\"{order}\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"{first}\"/>\
             <c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>\
             <c:spPr><a:ln w=\"9525\">{line}</a:ln></c:spPr>{text}<c:crossAx val=\"222222222\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>{skip}<c:noMultiLvlLbl val=\"1\"/></c:catAx>{values}"
        )
    }
}

fn marker(ground: &str, edge: &str) -> String {
    format!(
        "<c:marker><c:symbol val=\"circle\"/><c:size val=\"6\"/><c:spPr>{ground}<a:ln w=\"9525\">{edge}</a:ln></c:spPr></c:marker>"
    )
}

/// How the words of a part are set.
fn words(dress: &Dress, size: u32, colour: Colour, bold: bool) -> String {
    format!(
        "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"{size}\" b=\"{}\">{}</a:defRPr></a:pPr><a:endParaRPr lang=\"{}\"/></a:p></c:txPr>",
        u8::from(bold),
        fill(colour, dress.accent),
        dress.language
    )
}
