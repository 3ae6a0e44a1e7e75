//! A zone's offsets over some years as a table: the fast way to local time.

use crate::zone::local;
use chrono_tz::Tz;

/// The spans of constant offset of a zone between two instants.
#[derive(Debug, Clone)]
pub struct Offsets {
    from: i64,
    to: i64,
    /// First instant of each span and the seconds to add for local time; the first begins at `i64::MIN`.
    spans: Vec<(i64, i64)>,
}

/// The years a table may cover, 1900 to 2200: one absurd date must not make it huge.
pub(crate) const EARLIEST: i64 = -2_208_988_800;
pub(crate) const LATEST: i64 = 7_258_118_400;

fn offset(instant: i64, zone: Tz) -> i64 {
    local(instant, zone).and_utc().timestamp() - instant
}

impl Offsets {
    /// The table for `[from, to]`, cut to the years 1900 to 2200; outside it the nearest offset is given.
    pub fn new(zone: Tz, from: i64, to: i64) -> Self {
        let from = from.clamp(EARLIEST, LATEST);
        let to = to.clamp(from, LATEST);
        // No zone changes its offset twice within two days.
        const STRIDE: i64 = 2 * 86_400;
        let mut now = offset(from, zone);
        let mut spans = vec![(i64::MIN, now)];
        let mut t = from;
        while t < to {
            let next = (t + STRIDE).min(to);
            let then = offset(next, zone);
            if then != now {
                let (mut before, mut after) = (t, next);
                while after - before > 1 {
                    let middle = before + (after - before) / 2;
                    if offset(middle, zone) == now { before = middle } else { after = middle }
                }
                spans.push((after, then));
                now = then;
            }
            t = next;
        }
        Self { from, to, spans }
    }

    /// True if the instant lies in the table.
    pub fn covers(&self, instant: i64) -> bool {
        (self.from..=self.to).contains(&instant)
    }

    /// Seconds to add to UTC for local time.
    #[inline]
    pub fn at(&self, instant: i64) -> i64 {
        let k = self.spans.partition_point(|s| s.0 <= instant);
        self.spans[k.saturating_sub(1)].1
    }

    /// The span of instants around this one in which [`Offsets::weekday_and_hour`] says the same.
    pub fn hour_of(&self, instant: i64) -> std::ops::Range<i64> {
        let k = self.spans.partition_point(|s| s.0 <= instant).saturating_sub(1);
        let (start, shift) = self.spans[k];
        let end = self.spans.get(k + 1).map_or(i64::MAX, |s| s.0);
        let from = instant.saturating_sub(instant.saturating_add(shift).rem_euclid(3600));
        from.max(start)..from.saturating_add(3600).min(end)
    }

    /// Weekday (Monday 0) and hour of an instant in local time.
    #[inline]
    pub fn weekday_and_hour(&self, instant: i64) -> (usize, usize) {
        let t = instant.saturating_add(self.at(instant));
        let day = t.div_euclid(86_400);
        ((day + 3).rem_euclid(7) as usize, (t.rem_euclid(86_400) / 3600) as usize)
    }

    /// Calls `f` with each UTC span whose local time lies in `[from, to)` (local seconds): none if it falls into
    /// a gap, two if the hour comes twice.
    pub(crate) fn spans_of_local(&self, from: i64, to: i64, mut f: impl FnMut(i64, i64)) {
        const FAR: i64 = 30 * 3600;
        let first = self.spans.partition_point(|s| s.0 <= from - FAR).saturating_sub(1);
        for k in first..self.spans.len() {
            let (start, shift) = self.spans[k];
            if start != i64::MIN && start > to + FAR {
                break;
            }
            let end = self.spans.get(k + 1).map_or(i64::MAX, |s| s.0);
            let (a, b) = ((from - shift).max(start), (to - shift).min(end));
            if a < b {
                f(a, b);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zone::zone;

    #[test]
    fn the_table_says_what_the_zone_says() {
        for name in [
            "Europe/Berlin",
            "America/New_York",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
        ] {
            let z = zone(name).unwrap();
            let table = Offsets::new(z, 1_500_000_000, 1_800_000_000);
            let mut t = 1_500_000_000;
            while t < 1_800_000_000 {
                assert_eq!(table.at(t), offset(t, z), "{name} at {t}");
                t += 6_007;
            }
        }
    }

    #[test]
    fn an_hour_is_told_alike_from_end_to_end() {
        for name in ["Asia/Kathmandu", "Australia/Lord_Howe", "America/New_York"] {
            let table = Offsets::new(zone(name).unwrap(), 1_700_000_000, 1_740_000_000);
            let mut t = 1_700_000_000;
            while t < 1_740_000_000 {
                let (hour, said) = (table.hour_of(t), table.weekday_and_hour(t));
                assert!(hour.contains(&t) && hour.end - hour.start <= 3600, "{name} at {t}");
                for other in [hour.start, hour.end - 1] {
                    assert_eq!(table.weekday_and_hour(other), said, "{name} at {t} and {other}");
                }
                // The next instant is told otherwise, or a change of the clock lies between.
                let next = hour.end;
                assert!(
                    table.weekday_and_hour(next) != said || table.at(next) != table.at(t),
                    "{name} at {next}"
                );
                t += 1_237;
            }
        }
    }

    #[test]
    fn weekday_and_hour_are_local() {
        let table = Offsets::new(zone("Asia/Kathmandu").unwrap(), 0, 2_000_000_000);
        // 1970-01-01 was a Thursday; Kathmandu stood at +05:30 then.
        assert_eq!(table.weekday_and_hour(0), (3, 5));
    }
}
