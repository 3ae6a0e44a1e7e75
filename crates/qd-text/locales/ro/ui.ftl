# The window, in English. The page asks for a key without `ui-`. A test of the page holds that every key here is
# used and every key used is here.

## The frame

ui-skip = Mergeți la conținut
ui-nav-label = Ecrane
ui-nav-overview = Prezentare generală
ui-nav-import = Adăugați fișiere
ui-nav-data = Date
ui-nav-settings = Setări
ui-nothing-leaves = Nimic nu părăsește acest computer
ui-version = Versiunea { $version }
ui-workspace-name = Fișierul în care sunt păstrate datele
ui-drop-here = Lăsați fișierele oriunde
ui-loading = Un moment…
ui-close = Închideți
ui-cancel = Anulați
ui-no-data = fără date
ui-not-given = (nespecificat)
ui-cases = { $n ->
    [one] { $n } caz
    [few] { $n } cazuri
   *[other] { $n } de cazuri
  }
ui-few-cases = puține cazuri
ui-few-cases-about = puține cazuri: citiți cu grijă, nu se clasează și nu se colorează

## Problems

ui-issue-line = linia { $line }
ui-issue-column = coloana „{ $column }”
ui-issue-code = Cod pentru suport: { $code }
ui-issue-unexpected = S-a întâmplat ceva neprevăzut.
ui-issue-unexpected-hint = Datele sunt neschimbate. Închideți programul, deschideți-l din nou și semnalați problema dacă revine.

## Progress

ui-progress-records = { $records ->
    [one] { $records } înregistrare
    [few] { $records } înregistrări
   *[other] { $records } de înregistrări
  }
ui-progress-left = { $seconds ->
    [one] a mai rămas circa { $seconds } secundă
    [few] au mai rămas circa { $seconds } secunde
   *[other] au mai rămas circa { $seconds } de secunde
  }
ui-progress-heard = { $share } gata

## First screen and sample data

ui-start-title = Vedeți cum merge suportul
ui-start-lead = Deschideți fișierele exportate de instrumentele de suport. Obțineți cifrele cerute de conducere și un raport de înmânat.
ui-start-open = Deschideți exporturile mele
ui-start-open-about = Fișiere CSV sau Excel din help desk, telefonie sau sondaje
ui-start-sample = Arătați-mi cu date exemplu
ui-start-sample-about = O companie inventată, pentru explorare. Se elimină cu un clic.
ui-start-drop = Puteți lăsa fișiere oriunde în această fereastră.
ui-sample-loading = Se creează compania exemplu
ui-sample-title = Date exemplu.
ui-sample-text = Aceste cifre sunt inventate.
ui-sample-remove = Eliminați

## Import

ui-import-title = Verificați fișierele
ui-import-lead = Aceasta am înțeles. Nimic nu se stochează până nu apăsați butonul.
ui-import-add = Adăugați fișiere
ui-import-empty = Alegeți fișierele exportate de instrumentele de suport sau lăsați-le oriunde în această fereastră.
ui-import-running = Se citesc fișierele
ui-import-try = Încercați
ui-import-tried = Încercat: nu s-a păstrat nimic. Iată ce ar face importul.
ui-import-trying = Se încearcă fișierele…
ui-import-tried-rejected = { $records ->
    [one] { $records } înregistrare ar fi lăsată deoparte, fiindcă nu e înțeleasă.
    [few] { $records } înregistrări ar fi lăsate deoparte, fiindcă nu sunt înțelese.
   *[other] { $records } de înregistrări ar fi lăsate deoparte, fiindcă nu sunt înțelese.
  }
ui-import-ready = { $records ->
    [one] { $records } înregistrare gata de import.
    [few] { $records } înregistrări gata de import.
   *[other] { $records } de înregistrări gata de import.
  }
ui-import-ready-sample = { $files ->
    [one] S-au privit primele { $records } înregistrări; se importă tot fișierul.
    [few] S-au privit primele { $records } înregistrări; se importă fișierele întregi.
   *[other] S-au privit primele { $records } înregistrări; se importă fișierele întregi.
  }
ui-import-button = { $files ->
    [0] Importați
    [one] Importați { $files } fișier
    [few] Importați { $files } fișiere
   *[other] Importați { $files } de fișiere
  }
ui-import-undo = Anulați acest import
ui-import-undone = Anulat

ui-blocked-no-files = Alegeți întâi un fișier.
ui-blocked-reading = Încă se citește.
ui-blocked-none-usable = Niciunul dintre aceste fișiere nu poate fi importat.
ui-blocked-sample = Eliminați întâi datele exemplu, în linia de sus: nu se amestecă niciodată cu ale dumneavoastră. Aceste fișiere așteaptă.
ui-blocked-kind = Spuneți ce conține { $file }, la Detalii.
ui-blocked-field = Spuneți care coloană din { $file } conține „{ $field }”.
ui-blocked-question = Răspundeți la întrebarea despre { $file }.

ui-file-what = { $kind } · { $source }
ui-file-tables = { $n } tabele
ui-file-what-unknown = Nu ne putem da seama ce conține acest fișier
ui-file-records = { $records ->
    [one] { $records } înregistrare
    [few] { $records } înregistrări
   *[other] { $records } de înregistrări
  }
ui-file-records-sample = s-au privit primele { $records } înregistrări
ui-file-reading = se citește…
ui-file-known = Ați mai importat un fișier ca acesta. Alegerile dumneavoastră se folosesc din nou.
ui-file-remove = Excludeți

ui-question-suggested = (presupunerea noastră)

ui-fields-needed = Necesare
ui-fields-filled = Găsite în plus ({ $n })
ui-fields-unfilled = Nu sunt în acest fișier ({ $n })
ui-keep-columns = Păstrează pentru defalcare ({ $n })
ui-keep-columns-about = Coloanele care nu completează niciun câmp pot fi păstrate pentru defalcarea și filtrarea cifrelor.
ui-field-needed = necesar
ui-field-found = găsit
ui-field-guessed = presupus
ui-field-missing = lipsește
ui-field-missing-needed = Nu s-a găsit nicio coloană. Alegeți-o pe cea care îl conține.
ui-field-missing-about = Acest fișier nu pare să îl conțină. Nu este o problemă; cifrele care au nevoie de el arată „fără date”.
ui-column-for = { $field } este în coloana
ui-column-none = Nicio coloană
ui-cells-of = Cum este înțeles { $field }
ui-cell-raw = În fișier
ui-cell-understood = Înțeles ca
ui-cell-empty = (gol)
ui-cell-missing = lăsat gol

