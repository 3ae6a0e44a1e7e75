//! From a specification to a chart of the program's own.

use super::{Bounds, Kind, Labels, Native, Series};
use qd_chart::palette;
use qd_chart::scene::Colour;
use qd_model::Unit;
use qd_model::chart::{
    BarsBody, BridgeBody, ChartBody, ChartSpec, HistogramBody, LineBody, NpsBody, ScatterBody, StackedBody,
};
use qd_model::format::{self, Locale};
use qd_text::Catalogue;

/// How values of a unit stand in a chart: what they are divided by, and their formats on the axis and at points.
struct Scale {
    by: f64,
    axis: String,
    label: String,
    /// What the numbers count in, where the format does not say it.
    unit: String,
}

/// Words, separators and the brand's colour.
struct Look<'a> {
    words: &'a Catalogue,
    locale: Locale,
    accent: Colour,
}

/// The chart; `None` for a form that no program draws (heat map, values each on a scale of its own).
pub(crate) fn native(spec: &ChartSpec, words: &Catalogue, accent: Colour) -> Option<Native> {
    let look = Look { words, locale: Locale::of(words.language()), accent };
    let chart = match &spec.body {
        ChartBody::Line(b) => look.line(b, spec),
        ChartBody::StackedBars(b) => look.stacked(b),
        ChartBody::Bars(b) | ChartBody::Dots(b) => look.bars(b, spec),
        ChartBody::Histogram(b) => look.histogram(b, spec),
        ChartBody::Nps(b) => look.nps(b),
        ChartBody::Scatter(b) => look.points(b),
        ChartBody::Bridge(b) => look.bridge(b, spec),
        ChartBody::Heatmap(_) | ChartBody::Bullet(_) | ChartBody::Cohorts(_) | ChartBody::Gantt(_) => {
            return None;
        }
    };
    let some = chart.series.iter().flat_map(|s| &s.values).any(Option::is_some);
    some.then_some(chart)
}

fn finite(v: f64) -> Option<f64> {
    v.is_finite().then_some(v)
}

