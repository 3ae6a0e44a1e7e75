//! The structure that readers speak aloud, made of the tags of the display list: sections, headings, paragraphs, lists,
//! figures with their text, tables. Both writers follow it; what stands in no tag is decoration.

use crate::layout::WORD_GOES_ON;
use qd_chart::scene::{Item, Rect, Role, Scene, Seg};

/// What an element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Section,
    Heading(u8),
    Paragraph,
    List,
    ListItem,
    ListBody,
    Figure,
    Table,
    Row,
    HeadCell,
    RowHead,
    Cell,
    Contents,
    ContentsItem,
    Reference,
    Link,
}

impl Kind {
    /// Its standard name in a PDF.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(3) => "H3",
            Self::Heading(_) => "H4",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::ListItem => "LI",
            Self::ListBody => "LBody",
            Self::Figure => "Figure",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::HeadCell | Self::RowHead => "TH",
            Self::Cell => "TD",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
            Self::Reference => "Reference",
            Self::Link => "Link",
        }
    }

    /// True if words may stand in it; other elements hold elements.
    fn holds_words(self) -> bool {
        matches!(
            self,
            Self::Heading(_)
                | Self::Paragraph
                | Self::ListBody
                | Self::Figure
                | Self::HeadCell
                | Self::RowHead
                | Self::Cell
                | Self::Link
        )
    }

    /// True if it says something although it is empty: a table must have all its cells.
    fn stays_empty(self) -> bool {
        matches!(self, Self::HeadCell | Self::RowHead | Self::Cell)
    }
}

/// An element.
pub(super) struct Node {
    pub kind: Kind,
    /// Text alternative of a figure.
    pub alt: Option<String>,
    /// Words of a heading.
    pub words: String,
    pub parent: usize,
    /// Where a figure is drawn: its page and the box around it.
    pub area: Option<(usize, Rect)>,
    pub kids: Vec<Kid>,
}

/// What an element holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kid {
    Node(usize),
    /// A run of content: its page and its number there.
    Marked {
        page: usize,
        id: usize,
    },
    /// A click: its page and its number there.
    Click {
        page: usize,
        index: usize,
    },
}

/// Why something is not read aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Artifact {
    /// Lines, grounds, marks.
    Layout,
    /// Running head.
    Head,
    /// Running foot.
    Foot,
    /// Said before.
    Repeated,
}

/// What a run of content belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// An element and the number of the run on its page.
    Content { node: usize, id: usize },
    /// Nothing.
    Artifact(Artifact),
}

/// One step of writing a page.
pub(super) enum Step<'s> {
    Begin(Mark),
    End,
    Draw(&'s Item),
    /// Words that others of the same element follow: a blank stands between.
    Line(&'s Item),
}

/// All elements, the first of them the document, and each page's steps.
pub(super) struct Reading<'s> {
    pub nodes: Vec<Node>,
    pub pages: Vec<Vec<Step<'s>>>,
    /// For each page the element of each run of content.
    pub marked: Vec<Vec<usize>>,
}

enum Open {
    Node(usize),
    Artifact(Artifact),
    Nothing,
}

struct Reader<'s> {
    out: Reading<'s>,
    section: usize,
    open: Vec<Open>,
    mark: Option<Mark>,
    clips: Vec<Rect>,
    clicks: usize,
}

/// Reads the pages in order.
pub(super) fn read(scenes: &[Scene]) -> Reading<'_> {
    let document = Node::new(Kind::Document, 0);
    let out = Reading { nodes: vec![document], pages: Vec::new(), marked: Vec::new() };
    let mut r = Reader { out, section: 0, open: Vec::new(), mark: None, clips: Vec::new(), clicks: 0 };
    for scene in scenes {
        r.page(scene);
    }
    r.out.level();
    r.out.prune(0);
    r.out
}

impl Node {
    fn new(kind: Kind, parent: usize) -> Self {
        Self { kind, alt: None, words: String::new(), parent, area: None, kids: Vec::new() }
    }
}

