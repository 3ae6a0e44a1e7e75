# What each KPI is: name, short name for charts and tables, summary, formula, what usually helps, what to beware of.
# The registry holds the ids; every text of a KPI stands here.


## speed

kpi-frt = Timp până la primul răspuns (FRT)
kpi-frt-short = Timp până la primul răspuns
kpi-frt-summary = Cât așteaptă un client primul răspuns al unei persoane.
kpi-frt-formula = primul răspuns public al unei persoane − creare
kpi-frt-action-1 = planificați personalul după harta oră × zi a săptămânii
kpi-frt-action-2 = triaj
kpi-frt-action-3 = pregătiți răspunsuri pentru subiectele principale
kpi-frt-caution = O confirmare automată nu este un răspuns.

kpi-asa = Viteza medie de răspuns la apel (ASA)
kpi-asa-short = Viteza de răspuns la apel
kpi-asa-summary = Cât așteaptă un apelant până i se răspunde.
kpi-asa-formula = Σ(preluat − primit) ÷ apeluri preluate
kpi-asa-action-1 = destui oameni la orele de vârf
kpi-asa-action-2 = apel înapoi în loc de așteptare
kpi-asa-action-3 = meniuri mai scurte; urmăriți pe zi, săptămână și lună
kpi-asa-caution = Așteptări mai scurte cu prețul unor apeluri grăbite nu sunt un câștig.

kpi-abandonment = Rata de abandon
kpi-abandonment-summary = Câți apelanți renunță înainte să li se răspundă.
kpi-abandonment-formula = abandonate ÷ primite; apelurile abandonate în short_abandon_s nu intră în niciuna
kpi-abandonment-action-1 = destui oameni la orele de vârf
kpi-abandonment-action-2 = apel înapoi în loc de așteptare
kpi-abandonment-action-3 = meniuri mai scurte; urmăriți pe zi, săptămână și lună
kpi-abandonment-caution = Așteptări mai scurte cu prețul unor apeluri grăbite nu sunt un câștig.

kpi-hold-time = Timp de așteptare în apel
kpi-hold-time-summary = Cât sunt ținuți apelanții în așteptare în timpul apelului.
kpi-hold-time-formula = secunde în așteptare ale unui apel preluat care are acest dat, mediană
kpi-hold-time-action-1 = destui oameni la orele de vârf
kpi-hold-time-action-2 = apel înapoi în loc de așteptare
kpi-hold-time-action-3 = meniuri mai scurte; urmăriți pe zi, săptămână și lună
kpi-hold-time-caution = Așteptări mai scurte cu prețul unor apeluri grăbite nu sunt un câștig.

kpi-aht = Timp mediu de tratare (AHT)
kpi-aht-short = Timp de tratare
kpi-aht-summary = Câtă muncă cere un contact.
kpi-aht-formula = (Σ(convorbire + așteptare + finalizare) pentru apeluri preluate + Σ timp de tratare pentru tichete rezolvate) ÷ (apeluri tratate + tichete tratate)
kpi-aht-action-1 = mai puține schimburi: răspunsuri pregătite
kpi-aht-action-2 = roboți pentru cazurile simple
kpi-aht-action-3 = instrumente mai bune
kpi-aht-caution = Niciodată singur: forțarea lui în jos îi face pe clienți să sune din nou; arătați alături FCR și contactele.

kpi-resolution-time = Timp până la rezolvare (MTTR)
kpi-resolution-time-short = Timp până la rezolvare
kpi-resolution-time-summary = Cât durează de la primul contact până la rezolvarea finală.
kpi-resolution-time-formula = Σ(rezolvat − creat) ÷ tichete rezolvate în perioadă
kpi-resolution-time-action-1 = găsiți pașii în care se așteaptă
kpi-resolution-time-action-2 = reduceți realocările
kpi-resolution-time-action-3 = împărțiți după dificultate
kpi-resolution-time-caution = Cazurile grele durează mai mult: comparați în cadrul aceluiași subiect.

kpi-mttd = Timp mediu până la detectare (MTTD)
kpi-mttd-short = Timp până la detectare
kpi-mttd-summary = Cât timp trece neobservată o defecțiune.
kpi-mttd-formula = Σ(detectat − început) ÷ incidente detectate
kpi-mttd-action-1 = alerte pe ceea ce observă clienții
kpi-mttd-action-2 = sesizările clienților ca detector

