//! Headers of articles, incidents, customers, money, reviews and agents: what stands around the contacts.

use super::Rows;

pub(super) const ARTICLES: Rows = &[
    (
        "article",
        "article title|article|title|page title|page|article name|page path|url|page title and screen class|page path and screen class|article id|artikel|seite|sida|artículo|página|page vue|articol|pagină|məqalə|səhifə|문서|게시글|記事|ページ|page url|content title|post title|post|document title|document|card title|page name|doc title|article url|titel|título|titre|titlu|seitentitel|sidtitel|título de la página|titre de la page|문서명|문서 제목|記事名|タイトル",
    ),
    (
        "date",
        "date|day|month|week|view date|datum|fecha|jour|data|ziua|tarix|날짜|일자|日付|period|stat date|report date|view day|datum tag|dag",
    ),
    (
        "reads",
        "reads|views|page views|pageviews|article views|view count|visits|aufrufe|visningar|sidvisningar|vistas|visitas|vues|vizualizări|baxışlar|조회수|閲覧数|表示回数|total views|hits|article reads|number of views|unique pageviews total|sessions views|impressions views|anzahl aufrufe|antal visningar|antal läsningar|número de visitas|número de vistas|nombre de vues|număr vizualizări|조회 수|閲覧回数|weergaven|visualizações",
    ),
    (
        "unique_readers",
        "unique readers|unique views|unique visitors|visitors|users|active users|unique page views|besucher|unika besökare|visitantes|visiteurs|vizitatori unici|순 방문자|ユニークユーザー|unique pageviews|distinct users|unique users|unique viewers|viewers|readers|unique visits|eindeutige besucher|unika läsare|lectores únicos|lecteurs uniques|cititori unici|순방문자|unieke bezoekers",
    ),
    (
        "read_s",
        "avg read|average read|average read time|avg read time|average engagement time per active user|average time on page|avg time on page|read|mean read|average session duration|lesezeit|genomsnittlig lästid|tiempo medio de lectura|temps de lecture moyen|timp mediu de citire",
    ),
    ("read_s_total", "read time|total read time|read total|time on page|engagement time|user engagement"),
    (
        "category",
        "category|section|topic|kategorie|kategori|categoría|catégorie|categorie|kateqoriya|카테고리|カテゴリ|folder|collection|space|space name|category name",
    ),
    (
        "helpful_yes",
        "helpful yes|helpful|upvotes|votes up|positive votes|thumbs up|yes votes|hilfreich|hjälpsam|likes|thumbs up count|positive feedback|positive ratings|upvote|helpful count|found helpful|useful",
    ),
    (
        "helpful_no",
        "helpful no|not helpful|downvotes|votes down|negative votes|thumbs down|no votes|unhelpful|nicht hilfreich|inte hjälpsam|dislikes|thumbs down count|negative feedback|negative ratings|downvote|not helpful count|did not find helpful|not useful",
    ),
    ("contacts_started", "contacts started|tickets created|chats started|contacts|calls started"),
];

