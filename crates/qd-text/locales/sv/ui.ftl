# The window, in English. The page asks for a key without `ui-`. A test of the page holds that every key here is
# used and every key used is here.

## The frame

ui-skip = Gå till innehållet
ui-nav-label = Skärmar
ui-nav-overview = Översikt
ui-nav-import = Lägg till filer
ui-nav-data = Data
ui-nav-settings = Inställningar
ui-nothing-leaves = Ingenting lämnar den här datorn
ui-version = Version { $version }
ui-workspace-name = Filen där dina data ligger
ui-drop-here = Släpp filerna var som helst
ui-loading = Ett ögonblick…
ui-close = Stäng
ui-cancel = Avbryt
ui-no-data = inga data
ui-not-given = (ej angivet)
ui-cases = { $n ->
    [one] { $n } fall
   *[other] { $n } fall
  }
ui-few-cases = få fall
ui-few-cases-about = få fall: läs det med försiktighet, det rangordnas och färgas inte

## Problems

ui-issue-line = rad { $line }
ui-issue-column = kolumn ”{ $column }”
ui-issue-code = Kod till supporten: { $code }
ui-issue-unexpected = Något gick fel som vi inte hade förutsett.
ui-issue-unexpected-hint = Dina data är oförändrade. Stäng programmet, öppna det igen och rapportera felet om det kommer tillbaka.

## Progress

ui-progress-records = { $records ->
    [one] { $records } post
   *[other] { $records } poster
  }
ui-progress-left = { $seconds ->
    [one] ungefär { $seconds } sekund kvar
   *[other] ungefär { $seconds } sekunder kvar
  }
ui-progress-heard = { $share } klart

## First screen and sample data

ui-start-title = Se hur det går för supporten
ui-start-lead = Öppna filerna som dina supportverktyg exporterar. Du får siffrorna som ledningen frågar efter, och en rapport att dela ut.
ui-start-open = Öppna mina exporter
ui-start-open-about = CSV- eller Excelfiler från ärendesystem, telefoni eller enkäter
ui-start-sample = Visa med exempeldata
ui-start-sample-about = Ett påhittat företag att se sig om i. Tas bort med ett klick.
ui-start-drop = Du kan också släppa filer var som helst i fönstret.
ui-sample-loading = Skapar exempelföretaget
ui-sample-title = Exempeldata.
ui-sample-text = Siffrorna är påhittade.
ui-sample-remove = Ta bort

## Import

ui-import-title = Kontrollera dina filer
ui-import-lead = Så här har vi förstått dem. Ingenting sparas förrän du trycker på knappen.
ui-import-add = Lägg till filer
ui-import-empty = Välj filerna som dina supportverktyg exporterat, eller släpp dem var som helst i fönstret.
ui-import-running = Läser dina filer
ui-import-try = Prova
ui-import-tried = Provat: inget behölls. Det här skulle importen göra.
ui-import-trying = Provar dina filer…
ui-import-tried-rejected = { $records ->
    [one] { $records } post skulle lämnas ute, eftersom den inte går att förstå.
   *[other] { $records } poster skulle lämnas ute, eftersom de inte går att förstå.
  }
ui-import-ready = { $records ->
    [one] { $records } post redo att importeras.
   *[other] { $records } poster redo att importeras.
  }
ui-import-ready-sample = { $files ->
    [one] De första { $records } posterna har granskats; hela filen importeras.
   *[other] De första { $records } posterna har granskats; filerna importeras i sin helhet.
  }
ui-import-button = { $files ->
    [0] Importera
    [one] Importera { $files } fil
   *[other] Importera { $files } filer
  }
ui-import-undo = Ångra importen
ui-import-undone = Ångrad

ui-blocked-no-files = Välj en fil först.
ui-blocked-reading = Läser fortfarande.
ui-blocked-none-usable = Ingen av filerna kan importeras.
ui-blocked-sample = Ta först bort exempeldatan, på raden överst: den blandas aldrig med din egen. Filerna väntar här.
ui-blocked-kind = Säg vad { $file } innehåller, under Detaljer.
ui-blocked-field = Säg vilken kolumn i { $file } som innehåller ”{ $field }”.
ui-blocked-question = Svara på frågan om { $file }.

ui-file-what = { $kind } · { $source }
ui-file-tables = { $n } tabeller
ui-file-what-unknown = Vi kan inte avgöra vad filen innehåller
ui-file-records = { $records ->
    [one] { $records } post
   *[other] { $records } poster
  }
ui-file-records-sample = såg på de första { $records } posterna
ui-file-reading = läser…
ui-file-known = Du har importerat en sådan fil förut. Dina val används igen.
ui-file-remove = Lämna ute

ui-question-suggested = (vår gissning)

ui-fields-needed = Behövs
ui-fields-filled = Hittade också ({ $n })
ui-fields-unfilled = Finns inte i filen ({ $n })
ui-keep-columns = Behåll som uppdelning ({ $n })
ui-keep-columns-about = Kolumner som inte fyller något fält kan behållas för att dela upp och filtrera tal.
ui-field-needed = behövs
ui-field-found = hittad
ui-field-guessed = gissad
ui-field-missing = saknas
ui-field-missing-needed = Ingen kolumn hittades. Välj den som innehåller det.
ui-field-missing-about = Filen verkar inte innehålla det. Det gör inget; tal som behöver det visar ”data saknas”.
ui-column-for = { $field } finns i kolumn
ui-column-none = Ingen kolumn
ui-cells-of = Så tolkas { $field }
ui-cell-raw = I filen
ui-cell-understood = Tolkas som
ui-cell-empty = (tom)
ui-cell-missing = lämnas tom