kpi-mtbf = Timp mediu între defecțiuni (MTBF)
kpi-mtbf-short = Timp între defecțiuni
kpi-mtbf-summary = Cât funcționează un serviciu între două defecțiuni.
kpi-mtbf-formula = (timp urmărit − timp de nefuncționare) ÷ defecțiuni începute în perioadă; timpul de nefuncționare este reuniunea incidentelor unui serviciu
kpi-mtbf-action-1 = întrebați de ce se defectează atât de des
kpi-mtbf-action-2 = preveniți cauza cea mai frecventă
kpi-mtbf-caution = Puține defecțiuni: limite largi.

kpi-time-to-restore = Timp până la restabilire (MTTR al incidentelor)
kpi-time-to-restore-short = Timp până la restabilire
kpi-time-to-restore-summary = Cât durează o defecțiune.
kpi-time-to-restore-formula = Σ(rezolvat − început) ÷ incidente rezolvate
kpi-time-to-restore-action-1 = alerte pe ceea ce observă clienții
kpi-time-to-restore-action-2 = preveniți cauza cea mai frecventă
kpi-time-to-restore-caution = Incidentele deschise nu sunt încă incluse.

kpi-availability = Disponibilitate
kpi-availability-summary = Cât din timpul urmărit a funcționat un serviciu.
kpi-availability-formula = (timp urmărit − timp de nefuncționare) ÷ timp urmărit
kpi-availability-action-1 = întrebați de ce se defectează atât de des
kpi-availability-action-2 = preveniți cauza cea mai frecventă
kpi-availability-caution = O medie pe servicii îl ascunde pe cel mai slab.


## quality

kpi-fcr = Rezolvare la primul contact (FCR)
kpi-fcr-short = Rezolvare la primul contact
kpi-fcr-summary = Câte cazuri rezolvă primul contact.
kpi-fcr-formula = rezolvate la primul contact ÷ rezolvate
kpi-fcr-action-1 = instruire, scenarii
kpi-fcr-action-2 = un document cu problemele frecvente și soluțiile lor
kpi-fcr-action-3 = autoritatea de a rezolva fără escaladare
kpi-fcr-caution = Foarte mare poate însemna contacte banale la care ar trebui să răspundă un articol.

kpi-contacts-to-resolution = Contacte până la rezolvare (apeluri de rezolvare)
kpi-contacts-to-resolution-short = Contacte până la rezolvare
kpi-contacts-to-resolution-summary = De câte contacte are nevoie un client până la rezolvare.
kpi-contacts-to-resolution-formula = media contactelor tichetelor rezolvate; apeluri: apelurile unui client pe un subiect, înlănțuite prin fcr_window
kpi-contacts-to-resolution-action-1 = lăsați agenții să rezolve, nu să trimită mai departe
kpi-contacts-to-resolution-action-2 = confirmați soluția înainte de închidere

kpi-reopen-rate = Rata de redeschidere
kpi-reopen-rate-summary = Câte tichete rezolvate se întorc.
kpi-reopen-rate-formula = rezolvate cu redeschideri > 0 ÷ rezolvate
kpi-reopen-rate-action-1 = confirmați soluția înainte de închidere
kpi-reopen-rate-action-2 = citiți cazurile redeschise și grupați motivele
kpi-reopen-rate-caution = Mulțumirea unui client poate redeschide un tichet.

kpi-transfer-rate = Rata de transfer
kpi-transfer-rate-summary = Câte tichete trec de la un agent sau o echipă la alta.
kpi-transfer-rate-formula = cu transferuri > 0 ÷ cu date despre transferuri
kpi-transfer-rate-action-1 = distribuiți după subiect de la început
kpi-transfer-rate-action-2 = extindeți ce poate rezolva prima linie

kpi-sla = Respectarea SLA
kpi-sla-short = Respectarea SLA
kpi-sla-summary = Câte promisiuni sunt respectate.
kpi-sla-formula = respectate ÷ (respectate + încălcate), fiecare țintă separat; deschis peste limită este încălcat, deschis în limită nu se numără
kpi-sla-action-1 = vedeți care politică, oră și canal încalcă
kpi-sla-action-2 = reordonați coada după termen
kpi-sla-caution = O promisiune respectată în medie poate fi încălcată pe un canal.

