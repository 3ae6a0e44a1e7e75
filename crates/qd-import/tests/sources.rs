//! Exports of known tools: recognised, with the traps of each kept out.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;

use common::{Kept, read_text};
use qd_import::{Plan, ReadOptions};

fn open(text: &str) -> (Plan, Kept) {
    let options = ReadOptions { keep_subjects: true, ..ReadOptions::default() };
    let (plan, done) = read_text("export.csv", text.as_bytes(), &options);
    assert!(done.is_some(), "asked: {:?}", plan.inspection().questions);
    (plan, done.unwrap().1)
}

/// 2026-01-13 10:00:00 UTC.
const T: i64 = 1_768_298_400;

#[test]
fn zendesk_minutes_by_two_clocks_and_ratings_in_words() {
    let (plan, kept) = open(
        "Summation column,Id,Requester,Requester id,Requester email,Assignee,Group,Subject,Status,Via,Created at,Solved at,Resolution time,Satisfaction Score,Reopens,First reply time in minutes,First reply time in minutes within business hours,Full resolution time in minutes\n\
         1,17,Ann,R7,ann@example.org,Bo,Tier 1,Help,Solved,Mail,2026-01-13 10:00:00,2026-01-13 12:00:00,2,Good,0,30,12,120\n\
         1,18,Ben,R8,ben@example.org,Bo,Tier 1,Help,Open,Mail,2026-01-13 10:00:00,,,Offered,1,,,\n",
    );
    assert_eq!(plan.inspection().source, "zendesk");
    assert_eq!(kept.field("first_response_s"), ["1800", ""]);
    assert_eq!(kept.field("first_response_business_s"), ["720", ""]);
    assert_eq!(kept.field("resolution_s"), ["7200", ""]);
    assert_eq!(kept.field("csat_score"), ["1", ""]);
    assert_eq!(kept.field("csat_score_scale"), ["good-bad", ""]);
    assert_eq!(kept.field("customer"), ["R7", "R8"]);
    assert_eq!(kept.field("resolved_at"), [(T + 7_200).to_string(), String::new()]);
}

#[test]
fn freshdesk_durations_are_clock_times_in_business_hours() {
    let (plan, kept) = open(
        "Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Resolved time,Initial response time,First response time (in hrs),Resolution time (in hrs),Resolution status\n\
         1,a,Closed,Low,Email,Question,Bo,T,2026-01-13 10:00:00,2026-01-13 15:00:00,2026-01-13 11:30:00,01:30:00,26:30:15,Within SLA\n\
         2,a,Closed,Low,Email,Question,Bo,T,2026-01-13 10:00:00,2026-01-13 15:00:00,,,,SLA Violated\n",
    );
    assert_eq!(plan.inspection().source, "freshdesk");
    assert_eq!(kept.field("first_response_business_s"), ["5400", ""]);
    assert_eq!(kept.field("resolution_business_s"), ["95415", ""]);
    assert_eq!(kept.field("first_response_s"), ["", ""]);
    assert_eq!(kept.field("sla_met"), ["1", "0"]);
}

#[test]
fn intercom_takes_the_zone_of_the_header() {
    let (plan, kept) = open(
        "Conversation ID,Conversation started at (America/Lima),Current conversation state,Teammate currently assigned,Conversation rating,First response time (seconds)\n\
         5,2026-01-13 05:00:00,closed,Bo,5,90\n6,2026-01-13 05:00:00,open,Bo,,\n",
    );
    assert_eq!(plan.inspection().source, "intercom");
    assert_eq!(kept.field("created_at")[0], T.to_string());
    assert_eq!(kept.field("first_response_s"), ["90", ""]);
}

#[test]
fn jira_time_left_is_no_time_taken() {
    let (plan, kept) = open(
        "\u{feff}Summary,Issue key,Issue id,Issue Type,Status,Priority,Resolution,Assignee,Reporter,Created,Updated,Resolved,Due date,Watchers,Watchers,Custom field (Time to first response),Custom field (Time to resolution),Satisfaction rating\r\n\
         a,SUP-1,1,Task,Done,High,Done,Bo,Ann,13/Jan/26 10:00 AM,13/Jan/26 11:00 AM,13/Jan/26 11:00 AM,,x,y,1:30,-4:12,4\r\n",
    );
    assert_eq!(plan.inspection().source, "jira");
    assert_eq!(kept.field("created_at"), [T.to_string()]);
    assert_eq!(kept.field("resolved_at"), [(T + 3_600).to_string()]);
    for field in ["first_response_s", "resolution_s", "sla_due_at"] {
        assert_eq!(kept.field(field), [""], "{field}");
    }
}

