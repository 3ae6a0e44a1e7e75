//! What printpdf leaves out: version, outline, tags, links, language, fixed ids.

use super::tags::{Kid, Kind, Reading};
use super::{About, Anchor, Logo};
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};
use qd_chart::scene::{Item, Scene};
use std::io;

pub(super) fn finish(
    mut doc: Document,
    scenes: &[Scene],
    anchors: &[Anchor],
    about: &About,
    reading: &Reading<'_>,
    logo: Option<&Logo>,
) -> io::Result<Vec<u8>> {
    doc.version = "1.7".into();
    let pages: Vec<ObjectId> = doc.get_pages().into_values().collect();
    for (scene, page) in scenes.iter().zip(&pages) {
        if let Some(logo) = logo.filter(|_| scene.items.iter().any(|i| matches!(i, Item::Logo(_)))) {
            logo.embed(&mut doc, *page);
        }
    }
    let outline = outline(&mut doc, scenes, anchors, &pages);
    let mut clicks: Vec<Vec<ObjectId>> = Vec::new();
    for (i, (scene, page)) in scenes.iter().zip(&pages).enumerate() {
        let dicts = links(scene, scenes, anchors, &pages);
        let ids: Vec<ObjectId> = dicts.into_iter().map(|d| doc.add_object(d)).collect();
        if let Ok(dict) = doc.get_object_mut(*page).and_then(Object::as_dict_mut) {
            dict.set("StructParents", i as i64);
            dict.set("Tabs", "S");
            dict.remove(b"Annots");
            if !ids.is_empty() {
                dict.set("Annots", ids.iter().map(|id| Object::Reference(*id)).collect::<Vec<_>>());
            }
        }
        clicks.push(ids);
    }
    let structure = structure(&mut doc, reading, scenes, &pages, &clicks);
    if let Ok(catalog) = doc.catalog_mut() {
        catalog.set("Lang", text(&about.language));
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
        catalog.set("StructTreeRoot", structure);
        catalog.set("PageLayout", "SinglePage");
        if let Some(outline) = outline {
            catalog.set("Outlines", outline);
            catalog.set("PageMode", "UseOutlines");
        }
    }
    let info = doc.trailer.get(b"Info").and_then(Object::as_reference).ok();
    if let Some(dict) = info.and_then(|id| doc.get_object_mut(id).and_then(Object::as_dict_mut).ok()) {
        // An empty GTS_PDFXVersion makes viewers claim PDF/X; the dates would say 1970.
        for key in ["GTS_PDFXVersion", "Trapped", "Identifier", "Keywords", "CreationDate", "ModDate"] {
            dict.remove(key.as_bytes());
        }
    }
    let id = Object::String(fingerprint(&doc), StringFormat::Hexadecimal);
    doc.trailer.set("ID", vec![id.clone(), id]);
    doc.prune_objects();
    doc.compress();
    let mut bytes = Vec::new();
    doc.save_modern(&mut bytes)?;
    Ok(bytes)
}

/// Sixteen bytes that follow from the content alone.
fn fingerprint(doc: &Document) -> Vec<u8> {
    let mut hash = xxhash_rust::xxh3::Xxh3::new();
    for object in doc.objects.values() {
        if let Ok(stream) = object.as_stream() {
            hash.update(&stream.content);
        }
    }
    hash.digest128().to_be_bytes().to_vec()
}

