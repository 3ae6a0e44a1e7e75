//! Headers of counts and means of whole spans.

use super::Rows;

pub(super) const AGGREGATES: Rows = &[
    (
        "from",
        "from|start|start interval|interval start|period|date|day|week|month|quarter|hour|week starting|week of|week start|week beginning|month starting|start date|time interval|interval|reporting period|beginning|since|date week|date month|date day|datum|dag|vecka|månad|kvartal|från|woche|monat|tag|von|fecha|semana|mes|desde|date de début|jour|semaine|mois|săptămâna|săptămână|luna|lună|ziua|data|tarix|həftə|ay|gün|날짜|일자|주|주차|월|기간|日付|週|月|期間",
    ),
    (
        "to",
        "to|end|end interval|interval end|end date|until|week ending|week end|till|bis|hasta|jusqu au|până la|종료일",
    ),
    ("interval", "interval length|granularity|frequency|length"),
    ("channel", "channel|source|inbox|inbox name|medium|channel type"),
    (
        "team",
        "team|queue|queue name|group|ticket group|team name|department|agent group|service|kö|grupp|gruppe|warteschlange|cola|grupo|file d attente|coadă|növbə|대기열|그룹|キュー",
    ),
    (
        "agent",
        "agent|agent name|assignee|assignee name|user|user name|teammate|nombre del agente|nom de l agent|nume agent|handläggare|담당자",
    ),
    ("topic", "topic|label|category|issue type|tag"),
    (
        "tickets",
        "tickets|new tickets|created tickets|tickets created|created|ticket count|number of tickets|no of tickets|total tickets|tickets received|received tickets|tickets in|conversations|no of conversations|conversations count|number of conversations|new conversations|assigned conversations|cases|cases created|new cases|issues|issues created|requests|contacts received|tickets opened|opened tickets|opened|antal ärenden|ärenden|nya ärenden|inkomna ärenden|anzahl tickets|neue tickets|tickets nuevos|número de tickets|conversaciones asignadas|conversaciones|nouveaux tickets|nombre de tickets|tichete|tichete noi|număr de tichete|müraciətlər|müraciət sayı|yeni müraciətlər|티켓 수|신규 티켓|티켓|문의 수|チケット数|新規チケット",
    ),
    (
        "resolved",
        "resolved|solved|solved tickets|resolved tickets|tickets solved|tickets closed|closed tickets|closed|resolution count|resolutions|completed|cases closed|lösta|avslutade ärenden|avslutade|gelöst|geschlossene tickets|resueltos|conteo de resoluciones|resoluciones|résolus|rezolvate|həll olunan|해결 건수|해결된 티켓|解決数",
    ),
    (
        "first_response_s",
        "first response time|first response|first reply time|first reply|frt|time to first response|time to first reply|response time|initial response time|första svarstid|första svar|svarstid|tid till första svar|erste antwortzeit|erstantwortzeit|reaktionszeit|tiempo de primera respuesta|temps de première réponse|timp de prim răspuns|timp primul răspuns|ilk cavab müddəti|최초 응답 시간|첫 응답 시간|初回応答時間",
    ),
    (
        "first_response_n",
        "first responses|first replies|tickets responded|tickets replied|replied tickets|responded tickets|tickets answered|answered tickets",
    ),
    (
        "resolution_s",
        "resolution time|time to resolution|time to resolve|full resolution time|handling time total|mttr|time to close|lösningstid|tid till lösning|lösungszeit|tiempo de resolución|temps de résolution|timp de rezolvare|həll müddəti|해결 시간|解決時間",
    ),
    (
        "calls_offered",
        "calls|inbound calls|incoming calls|calls offered|offered calls|offered|offered contacts|contacts queued|total calls|calls received|received calls|calls in|calls queued|number of calls|inkommande samtal|samtal|anrufe|anrufe gesamt|llamadas|llamadas entrantes|llamadas recibidas|appels|appels entrants|apeluri|zənglər|통화 수|인입|通話数",
    ),
    (
        "calls_answered",
        "answered calls|answered|calls answered|answered contacts|contacts handled incoming|calls taken|accepted calls|besvarade|angenommen|angenommene|atendidas|contestadas|llamadas contestadas|appels décrochés|răspunse|응답|応答",
    ),
    (
        "calls_abandoned",
        "abandoned calls|abandoned|calls abandoned|contacts abandoned|abandoned contacts|abandons|lost calls|tappade|aufgegeben|verlorene anrufe|abandonadas|llamadas perdidas por abandono|abandonnés|abandonate|포기|放棄",
    ),
    (
        "wait_s",
        "waiting time|wait time|speed of answer|answer speed|speed to answer|queue answer time|answer time|time to answer|queue time|wait|asa|average speed of answer|average speed to answer|average queue answer time|väntetid|svarstid i kö|wartezeit|tiempo de espera|temps d attente|timp de așteptare|gözləmə müddəti|대기 시간|待ち時間",
    ),
    ("wait_n", "waits"),
    (
        "talk_s",
        "talk time|in call duration|conversation time|call duration|agent interaction time|samtalstid|gesprächszeit|tiempo de conversación|temps de conversation|timp de convorbire|danışıq müddəti|통화 시간|通話時間",
    ),
    (
        "hold_s",
        "hold time|on hold time|customer hold time|parkeringstid|haltezeit|tiempo en retención|보류 시간|保留時間",
    ),
    (
        "wrap_s",
        "wrap up time|wrap time|after call work|after call work time|after contact work time|acw|efterarbetstid|nachbearbeitungszeit|후처리 시간|後処理時間",
    ),
    (
        "handle_s",
        "handle time|handling time|aht|average handling time|hanteringstid|bearbeitungszeit|tiempo de gestión|temps de traitement|timp de tratare|işləmə müddəti|처리 시간|処理時間",
    ),
    ("handle_n", "handled calls|calls handled|contacts handled|handled|handled contacts"),
    (
        "csat_answers",
        "csat responses|ratings|rated tickets|survey responses|csat ratings|csat total|total ratings|csat count|responses|rated|betyg|svar|bewertungen|valoraciones|évaluations|evaluări|qiymətləndirmələr|평가 수|評価数",
    ),
    (
        "csat_satisfied",
        "satisfied|positive ratings|good ratings|csat positive|csat satisfied|satisfied customers|positive|good|nöjda|positive bewertungen|valoraciones positivas|évaluations positives|evaluări pozitive|만족|満足",
    ),
];