ui-details = Detaljer
ui-details-kind = Filen innehåller
ui-details-kind-choose = Välj…
ui-details-sheet = Blad
ui-details-encoding = Teckenkodning
ui-details-delimiter = Kolumnerna skiljs åt av
ui-details-zone = Tider utan zon är i
ui-details-zone-default = Inställningarnas tidszon
ui-details-header = Kolumnnamnen står på rad { $row }.
ui-delimiter-comma = Komma
ui-delimiter-semicolon = Semikolon
ui-delimiter-tab = Tabb
ui-delimiter-bar = Lodstreck

ui-summary-title = { $stored ->
    [one] { $stored } post är inne
   *[other] { $stored } poster är inne
  }
ui-summary-nothing = Inget importerades
ui-summary-all = Varje post gick att tolka.
ui-summary-rejected = { $rejected ->
    [one] { $rejected } post behöver ses över. Den ingår inte i några tal.
   *[other] { $rejected } poster behöver ses över. De ingår inte i några tal.
  }
ui-summary-overview = Visa siffrorna
ui-summary-more = Importera fler filer
ui-summary-waits = En fråga om filen är ännu obesvarad, så inget av den importerades.

ui-count-new = Nya
ui-count-changed = Uppdaterade
ui-count-same = Redan kända
ui-count-duplicate = Dubbla i filen
ui-count-rejected = Ej tolkade

ui-rejected-title = { $total ->
    [one] { $total } post gick inte att tolka
   *[other] { $total } poster gick inte att tolka
  }
ui-rejected-save = Spara som CSV
ui-rejected-saved = Sparad som { $file }.
ui-rejected-line = Rad
ui-rejected-column = Kolumn
ui-rejected-value = Värde
ui-rejected-raw = Posten som den står i filen
ui-rejected-more = … och { $n } till.

ui-kind-tickets = Ärenden
ui-kind-calls = Samtal
ui-kind-surveys = Enkätsvar
ui-kind-articles = Lästa hjälpartiklar
ui-kind-incidents = Incidenter
ui-kind-services = Bevakade tjänster
ui-kind-customers = Kunder
ui-kind-revenue = Återkommande intäkter
ui-kind-orders = Beställningar
ui-kind-finance = Kostnader och intäkter
ui-kind-quality = Kvalitetsgranskningar
ui-kind-agents = Handläggare
ui-kind-aggregates = Antal och medelvärden (inga enskilda poster)

ui-source-generic = vilket verktyg som helst
ui-source-sample = exempelföretag
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

ui-period = Period
ui-periods-quarter = Kvartal
ui-periods-month = Månader
ui-periods-year = År
ui-periods-all = Allt
ui-period-span = { $first } – { $last }
ui-period-known-to = data till { $day }
ui-period-zone = dagar i tidszonen { $zone }
ui-period-compare = jämfört med { $label }
ui-compare = Jämför med
ui-compare-previous = Perioden före
ui-compare-year = Ett år före
ui-compare-none = Inget
ui-change-against = mot { $label }
ui-change-none = inget att jämföra med
ui-comparison-before = { $n ->
    [one] Tidigare: { $value }, från { $n } fall
   *[other] Tidigare: { $value }, från { $n } fall
  }
ui-verdict-better = Bättre
ui-verdict-worse = Sämre
ui-verdict-changed = Ändrat
ui-verdict-no-clear-change = Ingen tydlig ändring
ui-verdict-few-cases = Få fall
ui-target-met = Mål { $value }: nått
ui-target-missed = Mål { $value }: inte nått
ui-target-met-short = { $value } ✓ nått
ui-target-missed-short = { $value } ✗ inte nått

## Overview

ui-tiles-label = Huvudsiffror
ui-insights-title = Vad som sticker ut
ui-missing-title = Visas inte: data saknas än ({ $n })
ui-missing-lead = Importera den nämnda filen så visas talet.
ui-table-measure = Mått
ui-table-value = Värde
ui-table-change = Förändring
ui-table-target = Mål
ui-table-cases = Fall
ui-table-name = Namn
ui-table-share = Andel
ui-table-range = Troligt intervall
ui-table-before = Tidigare
ui-table-from = Från
ui-table-below = Till under
ui-table-beyond = Över
ui-table-event = Händelse
ui-table-hour = Timme

ui-family-speed = Snabbhet
ui-family-quality = Kvalitet
ui-family-satisfaction = Nöjdhet
ui-family-volume = Volym
ui-family-self_service = Självbetjäning
ui-family-cost_and_customers = Kostnad och kunder

## Charts

ui-charts-title = Diagram
ui-chart-save = Spara diagram
ui-chart-saved = Sparade { $file }, { $size }
ui-table-save = Spara tabell
ui-chart-table = Tabell
ui-chart-target = Mål { $value }
ui-chart-overall = Alla { $value }
ui-chart-point = { $name }: { $value }
ui-chart-between = troligen { $low } – { $high }
ui-chart-before = tidigare { $value }
ui-chart-bin = { $from } till { $to }: { $n }
ui-chart-heat = { $day } { $hour }: { $n }
ui-nps-detractors = Kritiker (0–6)
ui-nps-passives = Passiva (7–8)
ui-nps-promoters = Ambassadörer (9–10)

## One KPI

ui-filter-only = Bara { $word }
ui-filter-remove = Visa alla
ui-rows-title = Posterna bakom siffran
ui-rows-about = Varje med sitt eget värde, eller varför den lämnades utanför.
ui-rows-show = Visa posterna
ui-rows-which = Poster
ui-rows-counted = Räknade
ui-rows-left = Utanför
ui-rows-all = Alla
ui-rows-order = Ordning
ui-rows-order-time = Som de hände
ui-rows-order-greatest = Störst först
ui-rows-order-least = Minst först
ui-rows-none = Det finns inga.
ui-rows-id = Post
ui-rows-when = När
ui-rows-hit = Räknas in
ui-rows-yes = Ja
ui-rows-no = Nej
ui-rows-reason = Varför utanför
ui-rows-pages = Sidor
ui-rows-shown = { $from } till { $to } av { $total }
ui-rows-back = Tidigare
ui-rows-next = Fler
ui-breakdown-title = Dela upp efter
ui-breakdown-none = Välj…
ui-breakdown-bar = Stapel
ui-breakdown-pick = Visa bara dessa
ui-dimension-channel = Kanal
ui-dimension-priority = Prioritet
ui-dimension-topic = Ämne
ui-dimension-product = Produkt
ui-dimension-agent = Handläggare
ui-dimension-team = Team
ui-dimension-customer = Kund
ui-dimension-status = Status
ui-dimension-service = Tjänst
ui-dimension-severity = Allvarlighet
ui-dimension-category = Kategori
ui-dimension-article = Artikel
ui-dimension-segment = Segment
ui-dimension-source = Verktyg

