//! More exports of known tools, each with its traps kept out.
#![allow(clippy::unwrap_used)]

mod common;

use common::{Kept, read, read_text};
use qd_import::{Plan, ReadOptions};
use qd_model::IssueCode;

fn open_as(name: &str, text: &str) -> (Plan, Kept) {
    let options = ReadOptions { keep_subjects: true, ..ReadOptions::default() };
    let (plan, done) = read_text(name, text.as_bytes(), &options);
    let Some((_, kept)) = done else { panic!("asked: {:?}", plan.inspection().questions) };
    (plan, kept)
}

fn open(text: &str) -> (Plan, Kept) {
    open_as("export.csv", text)
}

fn refused(text: &str) -> IssueCode {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export.csv");
    std::fs::write(&path, text).unwrap();
    read(&path, &ReadOptions::default()).err().map(|i| i.code).unwrap()
}

/// 2026-01-13 10:00:00 UTC.
const T: i64 = 1_768_298_400;

fn at(hours: i64) -> String {
    (T + hours * 3_600).to_string()
}

#[test]
fn zendesk_as_json() {
    let (plan, kept) = open_as(
        "tickets.json",
        r#"{"tickets": [
        {"id": 35436, "url": "https://x", "external_id": null, "via": {"channel": "email"}, "created_at": "2026-01-13T10:00:00Z",
         "updated_at": "2026-01-13T12:00:00Z", "type": "incident", "subject": "Help", "priority": "high", "status": "solved",
         "requester_id": 20978392, "assignee_id": 235323, "group_id": 98738, "tags": ["vip", "eu"], "due_at": null,
         "custom_fields": [{"id": 27642, "value": "745"}], "satisfaction_rating": {"id": 1234, "score": "good", "comment": "Great"},
         "metric_set": {"reopens": 2, "replies": 3, "solved_at": "2026-01-13T11:00:00Z",
           "reply_time_in_minutes": {"calendar": 30, "business": 12}, "full_resolution_time_in_minutes": {"calendar": 60, "business": 42}}},
        {"id": 35437, "via": {"channel": "web"}, "created_at": "2026-01-13T10:00:00Z", "status": "open", "priority": null,
         "requester_id": 20978393, "satisfaction_rating": {"score": "unoffered"}, "tags": []}]}"#,
    );
    assert_eq!(plan.inspection().source, "zendesk");
    assert_eq!(kept.field("id"), ["35436", "35437"]);
    assert_eq!(kept.field("channel"), ["email", "web"]);
    assert_eq!(kept.field("first_response_s"), ["1800", ""]);
    assert_eq!(kept.field("first_response_business_s"), ["720", ""]);
    assert_eq!(kept.field("resolution_s"), ["3600", ""]);
    assert_eq!(kept.field("resolved_at"), [at(1), String::new()]);
    assert_eq!(kept.field("reopens"), ["2", ""]);
    assert_eq!(kept.field("csat_score"), ["1", ""]);
    assert_eq!(kept.field("tags")[0], "vip, eu");
    assert_eq!(kept.field("sla_due_at"), ["", ""]);
}

#[test]
fn servicenow_counts_reassignments() {
    let (plan, kept) = open(
        "number,opened_at,short_description,caller_id,priority,state,category,assignment_group,assigned_to,sys_updated_on,reopen_count,reassignment_count,made_sla,resolved_at\n\
         INC1,2026-01-13 10:00:00,x,Caller 1,3 - Moderate,Resolved,Network,L1,Bo,2026-01-13 12:00:00,1,2,true,2026-01-13 12:00:00\n\
         INC2,2026-01-13 10:00:00,y,Caller 2,3 - Moderate,On Hold,Network,L1,Bo,2026-01-13 12:00:00,0,0,false,\n",
    );
    assert_eq!(plan.inspection().source, "servicenow");
    assert_eq!(kept.field("resolved_at"), [at(2), String::new()]);
    assert_eq!(
        (kept.field("transfers"), kept.field("sla_met")),
        (vec!["2".into(), "0".into()], vec!["1".into(), "0".into()])
    );
}