ui-details = Detalii
ui-details-kind = Fișierul conține
ui-details-kind-choose = Alegeți…
ui-details-sheet = Foaie
ui-details-encoding = Set de caractere
ui-details-delimiter = Coloanele sunt despărțite prin
ui-details-zone = Orele fără fus sunt în
ui-details-zone-default = Fusul orar din setări
ui-details-header = Numele coloanelor sunt pe rândul { $row }.
ui-delimiter-comma = Virgulă
ui-delimiter-semicolon = Punct și virgulă
ui-delimiter-tab = Tab
ui-delimiter-bar = Bară verticală

ui-summary-title = { $stored ->
    [one] { $stored } înregistrare importată
    [few] { $stored } înregistrări importate
   *[other] { $stored } de înregistrări importate
  }
ui-summary-nothing = Nu s-a importat nimic
ui-summary-all = Fiecare înregistrare a fost înțeleasă.
ui-summary-rejected = { $rejected ->
    [one] { $rejected } înregistrare trebuie verificată. A fost exclusă din toate cifrele.
    [few] { $rejected } înregistrări trebuie verificate. Au fost excluse din toate cifrele.
   *[other] { $rejected } de înregistrări trebuie verificate. Au fost excluse din toate cifrele.
  }
ui-summary-overview = Arătați cifrele
ui-summary-more = Importați alte fișiere
ui-summary-waits = O întrebare despre acest fișier este încă deschisă, deci nu s-a importat nimic din el.

ui-count-new = Noi
ui-count-changed = Actualizate
ui-count-same = Deja cunoscute
ui-count-duplicate = De două ori în fișier
ui-count-rejected = Neînțelese

ui-rejected-title = { $total ->
    [one] { $total } înregistrare nu a fost înțeleasă
    [few] { $total } înregistrări nu au fost înțelese
   *[other] { $total } de înregistrări nu au fost înțelese
  }
ui-rejected-save = Salvați ca CSV
ui-rejected-saved = Salvat ca { $file }.
ui-rejected-line = Linie
ui-rejected-column = Coloană
ui-rejected-value = Valoare
ui-rejected-raw = Înregistrarea așa cum este în fișier
ui-rejected-more = … și încă { $n }.

ui-kind-tickets = Tichete
ui-kind-calls = Apeluri
ui-kind-surveys = Răspunsuri la sondaje
ui-kind-articles = Articole de ajutor citite
ui-kind-incidents = Incidente
ui-kind-services = Servicii urmărite
ui-kind-customers = Clienți
ui-kind-revenue = Venit recurent
ui-kind-orders = Comenzi
ui-kind-finance = Costuri și venituri
ui-kind-quality = Evaluări de calitate
ui-kind-agents = Agenți
ui-kind-aggregates = Numere și medii (fără înregistrări individuale)

ui-source-generic = orice instrument
ui-source-sample = compania exemplu
ui-source-zendesk = Zendesk
ui-source-freshdesk = Freshdesk
ui-source-intercom = Intercom
ui-source-hubspot = HubSpot
ui-source-jira = Jira
ui-source-aircall = Aircall
ui-source-talkdesk = Talkdesk
ui-source-typeform = Typeform
ui-source-delighted = Delighted
ui-source-ga4 = Google Analytics 4
ui-source-pagerduty = PagerDuty
ui-source-opsgenie = Opsgenie
ui-source-helpscout = Help Scout
ui-source-osticket = osTicket
ui-source-servicenow = ServiceNow
ui-source-amazon_connect = Amazon Connect
ui-source-surveymonkey = SurveyMonkey
ui-source-google_forms = Google Forms
ui-source-ringcentral = RingCentral
ui-source-stripe = Stripe
ui-source-chartmogul = ChartMogul

## Periods and comparison

ui-period = Perioadă
ui-periods-quarter = Trimestre
ui-periods-month = Luni
ui-periods-year = Ani
ui-periods-all = Tot
ui-period-span = { $first } – { $last }
ui-period-known-to = date până la { $day }
ui-period-zone = zile în ora { $zone }
ui-period-compare = comparativ cu { $label }
ui-compare = Comparați cu
ui-compare-previous = Perioada anterioară
ui-compare-year = Cu un an înainte
ui-compare-none = Nimic
ui-change-against = față de { $label }
ui-change-none = nimic de comparat
ui-comparison-before = { $n ->
    [one] Înainte: { $value }, din { $n } caz
    [few] Înainte: { $value }, din { $n } cazuri
   *[other] Înainte: { $value }, din { $n } de cazuri
  }
ui-verdict-better = Mai bine
ui-verdict-worse = Mai rău
ui-verdict-changed = Schimbat
ui-verdict-no-clear-change = Fără schimbare clară
ui-verdict-few-cases = Puține cazuri
ui-target-met = Țintă { $value }: atinsă
ui-target-missed = Țintă { $value }: neatinsă
ui-target-met-short = { $value } ✓ atinsă
ui-target-missed-short = { $value } ✗ neatinsă

## Overview

ui-tiles-label = Cifre principale
ui-insights-title = Ce iese în evidență
ui-missing-title = Neafișate: încă fără date ({ $n })
ui-missing-lead = Importați fișierul numit și cifra apare.
ui-table-measure = Măsură
ui-table-value = Valoare
ui-table-change = Schimbare
ui-table-target = Țintă
ui-table-cases = Cazuri
ui-table-name = Nume
ui-table-share = Pondere
ui-table-range = Interval probabil
ui-table-before = Înainte
ui-table-from = De la
ui-table-below = Până sub
ui-table-beyond = Peste
ui-table-event = Eveniment
ui-table-hour = Oră

ui-family-speed = Viteză
ui-family-quality = Calitate
ui-family-satisfaction = Satisfacție
ui-family-volume = Volum
ui-family-self_service = Autoservire
ui-family-cost_and_customers = Costuri și clienți

## Charts

ui-charts-title = Grafice
ui-chart-save = Salvați graficul
ui-chart-saved = S-a salvat { $file }, { $size }
ui-table-save = Salvați tabelul
ui-chart-table = Tabel
ui-chart-target = Țintă { $value }
ui-chart-overall = Toate { $value }
ui-chart-point = { $name }: { $value }
ui-chart-between = probabil { $low } – { $high }
ui-chart-before = înainte { $value }
ui-chart-bin = { $from } până la { $to }: { $n }
ui-chart-heat = { $day } { $hour }: { $n }
ui-nps-detractors = Detractori (0–6)
ui-nps-passives = Pasivi (7–8)
ui-nps-promoters = Promotori (9–10)

