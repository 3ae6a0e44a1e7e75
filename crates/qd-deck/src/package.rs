//! The file: parts by name, what kind each is, and what it points at.

use crate::xml;
use std::fmt::Write as _;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const KINDS: &str = "application/vnd.openxmlformats-officedocument.";

/// What a part points at.
#[derive(Default, Clone)]
pub(crate) struct Rels(String, usize);

impl Rels {
    /// Adds one and gives its id. `kind` is the last word of its type's address.
    pub fn add(&mut self, kind: &str, target: &str) -> String {
        self.1 += 1;
        let address = match kind {
            "core" => {
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties".into()
            }
            kind => format!("{OFFICE}{kind}"),
        };
        let id = format!("rId{}", self.1);
        let _ = write!(self.0, "<Relationship Id=\"{id}\" Type=\"{address}\" Target=\"{target}\"/>");
        id
    }

    fn xml(&self) -> String {
        let names = "http://schemas.openxmlformats.org/package/2006/relationships";
        format!("{}<Relationships xmlns=\"{names}\">{}</Relationships>", xml::HEAD, self.0)
    }
}

/// All parts, in the order they are written.
#[derive(Default)]
pub(crate) struct Package {
    parts: Vec<(String, Vec<u8>)>,
    kinds: String,
}

impl Package {
    /// A part of a kind, named as its content type goes on: `presentationml.slide+xml`.
    pub fn part(&mut self, name: &str, kind: &str, bytes: impl Into<Vec<u8>>, rels: &Rels) {
        let kind = if kind.starts_with("application/") { kind.to_owned() } else { format!("{KINDS}{kind}") };
        let _ = write!(self.kinds, "<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
        self.file(name, bytes);
        if rels.1 > 0 {
            let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
            self.file(&format!("{folder}/_rels/{file}.rels"), rels.xml());
        }
    }

    /// A part whose kind its ending tells.
    pub fn file(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.parts.push((name.to_owned(), bytes.into()));
    }

    /// The bytes. Every entry bears the same date: a clock would make two runs differ.
    pub fn finish(self, top: &Rels) -> zip::result::ZipResult<Vec<u8>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .last_modified_time(DateTime::default())
            .compression_method(CompressionMethod::Deflated);
        let kinds = format!(
            "{}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
             <Default Extension=\"png\" ContentType=\"image/png\"/>\
             <Default Extension=\"xlsx\" ContentType=\"{KINDS}spreadsheetml.sheet\"/>{}</Types>",
            xml::HEAD,
            self.kinds
        );
        let first = [
            ("[Content_Types].xml".to_owned(), kinds.into_bytes()),
            ("_rels/.rels".to_owned(), top.xml().into_bytes()),
        ];
        for (name, bytes) in first.iter().chain(&self.parts) {
            // What is compressed already stays as it is.
            let packed = name.ends_with(".png") || name.ends_with(".xlsx");
            let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
            zip.start_file(name.as_str(), options.compression_method(method))?;
            zip.write_all(bytes)?;
        }
        Ok(zip.finish()?.into_inner())
    }
}
