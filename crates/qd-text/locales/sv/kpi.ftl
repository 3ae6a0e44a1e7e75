# What each KPI is: name, short name for charts and tables, summary, formula, what usually helps, what to beware of.
# The registry holds the ids; every text of a KPI stands here.


## speed

kpi-frt = Tid till första svar (FRT)
kpi-frt-short = Tid till första svar
kpi-frt-summary = Hur länge en kund väntar på det första svaret från en människa.
kpi-frt-formula = första publika svar från en människa − skapat
kpi-frt-action-1 = bemanna efter kartan över timme × veckodag
kpi-frt-action-2 = triage
kpi-frt-action-3 = ha svar klara på de vanligaste ämnena
kpi-frt-caution = En automatisk bekräftelse är inget svar.

kpi-asa = Genomsnittlig svarstid i telefon (ASA)
kpi-asa-short = Svarstid i telefon
kpi-asa-summary = Hur länge den som ringer väntar tills någon svarar.
kpi-asa-formula = Σ(besvarat − inkommet) ÷ besvarade samtal
kpi-asa-action-1 = tillräckligt många på plats vid topparna
kpi-asa-action-2 = återuppringning i stället för väntan
kpi-asa-action-3 = kortare menyer; följ upp per dag, vecka och månad
kpi-asa-caution = Kortare väntan på bekostnad av jäktade samtal är ingen vinst.

kpi-abandonment = Andel tappade samtal
kpi-abandonment-summary = Hur många som lägger på innan de får svar.
kpi-abandonment-formula = avbrutna ÷ inkomna, samtal avbrutna inom short_abandon_s räknas inte i någotdera
kpi-abandonment-action-1 = tillräckligt många på plats vid topparna
kpi-abandonment-action-2 = återuppringning i stället för väntan
kpi-abandonment-action-3 = kortare menyer; följ upp per dag, vecka och månad
kpi-abandonment-caution = Kortare väntan på bekostnad av jäktade samtal är ingen vinst.

kpi-hold-time = Tid i parkerat läge
kpi-hold-time-summary = Hur länge den som ringer får vänta under samtalet.
kpi-hold-time-formula = parkerad tid i besvarade samtal som har uppgift om den, median
kpi-hold-time-action-1 = tillräckligt många på plats vid topparna
kpi-hold-time-action-2 = återuppringning i stället för väntan
kpi-hold-time-action-3 = kortare menyer; följ upp per dag, vecka och månad
kpi-hold-time-caution = Kortare väntan på bekostnad av jäktade samtal är ingen vinst.

kpi-aht = Genomsnittlig hanteringstid (AHT)
kpi-aht-short = Hanteringstid
kpi-aht-summary = Hur mycket arbete en kontakt kräver.
kpi-aht-formula = (Σ(samtalstid + parkering + efterarbete) för besvarade samtal + Σ hanteringstid för lösta ärenden) ÷ (hanterade samtal + hanterade ärenden)
kpi-aht-action-1 = färre vändor: färdiga svar
kpi-aht-action-2 = botar för de enkla ärendena
kpi-aht-action-3 = bättre verktyg
kpi-aht-caution = Aldrig ensamt: pressas det ned ringer kunderna igen; visa FCR och kontakter bredvid.

kpi-resolution-time = Tid till lösning (MTTR)
kpi-resolution-time-short = Tid till lösning
kpi-resolution-time-summary = Hur lång tid det tar från första kontakten till den slutliga lösningen.
kpi-resolution-time-formula = Σ(löst − skapat) ÷ ärenden lösta i perioden
kpi-resolution-time-action-1 = hitta stegen där ärenden väntar
kpi-resolution-time-action-2 = minska omfördelningar
kpi-resolution-time-action-3 = dela upp efter svårighet
kpi-resolution-time-caution = Svåra ärenden tar längre tid: jämför inom ett ämne.

kpi-mttd = Medeltid till upptäckt (MTTD)
kpi-mttd-short = Tid till upptäckt
kpi-mttd-summary = Hur länge ett fel förblir oupptäckt.
kpi-mttd-formula = Σ(upptäckt − början) ÷ upptäckta incidenter
kpi-mttd-action-1 = larm på det som kunderna märker
kpi-mttd-action-2 = använd kundernas anmälningar som larm

