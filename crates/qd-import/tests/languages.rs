//! Headers in the languages of the exports, and the data sets told apart by them.
#![allow(clippy::unwrap_used)]

mod common;

use common::read_text;
use qd_import::ReadOptions;
use qd_model::{Dataset, Field, FieldKind};

fn kind_and_fields(header: &str, row: &str) -> (String, Vec<String>) {
    let text = format!("{header}\n{row}\n");
    let (plan, _) = read_text("export.csv", text.as_bytes(), &ReadOptions::default());
    let i = plan.inspection();
    (i.kind.clone().unwrap_or_default(), i.mapping.fields.keys().cloned().collect())
}

const TICKET: &str = "1001,Help,open,high,Billing,Bo,a@example.org,2026-01-13 09:29:00,2026-01-13 10:45:00,2026-01-16 09:45:00,5";

#[test]
fn a_ticket_export_maps_whole_in_every_language() {
    for header in [
        "Ticket ID,Subject,Status,Priority,Group,Assignee,Requester Email,Created At,First Response At,Solved At,CSAT",
        "Ticket-ID,Betreff,Status,Priorität,Gruppe,Bearbeiter,E-Mail des Anfragenden,Erstellt am,Erste Antwort am,Gelöst am,Zufriedenheit",
        "Ärendenummer,Ämne,Status,Prioritet,Grupp,Handläggare,Kund,Skapad,Första svar,Löst,Nöjdhet",
        "ID de ticket,Asunto,Estado,Prioridad,Grupo,Agente,Solicitante,Fecha de creación,Primera respuesta,Fecha de resolución,Satisfacción",
        "N° de ticket,Objet,Statut,Priorité,Groupe,Agent,Demandeur,Créé le,Première réponse,Résolu le,Satisfaction",
        "Număr tichet,Subiect,Stare,Prioritate,Echipă,Agent,Solicitant,Data creării,Primul răspuns,Rezolvat la,Satisfacție",
        "Bilet nömrəsi,Mövzu,Status,Prioritetlik,Qrup,Operator,Müştəri,Yaradılma tarixi,İlk cavab tarixi,Həll tarixi,Məmnuniyyət",
        "티켓 번호,제목,상태,우선순위,그룹,담당자,요청자 이메일,생성일,최초 응답일,해결일,만족도",
        "チケット番号,件名,ステータス,優先度,グループ,担当者,依頼者,作成日時,初回応答日時,解決日時,満足度",
    ] {
        let (kind, fields) = kind_and_fields(header, TICKET);
        assert_eq!(kind, "tickets", "{header}");
        assert!(fields.len() >= 10, "{header}: {fields:?}");
        for needed in ["id", "created_at", "first_response_at", "resolved_at", "csat_score"] {
            assert!(fields.iter().any(|f| f == needed), "{header}: no {needed} in {fields:?}");
        }
    }
}

#[test]
fn every_data_set_is_told_by_its_columns() {
    for (kind, header, row) in [
        (
            "calls",
            "call_id,queued_at,answered_at,ended_at,agent,queue,abandoned,hold_s,talk_s,wrap_s",
            "c1,2026-01-13 10:00:00,2026-01-13 10:00:30,2026-01-13 10:05:00,Bo,Q,no,0,270,30",
        ),
        ("surveys", "answered_at,survey_kind,score,score_scale,ticket_id", "2026-01-13,csat,5,1-5,7"),
        ("articles", "article,date,reads,unique_readers,read_s", "How to,2026-01-13,10,8,61.5"),
        (
            "incidents",
            "incident_id,service,started_at,detected_at,resolved_at,severity",
            "i1,API,2026-01-13 10:00:00,2026-01-13 10:05:00,2026-01-13 11:00:00,SEV1",
        ),
        ("services", "service,watched_from,watched_to", "API,2026-01-01,"),
        (
            "customers",
            "customer_id,started_at,ended_at,churn_reason,segment",
            "C1,2026-01-01,2026-02-01,price,Team",
        ),
        ("revenue", "customer_id,from,monthly_revenue,currency", "C1,2026-01-01,99.50,EUR"),
        ("orders", "order_id,customer_id,order_date,amount", "o1,C1,2026-01-01,12.50"),
        ("finance", "month,support_cost,company_revenue,currency", "2026-01,1000.50,90000.25,EUR"),
        ("quality", "ticket_id,agent,reviewed_at,score,max_score", "7,Bo,2026-01-13,8,10"),
        ("agents", "agent,team,started_at,left_at", "Bo,T1,2024-01-01,"),
    ] {
        let (found, fields) = kind_and_fields(header, row);
        assert_eq!(found, kind, "{header}: {fields:?}");
        assert_eq!(fields.len(), header.split(',').count(), "{header}: {fields:?}");
    }
}