#[test]
fn salesforce_in_utf16_with_tabs_and_the_day_first() {
    let text = "Case Number\tAccount Name\tSubject\tStatus\tPriority\tCase Origin\tDate/Time Opened\tDate/Time Closed\tCase Owner\tAge\n\
        00001026\tAcme\tx\tClosed\tHigh\tWeb\t13/01/2026 10:00\t13/01/2026 12:00\tBo\t2\n\
        00001027\tAcme\ty\tNew\tLow\tEmail\t13/01/2026 11:00\t\tBo\t90\n";
    let bytes: Vec<u8> =
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let (plan, done) = read_text("report.csv", &bytes, &ReadOptions::default());
    let kept = done.unwrap().1;
    assert_eq!(plan.inspection().source, "salesforce");
    assert_eq!(kept.field("id"), ["00001026", "00001027"]);
    assert_eq!(kept.field("closed_at"), [at(2), String::new()]);
    assert_eq!(kept.field("resolution_s"), ["", ""], "the age of a case counts on while it is open");
}

#[test]
fn osticket_and_zammad_keep_time_left_out() {
    let (plan, kept) = open(
        "Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,Last Updated,SLA Due Date,Closed Date,Overdue,Answered,Agent Assigned,Team Assigned,Thread Count,Reopen Count\n\
         100,2026-01-13 10:00:00,x,Ann,ann@example.org,Normal,Support,Billing,Email,Closed,2026-01-13 12:00:00,2026-01-14 10:00:00,2026-01-13 12:00:00,0,1,Bo,,4,1\n\
         101,2026-01-13 10:00:00,y,Ben,ben@example.org,Normal,Support,Billing,Web,Open,2026-01-13 12:00:00,,,1,0,Bo,,1,0\n",
    );
    assert_eq!(plan.inspection().source, "osticket");
    assert_eq!(
        (kept.field("reopens"), kept.field("closed_at")),
        (vec!["1".into(), "0".into()], vec![at(2), String::new()])
    );
    assert_eq!(kept.field("first_response_at"), ["", ""]);
    assert_eq!(kept.field("agent_replies"), ["", ""]);
    let (plan, kept) = open(
        "#,Title,State,Priority,Group,Owner,Customer,Organization,Create Channel,Tags,Time Units Total,Created At,Updated At,Closed At,Close Escalation At,Close In Min,Close Diff In Min,First Response At,First Response In Min,First Response Diff In Min\n\
         82001,x,closed,2 normal,Users,Bo,Ann,Org,email,a,15,2026-01-13 10:00:00,2026-01-13 12:00:00,2026-01-13 12:00:00,,60,-30,2026-01-13 11:00:00,45,15\n",
    );
    assert_eq!(plan.inspection().source, "zammad");
    assert_eq!(kept.field("first_response_business_s"), ["2700"]);
    assert_eq!(kept.field("resolution_business_s"), ["3600"]);
    assert_eq!(
        (kept.field("resolution_s"), kept.field("handle_s")),
        (vec![String::new()], vec![String::new()])
    );
}

#[test]
fn help_scout_as_json() {
    let (plan, kept) = open_as(
        "conversations.json",
        r#"{"_embedded": {"conversations": [{"id": 10, "number": 12, "status": "closed", "mailboxId": 85, "subject": "Help",
         "assignee": {"id": 256, "email": "bo@example.org"}, "createdAt": "2026-01-13T10:00:00Z", "closedAt": "2026-01-13T12:00:00Z",
         "primaryCustomer": {"id": 238, "email": "a@example.org"}, "source": {"type": "email", "via": "customer"}, "tags": [{"id": 9, "tag": "x"}]}]}}"#,
    );
    assert_eq!(plan.inspection().source, "helpscout");
    assert_eq!((kept.field("id"), kept.field("closed_at")), (vec!["12".to_owned()], vec![at(2)]));
    assert_eq!(
        (kept.field("customer"), kept.field("channel")),
        (vec!["238".to_owned()], vec!["email".to_owned()])
    );
}

#[test]
fn chatwoot_answers_are_read_and_summaries_without_days_refused() {
    let (plan, kept) = open(
        "Reporting period 2026-01-01 to 2026-01-31,,,,,\nContact Name,Contact Email Address,Link to the conversation,Agent Name,Rating,Feedback Comment,Recorded date\n\
         Ann,ann@example.org,https://x/1,Bo,5,great,2026-01-13 10:00:00\nBen,ben@example.org,https://x/2,Bo,2,,2026-01-13 11:00:00\n",
    );
    assert_eq!(
        (plan.inspection().source.as_str(), kept.field("score")),
        ("chatwoot", vec!["5".to_owned(), "2".to_owned()])
    );
    assert_eq!(kept.field("answered_at"), [at(0), at(1)]);
    for text in [
        "Agent name,Assigned conversations,Avg first response time,Avg resolution time,Resolution Count\nBo,12,3 minutes,2 hours,9\n",
        "Queue,Contacts handled,Contacts abandoned,Average handle time\nQ,12,3,120\n",
        "Ticket group,MED(First reply time (min)),D_COUNT(Tickets)\nA,12,300\n",
    ] {
        assert_eq!(refused(text), IssueCode::SummaryOnly, "{text}");
    }
}