kpi-mtbf = Medeltid mellan fel (MTBF)
kpi-mtbf-short = Tid mellan fel
kpi-mtbf-summary = Hur länge en tjänst går mellan två fel.
kpi-mtbf-formula = (bevakad tid − nertid) ÷ fel som började i perioden; nertiden är unionen av tjänstens incidenter
kpi-mtbf-action-1 = fråga varför det går sönder så ofta
kpi-mtbf-action-2 = förebygg den vanligaste orsaken
kpi-mtbf-caution = Få fel: vida gränser.

kpi-time-to-restore = Tid till återställning (MTTR för incidenter)
kpi-time-to-restore-short = Tid till återställning
kpi-time-to-restore-summary = Hur länge ett fel varar.
kpi-time-to-restore-formula = Σ(löst − början) ÷ lösta incidenter
kpi-time-to-restore-action-1 = larm på det som kunderna märker
kpi-time-to-restore-action-2 = förebygg den vanligaste orsaken
kpi-time-to-restore-caution = Öppna incidenter ingår inte än.

kpi-availability = Tillgänglighet
kpi-availability-summary = Hur stor del av den bevakade tiden en tjänst var uppe.
kpi-availability-formula = (bevakad tid − nertid) ÷ bevakad tid
kpi-availability-action-1 = fråga varför det går sönder så ofta
kpi-availability-action-2 = förebygg den vanligaste orsaken
kpi-availability-caution = Ett medelvärde över tjänster döljer den sämsta.


## quality

kpi-fcr = Löst vid första kontakten (FCR)
kpi-fcr-short = Löst vid första kontakten
kpi-fcr-summary = Hur många ärenden som löses vid första kontakten.
kpi-fcr-formula = lösta vid första kontakten ÷ lösta
kpi-fcr-action-1 = utbildning, manus
kpi-fcr-action-2 = ett dokument med vanliga problem och deras lösningar
kpi-fcr-action-3 = befogenhet att lösa utan eskalering
kpi-fcr-caution = Mycket högt kan betyda enkla kontakter som en artikel borde besvara.

kpi-contacts-to-resolution = Kontakter till lösning (lösningssamtal)
kpi-contacts-to-resolution-short = Kontakter till lösning
kpi-contacts-to-resolution-summary = Hur många kontakter en kund behöver tills det är löst.
kpi-contacts-to-resolution-formula = medelantal kontakter för lösta ärenden; samtal: en kunds samtal om ett ämne, kedjade inom fcr_window
kpi-contacts-to-resolution-action-1 = låt handläggare lösa, inte skicka vidare
kpi-contacts-to-resolution-action-2 = bekräfta lösningen innan ärendet stängs

kpi-reopen-rate = Andel återöppnade
kpi-reopen-rate-summary = Hur många lösta ärenden som kommer tillbaka.
kpi-reopen-rate-formula = lösta med återöppningar > 0 ÷ lösta
kpi-reopen-rate-action-1 = bekräfta lösningen innan ärendet stängs
kpi-reopen-rate-action-2 = läs de återöppnade ärendena och gruppera orsakerna
kpi-reopen-rate-caution = Ett tack från kunden kan öppna ett ärende igen.

kpi-transfer-rate = Andel överflyttade
kpi-transfer-rate-summary = Hur många ärenden som går från en handläggare eller ett team till ett annat.
kpi-transfer-rate-formula = med överflyttningar > 0 ÷ med uppgift om överflyttningar
kpi-transfer-rate-action-1 = fördela efter ämne från början
kpi-transfer-rate-action-2 = låt första linjen lösa mer

kpi-sla = Uppfyllda servicemål (SLA)
kpi-sla-short = Uppfyllda servicemål
kpi-sla-summary = Hur många löften som hålls.
kpi-sla-formula = uppfyllda ÷ (uppfyllda + brutna), varje mål för sig; öppet efter sin gräns är brutet, öppet inom den räknas inte
kpi-sla-action-1 = se vilket servicemål, vilken timme och vilken kanal som bryts
kpi-sla-action-2 = ordna kön efter förfallotid
kpi-sla-caution = Ett löfte som hålls i genomsnitt kan vara brutet i en kanal.

