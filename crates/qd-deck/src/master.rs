//! What lies under the slides: theme, master, layouts, and the master of the notes.

use crate::package::{Package, Rels};
use crate::shape::GROUP;
use crate::xml::{self, emu};
use qd_chart::palette;
use qd_chart::scene::{Colour, Rect};

/// Size of a slide in points.
pub(crate) const WIDE: f32 = 960.0;
pub(crate) const HIGH: f32 = 540.0;
/// Margin left and right.
pub(crate) const LEFT: f32 = 40.0;
/// Where titles stand.
pub(crate) const TITLE: Rect = Rect::new(LEFT, 34.0, WIDE - 2.0 * LEFT, 62.0);
/// Where the cover's title stands.
pub(crate) const COVER: Rect = Rect::new(64.0, 168.0, 800.0, 120.0);
/// Where what is under the cover's title stands.
pub(crate) const UNDER: Rect = Rect::new(64.0, 300.0, 800.0, 120.0);

const FOOT: Rect = Rect::new(LEFT, 510.0, 720.0, 18.0);
const NUMBER: Rect = Rect::new(WIDE - LEFT - 80.0, 510.0, 80.0, 18.0);

/// Puts theme, master, both layouts, and the notes' master into the file.
pub(crate) fn put(package: &mut Package, accent: Colour, language: &str) {
    let theme = theme(accent);
    package.part("ppt/theme/theme1.xml", "theme+xml", theme.clone(), &Rels::default());
    package.part("ppt/theme/theme2.xml", "theme+xml", theme, &Rels::default());
    for (n, (kind, name, inside)) in (1..).zip(layouts(accent)) {
        let mut rels = Rels::default();
        rels.add("slideMaster", "../slideMasters/slideMaster1.xml");
        let xml = format!(
            "{}<p:sldLayout {} type=\"{kind}\" preserve=\"1\"><p:cSld name=\"{name}\"><p:spTree>{GROUP}{inside}</p:spTree></p:cSld>\
             <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>",
            xml::HEAD,
            xml::NAMES
        );
        package.part(
            &format!("ppt/slideLayouts/slideLayout{n}.xml"),
            "presentationml.slideLayout+xml",
            xml,
            &rels,
        );
    }
    let mut rels = Rels::default();
    let first = rels.add("slideLayout", "../slideLayouts/slideLayout1.xml");
    let second = rels.add("slideLayout", "../slideLayouts/slideLayout2.xml");
    rels.add("theme", "../theme/theme1.xml");
    package.part(
        "ppt/slideMasters/slideMaster1.xml",
        "presentationml.slideMaster+xml",
        master(&first, &second, language),
        &rels,
    );
    let mut rels = Rels::default();
    rels.add("theme", "../theme/theme2.xml");
    package.part("ppt/notesMasters/notesMaster1.xml", "presentationml.notesMaster+xml", notes(), &rels);
}

/// A placeholder of master or layout.
fn holder(id: u32, kind: &str, idx: &str, r: Rect, anchor: &str, style: &str) -> String {
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{kind} {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"{kind}\"{idx}/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>\
         <p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"{anchor}\"><a:normAutofit/></a:bodyPr><a:lstStyle>{style}</a:lstStyle>\
         <a:p><a:r><a:rPr lang=\"en-US\"/><a:t>{kind}</a:t></a:r></a:p></p:txBody></p:sp>",
        emu(r.x),
        emu(r.y),
        emu(r.w),
        emu(r.h)
    )
}

fn level(size: u32, bold: bool, colour: &str, align: &str) -> String {
    format!(
        "<a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"{align}\"><a:buNone/><a:defRPr sz=\"{size}\" b=\"{}\"><a:solidFill>{colour}</a:solidFill>{FACE}</a:defRPr></a:lvl1pPr>",
        u8::from(bold)
    )
}

fn rgb(c: Colour) -> String {
    format!("{:02X}{:02X}{:02X}", c.r, c.g, c.b)
}

/// The theme's face for running text.
const FACE: &str = "<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/>";

/// How text outside of placeholders is set.
pub(crate) fn plain_text() -> String {
    let levels: String = (1..=3)
        .map(|n| {
            format!(
                "<a:lvl{n}pPr marL=\"0\" algn=\"l\"><a:defRPr sz=\"1400\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>{FACE}</a:defRPr></a:lvl{n}pPr>"
            )
        })
        .collect();
    format!("<p:defaultTextStyle>{levels}</p:defaultTextStyle>")
}

const MUTED: &str = "<a:schemeClr val=\"tx2\"/>";

/// The number of the slide, as the program writes it.
const FIELD: &str = "<a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\"><a:rPr lang=\"en-US\"/><a:t>‹#›</a:t></a:fld>";

fn furniture() -> String {
    let small = |align: &str| level(900, false, MUTED, align);
    format!(
        "{}{}",
        holder(11, "ftr", " sz=\"quarter\" idx=\"11\"", FOOT, "ctr", &small("l")),
        holder(12, "sldNum", " sz=\"quarter\" idx=\"12\"", NUMBER, "ctr", &small("r"))
            .replace("<a:r><a:rPr lang=\"en-US\"/><a:t>sldNum</a:t></a:r>", FIELD)
    )
}