## One KPI

ui-filter-only = Numai { $word }
ui-filter-remove = Arătați tot
ui-rows-title = Înregistrările din spate
ui-rows-about = Fiecare cu propria cifră sau motivul pentru care a fost exclusă.
ui-rows-show = Arătați înregistrările
ui-rows-which = Înregistrări
ui-rows-counted = Numărate
ui-rows-left = Excluse
ui-rows-all = Toate
ui-rows-order = Ordine
ui-rows-order-time = Cronologic
ui-rows-order-greatest = Cele mai mari întâi
ui-rows-order-least = Cele mai mici întâi
ui-rows-none = Nu există.
ui-rows-id = Înregistrare
ui-rows-when = Când
ui-rows-hit = Se numără
ui-rows-yes = Da
ui-rows-no = Nu
ui-rows-reason = De ce a fost exclusă
ui-rows-pages = Pagini
ui-rows-shown = { $from } până la { $to } din { $total }
ui-rows-back = Anterioare
ui-rows-next = Mai multe
ui-breakdown-title = Împărțiți după
ui-breakdown-none = Alegeți…
ui-breakdown-bar = Bară
ui-breakdown-pick = Arătați numai acestea
ui-dimension-channel = Canal
ui-dimension-priority = Prioritate
ui-dimension-topic = Subiect
ui-dimension-product = Produs
ui-dimension-agent = Agent
ui-dimension-team = Echipă
ui-dimension-customer = Client
ui-dimension-status = Stare
ui-dimension-service = Serviciu
ui-dimension-severity = Severitate
ui-dimension-category = Categorie
ui-dimension-article = Articol
ui-dimension-segment = Segment
ui-dimension-source = Instrument

ui-figures-title = Ce se află în spate
ui-interval = Interval probabil ({ $level })
ui-interval-above = peste { $value }
ui-interval-below = sub { $value }
ui-stat-mean = Medie
ui-stat-median = Mediană
ui-stat-p90 = 9 din 10 sub
ui-stat-p95 = 19 din 20 sub
ui-stat-min = Minim
ui-stat-max = Maxim
ui-part-policy = { $about }
ui-part-within = În cadrul promisiunii „{ $about }”
ui-part-scale = Pe scala { $about }
ui-part-reason = Motivul plecării: { $about }
ui-part-end-n = { $label }: cazuri
ui-part-end-pending = { $label }: încă deschise
ui-part-end-goal = { $label }: obiectiv
ui-part-within_24h = În 24 de ore
ui-part-within_30s = În 30 de secunde
ui-part-over_60s = Au așteptat peste 60 de secunde
ui-part-ever_on_hold = Vreodată în așteptare
ui-part-mean = Medie
ui-part-median = Mediană
ui-part-calendar_median = Mediană, toate orele
ui-part-business_median = Mediană, program de lucru
ui-part-tool_business_median = Mediană, programul propriu al instrumentului
ui-part-tickets_mean = Media tichetelor
ui-part-tickets_n = Tichete numărate
ui-part-calls_mean = Media apelurilor
ui-part-calls_n = Apeluri numărate
ui-part-targets = Din toate țintele
ui-part-export = După instrumentul însuși
ui-part-export_n = După instrument: cazuri
ui-part-age_median = Vechime, mediană
ui-part-age_p90 = Vechime, 9 din 10 sub
ui-part-age_max = Vechime, cel mai vechi
ui-part-older_than_1d = Mai vechi de o zi
ui-part-older_than_7d = Mai vechi de 7 zile
ui-part-older_than_30d = Mai vechi de 30 de zile
ui-part-older_than_90d = Mai vechi de 90 de zile
ui-part-criteria_met = Criterii îndeplinite
ui-part-enps = NPS angajați
ui-part-low_effort = Efort mic
ui-part-happiness = Fericire (cele mai bune minus cele mai slabe)
ui-part-csat_rho = ρ Spearman cu CSAT
ui-part-csat_rho_n = Tichete evaluate în ambele feluri
ui-part-promoters = Promotori
ui-part-passives = Pasivi
ui-part-detractors = Detractori
ui-part-unique_readers = Cititori
ui-part-self_service_ratio = Citiri pe tichet
ui-part-watched_s = Timp urmărit
ui-part-downtime_s = Timp de nefuncționare
ui-part-uptime_s = Timp de funcționare
ui-part-failures_per_month = Defecțiuni pe lună
ui-part-laplace_z = Test de tendință (z Laplace)
ui-part-support_cost = Costul suportului
ui-part-company_revenue = Venitul companiei
ui-part-active_at_start = Activi la început
ui-part-worst_month = Cea mai slabă lună
ui-part-bought_before = Cumpăraseră înainte
ui-part-mean_customers = Clienți, medie
ui-part-net = Minus extinderea
ui-part-net_with_reactivation = Minus extinderea și cei reveniți
ui-part-beyond_last_bin = În afara graficului
ui-excluded-title = Excluse din cifră
ui-reason-no_first_response = încă fără primul răspuns
ui-reason-negative_duration = s-a încheiat înainte de a începe
ui-reason-negative_count = un număr sub zero
ui-reason-no_score = fără scor
ui-reason-score_outside_scale = scor în afara scalei
ui-reason-no_resolution_time = rezolvat, dar fără moment în fișier
ui-reason-not_resolved_yet = încă nerezolvat
ui-reason-not_answered = fără răspuns
ui-reason-no_first_contact_data = nu se spune câte contacte au fost necesare
ui-reason-no_reopens = nu se spune dacă a fost redeschis
ui-reason-no_customer = niciun client numit
ui-reason-no_handle_time = fără timp de tratare
ui-reason-no_waiting_time = fără timp de așteptare
ui-reason-no_hold_time = fără timp de așteptare în apel
ui-reason-short_abandon = a închis imediat
ui-reason-pending = încă în limita sa
ui-reason-no_sla = nicio promisiune nu îl acoperă
ui-reason-no_reads = fără citiri
ui-reason-no_read_time = fără timp de citire
ui-reason-no_revenue = fără venit
ui-reason-not_detected = încă nedetectat
ui-reason-not_repairable = nereparabil
ui-reason-outside_watched_time = în afara timpului urmărit
ui-reason-counted_in_survey = numărat în răspunsul la sondaj
ui-reason-counted_with_its_ticket = numărat cu tichetul său
ui-reason-easy_end_not_known = nu se știe care capăt al scalei este cel ușor
ui-reason-no_agent = fără agent
ui-reason-no_contacts = fără număr de contacte
ui-reason-no_contacts_started = fără contacte începute
ui-reason-no_highest_score = fără scor maxim
ui-reason-no_outcome = fără rezultat
ui-reason-no_transfers = fără număr de transferuri
ui-reason-no_votes = fără voturi
ui-reason-not_in_file = nu este în fișierul său
ui-reason-no_paused_time = timp de așteptare nespecificat
ui-reason-paused_when_not_known = nu se știe cât din așteptare contează aici
ui-reason-scale_not_known = scală necunoscută
ui-reason-schedule_not_known = program necunoscut
ui-reason-window_open = prea recent pentru a judeca
ui-reason-no_topic_or_agent = fără subiect sau fără agent
ui-reason-too_few_for_topic = prea puține la subiectul său

