//! Headers of tickets, calls and surveys: what customers ask and say.

use super::Rows;

pub(super) const TICKETS: Rows = &[
    (
        "id",
        "ticket id|ticket number|case number|case id|conversation id|issue key|record id|number|id|ticket no|ticket #|ticket|key|issue id|incident number|request id|case|#|reference|ticketid|ticket nr|ticketnummer|ärendenummer|ärende id|ärende|id de ticket|número de ticket|numero de ticket|id del ticket|n de ticket|numéro de ticket|numéro du ticket|id du ticket|numero du ticket|număr tichet|id tichet|nr tichet|tichet|bilet id|bilet nömrəsi|müraciət nömrəsi|티켓 번호|티켓 id|티켓id|문의 번호|チケットid|チケット番号|チケット id|案件番号|工单编号|numer zgłoszenia|id zgłoszenia|id do ticket|vorgangsnummer|fallnummer",
    ),
    (
        "created_at",
        "created at|created|created time|create date|date created|creation date|ticket created|ticket created date|ticket created at|ticket date|created date|created on|opened at|opened|date time opened|opened date|conversation started at|started at|submitted at|submission date|received at|date opened|open date|create time|requested at|request date|date|erstellt am|erstellt|erstelldatum|eröffnet am|eröffnet|angelegt am|skapad|skapad den|skapad datum|skapades|öppnad|creado|creado el|fecha de creación|creada|fecha creación|fecha|abierto el|créé le|date de création|créé|créée le|date création|ouvert le|creat la|data creării|creat|deschis la|data|yaradılıb|yaradılma tarixi|yaradılma vaxtı|açılma tarixi|생성일|생성일시|생성 시간|생성 시각|접수일|접수일시|등록일|작성일|作成日|作成日時|作成日 時刻|登録日時|受付日時|创建时间|data utworzenia|utworzono|criado em|data de criação|создано|дата создания",
    ),
    (
        "first_response_at",
        "first response at|first response|first reply at|first replied at|first response date|initial response time|first agent response date|first responded at|first reply|date of first response|first response timestamp|first reply date|first response on|first responded on|erste antwort am|erste antwort|erstantwort am|första svar|första svaret|första svar den|första svarstid datum|primera respuesta|fecha de primera respuesta|primera respuesta el|première réponse|première réponse le|date de première réponse|primul răspuns|primul răspuns la|data primului răspuns|ilk cavab|ilk cavab tarixi|ilk cavab vaxtı|최초 응답일|최초 응답일시|최초 응답 시각|첫 응답일|첫 응답일시|첫 답변일|初回応答日|初回応答日時|最初の応答日時|初回返信日時|首次响应时间|pierwsza odpowiedź|primeira resposta",
    ),
    (
        "first_response_s",
        "first response time|first reply time|first response|first reply|time to first response|time to first reply|frt|initial response|response time|first response duration|time to first agent email reply|erstreaktionszeit|erste antwortzeit|zeit bis zur ersten antwort|reaktionszeit|första svarstid|svarstid|tid till första svar|tiempo de primera respuesta|tiempo hasta la primera respuesta|temps de première réponse|délai de première réponse|timp primul răspuns|timp până la primul răspuns|ilk cavab müddəti|최초 응답 시간|첫 응답 시간|初回応答時間|初回返信時間",
    ),
    (
        "first_response_business_s",
        "first response business time|first response time business|first reply time business",
    ),
    (
        "resolved_at",
        "resolved at|solved at|resolved|solved|resolution date|resolved time|resolved date|resolved on|date resolved|date solved|solved date|resolution at|resolution time stamp|completed at|gelöst am|gelöst|gelöst um|erledigt am|erledigt|löst|löst den|lösningsdatum|löstes|avslutad|åtgärdad|resuelto|resuelto el|fecha de resolución|resuelta|solucionado el|résolu le|date de résolution|résolu|résolue le|rezolvat la|data rezolvării|rezolvat|həll tarixi|həll olunub|həll edilib|해결일|해결일시|해결 시각|처리일|처리 완료일|완료일|解決日|解決日時|完了日|完了日時|解决时间|rozwiązano|data rozwiązania|resolvido em|data de resolução",
    ),
    (
        "resolution_s",
        "full resolution time|resolution time|time to resolution|time to resolve|resolution|first resolution time|time to close|handling time total|resolution duration|solve time|lösungszeit|lösningstid|tid till lösning|tiempo de resolución|temps de résolution|délai de résolution|timp de rezolvare|həll müddəti|해결 시간|처리 시간|解決時間",
    ),
    ("resolution_business_s", "resolution business time|resolution time business"),
    (
        "paused_s",
        "paused|time paused|paused time|pause time|pause duration|paused duration|time waiting for customer|time waiting on customer|waiting for customer time|waiting time for customer|customer waiting time|time pending|pending time|time in pending|agent wait time|pausad tid|väntetid på kund|tid i väntan på kund|pausierte zeit|pausenzeit|wartezeit auf kunden|tiempo en pausa|tiempo de espera del cliente|temps en pause|timp în pauză|일시 중지 시간|一時停止時間",
    ),
    (
        "paused_business_s",
        "business pause duration|paused business time|time paused business|business time paused",
    ),
    (
        "closed_at",
        "closed at|closed|closed time|close date|date closed|closed date|date time closed|last closed date|closed on|geschlossen am|geschlossen|stängd|stängd den|stängdes|cerrado el|fecha de cierre|cerrado|fermé le|date de fermeture|clôturé le|închis la|data închiderii|bağlanma tarixi|bağlanıb|종료일|종료일시|마감일|終了日|終了日時|クローズ日時",
    ),
    (
        "updated_at",
        "updated at|updated|last updated|last update time|last updated time|updated time|last modified|last update|modified at|sys updated on|sys updated at|last modified date|aktualisiert am|geändert am|zuletzt aktualisiert|uppdaterad|senast uppdaterad|ändrad|actualizado|última actualización|actualizada|mis à jour le|dernière mise à jour|actualizat la|ultima actualizare|yenilənib|수정일|업데이트|최종 수정일|更新日|更新日時",
    ),
    (
        "status",
        "status|ticket status|state|current status|incident state|conversation state|current conversation state|case status|ticket state|zustand|estado|statut|état|stare|stadiu|vəziyyət|상태|ステータス|状態|状态|stan",
    ),
    (
        "channel",
        "channel|source|via|contact channel|ticket channel|create channel|ticket source|origin|case origin|via channel|contact method|medium|kanal|kontaktkanal|källa|quelle|canal|origen|canal de contact|sursă|origine|mənbə|채널|접수 경로|유입 채널|チャネル|チャンネル|受付チャネル|渠道|kanał",
    ),
    (
        "priority",
        "priority|urgency|ticket priority|priorität|dringlichkeit|prioritet|prioridad|priorité|prioritate|prioritetlik|우선순위|우선 순위|優先度|优先级|priorytet|prioridade",
    ),
    (
        "topic",
        "topic|category|issue category|issue type|ticket type|contact reason|reason|type|request type|help topic|subcategory|ticket category|topics|thema|kategorie|anfragetyp|ämne kategori|kategori|ärendetyp|tema|categoría|motivo|catégorie|thème|motif|categorie|subiect categorie|kateqoriya|mövzu|유형|카테고리|분류|문의 유형|カテゴリ|カテゴリー|種別|分类|kategoria|categoria",
    ),
    (
        "product",
        "product|brand|product name|app|produkt|produkt name|produit|producto|produs|məhsul|제품|상품|製品|商品|产品|produto",
    ),
    (
        "agent",
        "agent|assignee|assignee name|assigned agent|agent name|assigned to|owner|ticket owner|teammate currently assigned|case owner|owner name|case owner alias|agent assigned|handled by|resolved by|technician|operator|assigned agent name|assignee id|agent id|bearbeiter|zugewiesen an|zuständig|mitarbeiter|sachbearbeiter|handläggare|ansvarig|tilldelad|tilldelad till|agente|asignado a|responsable|agente asignado|assigné à|assigné|agent assigné|agent asignat|atribuit lui|responsabil|icraçı|əməkdaş|operator adı|담당자|상담원|상담사|담당 상담원|담당자명|担当者|担当|担当者名|负责人|agent przypisany|responsável|créateur",
    ),
    (
        "team",
        "team|group|assigned group|assignment group|team currently assigned|support group|department|agent group|hub spot team|team assigned|team name|group name|queue|group id|team id|gruppe|abteilung|grupp|avdelning|equipo|grupo|departamento|équipe|groupe|service|echipă|echipa|grup|departament|komanda|qrup|şöbə|그룹|팀|부서|グループ|チーム|部署|小组|grupa|zespół|equipe",
    ),
    (
        "customer",
        "customer id|customer|client id|requester id|contact id|customer number|account id|customer name|account name|client|organization|organisation|organization name|company name|company|account|requester|requester name|contact name|contact|reporter|caller id|user id|customer email|requester email|contact email|user email|email|email address|from email|e mail|kunde|kundennummer|kunden id|anfragender|e mail des anfragenden|kund|kundnummer|kund id|beställare|kundens e post|cliente|id de cliente|solicitante|correo del solicitante|correo electrónico|email del solicitante|client nom|id client|demandeur|e mail du demandeur|email du demandeur|courriel|solicitant|email solicitant|müştəri|müştəri id|müştəri kodu|고객|고객 id|고객id|고객 번호|고객명|요청자|요청자 이메일|고객 이메일|이메일|顧客|顧客id|顧客名|依頼者|リクエスタ|リクエスター|依頼者メール|メールアドレス|klient|客户",
    ),
    ("schedule", "schedule|business hours schedule|support schedule|calendar"),
    (
        "contacts",
        "contacts|customer contacts|customer interactions|number of times contacted|inbound messages|customer messages|contact count|kundenkontakte|kontakter|antal kontakter|contactos|nombre de contacts|contacte|müraciət sayı|고객 문의 횟수|問い合わせ回数",
    ),
    (
        "agent_replies",
        "agent replies|replies|agent interactions|public replies|replies sent|outbound messages|agent messages|number of replies|reply count|antworten|antal svar|respuestas|réponses|răspunsuri|cavablar|답변 수|응답 횟수|返信数",
    ),
    (
        "reopens",
        "reopens|reopen count|reopened|number of reopens|reopenings|times reopened|wiedereröffnungen|wiedereröffnet|återöppningar|återöppnad|reaperturas|reabierto|réouvertures|rouvert|redeschideri|redeschis|yenidən açılma|재오픈|재오픈 횟수|再オープン|再オープン数",
    ),
    (
        "transfers",
        "transfers|transfer count|number of transfers|reassignments|reassignment count|times transferred|weiterleitungen|överföringar|transferencias|transferts|transferuri|ötürmələr|이관 횟수|전달 횟수|転送数",
    ),
    (
        "handle_s",
        "handle|handle time|handling time|average handle time|aht|time tracked|time spent|work time|agent work time|total handle time|bearbeitungszeit|hanteringstid|handläggningstid|tiempo de gestión|tiempo de manejo|temps de traitement|timp de gestionare|timp de tratare|işləmə müddəti|상담 시간|처리 소요 시간|対応時間|処理時間",
    ),
    (
        "first_contact_resolved",
        "first contact resolution|first contact resolved|fcr|resolved on first contact|first call resolution|resolved on first reply|one touch|one touch ticket|first touch resolution|lösung beim erstkontakt|löst vid första kontakt|resuelto en primer contacto|résolu au premier contact|rezolvat la primul contact|최초 해결",
    ),
    (
        "sla_met",
        "sla met|sla achieved|resolution status|sla status|within sla|met sla|sla result|sla compliance|time to close sla ticket status|sla|sla eingehalten|sla uppfylld|sla uppfyllt|sla cumplido|sla respecté|sla respectat|sla yerinə yetirilib|sla 준수|sla 준수 여부|sla 달성|sla達成|sla遵守",
    ),
    (
        "first_response_due_at",
        "first response due|first response due at|first response due by|frt due|first response due by time|first reply due",
    ),
    (
        "sla_due_at",
        "sla due at|resolution due|due by time|resolution due at|resolution due by|sla due date|due by|sla due|sla frist|sla förfaller|vencimiento sla|échéance sla|scadență sla|sla 기한|sla期限",
    ),
    (
        "csat_score",
        "csat|csat score|satisfaction score|customer csat|satisfaction rating|satisfaction|rating|csat rating|conversation rating|survey results|survey result|customer satisfaction|ticket satisfaction rating|experience score|ticket satisfaction|zufriedenheit|kundenzufriedenheit|bewertung|nöjdhet|kundnöjdhet|betyg|satisfacción|calificación|calificación de satisfacción|valoración|satisfacción del cliente|satisfaction client|évaluation|note|note de satisfaction|satisfacție|satisfacția clientului|evaluare|məmnuniyyət|qiymətləndirmə|만족도|고객 만족도|만족도 점수|평점|満足度|顧客満足度|評価|满意度|ocena|satysfakcja",
    ),
    ("csat_score_scale", "csat scale|csat score scale|rating scale|satisfaction scale"),
    ("csat_at", "csat at|rated at|satisfaction date|csat date|csat answered|rating date"),
    (
        "tags",
        "tags|tag|labels|schlagwörter|schlagworte|taggar|etiketter|etiquetas|étiquettes|etichete|etiketlər|태그|タグ|标签|tagi",
    ),
    (
        "subject",
        "subject|title|ticket name|summary|short description|ticket subject|betreff|titel|ämne|rubrik|asunto|título|objet|sujet|titre|subiect|titlu|başlıq|제목|件名|タイトル|主题|temat|assunto",
    ),
];

