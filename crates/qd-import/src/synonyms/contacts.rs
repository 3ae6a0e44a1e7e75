//! Headers of tickets, calls and surveys: what customers ask and say.

use super::Rows;

pub(super) const TICKETS: Rows = &[
    (
        "id",
        "ticket id|ticket number|case number|case id|conversation id|issue key|ticket no|ticket #|issue id|incident number|request id|ticketid|ticket nr|ticketnummer|ärendenummer|ärende id|ärende|id de ticket|número de ticket|numero de ticket|id del ticket|n de ticket|numéro de ticket|numéro du ticket|id du ticket|numero du ticket|număr tichet|id tichet|nr tichet|tichet|bilet id|bilet nömrəsi|müraciət nömrəsi|티켓 번호|티켓 id|티켓id|문의 번호|チケットid|チケット番号|チケット id|案件番号|工单编号|numer zgłoszenia|id zgłoszenia|id do ticket|vorgangsnummer|fallnummer|ticket#|ticket ref|ticket reference|reference number|reference no|ref|ref no|ticket key|sr number|service request number|call number|call ref|call reference|work order|work order number|conversation key|chat id|thread id|dossier|numéro de dossier|n de dossier|numéro de demande|référence|vorgang|vorgangs nr|auftragsnummer|referencia|número de caso|n caso|folio|nr solicitare|număr cerere|접수번호|접수 번호|문의번호|問い合わせ番号|お問い合わせ番号|受付番号|管理番号|meldingsnummer|número do chamado|chamado|número do ticket|protocolo|job no|job number|ärendenr|ärende nr|ticket nummer|vorgangsnr|vorgangs nummer|fall nr|fallnr|meldingnr|melding nr|zaaknummer|nº incidencia|n incidencia|número de incidencia|número incidencia|nº caso|nº ticket|nº de ticket|n ticket|n demande|nr sesizare|nr cerere|müraciətin nömrəsi|müraciət no|접수 no|문의 no|受付no|nº do chamado|número protocolo|meldingnummer|pratica|numero pratica|volgnr|löpnr ärende|qeyd|record id|number|id|key|case|#|reference|ticket",
    ),
    (
        "created_at",
        "created at|created|created time|create date|date created|creation date|ticket created|ticket created date|ticket created at|ticket date|created date|created on|opened at|opened|date time opened|opened date|conversation started at|started at|submitted at|submission date|received at|date opened|open date|create time|requested at|request date|date|erstellt am|erstellt|erstelldatum|eröffnet am|eröffnet|angelegt am|skapad|skapad den|skapad datum|skapades|öppnad|creado|creado el|fecha de creación|creada|fecha creación|fecha|abierto el|créé le|date de création|créé|créée le|date création|ouvert le|creat la|data creării|creat|deschis la|data|yaradılıb|yaradılma tarixi|yaradılma vaxtı|açılma tarixi|생성일|생성일시|생성 시간|생성 시각|접수일|접수일시|등록일|작성일|作成日|作成日時|作成日 時刻|登録日時|受付日時|创建时间|data utworzenia|utworzono|criado em|data de criação|создано|дата создания|received|received on|date received|reported at|reported on|date reported|logged at|logged on|date logged|raised at|raised on|date raised|registered at|registered on|registration date|date submitted|opening date|open time|time opened|entry date|inserted at|conversation created at|first message at|first message date|first message received at|arrived at|eingang|eingangsdatum|eingang am|eingegangen am|gemeldet am|meldedatum|anlagedatum|erfasst am|inkommet|inkom|inkom datum|registrerad|anmäld|mottaget|fecha de apertura|fecha apertura|fecha de registro|fecha de entrada|fecha ingreso|date d ouverture|ouverture|date ouverture|date de réception|reçu le|reçue le|data deschiderii|data înregistrării|data primirii|înregistrat la|qeydiyyat tarixi|qəbul tarixi|daxil olma tarixi|접수 시간|접수시간|문의일|문의일시|문의 일시|受付日|受付時間|問い合わせ日|問い合わせ日時|受信日時|起票日|起票日時|発生日時|aangemaakt op|aangemaakt|aanmaakdatum|datum melding|gemeld op|ontvangen op|data de abertura|aberto em|data abertura|criado|request time|report date|reported date|date time received|came in|when|data și ora primirii|data sesizării|primit la|nə vaxt daxil olub|daxil olub|qeydə alınıb|binnen op|binnengekomen|binnengekomen op|ontvangen|fecha y hora de entrada|inkommen|kom in|aberto|data de entrada|entrada|등록일시|문의접수일|依頼日|依頼日時|申込日時|aanmelddatum|registrerat|start date|최초접수일시|date in|data di apertura|aperto il|aperta il|creato il|creata il|giorno|ricevuto il|ricevuta il|día|ziua",
    ),
    (
        "first_response_at",
        "first response at|first response|first reply at|first replied at|first response date|initial response time|first agent response date|first responded at|first reply|date of first response|first response timestamp|first reply date|first response on|first responded on|erste antwort am|erste antwort|erstantwort am|första svar|första svaret|första svar den|första svarstid datum|primera respuesta|fecha de primera respuesta|primera respuesta el|première réponse|première réponse le|date de première réponse|primul răspuns|primul răspuns la|data primului răspuns|ilk cavab|ilk cavab tarixi|ilk cavab vaxtı|최초 응답일|최초 응답일시|최초 응답 시각|첫 응답일|첫 응답일시|첫 답변일|初回応答日|初回応答日時|最初の応答日時|初回返信日時|首次响应时间|pierwsza odpowiedź|primeira resposta|responded|responded on|responded time|first responded|responded at|replied at|first agent message at|first agent reply at|first agent reply|first response sent on|first response sent|first staff reply|first staff response|initial response at|initial response date|initial response|initial reply at|first answer at|first answered at|first public reply at|date of response|response date|datum erste antwort|besvarat|besvarad|besvarad den|svar skickat|svarat|fecha primera respuesta|fecha de respuesta|date de réponse|répondu le|data răspunsului|cavab tarixi|회신일|회신일시|답변일|답변일시|1차 응답|応答日時|返信日時|初回対応日時|初回返信|eerste reactie|eerste reactie op|eerste antwoord|primeira resposta em|data da primeira resposta|first reply sent|first contacted at|we replied|first answered|primul răspuns trimis la|ilk cavab verilib|1er retour client le|premier retour|premier retour le|première réponse envoyée|erste reaktion|erste rückmeldung|erste rückmeldung am|första återkoppling|första återkoppling den|primer contacto|primera respuesta enviada|eerste reactie om|一次回答|一次回答日時|一次対応|初回回答|初回回答日時|1차 답변|1차 답변일|retornamos em|primeiro retorno|최초답변일시|최초 답변일시|first staff reply at|svarat datum|prima risposta|prima risposta il",
    ),
    (
        "first_response_s",
        "first response time|first reply time|first response|first reply|time to first response|time to first reply|frt|initial response|response time|first response duration|time to first agent email reply|erstreaktionszeit|erste antwortzeit|zeit bis zur ersten antwort|reaktionszeit|första svarstid|svarstid|tid till första svar|tiempo de primera respuesta|tiempo hasta la primera respuesta|temps de première réponse|délai de première réponse|timp primul răspuns|timp până la primul răspuns|ilk cavab müddəti|최초 응답 시간|첫 응답 시간|初回応答時間|初回返信時間|initial reply time|time to initial response|initial response time|first agent response time|first agent reply time|first contact time|speed of first response|reaction time|first answer time|time to respond|time to first agent reply|erstantwortzeit|antwortzeit|reactietijd|tempo de primeira resposta|délai de réponse|délai première réponse|temps de réponse|tiempo de respuesta|timp de răspuns|cavab müddəti|응답 시간|응답시간|返信時間|time until first response|time before first reply|first response after|minutos hasta 1ª respuesta|minutos hasta primera respuesta|tiempo hasta 1ª respuesta|eerste reactie na|zeit bis erste antwort|erste reaktion nach|tid till första återkoppling|délai premier retour|to first response|time to first staff reply|minuti alla prima risposta|tempo di prima risposta",
    ),
    (
        "first_response_business_s",
        "first response business time|first response time business|first reply time business",
    ),
    (
        "resolved_at",
        "resolved at|solved at|resolved|solved|resolution date|resolved time|resolved date|resolved on|date resolved|date solved|solved date|resolution at|resolution time stamp|completed at|gelöst am|gelöst|gelöst um|erledigt am|erledigt|löst|löst den|lösningsdatum|löstes|avslutad|åtgärdad|resuelto|resuelto el|fecha de resolución|resuelta|solucionado el|résolu le|date de résolution|résolu|résolue le|rezolvat la|data rezolvării|rezolvat|həll tarixi|həll olunub|həll edilib|해결일|해결일시|해결 시각|처리일|처리 완료일|완료일|解決日|解決日時|完了日|完了日時|解决时间|rozwiązano|data rozwiązania|resolvido em|data de resolução|completion date|date completed|completed|completed on|finished at|fixed at|fixed on|done at|first done at|last done at|solution date|solved on|resolution date time|abschlussdatum|abgeschlossen am|abgeschlossen|fertig am|beendet am|gelöst datum|löst datum|klar datum|klart|åtgärdat|avslutat|avslutad den|avslutsdatum|fecha de solución|fecha solución|fecha resolución|date de solution|date résolution|traité le|terminé le|data soluționării|soluționat la|soluționat|rezolvată la|bitmə tarixi|icra tarixi|처리일시|처리완료일|완료일시|해결 일시|対応完了日|対応完了日時|opgelost op|opgelost|afgehandeld op|afgehandeld|resolvido|data da resolução|concluído em|last resolved|last resolved at|sorted|resolved timestamp|solved time|réglé le|réglé|solutionné le|résolue|gelöst bis|klart den|löst när|resuelta el|solucionada|solucionado|reparado|həll edildi|həll olunma tarixi|対応完了|完了日付|해결완료일|解決済み日時|resolvido dia|datum gereed|gereedgemeld op|처리완료일시|처리 완료일시|åtgärdat den|date sorted|risolto il|risolta il|data di risoluzione|klart datum",
    ),
    (
        "resolution_s",
        "full resolution time|resolution time|time to resolution|time to resolve|resolution|first resolution time|time to close|handling time total|resolution duration|solve time|lösungszeit|lösningstid|tid till lösning|tiempo de resolución|temps de résolution|délai de résolution|timp de rezolvare|həll müddəti|해결 시간|처리 시간|解決時間|solution time|done time|total resolution time|time to solve|time to done|resolve time|resolution elapsed time|time to full resolution|age at resolution|durchlaufzeit|bearbeitungsdauer|lösungsdauer|ledtid|tiempo de solución|tiempo resolución|durée de résolution|délai de traitement|délai résolution|timp rezolvare|timp soluționare|처리 소요시간|처리소요시간|対応所要時間|doorlooptijd|oplostijd|tempo de resolução|resolution delay|time to fix|to resolve|tempo di risoluzione",
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
        "closed at|closed|closed time|close date|date closed|closed date|date time closed|last closed date|closed on|geschlossen am|geschlossen|stängd|stängd den|stängdes|cerrado el|fecha de cierre|cerrado|fermé le|date de fermeture|clôturé le|închis la|data închiderii|bağlanma tarixi|bağlanıb|종료일|종료일시|마감일|終了日|終了日時|クローズ日時|closure date|closing date|date of closure|closed out|abgeschlossen am|schließdatum|stängningsdatum|stängt|fecha cierre|fecha del cierre|date de clôture|date clôture|clôture|clos le|fermeture|data inchiderii|închis|închisă la|kapanma tarixi|bağlanış tarixi|마감일시|종결일|クローズ日|gesloten op|gesloten|sluitingsdatum|fechado em|data de fechamento|encerrado em|last closed|last closed at|closed time stamp|cerrada|cerrada el|cerrado en|cierre|stängningsdag|dicht op|afgesloten op|afgesloten|datum afgemeld|avslutat|complete|completed date time|chiuso il|chiusa il|data di chiusura|día de cierre",
    ),
    (
        "updated_at",
        "updated at|updated|last updated|last update time|last updated time|updated time|last modified|last update|modified at|sys updated on|sys updated at|last modified date|aktualisiert am|geändert am|zuletzt aktualisiert|uppdaterad|senast uppdaterad|ändrad|actualizado|última actualización|actualizada|mis à jour le|dernière mise à jour|actualizat la|ultima actualizare|yenilənib|수정일|업데이트|최종 수정일|更新日|更新日時|last activity|last activity at|last updated at|last updated on|modified|modified on|modified time|last changed|date modified|last message at|updated on|gewijzigd op|ultima modificare|dernière modification|last mod|modify time|modify date|last message|last changed at|última modificación|datum wijziging|date changed",
    ),
    (
        "status",
        "status|ticket status|state|current status|incident state|conversation state|current conversation state|case status|ticket state|zustand|estado|statut|état|stare|stadiu|vəziyyət|상태|ステータス|状態|状态|stan|stage|ticket stage|pipeline stage|status name|ticket status name|bearbeitungsstand|bearbeitungsstatus|ärendestatus|läge|situación|situación actual|estado del ticket|estado actual|statut du ticket|avancement|status tichet|처리 상태|처리상태|진행 상태|진행상태|対応状況|対応ステータス|進捗|toestand|situação|where are we|situation|où on en est|état du dossier|état actuel|stand|bearbeitungs status|aktueller stand|stadium|huidige status|stadiul|mərhələ|andamento|situação atual|현재상태|현재 상태|対応状態|stato|stand van zaken|done",
    ),
    (
        "channel",
        "channel|source|via|contact channel|ticket channel|create channel|ticket source|origin|case origin|via channel|contact method|medium|kanal|kontaktkanal|källa|quelle|canal|origen|canal de contact|sursă|origine|mənbə|채널|접수 경로|유입 채널|チャネル|チャンネル|受付チャネル|渠道|kanał|mode|request mode|entry type|communication channel|support channel|inbound channel|channel type|channel name|first contact channel|interaction channel|media type|contact type|created via|ticket via|inkommande kanal|kontaktväg|kontaktsätt|eingangskanal|kontaktart|kommunikationskanal|vía|vía de contacto|medio|medio de contacto|canal de entrada|moyen de contact|canal d entrée|provenance|cale de contact|mod de contact|müraciət kanalı|əlaqə kanalı|문의채널|문의 채널|접수채널|접수 채널|인입채널|受付経路|問い合わせ経路|問い合わせ方法|受付方法|kanaal|ingang|canal de atendimento|meio|reported source|how received|how|received via|submitted via|contacted via|hur hörde de av sig|kontaktade via|arrivé par|reçu par|reçue par|por dónde entró|vía de entrada|entró por|eingegangen über|eingang über|kam über|primit prin|haradan yazıb|binnen via|connected via|連絡手段|連絡方法|受付手段|entrou por|접수방법|접수 방법|연락 방법|문의경로|soort binnenkomst|eingangsweg|접수경로|call source|gemeldet per|kom in via|arrivata da|canale|provenienza|primită prin|come in via|əlaqə üsulu",
    ),
    (
        "priority",
        "priority|urgency|ticket priority|priorität|dringlichkeit|prioritet|prioridad|priorité|prioritate|prioritetlik|우선순위|우선 순위|優先度|优先级|priorytet|prioridade|prio|urgence|urgencia|criticality|brådskande|angelägenhet|dringendheid|prioriteit|緊急度|긴급도|degré d urgence|urgent|spoed|hur bråttom|grado de urgencia|nivel de urgencia|grad de urgență|təcililik|dringend|urgenza|priorità|vaciblik",
    ),
    (
        "topic",
        "topic|category|issue category|issue type|ticket type|contact reason|reason|type|request type|help topic|subcategory|ticket category|topics|thema|kategorie|anfragetyp|ämne kategori|kategori|ärendetyp|tema|categoría|motivo|catégorie|thème|motif|categorie|subiect categorie|kateqoriya|mövzu|유형|카테고리|분류|문의 유형|カテゴリ|カテゴリー|種別|分类|kategoria|categoria|classification|sub category|problem type|query type|inquiry type|enquiry type|call type|case type|conversation type|incident type|incident category|reason for contact|contact driver|root cause|category name|ticket reason|subtopic|anliegen|fragetyp|anledning|ärendekategori|ärende typ|ämnesområde|asunto categoría|tipo|tipo de solicitud|tipo de consulta|tipo de caso|motivo de contacto|type de demande|nature|nature de la demande|tip|tip cerere|tip solicitare|müraciət növü|müraciətin növü|문의유형|상담유형|상담 유형|問い合わせ種別|問い合わせ内容 種別|お問い合わせ種別|分類|区分|onderwerp categorie|soort|soort melding|tipo de chamado|motivo do contato|vad gäller det|ärendet gäller|gäller|worum geht es|worum ging es|betrifft|à propos de|objet de la demande|qué pasa|problema|ce problemă are|problemă|müraciətin səbəbi|müraciət səbəbi|お問い合わせ区分|問い合わせ区分|問い合わせ内容区分|문의내용|문의 내용 분류|waar gaat het over|assunto categoria|problem category|problem|motivo del contacto|typ av fråga|soort vraag|tipo di problema|tipo di richiesta|sualın növü|service category",
    ),
    (
        "product",
        "product|brand|product name|app|produkt|produkt name|produit|producto|produs|məhsul|제품|상품|製品|商品|产品|produto|product line|service|produktnamn|produktname|marke|marca|marque|service affected|cf product|produkt namn|produsul|məhsulun adı|gerät|appareil|aparat|dispozitiv",
    ),
    (
        "agent",
        "agent|assignee|assignee name|assigned agent|agent name|assigned to|owner|ticket owner|teammate currently assigned|case owner|owner name|case owner alias|agent assigned|handled by|resolved by|technician|operator|assigned agent name|assignee id|agent id|bearbeiter|zugewiesen an|zuständig|mitarbeiter|sachbearbeiter|handläggare|ansvarig|tilldelad|tilldelad till|agente|asignado a|responsable|agente asignado|assigné à|assigné|agent assigné|agent asignat|atribuit lui|responsabil|icraçı|əməkdaş|operator adı|담당자|상담원|상담사|담당 상담원|담당자명|担当者|担当|担当者名|负责人|agent przypisany|responsável|créateur|assigned user|assigned users|assigned operator|agent email|assignee email|agent owner|closed by|rep|representative|support rep|support agent|advisor|consultant|specialist|handler|case handler|case manager|person responsible|responsible|assigned technician|assigned technician name|current assignee|conversation owner|technician name|staff|staff member|assigned staff|owner agent|berater|betreuer|techniker|verantwortlich|kundbetreuer|handläggs av|utförare|ärendeägare|hanterad av|gestor|asesor|técnico|atendido por|asignado|conseiller|technicien|traité par|chargé de dossier|gestionnaire|consultant suport|agent alocat|preluat de|operator suport|cavabdeh şəxs|məsul şəxs|mütəxəssis|operatorun adı|처리자|담당|상담사명|상담원명|対応者|オペレーター|受付担当|担当者氏名|behandelaar|medewerker|toegewezen aan|atendente|agente responsável|analista|assigned tech|tech|technician assigned|looked after by|taken by|worked by|agent assigned name|assigned rep|assigned consultant|current agent|current assignee name|case worker|vem har det|vem tar det|tagen av|hanteras av|wer bearbeitet|wer kümmert sich|bearbeitet von|bearbeitet durch|qui gère|géré par|suivi par|responsable du dossier|la lleva|lo lleva|quién lo lleva|cine răspunde de caz|cine răspunde|kim baxır|kim cavabdehdir|wie pakt het op|wie doet het|behandeld door|quem atendeu|対応担当|対応担当者|처리 담당자|처리담당자|operator 1 nick|technician assigned to|assigned to technician|agent full name|caller agent|owned by|primary resource|assigned resource|presa in carico da|assegnato a|operatore|addetto|opgepakt door|preluată de|taken on by|lo atiende|wer macht s",
    ),
    (
        "team",
        "team|group|assigned group|assignment group|team currently assigned|support group|department|agent group|hub spot team|team assigned|team name|group name|queue|group id|team id|gruppe|abteilung|grupp|avdelning|equipo|grupo|departamento|équipe|groupe|service|echipă|echipa|grup|departament|komanda|qrup|şöbə|그룹|팀|부서|グループ|チーム|部署|小组|grupa|zespół|equipe|assignee team|assigned team|assigned to team|operator group|agent team|queue name|inbox|inbox name|mailbox|skill|skill group|support team|support level|support tier|owner team|resolver group|agent group name|department name|assigned department|workgroup|service desk|desk|helpdesk|technician group|handling team|handläggande grupp|supportgrupp|ansvarig grupp|área|área responsable|area|cola|service concerné|service en charge|pôle|compartiment|secție|담당팀|담당 팀|담당부서|담당 부서|처리부서|担当部署|担当グループ|担当チーム|afdeling|behandelgroep|team naam|setor|time responsável|admin group|tech group|technician team|assigned to group|responsible group|responsible team|groupe d assignation|équipe en charge|equipo responsable|equipo asignado|zuständiges team|zuständige gruppe|ansvarigt team|groepje|team verantwoordelijk|echipa responsabilă|məsul şöbə|equipe responsável|group 1 name|behandelaarsgroep|assigned to technician group|처리 팀|owned by team|helpdesk team|assigned workgroup|gruppo|reparto|squadra",
    ),
    (
        "customer",
        "customer id|customer|client id|requester id|contact id|customer number|account id|customer name|account name|client|organization|organisation|organization name|company name|company|account|requester|contact|reporter|caller id|user id|customer email|requester email|contact email|user email|email|email address|from email|e mail|kunde|kundennummer|kunden id|anfragender|e mail des anfragenden|kund|kundnummer|kund id|beställare|kundens e post|cliente|id de cliente|solicitante|correo del solicitante|correo electrónico|email del solicitante|client nom|id client|demandeur|e mail du demandeur|email du demandeur|courriel|solicitant|email solicitant|müştəri|müştəri id|müştəri kodu|고객|고객 id|고객id|고객 번호|고객명|요청자|요청자 이메일|고객 이메일|이메일|顧客|顧客id|顧客名|依頼者|リクエスタ|リクエスター|依頼者メール|メールアドレス|klient|客户|requested by|raised by|submitted by|submitter|customer user|requestor email|caller|caller email|end user|sender email|visitor|visitor id|member id|client email|client name|customer login|auftraggeber|kundenname|melder|kundnamn|anmälare|inringare|nombre del cliente|nombre cliente|usuario|n client|nom du client|nom client|numéro client|nume client|client nume|cod client|müştərinin adı|müştəri adı|abunəçi|고객 이름|고객이름|고객번호|문의자|お客様名|お客様番号|会員番号|会員id|klant|klantnaam|klantnummer|melder naam|nome do cliente|solicitante nome|requestors|requester email address|request user|reported by email|acct no|acct number|account no|account number|kd nr|kundennr|kunden nr|kundnr|kund nr|klantnr|klant nr|code client|nº cliente|código cliente|código de cliente|abonent kodu|müştəri nömrəsi|abonent|profile full name|会員no|顧客no|顧客コード|お客様id|고객 no|cliente nº|cpf cnpj|dni cif cliente|person email|aanmelder|mitgliedsnr|mitgliedsnummer|medlemsnummer|medlemsnr|cod abonat|nr abonat|requester requester|caller full name|customer display|firma|azienda|ragione sociale|klant naam|relatie|denumire client|abunəçi kodu|requester name|contact name|requestor|visitor name|sender|end user name|caller name|visitor email",
    ),
    ("schedule", "schedule|business hours schedule|support schedule|calendar"),
    (
        "contacts",
        "contacts|customer contacts|customer interactions|number of times contacted|inbound messages|customer messages|contact count|kundenkontakte|kontakter|antal kontakter|contactos|nombre de contacts|contacte|müraciət sayı|고객 문의 횟수|問い合わせ回数",
    ),
    (
        "agent_replies",
        "agent replies|replies|agent interactions|public replies|replies sent|outbound messages|agent messages|number of replies|reply count|antworten|antal svar|respuestas|réponses|răspunsuri|cavablar|답변 수|응답 횟수|返信数|agent responses|agent reply count|outgoing messages|number of agent replies|agent comments|staff replies|staff responses|responses sent|messages sent by agent|agent message count",
    ),
    (
        "reopens",
        "reopens|reopen count|reopened|number of reopens|reopenings|times reopened|wiedereröffnungen|wiedereröffnet|återöppningar|återöppnad|reaperturas|reabierto|réouvertures|rouvert|redeschideri|redeschis|yenidən açılma|재오픈|재오픈 횟수|再オープン|再オープン数|reopen|reopened count|no of reopens|re opened|re opens|reopen number|times re opened|återöppnat|öppnad igen|reaperturas número|veces reabierto|nombre de réouvertures|de câte ori redeschis|재접수|재문의|再オープン回数|heropend|aantal keer heropend|reaberturas|reaberto|veces reabierta|fois réouvert|wie oft wieder geöffnet|hur många gånger öppnat igen|keer heropend|neçə dəfə açılıb|de câte ori s a redeschis|quantas vezes reaberto|재문의 횟수|再オープン 回数|wieder aufgemacht|öppnat igen|återöppnat antal|riaperta|riaperto|riaperture",
    ),
    (
        "transfers",
        "transfers|transfer count|number of transfers|reassignments|reassignment count|times transferred|weiterleitungen|överföringar|transferencias|transferts|transferuri|ötürmələr|이관 횟수|전달 횟수|転送数|transferred count|handoffs|handovers|hand offs|escalations count|assignment changes|antal omkopplingar|doorgezet|transferências|keer doorgezet|times bounced|how many times bounced|hand overs|nombre de transferts|de câte ori transferat|veces derivado|veces transferido|antal överlämningar|이관횟수|転送回数|skickat vidare|number of reassign|weitergeleitet",
    ),
    (
        "handle_s",
        "handle|handle time|handling time|average handle time|aht|time tracked|time spent|work time|agent work time|total handle time|bearbeitungszeit|hanteringstid|handläggningstid|tiempo de gestión|tiempo de manejo|temps de traitement|timp de gestionare|timp de tratare|işləmə müddəti|상담 시간|처리 소요 시간|対応時間|処理時間|time worked|worked time|total time spent|total time worked|actual time|agent time|labour time|labor time|effort|aufwand|arbeitszeit|arbetstid|nedlagd tid|tidsåtgång|åtgången tid|tiempo dedicado|tiempo empleado|temps passé|durée de traitement|timp lucrat|sərf olunan vaxt|작업시간|작업 시간|作業時間|bestede tijd|tijdsbesteding|tempo gasto|mins on it|minutes on it|hours spent|time on it|total handling time|nedlagda minuter|tid lagd|temps consacré|minutos dedicados|minute lucrate|作業工数|소요시간|소요 시간|tempo trabalhado|arbetad tid|time taken|hours worked|zeitaufwand|tiempo dedicado h mm|tijd besteed|tempo impiegato",
    ),
    (
        "first_contact_resolved",
        "first contact resolution|first contact resolved|fcr|resolved on first contact|first call resolution|resolved on first reply|one touch|one touch ticket|first touch resolution|lösung beim erstkontakt|löst vid första kontakt|resuelto en primer contacto|résolu au premier contact|rezolvat la primul contact|최초 해결|fcr met|resolved first contact|solved on first contact|direkt gelöst|erstlösung|sofort gelöst|löst direkt|löst vid första kontakten|resuelto a la primera|resuelto en el primer contacto|résolu au 1er contact|rezolvat din prima|ilk müraciətdə həll|1차 해결|初回解決|direct opgelost|resolvido no primeiro contato|rezolvat la prima|solved first time|fixed first time|löst första gången|löst på en gång|beim ersten mal gelöst|resuelto a la primera llamada|resuelta a la primera|réglé du premier coup|ilk dəfədən həll|in één keer opgelost|一次解決",
    ),
    (
        "sla_met",
        "sla met|sla achieved|resolution status|sla status|within sla|met sla|sla result|sla compliance|time to close sla ticket status|sla|sla eingehalten|sla uppfylld|sla uppfyllt|sla cumplido|sla respecté|sla respectat|sla yerinə yetirilib|sla 준수|sla 준수 여부|sla 달성|sla達成|sla遵守|sla complied|sla kept|sla fulfilled|in sla|inside sla|resolved within sla|resolution sla met|sla resolution met|resolved in sla|inom sla|sla nådd|sla hållen|in der sla|sla erfüllt|sla gehalten|dentro de sla|dentro del sla|cumple sla|sla ok|dans les délais|sla tenu|în sla|în termen|sla daxilində|sla gehaald|binnen sla|dentro do sla|sla cumprido|încadrat în termen|rezolvat în termen|vaxtında|vaxtında həll|à temps|en plazo|dentro de plazo|a tiempo|i tid|inom utlovad tid|in der frist|fristgerecht|op tijd|no prazo|on time|期限内|기한내|기한 내|frist eingehalten|inom tiden|nei tempi|entro sla",
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
        "csat|csat score|satisfaction score|customer csat|satisfaction rating|satisfaction|rating|csat rating|conversation rating|survey results|survey result|customer satisfaction|ticket satisfaction rating|experience score|ticket satisfaction|zufriedenheit|kundenzufriedenheit|bewertung|nöjdhet|kundnöjdhet|betyg|satisfacción|calificación|calificación de satisfacción|valoración|satisfacción del cliente|satisfaction client|évaluation|note|note de satisfaction|satisfacție|satisfacția clientului|evaluare|məmnuniyyət|qiymətləndirmə|만족도|고객 만족도|만족도 점수|평점|満足度|顧客満足度|評価|满意度|ocena|satysfakcja|survey score|survey rating|rating score|happiness rating|feedback rating|customer rating|satisfaction level|csat survey score|csat result|csat response|star rating|stars|ticket rating|feedback score|customer satisfaction score|customer satisfaction rating|conversation rating score|kundzufriedenheit|note kunde|kundbetyg|nöjd kund|nöjdhetsbetyg|satisfacción cliente|valoración del cliente|nota|note client|note de satisfaction client|notă|notă client|nota clientului|müştəri qiyməti|müştəri məmnuniyyəti|고객만족도|고객 평점|고객평점|顧客評価|お客様評価|klanttevredenheid|beoordeling|avaliação|satisfação|nota do cliente|last rate|happy|cijfer|qiymət|məmnunluq|nöjd|hur nöjd|zufriedenheit kunde|satisfacción 1 a 5|nota de satisfacción|nota satisfacción|nota de satisfacție|nota do atendimento|만족도점수|満足度評価|nota del cliente|soddisfazione|valutazione|gradimento",
    ),
    ("csat_score_scale", "csat scale|csat score scale|rating scale|satisfaction scale"),
    ("csat_at", "csat at|rated at|satisfaction date|csat date|csat answered|rating date"),
    (
        "tags",
        "tags|tag|labels|schlagwörter|schlagworte|taggar|etiketter|etiquetas|étiquettes|etichete|etiketlər|태그|タグ|标签|tagi|keywords|label|tag names|topics tags|mots clés|palabras clave|stichwörter|nyckelord",
    ),
    (
        "subject",
        "subject|title|ticket name|summary|short description|ticket subject|betreff|titel|ämne|rubrik|asunto|título|objet|sujet|titre|subiect|titlu|başlıq|제목|件名|タイトル|主题|temat|assunto|headline|description short|topic title|issue title|ticket title|question|kurzbeschreibung|rubrik ärende|kort beskrivning|beskrivning kort|korte omschrijving|onderwerp|descripción breve|intitulé|mövzu başlıq|문의 제목|문의제목|タイトル 件名|ämnesrad|obiectul cererii|oggetto|onderwerp vraag",
    ),
];