kpi-consistency = Consecvența rezolvărilor
kpi-consistency-short = Consecvență
kpi-consistency-summary = Dacă un client primește aceeași viteză indiferent cine preia cazul.
kpi-consistency-formula = 100 × (1 − Σ n·d ÷ Σ n), d fiind distanța relativă a medianei timpului de rezolvare al unui agent față de cea a subiectului, cel mult 1
kpi-consistency-action-1 = o singură procedură pentru toți
kpi-consistency-action-2 = evaluări față de ea
kpi-consistency-action-3 = puneți în pereche agenți de la cele două capete

kpi-quality-score = Scor de calitate (scenariu și procedură respectate)
kpi-quality-score-short = Scor de calitate
kpi-quality-score-summary = Cât de bine urmează procedura tichetele evaluate.
kpi-quality-score-formula = Σ scor ÷ Σ scor maxim al evaluărilor
kpi-quality-score-action-1 = o singură procedură pentru toți
kpi-quality-score-action-2 = evaluări față de ea
kpi-quality-score-action-3 = puneți în pereche agenți de la cele două capete


## satisfaction

kpi-csat = Satisfacția clienților (CSAT)
kpi-csat-short = Satisfacția clienților
kpi-csat-summary = Câte răspunsuri sunt mulțumite.
kpi-csat-formula = mulțumiți ÷ răspunsuri
kpi-csat-action-1 = citiți interacțiunile cu note mici și grupați motivele
kpi-csat-action-2 = instruiți acolo unde se adună
kpi-csat-action-3 = reparați procedura care a eșuat
kpi-csat-caution = Declarată de client, o singură parte a poveștii; priviți-o alături de FCR și CES.

kpi-ces = Scorul efortului clientului (CES)
kpi-ces-short = Scorul efortului clientului
kpi-ces-summary = Cât de ușor i-a fost clientului.
kpi-ces-formula = media răspunsurilor pe scala lor
kpi-ces-action-1 = eliminați puncte de contact, întrebări repetate și transferuri
kpi-ces-action-2 = reveniți înainte să fie nevoit clientul
kpi-ces-caution = Spuneți care capăt este cel ușor.

kpi-nps = Net Promoter Score (NPS)
kpi-nps-short = Net Promoter Score
kpi-nps-summary = Dacă clienții ar recomanda compania.
kpi-nps-formula = % 9–10 − % 0–6
kpi-nps-action-1 = întrebați detractorii de ce
kpi-nps-action-2 = reparați prima cauză
kpi-nps-action-3 = comparați cu domeniul
kpi-nps-caution = Comparați numai scale identice.

kpi-esat = Satisfacția angajaților (ESAT)
kpi-esat-short = Satisfacția angajaților
kpi-esat-summary = Câți angajați sunt mulțumiți.
kpi-esat-formula = mulțumiți ÷ răspunsuri ale angajaților
kpi-esat-action-1 = discuții individuale regulate
kpi-esat-action-2 = volum de muncă, recunoaștere, instrumente
kpi-esat-action-3 = acționați întâi asupra punctului cel mai slab
kpi-esat-caution = Echipe mici: grupurile sub 5 răspunsuri nu sunt afișate.


## volume

kpi-tickets = Tichete (număr de solicitări)
kpi-tickets-short = Tichete
kpi-tickets-summary = Câte tichete au fost create.
kpi-tickets-formula = tichete create în perioadă
kpi-tickets-action-1 = oameni acolo unde sunt contactele
kpi-tickets-action-2 = răspundeți cauzelor: ecrane confuze, documentație sumară
kpi-tickets-caution = Raportați la numărul de clienți.

kpi-resolved = Tichete rezolvate
kpi-resolved-summary = Câte tichete au fost rezolvate.
kpi-resolved-formula = tichete rezolvate în perioadă
kpi-resolved-action-1 = oameni acolo unde sunt contactele
kpi-resolved-action-2 = răspundeți cauzelor: ecrane confuze, documentație sumară

kpi-backlog = Restanțe (backlog)
kpi-backlog-short = Restanțe (backlog)
kpi-backlog-summary = Câte tichete sunt deschise la final.
kpi-backlog-formula = create înainte de final și nerezolvate până atunci
kpi-backlog-action-1 = reordonați coada după termen
kpi-backlog-action-2 = închideți ce nu așteaptă pe nimeni
kpi-backlog-caution = Priviți vechimea, nu doar numărul.

kpi-volume-by-channel = Volum pe canal
kpi-volume-by-channel-summary = Pe unde sosesc contactele.
kpi-volume-by-channel-formula = solicitări și ponderea lor pe canal; un apel care numește un tichet este o singură solicitare cu acesta, prin telefon
kpi-volume-by-channel-action-1 = oameni acolo unde sunt contactele
kpi-volume-by-channel-action-2 = răspundeți cauzelor: ecrane confuze, documentație sumară
kpi-volume-by-channel-caution = Raportați la numărul de clienți.