kpi-consistency = Enhetliga lösningar
kpi-consistency-short = Enhetlighet
kpi-consistency-summary = Om en kund får samma snabbhet vem som än tar ärendet.
kpi-consistency-formula = 100 × (1 − Σ n·d ÷ Σ n), där d är det relativa avståndet mellan en handläggares medianlösningstid och ämnets, högst 1
kpi-consistency-action-1 = ett arbetssätt för alla
kpi-consistency-action-2 = granskningar mot det
kpi-consistency-action-3 = para ihop handläggare över klyftan

kpi-quality-score = Kvalitetsbetyg (manus och rutin följda)
kpi-quality-score-short = Kvalitetsbetyg
kpi-quality-score-summary = Hur väl granskade ärenden följer arbetssättet.
kpi-quality-score-formula = Σ betyg ÷ Σ högsta betyg i granskningarna
kpi-quality-score-action-1 = ett arbetssätt för alla
kpi-quality-score-action-2 = granskningar mot det
kpi-quality-score-action-3 = para ihop handläggare över klyftan


## satisfaction

kpi-csat = Kundnöjdhet (CSAT)
kpi-csat-short = Kundnöjdhet
kpi-csat-summary = Hur många svar som är nöjda.
kpi-csat-formula = nöjda ÷ svar
kpi-csat-action-1 = läs ärenden med låga betyg och gruppera orsakerna
kpi-csat-action-2 = utbilda där de samlas
kpi-csat-action-3 = rätta det arbetssätt som brast
kpi-csat-caution = Självrapporterat, en sida av saken; läs det tillsammans med FCR och CES.

kpi-ces = Kundansträngning (CES)
kpi-ces-short = Kundansträngning
kpi-ces-summary = Hur lätt det var för kunden.
kpi-ces-formula = medelvärde av svaren på deras skala
kpi-ces-action-1 = ta bort kontaktpunkter, upprepade frågor och överflyttningar
kpi-ces-action-2 = följ upp innan kunden måste göra det
kpi-ces-caution = Säg vilken ände som är lätt.

kpi-nps = Rekommendationsindex (NPS)
kpi-nps-short = Rekommendationsindex
kpi-nps-summary = Om kunderna skulle rekommendera företaget.
kpi-nps-formula = % 9–10 − % 0–6
kpi-nps-action-1 = fråga kritikerna varför
kpi-nps-action-2 = åtgärda den första orsaken
kpi-nps-action-3 = jämför med branschen
kpi-nps-caution = Jämför bara lika skalor.

kpi-esat = Medarbetarnöjdhet (ESAT)
kpi-esat-short = Medarbetarnöjdhet
kpi-esat-summary = Hur många medarbetare som är nöjda.
kpi-esat-formula = nöjda ÷ medarbetarnas svar
kpi-esat-action-1 = regelbundna enskilda samtal
kpi-esat-action-2 = arbetsbelastning, uppskattning, verktyg
kpi-esat-action-3 = ta itu med den lägsta punkten först
kpi-esat-caution = Små team: grupper med färre än 5 svar visas inte.


## volume

kpi-tickets = Ärenden (antal)
kpi-tickets-short = Ärenden
kpi-tickets-summary = Hur många ärenden som skapades.
kpi-tickets-formula = ärenden skapade i perioden
kpi-tickets-action-1 = folk där kontakterna är
kpi-tickets-action-2 = åtgärda orsakerna: förvirrande skärmbilder, tunn dokumentation
kpi-tickets-caution = Ställ mot antalet kunder.

kpi-resolved = Lösta ärenden
kpi-resolved-summary = Hur många ärenden som löstes.
kpi-resolved-formula = ärenden lösta i perioden
kpi-resolved-action-1 = folk där kontakterna är
kpi-resolved-action-2 = åtgärda orsakerna: förvirrande skärmbilder, tunn dokumentation

kpi-backlog = Öppna ärenden (kö)
kpi-backlog-short = Öppna ärenden
kpi-backlog-summary = Hur många ärenden som är öppna vid slutet.
kpi-backlog-formula = skapade före slutet och inte lösta vid det
kpi-backlog-action-1 = ordna kön efter förfallotid
kpi-backlog-action-2 = stäng det som inte väntar på någon
kpi-backlog-caution = Se på åldern, inte bara på antalet.

