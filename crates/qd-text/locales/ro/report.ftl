# Texts of the report and of its charts.

chart-month-1 = ian.
chart-month-2 = feb.
chart-month-3 = mar.
chart-month-4 = apr.
chart-month-5 = mai
chart-month-6 = iun.
chart-month-7 = iul.
chart-month-8 = aug.
chart-month-9 = sept.
chart-month-10 = oct.
chart-month-11 = nov.
chart-month-12 = dec.
chart-day = { $day } { $month }
chart-day-year = { $day } { $month } { $year }
chart-weekday-1 = lun.
chart-weekday-2 = mar.
chart-weekday-3 = mie.
chart-weekday-4 = joi
chart-weekday-5 = vin.
chart-weekday-6 = sâm.
chart-weekday-7 = dum.
chart-weekday-long-1 = luni
chart-weekday-long-2 = marți
chart-weekday-long-3 = miercuri
chart-weekday-long-4 = joi
chart-weekday-long-5 = vineri
chart-weekday-long-6 = sâmbătă
chart-weekday-long-7 = duminică
chart-grain-day = zi
chart-grain-week = săptămână
chart-grain-month = lună
chart-steps-day = zile
chart-steps-week = săptămâni
chart-steps-month = luni
chart-in-day = la { $day }
chart-in-week = în săptămâna din { $day }
chart-in-month = în { $day }
chart-dim-channel = canal
chart-dim-priority = prioritate
chart-dim-topic = subiect
chart-dim-product = produs
chart-dim-agent = agent
chart-dim-team = echipă
chart-dim-customer = client
chart-dim-status = stare
chart-dim-service = serviciu
chart-dim-severity = severitate
chart-dim-category = categorie
chart-dim-article = articol
chart-dim-segment = segment
chart-dim-source = sursă
chart-dim-weekday = zi a săptămânii
chart-dim-hour = oră
chart-dim-month = lună
chart-dim-policy = politică
chart-unit-seconds = timp
chart-unit-share = procente
chart-unit-count = număr
chart-unit-points = puncte
chart-unit-score = scor
chart-unit-money = sumă
chart-period-all = toate datele
chart-n = n = { $n }
chart-other = Altele
chart-missing-word = (nespecificat)
chart-agent = Agent { $n }
chart-agent-hidden = Un agent
chart-overall = Toate: { $value }
chart-target = Țintă
chart-target-line = Țintă { $value }
chart-beyond = { $n } sunt în afară
chart-detractors = Detractori (0–6)
chart-passives = Pasivi (7–8)
chart-promoters = Promotori (9–10)
chart-heatmap-legend = 0 până la { $high } · chenar: vârf
chart-title-series = { $name } pe { $grain }, { $period }
chart-title-stacked = { $name } pe { $grain } și canal, { $period }
chart-title-by = { $name } pe { $dim }, { $period }
chart-title-heatmap = { $name } pe zi a săptămânii și oră, { $period }
chart-title-histogram = { $name }: distribuție, { $period }
chart-title-scores = { $name }: răspunsuri după scor, { $period }
chart-title-nps = { $name }: cele trei grupuri, { $period }
chart-title-agents = { $name } pe agent, { $period }
chart-title-policies = { $name } pe politică, { $period }
chart-title-targets = Valori alături de ținte, { $period }
chart-subtitle-targets = Fiecare rând are propria scală de la zero; marcajul vertical este ținta
chart-note-cut = primul sau ultimul pas incomplet
chart-note-previous = marcaj: { $label }
chart-note-most-cases = cei { $n } din { $all } cu cele mai multe cazuri
chart-note-interval = bară: interval de 95 %, ordonat după capătul prudent
chart-finding-flat = La fel în fiecare pas: { $value }.
chart-finding-series = Între { $low } ({ $lowday }) și { $high } ({ $highday }).
chart-finding-target = Ținta de { $target } a fost atinsă în { $met } din { $all } { $steps }.
chart-finding-largest = Cel mai mare: „{ $name }” cu { $share }.
chart-finding-between = De la { $firstvalue } pentru „{ $first }” la { $lastvalue } pentru „{ $last }”.
chart-finding-heatmap = Cel mai aglomerat: { $day }, { $from }–{ $to } ({ $n } în total); { $share } sosesc în zile lucrătoare între 08 și 18.
chart-finding-histogram = Jumătate durează cel mult { $median }, nouă din zece cel mult { $p90 }.
chart-finding-scores = Cel mai des { $score } ({ $share } din răspunsuri).
chart-finding-nps = { $promoters } promotori minus { $detractors } detractori dau { $score }.
chart-finding-agents = { $clear ->
    [0] Niciunul dintre cei { $all } agenți nu diferă clar de ansamblu.
    [one] Unul dintre cei { $all } agenți diferă clar de ansamblu.
    [few] { $clear } dintre cei { $all } agenți diferă clar de ansamblu.
   *[other] { $clear } dintre cei { $all } agenți diferă clar de ansamblu.
 }
