# Texts of the report and of its charts.

chart-month-1 = jan
chart-month-2 = feb
chart-month-3 = mars
chart-month-4 = apr
chart-month-5 = maj
chart-month-6 = juni
chart-month-7 = juli
chart-month-8 = aug
chart-month-9 = sep
chart-month-10 = okt
chart-month-11 = nov
chart-month-12 = dec
chart-day = { $day } { $month }
chart-day-year = { $day } { $month } { $year }
chart-weekday-1 = mån
chart-weekday-2 = tis
chart-weekday-3 = ons
chart-weekday-4 = tors
chart-weekday-5 = fre
chart-weekday-6 = lör
chart-weekday-7 = sön
chart-weekday-long-1 = måndag
chart-weekday-long-2 = tisdag
chart-weekday-long-3 = onsdag
chart-weekday-long-4 = torsdag
chart-weekday-long-5 = fredag
chart-weekday-long-6 = lördag
chart-weekday-long-7 = söndag
chart-grain-day = dag
chart-grain-week = vecka
chart-grain-month = månad
chart-steps-day = dagar
chart-steps-week = veckor
chart-steps-month = månader
chart-in-day = den { $day }
chart-in-week = veckan från { $day }
chart-in-month = i { $day }
chart-dim-channel = kanal
chart-dim-priority = prioritet
chart-dim-topic = ämne
chart-dim-product = produkt
chart-dim-agent = handläggare
chart-dim-team = team
chart-dim-customer = kund
chart-dim-status = status
chart-dim-service = tjänst
chart-dim-severity = allvarlighet
chart-dim-category = kategori
chart-dim-article = artikel
chart-dim-segment = segment
chart-dim-source = källa
chart-dim-weekday = veckodag
chart-dim-hour = timme
chart-dim-month = månad
chart-dim-policy = mål
chart-unit-seconds = tid
chart-unit-share = procent
chart-unit-count = antal
chart-unit-points = poäng
chart-unit-score = betyg
chart-unit-money = belopp
chart-period-all = alla data
chart-n = n = { $n }
chart-other = Övrigt
chart-missing-word = (ej angivet)
chart-agent = Handläggare { $n }
chart-agent-hidden = En handläggare
chart-overall = Alla: { $value }
chart-target = Mål
chart-target-line = Mål { $value }
chart-beyond = { $n } ligger bortom
chart-detractors = Kritiker (0–6)
chart-passives = Passiva (7–8)
chart-promoters = Ambassadörer (9–10)
chart-heatmap-legend = 0 till { $high } · ram: topp
chart-title-series = { $name } per { $grain }, { $period }
chart-title-stacked = { $name } per { $grain } och kanal, { $period }
chart-title-by = { $name } per { $dim }, { $period }
chart-title-heatmap = { $name } per veckodag och timme, { $period }
chart-title-histogram = { $name }: fördelning, { $period }
chart-title-scores = { $name }: svar per betyg, { $period }
chart-title-nps = { $name }: de tre grupperna, { $period }
chart-title-agents = { $name } per handläggare, { $period }
chart-title-policies = { $name } per servicemål, { $period }
chart-title-targets = Värden och deras mål, { $period }
chart-subtitle-targets = Varje rad har sin egen skala från noll; strecket är målet
chart-note-cut = första eller sista steget ofullständigt
chart-note-previous = streck: { $label }
chart-note-most-cases = de { $n } av { $all } med flest ärenden
chart-note-interval = stapel: 95 % intervall, ordnade efter den försiktiga änden
chart-finding-flat = Lika i varje steg: { $value }.
chart-finding-series = Mellan { $low } ({ $lowday }) och { $high } ({ $highday }).
chart-finding-target = Målet { $target } nåddes { $met } av { $all } { $steps }.
chart-finding-largest = Störst: ”{ $name }” med { $share }.
chart-finding-between = Från { $firstvalue } för ”{ $first }” till { $lastvalue } för ”{ $last }”.
chart-finding-heatmap = Mest på { $day } kl. { $from }–{ $to } ({ $n } totalt); { $share } kommer vardagar mellan 08 och 18.
chart-finding-histogram = Hälften tar högst { $median }, nio av tio högst { $p90 }.
chart-finding-scores = Vanligast är { $score } ({ $share } av svaren).
chart-finding-nps = { $promoters } ambassadörer minus { $detractors } kritiker ger { $score }.
chart-finding-agents = { $clear ->
    [0] Ingen av { $all } handläggare skiljer sig tydligt från helheten.
    [one] En av { $all } handläggare skiljer sig tydligt från helheten.
   *[other] { $clear } av { $all } handläggare skiljer sig tydligt från helheten.
 }
