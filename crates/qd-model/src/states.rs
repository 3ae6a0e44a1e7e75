//! What a status word says: still open, waiting, or done. A word that may be either is asked about once.

/// What a status word means for a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TicketState {
    /// Somebody still works on it or waits for it.
    Open,
    /// Solved or closed.
    Done,
}

const OPEN: &str = "open|new|opened|reopened|re-opened|active|in progress|work in progress|wip|progress|started|working|\
assigned|unassigned|not started|to do|todo|backlog|selected for development|in review|review|triage|triaged|acknowledged|\
escalated|investigating|in development|development|testing|in testing|qa|registered|received|created|submitted|draft|\
pending|on hold|hold|on-hold|waiting|waiting on customer|waiting on third party|waiting for customer|waiting for support|\
waiting on us|waiting on contact|waiting for approval|awaiting customer|awaiting info|awaiting user info|awaiting reply|\
awaiting problem|awaiting vendor|awaiting evidence|awaiting response|awaiting customer response|customer replied|\
pending customer|pending close|pending reminder|pending closure|blocked|paused|snoozed|suspended|deferred|scheduled|overdue|\
replied|responded|answered|abandoned in progress|onhold|pending auto close|in behandeling|nieuw|in afwachting|loopt|wacht op klant|wachtend|stalled|\
aguardando cliente|aguardando|attente client|esperando cliente|esperando al cliente|顧客待ち|işlənir|müştərini gözləyir|müştəri gözlənilir|\
aberto|aberta|em andamento|em aberto|\
offen|neu|geöffnet|wieder geöffnet|in bearbeitung|in arbeit|zugewiesen|wartend|warten|wartet|wartet auf kunde|\
wartet auf kunden|ausstehend|zurückgestellt|angehalten|pausiert|eskaliert|in prüfung|zu erledigen|\
öppen|öppet|öppnad|ny|nytt|pågående|pågår|väntar|väntande|väntar på kund|tilldelad|under arbete|vilande|eskalerad|pausad|\
abierto|abierta|nuevo|nueva|en curso|en progreso|en proceso|pendiente|en espera|asignado|asignada|reabierto|escalado|\
ouvert|ouverte|nouveau|nouvelle|en cours|en attente|en suspens|assigné|assignée|rouvert|à faire|\
deschis|deschisă|nou|nouă|în lucru|în curs|în așteptare|în asteptare|alocat|redeschis|suspendat|\
açıq|açıqdır|yeni|icrada|gözləmədə|gözləyir|təyin edilib|davam edir|\
열림|신규|새로운|진행 중|진행중|대기|대기 중|대기중|보류|접수|처리 중|처리중|할당됨|\
オープン|新規|未対応|未解決|対応中|処理中|進行中|保留|保留中|待機中|返信待ち|確認中|受付";

const DONE: &str = "solved|resolved|closed|done|completed|complete|fixed|finished|closed successful|closed unsuccessful|\
closed with workaround|problem solved|verified closed|réglé|réglée|terminé|terminée|klart|gesloten|opgelost|afgehandeld|resolvido|resolvida|fechado|fechada|encerrado|concluído|\
gelöst|geloest|erledigt|geschlossen|abgeschlossen|löst|stängd|stängt|avslutad|avslutat|klar|åtgärdad|\
rezolvat|rezolvată|închis|inchis|închisă|soluționat|finalizat|resuelto|resuelta|solucionado|cerrado|cerrada|finalizado|\
həll edildi|həll olundu|həll olunub|bağlı|bağlandı|bağlanıb|해결|해결됨|종료|종료됨|완료|완료됨|닫힘|\
résolu|résolue|fermé|fermée|clos|clôturé|解決済み|解決済|解決|完了|クローズ|終了";

const WAITS: &str = "pending|waiting|waiting for customer|waiting on customer|waiting on contact|waiting for reply|\
awaiting customer|awaiting reply|awaiting info|awaiting user info|awaiting response|awaiting customer response|pending customer|\
pending reply|waiting for user|waiting on user|waiting for requester|\
wartet auf kunde|wartet auf kunden|warten auf kunde|warten auf kunden|väntar på kund|väntar på svar|\
en espera del cliente|esperando al cliente|pendiente del cliente|en attente du client|în așteptarea clientului|\
așteaptă clientul|müştəri gözlənilir|müştərini gözləyir|attente client|esperando cliente|aguardando cliente|wacht op klant|고객 대기|고객 응답 대기|返信待ち|顧客待ち";

/// True if a status word says that the ticket waits for its customer, and not for somebody else.
pub fn waits_for_customer(word: &str) -> bool {
    let lower = word.trim().to_lowercase();
    let plain: String = lower.split(['_', ' ']).filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ");
    WAITS.split('|').any(|w| w == plain)
}

/// What a status word says, in any of the languages known; `None` if it may be either.
pub fn ticket_state(word: &str) -> Option<TicketState> {
    let lower = word.trim().to_lowercase();
    let plain: String = lower.split(['_', ' ']).filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ");
    let is = |list: &str| list.split('|').any(|w| w == plain);
    if is(DONE) {
        return Some(TicketState::Done);
    }
    if is(OPEN) {
        return Some(TicketState::Open);
    }
    // "Waiting for parts", "Pending – vendor", "Open (L2)": what the first word says of the others.
    let first = plain.split([' ', '-', '–', '(', ':', ',']).next().unwrap_or_default();
    let waits = [
        "waiting",
        "awaiting",
        "pending",
        "open",
        "on",
        "in",
        "hold",
        "wartet",
        "väntar",
        "new",
        "escalated",
    ];
    waits.contains(&first).then_some(TicketState::Open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_many_languages() {
        for w in ["offen", "en attente", "In Progress", "Waiting for parts", "pending_customer", "보류"] {
            assert_eq!(ticket_state(w), Some(TicketState::Open), "{w}");
        }
        for w in ["Pending", "waiting_for_customer", "Väntar på kund", "返信待ち"] {
            assert!(waits_for_customer(w) && ticket_state(w) != Some(TicketState::Done), "{w}");
        }
        for w in ["", "open", "On hold", "waiting for approval", "Closed"] {
            assert!(!waits_for_customer(w), "{w}");
        }
        for w in ["Closed", "gelöst", "解決済み", "Avslutad"] {
            assert_eq!(ticket_state(w), Some(TicketState::Done), "{w}");
        }
        for w in ["wontfix", "Cancelled", "Duplicate", "Spam", "7"] {
            assert_eq!(ticket_state(w), None, "{w}");
        }
    }
}