ui-definition-title = Cum se calculează
ui-definition-computed = Calculat
ui-definition-formula = Formulă
ui-definition-variant = Versiunea folosită
ui-definition-counted-by = Ține de o perioadă prin
ui-definition-caution = Atenție
ui-definition-source = Sursă
ui-definition-actions = Ce este de făcut

## Choosing: goals, circle of influence, targets, actions

ui-nav-report = Raport
ui-nav-choose = KPI-urile dumneavoastră
ui-choose-parts = Părțile acestui ecran
ui-choose-goals = Obiective
ui-choose-goals-lead = Spuneți ce vreți să obțineți: KPI-urile care arată acest lucru apar primele în prezentarea generală și în raport. Celelalte rămân la locul lor.
ui-choose-circle = Cercul de influență
ui-choose-circle-lead = Ce poate schimba echipa prin propria muncă? Trageți un KPI la locul lui sau alegeți din listă. Raportul echipei cuprinde ce este înăuntru și pe margine; cel al conducerii cuprinde totul.
ui-choose-targets = Ținte și evenimente
ui-choose-targets-lead = O țintă este valabilă din ziua ei până la următoarea. Fiecare perioadă este măsurată cu ținta valabilă la sfârșitul ei.
ui-choose-actions = Măsuri
ui-choose-actions-lead = Ce s-a convenit și dacă valoarea s-a schimbat de atunci.
ui-choose-added = { $name } a fost adăugat.
ui-choose-removed = { $name } a fost scos.
ui-choose-moved = { $name } este acum pe locul { $place }.
ui-choose-up = { $name } mai sus
ui-choose-down = { $name } mai jos
ui-choose-remove = Scoateți { $name }
ui-choose-add = Adăugați altul
ui-choose-add-which = Alegeți un KPI…
ui-choose-default = Înapoi la implicit
ui-choose-default-said = S-a revenit la implicit.
ui-goals-title = Ce vreți să obțineți?
ui-goals-on = Obiectiv ales: { $goal }
ui-goals-off = Obiectiv retras: { $goal }
ui-chosen-title = KPI-urile dumneavoastră, în această ordine
ui-chosen-about = Primele opt sunt casetele din prezentarea generală și din rezumatul raportului.
ui-chosen-default = Încă nu s-a ales nimic: acestea apar primele în mod implicit. Alegeți un obiectiv sau adăugați ce vreți să vedeți.
ui-chosen-beyond = După cele opt casete
ui-circle-inside = Înăuntru
ui-circle-edge = Margine
ui-circle-outside = În afară
ui-circle-hint = Numerele sunt cele din listă. Indicați unul pentru a-i vedea numele.
ui-circle-moved = { $name }: { $place }
ui-circle-where = Unde se află { $name }
ui-audience-both = Ambele
ui-audience-team = Echipă
ui-audience-leadership = Conducere
ui-audience-of = Cine urmărește { $name }
ui-audience-set = { $name }: { $who }
ui-show = Arătați
ui-show-all = Tot
ui-show-team = Pentru echipă
ui-show-leadership = Pentru conducere
ui-report-for = Raport pentru
ui-report-for-leadership = Conducere: totul
ui-report-for-team = Echipă: ce poate schimba
ui-form-choose = Alegeți…
ui-form-kpi = KPI
ui-form-value = Țintă
ui-form-unit = Unitate
ui-form-from = Valabilă din
ui-form-only = Numai pentru
ui-form-all = Toate
ui-form-on = Dată
ui-form-event = Ce s-a întâmplat
ui-form-remove = Eliminați
ui-form-edit = Schimbare
ui-form-add-target = Adăugați țintă
ui-form-add-event = Adăugați eveniment
ui-unit-seconds = secunde
ui-unit-minutes = minute
ui-unit-hours = ore
ui-unit-days = zile
ui-unit-percent = %
ui-unit-points = puncte
ui-unit-score = pe scala sondajului
ui-unit-count = (un număr)
ui-unit-money = (o sumă)
ui-targets-title = Ținte
ui-targets-none = Încă nu există ținte.
ui-table-since = De la
ui-target-now = valabilă acum
ui-target-later = mai târziu
ui-target-added = { $name }: țintă { $value } din { $day }
ui-target-removed = O țintă pentru { $name } a fost eliminată.
ui-target-remove = Eliminați ținta pentru { $name } din { $day }
ui-events-title = Evenimente
ui-events-lead = Desenate pe fiecare axă a timpului, în fereastră și în raport.
ui-event-added = Eveniment adăugat: { $text }
ui-event-removed = Eveniment eliminat: { $text }
ui-event-remove = Eliminați evenimentul { $text }
ui-actions-title = Măsuri convenite
ui-actions-none = Încă nu s-a convenit nimic.
ui-actions-caution = Fiecare valoare de la măsură încoace stă lângă cea a tot atâtor zile dinainte. O valoare se poate schimba și din alte motive.
ui-action-new = Conveniți o măsură
ui-action-what = Ce este de făcut
ui-action-ideas = Des folosite:
ui-action-on = Convenit la
ui-action-owner = Cine
ui-action-due = Până când
ui-action-review = De verificat din
ui-action-keep = Salvați măsura
ui-action-kept = Măsură salvată: { $text }
ui-action-agreed = convenit la { $day }
ui-action-due-on = termen { $day }
ui-action-done-on = încheiată { $day }
ui-action-spans = { $since ->
    [one] { $since } caz de atunci, { $before } înainte; din { $from } până înainte de { $day }
    [few] { $since } cazuri de atunci, { $before } înainte; din { $from } până înainte de { $day }
   *[other] { $since } de cazuri de atunci, { $before } înainte; din { $from } până înainte de { $day }
  }