kpi-volume-by-channel = Volym per kanal
kpi-volume-by-channel-summary = Var kontakterna kommer in.
kpi-volume-by-channel-formula = kontakter och deras andel per kanal; ett samtal som anger ett ärende är en och samma kontakt, per telefon
kpi-volume-by-channel-action-1 = folk där kontakterna är
kpi-volume-by-channel-action-2 = åtgärda orsakerna: förvirrande skärmbilder, tunn dokumentation
kpi-volume-by-channel-caution = Ställ mot antalet kunder.

kpi-top-topics = Vanligaste ämnen
kpi-top-topics-summary = Vad kunderna skriver och ringer om.
kpi-top-topics-formula = kontakter och deras andel per ämne
kpi-top-topics-action-1 = lämna produktfel till produktteamet
kpi-top-topics-action-2 = publicera det folk frågar om innan de frågar

kpi-contact-rate = Kontaktgrad
kpi-contact-rate-summary = Hur många kontakter hundra kunder har.
kpi-contact-rate-formula = 100 × kontakter ÷ medelantal aktiva kunder
kpi-contact-rate-action-1 = folk där kontakterna är
kpi-contact-rate-action-2 = åtgärda orsakerna: förvirrande skärmbilder, tunn dokumentation

kpi-tickets-per-agent = Ärenden per handläggare
kpi-tickets-per-agent-summary = Hur många ärenden en handläggare löser.
kpi-tickets-per-agent-formula = lösta ärenden ÷ handläggare som löste något
kpi-tickets-per-agent-action-1 = folk där kontakterna är
kpi-tickets-per-agent-action-2 = tänk på vem som tar de svåra ärendena
kpi-tickets-per-agent-caution = Mer är inte bättre: se på kvaliteten bredvid.

kpi-calls-per-hour = Samtal per timme
kpi-calls-per-hour-summary = Hur många samtal som hanteras på en timmes hantering.
kpi-calls-per-hour-formula = hanterade samtal ÷ hanterade timmar
kpi-calls-per-hour-action-1 = färdiga svar
kpi-calls-per-hour-action-2 = bättre verktyg
kpi-calls-per-hour-caution = Aldrig ensamt: pressas det upp ringer kunderna igen.

kpi-top-agents = Främsta handläggare
kpi-top-agents-summary = Vem som gör det bra, efter den nedre änden av det valda måttets intervall.
kpi-top-agents-formula = handläggare som löst ett ärende eller besvarat ett samtal; för var och en lösta, FCR, CSAT, FRT, lösningstid, AHT, samtal per timme, återöppningar; ordnade efter den sämre gränsen av det valda måttets 95 % intervall
kpi-top-agents-action-1 = lär av de bästa
kpi-top-agents-action-2 = coacha de andra
kpi-top-agents-action-3 = tänk på vem som tar de svåra ärendena
kpi-top-agents-caution = Månader, inte dagar; slumpen är stor i små tal.


## self_service

kpi-articles-read = Lästa artiklar
kpi-articles-read-summary = Hur ofta hjälpartiklar läses.
kpi-articles-read-formula = Σ läsningar
kpi-articles-read-action-1 = skriv de artiklar som saknas för de vanligaste ämnena
kpi-articles-read-action-2 = gör dem lätta att hitta
kpi-articles-read-caution = Fler läsningar och färre samtal tillsammans är målet.

kpi-article-read-time = Lästid per artikel
kpi-article-read-time-summary = Hur länge en läsning varar.
kpi-article-read-time-formula = Σ lästid i sekunder ÷ Σ läsningar med lästid
kpi-article-read-time-action-1 = hittas men läses inte: bilder, steg, kortare
kpi-article-read-time-action-2 = se på de chattar som börjar på sidan
kpi-article-read-time-caution = Lång kan betyda oklar.

kpi-article-contact-rate = Kontakter efter läsning
kpi-article-contact-rate-summary = Hur många läsningar som slutar i en kontakt.
kpi-article-contact-rate-formula = kontakter påbörjade från artiklar ÷ läsningar
kpi-article-contact-rate-action-1 = hittas men läses inte: bilder, steg, kortare
kpi-article-contact-rate-action-2 = besvara i artikeln det som kontakterna frågar om