ui-figures-title = Vad som ligger bakom
ui-interval = Troligt intervall ({ $level })
ui-interval-above = över { $value }
ui-interval-below = under { $value }
ui-stat-mean = Medelvärde
ui-stat-median = Median
ui-stat-p90 = 9 av 10 under
ui-stat-p95 = 19 av 20 under
ui-stat-min = Minst
ui-stat-max = Mest
ui-part-policy = { $about }
ui-part-within = Inom löftet ”{ $about }”
ui-part-scale = På skalan { $about }
ui-part-reason = Lämnade för: { $about }
ui-part-end-n = { $label }: fall
ui-part-end-pending = { $label }: ännu öppna
ui-part-end-goal = { $label }: mål
ui-part-within_24h = Inom 24 timmar
ui-part-within_30s = Inom 30 sekunder
ui-part-over_60s = Väntade över 60 sekunder
ui-part-ever_on_hold = Någon gång parkerade
ui-part-mean = Medelvärde
ui-part-median = Median
ui-part-calendar_median = Median, alla timmar
ui-part-business_median = Median, öppettider
ui-part-tool_business_median = Median, verktygets egna öppettider
ui-part-tickets_mean = Medelvärde för ärenden
ui-part-tickets_n = Räknade ärenden
ui-part-calls_mean = Medelvärde för samtal
ui-part-calls_n = Räknade samtal
ui-part-targets = Av alla mål
ui-part-export = Som verktyget självt säger
ui-part-export_n = Sagt av verktyget: fall
ui-part-age_median = Ålder, median
ui-part-age_p90 = Ålder, 9 av 10 under
ui-part-age_max = Ålder, äldst
ui-part-older_than_1d = Äldre än en dag
ui-part-older_than_7d = Äldre än 7 dagar
ui-part-older_than_30d = Äldre än 30 dagar
ui-part-older_than_90d = Äldre än 90 dagar
ui-part-criteria_met = Uppfyllda kriterier
ui-part-enps = Medarbetar-NPS
ui-part-low_effort = Låg ansträngning
ui-part-happiness = Nöjdhetsindex (bästa minus sämsta)
ui-part-csat_rho = Spearmans ρ med CSAT
ui-part-csat_rho_n = Ärenden betygsatta på båda sätten
ui-part-promoters = Ambassadörer
ui-part-passives = Passiva
ui-part-detractors = Kritiker
ui-part-unique_readers = Läsare
ui-part-self_service_ratio = Läsningar per ärende
ui-part-watched_s = Bevakad tid
ui-part-downtime_s = Nertid
ui-part-uptime_s = Drifttid
ui-part-failures_per_month = Fel per månad
ui-part-laplace_z = Trendtest (Laplace z)
ui-part-support_cost = Supportkostnad
ui-part-company_revenue = Företagets intäkter
ui-part-active_at_start = Aktiva vid början
ui-part-worst_month = Värsta månaden
ui-part-bought_before = Hade köpt förut
ui-part-mean_customers = Kunder, medelvärde
ui-part-net = Minus utökningar
ui-part-net_with_reactivation = Minus utökningar och de som kom tillbaka
ui-part-beyond_last_bin = Utanför diagrammet
ui-excluded-title = Utelämnade ur talet
ui-reason-no_first_response = inget första svar än
ui-reason-negative_duration = slutade innan det började
ui-reason-negative_count = ett antal under noll
ui-reason-no_score = inget betyg
ui-reason-score_outside_scale = betyg utanför skalan
ui-reason-no_resolution_time = löst, men tiden finns inte i filen
ui-reason-not_resolved_yet = inte löst än
ui-reason-not_answered = inte besvarat
ui-reason-no_first_contact_data = anges inte hur många kontakter det tog
ui-reason-no_reopens = anges inte om det återöppnades
ui-reason-no_customer = ingen kund angiven
ui-reason-no_handle_time = ingen hanteringstid
ui-reason-no_waiting_time = ingen väntetid
ui-reason-no_hold_time = ingen parkerad tid
ui-reason-short_abandon = lade på genast
ui-reason-pending = ännu inom sin gräns
ui-reason-no_sla = inget löfte täcker det
ui-reason-no_reads = inga läsningar
ui-reason-no_read_time = ingen lästid
ui-reason-no_revenue = inga intäkter
ui-reason-not_detected = inte upptäckt än
ui-reason-not_repairable = går inte att reparera
ui-reason-outside_watched_time = utanför den bevakade tiden
ui-reason-counted_in_survey = räknas i sitt enkätsvar
ui-reason-counted_with_its_ticket = räknas med sitt ärende
ui-reason-easy_end_not_known = okänt vilken ände av skalan som är lätt
ui-reason-no_agent = ingen handläggare
ui-reason-no_contacts = inget antal kontakter
ui-reason-no_contacts_started = inga påbörjade kontakter
ui-reason-no_highest_score = inget högsta betyg
ui-reason-no_outcome = inget utfall
ui-reason-no_transfers = inget antal överflyttningar
ui-reason-no_votes = inga röster
ui-reason-not_in_file = finns inte i filen
ui-reason-no_paused_time = väntetid inte angiven
ui-reason-paused_when_not_known = hur mycket av väntan som räknas här är inte känt
ui-reason-scale_not_known = okänd skala
ui-reason-schedule_not_known = okänt schema
ui-reason-window_open = för nytt för att bedöma
ui-reason-no_topic_or_agent = inget ämne eller ingen handläggare
ui-reason-too_few_for_topic = för få i ämnet