kpi-top-topics = Subiecte principale
kpi-top-topics-summary = Despre ce scriu și sună clienții.
kpi-top-topics-formula = solicitări și ponderea lor pe subiect
kpi-top-topics-action-1 = transmiteți defectele produsului echipei de produs
kpi-top-topics-action-2 = publicați ce întreabă oamenii înainte să întrebe

kpi-contact-rate = Rata de contact
kpi-contact-rate-summary = Câte solicitări au o sută de clienți.
kpi-contact-rate-formula = 100 × solicitări ÷ numărul mediu de clienți activi
kpi-contact-rate-action-1 = oameni acolo unde sunt contactele
kpi-contact-rate-action-2 = răspundeți cauzelor: ecrane confuze, documentație sumară

kpi-tickets-per-agent = Solicitări pe agent
kpi-tickets-per-agent-summary = Câte tichete rezolvă un agent.
kpi-tickets-per-agent-formula = tichete rezolvate ÷ agenți care au rezolvat vreunul
kpi-tickets-per-agent-action-1 = oameni acolo unde sunt contactele
kpi-tickets-per-agent-action-2 = țineți cont cine ia cazurile grele
kpi-tickets-per-agent-caution = Mai mult nu înseamnă mai bine: priviți calitatea alături.

kpi-calls-per-hour = Apeluri pe oră
kpi-calls-per-hour-summary = Câte apeluri sunt tratate într-o oră de tratare.
kpi-calls-per-hour-formula = apeluri tratate ÷ ore de tratare
kpi-calls-per-hour-action-1 = răspunsuri pregătite
kpi-calls-per-hour-action-2 = instrumente mai bune
kpi-calls-per-hour-caution = Niciodată singur: forțarea lui în sus îi face pe clienți să sune din nou.

kpi-top-agents = Cei mai buni agenți
kpi-top-agents-summary = Cine se descurcă bine, după capătul inferior al intervalului măsurii alese.
kpi-top-agents-formula = agenți care au rezolvat un tichet sau au preluat un apel; pentru fiecare: rezolvate, FCR, CSAT, FRT, timp până la rezolvare, AHT, apeluri pe oră, rata de redeschidere; clasați după limita mai slabă a intervalului de 95 % al măsurii alese
kpi-top-agents-action-1 = învățați de la cei mai buni
kpi-top-agents-action-2 = îndrumați-i pe ceilalți
kpi-top-agents-action-3 = țineți cont cine ia cazurile grele
kpi-top-agents-caution = Luni, nu zile; norocul cântărește mult în numere mici.


## self_service

kpi-articles-read = Articole citite
kpi-articles-read-summary = Cât de des sunt citite articolele de ajutor.
kpi-articles-read-formula = Σ citiri
kpi-articles-read-action-1 = scrieți articolele lipsă pentru subiectele principale
kpi-articles-read-action-2 = faceți-le ușor de găsit
kpi-articles-read-caution = Mai multe citiri și mai puține apeluri împreună sunt scopul.

kpi-article-read-time = Timp de citire a articolelor
kpi-article-read-time-summary = Cât durează o citire.
kpi-article-read-time-formula = Σ secunde de citire ÷ Σ citiri cu timp de citire
kpi-article-read-time-action-1 = găsite, dar necitite: imagini, pași, mai scurte
kpi-article-read-time-action-2 = urmăriți chaturile începute din pagină
kpi-article-read-time-caution = Lung poate însemna neclar.

kpi-article-contact-rate = Contacte după citire
kpi-article-contact-rate-summary = Câte citiri se termină cu un contact.
kpi-article-contact-rate-formula = contacte începute din articole ÷ citiri
kpi-article-contact-rate-action-1 = găsite, dar necitite: imagini, pași, mai scurte
kpi-article-contact-rate-action-2 = răspundeți în articol la ce întreabă contactele

kpi-article-helpful = Articole considerate utile
kpi-article-helpful-summary = Câți cititori care au votat au considerat articolul util.
kpi-article-helpful-formula = da ÷ (da + nu)
kpi-article-helpful-action-1 = rescrieți ce este votat cel mai prost
kpi-article-helpful-action-2 = mai scurte, cu imagini și pași
kpi-article-helpful-caution = Votează puțini.


