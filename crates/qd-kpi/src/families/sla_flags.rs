//! Where an export's own SLA flag says otherwise than the policies.

use super::sla::taken_off;
use crate::clocks::ClockOf;
use crate::ctx::{Span, View, cell};
use crate::pauses::Pauses;
use crate::tickets::{FirstResponse, Times};
use qd_model::{Clock, Dataset, KpiValue, NULL_INT, Phrase, SlaMeasure};

/// Adds for how many of the resolved tickets that have a flag and that a policy covers, with all its times known, the
/// two differ.
pub(crate) fn add(v: &View<'_>, span: Span, out: &mut KpiValue) {
    let table = v.table(Dataset::Tickets);
    let (flag, created) = (table.int("sla_met"), table.int("created_at"));
    let policies: Vec<_> = v
        .settings
        .sla
        .iter()
        .zip(&v.ctx.policies)
        .filter(|(p, _)| p.measure != SlaMeasure::Asa)
        .map(|(p, covers)| (p, v.ctx.row_filter(Dataset::Tickets, false, covers)))
        .collect();
    if flag.is_none() || policies.is_empty() {
        return;
    }
    let (first, times, resolved) = (FirstResponse::new(v), Times::new(v), &v.ctx.resolved().at);
    let filter = v.ctx.row_filter(Dataset::Tickets, false, v.filters);
    let pauses = policies.iter().any(|(p, _)| taken_off(v, p)).then(|| Pauses::new(v));
    // Whether all targets were met; nothing where one is not known, and where no policy covers the ticket.
    let met = |i: usize| {
        let start = cell(&created, i)?;
        let mut covered = false;
        let mut met = true;
        for (policy, _) in policies.iter().filter(|(_, covers)| covers.passes(i)) {
            let end = if policy.measure == SlaMeasure::Frt { first.at(i)? } else { resolved[i] };
            let clock = if policy.clock == Clock::Business { times.clock(i) } else { ClockOf::Calendar };
            let (least, most) = match &pauses {
                _ if end < start => return None,
                Some(p) if taken_off(v, policy) => {
                    p.net(i, policy.clock, times.clock(i), (start, end), true).ok()?
                }
                _ => clock.between(start, end).map(|s| (s, s)).ok()?,
            };
            if least <= policy.limit_s && most > policy.limit_s {
                return None;
            }
            covered = true;
            met &= most <= policy.limit_s;
        }
        covered.then_some(met)
    };
    let (mut n, mut differ) = (0_u64, 0_u64);
    for i in v.rows(Dataset::Tickets, span).filter(|&i| filter.passes(i) && resolved[i] != NULL_INT) {
        if let (Some(said), Some(met)) = (cell(&flag, i), met(i)) {
            n += 1;
            differ += u64::from((said != 0) != met);
        }
    }
    if n == 0 {
        return;
    }
    out.parts.insert("export_differs".into(), Some(differ as f64 / n as f64));
    out.parts.insert("export_differs_n".into(), Some(n as f64));
    if differ > 0 {
        out.note_codes.push(Phrase::new("note-export-flag-differs").count("differ", differ).count("n", n));
    }
}