/// A text string: UTF-16 with its mark.
fn text(s: &str) -> Object {
    if s.is_ascii() {
        return Object::string_literal(s);
    }
    let units = std::iter::once(0xFEFF).chain(s.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

fn place(anchor: &Anchor, scenes: &[Scene], pages: &[ObjectId]) -> Option<Object> {
    let (scene, page) = (scenes.get(anchor.page)?, pages.get(anchor.page)?);
    let top = (scene.height - anchor.y + 14.0).min(scene.height).round() as i64;
    Some(vec![Object::Reference(*page), "XYZ".into(), Object::Null, top.into(), Object::Null].into())
}

fn links(scene: &Scene, scenes: &[Scene], anchors: &[Anchor], pages: &[ObjectId]) -> Vec<Dictionary> {
    let mut out = Vec::new();
    for item in &scene.items {
        let Item::Link { area, anchor } = item else { continue };
        let found = anchors.iter().find(|a| &a.name == anchor);
        let dest = found.and_then(|a| place(a, scenes, pages)).unwrap_or(Object::Null);
        let rect: Vec<Object> = [area.x, scene.height - area.bottom(), area.right(), scene.height - area.y]
            .map(Object::Real)
            .to_vec();
        out.push(dictionary! {
            "Type" => "Annot", "Subtype" => "Link", "Rect" => rect,
            "Border" => vec![0.into(), 0.into(), 0.into()], "Dest" => dest, "F" => 4,
            "Contents" => text(found.map_or("", |a| &a.title)),
        });
    }
    out
}

fn outline(doc: &mut Document, scenes: &[Scene], anchors: &[Anchor], pages: &[ObjectId]) -> Option<ObjectId> {
    let shown: Vec<&Anchor> = anchors.iter().filter(|a| a.level > 0).collect();
    let first = shown.first()?;
    let lowest = first.level;
    let root = doc.new_object_id();
    let ids: Vec<ObjectId> = shown.iter().map(|_| doc.new_object_id()).collect();
    // The parent of an entry is the last one before it of a lower level.
    let parent: Vec<Option<usize>> =
        (0..shown.len()).map(|i| (0..i).rev().find(|j| shown[*j].level < shown[i].level)).collect();
    let kids = |of: Option<usize>| (0..shown.len()).filter(|i| parent[*i] == of).collect::<Vec<_>>();
    for (i, anchor) in shown.iter().enumerate() {
        let mut dict = dictionary! {
            "Title" => text(&anchor.title),
            "Parent" => parent[i].map_or(root, |p| ids[p]),
        };
        if let Some(dest) = place(anchor, scenes, pages) {
            dict.set("Dest", dest);
        }
        let brothers = kids(parent[i]);
        let at = brothers.iter().position(|b| *b == i).unwrap_or(0);
        if at > 0 {
            dict.set("Prev", ids[brothers[at - 1]]);
        }
        if let Some(next) = brothers.get(at + 1) {
            dict.set("Next", ids[*next]);
        }
        let own = kids(Some(i));
        if let (Some(a), Some(z)) = (own.first(), own.last()) {
            dict.set("First", ids[*a]);
            dict.set("Last", ids[*z]);
            // Negative: shown closed.
            dict.set("Count", -(own.len() as i64));
        }
        doc.set_object(ids[i], dict);
    }
    let top = kids(None);
    debug_assert!(shown.iter().all(|a| a.level >= lowest));
    let (a, z) = (top.first()?, top.last()?);
    doc.set_object(
        root,
        dictionary! { "Type" => "Outlines", "First" => ids[*a], "Last" => ids[*z], "Count" => top.len() as i64 },
    );
    Some(root)
}

fn structure(
    doc: &mut Document,
    reading: &Reading<'_>,
    scenes: &[Scene],
    pages: &[ObjectId],
    clicks: &[Vec<ObjectId>],
) -> ObjectId {
    let root = doc.new_object_id();
    let nodes = &reading.nodes;
    let mut kept = vec![false; nodes.len()];
    let mut open = vec![0];
    while let Some(i) = open.pop() {
        kept[i] = true;
        open.extend(nodes[i].kids.iter().filter_map(|k| if let Kid::Node(n) = k { Some(*n) } else { None }));
    }
    let ids: Vec<ObjectId> = nodes.iter().map(|_| doc.new_object_id()).collect();
    let mut numbers: Vec<Object> = Vec::new();
    for (page, marked) in reading.marked.iter().enumerate() {
        let refs: Vec<Object> = marked.iter().map(|n| Object::Reference(ids[*n])).collect();
        numbers.push((page as i64).into());
        numbers.push(Object::Reference(doc.add_object(refs)));
    }
    let mut next = pages.len() as i64;
    for (i, node) in nodes.iter().enumerate().filter(|(i, _)| kept[*i]) {
        let mut own = None;
        let mut kids: Vec<Object> = Vec::new();
        for kid in &node.kids {
            match *kid {
                Kid::Node(n) => kids.push(Object::Reference(ids[n])),
                Kid::Marked { page, id } if *own.get_or_insert(page) == page => kids.push((id as i64).into()),
                Kid::Marked { page, id } => {
                    let mut d = dictionary! { "Type" => "MCR", "MCID" => id as i64 };
                    if let Some(p) = pages.get(page) {
                        d.set("Pg", *p);
                    }
                    kids.push(d.into());
                }
                Kid::Click { page, index } => {
                    let Some(click) = clicks.get(page).and_then(|p| p.get(index)) else { continue };
                    let mut d = dictionary! { "Type" => "OBJR", "Obj" => *click };
                    if let Some(p) = pages.get(page) {
                        d.set("Pg", *p);
                    }
                    kids.push(d.into());
                    numbers.push(next.into());
                    numbers.push(Object::Reference(ids[i]));
                    if let Ok(dict) = doc.get_object_mut(*click).and_then(Object::as_dict_mut) {
                        dict.set("StructParent", next);
                    }
                    next += 1;
                }
            }
        }
        let parent = if i == 0 { root } else { ids[node.parent] };
        let mut dict =
            dictionary! { "Type" => "StructElem", "S" => node.kind.name(), "P" => parent, "K" => kids };
        if let Some(page) = own.and_then(|p| pages.get(p)) {
            dict.set("Pg", *page);
        }
        if let Some(alt) = &node.alt {
            dict.set("Alt", text(alt));
        }
        match node.kind {
            Kind::Heading(_) => dict.set("T", text(&node.words)),
            Kind::HeadCell => dict.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
            Kind::RowHead => dict.set("A", dictionary! { "O" => "Table", "Scope" => "Row" }),
            _ => {}
        }
        if let Some((scene, r)) = node.area.and_then(|(page, r)| Some((scenes.get(page)?, r))) {
            let sides = [r.x, scene.height - r.bottom(), r.right(), scene.height - r.y];
            let sides: Vec<Object> = sides.map(|v| Object::Real((v * 100.0).round() / 100.0)).to_vec();
            dict.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => sides });
        }
        doc.set_object(ids[i], dict);
    }
    let parents = doc.add_object(dictionary! { "Nums" => numbers });
    doc.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot", "K" => vec![Object::Reference(ids[0])],
            "ParentTree" => parents, "ParentTreeNextKey" => next,
        },
    );
    root
}