#[test]
fn aircall_answered_is_the_opposite_of_abandoned() {
    let (plan, kept) = open(
        "line,datetime (UTC),direction,from,to,answered,missed_call_reason,user,duration (total),duration (in call),waiting time,call id\n\
         Main,2026-01-13 10:00:00,inbound,+461,+462,Yes,,Bo,100,80,20,c1\nMain,2026-01-13 10:00:00,inbound,+461,+462,No,abandoned,,30,0,30,c2\n",
    );
    assert_eq!(plan.inspection().source, "aircall");
    assert_eq!(kept.field("abandoned"), ["0", "1"]);
    assert_eq!(kept.field("wait_s"), ["20", "30"]);
    assert_eq!(kept.field("talk_s"), ["80", "0"]);
}

#[test]
fn talkdesk_old_payload_counts_in_days() {
    let (plan, kept) = open(
        "interaction_id,call_type,start_time,end_time,talk_time,waiting_time,holding_time,agent_name\n\
         a,inbound,2026-01-13 10:00:00,2026-01-13 10:05:00,0.0034722,0.0000694,0,Bo\n",
    );
    assert_eq!(plan.inspection().source, "talkdesk");
    assert_eq!(kept.field("talk_s"), ["300"]);
    assert_eq!(kept.field("wait_s"), ["6"]);
}

/// Codes of rejected records, with their lines.
fn refused(kept: &Kept) -> Vec<(u64, &str)> {
    kept.rejected.iter().map(|r| (r.line, r.code.as_str())).collect()
}

#[test]
fn talkdesk_types_tell_abandoned_from_missed() {
    let (plan, kept) = open(
        "interaction_id,call_type,start_time,end_time,talk_time,waiting_time,holding_time,agent_name\n\
         a,inbound,2026-01-13 10:00:00,2026-01-13 10:05:00,0.0034722,0.0000694,0,Bo\n\
         b,abandoned,2026-01-13 10:00:00,2026-01-13 10:01:00,0,0.0006944,0,\n\
         c,short_abandoned,2026-01-13 10:00:00,2026-01-13 10:00:03,0,0.0000347,0,\n\
         d,missed,2026-01-13 10:00:00,2026-01-13 10:00:30,0,0.0003472,0,\n\
         e,outbound,2026-01-13 10:00:00,2026-01-13 10:00:30,0.0003472,0,0,Bo\n",
    );
    assert_eq!(plan.inspection().source, "talkdesk");
    assert_eq!(kept.field("abandoned"), ["0", "1", "1", "0"], "missed is not abandoned");
    assert_eq!(kept.field("wait_s"), ["6", "60", "3", "30"]);
    // The missed call has no answer: it was offered, not answered, not abandoned.
    assert_eq!(kept.field("answered_at"), [(T + 6).to_string(), String::new(), String::new(), String::new()]);
    assert_eq!(refused(&kept), [(6, "outbound_call")]);
}

#[test]
fn talkdesk_new_payload_gives_the_time_until_the_caller_gave_up() {
    let (_, kept) = open(
        "call_id,callsid,type,start_at,end_at,user_name,total_time,talk_time,wait_time,hold_time,abandon_time,total_ringing_time\n\
         a,s,inbound,2026-01-13 10:00:00,2026-01-13 10:05:00,Bo,300,280,20,0,0,5\n\
         b,s,inbound,2026-01-13 10:00:00,2026-01-13 10:01:00,,60,0,60,0,60,0\n\
         c,s,inbound,2026-01-13 10:00:00,2026-01-13 10:01:00,,60,0,60,0,,30\n\
         d,s,outbound,2026-01-13 10:00:00,2026-01-13 10:01:00,Bo,60,50,0,0,,0\n",
    );
    assert_eq!(kept.field("abandoned"), ["0", "1", "0"]);
    assert_eq!(kept.field("answered_at"), [(T + 20).to_string(), String::new(), String::new()]);
    assert_eq!(refused(&kept), [(5, "outbound_call")]);
}