ui-action-do = Gata
ui-action-undo = Nu e gata
ui-action-finished = Gata: { $text }
ui-action-reopened = Redeschis: { $text }
ui-action-removed = Măsură eliminată: { $text }
ui-action-edit-one = Modificați măsura { $text }
ui-action-remove-one = Eliminați măsura { $text }

## Report

ui-report-save = Salvați raportul
ui-report-options = Opțiuni
ui-report-arrange = Aranjați raportul…
ui-report-language = Limba raportului
ui-report-language-window = Ca fereastra
ui-report-page = Pagină
ui-report-privacy = Fără nume: agenți cu număr, fără clienți, fără grupuri sub 5
ui-report-accessible = PDF accesibil, pentru cititoare de ecran și arhivare (PDF/UA, PDF/A)
ui-report-rows = Registru cu rândurile din spatele cifrelor
ui-report-rows-private = Fără rândurile din spatele cifrelor: fără nume nu există, fiindcă fiecare ar vorbi despre un singur caz
ui-report-running = Se creează raportul
ui-report-saved = { $pages ->
    [one] S-a salvat { $file }: { $pages } pagină, { $size }
    [few] S-a salvat { $file }: { $pages } pagini, { $size }
   *[other] S-a salvat { $file }: { $pages } de pagini, { $size }
  }
ui-workbook-save = Salvați ca registru de calcul
ui-workbook-running = Se creează registrul
ui-workbook-saved = { $sheets ->
    [one] S-a salvat { $file }: { $sheets } foaie, { $size }
    [few] S-a salvat { $file }: { $sheets } foi, { $size }
   *[other] S-a salvat { $file }: { $sheets } de foi, { $size }
  }
ui-deck-save = Salvați ca prezentare
ui-deck-running = Se creează prezentarea
ui-deck-saved = { $slides ->
    [one] S-a salvat { $file }: { $slides } diapozitiv, { $size }
    [few] S-a salvat { $file }: { $slides } diapozitive, { $size }
   *[other] S-a salvat { $file }: { $slides } de diapozitive, { $size }
  }
ui-page-a4 = A4
ui-page-letter = US Letter
ui-page-16x9 = Diapozitive (16:9)

## Data

ui-data-title = Datele dumneavoastră
ui-data-lead = Fiecare import, cel mai recent întâi. Orele sunt în { $zone }. Anularea retrage exact ce a adus un import.
ui-data-empty = Încă nu s-a importat nimic.
ui-data-sample = date exemplu
ui-data-rejected = { $n ->
    [one] Arătați { $n } înregistrare neînțeleasă
    [few] Arătați cele { $n } înregistrări neînțelese
   *[other] Arătați cele { $n } de înregistrări neînțelese
  }

## Settings

ui-settings-general = General
ui-settings-language = Limba ferestrei
ui-settings-name = Numele organizației
ui-settings-name-hint = Apare pe coperta raportului.
ui-settings-zone = Fus orar
ui-settings-zone-hint = În el se numără zilele, săptămânile și lunile.
ui-settings-currency = Monedă
ui-settings-currency-hint = Pentru sumele din fișiere care nu numesc una: EUR, USD, SEK…
ui-settings-numbers = Cifre
ui-settings-clock = Timpii de răspuns și rezolvare numără
ui-clock-calendar = Toate orele
ui-clock-business = Numai programul de lucru
ui-settings-min-n = Puține cazuri: mai puțin de
ui-settings-min-n-hint = Cifrele cu mai puține cazuri sunt afișate cu gri și nu sunt numite niciodată mai bune sau mai rele.
ui-settings-advanced = Avansat
ui-settings-advanced-lead = Același lucru ca text (JSON) și ce nu are formular propriu. Se verifică înainte de salvare; manualul arată cum se scrie.
ui-settings-advanced-valid = În regulă.
ui-settings-json-bad = JSON nevalid: { $why }
ui-settings-json-object = Trebuie să fie un singur obiect, între acolade.
ui-settings-json-unknown = „{ $key }” nu este cunoscut aici. Cunoscute sunt: { $known }.
ui-settings-save = Salvați setările
ui-settings-saved = Salvat

## Tables that go with a value