pub(super) const CALLS: Rows = &[
    (
        "id",
        "call id|callid|interaction id|call uuid|call sid|callsid|anruf id|samtals id|id de llamada|id appel|id apel|zəng id|통화 id|通話id|conversation id|call number|call ref|call reference|session id|unique id|uniqueid|linkedid|segment id|interaction|call guid|contact session id|call key|call record id|sid|samtal id|통화번호|통화 번호|콜 id|コールid|node id session id sequence no|call session id|콜번호|콜 번호|anrufnummer|anruf nr|samtalsnr|contact id|master contact id|id",
    ),
    (
        "offered_at",
        "offered at|queued at|call start time|start time|started at|call start|start at|call date|call time|datetime utc|date time|created at|entered queue at|arrival time|time|date|anrufbeginn|start|starttid|samtalsstart|inicio de llamada|hora de inicio|début d appel|heure de début|ora de început|început apel|zəngin başlanğıcı|통화 시작|접수 시각|着信日時|開始日時|timestamp|date started|start date|start datetime|call start date|call started|initiated at|initiated|received at|call received|call datetime|arrival|arrived at|queued|queue enter time|queue entered at|segment start|segstart|calldate|call date time|call placed at|rung at|tid för samtal|samtal inkom|samtalsdatum|fecha de llamada|fecha llamada|fecha y hora|date de l appel|date appel|date et heure|data apelului|data și ora|zəng tarixi|zəng vaxtı|통화일시|통화 일시|수신일시|수신 일시|인입일시|인입 시각|受電日時|入電日時|着信時刻|通話日時|gespreksstart|datum gesprek|data da chamada|início|eingang|anruf am|anruf um|전화 들어온 시각|전화 수신 시각|llegada|llamó a las|heure d appel|ringde|ringde in|entró la llamada|llamada entrante|call received at|fecha entrada|date time origination|상담일|상담일시",
    ),
    (
        "answered_at",
        "answered at|answer time|call answered at|connected at|pickup time|angenommen um|besvarad|besvarat|contestada a las|répondu à|răspuns la|cavablandırılıb|응답 시각|応答日時|date connected|connected|answer date|answered|connected time|pickup at|agent answered at|agent start time|answer at|connect time|answered time|time answered|besvarat kl|angenommen|angenommen am|atendida|hora de atención|décroché à|décroché|응답일시|수신 응답|応答時刻|answertime|answer timestamp|abgehoben|contestó a las|date time connect",
    ),
    (
        "wait_s",
        "wait|wait time|waiting time|queue time|time in queue|time to answer|speed of answer|agent speed to answer|asa|wartezeit|väntetid|tiempo de espera|temps d attente|timp de așteptare|gözləmə müddəti|대기 시간|待ち時間|queue wait time|waiting duration|wait duration|total queue|queue duration|total wait|total wait time|time waiting|time waited|hold in queue|in queue|in queue time|in queue duration|queue seconds|queue wait|answer speed|time before answer|delay before answer|pre answer time|kötid|tid i kö|väntan|wartedauer|wartezeit in warteschleife|espera|tiempo en cola|attente|durée d attente|așteptare|timp de asteptare|növbədə gözləmə|대기시간|대기 초|대기|待機時間|呼出時間|wachttijd|tempo de espera|espera na fila|queuetime|queued time|in queue sec|wie lange gewartet|gewartet|hur länge väntade|väntade|cuánto esperó|esperó|combien de temps d attente|待ち|segundos de espera|kötid sek|ring time|ringing|ringing time|ring duration",
    ),
    (
        "ended_at",
        "ended at|end time|call end time|call end|end at|finished at|hangup time|anrufende|sluttid|fin de llamada|hora de fin|fin d appel|heure de fin|sfârșit apel|zəngin sonu|통화 종료|終了日時|end date|date ended|disconnected at|ended|hang up time|hangup at|disconnect time|disconnected|call ended|end datetime|completed at|finish time|samtal slut|avslutat kl|beendet um|fin|terminé à|종료시각|종료 시각|통화종료|終話日時|終話時刻|release time|segstop|hung up at|aufgelegt um|colgó a las|raccroché|date time disconnect",
    ),
    (
        "talk_s",
        "talk|talk time|in call duration|duration in call|call duration|talking time|conversation time|sprechzeit|gesprächszeit|taltid|samtalstid|tiempo de conversación|temps de conversation|timp de convorbire|danışıq müddəti|통화 시간|通話時間|total talk|talking|talk duration|talking duration|connected duration|billsec|bill sec|conversation duration|time talked|talked|in conversation|agent talk time|active talk time|speaking time|talk seconds|gesprächsdauer|sprechdauer|samtalslängd|duración de conversación|tiempo hablado|durée de conversation|durée conversation|durata convorbirii|durată convorbire|danışıq vaxtı|통화시간|통화 초|会話時間|gesprekstijd|gespreksduur|tempo de conversa|talktime|talk sec|gesprochen|pratade|habló|hablado|convorbire|en ligne|incall duration",
    ),
    (
        "hold_s",
        "hold|hold time|holding time|on hold time|customer hold time|haltezeit|parkeringstid|tiempo en espera|temps de mise en attente|timp în așteptare|saxlama müddəti|보류 시간|保留時間|total hold|hold duration|on hold|time on hold|held|hold seconds|tid parkerad|duración en espera|en attente|durée mise en attente|保留|보류시간|tempo em espera|ansholdtime|holdtime|보류 초|retenida|retenido",
    ),
    (
        "wrap_s",
        "wrap|wrap up|wrap up time|after call work|after call work time|acw|after contact work time|wrap time|nachbearbeitungszeit|nachbearbeitung|efterarbete|efterarbetstid|trabajo posterior|temps post appel|timp post apel|sonrakı iş|후처리 시간|後処理時間|total acw|acw time|acw duration|after call time|wrap duration|wrap up duration|work time after call|after call|wrapup|wrapup time|clerical time|dispositie tijd|after call work duration|후처리시간|후처리|後処理|nawerktijd|acwtime|work time|work state time|nacharbeit|nacharbeitszeit|후처리 초|tareas después|tareas posteriores|saisie après appel",
    ),
    (
        "abandoned",
        "abandoned|disposition|is abandoned|abandoned call|call outcome|call status|call result|outcome|result|call type|status|disposition status|aufgelegt|abgebrochen|övergiven|tappad|abandonada|abandonné|abandonat|buraxılmış|포기|포기호|放棄|call disposition|result of call|contact disposition|abandon|abandoned flag|aban|resultado|estado de la llamada|résultat|rezultat|rezultat apel|nəticə|zəngin nəticəsi|resultat|utfall|ergebnis|anrufergebnis|통화결과|통화 결과|結果|通話結果|resultaat|situação da chamada|vorher aufgelegt|처리결과|처리 결과|lade på|la på innan svar|colgó antes|raccroché avant|colgó antes de contestar|colgó antes de ser atendido|포기여부|포기 여부|a raccroché avant|tappat samtal",
    ),
    (
        "agent",
        "agent|agent name|user|user name|handled by|answered by|handling agent|operator|agent id|user id|mitarbeiter|handläggare|agente|agent nom|상담원|상담사|担当者|オペレーター|users|agent email|rep|answered by agent|agent full name|handled by agent|agent login name|agent username|handling user|extension name|answered by user|employee|user full name|user email|besvarad av|angenommen von|atendió|atendido por|répondu par|preluat de|cavab verən|응답자|상담원명|応対者|対応者|medewerker|atendente|anslogin|answering agent|agent extension name|wer war dran|vem svarade|quién atendió|qui a répondu|operador|operadora|svarade|cine a răspuns|pris par|상담원 이름",
    ),
    (
        "team",
        "team|queue|queue name|group|department|ring groups|skill|warteschlange|kö|köns namn|cola|equipo|file|file d attente|équipe|coadă|echipă|növbə|komanda|큐|대기열|팀|キュー|チーム|queue id|skill name|skill group|skills|acd queue|call queue|csq|csq name|call flow|hunt group|ring group|team name|campaign name|split|split skill|vdn name|line name|linje|tjänst|svarsgrupp|hotline|leitung|línea|ligne|linie|xətt|회선|wachtrij|fila|csq names|service name|skill no name",
    ),
    (
        "topic",
        "topic|disposition|disposition code|reason|call reason|category|wrap up code|ivr branch|grund|ämne|motivo|motif|motiv|səbəb|통화 사유|理由|wrap up|wrapup code|wrap code|primary disposition|call tag|tags|purpose|contact reason|samtalstyp|ärendetyp|anliegen|motivo de la llamada|motif de l appel|motiv apel|səbəbi|상담유형|상담 유형|問い合わせ種別|onderwerp|worum ging es|vad gällde det|de qué se trataba|문의내용|문의 내용|disp name|disposition name|asunto|motivul apelului|raison de l appel|상담내용 구분",
    ),
    (
        "customer",
        "customer id|customer|caller id|customer number|customer phone number|contact phone number|caller|from|phone number|from number|caller number|kunde|anrufer|kund|cliente|appelant|client|müştəri|고객|발신 번호|発信者|ani|external number|public external|remote number|calling number|calling party|phone|from phone number|src|cli|clid|caller phone|customer phone|originating number|originator|phone from|uppringande nummer|kundnummer telefon|numéro appelant|número llamante|teléfono|telefon|telefon client|zəng edənin nömrəsi|발신번호|전화번호|電話番号|発信番号|telefoonnummer|telefone|calling pty|calling party number|originator dn|contact number|ani dialnum|customer number called from|kd nr|kundennr|kundnr|회원번호|고객번호|client number|teléfono que llama|número que llama|telefon apelant|n appelant|nummer som ringde",
    ),
    (
        "ticket",
        "ticket id|ticket|case id|case number|ticket number|vorgangsnr|vorgangsnummer|ticketnr|ticket nr|ärendenr|ticketnummer|case no|ticket ref|ticket no|caso abierto|caso",
    ),
    (
        "resolved",
        "resolved|first call resolution|fcr|resolved in call|first contact resolved|resolved on first call",
    ),
    (
        "csat_score",
        "csat|csat score|rating|satisfaction|satisfaction score|customer rating|call rating|customer satisfaction|post call survey score|survey score|満足度|만족도",
    ),
    ("csat_score_scale", "csat scale|rating scale"),
];

