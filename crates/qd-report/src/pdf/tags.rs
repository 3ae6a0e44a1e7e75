//! The structure that readers speak aloud: headings, paragraphs, figures with their text, tables.

use qd_chart::scene::Role;

/// A structure element.
pub(super) struct Node {
    pub role: &'static str,
    pub alt: Option<String>,
    pub parent: usize,
    pub page: usize,
    pub kids: Vec<Kid>,
}

/// What an element holds.
pub(super) enum Kid {
    Node(usize),
    Marked { page: usize, id: i64 },
}

/// All elements; the first is the document.
pub(super) struct Tree {
    pub nodes: Vec<Node>,
    /// For each page the element of each marked content.
    pub marked: Vec<Vec<usize>>,
    open: Vec<usize>,
}

/// The standard name of a role.
pub(super) fn name(role: &Role) -> &'static str {
    match role {
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::Figure(_) => "Figure",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::HeadCell => "TH",
        Role::Cell => "TD",
        Role::ContentsEntry => "TOCI",
    }
}

impl Tree {
    pub fn new() -> Self {
        let document = Node { role: "Document", alt: None, parent: 0, page: 0, kids: Vec::new() };
        Self { nodes: vec![document], marked: Vec::new(), open: vec![0] }
    }

    pub fn begin_page(&mut self) {
        self.marked.push(Vec::new());
        self.open.truncate(1);
    }

    /// Opens an element; a leaf gets the number of its marked content.
    pub fn open(&mut self, role: &Role, leaf: bool) -> Option<i64> {
        let page = self.marked.len().saturating_sub(1);
        let parent = self.open.last().copied().unwrap_or(0);
        let alt = if let Role::Figure(text) = role { Some(text.clone()) } else { None };
        let node = self.nodes.len();
        self.nodes.push(Node { role: name(role), alt, parent, page, kids: Vec::new() });
        self.nodes[parent].kids.push(Kid::Node(node));
        self.open.push(node);
        if !leaf {
            return None;
        }
        let ids = self.marked.last_mut()?;
        let id = ids.len() as i64;
        ids.push(node);
        self.nodes[node].kids.push(Kid::Marked { page, id });
        Some(id)
    }

    pub fn close(&mut self) {
        if self.open.len() > 1 {
            self.open.pop();
        }
    }
}
