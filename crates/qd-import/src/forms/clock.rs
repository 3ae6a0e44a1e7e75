//! Dates whose time of day stands in a column of its own: "Created date" and "Created time", "Datum" and "Kl".

use super::Deciding;
use crate::header::fold;
use crate::synonyms;
use crate::values::clock::{is_midnight, of_day};
use crate::values::date::is_day;
use qd_model::{Field, FieldKind, Mapping};

/// Words that only say that a column is of dates or of times.
const SAID: &[&str] = &[
    "at",
    "on",
    "date",
    "time",
    "datetime",
    "hour",
    "clock",
    "of",
    "day",
    "the",
    "hh",
    "mm",
    "ss",
    "utc",
    "local",
    "fecha",
    "hora",
    "de",
    "del",
    "la",
    "el",
    "heure",
    "data",
    "ora",
    "datum",
    "uhrzeit",
    "zeit",
    "um",
    "am",
    "kl",
    "klockan",
    "klockslag",
    "tid",
    "den",
    "tarix",
    "tarixi",
    "saat",
    "saatı",
    "vaxt",
    "vaxtı",
    "tijd",
    "tijdstip",
    "op",
    "jour",
    "le",
    "à",
    "dia",
    "horário",
    "日付",
    "日",
    "時刻",
    "時間",
    "일자",
    "날짜",
    "시간",
    "시각",
];
/// The same, where they are the end of a word.
const ENDS: &[&str] = &[
    "datum", "uhrzeit", "zeit", "tid", "tijd", "date", "time", "日付", "時刻", "時間", "日", "일자", "날짜",
    "시간", "시각", "일",
];

impl Deciding<'_> {
    /// Finds the time of day of each date that has none.
    pub(super) fn clocks(&self, found: &[(Field, usize)], mapping: &mut Mapping) {
        let taken = |m: &Mapping, column: usize| {
            let name = &self.sample.headers[column].name;
            m.fields.values().any(|f| f.column == *name || f.time.as_ref() == Some(name))
        };
        for (field, column) in found.iter().filter(|(f, _)| f.kind == FieldKind::Time) {
            let open = mapping.fields.get(field.name).is_some_and(|m| m.time.is_none());
            if !open || !self.is_of_days(*column) {
                continue;
            }
            let event = event(&self.sample.headers[*column].norm);
            let means = |h: &str| {
                let index = self.dataset.field_index(field.name);
                let listed = synonyms::lookup(self.dataset, h);
                listed.iter().any(|m| Some(m.0) == index)
            };
            let clocks: Vec<usize> = (0..self.sample.headers.len())
                .filter(|i| i != column && !mapping.ignore.contains(&self.sample.headers[*i].name))
                .filter(|i| !taken(mapping, *i) && self.is_of_clocks(*i))
                .collect();
            let header = |i: &usize| self.sample.headers[*i].norm.as_str();
            let pick = |fits: &dyn Fn(&usize) -> bool| {
                let mut of = clocks.iter().filter(|i| fits(i));
                of.next().filter(|_| of.next().is_none()).copied()
            };
            let clock = pick(&|i| self::event(header(i)) == event)
                .or_else(|| pick(&|i| means(header(i))))
                .or_else(|| pick(&|i| *i == column + 1 && self::event(header(i)).is_empty()));
            let Some(mapped) = clock.and_then(|_| mapping.fields.get_mut(field.name)) else { continue };
            let name = clock.map(|i| self.sample.headers[i].name.clone()).unwrap_or_default();
            let why = format!("the time of day from \"{name}\"");
            mapped.why = Some(mapped.why.take().map_or(why.clone(), |w| format!("{w}; {why}")));
            mapped.time = Some(name);
        }
    }

    /// All cells are days, or midnights as databases write days.
    fn is_of_days(&self, column: usize) -> bool {
        let mut any = false;
        self.sample.cells(column).all(|c| {
            any = true;
            is_day(c) || is_midnight(c)
        }) && any
    }

    /// Nearly all cells are times of day.
    fn is_of_clocks(&self, column: usize) -> bool {
        let (mut n, mut clocks) = (0usize, 0usize);
        for cell in self.sample.cells(column) {
            n += 1;
            clocks += usize::from(of_day(cell).is_some());
        }
        n > 0 && clocks * 20 >= n * 19
    }
}

/// What a header says beside that it is of dates or times: nothing of "Date", `created` of "Created time".
fn event(norm: &str) -> String {
    let mut out = String::new();
    for word in norm.split(' ').filter(|w| !SAID.contains(w)) {
        let end = ENDS.iter().find_map(|e| word.strip_suffix(e)).filter(|w| !w.is_empty());
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(end.unwrap_or(word));
    }
    fold(&out)
}

#[cfg(test)]
mod tests {
    use super::event;

    #[test]
    fn dates_and_times_of_one_event_say_the_same() {
        for (date, time) in [
            ("created date", "created time"),
            ("date", "time"),
            ("datum", "kl"),
            ("date de création", "heure de création"),
            ("eingangsdatum", "eingangszeit"),
            ("受付日", "受付時刻"),
            ("접수일자", "접수시간"),
            ("fecha de cierre", "hora de cierre"),
        ] {
            assert_eq!(event(date), event(time), "{date}");
        }
        for (date, other) in
            [("created date", "closed time"), ("date", "wait time"), ("call date", "talk time")]
        {
            assert_ne!(event(date), event(other), "{other}");
        }
    }
}