pub(super) const INCIDENTS: Rows = &[
    (
        "id",
        "incident id|incident number|incident|id|number|alert id|incident key|störungs id|incident nr|id de incidente|id incident|hadisə id|장애 번호|障害番号|reference|incident #|incident no|incident ref|alert|event id|outage id|identifier|störungsnummer|incidentnummer|nr incident|n incident|인시던트 번호|장애번호|障害no|インシデント番号|public id|incident public id|outage ref|n panne|numéro de panne",
    ),
    (
        "service",
        "service|service name|affected service|component|product|system|application|dienst|tjänst|servicio|servicio afectado|service concerné|serviciu|xidmət|서비스|サービス|affected services|services|impacted service|impacted services|affected components|components|affected component|monitor|monitor name|check|check name|host|host name|site|application name|system name|affected system|betroffener dienst|berörd tjänst|drabbad tjänst|sistema|système|sistem|대상 서비스|시스템|対象サービス|対象システム|dienst naam|appli touchée|application touchée|service touché|monitor url|what broke|sistema afectado",
    ),
    (
        "started_at",
        "started at|start time|created at|created on|started|start|began at|opened at|incident start|outage start|beginn|begann am|startade|inicio|début|început|începu la|başlayıb|발생일시|발생 시각|発生日時|impact started at|impact start|start date|created|occurred at|occurred|occurrence time|date of incident|incident date|down since|down at|went down|triggered at|triggered|opened|issue start|outage began|outage started|from|störungsbeginn|avbrott start|avbrott började|driftstopp från|fecha de inicio|inicio del incidente|date de début|début de l incident|data începerii|발생시각|장애 발생|발생 일시|障害発生日時|発生時刻|begin|starttijd|incident started|downtime start|début de coupure|début de la panne|début de l interruption|empezó|inizio",
    ),
    (
        "detected_at",
        "detected at|acknowledged at|detected|first acknowledged at|identified at|alerted at|erkannt am|upptäckt|detectado|détecté|detectat la|aşkarlanıb|탐지 시각|検知日時|acknowledged|reported at|reported|accepted at|time detected|detection time|alerted|identified|discovered at|noticed at|acknowledged on|detected on|erkannt|bemerkt am|upptäckt kl|detección|détection|감지 시각|감지일시|検知時刻|constatée le|constaté le|détectée le|we noticed|nos dimos cuenta",
    ),
    (
        "resolved_at",
        "resolved at|end time|resolved|ended at|restored at|recovered at|closed at|resolved on|behoben am|löst|åtgärdad|resuelto|résolu|rezolvat la|həll edilib|복구일시|해결 시각|復旧日時|fixed at|restored|restored on|up at|back up|came up|closed|end|end date|ended|recovered|mitigated at|service restored|resolution date|resolution time|to|störungsende|behoben|avbrott slut|driftstopp till|fecha de fin|fin del incidente|date de fin|fin de l incident|data remedierii|복구 시각|복구일|복구 일시|復旧時刻|hersteld op|eindtijd|rétabli le|rétablie le|fin de coupure|volvió a funcionar|recovery time|fine",
    ),
    (
        "severity",
        "severity|priority|urgency|impact|sev|schweregrad|allvarlighetsgrad|gravedad|gravité|severitate|ciddilik|심각도|重大度|sev level|severity level|criticality|impact level|incident severity|prio|gravedad del incidente|criticité|중요도|影響度|ernst|how bad|nivel",
    ),
    ("repairable", "repairable|is repairable|reparierbar|reparerbar|reparable|réparable|reparabil"),
    (
        "subject",
        "title|summary|description|name|message|titel|rubrik|título|titre|titlu|başlıq|제목|件名|incident title|incident name|headline|reason|cause|error|beskrivning|beschreibung|descripción|descriere|omschrijving|résumé|what we saw|qué pasó|problem",
    ),
];

pub(super) const SERVICES: Rows = &[
    (
        "service",
        "service|service name|component|system|dienst|tjänst|servicio|serviciu|xidmət|서비스|サービス",
    ),
    (
        "watched_from",
        "watched from|monitored from|monitored since|observed from|from|since|start|überwacht ab|övervakad från|övervakas från|vigilado desde|surveillé depuis|monitorizat din",
    ),
    (
        "watched_to",
        "watched to|monitored to|monitored until|observed to|to|until|end|überwacht bis|övervakad till|vigilado hasta|surveillé jusqu|monitorizat până la",
    ),
];