chart-finding-agents-few = { $n ->
    [one] Încă unul are prea puține cazuri pentru a spune.
    [few] Încă { $n } au prea puține cazuri pentru a spune.
   *[other] Încă { $n } au prea puține cazuri pentru a spune.
 }
chart-finding-policies = { $met } din { $all } politici cu obiectiv îl ating.
chart-finding-targets = { $met } din { $all } ținte sunt atinse.
chart-title-bridge = Clienți de la început la sfârșit, { $period }
chart-title-bridge-revenue = Venit lunar de la început la sfârșit, { $period }
chart-title-cohorts = Clienți rămași, la sută, după trimestrul în care au început, { $period }
chart-title-gantt = Incidente pe servicii, { $period }
chart-title-scatter = Citiri de articole și contacte, săptămână cu săptămână, { $period }
chart-bridge-start = La început
chart-bridge-end = La sfârșit
chart-bridge-joined = Noi
chart-bridge-lost = Plecați
chart-bridge-reason = Plecați: { $name }
chart-bridge-other = Plecați: altele
chart-bridge-cancelled = Anulat
chart-bridge-downgraded = Redus
chart-bridge-expanded = Extins
chart-bridge-reactivated = Reveniți
chart-cohort-steps = Trimestre mai târziu
chart-scatter-reads = { $weeks ->
    [0] Citiri de articole în săptămână
    [one] Citiri de articole, cu 1 săptămână înainte
    [few] Citiri de articole, cu { $weeks } săptămâni înainte
   *[other] Citiri de articole, cu { $weeks } de săptămâni înainte
}
chart-scatter-contacts = Contacte în săptămână
chart-note-gantt = la capătul fiecărui rând, timpul mediu dintre defecțiuni
chart-note-latest = sunt desenate ultimele { $n }
chart-finding-bridge = De la { $from } la { $to } clienți: au venit { $won }, au plecat { $lost }.
chart-finding-bridge-revenue = De la { $from } la { $to } pe lună: { $won } câștigați, { $lost } pierduți.
chart-finding-cohorts = { $later ->
    [0] Din { $n } care au început în { $quarter }, { $share } mai erau la sfârșitul lui.
    [one] Din { $n } care au început în { $quarter }, { $share } mai erau cu un trimestru mai târziu.
    [few] Din { $n } care au început în { $quarter }, { $share } mai erau cu { $later } trimestre mai târziu.
   *[other] Din { $n } care au început în { $quarter }, { $share } mai erau cu { $later } de trimestre mai târziu.
}
chart-finding-cohorts-few = Prea devreme de spus: în niciun trimestru nu au început cel puțin { $n }.
chart-finding-gantt = { $n ->
    [one] Un incident; în medie { $value } între două defecțiuni.
    [few] { $n } incidente; în medie { $value } între două defecțiuni.
   *[other] { $n } de incidente; în medie { $value } între două defecțiuni.
}
chart-finding-gantt-counted = { $n ->
    [one] Un incident
    [few] { $n } incidente
   *[other] { $n } de incidente
}, { $counted } numărate ca defecțiuni; în medie { $value } între două dintre ele.
chart-finding-scatter-fewer = Mai multe citiri merg cu mai puține contacte în { $n } săptămâni; ρ al lui Spearman { $rho }.
chart-finding-scatter-more = Mai multe citiri merg cu mai multe contacte în { $n } săptămâni; ρ al lui Spearman { $rho }.
chart-finding-scatter-none = Nicio legătură clară între citiri și contacte în { $n } săptămâni; ρ al lui Spearman { $rho }.
chart-said-weekday = { $day }: { $n }, cele mai multe de la { $from } la { $to } ({ $most })