impl Look<'_> {
    fn scale(&self, unit: Unit, currency: Option<&str>, highest: f64) -> Scale {
        let plain = |by: f64, axis: &str, label: &str, unit: String| Scale {
            by,
            axis: axis.into(),
            label: label.into(),
            unit,
        };
        let word = |key: &str| self.words.plain(key);
        match unit {
            Unit::Seconds => {
                let (by, place) = match highest.abs() {
                    h if h < 120.0 => (1.0, 0),
                    h if h < 7_200.0 => (60.0, 1),
                    h if h < 259_200.0 => (3_600.0, 2),
                    _ => (86_400.0, 3),
                };
                let gap = if self.locale.unit_gap { " " } else { "" };
                let unit = self.locale.units[place];
                Scale {
                    by,
                    axis: format!("General\"{gap}{unit}\""),
                    label: format!("0.0\"{gap}{unit}\""),
                    unit: unit.into(),
                }
            }
            Unit::Share => {
                let gap = if self.locale.percent_gap { "\\ " } else { "" };
                let few = if highest < 0.05 { ".0" } else { "" };
                plain(1.0, &format!("0{few}{gap}%"), &format!("0.0{gap}%"), "%".into())
            }
            Unit::Points => plain(1.0, "+0;-0;0", "+0;-0;0", word("chart-unit-points")),
            Unit::Score => plain(1.0, "0.0", "0.00", word("chart-unit-score")),
            Unit::Count if highest >= 20.0 => plain(1.0, "#,##0", "#,##0", word("chart-unit-count")),
            Unit::Count => plain(1.0, "General", "0.##", word("chart-unit-count")),
            Unit::Money => {
                let digits = if highest < 1000.0 { "#,##0.00" } else { "#,##0" };
                // As in texts: two decimals below 1,000, value by value.
                let label = "[>=1000]#,##0;[<=-1000]-#,##0;#,##0.00";
                plain(1.0, digits, label, currency.unwrap_or_default().to_owned())
            }
        }
    }

    /// A series of the usual look.
    fn series(&self, name: impl Into<String>, values: Vec<Option<f64>>, colour: Colour) -> Series {
        Series {
            name: name.into(),
            values,
            colour,
            dashed: false,
            labels: Labels::None,
            faint: Vec::new(),
            hidden: false,
            apart: false,
            bounds: None,
        }
    }

    fn chart(
        &self,
        kind: Kind,
        head: &str,
        categories: Vec<String>,
        series: Vec<Series>,
        scale: &Scale,
    ) -> Native {
        let values = || series.iter().flat_map(|s| &s.values).flatten();
        Native {
            kind,
            head: head.into(),
            categories,
            across: Vec::new(),
            // Where lengths are compared they begin at nothing.
            low: values().all(|v| *v >= 0.0).then_some(0.0),
            high: None,
            series,
            axis: scale.axis.clone(),
            label: scale.label.clone(),
            names: (String::new(), scale.unit.clone()),
            gap: 60,
            legend: false,
        }
    }

    /// Names of steps; those of months with their year where a month comes twice.
    fn steps(&self, x: &[String], grain: &str) -> Vec<String> {
        let name = |d: &String| qd_chart::step_label(d, grain, self.words);
        let years = x.first().and_then(|a| a.get(..4)) != x.last().and_then(|z| z.get(..4));
        let dated = |d: &String| match d.get(..4).filter(|_| grain == "month" && years) {
            Some(year) => format!("{} {year}", name(d)),
            None => name(d).replace('\u{a0}', " "),
        };
        x.iter().map(dated).collect()
    }

    fn line(&self, b: &LineBody, spec: &ChartSpec) -> Native {
        let all = || b.series.iter().flat_map(|s| &s.values).flatten().copied();
        let highest = all().map(f64::abs).chain(b.target).fold(0.0, f64::max);
        let scale = self.scale(spec.unit, spec.currency.as_deref(), highest);
        let mut series: Vec<Series> = b
            .series
            .iter()
            .zip([self.accent, palette::FAINT, palette::MUTED].into_iter().cycle())
            .map(|(s, colour)| {
                let values = s.values.iter().map(|v| v.and_then(finite).map(|v| v / scale.by)).collect();
                self.series(s.name.clone(), values, colour)
            })
            .collect();
        let target = b.target.and_then(finite).map(|t| t / scale.by);
        if let Some(first) = series.first_mut() {
            // Steps that are not whole are no part of the line.
            let cut: Vec<Option<f64>> = (0..b.x.len())
                .map(|i| first.values.get(i).copied().flatten().filter(|_| b.partial.contains(&i)))
                .collect();
            for (v, cut) in first.values.iter_mut().zip(&cut) {
                *v = v.filter(|_| cut.is_none());
            }
            let mut known = first.values.iter().rev().flatten();
            let (last, before) = (known.next().copied(), known.next().copied());
            // The label of the target stands on the other side of its line; without one it leaves the line free.
            let below = last.is_some_and(|v| v < target.or(before).unwrap_or(v));
            first.labels = Labels::Last { named: false, below };
            if let Some(t) = target {
                let mut line =
                    self.series(self.words.plain("chart-target"), vec![Some(t); b.x.len()], palette::TARGET);
                line.dashed = true;
                line.labels = Labels::Last { named: true, below: !below };
                series.push(line);
            }
            if cut.iter().any(Option::is_some) {
                let mut rest = self.series(self.words.plain("book-cut"), cut, self.accent);
                rest.apart = true;
                series.push(rest);
            }
        }
        let named = b.series.len() > 1;
        let grain = self.words.plain(&format!("chart-grain-{}", b.grain));
        let mut chart = self.chart(Kind::Line, &grain, self.steps(&b.x, &b.grain), series, &scale);
        chart.legend = named;
        if spec.unit == Unit::Share && highest > 0.75 && highest <= 1.0 {
            chart.high = Some(1.0);
        }
        chart
    }

    fn stacked(&self, b: &StackedBody) -> Native {
        let colours = palette::parts(self.accent, b.series.len());
        let highest = b.series.iter().flat_map(|s| &s.values).flatten().copied().fold(0.0, f64::max);
        let scale = self.scale(Unit::Count, None, highest);
        let series = b
            .series
            .iter()
            .zip(colours)
            .map(|(s, colour)| {
                let values = s.values.iter().map(|v| v.and_then(finite)).collect();
                Series { faint: b.partial.clone(), ..self.series(s.name.clone(), values, colour) }
            })
            .collect();
        let grain = self.words.plain(&format!("chart-grain-{}", b.grain));
        let mut chart = self.chart(Kind::Stacked, &grain, self.steps(&b.x, &b.grain), series, &scale);
        chart.legend = true;
        chart.gap = 40;
        chart
    }

    fn bars(&self, b: &BarsBody, spec: &ChartSpec) -> Native {
        let highest =
            b.items.iter().map(|i| i.high.unwrap_or(i.value).max(i.value).abs()).fold(0.0, f64::max);
        let scale = self.scale(spec.unit, spec.currency.as_deref(), highest);
        let values = b.items.iter().map(|i| finite(i.value).map(|v| v / scale.by)).collect();
        let name = spec.title.clone();
        let mut own = self.series(name, values, self.accent);
        own.labels = Labels::All;
        let bounded = matches!(spec.body, ChartBody::Dots(_))
            && b.items.iter().all(|i| i.low.is_some() && i.high.is_some());
        if bounded {
            let length = |v: f64| finite(v / scale.by).map_or(0.0, |v| v.max(0.0));
            own.bounds = Some(Bounds {
                names: (
                    format!("{} −", self.words.plain("report-col-interval")),
                    format!("{} +", self.words.plain("report-col-interval")),
                ),
                below: b.items.iter().map(|i| length(i.value - i.low.unwrap_or(i.value))).collect(),
                above: b.items.iter().map(|i| length(i.high.unwrap_or(i.value) - i.value)).collect(),
            });
            // At the end of a bar its whisker would run through the number.
            own.labels = Labels::None;
        }
        let mut series = vec![own];
        if b.items.iter().any(|i| i.previous.is_some()) && !bounded {
            let before = b.items.iter().map(|i| i.previous.and_then(finite).map(|v| v / scale.by)).collect();
            series.push(self.series(self.words.plain("report-col-before"), before, palette::FAINT));
        }
        let labels = b.items.iter().map(|i| short(&i.label)).collect();
        let mut chart = self.chart(Kind::Bars, "", labels, series, &scale);
        chart.legend = chart.series.len() > 1;
        if let (true, Some(own)) = (chart.legend, chart.series.first_mut()) {
            own.name = self.words.plain("report-col-value");
        }
        chart.gap = if chart.legend { 45 } else { 55 };
        if spec.unit == Unit::Share && highest > 0.75 && highest <= 1.0 {
            chart.high = Some(1.0);
        }
        chart
    }

    fn histogram(&self, b: &HistogramBody, spec: &ChartSpec) -> Native {
        let scores = spec.unit == Unit::Score;
        let end = |v: f64| {
            format::value(v, spec.unit, spec.currency.as_deref(), self.locale).replace('\u{a0}', " ")
        };
        let name = |(from, to, _): &(f64, f64, f64)| {
            if scores && (to - from - 1.0).abs() < 1e-9 {
                format::number(*from, 0, self.locale)
            } else {
                format!("{} – {}", end(*from), end(*to))
            }
        };
        let mut categories: Vec<String> = b.bins.iter().map(name).collect();
        let mut values: Vec<Option<f64>> = b.bins.iter().map(|x| finite(x.2)).collect();
        if let (Some(last), true) = (b.bins.last(), b.beyond > 0) {
            categories.push(format!("> {}", end(last.1)));
            values.push(Some(b.beyond as f64));
        }
        let highest = values.iter().flatten().copied().fold(0.0, f64::max);
        let scale = self.scale(Unit::Count, None, highest.max(20.0));
        let mut series = self.series(self.words.plain("report-col-records"), values, self.accent);
        if categories.len() <= 12 {
            series.labels = Labels::All;
        }
        let mut chart = self.chart(Kind::Columns, "", categories, vec![series], &scale);
        chart.gap = 6;
        chart
    }

    fn nps(&self, b: &NpsBody) -> Native {
        let scale = self.scale(Unit::Share, None, 1.0);
        let part = |key: &str, v: f64, colour: Colour| {
            let mut s = self.series(self.words.plain(key), vec![finite(v)], colour);
            s.labels = Labels::All;
            s
        };
        let series = vec![
            part("chart-detractors", b.detractors, palette::BAD),
            part("chart-passives", b.passives, palette::FAINT),
            part("chart-promoters", b.promoters, palette::GOOD),
        ];
        let score = format::value(b.score, Unit::Points, None, self.locale);
        let mut chart = self.chart(Kind::Whole, "", vec![format!("NPS {score}")], series, &scale);
        chart.legend = true;
        chart.gap = 90;
        chart.high = Some(1.0);
        chart
    }

    /// Bars that float: where each begins is a series without ink.
    fn bridge(&self, b: &BridgeBody, spec: &ChartSpec) -> Native {
        let highest = b.steps.iter().map(|s| s.value.abs()).fold(0.0, f64::max);
        let scale = self.scale(spec.unit, spec.currency.as_deref(), highest);
        let mut at = 0.0;
        let mut floor = Vec::new();
        let (mut totals, mut more, mut less) = (Vec::new(), Vec::new(), Vec::new());
        for s in &b.steps {
            let from = if s.total { 0.0 } else { at };
            at = from + s.value;
            floor.push((!s.total).then_some(from.min(at) / scale.by).and_then(finite));
            let length = finite(s.value.abs() / scale.by);
            totals.push(length.filter(|_| s.total));
            more.push(length.filter(|_| !s.total && s.value >= 0.0));
            less.push(length.filter(|_| !s.total && s.value < 0.0));
        }
        let seen = |key: &str, values: Vec<Option<f64>>, colour: Colour| {
            let mut s = self.series(self.words.plain(key), values, colour);
            s.labels = Labels::All;
            s
        };
        let mut below = self.series(self.words.plain("deck-bridge-floor"), floor, palette::WHITE);
        below.hidden = true;
        let series = vec![
            below,
            seen("deck-bridge-total", totals, self.accent),
            seen("deck-bridge-more", more, self.accent.mix(palette::WHITE, 0.42)),
            seen("deck-bridge-less", less, palette::FAINT),
        ];
        let labels = b.steps.iter().map(|s| short(&s.label)).collect();
        let mut chart = self.chart(Kind::Steps, "", labels, series, &scale);
        chart.gap = 40;
        chart
    }

    fn points(&self, b: &ScatterBody) -> Native {
        let known: Vec<(f64, f64)> =
            b.points.iter().copied().filter(|(x, y)| x.is_finite() && y.is_finite()).collect();
        let scale = Scale { by: 1.0, axis: "General".into(), label: "General".into(), unit: String::new() };
        let series = self.series(b.y_name.clone(), known.iter().map(|p| Some(p.1)).collect(), self.accent);
        let mut chart = self.chart(Kind::Points, &b.x_name, Vec::new(), vec![series], &scale);
        chart.across = known.iter().map(|p| p.0).collect();
        chart.names = (b.x_name.clone(), b.y_name.clone());
        chart.low = None;
        chart
    }
}

/// A word beside a bar: no longer than an axis has room for.
fn short(word: &str) -> String {
    const MOST: usize = 42;
    let word: String = word.split_whitespace().collect::<Vec<_>>().join(" ");
    if word.chars().count() <= MOST {
        return word;
    }
    let mut cut: String = word.chars().take(MOST - 1).collect();
    cut.truncate(cut.trim_end().len());
    cut.push('…');
    cut
}
