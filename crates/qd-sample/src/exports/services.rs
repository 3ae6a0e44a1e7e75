//! The services under watch, among them one that never failed.

use super::Sheet;
use crate::SampleFile;
use crate::world::World;
use crate::world::incidents::SERVICES;

/// The file.
pub fn file(_: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &["Service", "Watched from", "Watched to"]);
    for (i, service) in SERVICES.iter().enumerate() {
        sheet.row(&[service, ["2024-10-01", "2025-06-01"][i / 4], ""]);
    }
    SampleFile {
        name: "services.csv",
        bytes: sheet.bytes(),
        about: "The five services under watch, and since when",
    }
}