report-title = Raport de performanță al suportului
report-title-team = Ce poate schimba echipa
report-title-one-pager = Suportul dintr-o privire
report-title-coaching = Coaching: agent cu agent
report-nothing-chosen = Niciuna dintre secțiunile alese nu are ce arăta.
report-decide = Ce cere o decizie
report-decide-none = Nicio țintă nu este ratată și nicio valoare nu s-a înrăutățit.
report-decide-late = avea termen { $day } și nu este gata: se face sau se stabilește altă zi?
report-decide-action = { $said } Continuăm sau încercăm altceva?
report-one-page-more = { $n ->
    [one] Încă un punct nu are loc
    [few] Încă { $n } puncte nu au loc
   *[other] Încă { $n } de puncte nu au loc
} pe această pagină; se află în raportul complet.
coaching-private = Confidențial: pentru o discuție între două persoane, nu pentru o listă.
coaching-better = clar mai bine decât echipa
coaching-worse = clar mai slab decât echipa
coaching-apart = clar diferit de echipă
coaching-held = fără diferență clară
coaching-few = prea devreme de spus
coaching-not-tested = netestat
coaching-said-better = Clar mai bine decât echipa: { $names }.
coaching-said-worse = Clar mai slab decât echipa: { $names }.
coaching-said-apart = Clar diferit de echipă: { $names }.
coaching-said-held = { $n ->
    [one] O valoare nu arată o diferență clară față de echipă.
    [few] { $n } valori nu arată o diferență clară față de echipă.
   *[other] { $n } de valori nu arată o diferență clară față de echipă.
}
coaching-said-few = { $n ->
    [one] O valoare se bazează pe mai puțin de { $min } cazuri: este prea devreme.
    [few] { $n } valori se bazează pe mai puțin de { $min } cazuri: este prea devreme.
   *[other] { $n } de valori se bazează pe mai puțin de { $min } cazuri: este prea devreme.
}
coaching-names = { $names } și încă { $n }
coaching-own = Valoare proprie
coaching-team = Echipa
coaching-beside = Ce se poate spune
coaching-trend = Continuă: valorile proprii; întreruptă: ale echipei. Pașii cu puține cazuri oscilează din întâmplare.
coaching-topics = Despre ce au fost cazurile
coaching-caution = O diferență se numește clară când intervalele de 95 % ale agentului și echipei nu se ating. Agenții preiau cazuri de dificultate diferită: întrebați înainte de a trage concluzii.
coaching-left-out = { $n ->
    [one] Un agent cu mai puține cazuri nu are pagină aici.
    [few] { $n } agenți cu mai puține cazuri nu au pagină aici.
   *[other] { $n } de agenți cu mai puține cazuri nu au pagină aici.
}
coaching-none = Nicio valoare din acest raport nu este cunoscută pe agent.
report-comment = Comentariu
report-comment-unplaced = Comentariul despre „{ $place }” nu are loc în acest raport și a fost omis.
report-cover = Copertă
report-agent-pages = O pagină pentru fiecare agent
deck-all-values = { $family }: toate valorile
report-contents = Cuprins
report-summary = Rezumat executiv
report-quality = Calitatea datelor
report-definitions = Definiții
report-family-speed = Viteză
report-family-quality = Calitate
report-family-satisfaction = Satisfacție
report-family-volume = Volum
report-family-self-service = Autoservire
report-family-cost-and-customers = Costuri și clienți
report-page = Pagina { $page } din { $pages }
report-made-by = Realizat cu Quarterdeck
report-sample = Date exemplu
report-sample-long = Date exemplu ale unei companii inventate. Nu este un raport despre o organizație reală.
report-none = nimic
report-small-groups = grupurile cu mai puțin de { $n } sunt omise
report-no-data = fără date
report-cover-compared = Comparativ cu
report-cover-as-of = Date la
report-cover-zone = Fus orar
report-cover-rests = Se bazează pe
report-cover-records = { $count ->
    [one] O înregistrare
    [few] { $records } înregistrări
   *[other] { $records } de înregistrări
 } din { $files ->
    [one] un fișier
    [few] { $files } fișiere
   *[other] { $files } de fișiere
 }; { $rejected } neînțelese
report-cover-clock = Ceasul duratelor
report-cover-min-n = Puține cazuri
report-cover-min-n-text = sub { $n }: afișate cu gri, niciodată clasate
report-clock-calendar = timp calendaristic
report-clock-business = program de lucru
report-actions = Măsuri convenite și dacă au dat rezultate
report-actions-message = { $n ->
    [one] După măsura din ultima perioadă valoarea { $better ->
        [0] nu este mai bună
       *[other] este mai bună
      }
    [few] După { $better } din { $n } măsuri valoarea este mai bună
   *[other] După { $better } din { $n } de măsuri valoarea este mai bună
  }