pub(super) const CUSTOMERS: Rows = &[
    (
        "customer",
        "customer id|customer|customer uuid|account id|client id|customer name|account|account name|company|client|organization|kunde|kundennummer|kund|kundnummer|cliente|id de cliente|id client|müştəri|고객|고객 id|顧客|顧客id|account code|account number|customer number|customer no|subscriber|subscriber id|client number|customer code|customer email|kundennr|kundnr|código de cliente|numéro client|cod client|müştəri kodu|고객번호|顧客番号|klant|klantnummer|cliente id",
    ),
    (
        "started_at",
        "started at|start date|contract start|customer since|subscriber since|signup date|sign up date|start|created|joined|activation date|valid from|subscription start|first order|vertragsbeginn|kunde seit|avtalsstart|kund sedan|startdatum|fecha de inicio|cliente desde|date de début|client depuis|data începerii|client din|başlama tarixi|계약 시작일|가입일|契約開始日|activated at|activated on|subscribed at|subscribed on|created at|contract start date|contract begin|onboarded at|signed up|sign up|member since|vertragsstart|contractdatum|ingångsdatum|avtal från|inicio del contrato|début du contrat|începutul contractului|müqavilə tarixi|계약일|開始日|ingangsdatum|início do contrato",
    ),
    (
        "ended_at",
        "ended at|end date|contract end|churn date|cancelled at|canceled at|cancellation date|churned at|end|valid to|subscription end|vertragsende|gekündigt am|kündigungsdatum|avtalsslut|slutdatum|uppsagd|fecha de fin|fecha de baja|date de fin|date de résiliation|data încetării|data finalizării|bitmə tarixi|계약 종료일|해지일|契約終了日|解約日|cancelled on|canceled on|cancelled|canceled|cancellation|terminated at|termination date|contract end date|churned|churned on|lost on|left on|ended|cancel date|vertrag bis|avtal till|fin del contrato|fecha de cancelación|fin du contrat|sfârșitul contractului|해지일자|解約日時|einddatum|opgezegd op|cancelado em|fim do contrato",
    ),
    (
        "churn_reason",
        "churn reason|cancellation reason|reason for leaving|reason|reason code|churn reason code|cancel reason|kündigungsgrund|uppsägningsorsak|motivo de baja|motif de résiliation|motiv|ayrılma səbəbi|해지 사유|解約理由|churn category|cancellation comment|lost reason|reason lost|reason for churn|motivo de cancelación|motif de départ|reden opzegging|motivo do cancelamento|expiration reason|cancel comment",
    ),
    (
        "segment",
        "segment|plan|plan name|plan tier|tier|customer segment|account tier|customer tier|customer type|subscription plan|industry|branche|segmento|kundsegment|세그먼트|プラン|product name|product|package|plan code|subscription type|membership level|customer group|kundgrupp|kundengruppe|paket|pachet|요금제|プラン名|abonnement",
    ),
];

pub(super) const REVENUE: Rows = &[
    (
        "customer",
        "customer id|customer|customer uuid|account id|client id|customer name|account|company|client|kunde|kundennummer|kund|kundnummer|cliente|müştəri|고객|고객 id|顧客",
    ),
    (
        "from",
        "from|valid from|effective from|date|effective date|month|since|start date|changed at|change date|ab|gültig ab|från|giltig från|gäller från|desde|fecha|depuis|à partir du|din|de la|tarixdən|적용일|시작일|開始日",
    ),
    (
        "monthly_revenue",
        "monthly revenue|mrr|mrr amount|mrr after|monthly recurring revenue|recurring revenue|revenue monthly|amount|monthly amount|revenue|new mrr|monatsumsatz|monatlicher umsatz|månadsintäkt|månatlig intäkt|ingreso mensual|ingresos mensuales|revenu mensuel|venit lunar|aylıq gəlir|월 매출|월매출|月次売上|月額",
    ),
    (
        "currency",
        "currency|billing currency|currency code|währung|valuta|moneda|devise|monedă|valyuta|통화|通貨",
    ),
];