## cost_and_customers

kpi-cost-per-resolution = Cost pe rezolvare
kpi-cost-per-resolution-summary = Cât costă rezolvarea unui tichet.
kpi-cost-per-resolution-formula = costul suportului în perioadă ÷ tichete rezolvate
kpi-cost-per-resolution-action-1 = instruiți
kpi-cost-per-resolution-action-2 = automatizați ce este simplu
kpi-cost-per-resolution-action-3 = planificați personalul după vârfuri
kpi-cost-per-resolution-caution = Nu este o cifră de minimizat singură: cea mai bună calitate la cel mai mic cost.

kpi-cost-per-ticket = Costul serviciului clienți (CSC)
kpi-cost-per-ticket-short = Costul serviciului clienți
kpi-cost-per-ticket-summary = Cât costă un tichet.
kpi-cost-per-ticket-formula = costul suportului în perioadă ÷ tichete create
kpi-cost-per-ticket-action-1 = instruiți
kpi-cost-per-ticket-action-2 = automatizați ce este simplu
kpi-cost-per-ticket-action-3 = planificați personalul după vârfuri
kpi-cost-per-ticket-caution = Nu este o cifră de minimizat singură: cea mai bună calitate la cel mai mic cost.

kpi-cost-to-revenue = Costul suportului din venit
kpi-cost-to-revenue-short = Cost din venit
kpi-cost-to-revenue-summary = Cât din venit merge în suport.
kpi-cost-to-revenue-formula = costul suportului ÷ venitul companiei
kpi-cost-to-revenue-action-1 = instruiți
kpi-cost-to-revenue-action-2 = automatizați ce este simplu
kpi-cost-to-revenue-action-3 = planificați personalul după vârfuri
kpi-cost-to-revenue-caution = Nu este o cifră de minimizat singură: cea mai bună calitate la cel mai mic cost.

kpi-retention = Retenția clienților
kpi-retention-summary = Câți clienți rămân.
kpi-retention-formula = contracte: activi la început și încă la final ÷ activi la început; comenzi: clienți cu o comandă în perioadă și una înainte ÷ clienți cu o comandă în perioadă
kpi-retention-action-1 = priviți luna cea mai slabă și motivele
kpi-retention-action-2 = sunați clienții cu risc

kpi-churn = Pierderea de clienți (churn)
kpi-churn-summary = Câți clienți pleacă.
kpi-churn-formula = activi la început și plecați până la final ÷ activi la început
kpi-churn-action-1 = priviți luna cea mai slabă și motivele
kpi-churn-action-2 = sunați clienții cu risc

kpi-revenue-churn = Pierderea de venit (revenue churn)
kpi-revenue-churn-summary = Cât venit pleacă.
kpi-revenue-churn-formula = (venit pierdut prin anulare + prin trecere la plan inferior, de la clienții activi la început) ÷ venit la început
kpi-revenue-churn-action-1 = peste pierderea de clienți: pleacă cei mari, aveți grijă de conturile cheie
kpi-revenue-churn-action-2 = sub: pleacă cei mici, verificați integrarea și prețul

kpi-retention-by-experience = Retenție după suport
kpi-retention-by-experience-summary = Dacă suportul pierde clienți.
kpi-retention-by-experience-formula = dintre clienții activi la început a căror ultimă evaluare din perioada anterioară a fost proastă: încă activi la final ÷ toți; alături cei cu ultima evaluare bună, cu tichete și fără evaluare, fără tichet
kpi-retention-by-experience-action-1 = dacă clienții pleacă după evaluări proaste, reveniți la fiecare evaluare proastă
kpi-retention-by-experience-caution = Relație, nu cauză.

## Data sets: the records, and the file that holds them

records-tickets = tichete
records-calls = apeluri
records-surveys = răspunsuri la sondaje
records-articles = citiri ale articolelor de ajutor
records-incidents = incidente
records-services = servicii urmărite
records-customers = clienți
records-revenue = venituri lunare ale clienților
records-orders = comenzi
records-finance = costuri lunare
records-quality = evaluări ale tichetelor
records-agents = agenți
records-aggregates = sinteze pe intervale
file-tickets = un fișier de tichete
file-calls = un fișier de apeluri
file-surveys = un fișier de sondaje
file-articles = un fișier de articole
file-incidents = un fișier de incidente
file-services = un fișier de servicii
file-customers = un fișier de clienți
file-revenue = un fișier de venituri
file-orders = un fișier de comenzi
file-finance = un fișier financiar
file-quality = un fișier de evaluări de calitate
file-agents = un fișier de agenți
file-aggregates = un fișier cu numere și medii
word-support-cost = costul suportului
word-company-revenue = venitul companiei
word-hold-time = timp de așteptare în apel
word-wrap-up-time = timp de finalizare

