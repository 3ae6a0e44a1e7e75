//! NPS answers as Delighted writes them: Unix seconds.

use super::Sheet;
use crate::SampleFile;
use crate::rng::Rng;
use crate::time::{DAY, HOUR, MINUTE, month_start, utc};
use crate::world::World;
use crate::world::people::customer_id;
use crate::world::script::MONTHS;

const HEADER: [&str; 12] = [
    "id",
    "person",
    "survey_type",
    "score",
    "comment",
    "permalink",
    "created_at",
    "updated_at",
    "person_properties",
    "notes",
    "tags",
    "additional_answers",
];
const PRAISE: [&str; 4] = ["Quick and kind", "Boots that last", "Good advice, thanks!", ""];
const BLAME: [&str; 4] = ["Could not pay for days", "Waited a week for an answer", "Watch does not pair", ""];

/// The file.
pub fn file(_: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &HEADER);
    let mut rng = Rng::new("nps");
    let mut id = 51_200_311_i64;
    for (month, script) in (0..).zip(&MONTHS) {
        let first = month_start(month);
        let days = (month_start(month + 1) - first) / DAY;
        let mut times: Vec<i64> =
            (0..rng.between(54, 68)).map(|_| first + rng.below(days * 24 * 60) * MINUTE).collect();
        times.sort_unstable();
        for at in times {
            let class = rng.weighted(&[
                script.promoters,
                1000 - script.promoters - script.detractors,
                script.detractors,
            ]);
            let (score, comment) = match class {
                0 => (rng.between(9, 10), PRAISE[rng.below(4) as usize]),
                1 => (rng.between(7, 8), ""),
                _ => (rng.weighted(&[6, 2, 3, 6, 8, 14, 18]) as i64, BLAME[rng.below(4) as usize]),
            };
            let score = if id % 701 == 0 { 11 } else { score };
            let at = utc(at);
            sheet.row(&[
                id.to_string(),
                customer_id(rng.below(4700)),
                "nps".into(),
                score.to_string(),
                comment.into(),
                format!("https://example.com/r/{id}"),
                at.to_string(),
                (at + rng.below(2 * HOUR)).to_string(),
                String::new(),
                String::new(),
                String::new(),
                String::new(),
            ]);
            id += rng.between(3, 90);
        }
    }
    SampleFile {
        name: "nps-delighted.csv",
        bytes: sheet.bytes(),
        about: "NPS answers of customers, Delighted export, times in Unix seconds",
    }
}