ui-definition-title = Så räknas det
ui-definition-computed = Beräknat
ui-definition-formula = Formel
ui-definition-variant = Använd variant
ui-definition-counted-by = Hör till en period genom
ui-definition-caution = Se upp
ui-definition-source = Källa
ui-definition-actions = Vad man kan göra

## Choosing: goals, circle of influence, targets, actions

ui-nav-report = Rapport
ui-nav-choose = Era nyckeltal
ui-choose-parts = Delar av den här skärmen
ui-choose-goals = Mål
ui-choose-goals-lead = Säg vad ni vill nå: de nyckeltal som berättar om det kommer först i översikten och i rapporten. Alla andra finns kvar där de är.
ui-choose-circle = Påverkanscirkel
ui-choose-circle-lead = Vad kan teamet ändra genom sitt eget arbete? Dra ett nyckeltal dit det hör, eller välj i listan. Teamets rapport har det som ligger innanför och på kanten; ledningens har allt.
ui-choose-targets = Målvärden och händelser
ui-choose-targets-lead = Ett målvärde gäller från sin dag, tills nästa tar vid. Varje period mäts mot det som gällde vid dess slut.
ui-choose-actions = Åtgärder
ui-choose-actions-lead = Vad som beslutades, och om värdet har rört sig sedan dess.
ui-choose-added = { $name } är tillagt.
ui-choose-removed = { $name } är borttaget.
ui-choose-moved = { $name } är nu nummer { $place }.
ui-choose-up = { $name } uppåt
ui-choose-down = { $name } nedåt
ui-choose-remove = Ta bort { $name }
ui-choose-add = Lägg till ett till
ui-choose-add-which = Välj ett nyckeltal…
ui-choose-default = Tillbaka till standard
ui-choose-default-said = Standard gäller igen.
ui-goals-title = Vad vill ni nå?
ui-goals-on = Mål valt: { $goal }
ui-goals-off = Mål borttaget: { $goal }
ui-chosen-title = Era nyckeltal, i den här ordningen
ui-chosen-about = De första åtta är rutorna i översikten och i rapportens sammanfattning.
ui-chosen-default = Inget är valt än: dessa kommer först som standard. Välj ett mål, eller lägg till det ni vill se.
ui-chosen-beyond = Efter de åtta rutorna
ui-circle-inside = Innanför
ui-circle-edge = Kanten
ui-circle-outside = Utanför
ui-circle-hint = Numren är listans. Peka på ett för att se dess namn.
ui-circle-moved = { $name }: { $place }
ui-circle-where = Var { $name } ligger
ui-audience-both = Båda
ui-audience-team = Teamet
ui-audience-leadership = Ledningen
ui-audience-of = Vem som följer { $name }
ui-audience-set = { $name }: { $who }
ui-show = Visa
ui-show-all = Allt
ui-show-team = För teamet
ui-show-leadership = För ledningen
ui-report-for = Rapport till
ui-report-for-leadership = Ledningen: allt
ui-report-for-team = Teamet: det som det kan påverka
ui-form-choose = Välj…
ui-form-kpi = Nyckeltal
ui-form-value = Målvärde
ui-form-unit = Enhet
ui-form-from = Gäller från
ui-form-only = Bara för
ui-form-all = Alla
ui-form-on = Datum
ui-form-event = Vad som hände
ui-form-remove = Ta bort
ui-form-edit = Ändra
ui-form-add-target = Lägg till målvärde
ui-form-add-event = Lägg till händelse
ui-unit-seconds = sekunder
ui-unit-minutes = minuter
ui-unit-hours = timmar
ui-unit-days = dagar
ui-unit-percent = %
ui-unit-points = poäng
ui-unit-score = på enkätens skala
ui-unit-count = (ett antal)
ui-unit-money = (ett belopp)
ui-targets-title = Målvärden
ui-targets-none = Det finns inga målvärden än.
ui-table-since = Från
ui-target-now = gäller nu
ui-target-later = senare
ui-target-added = { $name }: målvärde { $value } från { $day }
ui-target-removed = Ett målvärde för { $name } är borttaget.
ui-target-remove = Ta bort målvärdet för { $name } från { $day }
ui-events-title = Händelser
ui-events-lead = Ritas på varje tidsaxel, i fönstret och i rapporten.
ui-event-added = Händelse tillagd: { $text }
ui-event-removed = Händelse borttagen: { $text }
ui-event-remove = Ta bort händelsen { $text }
ui-actions-title = Beslutade åtgärder
ui-actions-none = Inget är beslutat än.
ui-actions-caution = Varje värde sedan åtgärden står bredvid värdet för lika många dagar före. Ett värde kan röra sig av andra skäl också.
ui-action-new = Besluta om en åtgärd
ui-action-what = Vad som ska göras
ui-action-ideas = Görs ofta:
ui-action-on = Beslutad
ui-action-owner = Vem
ui-action-due = Klart senast
ui-action-review = Följs upp från
ui-action-keep = Spara åtgärden
ui-action-kept = Åtgärd sparad: { $text }
ui-action-agreed = beslutad { $day }
ui-action-due-on = klart senast { $day }
ui-action-done-on = gjord { $day }
ui-action-spans = { $since } fall sedan dess, { $before } före; från { $from } till före { $day }
ui-action-do = Gjord
ui-action-undo = Inte gjord
ui-action-finished = Gjord: { $text }
ui-action-reopened = Öppen igen: { $text }
ui-action-removed = Åtgärd borttagen: { $text }
ui-action-edit-one = Ändra åtgärden { $text }
ui-action-remove-one = Ta bort åtgärden { $text }

## Report

