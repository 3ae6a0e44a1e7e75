//! Charts of the spreadsheet's own, which point at cells.

use crate::book::chart_size;
use crate::cell::{DAY, colour};
use crate::sheets::{FAMILY_COLUMNS, SERIES_COLUMNS};
use qd_chart::palette;
use qd_model::{KpiValue, Unit};
use rust_xlsxwriter::{
    Chart, ChartAxis, ChartAxisDateUnitType, ChartAxisLabelPosition, ChartFont, ChartLine, ChartMarker,
    ChartMarkerType, ChartSolidFill, ChartType,
};

/// A KPI over time.
pub(crate) fn line(
    k: &KpiValue,
    sheet: &str,
    first: u32,
    last: u32,
    title: &str,
    grain: &str,
    from_zero: bool,
) -> Chart {
    let mut chart = Chart::new(ChartType::Line);
    let (step, value) = SERIES_COLUMNS;
    let mut marker = ChartMarker::new();
    marker.set_type(ChartMarkerType::Circle).set_size(4);
    marker.set_format(ChartSolidFill::new().set_color(colour(palette::ACCENT)));
    chart
        .add_series()
        .set_name(title)
        .set_categories((sheet, first, step, last, step))
        .set_values((sheet, first, value, last, value))
        .set_marker(&marker)
        .set_format(ChartLine::new().set_color(colour(palette::ACCENT)).set_width(1.75));
    let highest = k.series.iter().filter_map(|p| p.value).fold(0.0, f64::max);
    let days = if grain == "month" { "mmm yyyy" } else { "d mmm" };
    let steps = last.saturating_sub(first) + 1;
    let (every, of) = match grain {
        "month" => (if steps > 14 { 3 } else { 1 }, ChartAxisDateUnitType::Months),
        "week" => (if steps > 20 { 28 } else { 14 }, ChartAxisDateUnitType::Days),
        _ => (7, ChartAxisDateUnitType::Days),
    };
    let axis = chart.x_axis().set_date_axis(true).set_num_format(days);
    axis.set_major_unit(every).set_major_unit_date_type(of);
    values(chart.y_axis(), k.unit, highest);
    if from_zero {
        chart.y_axis().set_min(0);
    }
    dress(&mut chart, title);
    chart
}

/// A KPI by the words of a dimension.
pub(crate) fn bars(k: &KpiValue, sheet: &str, first: u32, last: u32, title: &str) -> Chart {
    let mut chart = Chart::new(ChartType::Bar);
    let (group, value) = FAMILY_COLUMNS;
    chart
        .add_series()
        .set_name(title)
        .set_categories((sheet, first, group, last, group))
        .set_values((sheet, first, value, last, value))
        .set_gap(45)
        .set_format(ChartSolidFill::new().set_color(colour(palette::ACCENT)));
    // The first row on top, as in the table; the scale stays at the bottom.
    chart.y_axis().set_reverse();
    let highest = k.by.values().flatten().filter_map(|r| r.value).fold(0.0, f64::max);
    values(chart.x_axis(), k.unit, highest);
    chart.x_axis().set_min(0).set_major_gridlines(true).set_label_position(ChartAxisLabelPosition::High);
    chart.y_axis().set_major_gridlines(false);
    dress(&mut chart, title);
    chart
}

/// The scale of the values; durations in hours and minutes.
fn values(axis: &mut ChartAxis, unit: Unit, highest: f64) {
    axis.set_num_format(match unit {
        Unit::Seconds if highest < 600.0 => "[m]:ss",
        Unit::Seconds => "[h]:mm",
        Unit::Share => "0%",
        Unit::Points => "+0;-0;0",
        Unit::Count | Unit::Money if highest >= 20.0 => "#,##0",
        Unit::Count | Unit::Money | Unit::Score => "0.0",
    });
    if unit == Unit::Seconds {
        // Steps that a clock has; the spreadsheet's own are hundredths of a day.
        const STEPS: [f64; 14] = [
            5.0, 15.0, 30.0, 60.0, 300.0, 600.0, 1_800.0, 3_600.0, 7_200.0, 14_400.0, 28_800.0, 86_400.0,
            259_200.0, 604_800.0,
        ];
        if let Some(step) = STEPS.into_iter().find(|s| highest / s <= 6.0) {
            axis.set_major_unit(step / DAY);
        }
    }
    axis.set_major_gridlines_line(ChartLine::new().set_color(colour(palette::LINE)));
}

fn dress(chart: &mut Chart, title: &str) {
    let mut small = ChartFont::new();
    small.set_size(9).set_color(colour(palette::MUTED));
    let mut head = ChartFont::new();
    head.set_size(11).set_bold().set_color(colour(palette::INK));
    chart.title().set_name(title).set_font(&head);
    chart.x_axis().set_font(&small);
    chart.y_axis().set_font(&small);
    chart.legend().set_hidden();
    // A filter of the table does not empty the chart.
    chart.show_hidden_data();
    chart.set_alt_text(title);
    chart_size(chart);
}