chart-finding-agents-few = { $n ->
    [one] En till har för få ärenden för att säga något.
   *[other] { $n } till har för få ärenden för att säga något.
 }
chart-finding-policies = { $met } av { $all } servicemål nås.
chart-finding-targets = { $met } av { $all } mål nås.
chart-title-bridge = Kunder från början till slut, { $period }
chart-title-bridge-revenue = Månadsintäkt från början till slut, { $period }
chart-title-cohorts = Kunder som är kvar, procent, efter kvartalet de började, { $period }
chart-title-gantt = Incidenter per tjänst, { $period }
chart-title-scatter = Artikelläsningar och kontakter, vecka för vecka, { $period }
chart-bridge-start = I början
chart-bridge-end = I slutet
chart-bridge-joined = Nya
chart-bridge-lost = Lämnade
chart-bridge-reason = Lämnade: { $name }
chart-bridge-other = Lämnade: övrigt
chart-bridge-cancelled = Uppsagt
chart-bridge-downgraded = Nedgraderat
chart-bridge-expanded = Utökat
chart-bridge-reactivated = Kom tillbaka
chart-cohort-steps = Kvartal senare
chart-scatter-reads = { $weeks ->
    [0] Artikelläsningar under veckan
    [one] Artikelläsningar 1 vecka tidigare
   *[other] Artikelläsningar { $weeks } veckor tidigare
}
chart-scatter-contacts = Kontakter under veckan
chart-note-gantt = sist i varje rad medeltiden mellan fel
chart-note-latest = de { $n } senaste är ritade
chart-finding-bridge = Från { $from } till { $to } kunder: { $won } kom, { $lost } lämnade.
chart-finding-bridge-revenue = Från { $from } till { $to } i månaden: { $won } vanns, { $lost } förlorades.
chart-finding-cohorts = { $later ->
    [0] Av { $n } som började { $quarter } var { $share } kvar vid dess slut.
    [one] Av { $n } som började { $quarter } var { $share } kvar ett kvartal senare.
   *[other] Av { $n } som började { $quarter } var { $share } kvar { $later } kvartal senare.
}
chart-finding-cohorts-few = För tidigt att säga: inget kvartal började { $n } eller fler.
chart-finding-gantt = { $n ->
    [one] En incident; i medel { $value } mellan två fel.
   *[other] { $n } incidenter; i medel { $value } mellan två fel.
}
chart-finding-gantt-counted = { $n ->
    [one] En incident
   *[other] { $n } incidenter
}, { $counted } räknas som fel; i medel { $value } mellan två av dem.
chart-finding-scatter-fewer = Fler läsningar går ihop med färre kontakter under { $n } veckor; Spearmans ρ { $rho }.
chart-finding-scatter-more = Fler läsningar går ihop med fler kontakter under { $n } veckor; Spearmans ρ { $rho }.
chart-finding-scatter-none = Inget tydligt samband mellan läsningar och kontakter under { $n } veckor; Spearmans ρ { $rho }.
chart-said-weekday = { $day }: { $n }, flest från { $from } till { $to } ({ $most })