## How lists are joined

list-and = { $a } și { $b }
list-comma = { $a }, { $b }
list-or-quoted = { $a } sau { $b }
list-or-by-source = { $a }, sau după sursă { $b }
quoted = „{ $a }”

## Why there is no number

why-not-imported = Nu s-au importat date ({ $records }); le oferă { $file }.
why-no-column = Din datele importate ({ $records }) lipsește { $columns }; îl oferă { $file } cu acea coloană.
why-cannot-be-filtered = „{ $name }” nu se poate împărți pe { $dim }.
why-too-few-for-privacy = Mai puțin de { $n_text } răspunsuri; nu se afișează, ca nimeni să nu fie recunoscut.
why-not-finite = Cifrele nu dau un număr finit.
why-zero-denominator = Valoarea la care se împarte este 0.
why-all-excluded = Toate cele { $n_text } înregistrări ale perioadei sunt excluse, cele mai multe pentru: { $reason }.
why-none-in-period = Nicio înregistrare nu cade în această perioadă.
why-not-known-yet = Nu se știe nimic după { $day } ({ $records }).
why-no-tickets-before = Nu se cunosc tichete din perioada anterioară.
why-no-bad-rating = Niciun client activ la început nu a dat o ultimă evaluare proastă în perioada anterioară.
why-mixed-currencies = Sumele în { $currencies } nu se adună.
why-no-revenue-at-start = Nu exista venit la începutul perioadei.
why-no-policy = Nu este stabilită nicio politică SLA, iar tichetele importate nu spun dacă a lor a fost respectată.
why-too-few-for-topic = Niciun subiect nu are doi agenți care să fi rezolvat cel puțin cinci dintre tichetele sale în perioadă.
why-no-failure = Nicio defecțiune în { $time } de funcționare.
why-no-failure-least = Nicio defecțiune în { $time } de funcționare; MTBF de cel puțin { $least }.
why-no-agent-named = Niciun tichet rezolvat și niciun apel preluat din perioadă nu numește un agent.
why-no-ticket-names-agent = Niciun tichet rezolvat din perioadă nu numește un agent.
why-month-twice = { $month } are două sume diferite: { $what }.
why-no-money = Lipsește în această perioadă: { $what }.
why-months-missing = Lipsește pentru { $months }: { $what }.
why-cost-goes-on = Despre tichete nu se știe nimic după { $known }, dar costul continuă până la { $end }.
why-no-ticket-to-divide = Nu există niciun tichet în perioadă la care să se împartă costul.
why-cost-and-revenue = Costul în { $cost } și venitul în { $revenue } nu se compară.
why-revenue-zero = Venitul companiei în perioadă este 0.
why-no-customer-at-start = Niciun client nu era activ la începutul perioadei.
why-no-customer-in-period = Niciun client nu a fost activ în perioadă.
why-no-tickets-no-calls = Nu s-au importat nici tichete, nici apeluri; un fișier cu oricare dintre ele le oferă.
why-no-topic = Nici tichetele, nici apelurile nu au subiect; îl oferă un fișier cu acea coloană.
why-no-channel = Tichetele importate nu au canal; îl oferă un fișier cu acea coloană.
why-no-contacts-or-replies = Tichetele importate nu spun nimic despre contacte sau răspunsuri.
why-scale-changed = Sursa și-a schimbat scala în perioadă; fiecare scală este dată separat.
why-no-ratings = Nu s-au importat evaluări; le oferă un fișier de sondaje sau tichete ori apeluri cu o coloană de evaluare.
why-no-answers = Nu s-au importat răspunsuri { $kind }; le oferă un fișier de sondaje.
why-mixed-scales = Răspunsuri pe scale sau în sensuri diferite; nu se pun într-o singură medie.
why-aggregates-cut = Perioada începe sau se termină în interiorul unui rând al sintezei; nu se știe cât din el îi aparține.
why-aggregates-overlap = Mai multe sinteze acoperă aceleași zile; nu se adună.
why-not-in-aggregates = Din această perioadă există doar sinteze, iar acest lucru nu se află în ele.

## Notes beside a number

