# Goals a team can have, why each takes a KPI (goal-<goal>-<kpi>), and what is said of actions agreed.

goal-callers-lost = Vi tappar de som ringer i kön
goal-callers-lost-abandonment = hur många som lägger på innan någon svarar
goal-callers-lost-asa = hur länge de andra väntar
goal-callers-lost-sla = hur ofta löftet om svar hålls

goal-first-answer = Kunderna väntar för länge på ett första svar
goal-first-answer-frt = hur länge ett ärende väntar på svar från en människa
goal-first-answer-asa = hur länge ett samtal väntar
goal-first-answer-sla = hur ofta den utlovade tiden hålls
goal-first-answer-backlog = hur mycket som ligger kvar: det som inte besvaras nu kommer tillbaka i morgon

goal-solved-sooner = Problem tar för lång tid att lösa
goal-solved-sooner-resolution-time = hur lång tid det tar från första kontakten till lösningen
goal-solved-sooner-backlog = hur mycket som är öppet, och hur gammalt det är
goal-solved-sooner-contacts-to-resolution = hur ofta kunden måste återkomma
goal-solved-sooner-transfer-rate = hur ofta ett ärende väntar för att det byter händer

goal-passed-around = Kunderna skickas runt
goal-passed-around-transfer-rate = hur många som skickas vidare
goal-passed-around-contacts-to-resolution = hur ofta de måste fråga
goal-passed-around-reopen-rate = hur ofta det ändå inte var löst
goal-passed-around-hold-time = hur länge de väntar i luren medan någon tar reda på saken

goal-whole-experience = Kunderna ska vara nöjda med hela upplevelsen
goal-whole-experience-csat = hur nöjda de är med hjälpen de fick
goal-whole-experience-nps = om de skulle rekommendera er

goal-ease = Det ska vara lätt att få hjälp
goal-ease-ces = hur mycket möda kunderna säger att det tog
goal-ease-fcr = hur många som får hjälp första gången
goal-ease-contacts-to-resolution = hur ofta de måste höra av sig innan det är löst

goal-quick-and-engaged = Kunderna ska känna att någon bryr sig, och det snart
goal-quick-and-engaged-frt = hur snart en människa svarar
goal-quick-and-engaged-asa = hur snart någon lyfter luren
goal-quick-and-engaged-sla = hur säkert det sker

goal-same-quality = Varje kund ska få samma goda hjälp
goal-same-quality-consistency = om det spelar roll vem som tar ärendet
goal-same-quality-quality-score = om rutinerna följs
goal-same-quality-reopen-rate = om det som stängts förblir stängt

goal-engaged-team = Är teamet engagerat?
goal-engaged-team-esat = hur nöjda medarbetarna är
goal-engaged-team-csat = om kunderna märker det

goal-workload = Är vi tillräckligt många, och är arbetet rättvist fördelat?
goal-workload-tickets = hur mycket som kommer in, och vilka timmar
goal-workload-resolved = hur mycket som blir gjort
goal-workload-backlog = om högen växer
goal-workload-tickets-per-agent = hur mycket var och en bär
goal-workload-calls-per-hour = hur många samtal som ryms i en arbetstimme
goal-workload-aht = hur mycket arbete en kontakt tar

goal-learn-from-each-other = Vad kan vi lära av varandra?
goal-learn-from-each-other-top-agents = vem som är bra på vad, med turen borträknad
goal-learn-from-each-other-quality-score = var granskningar ser en skillnad
goal-learn-from-each-other-consistency = i vilka ämnen arbetssätten skiljer sig
goal-learn-from-each-other-fcr = vem som löser vid första kontakten

goal-why-contact = Varför kontaktar folk oss?
goal-why-contact-top-topics = vad de frågar om, och vad som ökar
goal-why-contact-volume-by-channel = var de frågar
goal-why-contact-contact-rate = hur många av hundra kunder som frågar
goal-why-contact-tickets = hur många frågor det är sammanlagt

goal-self-service = Kunderna ska hitta svaret själva
goal-self-service-articles-read = om artiklarna hittas
goal-self-service-article-read-time = om de läses
goal-self-service-article-helpful = om de hjälper
goal-self-service-article-contact-rate = hur många som frågar ändå
goal-self-service-contact-rate = om färre kunder behöver fråga

goal-cost = Vad kostar supporten, och är den värd det?
goal-cost-cost-per-resolution = vad ett löst ärende kostar
goal-cost-cost-per-ticket = vad en fråga kostar
goal-cost-cost-to-revenue = hur stor del av intäkterna den tar
goal-cost-fcr = det billigaste ärendet är det som löses genast

goal-keep-customers = Behåller vi våra kunder?
goal-keep-customers-retention = hur många som stannar
goal-keep-customers-churn = hur många som lämnar, när och varför
goal-keep-customers-revenue-churn = om det är de stora eller de små som lämnar
goal-keep-customers-retention-by-experience = om de lämnar som fick dålig hjälp

goal-reliable-service = Vår tjänst går ner för ofta
goal-reliable-service-mtbf = hur länge den går mellan två fel
goal-reliable-service-availability = hur stor del av tiden den är uppe
goal-reliable-service-mttd = hur snart ett fel upptäcks
goal-reliable-service-time-to-restore = hur länge det varar

action-said-better = Bättre: { $since } sedan dess, { $before } före ({ $change }).
action-said-worse = Sämre: { $since } sedan dess, { $before } före ({ $change }).
action-said-changed = Förändrat: { $since } sedan dess, { $before } före ({ $change }).
action-said-no-clear-change = Ingen tydlig förändring: { $since } sedan dess, { $before } före.
action-said-not-tested = { $since } sedan dess, { $before } före ({ $change }); inget test kan säga om det är slump.
action-said-few-cases = För tidigt att säga: { $since_n } fall sedan dess, { $before_n } före.
action-said-review-not-reached = För tidigt att säga: följs upp från och med { $day }.
action-said-no-time-passed = För tidigt att säga: data når inte längre än till dagen då den beslutades.
action-said-nothing-before = { $since } sedan dess; det finns inget före att jämföra med.
action-said-no-data = Inga data sedan dess.

cli-goals-lead = Välj med: qd settings set kpis "[\"frt\", \"csat\"]"
cli-no-actions = Ingen åtgärd är beslutad än. Lägg till en med: qd actions add KPI TEXT --on DATUM
cli-action-added = Åtgärd { $id } är tillagd.
cli-action-done = Åtgärd { $id } är gjord.
cli-action-removed = Åtgärd { $id } är borttagen.
cli-action-owner = vem: { $owner }
cli-action-due = klart senast { $day }
cli-action-finished = gjord { $day }
cli-action-open = öppen
cli-no-targets = Det finns inga målvärden än. Lägg till ett med: qd targets add KPI VÄRDE --from DATUM
cli-target-valid = från { $day }