report-title = Supportens resultat
report-title-team = Det som teamet kan påverka
report-title-one-pager = Supporten i korthet
report-title-coaching = Coachning: handläggare för handläggare
report-nothing-chosen = Inget av de valda avsnitten har något att visa.
report-decide = Vad som behöver ett beslut
report-decide-none = Inget mål är missat och inget värde har blivit sämre.
report-decide-late = skulle vara klar { $day } och är inte klar: gör den, eller sätt en ny dag?
report-decide-action = { $said } Fortsätta, eller pröva något annat?
report-one-page-more = { $n } till får inte plats på sidan; de finns i den fullständiga rapporten.
coaching-private = Förtroligt: för ett samtal mellan två personer, inte för en lista.
coaching-better = klart bättre än teamet
coaching-worse = klart sämre än teamet
coaching-apart = klart skilt från teamet
coaching-held = ingen klar skillnad
coaching-few = för tidigt att säga
coaching-not-tested = inte prövat
coaching-said-better = Klart bättre än teamet: { $names }.
coaching-said-worse = Klart sämre än teamet: { $names }.
coaching-said-apart = Klart skilt från teamet: { $names }.
coaching-said-held = { $n ->
    [one] Ett värde visar ingen klar skillnad mot teamet.
   *[other] { $n } värden visar ingen klar skillnad mot teamet.
}
coaching-said-few = { $n ->
    [one] Ett värde bygger på färre än { $min } fall: för tidigt att säga något.
   *[other] { $n } värden bygger på färre än { $min } fall: för tidigt att säga något.
}
coaching-names = { $names } och { $n } till
coaching-own = Eget värde
coaching-team = Teamet
coaching-beside = Vad som kan sägas
coaching-trend = Heldragen: egna värden; streckad: teamets. Steg med få fall svänger av en slump.
coaching-topics = Vad ärendena handlade om
coaching-caution = En skillnad kallas klar när 95 %-intervallen för handläggare och team inte möts. Handläggare får olika svåra ärenden: fråga innan du drar slutsatser.
coaching-left-out = { $n ->
    [one] En handläggare med färre fall har ingen sida här.
   *[other] { $n } handläggare med färre fall har ingen sida här.
}
coaching-none = Inget värde i rapporten är känt per handläggare.
report-comment = Kommentar
report-comment-unplaced = Kommentaren till ”{ $place }” har ingen plats i den här rapporten och utelämnades.
report-cover = Omslag
report-agent-pages = En sida för varje handläggare
deck-all-values = { $family }: alla värden
report-contents = Innehåll
report-summary = Sammanfattning
report-quality = Datakvalitet
report-definitions = Definitioner
report-family-speed = Snabbhet
report-family-quality = Kvalitet
report-family-satisfaction = Nöjdhet
report-family-volume = Volym
report-family-self-service = Självbetjäning
report-family-cost-and-customers = Kostnad och kunder
report-page = Sida { $page } av { $pages }
report-made-by = Gjord med Quarterdeck
report-sample = Exempeldata
report-sample-long = Exempeldata från ett påhittat företag. Ingen rapport om en verklig organisation.
report-none = inget
report-small-groups = grupper med färre än { $n } är utelämnade
report-no-data = data saknas
report-cover-compared = Jämfört med
report-cover-as-of = Data till och med
report-cover-zone = Tidszon
report-cover-rests = Bygger på
report-cover-records = { $count ->
    [one] En post
   *[other] { $records } poster
 } i { $files ->
    [one] en fil
   *[other] { $files } filer
 }; { $rejected } gick inte att tolka
report-cover-clock = Klocka för tider
report-cover-min-n = Få fall
report-cover-min-n-text = under { $n }: visas grått, rangordnas aldrig
report-clock-calendar = kalendertid
report-clock-business = öppettider
report-actions = Beslutade åtgärder, och om de gav resultat
report-actions-message = { $n ->
    [one] Efter periodens åtgärd är värdet { $better ->
        [0] inte bättre
       *[other] bättre
      }
   *[other] Efter { $better } av { $n } åtgärder är värdet bättre
  }