/// What stands in a cell of a field, in a file of any language.
fn cell(field: &Field, row: usize) -> String {
    match (field.name, field.kind) {
        ("survey_kind", _) => "csat".into(),
        (name, _) if name.ends_with("scale") => "1-5".into(),
        ("easy_end", _) => "highest".into(),
        ("currency", _) => "EUR".into(),
        ("status", _) => "open".into(),
        ("abandoned", _) => ["no", "yes", "no"][row].into(),
        // Nobody gives every customer the same day and name.
        (_, FieldKind::Time) => format!("2026-01-{:02} 10:00:00", 13 + row),
        (_, FieldKind::Id | FieldKind::Ref) => format!("X-{}", row + 1),
        (_, FieldKind::Seconds) => format!("00:0{}:00", row + 3),
        (_, FieldKind::Flag) => ["yes", "no", "yes"][row].into(),
        (_, FieldKind::Count) => (row + 7).to_string(),
        (_, FieldKind::Score) => (row + 3).to_string(),
        (_, FieldKind::Number | FieldKind::Money) => format!("{}.5", row + 12),
        (name, _) => format!("{name} {row}"),
    }
}

/// A file with a column for each field, named in one language, is told what it is, and each column fills its field.
#[test]
fn a_file_with_all_fields_maps_whole_in_each_of_nine_languages() {
    let lines: Vec<Vec<&str>> = include_str!("../src/headers.txt")
        .lines()
        .filter(|l| !l.starts_with('#'))
        .map(|l| l.split(" | ").map(str::trim).collect())
        .collect();
    let mut wrong = Vec::new();
    for d in Dataset::ALL {
        for language in 1..10 {
            let named: Vec<(&Field, &str)> = lines[1..]
                .iter()
                .filter_map(|l| {
                    let (set, field) = l[0].split_once('.')?;
                    let field = d.fields().iter().find(|f| f.name == field)?;
                    (set == d.name()).then_some((field, l[language]))
                })
                .collect();
            let mut text = named.iter().map(|n| n.1).collect::<Vec<_>>().join(";");
            for row in 0..3 {
                text.push('\n');
                text.push_str(&named.iter().map(|n| cell(n.0, row)).collect::<Vec<_>>().join(";"));
            }
            let (plan, _) = read_text(
                "export.csv",
                text.as_bytes(),
                &ReadOptions { keep_subjects: true, ..ReadOptions::default() },
            );
            let i = plan.inspection();
            let language = lines[0][language];
            if i.kind.as_deref() != Some(d.name()) || i.questions.iter().any(|q| q.id == "kind") {
                wrong.push(format!("{language}: {} is taken for {:?}", d.name(), i.kind));
                continue;
            }
            for (field, name) in &named {
                let found = i.mapping.fields.get(field.name).map(|m| m.column.as_str());
                if found != Some(*name) {
                    wrong.push(format!("{language}: {}.{} is {found:?}, not {name}", d.name(), field.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), 9 * (lines.len() - 1), wrong.join("\n"));
}
