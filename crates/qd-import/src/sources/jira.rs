//! Jira and Jira Service Management (issues).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Jira and Jira Service Management (issues).
pub(crate) struct Jira;

impl Source for Jira {
    fn name(&self) -> &'static str {
        "jira"
    }

    fn label(&self) -> &'static str {
        "Jira and Jira Service Management (issues)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets]
    }

    fn how(&self) -> &'static str {
        "Columns “Issue key”, “Issue Type” and “Created” (also with Spanish, German, French, Swedish, Romanian, Japanese and Korean headers)."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        const KEY: [&str; 13] = [
            "issue key",
            "clave de incidencia",
            "clave",
            "vorgangsschlüssel",
            "clé de ticket",
            "clé d incident",
            "ärendenyckel",
            "cheie problemă",
            "cheia problemei",
            "課題キー",
            "이슈 키",
            "sorğu açarı",
            "key",
        ];
        const CREATED: [&str; 11] = [
            "created",
            "creada",
            "erstellt",
            "création",
            "créée",
            "créé",
            "skapad",
            "creat",
            "作成日",
            "만듦",
            "생성일",
        ];
        const TYPE: [&str; 10] = [
            "issue type",
            "work type",
            "tipo de incidencia",
            "vorgangstyp",
            "type de ticket",
            "ärendetyp",
            "tip problemă",
            "課題タイプ",
            "이슈 유형",
            "project key",
        ];
        if !(seen.any(&KEY) && seen.any(&CREATED) && seen.any(&TYPE)) {
            return None;
        }
        // The SLA columns hold the time left (negative: breached), never the time taken. "Resolution" is a reason and
        // "Due date" a plan.
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &KEY)
            .take("created_at", &CREATED)
            .take(
                "updated_at",
                &[
                    "updated",
                    "actualizada",
                    "aktualisiert",
                    "mise à jour",
                    "mis à jour",
                    "uppdaterad",
                    "actualizat",
                    "更新日",
                    "업데이트",
                ],
            )
            .take(
                "resolved_at",
                &[
                    "resolved",
                    "resuelta",
                    "erledigt",
                    "résolue",
                    "résolu",
                    "löst",
                    "rezolvat",
                    "解決日",
                    "해결됨",
                ],
            )
            .take("first_response_at", &["chart date of first response"])
            .take("status", &["status", "estado", "état", "stare", "ステータス", "상태"])
            .take(
                "priority",
                &[
                    "priority",
                    "prioridad",
                    "priorität",
                    "priorité",
                    "prioritet",
                    "prioritate",
                    "優先度",
                    "우선 순위",
                    "우선순위",
                ],
            )
            .take("topic", &[&["request type"], &TYPE[..TYPE.len() - 1]].concat())
            .take(
                "product",
                &[
                    "components",
                    "project name",
                    "komponenten",
                    "componentes",
                    "composants",
                    "komponenter",
                    "コンポーネント",
                    "구성 요소",
                ],
            )
            .take(
                "agent",
                &[
                    "assignee",
                    "persona asignada",
                    "zugewiesene person",
                    "bearbeiter",
                    "personne assignée",
                    "responsable",
                    "tilldelad",
                    "persoană desemnată",
                    "担当者",
                    "담당자",
                ],
            )
            .take(
                "customer",
                &[
                    "reporter",
                    "informador",
                    "autor",
                    "rapporteur",
                    "rapportör",
                    "raportor",
                    "報告者",
                    "보고자",
                ],
            )
            .take("csat_score", &["satisfaction rating", "satisfaction", "calificación de satisfacción"])
            .take("csat_at", &["satisfaction date"])
            .take(
                "tags",
                &[
                    "labels",
                    "etiquetas",
                    "stichwörter",
                    "étiquettes",
                    "etiketter",
                    "etichete",
                    "ラベル",
                    "레이블",
                ],
            )
            .take(
                "subject",
                &[
                    "summary",
                    "resumen",
                    "zusammenfassung",
                    "résumé",
                    "sammanfattning",
                    "rezumat",
                    "要約",
                    "요약",
                ],
            )
            .unit("handle_s", &["time spent"], "seconds")
            .ignore(&[
                "time to resolution",
                "time to first response",
                "resolution",
                "due date",
                "issue id",
                "project key",
                "description",
                "comment",
                "watchers",
                "log work",
                "original estimate",
                "remaining estimate",
                "resolución",
                "lösung",
                "lösning",
                "résolution",
                "rezoluție",
                "解決状況",
                "해결책",
                "fälligkeitsdatum",
                "förfallodatum",
                "date d échéance",
                "time to close after resolution",
                "time to review normal change",
            ])
            .done()
    }
}