#[test]
fn ringcentral_duration_is_no_talk_time() {
    let (plan, kept) = open_as(
        "calls.json",
        r#"{"records": [
        {"id": "A1", "sessionId": "1", "startTime": "2026-01-13T10:00:00.000Z", "duration": 90, "type": "Voice", "direction": "Inbound", "action": "Phone Call", "result": "Accepted", "from": {"phoneNumber": "+46700000001"}, "to": {"name": "Support"}},
        {"id": "A2", "sessionId": "2", "startTime": "2026-01-13T11:00:00.000Z", "duration": 12, "type": "Voice", "direction": "Inbound", "action": "Phone Call", "result": "Missed", "from": {"phoneNumber": "+46700000002"}, "to": {"name": "Support"}},
        {"id": "A3", "sessionId": "3", "startTime": "2026-01-13T11:00:00.000Z", "duration": 12, "type": "Voice", "direction": "Outbound", "action": "VoIP Call", "result": "Call connected", "from": {"name": "Bo"}, "to": {"phoneNumber": "+46700000002"}}]}"#,
    );
    assert_eq!(plan.inspection().source, "ringcentral");
    assert_eq!(
        (kept.field("id"), kept.rejected[0].code.as_str()),
        (vec!["A1".to_owned(), "A2".to_owned()], "outbound_call")
    );
    assert_eq!(kept.field("talk_s"), ["", ""]);
    assert_eq!(kept.field("abandoned")[0], "0");
    assert_ne!(kept.field("abandoned")[1], "1", "missed is not abandoned");
}

#[test]
fn amazon_connect_contacts() {
    let (plan, kept) = open_as(
        "ctr.ndjson",
        r#"{"ContactId": "c1", "Channel": "VOICE", "InitiationMethod": "INBOUND", "InitiationTimestamp": "2026-01-13T10:00:00Z", "DisconnectTimestamp": "2026-01-13T10:10:00Z", "Queue": {"Name": "Support", "Duration": 60, "EnqueueTimestamp": "2026-01-13T10:00:00Z"}, "Agent": {"Username": "bo", "AgentInteractionDuration": 300, "CustomerHoldDuration": 20, "AfterContactWorkDuration": 45, "ConnectedToAgentTimestamp": "2026-01-13T10:01:00Z"}}
{"ContactId": "c2", "Channel": "VOICE", "InitiationMethod": "INBOUND", "InitiationTimestamp": "2026-01-13T11:00:00Z", "DisconnectTimestamp": "2026-01-13T11:02:00Z", "Queue": {"Name": "Support", "Duration": 120, "EnqueueTimestamp": "2026-01-13T11:00:00Z"}, "Agent": null}
{"ContactId": "c3", "Channel": "VOICE", "InitiationMethod": "OUTBOUND", "InitiationTimestamp": "2026-01-13T11:00:00Z", "DisconnectTimestamp": "2026-01-13T11:02:00Z", "Queue": null, "Agent": {"Username": "bo"}}"#,
    );
    assert_eq!(plan.inspection().source, "amazon_connect");
    assert_eq!(kept.field("id"), ["c1", "c2"]);
    assert_eq!(
        (kept.field("talk_s"), kept.field("wrap_s")),
        (vec!["300".into(), String::new()], vec!["45".into(), String::new()])
    );
    assert_eq!(kept.field("wait_s"), ["60", "120"]);
}