pub(super) const SURVEYS: Rows = &[
    (
        "id",
        "response id|answer id|survey response id|respondent id|survey id|network id|antwort id|svars id|id de respuesta|id de réponse|id răspuns|응답 id|回答id|response number|survey response|submission id|entry id|review id|review link|response uuid|feedback id|antwort nr|submission number|id|token|#",
    ),
    (
        "survey_kind",
        "survey kind|kind|survey type|type of survey|survey|metric|question type|type|umfrageart|umfrage|undersökning|typ av enkät|tipo de encuesta|encuesta|type d enquête|enquête|tip sondaj|sondaj|sorğu növü|설문 유형|アンケート種別",
    ),
    (
        "answered_at",
        "answered at|submit date|submitted at|response date|responded at|completed at|end date|answered|survey date|recorded date|timestamp|date submitted|response time|submission date|antwortdatum|beantwortet am|besvarad|svarsdatum|fecha de respuesta|respondida el|date de réponse|répondu le|data răspunsului|cavab tarixi|응답일|응답일시|回答日|回答日時|review date|date of review|review created|review submitted at|time submitted|responded on|response received|survey completed|survey completed at|completion date|date de la réponse|date de soumission|datum|datum beantwortet|svarad|svar inkom|fecha|fecha de envío|data|data completării|tarix|응답 시간|응답시간|제출일|제출일시|作成日時|送信日時|ingevuld op|data da resposta|completat la|completado el|rempli le|ausgefüllt am|besvarad den|created date|completion time|fertigstellungszeit|slutförandetid|hora de finalización|respondida em|data e hora|created at|created|date",
    ),
    (
        "score",
        "score|rating|answer|value|nps score|csat score|ces score|nps|csat|ces|response|effort score|likelihood to recommend|how likely are you to recommend us|note|punktzahl|bewertung|betyg|poäng|puntuación|calificación|score nps|evaluare|scor|bal|qiymət|점수|평점|スコア|評価|star rating|stars|review stars|review rating|overall rating|overall satisfaction|satisfaction|satisfaction score|satisfaction rating|rating value|ltr|likelihood|recommendation score|nps rating|csat rating|ces rating|survey score|overall experience|overall score|score value|nota|note globale|sterne|anzahl sterne|antal stjärnor|stjärnor|estrellas|étoiles|stele|ulduz|별점|만족도|満足度|評点|星の数|beoordeling|cijfer|avaliação|overall how satisfied are you|how would you rate our support",
    ),
    (
        "score_scale",
        "scale|score scale|scale max|max score|rating scale|highest score|skala|escala|échelle|scală|şkala|척도|尺度",
    ),
    ("easy_end", "easy end|ces easy end|easy end of the scale"),
    (
        "ticket",
        "ticket id|ticket|ticket number|case id|case number|conversation id|interaction id|ticket key|conversation|case|issue id|ticket no|order ticket|case no|interaction|ärendenummer|ticketnummer|número de ticket|número de caso|numéro de ticket|nr tichet|müraciət nömrəsi|티켓번호|문의번호|受付番号|your ticket number|your case number|nr ticket",
    ),
    (
        "agent",
        "agent|agent name|assignee|owner|teammate|handled by|bearbeiter|handläggare|agente|상담원|担当者|rep|representative|agent email|employee|support agent|assigned agent|operator|agent full name|who helped you today|who helped you|helped by|your agent|team member|cine v a ajutat|quién le atendió|qui vous a aidé|wer hat ihnen geholfen|vem hjälpte dig",
    ),
    ("team", "team|group|department|gruppe|grupp|equipo|équipe|echipă|komanda|팀|チーム"),
    (
        "customer",
        "customer id|customer|person id|person|contact id|respondent|user id|account|customer email|person email|email|email address|contact email address|contact name|kunde|kund|cliente|client|müştəri|고객|顧客|respondent id|respondent email|reviewer|reviewer name|recipient email|external data reference|external reference|customer name|member id|name|person name|contact|kundnamn|nombre|review consumer user id|consumer id|consumer user id|respondent name|cod abonat|nr abonat|cod client|reviewer nickname",
    ),
    ("channel", "channel|source|survey channel|kanal|canal|채널|チャネル"),
    (
        "comment",
        "comment|comments|feedback|feedback comment|verbatim|open feedback|reason|last ces survey comment|kommentar|comentario|commentaire|comentariu|şərh|의견|코멘트|コメント|review text|review|review body|review content|text|text response|open text|additional comments|what could we improve|reason for score|message|answer text|comment text|commentaires|comentarios|observaciones|kommentare|freitext|fritext|opinion|自由記述|ご意見|자유 의견|opmerking|toelichting|comentário|body",
    ),
];