pub(super) const ORDERS: Rows = &[
    (
        "id",
        "order id|order number|order no|invoice id|transaction id|invoice number|id|bestellnummer|ordernummer|número de pedido|id de pedido|numéro de commande|număr comandă|sifariş nömrəsi|주문 번호|注文番号|order|order #|receipt number|order ref|order reference|payment id|charge id|sale id|transaction reference",
    ),
    (
        "customer",
        "customer id|customer|account id|client id|customer name|buyer|user id|customer email|email|kunde|kundennummer|kund|kundnummer|cliente|client|müştəri|고객|고객 id|顧客|billing email|client email|buyer email|buyer username|from email address|payer email",
    ),
    (
        "ordered_at",
        "ordered at|order date|purchase date|purchased at|invoice date|date of purchase|transaction date|created at|date|bestelldatum|bestellt am|orderdatum|köpdatum|fecha de pedido|fecha de compra|date de commande|data comenzii|sifariş tarixi|주문일|구매일|注文日|購入日|paid at|order created|order created at|created|date created|order placed|placed at|placed on|date paid|completed date|besteldatum",
    ),
    (
        "amount",
        "amount|order amount|total|order total|total amount|value|price|order value|net amount|grand total|revenue|betrag|gesamtbetrag|belopp|summa|importe|monto|montant|sumă|valoare|məbləğ|금액|주문 금액|金額|total price|order total amount|amount paid|total paid|total inc tax|gross amount|gross sales|bedrag|valor|total de la commande|gross|gross sales amount",
    ),
    ("currency", "currency|currency code|währung|valuta|moneda|devise|monedă|valyuta|통화|通貨"),
];

pub(super) const FINANCE: Rows = &[
    (
        "month",
        "month|period|year month|fiscal month|accounting month|date|monat|månad|mes|mois|luna|lună|ay|월|年月|月",
    ),
    (
        "support_cost",
        "support cost|support costs|cost of support|total support cost|total cost|total costs|supportkosten|supportkostnad|kostnad|coste de soporte|costo de soporte|coût du support|cost suport|dəstək xərci|지원 비용|サポート費用|summe|summa|total support|support total|gesamtkosten support|coste total|coût total|cost total|totale kosten support",
    ),
    (
        "salaries",
        "salaries|salary|salary cost|wages|payroll|personnel|personnel cost|staff cost|gehälter|personalkosten|löner|personalkostnad|salarios|salaires|salarii|maaşlar|인건비|급여|人件費|salaries and wages|wages and salaries|payroll expenses|payroll expense|support payroll|support salaries|payroll cost|gross pay|lönekostnad|löner och arbetsgivaravgifter|löhne und gehälter|löhne|personalaufwand|sueldos|sueldos y salarios|gastos de personal|charges de personnel|salarii și contribuții|cheltuieli cu personalul|əmək haqqı|əməkhaqqı|급여 및 복리후생|給与|給料手当|lonen|salarissen|salários|löner support|personnel costs|staff costs",
    ),
    (
        "tools",
        "tools|tooling|tooling cost|software|software cost|licences|licenses|tool cost|werkzeuge|lizenzen|verktyg|licenser|herramientas|outils|licences logicielles|instrumente|alətlər|도구|ツール費|software subscriptions|subscriptions software|support software|saas|it software|dues and subscriptions|subscriptions and software|software and tools|licenser och verktyg|programvaror|lizenzkosten|software und lizenzen|licencias|software y licencias|logiciels|abonnements logiciels|licențe|licențe software|proqram təminatı|소프트웨어|소프트웨어 비용|ソフトウェア費|ソフトウェア|softwarekosten|licenças|software lizenzen|licences and software|software and licences|software licenses",
    ),
    (
        "overhead",
        "overhead|overheads|overhead cost|facilities|gemeinkosten|omkostnader|overheadkostnad|gastos generales|frais généraux|regie|간접비|間接費|rent|office|office costs|rent and utilities|office and rent|lokalkostnad|hyra|miete|bürokosten|alquiler|oficina|loyer|loyers|chirie|icarə|임차료|地代家賃|家賃|huur|aluguel|miete nebenkosten|mieten|lokaler|rent and services",
    ),
    (
        "training",
        "training|training cost|schulung|utbildning|formación|formation|instruire|təlim|교육비|研修費|training and development|education|courses|kurser|weiterbildung|fortbildung|capacitación|formations|cursuri|təlimlər|교육훈련비|研修|opleiding|treinamento|schulungen|kurser och utbildning",
    ),
    (
        "other",
        "other|other cost|other costs|miscellaneous|sonstiges|övrigt|otros|autres|altele|digər|기타|その他",
    ),
    (
        "company_revenue",
        "company revenue|revenue|total revenue|sales|turnover|net sales|net revenue|umsatz|omsättning|intäkter|ingresos|facturación|chiffre d affaires|venituri|cifra de afaceri|gəlir|매출|売上|total income|total trading income|total sales|sales revenue|total operating income|gross revenue|total revenues|nettoomsättning|umsatzerlöse|gesamtumsatz|ventas|ventas totales|ingresos totales|ca|produits|total venituri|ümumi gəlir|총매출|매출액|売上高|omzet|receita|umsatz firma gesamt|umsatz gesamt|firmenumsatz|total company revenue|total firm revenue",
    ),
    ("currency", "currency|currency code|währung|valuta|moneda|devise|monedă|valyuta|통화|通貨"),
];