#[test]
fn asterisk_queue_log() {
    let (plan, done) = read_text(
        "queue_log",
        b"1768298400|NONE|NONE|NONE|QUEUESTART|\n\
          1768298400|c1|support|NONE|ENTERQUEUE||46700000001|1\n\
          1768298412|c1|support|SIP/201|RINGNOANSWER|5000\n\
          1768298420|c1|support|SIP/202|CONNECT|20|1768298399.11|4\n\
          1768298430|c2|support|NONE|ENTERQUEUE||46700000002|1\n\
          1768298475|c2|support|NONE|ABANDON|1|1|45\n\
          1768298480|c3|sales|NONE|ENTERQUEUE||46700000003|1\n\
          1768298540|c3|sales|NONE|EXITWITHTIMEOUT|1|1|60\n\
          1768298620|c1|support|SIP/202|COMPLETECALLER|20|200|1\n\
          1768298640|c9|support|SIP/202|COMPLETECALLER|20|200|1\n",
        &ReadOptions::default(),
    );
    let (summary, kept) = done.unwrap_or_else(|| panic!("{:?}", plan.inspection().questions));
    assert_eq!((plan.inspection().source.as_str(), summary.records), ("asterisk", 3));
    assert_eq!(kept.field("id"), ["c1", "c2", "c3"]);
    assert_eq!(kept.field("offered_at")[0], T.to_string());
    assert_eq!(kept.field("wait_s"), ["20", "45", "60"]);
    assert_eq!((kept.field("talk_s")[0].as_str(), kept.field("agent")[0].as_str()), ("200", "SIP/202"));
    let abandoned = kept.field("abandoned");
    assert_eq!((abandoned[0].as_str(), abandoned[1].as_str()), ("0", "1"));
    assert_ne!(abandoned[2], "1", "who was sent on did not give up");
}

#[test]
fn changes_of_tickets_make_tickets() {
    let (plan, done) = read_text(
        "changes.csv",
        b"Ticket ID,Changed At,Status,Assignee,Group,Priority\n\
          1,2026-01-13 10:00:00,New,,L1,low\n2,2026-01-13 10:30:00,New,,L1,low\n\
          1,2026-01-13 11:00:00,Open,Ann,L1,low\n1,2026-01-13 12:00:00,Solved,Bo,L2,high\n\
          1,2026-01-13 15:00:00,Solved,Bo,L2,high\n1,2026-01-13 13:00:00,Open,Bo,L2,high\n\
          2,2026-01-13 12:00:00,Solved,Cy,L1,low\n2,2026-01-13 13:00:00,Open,Cy,L1,low\n",
        &ReadOptions::default(),
    );
    let (summary, kept) = done.unwrap_or_else(|| panic!("{:?}", plan.inspection().questions));
    assert_eq!((plan.inspection().source.as_str(), summary.records), ("log", 2));
    assert!(summary.warnings.iter().any(|w| w.code == "log_of_events"));
    assert_eq!(kept.field("created_at")[0], at(0));
    assert_eq!(
        kept.field("resolved_at"),
        [at(5), String::new()],
        "the last time it became solved, if it still is"
    );
    assert_eq!(
        (kept.field("reopens"), kept.field("transfers")),
        (vec!["1".to_owned(), "1".into()], vec!["1".to_owned(), "0".into()])
    );
    assert_eq!(
        (kept.field("agent"), kept.field("priority")),
        (vec!["Bo".to_owned(), "Cy".into()], vec!["high".to_owned(), "low".into()])
    );
    // A log that begins in the middle: the first row is not known to be the creation.
    let (plan, done) = read_text(
        "changes.csv",
        b"Ticket ID,Changed At,Status\n1,2026-01-13 10:00:00,Solved\n1,2026-01-13 11:00:00,Open\n2,2026-01-13 10:00:00,Pending\n2,2026-01-13 11:00:00,Solved\n",
        &ReadOptions::default(),
    );
    assert!(done.is_none());
    assert_eq!(plan.inspection().questions[0].id, "log_rule");
}

#[test]
fn surveys_of_many_makers() {
    let (plan, kept) = open(
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,How satisfied are you with our support?,Why?,Which of these?,\n\
         ,,,,,,Response,Open-Ended Response,Phone,Chat\n\
         118,400,01/13/2026 09:55:00 AM,01/13/2026 10:00:00 AM,10.0.0.1,,Very satisfied,fast,Phone,\n\
         119,400,01/13/2026 10:55:00 AM,01/13/2026 11:00:00 AM,10.0.0.1,,Dissatisfied,slow,,Chat\n",
    );
    assert_eq!((plan.inspection().source.as_str(), kept.rejected.len()), ("surveymonkey", 0));
    assert_eq!(
        (kept.field("score"), kept.field("score_scale")),
        (vec!["5".to_owned(), "2".into()], vec!["1-5".to_owned(), "1-5".into()])
    );
    assert_eq!(kept.field("survey_kind"), ["csat", "csat"]);
    for (words, scores) in [
        ("Sehr zufrieden;Zufrieden;Teils teils;Unzufrieden", "5;4;3;2"),
        ("Mycket nöjd;Nöjd;Varken eller;Missnöjd", "5;4;3;2"),
        ("Muy satisfecho;Satisfecho;Neutral;Insatisfecho", "5;4;3;2"),
        ("😀;🙂;😐;🙁", "5;4;3;2"),
        ("★★★★★;★★★★☆;★★★☆☆;★★☆☆☆", "5;4;3;2"),
        ("매우 만족;만족;보통;불만족", "5;4;3;2"),
        ("とても満足;満足;普通;不満", "5;4;3;2"),
        ("çox razıyam;razıyam;neytral;narazıyam", "5;4;3;2"),
        ("Foarte mulțumit;Mulțumit;Neutru;Nemulțumit", "5;4;3;2"),
        ("Très satisfait;Satisfait;Neutre;Insatisfait", "5;4;3;2"),
    ] {
        let mut text = "Answer ID;Answered At;CSAT\n".to_owned();
        words.split(';').enumerate().for_each(|(i, w)| text += &format!("{i};2026-01-13 10:00:00;{w}\n"));
        let (_, kept) = open(&text);
        assert_eq!(kept.field("score").join(";"), scores, "{words}");
        assert!(kept.field("score_scale").iter().all(|s| s == "1-5"), "{words}");
    }
}