pub(super) const CALLS: Rows = &[
    (
        "id",
        "call id|callid|interaction id|call uuid|call sid|callsid|contact id|id|anruf id|samtals id|id de llamada|id appel|id apel|zəng id|통화 id|通話id",
    ),
    (
        "offered_at",
        "offered at|queued at|call start time|start time|started at|call start|start at|call date|call time|datetime utc|date time|created at|entered queue at|arrival time|time|date|anrufbeginn|start|starttid|samtalsstart|inicio de llamada|hora de inicio|début d appel|heure de début|ora de început|început apel|zəngin başlanğıcı|통화 시작|접수 시각|着信日時|開始日時",
    ),
    (
        "answered_at",
        "answered at|answer time|call answered at|connected at|pickup time|angenommen um|besvarad|besvarat|contestada a las|répondu à|răspuns la|cavablandırılıb|응답 시각|応答日時",
    ),
    (
        "wait_s",
        "wait|wait time|waiting time|queue time|time in queue|time to answer|speed of answer|agent speed to answer|asa|ring time|wartezeit|väntetid|tiempo de espera|temps d attente|timp de așteptare|gözləmə müddəti|대기 시간|待ち時間",
    ),
    (
        "ended_at",
        "ended at|end time|call end time|call end|end at|finished at|hangup time|anrufende|sluttid|fin de llamada|hora de fin|fin d appel|heure de fin|sfârșit apel|zəngin sonu|통화 종료|終了日時",
    ),
    (
        "talk_s",
        "talk|talk time|in call duration|duration in call|call duration|talking time|conversation time|sprechzeit|gesprächszeit|taltid|samtalstid|tiempo de conversación|temps de conversation|timp de convorbire|danışıq müddəti|통화 시간|通話時間",
    ),
    (
        "hold_s",
        "hold|hold time|holding time|on hold time|customer hold time|haltezeit|parkeringstid|tiempo en espera|temps de mise en attente|timp în așteptare|saxlama müddəti|보류 시간|保留時間",
    ),
    (
        "wrap_s",
        "wrap|wrap up|wrap up time|after call work|after call work time|acw|after contact work time|wrap time|nachbearbeitungszeit|nachbearbeitung|efterarbete|efterarbetstid|trabajo posterior|temps post appel|timp post apel|sonrakı iş|후처리 시간|後処理時間",
    ),
    (
        "abandoned",
        "abandoned|is abandoned|abandoned call|call outcome|call status|call result|outcome|result|call type|status|disposition status|aufgelegt|abgebrochen|övergiven|tappad|abandonada|abandonné|abandonat|buraxılmış|포기|포기호|放棄",
    ),
    (
        "agent",
        "agent|agent name|user|user name|handled by|answered by|handling agent|operator|agent id|user id|mitarbeiter|handläggare|agente|agent nom|상담원|상담사|担当者|オペレーター",
    ),
    (
        "team",
        "team|queue|queue name|group|department|ring groups|skill|warteschlange|kö|köns namn|cola|equipo|file|file d attente|équipe|coadă|echipă|növbə|komanda|큐|대기열|팀|キュー|チーム",
    ),
    (
        "topic",
        "topic|disposition|disposition code|reason|call reason|category|wrap up code|ivr branch|grund|ämne|motivo|motif|motiv|səbəb|통화 사유|理由",
    ),
    (
        "customer",
        "customer id|customer|caller id|customer number|customer phone number|contact phone number|caller|from|phone number|from number|caller number|kunde|anrufer|kund|cliente|appelant|client|müştəri|고객|발신 번호|発信者",
    ),
    ("ticket", "ticket id|ticket|case id|case number|ticket number"),
    (
        "resolved",
        "resolved|first call resolution|fcr|resolved in call|first contact resolved|resolved on first call",
    ),
    ("csat_score", "csat|csat score|rating|satisfaction|satisfaction score|customer rating"),
    ("csat_score_scale", "csat scale|rating scale"),
];