kpi-article-helpful = Artiklar som hjälpte
kpi-article-helpful-summary = Hur många läsare som röstade och fann artikeln till hjälp.
kpi-article-helpful-formula = ja ÷ (ja + nej)
kpi-article-helpful-action-1 = skriv om det som röstas ned mest
kpi-article-helpful-action-2 = kortare, med bilder och steg
kpi-article-helpful-caution = Få röstar.


## cost_and_customers

kpi-cost-per-resolution = Kostnad per lösning
kpi-cost-per-resolution-summary = Vad det kostar att lösa ett ärende.
kpi-cost-per-resolution-formula = periodens supportkostnad ÷ lösta ärenden
kpi-cost-per-resolution-action-1 = utbilda
kpi-cost-per-resolution-action-2 = automatisera det enkla
kpi-cost-per-resolution-action-3 = bemanna efter topparna
kpi-cost-per-resolution-caution = Inget tal att minimera för sig: bästa kvalitet till lägsta kostnad.

kpi-cost-per-ticket = Kundtjänstens kostnad (CSC)
kpi-cost-per-ticket-short = Kundtjänstens kostnad
kpi-cost-per-ticket-summary = Vad ett ärende kostar.
kpi-cost-per-ticket-formula = periodens supportkostnad ÷ skapade ärenden
kpi-cost-per-ticket-action-1 = utbilda
kpi-cost-per-ticket-action-2 = automatisera det enkla
kpi-cost-per-ticket-action-3 = bemanna efter topparna
kpi-cost-per-ticket-caution = Inget tal att minimera för sig: bästa kvalitet till lägsta kostnad.

kpi-cost-to-revenue = Supportkostnad mot intäkter
kpi-cost-to-revenue-short = Kostnad mot intäkter
kpi-cost-to-revenue-summary = Hur stor del av intäkterna som går till support.
kpi-cost-to-revenue-formula = supportkostnad ÷ företagets intäkter
kpi-cost-to-revenue-action-1 = utbilda
kpi-cost-to-revenue-action-2 = automatisera det enkla
kpi-cost-to-revenue-action-3 = bemanna efter topparna
kpi-cost-to-revenue-caution = Inget tal att minimera för sig: bästa kvalitet till lägsta kostnad.

kpi-retention = Kvarvarande kunder
kpi-retention-summary = Hur många kunder som stannar.
kpi-retention-formula = avtal: aktiva vid början och ännu vid slutet ÷ aktiva vid början; beställningar: kunder med en beställning i perioden och en tidigare ÷ kunder med en beställning i perioden
kpi-retention-action-1 = se på den värsta månaden och orsakerna
kpi-retention-action-2 = ring kunderna i riskzonen

kpi-churn = Kundbortfall
kpi-churn-summary = Hur många kunder som lämnar.
kpi-churn-formula = aktiva vid början och borta vid slutet ÷ aktiva vid början
kpi-churn-action-1 = se på den värsta månaden och orsakerna
kpi-churn-action-2 = ring kunderna i riskzonen

kpi-revenue-churn = Intäktsbortfall
kpi-revenue-churn-summary = Hur mycket intäkter som försvinner.
kpi-revenue-churn-formula = (intäkter tappade genom uppsägning + genom nedgradering, från kunder aktiva vid början) ÷ intäkter vid början
kpi-revenue-churn-action-1 = över kundtappet: de stora lämnar, vårda nyckelkunderna
kpi-revenue-churn-action-2 = under: de små lämnar, se på introduktion och pris

kpi-retention-by-experience = Kvarvarande kunder efter supportärende
kpi-retention-by-experience-summary = Om supporten förlorar kunder.
kpi-retention-by-experience-formula = av kunderna som var aktiva vid början och vars senaste betyg i perioden innan var dåligt: ännu aktiva vid slutet ÷ alla; bredvid dem de med bra senaste betyg, med ärenden utan betyg, utan ärende
kpi-retention-by-experience-action-1 = om kunder lämnar efter dåliga betyg, följ upp varje dåligt betyg
kpi-retention-by-experience-caution = Samband, inte orsak.

## Data sets: the records, and the file that holds them