fn layouts(accent: Colour) -> [(&'static str, &'static str, String); 2] {
    let white = format!("<a:srgbClr val=\"{}\"/>", rgb(palette::WHITE));
    let pale = format!("<a:srgbClr val=\"{}\"/>", rgb(accent.mix(palette::WHITE, 0.72)));
    let cover = format!(
        "{}{}",
        holder(2, "ctrTitle", "", COVER, "b", &level(4000, true, &white, "l")),
        holder(3, "subTitle", " idx=\"1\"", UNDER, "t", &level(1600, false, &pale, "l"))
    );
    let ink = "<a:schemeClr val=\"tx1\"/>";
    let alone =
        format!("{}{}", holder(2, "title", "", TITLE, "t", &level(2400, true, ink, "l")), furniture());
    [("title", "Cover", cover), ("titleOnly", "Message", alone)]
}

fn master(first: &str, second: &str, language: &str) -> String {
    let ink = "<a:schemeClr val=\"tx1\"/>";
    let title = holder(2, "title", "", TITLE, "t", "");
    let body = holder(3, "body", " idx=\"1\"", Rect::new(LEFT, 110.0, WIDE - 2.0 * LEFT, 380.0), "t", "");
    let step = |n: u32, size: u32| {
        format!(
            "<a:lvl{n}pPr marL=\"{}\" indent=\"-228600\" algn=\"l\"><a:spcBef><a:spcPts val=\"600\"/></a:spcBef><a:buFont typeface=\"Arial\"/><a:buChar char=\"•\"/>\
             <a:defRPr sz=\"{size}\"><a:solidFill>{ink}</a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl{n}pPr>",
            228_600 * n
        )
    };
    let steps: String = [(1, 1600), (2, 1400), (3, 1200)].map(|(n, size)| step(n, size)).concat();
    let other: String = (1..=3)
        .map(|n| {
            format!(
                "<a:lvl{n}pPr marL=\"0\" algn=\"l\"><a:defRPr sz=\"1400\"><a:solidFill>{ink}</a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl{n}pPr>"
            )
        })
        .collect();
    format!(
        "{}<p:sldMaster {}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{GROUP}{title}{body}{}</p:spTree></p:cSld>\
         <p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>\
         <p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"{first}\"/><p:sldLayoutId id=\"2147483650\" r:id=\"{second}\"/></p:sldLayoutIdLst>\
         <p:txStyles><p:titleStyle><a:lvl1pPr algn=\"l\"><a:lnSpc><a:spcPct val=\"95000\"/></a:lnSpc><a:buNone/><a:defRPr lang=\"{language}\" sz=\"2400\" b=\"1\"><a:solidFill>{ink}</a:solidFill><a:latin typeface=\"+mj-lt\"/><a:ea typeface=\"+mj-ea\"/><a:cs typeface=\"+mj-cs\"/></a:defRPr></a:lvl1pPr></p:titleStyle>\
         <p:bodyStyle>{steps}</p:bodyStyle><p:otherStyle>{other}</p:otherStyle></p:txStyles></p:sldMaster>",
        xml::HEAD,
        xml::NAMES,
        furniture()
    )
}

fn notes() -> String {
    let picture = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr>\
        <p:spPr><a:xfrm><a:off x=\"685800\" y=\"1143000\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>";
    let body = holder(
        3,
        "body",
        " sz=\"quarter\" idx=\"3\"",
        Rect::new(54.0, 346.5, 432.0, 283.5),
        "t",
        &level(1200, false, "<a:schemeClr val=\"tx1\"/>", "l"),
    );
    format!(
        "{}<p:notesMaster {}><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg><p:spTree>{GROUP}{picture}{body}</p:spTree></p:cSld>\
         <p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/></p:notesMaster>",
        xml::HEAD,
        xml::NAMES
    )
}

/// Colours and fonts. PowerPoint takes no fonts along: these two are where it is installed.
fn theme(accent: Colour) -> String {
    let parts = palette::parts(accent, 6);
    let rest: String = [parts[0], parts[2], parts[3], parts[4], palette::MUTED]
        .iter()
        .zip(2..)
        .map(|(c, n)| format!("<a:accent{n}><a:srgbClr val=\"{}\"/></a:accent{n}>", rgb(*c)))
        .collect();
    let fonts = "<a:latin typeface=\"Segoe UI\"/><a:ea typeface=\"Malgun Gothic\"/><a:cs typeface=\"\"/>";
    let plain = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let line = format!("<a:ln w=\"9525\">{plain}</a:ln>");
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    format!(
        "{}<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Quarterdeck\"><a:themeElements>\
         <a:clrScheme name=\"Quarterdeck\"><a:dk1><a:srgbClr val=\"{}\"/></a:dk1><a:lt1><a:srgbClr val=\"FFFFFF\"/></a:lt1><a:dk2><a:srgbClr val=\"{}\"/></a:dk2><a:lt2><a:srgbClr val=\"{}\"/></a:lt2>\
         <a:accent1><a:srgbClr val=\"{}\"/></a:accent1>{rest}<a:hlink><a:srgbClr val=\"{}\"/></a:hlink><a:folHlink><a:srgbClr val=\"{}\"/></a:folHlink></a:clrScheme>\
         <a:fontScheme name=\"Quarterdeck\"><a:majorFont>{fonts}</a:majorFont><a:minorFont>{fonts}</a:minorFont></a:fontScheme>\
         <a:fmtScheme name=\"Quarterdeck\"><a:fillStyleLst>{plain}{plain}{plain}</a:fillStyleLst><a:lnStyleLst>{line}{line}{line}</a:lnStyleLst>\
         <a:effectStyleLst>{effect}{effect}{effect}</a:effectStyleLst><a:bgFillStyleLst>{plain}{plain}{plain}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>",
        xml::HEAD,
        rgb(palette::INK),
        rgb(palette::MUTED),
        rgb(palette::WASH),
        rgb(accent),
        rgb(accent),
        rgb(palette::MUTED)
    )
}