report-actions-early = { $n ->
    [one] Este prea devreme pentru a spune dacă măsura convenită a dat rezultate
    [few] Este prea devreme pentru a spune dacă cele { $n } măsuri convenite au dat rezultate
   *[other] Este prea devreme pentru a spune dacă cele { $n } de măsuri convenite au dat rezultate
  }
report-actions-note = Din ziua în care s-a convenit o măsură până la sfârșitul perioadei, alături de tot atâtea zile dinainte. O valoare se poate schimba și din alte motive: cifrele spun că s-a schimbat, nu de ce.
report-col-action = Măsură
report-col-agreed = Convenită
report-col-before = Înainte
report-col-since = De atunci
report-col-worked = A dat rezultate?
report-action-done = încheiată { $day }
report-action-due = termen { $day }
report-agents = Agenți
report-agents-message = { $n } agenți alăturați
report-agents-text = În ordinea numărului de cazuri, nu a meritului. Valorile gri se bazează pe mai puțin de { $n } cazuri. Agenții preiau cazuri de dificultate diferită: întrebați înainte de a compara.
report-agents-one = Agent
report-agents-ranked = Clasați după { $measure }, după capătul prudent al intervalului de 95 %; fără loc înseamnă că este prea devreme: mai puțin de { $n } cazuri sau sub două luni de date. Valorile gri se bazează pe mai puțin de { $n } cazuri. Agenții preiau cazuri de dificultate diferită: întrebați înainte de a compara.
report-col-rank = Loc
report-column-hard-topics = La subiectele cele mai grele
report-more-rows = Încă { $n } rânduri nu sunt tipărite; aplicația le arată pe toate.
report-todo = Ce ajută de obicei
report-col-actions = Măsuri standard
report-def-counting = Numărare
report-def-by = numărat după: { $by }
report-def-method = interval: { $method }
report-summary-all = Toate datele în cifre
report-summary-plain = { $period } în cifre
report-summary-message = Față de { $label }: { $better } mai bine, { $worse } mai rău, { $held } fără schimbare clară
report-no-values = Niciun KPI nu are date în această perioadă.
report-stands-out = Ce iese în evidență
report-missing = Ce lipsește
report-missing-note = Acestea nu au valoare în această perioadă. Nu sunt zero.
report-not-compared = fără valoare anterioară
report-target-met = țintă { $value }, atinsă
report-target-missed = țintă { $value }, ratată
report-met = atinsă
report-missed = ratată
report-targets-note = O țintă este valabilă pentru întreaga perioadă. Fiecare rând are propria scală.
report-msg-better = { $name } s-a îmbunătățit la { $value } ({ $change } față de { $label })
report-msg-worse = { $name } s-a înrăutățit: { $value } ({ $change } față de { $label })
report-msg-changed = { $name } s-a schimbat la { $value } ({ $change } față de { $label })
report-msg-held = { $name } este la { $value }, fără schimbare clară față de { $label }
report-msg-total = { $name }: { $value } ({ $change } față de { $label })
report-msg-target-met = { $name } își atinge ținta: { $value } (țintă { $target })
report-msg-target-missed = { $name } își ratează ținta: { $value } (țintă { $target })
report-msg-plain = { $name }: { $value }
report-msg-few = { $name }: { $value }, din numai { $cases ->
    [one] un caz
    [few] { $n } cazuri
   *[other] { $n } de cazuri
 }
report-below-target = Ținta de { $target } nu este atinsă.
report-by = { $kind } pe { $dim }
report-variant = versiune: { $name }
report-left-out = { $n } excluse
report-col-kpi = KPI
report-col-value = Valoare
report-col-interval = Interval 95 %
report-col-change = Schimbare
report-col-verdict = Verdict
report-col-share = pondere
report-col-target = Țintă
report-col-why = De ce
report-col-file = Fișier
report-col-kind = Înregistrări de
report-col-source = Sursă
report-col-span = De la – până la
report-col-records = Înregistrări
report-col-rejected = Neînțelese
report-col-counted = Numărate
report-col-left-out = Excluse
report-imports = Fișiere importate
report-excluded = Înregistrări excluse dintr-o cifră și motivul
report-quality-none = Nu s-a importat niciun fișier
report-quality-one = Singura înregistrare importată a fost înțeleasă
report-quality-clean = Toate cele { $records } înregistrări din { $files ->
    [one] un fișier
    [few] { $files } fișiere
   *[other] { $files } de fișiere
 } au fost înțelese