records-tickets = ärenden
records-calls = samtal
records-surveys = enkätsvar
records-articles = läsningar av hjälpartiklar
records-incidents = incidenter
records-services = bevakade tjänster
records-customers = kunder
records-revenue = kunders månadsintäkter
records-orders = beställningar
records-finance = månadskostnader
records-quality = ärendegranskningar
records-agents = handläggare
records-aggregates = sammanställningar
file-tickets = en ärendefil
file-calls = en samtalsfil
file-surveys = en enkätfil
file-articles = en artikelfil
file-incidents = en incidentfil
file-services = en tjänstefil
file-customers = en kundfil
file-revenue = en intäktsfil
file-orders = en beställningsfil
file-finance = en ekonomifil
file-quality = en fil med kvalitetsgranskningar
file-agents = en handläggarfil
file-aggregates = en fil med antal och medelvärden
word-support-cost = supportkostnad
word-company-revenue = företagets intäkter
word-hold-time = parkerad tid
word-wrap-up-time = efterarbete

## How lists are joined

list-and = { $a } och { $b }
list-comma = { $a }, { $b }
list-or-quoted = { $a } eller { $b }
list-or-by-source = { $a }, eller beroende på källa { $b }
quoted = ”{ $a }”

## Why there is no number

why-not-imported = Inga { $records } importerades; { $file } ger dem.
why-no-column = Importerade { $records } saknar { $columns }; { $file } med den kolumnen ger det.
why-cannot-be-filtered = ”{ $name }” går inte att dela upp efter { $dim }.
why-too-few-for-privacy = Färre än { $n_text } svar; visas inte, så att ingen kan pekas ut.
why-not-finite = Siffrorna ger inget ändligt tal.
why-zero-denominator = Det som det delas med blir 0.
why-all-excluded = Alla { $n_text } poster i perioden är utelämnade, de flesta för: { $reason }.
why-none-in-period = Ingen post faller i perioden.
why-not-known-yet = Om { $records } är inget känt efter { $day }.
why-no-tickets-before = Inga ärenden är kända från perioden innan.
why-no-bad-rating = Ingen kund som var aktiv vid början gav ett dåligt senaste betyg i perioden innan.
why-mixed-currencies = Belopp i { $currencies } läggs inte ihop.
why-no-revenue-at-start = Det fanns inga intäkter vid periodens början.
why-no-policy = Inget servicemål är satt, och de importerade ärendena säger inte om deras hölls.
why-too-few-for-topic = Inget ämne har två handläggare som löst minst fem av dess ärenden i perioden.
why-no-failure = Inget fel under { $time } i drift.
why-no-failure-least = Inget fel under { $time } i drift; MTBF minst { $least }.
why-no-agent-named = Inget löst ärende och inget besvarat samtal i perioden anger en handläggare.
why-no-ticket-names-agent = Inget löst ärende i perioden anger en handläggare.
why-month-twice = { $month } har två olika belopp för: { $what }.
why-no-money = Belopp saknas för perioden: { $what }.
why-months-missing = Belopp saknas för { $months }: { $what }.
why-cost-goes-on = Om ärenden är inget känt efter { $known }, men kostnaden fortsätter till { $end }.
why-no-ticket-to-divide = Det finns inget ärende i perioden att dela kostnaden med.
why-cost-and-revenue = Kostnad i { $cost } och intäkter i { $revenue } jämförs inte.
why-revenue-zero = Företagets intäkter i perioden är 0.
why-no-customer-at-start = Ingen kund var aktiv vid periodens början.
why-no-customer-in-period = Ingen kund var aktiv i perioden.
why-no-tickets-no-calls = Inga ärenden och inga samtal importerades; en fil med någotdera ger det.
why-no-topic = Varken ärenden eller samtal har ämne; en fil med den kolumnen ger det.
why-no-channel = De importerade ärendena har ingen kanal; en fil med den kolumnen ger det.
why-no-contacts-or-replies = De importerade ärendena säger inget om kontakter eller svar.
why-scale-changed = Källan bytte skala inom perioden; varje skala visas för sig.
why-no-ratings = Inga betyg importerades; en enkätfil, eller ärenden eller samtal med en betygskolumn, ger dem.
why-no-answers = Inga { $kind }-svar importerades; en enkätfil med dem ger det.
why-mixed-scales = Svar på olika skalor eller åt olika håll; de läggs inte ihop till ett medelvärde.
why-aggregates-cut = Perioden börjar eller slutar mitt i en rad av sammanställningen; hur mycket av raden som hör dit är inte känt.
why-aggregates-overlap = Sammanställningar gäller samma dagar mer än en gång; de läggs inte ihop.
why-not-in-aggregates = Om den här perioden finns bara sammanställningar, och det här står inte i dem.