ui-table-rank = Loc
ui-table-agents = Agenți
ui-table-experience = Clienți păstrați, după ceea ce au trăit
ui-table-lags = Citiri și contacte, săptămână de săptămână
ui-table-service_level = Nivelul de servicii, după fiecare mod de numărare
ui-table-found_not_read = Găsit, dar necitit
ui-dimension-experience = În perioada anterioară
ui-dimension-lead = Citiri
ui-dimension-service_level = Mod de numărare
ui-column-resolved = Rezolvat
ui-column-fcr = Rezolvare la primul contact
ui-column-csat = Satisfacție
ui-column-frt = Primul răspuns
ui-column-resolution_time = Timp până la rezolvare
ui-column-aht = Timp de tratare
ui-column-calls_per_hour = Apeluri pe oră
ui-column-reopen_rate = Rata de redeschidere
ui-column-hard_topics = La subiectele cele mai grele
ui-column-kept = Păstrați
ui-column-rho = ρ Spearman
ui-column-p_value = p
ui-column-reads = Citiri
ui-column-read_time = Timp pe citire
ui-note-few_cases = prea devreme: puține cazuri
ui-note-under_two_months = prea devreme: sub două luni
ui-note-no_measure = nu există o astfel de măsură
ui-note-under_12_weeks = sub 12 săptămâni
ui-note-strongest = cea mai puternică
ui-key-experience-no_ticket = Fără tichet
ui-key-experience-good_rating = Ultima evaluare bună
ui-key-experience-bad_rating = Ultima evaluare proastă
ui-key-experience-no_rating = Tichete, fără evaluare
ui-key-lead-0 = în aceeași săptămână
ui-key-lead-1 = Cu 1 săptămână înainte
ui-key-lead-2 = Cu 2 săptămâni înainte
ui-key-lead-3 = Cu 3 săptămâni înainte
ui-key-lead-4 = Cu 4 săptămâni înainte
ui-key-service_level-of_offered = Preluate la timp, din toate primite
ui-key-service_level-of_answered = Preluate la timp, din cele preluate
ui-key-service_level-abandoned_within_met = Abandonate la timp, numărate ca îndeplinite
ui-key-service_level-abandoned_left_out = Abandonate, excluse
ui-key-service_level-missed_within_met = Pierdute la timp, numărate ca îndeplinite
ui-part-response_rate = Rata de răspuns
ui-part-surveys_sent = Sondaje trimise
ui-part-rated_share = Tichete rezolvate care au fost evaluate
ui-part-rated_share_n = Tichete rezolvate
ui-part-export_differs = Indicatorul propriu al instrumentului spune altceva
ui-part-export_differs_n = Tichete cu indicator și politică
ui-part-found_not_read = Găsit, dar necitit
ui-part-ranked = Clasați
ui-part-too_early = Prea devreme
ui-part-rho = ρ Spearman cu apelurile
ui-part-rho_lead_weeks = Săptămâni cu care citirile sunt înainte
ui-part-rho_n = Săptămâni comparate
ui-part-rho_p_value = p al acestei relații
ui-part-p_value_bad_good = p, proastă față de bună
ui-part-bad_rating = Păstrați după o evaluare proastă
ui-part-good_rating = Păstrați după o evaluare bună
ui-part-no_rating = Păstrați cu tichete, fără evaluare
ui-part-no_ticket = Păstrați fără tichet
ui-part-bad_rating_n = Ultima evaluare proastă
ui-part-good_rating_n = Ultima evaluare bună
ui-part-no_rating_n = Tichete, fără evaluare
ui-part-no_ticket_n = Fără tichet
ui-dimension-weekday = Zi a săptămânii
ui-dimension-hour = Oră
ui-dimension-month = Lună
ui-part-tool_differs = Cifra proprie a instrumentului diferă
ui-part-tool_differs_n = Tichete cu ambele cifre
ui-part-tool_business_differs = Timpul de lucru propriu al instrumentului diferă
ui-part-tool_business_differs_n = Tichete cu ambii timpi de lucru
ui-part-agents = Agenți
ui-part-failures = Defecțiuni
ui-part-gross = Brut
ui-part-highest = Maximul scalei
ui-part-lowest = Minimul scalei
ui-part-hours = Ore de tratare
ui-part-lost = Pierduți
ui-part-median_of_held = Mediana celor în așteptare
ui-part-services = Servicii
ui-part-tickets = Din tichete
ui-part-topics = Subiecte
ui-part-revenue_at_start = Venit la început
ui-part-cancelled = Anulat
ui-part-downgraded = Redus
ui-part-expanded = Extins
ui-part-reactivated = Revenit
ui-part-joined = Noi
ui-part-active_at_end = La sfârșit
ui-part-joined_revenue = Venit nou
ui-part-revenue_at_end = Venit la sfârșit
ui-table-cohorts = Clienți după trimestrul în care au început
ui-table-weeks = Săptămâni comparate
ui-dimension-cohort = Trimestru
ui-dimension-week = Săptămână
ui-column-contacts = Contacte
ui-column-after_0 = Sfârșitul trimestrului
ui-column-after_1 = După 1 trimestru
ui-column-after_2 = După 2 trimestre
ui-column-after_3 = După 3 trimestre
ui-column-after_4 = După 4 trimestre
ui-column-after_5 = După 5 trimestre
ui-column-after_6 = După 6 trimestre
ui-column-after_7 = După 7 trimestre
ui-table-fcr_variants = Rezolvare la primul contact, fiecare mod de a stabili
ui-dimension-fcr_variant = Definiție
ui-key-fcr_variant-flag = Fișierul o spune
ui-key-fcr_variant-contacts = Un contact al clientului, neredeschis
ui-key-fcr_variant-replies = Un răspuns al agentului, neredeschis
ui-key-fcr_variant-zendesk_one_touch = Zendesk one-touch: mai puțin de două răspunsuri
ui-key-fcr_variant-helpscout_first_reply = Help Scout: exact un răspuns
ui-key-fcr_variant-intercom = Intercom: închis o dată, un coleg
ui-key-fcr_variant-zammad_first_solution = Zammad: în 15 minute

## Areas: agents, self-service, reliability, cost and customers

ui-nav-numbers = Cifre
ui-nav-work = Lucru
ui-nav-agents = Agenți
ui-nav-self-service = Autoservire
ui-nav-reliability = Fiabilitate
ui-nav-cost = Costuri și clienți
ui-area-empty = Încă nu s-a importat nimic din acestea pentru această perioadă. Mai jos scrie ce fișier dă fiecare cifră.
ui-group-look = { $name }: arată ce stă în spate
ui-group-all = Arată toate cele { $n }
ui-agents-lead = Ordonați după ceea ce permit cazurile să se spună: capătul prudent al fiecărui interval, niciodată cifra singură.
ui-agents-title = Agenții unul lângă altul
ui-agents-measure = Ordonați după
ui-agents-order-rank = După loc
ui-agents-order-value = Cea mai bună valoare întâi
ui-agents-order-cases = Cele mai multe cazuri întâi
ui-agents-order-name = După nume
ui-agents-whole = linia: toți împreună, { $value }
ui-agents-look = Arată înregistrările din spate
ui-agents-all-measures = Toate măsurile tuturor agenților
ui-self-lead = Ce găsesc clienții fără să întrebe și dacă îi scutește de un apel.
ui-self-articles = Articole
ui-self-articles-lead = Cele mai citite întâi. O cifră duce la înregistrările din spatele ei.
ui-self-categories = Categorii
ui-self-found-lead = Mulți deschid aceste articole și pleacă imediat: titlul promite ce textul nu dă sau răspunsul e greu de găsit.
ui-self-found-none = Niciunul nu iese în evidență.
ui-self-relation-lead = În stânga liniei: mai multe citiri merg cu mai puține apeluri. Că merg împreună nu spune că una este cauza.
ui-self-weeks = Săptămâni
ui-reliability-lead = Când au căzut serviciile, cât timp nu s-a observat și cât a durat.
ui-reliability-line = Incidente pe o linie de timp
ui-reliability-incidents = { $n ->
    [0] Niciun incident în această perioadă.
    [one] { $n } incident în această perioadă.
    [few] { $n } incidente în această perioadă.
   *[other] { $n } de incidente în această perioadă.
  }