report-actions-early = { $n ->
    [one] Om den beslutade åtgärden är det för tidigt att säga något
   *[other] Om de { $n } beslutade åtgärderna är det för tidigt att säga något
  }
report-actions-note = Från dagen då en åtgärd beslutades till periodens slut, bredvid lika många dagar före. Ett värde kan röra sig av andra skäl också: siffrorna säger att det rörde sig, inte varför.
report-col-action = Åtgärd
report-col-agreed = Beslutad
report-col-before = Före
report-col-since = Sedan dess
report-col-worked = Gav den resultat?
report-action-done = gjord { $day }
report-action-due = klart senast { $day }
report-agents = Handläggare
report-agents-message = { $n } handläggare sida vid sida
report-agents-text = I ordning efter antal ärenden, inte förtjänst. Grå värden bygger på färre än { $n } fall. Handläggare får olika svåra ärenden: fråga innan du jämför.
report-agents-one = Handläggare
report-agents-ranked = Ordnade efter { $measure }, efter den försiktiga änden av 95 %-intervallet; utan plats är det för tidigt att säga något: färre än { $n } fall eller mindre än två månaders data. Grå värden bygger på färre än { $n } fall. Handläggare får olika svåra ärenden: fråga innan du jämför.
report-col-rank = Plats
report-column-hard-topics = I de svåraste ämnena
report-more-rows = { $n } rader till skrivs inte ut; appen visar alla.
report-todo = Vad som brukar hjälpa
report-col-actions = Vanliga åtgärder
report-def-counting = Räkning
report-def-by = räknas efter { $by }
report-def-method = intervall: { $method }
report-summary-all = Alla data i siffror
report-summary-plain = { $period } i siffror
report-summary-message = Mot { $label }: { $better } bättre, { $worse } sämre, { $held } utan tydlig förändring
report-no-values = Inget nyckeltal har data i den här perioden.
report-stands-out = Vad som sticker ut
report-missing = Vad som saknas
report-missing-note = Dessa har inget värde i perioden. De är inte noll.
report-not-compared = inget tidigare värde
report-target-met = mål { $value }, nått
report-target-missed = mål { $value }, missat
report-met = nått
report-missed = missat
report-targets-note = Ett mål gäller hela perioden. Varje rad har sin egen skala.
report-msg-better = { $name } förbättrades till { $value } ({ $change } mot { $label })
report-msg-worse = { $name } försämrades: { $value } ({ $change } mot { $label })
report-msg-changed = { $name } ändrades till { $value } ({ $change } mot { $label })
report-msg-held = { $name } ligger på { $value }, ingen tydlig förändring mot { $label }
report-msg-total = { $name }: { $value } ({ $change } mot { $label })
report-msg-target-met = { $name } når sitt mål: { $value } (mål { $target })
report-msg-target-missed = { $name } når inte sitt mål: { $value } (mål { $target })
report-msg-plain = { $name }: { $value }
report-msg-few = { $name }: { $value }, från bara { $n } fall
report-below-target = Målet { $target } nås inte.
report-by = { $kind } per { $dim }
report-variant = version: { $name }
report-left-out = { $n } utelämnade
report-col-kpi = Nyckeltal
report-col-value = Värde
report-col-interval = 95 % intervall
report-col-change = Förändring
report-col-verdict = Bedömning
report-col-share = andel
report-col-target = Mål
report-col-why = Varför
report-col-file = Fil
report-col-kind = Poster om
report-col-source = Källa
report-col-span = Från – till
report-col-records = Poster
report-col-rejected = Ej tolkade
report-col-counted = Räknade
report-col-left-out = Utelämnade
report-imports = Importerade filer
report-excluded = Poster som inte ingår i ett tal, och varför
report-quality-none = Ingen fil importerades
report-quality-one = Den enda importerade posten gick att tolka
report-quality-clean = Alla { $records } poster i { $files ->
    [one] en fil
   *[other] { $files } filer
 } gick att tolka