note-other-definition-before = Perioada anterioară este numărată după altă definiție și nu este pusă lângă aceasta.
note-known-in-part = Nu se știe nimic după { $day } ({ $records }); cifra se referă la timpul de până atunci.
note-aggregates-left-out = Există și sinteze pentru această perioadă; nu se adună la înregistrările individuale ({ $records }).
note-aggregates-days = Sintezele acoperă { $covered_text } din { $days_text } zile ale perioadei.
note-aggregates-mean = Aici este media: mediana nu se poate obține din sinteze.
note-from-aggregates = Din sinteze, nu din înregistrări individuale ({ $records }).
note-no-opening-hours = Nu este stabilit un program de lucru, deci se folosește timpul calendaristic.
note-no-paused-time = Tichetele importate nu spun cât au așteptat după clienți; nu se scade nimic.
note-no-paused-time-from = Tichetele din { $sources } nu spun cât au așteptat după clienți; acolo nu se scade nimic.
note-sla-without-pauses = Așteptarea după client se scade: { $policy }.
note-more-answers-than-sent = Au venit { $answers_text } răspunsuri la { $sent_text } sondaje trimise, deci nu se dă rata de răspuns.
note-relation-not-cause = O relație, nu o cauză: cine evaluează prost poate pleca din alte motive.
note-export-sla-used = Unde nicio politică nu acoperă un tichet, se folosesc cifrele SLA proprii ale exportului.
note-furthest-apart = Cele mai îndepărtate: { $topics }.
note-since-first-failure = Urmărit de la prima sa defecțiune, ceea ce înfrumusețează cifra.
note-some-since-first-failure = Urmărit de la prima sa defecțiune (servicii fără înregistrare proprie), ceea ce înfrumusețează cifra.
note-gaps-shrinking = Intervale între defecțiuni: se scurtează.
note-gaps-growing = Intervale între defecțiuni: se lungesc.
note-gaps-steady = Intervale între defecțiuni: stabile.
note-ranked-by-upper = Clasați după capătul superior al intervalului de 95 %: { $measure }.
note-ranked-by-lower = Clasați după capătul inferior al intervalului de 95 %: { $measure }.
note-hardest-topics = Cele mai grele subiecte, după mediana timpului până la rezolvare: { $topics }.
note-tickets-begin = Tichetele încep la { $day }, în cadrul perioadei.
note-cost-of-whole-period = Despre tichete nu se știe nimic după { $day }; costul este al întregii perioade.
note-no-resolved-from = Tichetele din { $sources } nu spun când au fost rezolvate.
note-relation-few-weeks = Relația dintre citiri și { $name }: fără date; se cunosc { $weeks_text } săptămâni din ambele și sunt necesare { $least_text }.
note-relation-same-every-week = Relația dintre citiri și { $name }: fără date; una dintre ele este la fel în fiecare săptămână.
note-reads-with-fewer = Mai multe citiri merg cu mai puține { $name } { $lead ->
    [0] în aceeași săptămână
    [one] o săptămână mai târziu
    [few] { $lead_text } săptămâni mai târziu
   *[other] { $lead_text } de săptămâni mai târziu
 } (ρ Spearman { $rho }, săptămâni: { $weeks_text }, p { $p }): o relație, nu o cauză.
note-reads-with-more = Mai multe citiri merg cu mai multe { $name } { $lead ->
    [0] în aceeași săptămână
    [one] o săptămână mai târziu
    [few] { $lead_text } săptămâni mai târziu
   *[other] { $lead_text } de săptămâni mai târziu
 } (ρ Spearman { $rho }, săptămâni: { $weeks_text }, p { $p }): o relație, nu o cauză.
note-no-clear-relation = Nicio relație clară între citiri și { $name }; cea mai puternică este { $lead ->
    [0] în aceeași săptămână
    [one] o săptămână mai târziu
    [few] { $lead_text } săptămâni mai târziu
   *[other] { $lead_text } de săptămâni mai târziu
 } (ρ Spearman { $rho }, săptămâni: { $weeks_text }, p { $p }).