report-quality-message = { $rejected } din { $records } înregistrări ({ $share }) { $bad ->
    [one] nu a fost înțeleasă
    [few] nu au fost înțelese
   *[other] nu au fost înțelese
 }
report-quality-text = Date la { $as-of }; zilele, săptămânile și lunile sunt numărate în { $zone }. Înregistrările neînțelese sunt păstrate și afișate în aplicație cu fișier, linie și motiv; niciuna nu a fost ghicită. O înregistrare căreia îi lipsește ceea ce cere o cifră este exclusă din acea cifră și numărată aici.
report-definitions-message = Cum se calculează fiecare cifră
report-definitions-text = Limitele sunt intervale de 95 %. O schimbare este numită mai bună sau mai rea dacă întâmplarea o explică în mai puțin de 1 din 20 de cazuri (p < 0,05). Valorile din mai puțin de { $n } cazuri sunt gri, neclasate și nejudecate.
report-def-formula = Formulă
report-def-here = În acest raport
report-def-left-out = excluse
report-def-notes = Note
report-def-caution = Atenție
report-method-share = Wilson
report-method-points = aproximare normală a diferenței a două proporții
report-method-median = statistici de ordine (fără ipoteză de distribuție)
report-method-mean = interval t al mediei
report-method-mtbf = hi pătrat, trunchiat în timp
report-reason-no-first-response = încă fără primul răspuns
report-reason-negative-duration = sfârșit înainte de început
report-reason-no-score = fără scor
report-reason-score-outside-scale = scor în afara scalei
report-reason-no-resolution-time = fără momentul rezolvării
report-reason-counted-in-survey = numărat în răspunsul la sondaj
report-reason-counted-with-its-ticket = numărat cu tichetul său
report-reason-easy-end-not-known = nu se știe care capăt al scalei este cel ușor
report-reason-negative-count = număr negativ
report-reason-no-agent = fără agent
report-reason-no-contacts = fără număr de contacte
report-reason-no-contacts-started = fără contacte începute
report-reason-no-customer = fără client
report-reason-no-first-contact-data = nimic nu arată dacă primul contact a rezolvat
report-reason-no-handle-time = fără timp de tratare
report-reason-no-highest-score = fără scor maxim
report-reason-no-hold-time = fără timp în așteptare în apel
report-reason-no-outcome = fără rezultat
report-reason-no-read-time = fără timp de citire
report-reason-no-reads = fără citiri
report-reason-no-reopens = fără număr de redeschideri
report-reason-no-sla = nicio politică nu îl acoperă
report-reason-no-transfers = fără număr de transferuri
report-reason-no-votes = fără voturi
report-reason-no-waiting-time = fără timp de așteptare
report-reason-not-counted = nenumărat în acest rând
report-reason-no-count = fără număr de cazuri
report-reason-interval-cut = interval peste limita perioadei
report-reason-not-answered = fără răspuns
report-reason-not-in-file = nu este în fișierul său
report-reason-pending = încă deschis, în limita sa
report-reason-no-paused-time = timp de așteptare nespecificat
report-reason-paused-when-not-known = nu se știe cât din așteptare contează aici
report-reason-scale-not-known = scală necunoscută
report-reason-schedule-not-known = program necunoscut
report-reason-short-abandon = abandonat imediat
report-reason-window-open = prea recent pentru a judeca
report-reason-no-topic-or-agent = fără subiect sau fără agent
report-reason-too-few-for-topic = prea puține la subiectul său
report-reason-no-revenue = fără venit
report-reason-not-repairable = nereparabil
report-reason-outside-watched-time = în afara timpului urmărit
report-reason-not-resolved-yet = încă nerezolvat
report-reason-not-detected = încă nedetectat

report-kind-tickets = Tichete
report-kind-calls = Apeluri
report-kind-surveys = Răspunsuri la sondaje
report-kind-articles = Articole de ajutor
report-kind-services = Servicii
report-kind-incidents = Incidente
report-kind-customers = Clienți
report-kind-revenue = Venit recurent
report-kind-orders = Comenzi
report-kind-finance = Finanțe
report-kind-quality = Evaluări de calitate
report-kind-agents = Agenți
report-kind-aggregates = Numere și medii

