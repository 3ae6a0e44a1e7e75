//! How long the pages of a PDF take to be drawn, as the window asks for them: the large one and the small ones.
//!
//! ```sh
//! cargo run --release -p qd-preview --example time -- report.pdf
//! ```
#![expect(clippy::print_stdout, reason = "a program for a terminal")]

use qd_preview::Document;
use std::sync::Arc;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name a PDF")?;
    let bytes = Arc::new(std::fs::read(&path)?);
    let start = Instant::now();
    let document = Document::open(Arc::clone(&bytes)).map_err(|i| i.message)?;
    println!("{} pages, opened in {:.1} ms", document.pages(), millis(start));
    for width in [240, 900, 1400] {
        let mut times = Vec::new();
        let mut size = 0;
        for page in 0..document.pages() {
            let start = Instant::now();
            size += document.picture(page, width).map_err(|i| i.message)?.png.len();
            times.push(millis(start));
        }
        times.sort_by(f64::total_cmp);
        let (median, worst) = (times[times.len() / 2], times.last().copied().unwrap_or_default());
        let kb = size / 1000 / times.len();
        println!("{width} pixels: median {median:.1} ms, worst {worst:.1} ms, {kb} kB a page");
    }
    Ok(())
}

fn millis(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}