pub(super) const QUALITY: Rows = &[
    (
        "ticket",
        "ticket id|ticket|ticket number|case id|case number|conversation id|interaction id|ticketnummer|ärendenummer|티켓 번호|チケット番号",
    ),
    (
        "agent",
        "agent|agent name|reviewee|assignee|reviewed agent|bearbeiter|handläggare|agente|상담원|担当者|rep|representative|employee|evaluated agent|agent evaluated|agent email",
    ),
    (
        "reviewed_at",
        "reviewed at|review date|evaluated at|evaluation date|scored at|audit date|graded at|date|geprüft am|bewertet am|granskad|granskningsdatum|revisado el|fecha de revisión|évalué le|date d évaluation|evaluat la|yoxlama tarixi|평가일|評価日|date of review|reviewed on|evaluated on|scored on|created at|assessment date",
    ),
    (
        "score",
        "score|qa score|quality score|iqs|internal quality score|review score|total score|points|evaluation score|punkte|bewertung|poäng|kvalitetspoäng|puntuación|note|scor|bal|점수|スコア|overall score|qa rating|qa result|score %|quality|assessment score",
    ),
    (
        "max_score",
        "max score|maximum score|max points|highest score|possible points|score max|höchstpunktzahl|maxpoäng|puntuación máxima|note maximale|scor maxim|만점|満点",
    ),
    (
        "criteria_met",
        "criteria met|criteria passed|passed criteria|criteria fulfilled|uppfyllda kriterier|erfüllte kriterien",
    ),
    ("criteria_total", "criteria total|criteria|total criteria|criteria in all|criteria count"),
];

pub(super) const AGENTS: Rows = &[
    (
        "agent",
        "agent name|agent|name|full name|employee name|employee|display name|agent id|mitarbeiter|handläggare|medarbetare|agente|nombre|nom|nume|əməkdaş|상담원|이름|担当者|氏名|agent email|medewerker|naam|nome",
    ),
    ("team", "team|group|department|team name|gruppe|grupp|equipo|équipe|echipă|komanda|팀|チーム"),
    (
        "started_at",
        "started at|start date|joining date|hire date|hired at|joined|date of joining|hired on|eintrittsdatum|startdatum|anställd från|anställd|fecha de alta|fecha de ingreso|date d embauche|data angajării|işə başlama tarixi|입사일|入社日|hired|employed since|employment start|start of employment|employment date|in dienst|admissão",
    ),
    (
        "left_at",
        "left at|end date|leaving date|termination date|left|date left|exit date|last day|austrittsdatum|slutdatum|slutade|fecha de baja|date de départ|data plecării|işdən çıxma tarixi|퇴사일|退社日|terminated|employment end|end of employment|resigned at|uit dienst",
    ),
];
