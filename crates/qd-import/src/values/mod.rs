//! Cells to values. Nothing here guesses: a cell reads one way, or says why it does not.

pub(crate) mod calendar_words;
pub(crate) mod civil;
pub(crate) mod clock;
pub(crate) mod date;
mod date_odd;
pub(crate) mod date_scan;
pub(crate) mod duration;
pub(crate) mod likert;
pub(crate) mod number;
mod stamp;
pub(crate) mod states;
pub(crate) mod words;
pub(crate) mod zone;

#[cfg(test)]
mod tests {
    use super::date::{self, Evidence, Form, Numeric, Order};
    use super::number::{self, Decimal};
    use super::{date_scan, duration, likert, states, words};
    use proptest::prelude::*;

    /// What stands in cells, and what nobody would write there.
    fn cells() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[0-9]{1,25}([.,:/' -][0-9]{1,12}){0,6}",
            "(-|\\+|\\()?[0-9.,' \u{202f}]{0,30}(e[+-]?[0-9]{1,4})?[%)$€]?",
            "[0-9]{1,4}[-/. ]([0-9]{1,2}|[A-Za-zéäûçğ]{3,10})[-/. ][0-9]{1,4}[T ]?[0-9:.]{0,12} ?(AM|PM|p\\.m\\.|Z|UTC|[+-][0-9]{2}:?[0-9]{2})?",
            "P?[0-9]{0,9}[dDhHmMsS :TY.,]{0,4}[0-9]{0,9}[dhms ]{0,3}",
            "[★☆⭐/ 0-9of]{0,12}",
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_cell_stops_a_reader(cell in cells()) {
            let mut evidence = Evidence::default();
            evidence.add(&cell);
            let _ = (evidence.order(), evidence.numeric(true), date_scan::scan(&cell));
            for order in [None, Some(Order::Dmy), Some(Order::Mdy), Some(Order::Ymd)] {
                for numeric in [None, Some(Numeric::EpochSeconds), Some(Numeric::EpochMillis), Some(Numeric::Excel1900), Some(Numeric::Excel1904)] {
                    let _ = date::parse(&cell, Form { order, numeric });
                }
            }
            for decimal in [Decimal::Point, Decimal::Comma] {
                if let Some(v) = number::parse(&cell, decimal) {
                    prop_assert!(v.is_finite(), "{cell:?}");
                }
                let _ = number::evidence(&cell);
                for unit in ["seconds", "minutes", "hours", "days", "day_fraction", "hms", "milliseconds"] {
                    let _ = duration::parse(&cell, duration::Unit::from_name(unit), decimal);
                }
                let _ = duration::parse(&cell, None, decimal);
            }
            let _ = (words::is_missing(&cell), words::rating(&cell), words::stars(&cell), words::is_total(&cell));
            let _ = (words::flag(&cell), likert::level(&cell), states::of(&cell));
            let _ = crate::header::of(&cell);
        }
    }
}