note-contracts-unmoved = Clienții importați nu numesc niciun început și niciun sfârșit de contract după { $day }: țineți cont când a fost făcută lista.
note-worst-month = Cea mai slabă lună: { $month }, { $value }.
note-topics-risen = Au crescut cel mai mult: { $topics }.
note-ces-against-csat = Cei cărora, după această scală, le-a fost ușor sunt mai puțin mulțumiți (ρ Spearman { $rho }, { $n_text } tichete): verificați care capăt înseamnă ușor.
note-tool-differs = Cifra proprie a instrumentului diferă de a noastră cu peste un minut pentru { $differ_text } din { $n_text } tichete care le au pe ambele.
note-tool-business-differs = Timpul de lucru propriu al instrumentului diferă de al nostru cu peste un minut pentru { $differ_text } din { $n_text } tichete care le au pe ambele.
note-export-flag-differs = Indicatorul SLA propriu al exportului contrazice politicile pentru { $differ_text } din { $n_text } tichete rezolvate care le au pe ambele.
note-calls-lack = Din apelurile importate lipsește: { $what }; nu intră în cifră.
note-calls-from-lack = Din apelurile din { $sources } lipsește: { $what }; acolo nu intră în cifră.
note-hold = Media { $mean } pentru toate apelurile; { $ever } au fost vreodată în așteptare.
note-hold-and-median = Media { $mean } pentru toate apelurile; { $ever } au fost vreodată în așteptare, cu mediana { $median }.
note-calls-apart = Apelurile sunt afișate separat ({ $way }).
note-no-reopens = Tichetele importate nu spun dacă au fost redeschise.
note-no-reopens-from = Tichetele din { $sources } nu spun dacă au fost redeschise.
note-several-scales = Răspunsuri pe { $n_text } scale: { $scales }.
note-scale-changed = { $source } și-a schimbat scala pe { $day }: înainte { $before }, de atunci { $since }.
note-scale = Scala { $low }–{ $high }; { $end } este capătul ușor.

## What was added to a formula

def-calendar = timp calendaristic
def-business = program de lucru
def-business-none-set = program de lucru (nestabilit: timp calendaristic)
def-without-pauses = așteptarea după client scăzută
def-calls-within = apelurile unui client pe un subiect, interval în zile: { $days_text }
def-first-contact = primul contact: { $ways }
def-calls-flag = apeluri: fișierul o spune
def-calls-window = apeluri: niciun alt apel al clientului pe subiect, interval în zile: { $days_text }
def-scale = scala { $low }–{ $high }, { $end } este ușor

## Which of several definitions was used

variant-flag = fișierul o spune
variant-contacts = un contact al clientului, neredeschis
variant-replies = un răspuns al agentului, neredeschis
variant-zendesk-one-touch = mai puțin de două răspunsuri ale agentului, redeschiderea ignorată
variant-helpscout-first-reply = exact un răspuns al agentului
variant-intercom = închis o dată, un coleg
variant-zammad-first-solution = rezolvat în 15 minute
variant-silence-14d = niciun alt tichet sau apel al clientului timp de 14 zile
variant-calendar = timp calendaristic
variant-business = program de lucru
variant-all-offered = toate apelurile primite
variant-without-abandons-within = fără apelurile abandonate în { $limit }
variant-calls-and-tickets = apeluri și tichete
variant-tickets = tichete
variant-calls = apeluri
variant-calls-flag = fișierul o spune
variant-calls-window = niciun alt apel în interval
variant-handled-hours = ore de tratare
variant-issues = solicitări
variant-issues-per-100-customers = solicitări la 100 de clienți
variant-resolved = rezolvat
variant-created = creat
variant-open-at-end = deschise la final
variant-last-rating = ultima evaluare
variant-gross = brut
variant-contracts = contracte
variant-orders = comenzi
variant-months = luni
variant-since-first-failure = de la prima defecțiune
variant-watched-time = timp urmărit
variant-by = după { $measure }
variant-good-bad = bun sau prost
variant-targets = fiecare țintă separat
variant-0-10 = scală de la 0 la 10
variant-auto = după cum permit datele
variant-weighted-by-reads = ponderat cu citirile
variant-votes = voturi
variant-transfers = transferuri
variant-score-of-highest = pondere din scorul maxim
variant-reopens = redeschideri
variant-reads = citiri
variant-per-read = fiecare citire
variant-top-of = primele { $top } din { $of }
variant-easy-lowest = { $low }–{ $high }, cel mai mic este ușor
variant-easy-highest = { $low }–{ $high }, cel mai mare este ușor
variant-aggregates-mean = medie, din sinteze
variant-aggregates = din sinteze

## Which instant puts a record into a period

counted-answered = răspuns
counted-created = creat
counted-date = dată
counted-end = final
counted-ended = încheiat
counted-month = lună
counted-offered = primit
counted-resolved = rezolvat
counted-reviewed = evaluat
counted-started = început