ui-reliability-latest = Ultimele { $n } din { $total } incidente.
ui-reliability-list = Ca listă
ui-reliability-services = Pe servicii
ui-reliability-services-lead = Puține defecțiuni lasă limite largi; sub timpul dintre defecțiuni stă intervalul probabil.
ui-reliability-severity = După gravitate
ui-incident-about = { $service }: { $at }, a durat { $lasted }
ui-incident-open = { $service }: { $at }, încă deschis
ui-incident-service = Serviciu
ui-incident-severity = Gravitate
ui-incident-started = Început
ui-incident-unnoticed = Neobservat
ui-incident-lasted = Durată
ui-incident-still-open = încă deschis
ui-cost-lead = Cât costă suportul, cine rămâne și cine pleacă.
ui-cost-segments = Pe segmente de clienți
ui-cost-customers = Clienți
ui-cost-how = Cum se calculează
ui-cost-reasons = De ce au plecat clienții

## Undo, help, the data as a whole

ui-nav-help = Ajutor
ui-undo = Anulează
ui-undone = Anulat: { $what }
ui-redo = Refă
ui-redone = Refăcut: { $what }
ui-import-of = Importul fișierului { $file }
ui-import-undone-said = { $file } a fost retras.
ui-import-done-said = { $files ->
    [one] { $files } fișier importat.
    [few] { $files } fișiere importate.
   *[other] { $files } de fișiere importate.
  }
ui-start-recent = Deschise anterior
ui-start-recent-forget = Golește lista
ui-help-parts = Părțile ajutorului
ui-help-manual = Manual
ui-help-glossary = Glosar
ui-help-shortcuts = Tastatură
ui-help-news = Noutăți
ui-help-about = Despre
ui-help-search = Căutare
ui-help-nothing = Nu s-a găsit nimic.
ui-help-english = Acest text este în engleză. Glosarul este în limba dumneavoastră.
ui-keys-lead = Totul se poate face de la tastatură: Tab înaintează, Shift+Tab revine, Enter apasă.
ui-key-open = Deschide exporturi
ui-key-workspace = Deschide alt spațiu de lucru
ui-key-report = Salvează raportul
ui-key-undo = Anulează ultima acțiune
ui-key-redo = Refă ce a fost anulat
ui-key-settings = Setări
ui-key-help = Ajutor
ui-key-shortcuts = Această listă
ui-key-larger = Mai mare
ui-key-smaller = Mai mic
ui-key-usual = Mărime normală
ui-key-print = Tipărește
ui-key-quit = Ieșire
ui-about-promise = Funcționează fără internet. Fără cont, fără urmărire: ce importați rămâne într-un fișier pe acest computer.
ui-about-folder = Dosarul datelor dumneavoastră
ui-about-size = Dimensiune pe disc
ui-about-records = Înregistrări
ui-about-data = Exportați sau ștergeți datele
ui-about-newer = Versiuni mai noi
ui-about-newer-how = Programul nu le caută niciodată singur. Un clic deschide această pagină în browser; nu se întâmplă nimic altceva.
ui-about-newer-look = Caută actualizări
ui-about-newer-failed = Browserul nu a putut fi pornit. Copiați în el adresa de mai sus.
ui-about-newer-none = Programul nu le caută niciodată singur, iar proiectul nu are încă o pagină de unde să fie luate. Instalați o versiune mai nouă peste aceasta: datele rămân.
ui-about-licences = Licențe
ui-about-licence = Quarterdeck poate fi folosit, modificat și distribuit sub licența Apache 2.0 sau MIT, la alegere.
ui-about-works = Lucrări ale altora incluse ({ $n })
ui-costs-title = Costuri lunare
ui-costs-lead = Cât a costat o lună de suport, când niciun fișier nu o spune: salarii, unelte, cheltuieli generale. Devine un import ca oricare altul, care poate fi retras.
ui-costs-month = Luna
ui-costs-cost = Costul suportului
ui-costs-revenue = Venitul companiei
ui-costs-optional = Poate rămâne gol.
ui-costs-enter = Înregistrează luna
ui-costs-entered = { $month }: înregistrat.
ui-costs-known = Luni cunoscute ({ $n })
ui-costs-error-month = Alegeți o lună, de exemplu 2026-07.
ui-costs-error-amount = Introduceți un cost, un venit sau ambele.
ui-everything-title = Toate datele dumneavoastră
ui-everything-lead = Sunt ale dumneavoastră: scoateți-le ca fișiere pe care le citesc alte programe sau ștergeți-le definitiv.
ui-everything-save = Exportați totul
ui-everything-saving = Se exportă totul
ui-everything-saved = Salvat ca { $file }.
ui-everything-delete = Șterge tot…
ui-everything-ask = Dispar toate importurile, setările, țintele și acțiunile acestui spațiu de lucru, cu copiile făcute înainte de actualizări. Nimic nu le aduce înapoi, decât o copie de siguranță salvată în altă parte.
ui-delete-word = șterge
ui-delete-type = Scrieți „{ $word }” pentru confirmare
ui-everything-delete-now = Șterge tot definitiv
ui-everything-deleted = Totul a fost șters.

## Settings as forms

