//! The queue log of Asterisk: what happened to each call, folded into calls.

use super::{Kind, Log, Out, RECORDS_BUILT, too_many};
use crate::input::Input;
use crate::layout::Sample;
use crate::values::date::{self, Form, Numeric, Written};
use qd_model::{FastMap, Issue};
use std::fmt::Write as _;

const QUEUE_EVENTS: [&str; 12] = [
    "ENTERQUEUE",
    "CONNECT",
    "COMPLETEAGENT",
    "COMPLETECALLER",
    "ABANDON",
    "EXITWITHTIMEOUT",
    "EXITEMPTY",
    "EXITWITHKEY",
    "RINGNOANSWER",
    "RINGCANCELED",
    "TRANSFER",
    "BLINDTRANSFER",
];
const QUEUE_NAMES: [&str; 10] = [
    "id",
    "team",
    "offered_at",
    "answered_at",
    "ended_at",
    "wait_s",
    "talk_s",
    "abandoned",
    "agent",
    "customer",
];

impl Log {
    pub(super) fn queue(sample: &Sample) -> Option<Self> {
        let mut known = 0;
        // The first event may have been taken for a header.
        let rows = sample.piece.recs.iter().take(200);
        let n = rows.len();
        for rec in rows {
            let cell = |i| sample.piece.cell(rec, i);
            let time = cell(0).split('.').next().unwrap_or_default();
            let at = time.len() == 10 && time.bytes().all(|b| b.is_ascii_digit());
            known += usize::from(at && QUEUE_EVENTS.contains(&cell(4)));
        }
        (known > 2 && known * 2 > n).then(|| Self {
            kind: Kind::Queue,
            names: QUEUE_NAMES.map(String::from).to_vec(),
            header: 0,
            question: None,
        })
    }
}

/// What is known of a call.
#[derive(Default)]
struct Call {
    line: u64,
    queue: String,
    entered: i64,
    answered: Option<i64>,
    ended: Option<i64>,
    talk: Option<i64>,
    outcome: &'static str,
    agent: String,
    caller: String,
}

pub(super) fn read(input: &Input, out: &mut Out<'_, '_>) -> Result<(), Issue> {
    let mut places: FastMap<Box<str>, usize> = FastMap::default();
    let mut calls: Vec<(Box<str>, Call)> = Vec::new();
    let form = Form { order: None, numeric: Some(Numeric::EpochSeconds) };
    input.read_rows(16, &mut |piece| {
        for rec in &piece.recs {
            let cell = |i| piece.cell(rec, i);
            let seconds = cell(0).split('.').next().unwrap_or_default();
            let Ok(Written::Utc(at)) = date::parse(seconds, form) else { continue };
            let (id, event) = (cell(1), cell(4));
            let place = places.get(id).copied();
            if event == "ENTERQUEUE" && place.is_none() {
                if calls.len() >= RECORDS_BUILT {
                    return Err(too_many());
                }
                places.insert(id.into(), calls.len());
                let call = Call {
                    line: rec.line,
                    queue: cell(2).to_owned(),
                    entered: at,
                    caller: cell(6).to_owned(),
                    ..Call::default()
                };
                calls.push((id.into(), call));
                continue;
            }
            // A call that was in a queue before the log begins has no time of its offer.
            let Some(call) = place.map(|p| &mut calls[p].1) else { continue };
            let number = |i| cell(i).parse::<i64>().ok().filter(|n: &i64| *n >= 0);
            match event {
                "CONNECT" => {
                    call.answered = call.answered.or(Some(at));
                    call.outcome = "answered";
                    call.agent = cell(3).to_owned();
                    call.queue = cell(2).to_owned();
                }
                "COMPLETEAGENT" | "COMPLETECALLER" => {
                    call.talk = number(6);
                    call.ended = Some(at);
                }
                "TRANSFER" => {
                    call.talk = number(8);
                    call.ended = Some(at);
                }
                "BLINDTRANSFER" => {
                    call.talk = number(8);
                    call.ended = Some(at);
                }
                "ABANDON" if call.answered.is_none() => {
                    call.outcome = "abandoned";
                    call.ended = Some(at);
                }
                // Left the queue without an answer, and not by hanging up.
                "EXITWITHTIMEOUT" | "EXITEMPTY" | "EXITWITHKEY" if call.answered.is_none() => {
                    call.outcome = "missed";
                    call.ended = Some(at);
                }
                _ => {}
            }
        }
        Ok(true)
    })?;
    for (id, call) in &calls {
        let text = |t: Option<i64>| t.map_or_else(String::new, |t| t.to_string());
        let until = call.answered.or(call.ended);
        let wait = text(until.map(|t| (t - call.entered).max(0)));
        let mut offered = String::new();
        let _ = write!(offered, "{}", call.entered);
        let go_on = out.record(
            call.line,
            &[
                id,
                &call.queue,
                &offered,
                &text(call.answered),
                &text(call.ended),
                &wait,
                &text(call.talk),
                call.outcome,
                &call.agent,
                &call.caller,
            ],
        )?;
        if !go_on {
            break;
        }
    }
    Ok(())
}
