//! Ten million measurements by the business clock over ten years: `cargo bench -p qd-calendar --bench spans`.
#![allow(clippy::print_stdout, reason = "the figures are the bench's output")]

use qd_calendar::BusinessClock;
use qd_model::Schedule;
use std::time::Instant;

const SPANS: usize = 10_000_000;
const DAY: u64 = 86_400;
/// 1 January 2016.
const FROM: i64 = 1_451_606_400;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let hours = |list: &[(&str, &str)]| list.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect();
    let mut schedule = Schedule { time_zone: "Europe/Berlin".into(), ..Schedule::default() };
    for day in ["mon", "tue", "wed", "thu", "fri"] {
        schedule.week.insert(day.into(), hours(&[("08:00", "12:00"), ("13:00", "17:30")]));
    }
    schedule.week.insert("sat".into(), hours(&[("22:00", "02:00")]));
    schedule.holidays = (2016..2026).flat_map(|y| [format!("{y}-01-01"), format!("{y}-12-25")]).collect();
    let to = FROM + (3653 * DAY) as i64;
    let start = Instant::now();
    let clock = BusinessClock::new(&schedule, "bench", chrono_tz::Europe::Berlin, FROM, to)?;
    let laid_out = start.elapsed();
    // Numbers without order (splitmix64): most tickets take days, some take weeks.
    let mut state = 7_u64;
    let mut random = move || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    let spans: Vec<(i64, i64)> = (0..SPANS)
        .map(|_| {
            let at = FROM + (random() % (3600 * DAY)) as i64;
            (at, at + (random() % (50 * DAY)) as i64)
        })
        .collect();
    let start = Instant::now();
    let sum: i64 = spans.iter().filter_map(|&(a, b)| clock.seconds_between(a, b)).sum();
    let taken = start.elapsed().as_secs_f64();
    println!(
        "business clock: {SPANS} spans over 10 years in {taken:.3} s ({:.0} ns each; laid out in {:.1} ms; {} open hours in all)",
        taken * 1e9 / SPANS as f64,
        laid_out.as_secs_f64() * 1e3,
        sum / 3600,
    );
    Ok(())
}