pub(super) const SURVEYS: Rows = &[
    (
        "id",
        "response id|answer id|survey response id|respondent id|survey id|network id|id|token|#|antwort id|svars id|id de respuesta|id de réponse|id răspuns|응답 id|回答id",
    ),
    (
        "survey_kind",
        "survey kind|kind|survey type|type of survey|survey|metric|question type|type|umfrageart|umfrage|undersökning|typ av enkät|tipo de encuesta|encuesta|type d enquête|enquête|tip sondaj|sondaj|sorğu növü|설문 유형|アンケート種別",
    ),
    (
        "answered_at",
        "answered at|submit date|submitted at|response date|responded at|completed at|end date|created at|date|answered|survey date|recorded date|timestamp|date submitted|response time|submission date|antwortdatum|beantwortet am|besvarad|svarsdatum|fecha de respuesta|respondida el|date de réponse|répondu le|data răspunsului|cavab tarixi|응답일|응답일시|回答日|回答日時",
    ),
    (
        "score",
        "score|rating|answer|value|nps score|csat score|ces score|nps|csat|ces|response|effort score|likelihood to recommend|how likely are you to recommend us|note|punktzahl|bewertung|betyg|poäng|puntuación|calificación|score nps|evaluare|scor|bal|qiymət|점수|평점|スコア|評価",
    ),
    (
        "score_scale",
        "scale|score scale|scale max|max score|rating scale|highest score|skala|escala|échelle|scală|şkala|척도|尺度",
    ),
    ("easy_end", "easy end|ces easy end|easy end of the scale"),
    ("ticket", "ticket id|ticket|ticket number|case id|case number|conversation id|interaction id"),
    (
        "agent",
        "agent|agent name|assignee|owner|teammate|handled by|bearbeiter|handläggare|agente|상담원|担当者",
    ),
    ("team", "team|group|department|gruppe|grupp|equipo|équipe|echipă|komanda|팀|チーム"),
    (
        "customer",
        "customer id|customer|person id|person|contact id|respondent|user id|account|customer email|person email|email|email address|contact email address|contact name|kunde|kund|cliente|client|müştəri|고객|顧客",
    ),
    ("channel", "channel|source|survey channel|kanal|canal|채널|チャネル"),
    (
        "comment",
        "comment|comments|feedback|feedback comment|verbatim|open feedback|reason|last ces survey comment|kommentar|comentario|commentaire|comentariu|şərh|의견|코멘트|コメント",
    ),
];