ui-report-save = Spara rapport
ui-report-options = Alternativ
ui-report-arrange = Ordna rapporten…
ui-report-language = Rapportens språk
ui-report-language-window = Som fönstret
ui-report-page = Sida
ui-report-privacy = Utan namn: handläggare med nummer, inga kunder, inga grupper under 5
ui-report-accessible = Tillgänglig PDF, för skärmläsare och arkiv (PDF/UA, PDF/A)
ui-report-rows = Arbetsbok med raderna bakom siffrorna
ui-report-rows-private = Inga rader bakom siffrorna: utan namn finns inga, eftersom var och en skulle berätta om ett enskilt fall
ui-report-running = Gör rapporten
ui-report-saved = { $pages ->
    [one] Sparade { $file }: { $pages } sida, { $size }
   *[other] Sparade { $file }: { $pages } sidor, { $size }
  }
ui-workbook-save = Spara som arbetsbok
ui-workbook-running = Gör arbetsboken
ui-workbook-saved = { $sheets ->
    [one] Sparade { $file }: { $sheets } blad, { $size }
   *[other] Sparade { $file }: { $sheets } blad, { $size }
  }
ui-deck-save = Spara som bilder
ui-deck-running = Gör bilderna
ui-deck-saved = { $slides ->
    [one] Sparade { $file }: { $slides } bild, { $size }
   *[other] Sparade { $file }: { $slides } bilder, { $size }
  }
ui-page-a4 = A4
ui-page-letter = US Letter
ui-page-16x9 = Bilder (16:9)

## Data

ui-data-title = Dina data
ui-data-lead = Varje import, den senaste först. Tiderna gäller { $zone }. Ångra tar tillbaka precis det som en import förde in.
ui-data-empty = Inget har importerats än.
ui-data-sample = exempeldata
ui-data-rejected = { $n ->
    [one] Visa { $n } post som inte gick att tolka
   *[other] Visa { $n } poster som inte gick att tolka
  }

## Settings

ui-settings-general = Allmänt
ui-settings-language = Fönstrets språk
ui-settings-name = Organisationens namn
ui-settings-name-hint = Står på rapportens omslag.
ui-settings-zone = Tidszon
ui-settings-zone-hint = Dagar, veckor och månader räknas i den.
ui-settings-currency = Valuta
ui-settings-currency-hint = För belopp i filer som inte anger någon: EUR, USD, SEK…
ui-settings-numbers = Siffror
ui-settings-clock = Svars- och lösningstider räknar
ui-clock-calendar = Alla timmar
ui-clock-business = Bara öppettider
ui-settings-min-n = Få fall: färre än
ui-settings-min-n-hint = Tal som bygger på färre fall visas grått och kallas aldrig bättre eller sämre.
ui-settings-advanced = Avancerat
ui-settings-advanced-lead = Samma sak som text (JSON), och det som inte har ett eget formulär. Kontrolleras innan det sparas; handboken visar hur det skrivs.
ui-settings-advanced-valid = I sin ordning.
ui-settings-json-bad = Inte giltig JSON: { $why }
ui-settings-json-object = Detta måste vara ett enda objekt, inom klammerparenteser.
ui-settings-json-unknown = ”{ $key }” är inte känt här. Kända är: { $known }.
ui-settings-save = Spara inställningarna
ui-settings-saved = Sparat

## Tables that go with a value