report-quality-message = { $rejected } av { $records } poster ({ $share }) gick inte att tolka
report-quality-text = Data till och med { $as-of }; dagar, veckor och månader räknas i { $zone }. Poster som inte gick att tolka sparas och listas i appen med fil, rad och orsak; ingen gissades. En post som saknar det ett tal behöver ingår inte i talet och räknas här.
report-definitions-message = Så räknas varje tal
report-definitions-text = Gränserna är 95 % intervall. En förändring kallas bättre eller sämre om slumpen förklarar den i färre än 1 av 20 fall (p < 0,05). Värden från färre än { $n } fall är grå, rangordnas inte och bedöms inte.
report-def-formula = Formel
report-def-here = I rapporten
report-def-left-out = utelämnade
report-def-notes = Noteringar
report-def-caution = Se upp
report-method-share = Wilson
report-method-points = normalapproximation av skillnaden mellan två andelar
report-method-median = ordningsstatistik (fördelningsfri)
report-method-mean = t-intervall för medelvärdet
report-method-mtbf = chi-två, tidsbegränsad
report-reason-no-first-response = inget första svar än
report-reason-negative-duration = slut före start
report-reason-no-score = inget betyg
report-reason-score-outside-scale = betyg utanför skalan
report-reason-no-resolution-time = ingen lösningstid
report-reason-counted-in-survey = räknas i sitt enkätsvar
report-reason-counted-with-its-ticket = räknas med sitt ärende
report-reason-easy-end-not-known = okänt vilken ände av skalan som är lätt
report-reason-negative-count = negativt antal
report-reason-no-agent = ingen handläggare
report-reason-no-contacts = inget antal kontakter
report-reason-no-contacts-started = inga påbörjade kontakter
report-reason-no-customer = ingen kund
report-reason-no-first-contact-data = inget säger om första kontakten löste det
report-reason-no-handle-time = ingen hanteringstid
report-reason-no-highest-score = inget högsta betyg
report-reason-no-hold-time = ingen väntetid i samtalet
report-reason-no-outcome = inget utfall
report-reason-no-read-time = ingen lästid
report-reason-no-reads = inga läsningar
report-reason-no-reopens = inget antal återöppningar
report-reason-no-sla = inget servicemål gäller
report-reason-no-transfers = inget antal överflyttningar
report-reason-no-votes = inga röster
report-reason-no-waiting-time = ingen väntetid
report-reason-not-counted = räknas inte i den här raden
report-reason-no-count = inget antal
report-reason-interval-cut = intervall över periodens gräns
report-reason-not-answered = inte besvarat
report-reason-not-in-file = finns inte i filen
report-reason-pending = ännu öppet inom sin gräns
report-reason-no-paused-time = väntetid inte angiven
report-reason-paused-when-not-known = hur mycket av väntan som räknas här är inte känt
report-reason-scale-not-known = okänd skala
report-reason-schedule-not-known = okänt schema
report-reason-short-abandon = lade på genast
report-reason-window-open = för nytt för att bedöma
report-reason-no-topic-or-agent = inget ämne eller ingen handläggare
report-reason-too-few-for-topic = för få i ämnet
report-reason-no-revenue = inga intäkter
report-reason-not-repairable = går inte att reparera
report-reason-outside-watched-time = utanför den bevakade tiden
report-reason-not-resolved-yet = inte löst än
report-reason-not-detected = inte upptäckt än

report-kind-tickets = Ärenden
report-kind-calls = Samtal
report-kind-surveys = Enkätsvar
report-kind-articles = Hjälpartiklar
report-kind-services = Tjänster
report-kind-incidents = Incidenter
report-kind-customers = Kunder
report-kind-revenue = Återkommande intäkter
report-kind-orders = Beställningar
report-kind-finance = Ekonomi
report-kind-quality = Kvalitetsgranskningar
report-kind-agents = Handläggare
report-kind-aggregates = Antal och medelvärden

# What stands out: sentences that the statistics allow, each with its full stop.