impl<'s> Reader<'s> {
    fn page(&mut self, scene: &'s Scene) {
        self.out.pages.push(Vec::new());
        self.out.marked.push(Vec::new());
        self.open.clear();
        self.clips.clear();
        self.clicks = 0;
        for (i, item) in scene.items.iter().enumerate() {
            match item {
                Item::Tag(role) => self.begin(role),
                Item::EndTag => {
                    self.end_mark();
                    self.open.pop();
                }
                Item::Link { .. } => {
                    let click = Kid::Click { page: self.at(), index: self.clicks };
                    self.clicks += 1;
                    if let Some(node) = self.node() {
                        self.out.nodes[node].kids.push(click);
                    }
                }
                Item::Unclip => {
                    self.clips.pop();
                    self.step(Step::Draw(item));
                }
                Item::Path { .. } | Item::Text { .. } | Item::Logo(_) | Item::Clip(_) => {
                    self.draw(item, &scene.items[i + 1..]);
                }
            }
        }
        self.end_mark();
    }

    fn at(&self) -> usize {
        self.out.pages.len().saturating_sub(1)
    }

    fn step(&mut self, step: Step<'s>) {
        if let Some(page) = self.out.pages.last_mut() {
            page.push(step);
        }
    }

    fn end_mark(&mut self) {
        if self.mark.take().is_some() {
            self.step(Step::End);
        }
    }

    /// The innermost element; none inside of what is not read aloud.
    fn node(&self) -> Option<usize> {
        match self.open.last() {
            Some(Open::Node(n)) => Some(*n),
            _ => None,
        }
    }

    fn add(&mut self, kind: Kind, parent: usize) -> usize {
        let node = self.out.nodes.len();
        self.out.nodes.push(Node::new(kind, parent));
        self.out.nodes[parent].kids.push(Kid::Node(node));
        node
    }

    /// The parent's last element if it is of that kind, else a new one.
    fn going_on(&mut self, kind: Kind, parent: usize) -> usize {
        match self.out.nodes[parent].kids.last() {
            Some(Kid::Node(n)) if self.out.nodes[*n].kind == kind => *n,
            _ => self.add(kind, parent),
        }
    }

    fn begin(&mut self, role: &Role) {
        self.end_mark();
        let artifact = match (role, self.open.last()) {
            (_, Some(Open::Artifact(a))) => Some(*a),
            (Role::RunningHead, _) => Some(Artifact::Head),
            (Role::RunningFoot, _) => Some(Artifact::Foot),
            (Role::Repeated, _) => Some(Artifact::Repeated),
            _ => None,
        };
        if let Some(artifact) = artifact {
            return self.open.push(Open::Artifact(artifact));
        }
        if *role == Role::Section {
            self.section = self.add(Kind::Section, 0);
            return self.open.push(Open::Nothing);
        }
        let parent = self.node().unwrap_or(self.section);
        let node = match role {
            Role::Heading(level) => self.add(Kind::Heading(*level), parent),
            Role::ListItem => {
                let list = self.going_on(Kind::List, parent);
                let item = self.add(Kind::ListItem, list);
                self.add(Kind::ListBody, item)
            }
            Role::Figure(alt) => {
                let node = self.add(Kind::Figure, parent);
                self.out.nodes[node].alt = Some(alt.clone());
                node
            }
            Role::Table => self.add(Kind::Table, parent),
            Role::TableContinued => self.going_on(Kind::Table, parent),
            Role::Row => self.add(Kind::Row, parent),
            Role::HeadCell => self.add(Kind::HeadCell, parent),
            Role::RowHead => self.add(Kind::RowHead, parent),
            Role::Cell => self.add(Kind::Cell, parent),
            Role::ContentsEntry => {
                let contents = self.going_on(Kind::Contents, parent);
                let item = self.add(Kind::ContentsItem, contents);
                let reference = self.add(Kind::Reference, item);
                self.add(Kind::Link, reference)
            }
            _ => self.add(Kind::Paragraph, parent),
        };
        self.open.push(Open::Node(node));
    }

    /// What the item belongs to: of an element that is no figure, only the words.
    fn owner(&self, item: &Item) -> Result<usize, Artifact> {
        match self.open.last() {
            Some(Open::Artifact(a)) => Err(*a),
            Some(Open::Node(n)) => match self.out.nodes[*n].kind {
                Kind::Figure => Ok(*n),
                kind if kind.holds_words() && matches!(item, Item::Text { .. }) => Ok(*n),
                _ => Err(Artifact::Layout),
            },
            _ => Err(Artifact::Layout),
        }
    }