## Notes beside a number

note-other-definition-before = Den tidigare perioden räknas efter en annan definition och ställs inte bredvid den här.
note-known-in-part = Om { $records } är inget känt efter { $day }; talet gäller tiden dit.
note-aggregates-left-out = Även sammanställningar finns om perioden; de läggs inte till de enskilda posterna ({ $records }).
note-aggregates-days = Sammanställningarna täcker { $covered_text } av { $days_text } dagar i perioden.
note-aggregates-mean = Här står medelvärdet: en median går inte att få ur sammanställningar.
note-from-aggregates = Från sammanställningar, inte från enskilda poster ({ $records }).
note-no-opening-hours = Inga öppettider är satta, så öppettid är kalendertid.
note-no-paused-time = De importerade ärendena säger inte hur länge de väntade på sina kunder; inget dras av.
note-no-paused-time-from = Ärendena från { $sources } säger inte hur länge de väntade på sina kunder; där dras inget av.
note-sla-without-pauses = Väntan på kunden är avdragen: { $policy }.
note-more-answers-than-sent = { $answers_text } svar kom på { $sent_text } skickade enkäter, så ingen svarsfrekvens ges.
note-relation-not-cause = Ett samband, inte en orsak: den som ger dåligt betyg kan lämna av andra skäl.
note-export-sla-used = Där inget servicemål täcker ett ärende används exportens egna SLA-uppgifter.
note-furthest-apart = Längst ifrån varandra: { $topics }.
note-since-first-failure = Bevakad sedan sitt första fel, vilket förskönar talet.
note-some-since-first-failure = Bevakad sedan sitt första fel (tjänster utan egen uppgift), vilket förskönar talet.
note-gaps-shrinking = Tid mellan fel: krymper.
note-gaps-growing = Tid mellan fel: växer.
note-gaps-steady = Tid mellan fel: oförändrad.
note-ranked-by-upper = Ordnade efter den övre änden av 95 %-intervallet: { $measure }.
note-ranked-by-lower = Ordnade efter den nedre änden av 95 %-intervallet: { $measure }.
note-hardest-topics = Svåraste ämnena, efter medianlösningstid: { $topics }.
note-tickets-begin = Ärendena börjar { $day }, inom perioden.
note-cost-of-whole-period = Om ärenden är inget känt efter { $day }; kostnaden är hela periodens.
note-no-resolved-from = Ärendena från { $sources } säger inte när de löstes.
note-relation-few-weeks = Samband mellan läsningar och { $name }: data saknas, { $weeks_text } veckor av båda är kända och { $least_text } behövs.
note-relation-same-every-week = Samband mellan läsningar och { $name }: data saknas, det ena är lika varje vecka.
note-reads-with-fewer = Fler läsningar följs åt med färre { $name } { $lead ->
    [0] samma vecka
    [one] en vecka senare
   *[other] { $lead_text } veckor senare
 } (Spearmans ρ { $rho }, { $weeks_text } veckor, p { $p }): ett samband, inte en orsak.
note-reads-with-more = Fler läsningar följs åt med fler { $name } { $lead ->
    [0] samma vecka
    [one] en vecka senare
   *[other] { $lead_text } veckor senare
 } (Spearmans ρ { $rho }, { $weeks_text } veckor, p { $p }): ett samband, inte en orsak.
note-no-clear-relation = Inget tydligt samband mellan läsningar och { $name }; det starkaste är { $lead ->
    [0] samma vecka
    [one] en vecka senare
   *[other] { $lead_text } veckor senare
 } (Spearmans ρ { $rho }, { $weeks_text } veckor, p { $p }).
