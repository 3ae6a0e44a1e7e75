//! The brand's picture: a PNG becomes an image of the PDF, its transparency a soft mask.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use qd_model::{Issue, IssueCode};

/// Name of the image among a page's resources.
pub(crate) const NAME: &str = "Logo";

/// A picture in memory.
pub(crate) struct Logo {
    pub width: u32,
    pub height: u32,
    rgb: Vec<u8>,
    /// `None`: nothing is transparent.
    alpha: Option<Vec<u8>>,
}

impl Logo {
    /// Reads a PNG.
    ///
    /// # Errors
    /// `report_failed` if it is none, is damaged, or needs more than 64 MB of memory.
    pub fn read(png: &[u8]) -> Result<Self, Issue> {
        let failed = |e: png::DecodingError| {
            let why = e.to_string();
            Issue::new(
                IssueCode::ReportFailed,
                format!("The logo could not be read: {}.", why.trim_end_matches('.')),
            )
            .hint("Take another PNG file, or leave brand.logo empty.")
        };
        let limits = png::Limits { bytes: 64 << 20 };
        let mut decoder = png::Decoder::new_with_limits(std::io::Cursor::new(png), limits);
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().map_err(failed)?;
        let size = reader.output_buffer_size().filter(|s| *s <= 64 << 20).ok_or_else(|| {
            Issue::new(IssueCode::ReportFailed, "The logo is too large.").hint("Take a smaller PNG file.")
        })?;
        let mut bytes = vec![0; size];
        let frame = reader.next_frame(&mut bytes).map_err(failed)?;
        bytes.truncate(frame.buffer_size());
        let channels = frame.color_type.samples();
        let grey = channels < 3;
        let rgb = bytes
            .chunks_exact(channels)
            .flat_map(|p| if grey { [p[0]; 3] } else { [p[0], p[1], p[2]] })
            .collect();
        let alpha: Vec<u8> = match channels {
            2 | 4 => bytes.chunks_exact(channels).map(|p| p[channels - 1]).collect(),
            _ => Vec::new(),
        };
        let alpha = Some(alpha).filter(|a| a.iter().any(|v| *v < 255));
        Ok(Self { width: frame.width, height: frame.height, rgb, alpha })
    }

    /// Its pixels: red, green, blue and opacity.
    pub fn rgba(&self) -> Vec<u8> {
        let opaque = vec![255; self.rgb.len() / 3];
        let alpha = self.alpha.as_ref().unwrap_or(&opaque);
        self.rgb.chunks_exact(3).zip(alpha).flat_map(|(c, a)| [c[0], c[1], c[2], *a]).collect()
    }

    /// Puts the image into the document, for one page.
    pub fn embed(&self, doc: &mut Document, page: ObjectId) {
        let image = |space: &str| {
            dictionary! {
                "Type" => "XObject",
                "Subtype" => "Image",
                "Width" => self.width as i64,
                "Height" => self.height as i64,
                "ColorSpace" => space,
                "BitsPerComponent" => 8,
            }
        };
        let mut dict = image("DeviceRGB");
        if let Some(alpha) = &self.alpha {
            dict.set("SMask", doc.add_object(Stream::new(image("DeviceGray"), alpha.clone())));
        }
        let id = doc.add_object(Stream::new(dict, self.rgb.clone()));
        // The resources stand in the page or apart from it; other pages may share them, which does no harm.
        let own = doc.get_object(page).and_then(Object::as_dict).and_then(|d| d.get(b"Resources")).cloned();
        let mut resources = match own {
            Ok(Object::Dictionary(d)) => d,
            Ok(Object::Reference(r)) => {
                doc.get_object(r).and_then(Object::as_dict).cloned().unwrap_or_default()
            }
            _ => Dictionary::new(),
        };
        let mut images = resources.get(b"XObject").and_then(Object::as_dict).cloned().unwrap_or_default();
        images.set(NAME, id);
        resources.set("XObject", images);
        if let Ok(dict) = doc.get_object_mut(page).and_then(Object::as_dict_mut) {
            dict.set("Resources", resources);
        }
    }
}