ui-table-rank = Plats
ui-table-agents = Handläggare
ui-table-experience = Kunder som stannade, efter vad de varit med om
ui-table-lags = Läsningar och kontakter, vecka för vecka
ui-table-service_level = Servicenivå, på varje sätt att räkna
ui-table-found_not_read = Hittade men inte lästa
ui-dimension-experience = Under perioden innan
ui-dimension-lead = Läsningar
ui-dimension-service_level = Sätt att räkna
ui-column-resolved = Lösta
ui-column-fcr = Löst vid första kontakten
ui-column-csat = Nöjdhet
ui-column-frt = Första svar
ui-column-resolution_time = Tid till lösning
ui-column-aht = Hanteringstid
ui-column-calls_per_hour = Samtal per timme
ui-column-reopen_rate = Återöppnade
ui-column-hard_topics = I de svåraste ämnena
ui-column-kept = Stannade
ui-column-rho = Spearmans ρ
ui-column-p_value = p
ui-column-reads = Läsningar
ui-column-read_time = Tid per läsning
ui-note-few_cases = för tidigt att säga: få fall
ui-note-under_two_months = för tidigt att säga: under två månader
ui-note-no_measure = måttet saknas
ui-note-under_12_weeks = under 12 veckor
ui-note-strongest = det starkaste
ui-key-experience-no_ticket = Inget ärende
ui-key-experience-good_rating = Senaste betyget bra
ui-key-experience-bad_rating = Senaste betyget dåligt
ui-key-experience-no_rating = Ärenden, inget betyg
ui-key-lead-0 = i samma vecka
ui-key-lead-1 = 1 vecka före
ui-key-lead-2 = 2 veckor före
ui-key-lead-3 = 3 veckor före
ui-key-lead-4 = 4 veckor före
ui-key-service_level-of_offered = Besvarade i tid, av alla inkomna
ui-key-service_level-of_answered = Besvarade i tid, av besvarade
ui-key-service_level-abandoned_within_met = Avbrutna i tid räknas som uppfyllda
ui-key-service_level-abandoned_left_out = Avbrutna borträknade
ui-key-service_level-missed_within_met = Missade i tid räknas som uppfyllda
ui-part-response_rate = Svarsfrekvens
ui-part-surveys_sent = Utskickade enkäter
ui-part-rated_share = Lösta ärenden som fick betyg
ui-part-rated_share_n = Lösta ärenden
ui-part-export_differs = Verktygets egen flagga säger annat
ui-part-export_differs_n = Ärenden med flagga och policy
ui-part-found_not_read = Hittade men inte lästa
ui-part-ranked = Ordnade
ui-part-too_early = För tidigt att säga
ui-part-rho = Spearmans ρ med samtal
ui-part-rho_lead_weeks = Läsningar före, veckor
ui-part-rho_n = Jämförda veckor
ui-part-rho_p_value = p för det sambandet
ui-part-p_value_bad_good = p, dåligt mot bra
ui-part-bad_rating = Stannade efter dåligt betyg
ui-part-good_rating = Stannade efter bra betyg
ui-part-no_rating = Stannade med ärenden, inget betyg
ui-part-no_ticket = Stannade utan ärende
ui-part-bad_rating_n = Senaste betyget dåligt
ui-part-good_rating_n = Senaste betyget bra
ui-part-no_rating_n = Ärenden, inget betyg
ui-part-no_ticket_n = Inget ärende
ui-dimension-weekday = Veckodag
ui-dimension-hour = Timme
ui-dimension-month = Månad
ui-part-tool_differs = Verktygets egen siffra skiljer sig
ui-part-tool_differs_n = Ärenden med båda siffrorna
ui-part-tool_business_differs = Verktygets egen öppettid skiljer sig
ui-part-tool_business_differs_n = Ärenden med båda öppettiderna
ui-part-agents = Handläggare
ui-part-failures = Fel
ui-part-gross = Brutto
ui-part-highest = Skalans högsta
ui-part-lowest = Skalans lägsta
ui-part-hours = Hanterade timmar
ui-part-lost = Förlorade
ui-part-median_of_held = Median för parkerade
ui-part-services = Tjänster
ui-part-tickets = Av ärenden
ui-part-topics = Ämnen
ui-part-revenue_at_start = Intäkter vid början
ui-part-cancelled = Uppsagt
ui-part-downgraded = Nedgraderat
ui-part-expanded = Utökat
ui-part-reactivated = Kom tillbaka
ui-part-joined = Nya
ui-part-active_at_end = I slutet
ui-part-joined_revenue = Ny intäkt
ui-part-revenue_at_end = Intäkt i slutet
ui-table-cohorts = Kunder efter kvartalet de började
ui-table-weeks = Jämförda veckor
ui-dimension-cohort = Kvartal
ui-dimension-week = Vecka
ui-column-contacts = Kontakter
ui-column-after_0 = Kvartalets slut
ui-column-after_1 = Efter 1 kvartal
ui-column-after_2 = Efter 2 kvartal
ui-column-after_3 = Efter 3 kvartal
ui-column-after_4 = Efter 4 kvartal
ui-column-after_5 = Efter 5 kvartal
ui-column-after_6 = Efter 6 kvartal
ui-column-after_7 = Efter 7 kvartal
ui-table-fcr_variants = Löst vid första kontakten, på varje sätt att avgöra det
ui-dimension-fcr_variant = Definition
ui-key-fcr_variant-flag = Filen säger det
ui-key-fcr_variant-contacts = En kundkontakt, inte återöppnat
ui-key-fcr_variant-replies = Ett svar, inte återöppnat
ui-key-fcr_variant-zendesk_one_touch = Zendesk one-touch: färre än två svar
ui-key-fcr_variant-helpscout_first_reply = Help Scout: precis ett svar
ui-key-fcr_variant-intercom = Intercom: stängt en gång, en handläggare
ui-key-fcr_variant-zammad_first_solution = Zammad: inom 15 minuter

## Areas: agents, self-service, reliability, cost and customers

ui-nav-numbers = Siffror
ui-nav-work = Arbeta med det
ui-nav-agents = Handläggare
ui-nav-self-service = Självbetjäning
ui-nav-reliability = Driftsäkerhet
ui-nav-cost = Kostnad och kunder
ui-area-empty = Inget av detta har importerats för perioden ännu. Nedan står vilken fil som ger vilken siffra.
ui-group-look = { $name }: visa vad som ligger bakom
ui-group-all = Visa alla { $n }
ui-agents-lead = Rangordnade efter vad ärendena tillåter oss att säga: den försiktiga änden av varje intervall, aldrig den nakna siffran.
ui-agents-title = Handläggare bredvid varandra
ui-agents-measure = Rangordnade efter
ui-agents-order-rank = Efter rang
ui-agents-order-value = Bästa värdet först
ui-agents-order-cases = Flest ärenden först
ui-agents-order-name = Efter namn
ui-agents-whole = linjen: alla tillsammans, { $value }
ui-agents-look = Visa ärendena bakom
ui-agents-all-measures = Alla mått för alla handläggare
ui-self-lead = Vad kunder hittar utan att fråga, och om det besparar dem ett samtal.
ui-self-articles = Artiklar
ui-self-articles-lead = De mest lästa först. En siffra leder till posterna bakom den.
ui-self-categories = Kategorier
ui-self-found-lead = Många öppnar de här artiklarna och lämnar dem genast: rubriken lovar något som texten inte ger, eller så är svaret svårt att hitta i den.
ui-self-found-none = Ingen sticker ut.
ui-self-relation-lead = Till vänster om linjen: fler läsningar går med färre samtal. Att de följs åt säger inte att det ena är orsaken.
ui-self-weeks = Veckor
ui-reliability-lead = När tjänster gick ner, hur länge det inte märktes och hur länge det varade.
ui-reliability-line = Incidenter på en tidslinje
ui-reliability-incidents = { $n ->
    [0] Ingen incident i perioden.
    [one] { $n } incident i perioden.
   *[other] { $n } incidenter i perioden.
  }
ui-reliability-latest = De senaste { $n } av { $total } incidenter.
ui-reliability-list = Som lista
ui-reliability-services = Per tjänst
ui-reliability-services-lead = Få fel ger vida gränser; under tiden mellan fel står dess sannolika intervall.
ui-reliability-severity = Per allvarlighetsgrad
ui-incident-about = { $service }: { $at }, varade { $lasted }
ui-incident-open = { $service }: { $at }, fortfarande öppen
ui-incident-service = Tjänst
ui-incident-severity = Allvarlighetsgrad
ui-incident-started = Började
ui-incident-unnoticed = Obemärkt
ui-incident-lasted = Varade
ui-incident-still-open = fortfarande öppen
ui-cost-lead = Vad supporten kostar, och vilka som stannar och vilka som lämnar.
ui-cost-segments = Per kundsegment
ui-cost-customers = Kunder
ui-cost-how = Så räknas det
ui-cost-reasons = Varför kunder lämnade