#[test]
fn incidents_of_a_public_page() {
    let (plan, kept) = open_as(
        "incidents.json",
        r#"{"page": {"id": "p1"}, "incidents": [{"id": "i1", "name": "API down", "status": "resolved", "impact": "major", "shortlink": "https://x",
         "created_at": "2026-01-13T10:00:00Z", "started_at": "2026-01-13T09:50:00Z", "resolved_at": "2026-01-13T12:00:00Z", "components": [{"id": "c", "name": "API"}],
         "incident_updates": [{"id": "u", "body": "x"}]}]}"#,
    );
    assert_eq!(
        (plan.inspection().source.as_str(), kept.field("service")),
        ("statuspage", vec!["API".to_owned()])
    );
    assert_eq!(kept.field("resolved_at"), [at(2)]);
}

#[test]
fn chartmogul_money_of_the_past_is_not_taken() {
    let (plan, kept) = open(
        "CUSTOMER_UUID,CUSTOMER_NAME,CUSTOMER_SUBSCRIPTION_ID,PLAN_UUID,PLAN_NAME,QUANTITY,MRR,ARR,CURRENCY,START_DATE,END_DATE\n\
         cus_1,Acme,sub_1,pl_1,Gold,1,9900,118800,EUR,2026-01-13,2026-02-13\n",
    );
    assert_eq!(
        (plan.dataset().unwrap().name(), plan.inspection().source.as_str()),
        ("customers", "chartmogul")
    );
    assert_eq!(
        (kept.field("customer"), kept.field("segment")),
        (vec!["cus_1".to_owned()], vec!["Gold".to_owned()])
    );
}

#[test]
fn jira_in_the_language_of_its_user() {
    for head in [
        "Zusammenfassung,Vorgangsschlüssel,Vorgangstyp,Status,Priorität,Lösung,Zugewiesene Person,Autor,Erstellt,Aktualisiert,Erledigt,Benutzerdefiniertes Feld (Time to resolution)",
        "Résumé,Clé de ticket,Type de ticket,État,Priorité,Résolution,Personne assignée,Rapporteur,Création,Mise à jour,Résolue,Champs personnalisé (Time to resolution)",
        "Sammanfattning,Ärendenyckel,Ärendetyp,Status,Prioritet,Lösning,Tilldelad,Rapportör,Skapad,Uppdaterad,Löst,Anpassat fält (Time to resolution)",
        "要約,課題キー,課題タイプ,ステータス,優先度,解決状況,担当者,報告者,作成日,更新日,解決日,カスタムフィールド (Time to resolution)",
        "요약,이슈 키,이슈 유형,상태,우선 순위,해결책,담당자,보고자,만듦,업데이트,해결됨,사용자 정의 필드 (Time to resolution)",
    ] {
        let (plan, kept) = open(&format!(
            "{head}\nx,SUP-1,Incident,Done,High,Fixed,Ann,Bo,2026-01-13 10:00,2026-01-13 12:00,2026-01-13 12:00,3:15\n"
        ));
        assert_eq!(plan.inspection().source, "jira", "{head}");
        assert_eq!(
            (kept.field("id"), kept.field("resolved_at")),
            (vec!["SUP-1".to_owned()], vec![at(2)]),
            "{head}"
        );
        assert_eq!(
            (kept.field("agent"), kept.field("resolution_s")),
            (vec!["Ann".to_owned()], vec![String::new()]),
            "{head}"
        );
    }
}