#[test]
fn aircall_says_why_nobody_answered() {
    let (plan, kept) = open(
        "line,datetime (UTC),direction,from,to,answered,missed_call_reason,user,duration (total),duration (in call),waiting time,call id\n\
         Main,2026-01-13 10:00:00,inbound,+461,+462,Yes,,Bo,100,80,20,c1\n\
         Main,2026-01-13 10:00:00,inbound,+461,+462,No,abandoned_in_ivr,,30,0,30,c2\n\
         Main,2026-01-13 10:00:00,inbound,+461,+462,No,agents_did_not_answer,,40,0,40,c3\n\
         Main,2026-01-13 10:00:00,inbound,+461,+462,No,,,40,0,40,c4\n\
         Main,2026-01-13 10:00:00,outbound,+462,+461,Yes,,Bo,40,30,0,c5\n",
    );
    assert_eq!(kept.field("abandoned"), ["0", "1", "0", ""]);
    assert_eq!(kept.field("answered_at")[0], (T + 20).to_string());
    assert_eq!(kept.field("answered_at")[1..], ["", "", ""]);
    assert_eq!(refused(&kept), [(6, "outbound_call")]);
    assert!(plan.inspection().mapping.fields["abandoned"].column == "missed_call_reason");
}

#[test]
fn words_of_any_phone_system() {
    let (plan, kept) = open(
        "Call ID,Queued at,Call outcome,Talk time (s),Queue\n\
         a,2026-01-13 10:00:00,Answered,60,Q\nb,2026-01-13 10:00:00,Abandoned,0,Q\nc,2026-01-13 10:00:00,No answer,0,Q\n",
    );
    assert_eq!(plan.inspection().kind.as_deref(), Some("calls"));
    // Without waiting times the missed call cannot be told from an answered one: it stays out, and that is said.
    assert_eq!(kept.field("abandoned"), ["0", "1", ""]);
    let text = "Call ID,Queued at,Status,Talk time (s),Queue\na,2026-01-13 10:00:00,Completed,60,Q\nb,2026-01-13 10:00:00,Done,9,Q\n";
    assert_eq!(
        open(text).1.field("abandoned"),
        ["", ""],
        "a status that knows no abandoned calls gives no rate of 0"
    );
}

#[test]
fn calls_without_outcome_are_counted() {
    let text = "call_id,queued_at,answered_at,abandoned,queue\n\
                a,2026-01-13T10:00:00Z,2026-01-13T10:00:20Z,no,Q\nb,2026-01-13T10:00:00Z,,yes,Q\nc,2026-01-13T10:00:00Z,,,Q\n";
    let (_, done) = read_text("calls.csv", text.as_bytes(), &ReadOptions::default());
    let warnings = done.unwrap().0.warnings;
    let n: Vec<_> = warnings.iter().filter(|w| w.code == "no_outcome").map(|w| w.n).collect();
    assert_eq!(n, [1], "{warnings:?}");
}

#[test]
fn zendesk_takes_the_teams_own_topic_and_the_number_that_others_know() {
    let head = "Id,Requester id,Requester external id,Status,Ticket type,Created at,Full resolution time in minutes,Topic [list]\n";
    let (plan, kept) = open(&format!(
        "{head}1,R1,C1,open,Question,2026-01-13 10:00:00,5,Billing\n2,R2,C2,open,Problem,2026-01-13 10:00:00,5,Login\n"
    ));
    assert_eq!(plan.inspection().source, "zendesk");
    assert_eq!(kept.field("topic"), ["Billing", "Login"]);
    assert_eq!(kept.field("customer"), ["C1", "C2"]);
    let (plan, kept) = open(&format!(
        "{head}1,R1,C1,open,Question,2026-01-13 10:00:00,5,\n2,R2,,open,Problem,2026-01-13 10:00:00,5,\n"
    ));
    assert_eq!(kept.field("topic"), ["Question", "Problem"], "an empty column says nothing");
    assert_eq!(kept.field("customer"), ["R1", "R2"]);
    assert!(plan.inspection().mapping.fields["customer"].why.as_deref().unwrap().contains("every requester"));
}