# What stands out: sentences that the statistics allow, each with its full stop.

insight-worse = { $name } s-a înrăutățit: { $value } după { $before } în { $label }.
insight-better = { $name } s-a îmbunătățit: { $value } după { $before } în { $label }.
insight-changed = { $name } s-a schimbat: { $value } după { $before } în { $label }.
insight-target-missed-clearly = { $name } își ratează ținta de { $target }: { $value }.
insight-target-missed = { $name } se află lângă ținta de { $target }, la { $value }, cu nu mai mult decât poate explica întâmplarea.
insight-group-apart = { $name }, „{ $key }” ({ $dim }): se detașează cu { $group } (n = { $n }), { $value } în total.
insight-share-up = „{ $key }” ({ $dim }) a crescut la { $share } din total, de la { $before } în { $label }.
insight-share-down = „{ $key }” ({ $dim }) a scăzut la { $share } din total, de la { $before } în { $label }.
insight-lost-after-bad = Dintre clienții cu ultima evaluare proastă au rămas { $bad }, dintre cei cu ultima evaluare bună { $good }: o relație, nu o cauză.
insight-large-leave = Pierderea de venit ({ $value }) depășește pierderea de clienți ({ $churn }): pleacă clienții mari.
insight-small-leave = Pierderea de venit ({ $value }) este sub pierderea de clienți ({ $churn }): pleacă clienții mici.
insight-reads-lead = Citirile articolelor și contactele { $lead ->
    [0] din aceeași săptămână
    [one] de peste o săptămână
    [few] de peste { $weeks } săptămâni
   *[other] de peste { $weeks } de săptămâni
 } merg împreună (ρ = { $rho }): o relație, nu o cauză.
insight-found-not-read = Articole găsite des și părăsite imediat: { $n }, „{ $key }” primul.
insight-export-differs = Indicatorul SLA propriu al exportului contrazice politicile pentru { $share } din tichetele care le au pe amândouă.

report-table-title = { $name }: { $what }
report-table-experience = clienți păstrați, după ceea ce au trăit
report-table-lags = citiri și contacte, săptămână de săptămână
report-table-service-level = nivelul de servicii, după fiecare mod de numărare
report-table-found-not-read = găsite des și părăsite imediat
report-of-experience = În perioada anterioară
report-of-lead = Citiri
report-of-service-level = Mod de numărare
report-of-article = Articol
report-column-kept = Păstrați
report-column-rho = ρ Spearman
report-column-p-value = p
report-column-reads = Citiri
report-column-read-time = Timp pe citire
report-key-experience-no-ticket = Fără tichet
report-key-experience-good-rating = Ultima evaluare bună
report-key-experience-bad-rating = Ultima evaluare proastă
report-key-experience-no-rating = Tichete, fără evaluare
report-key-lead-0 = În aceeași săptămână
report-key-lead-1 = Cu 1 săptămână înainte
report-key-lead-2 = Cu 2 săptămâni înainte
report-key-lead-3 = Cu 3 săptămâni înainte
report-key-lead-4 = Cu 4 săptămâni înainte
report-key-service-level-of-offered = Preluate la timp, din toate primite
report-key-service-level-of-answered = Preluate la timp, din cele preluate
report-key-service-level-abandoned-within-met = Abandonate la timp, numărate ca îndeplinite
report-key-service-level-abandoned-left-out = Abandonate, excluse
report-key-service-level-missed-within-met = Pierdute la timp, numărate ca îndeplinite
report-table-fcr-variants = fiecare mod de a stabili
report-of-fcr-variant = Definiție
report-key-fcr-variant-flag = Fișierul o spune
report-key-fcr-variant-contacts = Un contact al clientului, neredeschis
report-key-fcr-variant-replies = Un răspuns al agentului, neredeschis
report-key-fcr-variant-zendesk-one-touch = Zendesk one-touch: mai puțin de două răspunsuri
report-key-fcr-variant-helpscout-first-reply = Help Scout: exact un răspuns
report-key-fcr-variant-intercom = Intercom: închis o dată, un coleg
report-key-fcr-variant-zammad-first-solution = Zammad: în 15 minute
report-column-contacts = Contacte
deck-bridge-floor = Dedesubt
deck-bridge-total = Există
deck-bridge-more = Mai mult
deck-bridge-less = Mai puțin