ui-settings-parts = Părțile setărilor
ui-settings-hours = Program de lucru
ui-settings-promises = Promisiuni (SLA)
ui-settings-scales = Scale
ui-settings-brand = Marcă
ui-settings-privacy = Confidențialitate
ui-settings-backups = Copii de siguranță
ui-settings-unsaved = Nesalvat încă.
ui-settings-not-ready = Ceva de mai sus trebuie corectat.
ui-settings-fiscal = Anul fiscal începe în
ui-settings-fiscal-hint = Trimestrele și anii raportului îl urmează.
ui-settings-week = Săptămâna începe
ui-week-mon = luni
ui-week-sun = duminică
ui-form-error-needed = Este necesar.
ui-form-error-currency = Trei litere, ca EUR.
ui-form-error-whole = Un număr întreg de la 1.
ui-form-error-positive = Un număr mai mare ca zero.
ui-form-error-percent = De la 0 la 100 sau gol.
ui-form-error-colour = O culoare ca #0c5a75.
ui-form-error-twice = Numele apare de două ori.
ui-form-error-hours = Scrieți așa: 08:00–12:00, 13:00–17:00, sau lăsați gol.
ui-form-error-date = Nu este o dată.
ui-form-error-scale = Cea mai mică trebuie să fie sub cea mai mare.
ui-form-error-satisfied = „Mulțumit de la” trebuie să fie pe scală.
ui-hours-none = Nu există program: timpul de lucru este tot timpul.
ui-hours-new-name = Program { $n }
ui-hours-name = Nume
ui-hours-default = Valabil pentru tot ce nicio regulă nu spune altfel.
ui-hours-other = Valabil pentru înregistrările pe care le numește o regulă de mai jos.
ui-hours-zone-hint = Gol: cea din setări.
ui-hours-week = Fiecare săptămână
ui-hours-week-hint = De la – până la, mai multe separate prin virgulă. Un sfârșit înaintea începutului trece de miezul nopții; 00:00–24:00 este toată ziua; gol înseamnă închis.
ui-hours-closed = închis
ui-hours-like-monday = De marți până vineri ca lunea
ui-hours-holidays = Sărbători
ui-hours-holidays-hint = Închis toată ziua.
ui-hours-holiday = Data
ui-hours-holiday-add = Adaugă sărbătoare
ui-hours-holiday-remove = Elimină { $day }
ui-hours-special = Zile cu program propriu
ui-hours-special-add = Adaugă o zi cu alt program
ui-hours-remove = Elimină acest program
ui-hours-add = Adaugă program
ui-promises-none = Nu există promisiuni. O promisiune este o limită care trebuie respectată în cele mai multe cazuri: „primul răspuns în 8 ore de program, pentru 90 din 100”.
ui-promise-name = Nume
ui-promise-measure = Ce se promite
ui-promise-frt = Primul răspuns
ui-promise-resolution_time = Rezolvare
ui-promise-asa = Apel preluat
ui-promise-limit = În
ui-promise-clock = Numărat în
ui-promise-goal = Respectat pentru atâtea din 100
ui-promise-goal-hint = Gol: fără țintă.
ui-promise-remove = Elimină promisiunea
ui-promise-add = Adaugă o promisiune
ui-scales-csat = Satisfacția clienților (CSAT)
ui-scales-ces = Efortul clientului (CES)
ui-scales-lead = Cele mai multe fișiere își spun scala. Spuneți-o aici pentru celelalte.
ui-scales-own = Unde fișierul nu spune, este aceasta:
ui-scales-lowest = Cea mai mică
ui-scales-highest = Cea mai mare
ui-scales-satisfied = Mulțumit de la
ui-scales-satisfied-hint = Acest răspuns și cele mai bune se numără ca mulțumite.
ui-scales-easy = Ușor înseamnă
ui-scales-easy-highest = cea mai mare
ui-scales-easy-lowest = cea mai mică
ui-brand-colour = Culoare
ui-brand-colour-hint = A graficelor și titlurilor raportului. Gol: a noastră.
ui-brand-logo = Siglă
ui-brand-logo-none = Niciunul încă. Un PNG de cel mult 2 MB, pentru coperta raportului.
ui-brand-logo-there = Există un logo; stă pe coperta raportului.
ui-brand-logo-pick = Alege o imagine…
ui-brand-logo-remove = Elimină logoul
ui-brand-logo-set = Logoul este setat.
ui-privacy-lead = Valabil pentru ce se importă de acum înainte.
ui-privacy-customers = Clienții se păstrează ca
ui-privacy-customers-hint = Un pseudonim deosebește clienții fără a spune cine sunt.
ui-privacy-pseudonym = Pseudonime
ui-privacy-plain = Ca în fișier
ui-privacy-none = Deloc
ui-privacy-subjects = Păstrează subiectele și comentariile
ui-privacy-subjects-hint = Pot numi persoane. Nicio cifră nu are nevoie de ele.
ui-privacy-agents = Numește agenții în rapoarte
ui-privacy-agents-hint = Altfel sunt Agent 1, Agent 2 și așa mai departe.
ui-backup-lead = O copie de siguranță este o copie verificată a acestui spațiu de lucru într-un fișier. Păstrați-o pe alt disc.
ui-backup-save = Salvează o copie…
ui-backup-saved = Copie salvată și verificată: { $file }
ui-backup-restore = Restaurează o copie…
ui-backup-restore-ask = Copia ia locul a ceea ce este acum. Fișierul actual se păstrează alături, cu „old” în nume.
ui-backup-choose = Alege copia…
ui-backup-restored = Copia a fost restaurată.
ui-data-all = Arată toate cele { $n } importuri

## Words and rules of the settings
ui-settings-words = Cuvinte
ui-settings-not-ready-elsewhere = Ceva trebuie corectat la
ui-condition-what = Ce
ui-condition-first = Numai pentru unele…
ui-condition-add = Și numai pentru…
ui-condition-none = nu apare în fișier
ui-condition-twice = O înregistrare are un singur cuvânt de fiecare fel; acesta apare de două ori.
ui-condition-nowhere = Nu apare nicăieri în datele dumneavoastră.
ui-condition-records = { $records ->
    [one] în { $records } înregistrare
    [few] în { $records } înregistrări
   *[other] în { $records } de înregistrări
  }
ui-rules-title = Ce program e valabil pentru ce înregistrări
ui-rules-lead = Decide prima regulă care se potrivește. Celelalte înregistrări au programul numit „default”; dacă nu există, contează tot timpul. Programul pe care un fișier îl indică pentru înregistrările sale are întâietate.
ui-rule-name = Regula { $n }
ui-rule-for = Regula { $n }: înregistrările cu
ui-rule-schedule = au programul
ui-rule-covered = Regula nu se folosește niciodată: regula { $n } de mai sus e deja valabilă pentru toate aceste înregistrări.
ui-rule-add = Adaugă o regulă
ui-rule-error-schedule = Nu există un program numit „{ $name }”.
ui-words-title = Cuvinte cu același înțeles
ui-words-lead = Instrumentele și oamenii scriu același lucru în mai multe feluri. Spuneți ce cuvânt contează drept care: defalcările, filtrele, promisiunile și țintele le iau apoi împreună. Datele rămân cum sunt.
ui-words-none = Fiecare cuvânt contează ca el însuși.
ui-words-from = Cuvânt din date
ui-words-to = Contează drept
ui-words-add = Adaugă un cuvânt
ui-words-error-twice = Cuvântul apare de două ori.
ui-words-error-further = „{ $word }” contează la rândul său drept „{ $other }”. Scrieți aici acel cuvânt.
ui-words-of-data = Cuvinte din datele dumneavoastră
ui-words-of-data-lead = Așa cum le scriu fișierele. Apăsați pe unul pentru a spune drept ce contează.