#[test]
fn ga4_takes_its_period_from_the_comment_and_refuses_the_totals() {
    let (plan, kept) = open(
        "# ----------------------------------------\n# Pages and screens: Page path and screen class\n# Account: A\n# Property: P\n# ----------------------------------------\n#\n# All Users\n# Start date: 20260101\n# End date: 20260131\nPage path and screen class,Views,Active users,Views per active user,Average engagement time per active user,Event count\n,\"12,345\",100,1.2,33.5,99\n/help/a,\"1,234\",90,1.1,61.25,50\n/help/b,11,9,1.2,5,20\n",
    );
    assert_eq!(plan.inspection().source, "ga4");
    assert_eq!(kept.field("reads"), ["1234", "11"]);
    assert_eq!(kept.field("read_s"), ["61.25", "5"]);
    assert_eq!(kept.field("date"), ["1767225600", "1767225600"]);
    assert_eq!(kept.rejected.len(), 1);
}

#[test]
fn surveys_of_typeform_and_delighted() {
    let (plan, kept) = open(
        "#,How likely are you to recommend us?,Why?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags\n\
         r1,9,nice,completed,2026-01-13 09:59:00,,2026-01-13 10:00:00,n1,\n",
    );
    assert_eq!(plan.inspection().source, "typeform");
    assert_eq!(kept.field("survey_kind"), ["nps"]);
    assert_eq!(kept.field("score_scale"), ["0-10"]);
    assert_eq!(kept.field("answered_at"), [T.to_string()]);
    let (plan, kept) = open("id,person,survey_type,score,comment,created_at\n1,p,nps,9,x,1768298400\n");
    assert_eq!(plan.inspection().source, "delighted");
    assert_eq!(kept.field("answered_at"), [T.to_string()]);
}

#[test]
fn incidents_of_pagerduty_and_opsgenie() {
    let (plan, kept) = open(
        "incident_number,title,urgency,status,service_name,created_at,resolved_at,seconds_to_first_ack,seconds_to_resolve\n\
         7,Down,high,resolved,API,2026-01-13T10:00:00Z,2026-01-13T10:30:00Z,60,1800\n",
    );
    assert_eq!(plan.inspection().source, "pagerduty");
    assert_eq!(kept.field("resolved_at"), [(T + 1_800).to_string()]);
    let (plan, kept) = open(
        "Alert ID,TinyID,Message,Status,CreatedAt,UpdatedAt,Owner,Teams\na,1,Down,open,1768298400000,1768298400000,Bo,Core\n",
    );
    assert_eq!(plan.inspection().source, "opsgenie");
    assert_eq!(kept.field("started_at"), [T.to_string()]);
}

#[test]
fn stripe_ends_when_it_stopped_not_when_it_was_asked() {
    let (plan, kept) = open(
        "id,Customer ID,Status,Amount,Created (UTC),Start Date (UTC),Current Period Start (UTC),Canceled At (UTC),Ended At (UTC)\n\
         sub_1,cus_1,canceled,1000,2026-01-13 10:00,2026-01-13 10:00,2026-01-13 10:00,2026-01-20 10:00,2026-02-13 10:00\n",
    );
    assert_eq!(plan.inspection().source, "stripe");
    assert_eq!(kept.field("customer"), ["cus_1"]);
    assert_eq!(kept.field("ended_at"), [(T + 31 * 86_400).to_string()]);
}

#[test]
fn hubspot_dates_and_owner() {
    let (plan, kept) = open(
        "Ticket ID,Ticket name,Pipeline,Ticket status,Priority,Source,Ticket owner,Create date,Close date,First agent response date,Last CES survey rating\n\
         9,x,Support,Closed,High,Email,Bo,2026-01-13 10:00,2026-01-13 12:00,2026-01-13 10:30,7\n",
    );
    assert_eq!(plan.inspection().source, "hubspot");
    assert_eq!(kept.field("first_response_at"), [(T + 1_800).to_string()]);
    assert_eq!(kept.field("csat_score"), [""]);
}