    fn draw(&mut self, item: &'s Item, rest: &[Item]) {
        let owner = self.owner(item);
        let same = match (owner, self.mark) {
            (Ok(node), Some(Mark::Content { node: n, .. })) => node == n,
            (Err(a), Some(Mark::Artifact(b))) => a == b,
            _ => false,
        };
        if !same {
            self.end_mark();
            let mark = match owner {
                Ok(node) => {
                    let page = self.at();
                    let id = self.out.marked[page].len();
                    self.out.marked[page].push(node);
                    self.out.nodes[node].kids.push(Kid::Marked { page, id });
                    Mark::Content { node, id }
                }
                Err(a) => Mark::Artifact(a),
            };
            self.mark = Some(mark);
            self.step(Step::Begin(mark));
        }
        if let Item::Clip(r) = item {
            self.clips.push(*r);
        }
        let mut blank = false;
        if let Ok(node) = owner {
            match self.out.nodes[node].kind {
                Kind::Figure => self.grow(node, item),
                kind => {
                    blank = follows(item, rest);
                    if let (Kind::Heading(_), Item::Text { text, .. }) = (kind, item) {
                        let words = &mut self.out.nodes[node].words;
                        words.push_str(text.trim_end_matches(WORD_GOES_ON));
                        words.push_str(if blank { " " } else { "" });
                    }
                }
            }
        }
        self.step(if blank { Step::Line(item) } else { Step::Draw(item) });
    }

    /// Makes the figure's box hold the item, as far as it is seen.
    fn grow(&mut self, node: usize, item: &Item) {
        let Some(mut area) = bounds(item) else { return };
        for clip in &self.clips {
            area = cut(area, *clip);
        }
        let page = self.at();
        let area = match self.out.nodes[node].area {
            Some((at, old)) if at == page => union(old, area),
            _ => area,
        };
        self.out.nodes[node].area = Some((page, area));
    }
}

/// True if other words of the same element follow these, and a blank stands between.
fn follows(item: &Item, rest: &[Item]) -> bool {
    let Item::Text { text, .. } = item else { return false };
    let next = rest.iter().find(|i| matches!(i, Item::Text { .. } | Item::EndTag | Item::Tag(_)));
    matches!(next, Some(Item::Text { .. })) && !text.ends_with([WORD_GOES_ON, ' '])
}

/// The box around what an item draws; of words the place where they begin.
fn bounds(item: &Item) -> Option<Rect> {
    let points: Vec<(f32, f32)> = match item {
        Item::Path { segs, .. } => segs
            .iter()
            .filter_map(|s| match *s {
                Seg::Move(x, y) | Seg::Line(x, y) | Seg::Curve(.., x, y) => Some((x, y)),
                Seg::Close => None,
            })
            .collect(),
        Item::Text { x, y, style, .. } => vec![(*x, *y), (*x, *y - style.size * 0.8)],
        Item::Logo(r) | Item::Clip(r) => vec![(r.x, r.y), (r.right(), r.bottom())],
        _ => return None,
    };
    let mut all = points.into_iter().filter(|(x, y)| x.is_finite() && y.is_finite());
    let (x, y) = all.next()?;
    Some(all.fold(Rect::new(x, y, 0.0, 0.0), |r, (x, y)| union(r, Rect::new(x, y, 0.0, 0.0))))
}

fn union(a: Rect, b: Rect) -> Rect {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    Rect::new(x, y, a.right().max(b.right()) - x, a.bottom().max(b.bottom()) - y)
}

fn cut(a: Rect, by: Rect) -> Rect {
    let (x, y) = (a.x.clamp(by.x, by.right().max(by.x)), a.y.clamp(by.y, by.bottom().max(by.y)));
    Rect::new(x, y, (a.right().min(by.right()) - x).max(0.0), (a.bottom().min(by.bottom()) - y).max(0.0))
}

impl Reading<'_> {
    /// The first heading is of level 1, and none is more than one level below the one before.
    fn level(&mut self) {
        let (mut shift, mut before) = (None, 0);
        for node in &mut self.nodes {
            if let Kind::Heading(wanted) = node.kind {
                let shift = *shift.get_or_insert(wanted.saturating_sub(1));
                before = wanted.saturating_sub(shift).clamp(1, before + 1);
                node.kind = Kind::Heading(before);
            }
        }
    }

    /// Takes out elements that hold nothing; true if that one does.
    fn prune(&mut self, node: usize) -> bool {
        let kids = std::mem::take(&mut self.nodes[node].kids);
        let kept: Vec<Kid> =
            kids.into_iter().filter(|k| if let Kid::Node(n) = k { !self.prune(*n) } else { true }).collect();
        let empty = kept.is_empty() && !self.nodes[node].kind.stays_empty();
        self.nodes[node].kids = kept;
        empty
    }
}

#[cfg(test)]
#[path = "tags_tests.rs"]
mod tests;