## Undo, help, the data as a whole

ui-nav-help = Hjälp
ui-undo = Ångra
ui-undone = Ångrat: { $what }
ui-redo = Gör om
ui-redone = Gjort om: { $what }
ui-import-of = Import av { $file }
ui-import-undone-said = { $file } är tillbakatagen.
ui-import-done-said = { $files ->
    [one] { $files } fil är importerad.
   *[other] { $files } filer är importerade.
  }
ui-start-recent = Öppnat tidigare
ui-start-recent-forget = Rensa listan
ui-help-parts = Hjälpens delar
ui-help-manual = Handbok
ui-help-glossary = Ordlista
ui-help-shortcuts = Tangentbord
ui-help-news = Nyheter
ui-help-about = Om programmet
ui-help-search = Sök
ui-help-nothing = Inget hittades.
ui-help-english = Den här texten är på engelska. Ordlistan är på ditt språk.
ui-keys-lead = Allt går att göra med tangentbordet: Tab går vidare, Skift+Tab går tillbaka, Enter trycker.
ui-key-open = Öppna exporter
ui-key-workspace = Öppna en annan arbetsyta
ui-key-report = Spara rapporten
ui-key-undo = Ångra det senaste
ui-key-redo = Gör om det som ångrades
ui-key-settings = Inställningar
ui-key-help = Hjälp
ui-key-shortcuts = Den här listan
ui-key-larger = Större
ui-key-smaller = Mindre
ui-key-usual = Normal storlek
ui-key-print = Skriv ut
ui-key-quit = Avsluta
ui-about-promise = Fungerar utan internet. Inget konto, ingen spårning: det du importerar stannar i en fil på den här datorn.
ui-about-folder = Mapp med dina data
ui-about-size = Storlek på disk
ui-about-records = Poster
ui-about-data = Exportera eller radera dina data
ui-about-newer = Nyare versioner
ui-about-newer-how = Programmet letar aldrig efter dem självt. Ett klick öppnar den här sidan i din webbläsare, inget annat händer.
ui-about-newer-look = Sök efter uppdateringar
ui-about-newer-failed = Webbläsaren kunde inte startas. Kopiera adressen ovan till den.
ui-about-newer-none = Programmet letar aldrig efter dem självt, och projektet har ännu ingen sida att hämta dem från. Installera en nyare version över den här: dina data finns kvar.
ui-about-licences = Licenser
ui-about-licence = Quarterdeck får användas, ändras och spridas under licensen Apache 2.0 eller MIT, som du vill.
ui-about-works = Andras verk i programmet ({ $n })
ui-costs-title = Månadskostnader
ui-costs-lead = Vad en månads support kostade, när ingen fil säger det: löner, verktyg, omkostnader. Det blir en import ovan som kan tas tillbaka som alla andra.
ui-costs-month = Månad
ui-costs-cost = Supportkostnad
ui-costs-revenue = Företagets intäkter
ui-costs-optional = Kan lämnas tomt.
ui-costs-enter = För in månaden
ui-costs-entered = { $month } är införd.
ui-costs-known = Kända månader ({ $n })
ui-costs-error-month = Välj en månad, som 2026-07.
ui-costs-error-amount = Ange en kostnad, en intäkt eller båda.
ui-everything-title = Alla dina data
ui-everything-lead = De är dina: ta ut allt som filer som andra program kan läsa, eller radera det för gott.
ui-everything-save = Exportera allt
ui-everything-saving = Exporterar allt
ui-everything-saved = Sparat som { $file }.
ui-everything-delete = Radera allt…
ui-everything-ask = Alla importer, inställningar, mål och åtgärder i arbetsytan försvinner, med kopiorna från före uppdateringar. Inget ger dem tillbaka, om du inte har sparat en säkerhetskopia någon annanstans.
ui-delete-word = radera
ui-delete-type = Skriv ”{ $word }” för att bekräfta
ui-everything-delete-now = Radera allt för gott
ui-everything-deleted = Allt är raderat.

## Settings as forms