insight-worse = { $name } försämrades: { $value } efter { $before } under { $label }.
insight-better = { $name } förbättrades: { $value } efter { $before } under { $label }.
insight-changed = { $name } ändrades: { $value } efter { $before } under { $label }.
insight-target-missed-clearly = { $name } når inte sitt mål { $target }: { $value }.
insight-target-missed = { $name } ligger vid sidan av sitt mål { $target } med { $value }, inte mer än slumpen kan förklara.
insight-group-apart = { $name } för { $dim } ”{ $key }” sticker ut: { $group } (n = { $n }), { $value } för alla.
insight-share-up = ”{ $key }” ({ $dim }) växte till { $share } av allt, från { $before } under { $label }.
insight-share-down = ”{ $key }” ({ $dim }) sjönk till { $share } av allt, från { $before } under { $label }.
insight-lost-after-bad = Av kunderna vars senaste betyg var dåligt stannade { $bad }, av dem vars senaste var bra { $good }: ett samband, ingen orsak.
insight-large-leave = Tappade intäkter ({ $value }) ligger över tappade kunder ({ $churn }): de stora kunderna lämnar.
insight-small-leave = Tappade intäkter ({ $value }) ligger under tappade kunder ({ $churn }): de små kunderna lämnar.
insight-reads-lead = Läsningar av artiklar och kontakter { $lead ->
    [0] samma vecka
    [one] en vecka senare
   *[other] { $weeks } veckor senare
 } hänger ihop (ρ = { $rho }): ett samband, inte en orsak.
insight-found-not-read = Artiklar som hittas ofta och lämnas genast: { $n }, först ”{ $key }”.
insight-export-differs = Exportens egen SLA-flagga säger annat än policyerna för { $share } av ärendena som har båda.

report-table-title = { $name }: { $what }
report-table-experience = kunder som stannade, efter vad de varit med om
report-table-lags = läsningar och kontakter, vecka för vecka
report-table-service-level = servicenivån, på varje sätt att räkna
report-table-found-not-read = hittas ofta och lämnas genast
report-of-experience = Under perioden innan
report-of-lead = Läsningar
report-of-service-level = Sätt att räkna
report-of-article = Artikel
report-column-kept = Stannade
report-column-rho = Spearmans ρ
report-column-p-value = p
report-column-reads = Läsningar
report-column-read-time = Tid per läsning
report-key-experience-no-ticket = Inget ärende
report-key-experience-good-rating = Senaste betyget bra
report-key-experience-bad-rating = Senaste betyget dåligt
report-key-experience-no-rating = Ärenden, inget betyg
report-key-lead-0 = I samma vecka
report-key-lead-1 = 1 vecka före
report-key-lead-2 = 2 veckor före
report-key-lead-3 = 3 veckor före
report-key-lead-4 = 4 veckor före
report-key-service-level-of-offered = Besvarade i tid, av alla inkomna
report-key-service-level-of-answered = Besvarade i tid, av besvarade
report-key-service-level-abandoned-within-met = Avbrutna i tid räknas som uppfyllda
report-key-service-level-abandoned-left-out = Avbrutna borträknade
report-key-service-level-missed-within-met = Missade i tid räknas som uppfyllda
report-table-fcr-variants = på varje sätt att avgöra det
report-of-fcr-variant = Definition
report-key-fcr-variant-flag = Filen säger det
report-key-fcr-variant-contacts = En kundkontakt, inte återöppnat
report-key-fcr-variant-replies = Ett svar, inte återöppnat
report-key-fcr-variant-zendesk-one-touch = Zendesk one-touch: färre än två svar
report-key-fcr-variant-helpscout-first-reply = Help Scout: precis ett svar
report-key-fcr-variant-intercom = Intercom: stängt en gång, en handläggare
report-key-fcr-variant-zammad-first-solution = Zammad: inom 15 minuter
report-column-contacts = Kontakter
deck-bridge-floor = Under
deck-bridge-total = Finns
deck-bridge-more = Mer
deck-bridge-less = Mindre