note-contracts-unmoved = De importerade kunderna anger ingen början och inget slut på ett avtal efter { $day }: tänk på när listan gjordes.
note-worst-month = Värsta månaden: { $month }, { $value }.
note-topics-risen = Ökade mest: { $topics }.
note-ces-against-csat = De som enligt skalan tyckte att det var lätt är mindre nöjda (Spearmans ρ { $rho }, { $n_text } ärenden): kontrollera vilken ände som är lätt.
note-tool-differs = Verktygets eget tal skiljer sig mer än en minut från vårt för { $differ_text } av { $n_text } ärenden som har båda.
note-tool-business-differs = Verktygets egen öppettid skiljer sig mer än en minut från vår för { $differ_text } av { $n_text } ärenden som har båda.
note-export-flag-differs = Exportens egen SLA-flagga säger annat än servicemålen för { $differ_text } av { $n_text } lösta ärenden som har båda.
note-calls-lack = Importerade samtal saknar { $what }; det ingår inte i talet.
note-calls-from-lack = { $what } saknas i samtalen från { $sources }; där ingår det inte i talet.
note-hold = I medel { $mean } av alla samtal; { $ever } var någon gång parkerade.
note-hold-and-median = I medel { $mean } av alla samtal; { $ever } var någon gång parkerade, de i median { $median }.
note-calls-apart = Samtal visas för sig ({ $way }).
note-no-reopens = De importerade ärendena säger inte om de återöppnades.
note-no-reopens-from = Ärendena från { $sources } säger inte om de återöppnades.
note-several-scales = Svar på { $n_text } skalor: { $scales }.
note-scale-changed = { $source } bytte skala den { $day }: { $before } innan, { $since } sedan dess.
note-scale = Skala { $low }–{ $high }; { $end } är den lätta änden.

## What was added to a formula

def-calendar = kalendertid
def-business = öppettider
def-business-none-set = öppettider (inga satta: kalendertid)
def-without-pauses = väntan på kunden avdragen
def-calls-within = en kunds samtal om ett ämne inom { $days_text } dagar
def-first-contact = första kontakten: { $ways }
def-calls-flag = samtal: filen säger det
def-calls-window = samtal: inget mer samtal från kunden om ämnet inom { $days_text } dagar
def-scale = skala { $low }–{ $high }, { $end } är lätt

## Which of several definitions was used

variant-flag = filen säger det
variant-contacts = en kundkontakt, inte återöppnat
variant-replies = ett svar från handläggare, inte återöppnat
variant-zendesk-one-touch = färre än två svar från handläggare, utan hänsyn till återöppning
variant-helpscout-first-reply = exakt ett svar från handläggare
variant-intercom = stängt en gång, en medarbetare
variant-zammad-first-solution = löst inom 15 minuter
variant-silence-14d = inget nytt ärende eller samtal från kunden på 14 dagar
variant-calendar = kalendertid
variant-business = öppettider
variant-all-offered = alla inkomna samtal
variant-without-abandons-within = utan samtal som avbröts inom { $limit }
variant-calls-and-tickets = samtal och ärenden
variant-tickets = ärenden
variant-calls = samtal
variant-calls-flag = filen säger det
variant-calls-window = inget mer samtal inom tidsfönstret
variant-handled-hours = hanterade timmar
variant-issues = kontakter
variant-issues-per-100-customers = kontakter per 100 kunder
variant-resolved = löst
variant-created = skapat
variant-open-at-end = öppna vid slutet
variant-last-rating = senaste betyg
variant-gross = brutto
variant-contracts = avtal
variant-orders = beställningar
variant-months = månader
variant-since-first-failure = sedan första felet
variant-watched-time = bevakad tid
variant-by = efter { $measure }
variant-good-bad = bra eller dåligt
variant-targets = varje mål för sig
variant-0-10 = skala från 0 till 10
variant-auto = som data medger
variant-weighted-by-reads = vägt efter läsningar
variant-votes = röster
variant-transfers = överflyttningar
variant-score-of-highest = andel av högsta betyg
variant-reopens = återöppningar
variant-reads = läsningar
variant-per-read = varje läsning
variant-top-of = de { $top } bästa av { $of }
variant-easy-lowest = { $low }–{ $high }, lägst är lätt
variant-easy-highest = { $low }–{ $high }, högst är lätt
variant-aggregates-mean = medelvärde, från sammanställningar
variant-aggregates = från sammanställningar

## Which instant puts a record into a period

counted-answered = besvarat
counted-created = skapat
counted-date = datum
counted-end = slut
counted-ended = avslutat
counted-month = månad
counted-offered = inkommet
counted-resolved = löst
counted-reviewed = granskat
counted-started = påbörjat