ui-settings-parts = Inställningarnas delar
ui-settings-hours = Öppettider
ui-settings-promises = Löften (SLA)
ui-settings-scales = Skalor
ui-settings-brand = Varumärke
ui-settings-privacy = Integritet
ui-settings-backups = Säkerhetskopior
ui-settings-unsaved = Inte sparat än.
ui-settings-not-ready = Något ovan behöver rättas.
ui-settings-fiscal = Räkenskapsåret börjar i
ui-settings-fiscal-hint = Rapportens kvartal och år följer det.
ui-settings-week = Veckan börjar på
ui-week-mon = måndag
ui-week-sun = söndag
ui-form-error-needed = Detta behövs.
ui-form-error-currency = Tre bokstäver, som EUR.
ui-form-error-whole = Ett heltal från 1.
ui-form-error-positive = Ett tal över noll.
ui-form-error-percent = Från 0 till 100, eller tomt.
ui-form-error-colour = En färg som #0c5a75.
ui-form-error-twice = Namnet finns två gånger.
ui-form-error-hours = Skriv som 08:00–12:00, 13:00–17:00, eller lämna tomt.
ui-form-error-date = Detta är inget datum.
ui-form-error-scale = Den lägsta måste vara under den högsta.
ui-form-error-satisfied = ”Nöjd från” måste ligga på skalan.
ui-hours-none = Inga öppettider är satta: arbetstid är all tid.
ui-hours-new-name = Tider { $n }
ui-hours-name = Namn
ui-hours-default = Gäller allt som ingen regel säger något annat om.
ui-hours-other = Gäller för de poster som en regel nedan nämner.
ui-hours-zone-hint = Tomt: inställningarnas.
ui-hours-week = Varje vecka
ui-hours-week-hint = Från – till, flera tider skiljs med komma. Ett slut före sin början går över midnatt; 00:00–24:00 är hela dygnet; tomt är stängt.
ui-hours-closed = stängt
ui-hours-like-monday = Tisdag till fredag som måndag
ui-hours-holidays = Helgdagar
ui-hours-holidays-hint = Stängt hela dagen.
ui-hours-holiday = Datum
ui-hours-holiday-add = Lägg till helgdag
ui-hours-holiday-remove = Ta bort { $day }
ui-hours-special = Dagar med egna tider
ui-hours-special-add = Lägg till en dag med andra tider
ui-hours-remove = Ta bort de här tiderna
ui-hours-add = Lägg till öppettider
ui-promises-none = Inget löfte är satt. Ett löfte är en gräns som ska hållas i de flesta fall: ”första svar inom 8 öppna timmar, för 90 av 100”.
ui-promise-name = Namn
ui-promise-measure = Vad som lovas
ui-promise-frt = Första svar
ui-promise-resolution_time = Lösning
ui-promise-asa = Samtal besvarat
ui-promise-limit = Inom
ui-promise-clock = Räknat i
ui-promise-goal = Hållet för så många av 100
ui-promise-goal-hint = Tomt: inget mål.
ui-promise-remove = Ta bort löftet
ui-promise-add = Lägg till ett löfte
ui-scales-csat = Kundnöjdhet (CSAT)
ui-scales-ces = Kundansträngning (CES)
ui-scales-lead = De flesta filer talar om sin skala. Ange den här för dem som inte gör det.
ui-scales-own = När en fil inte säger det är det detta:
ui-scales-lowest = Lägsta
ui-scales-highest = Högsta
ui-scales-satisfied = Nöjd från
ui-scales-satisfied-hint = Detta svar och bättre räknas som nöjda.
ui-scales-easy = Lätt är
ui-scales-easy-highest = den högsta
ui-scales-easy-lowest = den lägsta
ui-brand-colour = Färg
ui-brand-colour-hint = För rapportens diagram och rubriker. Tomt: vår.
ui-brand-logo = Logotyp
ui-brand-logo-none = Ingen än. En PNG på högst 2 MB, för rapportens omslag.
ui-brand-logo-there = En logotyp är vald; den står på rapportens omslag.
ui-brand-logo-pick = Välj en bild…
ui-brand-logo-remove = Ta bort logotypen
ui-brand-logo-set = Logotypen är vald.
ui-privacy-lead = Gäller det som importeras från och med nu.
ui-privacy-customers = Kunder sparas som
ui-privacy-customers-hint = En pseudonym skiljer kunder åt utan att säga vilka de är.
ui-privacy-pseudonym = Pseudonymer
ui-privacy-plain = Som i filen
ui-privacy-none = Inte alls
ui-privacy-subjects = Spara ämnen och kommentarer
ui-privacy-subjects-hint = De kan nämna personer. Ingen siffra behöver dem.
ui-privacy-agents = Nämn handläggare i rapporter
ui-privacy-agents-hint = Annars är de Handläggare 1, Handläggare 2 och så vidare.
ui-backup-lead = En säkerhetskopia är en kontrollerad kopia av arbetsytan i en fil. Förvara den på en annan disk.
ui-backup-save = Spara en säkerhetskopia…
ui-backup-saved = Säkerhetskopia sparad och kontrollerad: { $file }
ui-backup-restore = Återställ en säkerhetskopia…
ui-backup-restore-ask = Säkerhetskopian ersätter det som finns här nu. Filen som finns nu behålls bredvid, namnet slutar på ”old”.
ui-backup-choose = Välj säkerhetskopian…
ui-backup-restored = Säkerhetskopian är återställd.
ui-data-all = Visa alla { $n } importer

## Words and rules of the settings
ui-settings-words = Ord
ui-settings-not-ready-elsewhere = Något behöver rättas under
ui-condition-what = Vad
ui-condition-first = Bara för vissa…
ui-condition-add = Och bara för…
ui-condition-none = anges inte i filen
ui-condition-twice = En post har ett ord av varje slag; detta finns två gånger.
ui-condition-nowhere = Finns ingenstans i dina data.
ui-condition-records = { $records ->
    [one] i { $records } post
   *[other] i { $records } poster
  }
ui-rules-title = Vilka öppettider som gäller för vilka poster
ui-rules-lead = Den första regeln som passar avgör. Alla andra poster har öppettiderna med namnet ”default”; finns inga sådana räknas all tid. Öppettider som en fil själv anger för sina poster går före.
ui-rule-name = Regel { $n }
ui-rule-for = Regel { $n }: poster med
ui-rule-schedule = har öppettiderna
ui-rule-covered = Den här regeln används aldrig: regel { $n } ovan gäller redan för alla dessa poster.
ui-rule-add = Lägg till en regel
ui-rule-error-schedule = Det finns inga öppettider med namnet ”{ $name }”.
ui-words-title = Ord som betyder samma sak
ui-words-lead = Verktyg och människor skriver samma sak på flera sätt. Ange vilket ord som räknas som vilket: uppdelningar, filter, löften och mål tar dem då tillsammans. Dina data förblir som de är.
ui-words-none = Varje ord räknas som sig självt.
ui-words-from = Ord i datan
ui-words-to = Räknas som
ui-words-add = Lägg till ett ord
ui-words-error-twice = Ordet finns två gånger.
ui-words-error-further = ”{ $word }” räknas självt som ”{ $other }”. Skriv det ordet här.
ui-words-of-data = Ord i dina data
ui-words-of-data-lead = Så som filerna skriver dem. Tryck på ett för att ange vad det räknas som.
