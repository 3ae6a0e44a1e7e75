# Goals a team can have, why each takes a KPI (goal-<goal>-<kpi>), and what is said of actions agreed.

goal-callers-lost = Pierdem apelanți în coadă
goal-callers-lost-abandonment = câți închid înainte să răspundă cineva
goal-callers-lost-asa = cât așteaptă ceilalți
goal-callers-lost-sla = cât de des se respectă promisiunea de a răspunde

goal-first-answer = Clienții așteaptă prea mult primul răspuns
goal-first-answer-frt = cât așteaptă un tichet răspunsul unei persoane
goal-first-answer-asa = cât așteaptă un apel
goal-first-answer-sla = cât de des se respectă termenul promis
goal-first-answer-backlog = cât rămâne la final: ce nu primește răspuns azi revine mâine

goal-solved-sooner = Problemele se rezolvă prea greu
goal-solved-sooner-resolution-time = cât durează de la primul contact până la soluție
goal-solved-sooner-backlog = cât este deschis și de când
goal-solved-sooner-contacts-to-resolution = cât de des trebuie să revină clientul
goal-solved-sooner-transfer-rate = cât de des așteaptă un caz pentru că trece din mână în mână

goal-passed-around = Clienții sunt purtați de la unul la altul
goal-passed-around-transfer-rate = câți sunt trimiși mai departe
goal-passed-around-contacts-to-resolution = cât de des trebuie să întrebe
goal-passed-around-reopen-rate = cât de des nu era de fapt rezolvat
goal-passed-around-hold-time = cât așteaptă pe fir cât timp cineva caută

goal-whole-experience = Clienții trebuie să fie mulțumiți de întreaga experiență
goal-whole-experience-csat = cât de mulțumiți sunt de ajutorul primit
goal-whole-experience-nps = dacă v-ar recomanda

goal-ease = Trebuie să fie ușor să primești ajutor
goal-ease-ces = cât efort spun clienții că a fost nevoie
goal-ease-fcr = câți sunt ajutați din prima
goal-ease-contacts-to-resolution = cât de des trebuie să ia legătura până se rezolvă

goal-quick-and-engaged = Clienții trebuie să simtă că cineva se ocupă, și curând
goal-quick-and-engaged-frt = cât de repede răspunde o persoană
goal-quick-and-engaged-asa = cât de repede ridică cineva receptorul
goal-quick-and-engaged-sla = cât de constant se întâmplă

goal-same-quality = Fiecare client trebuie să primească același ajutor bun
goal-same-quality-consistency = dacă are importanță cine preia cazul
goal-same-quality-quality-score = dacă se respectă procedurile
goal-same-quality-reopen-rate = dacă ce este închis rămâne închis

goal-engaged-team = Este echipa implicată?
goal-engaged-team-esat = cât de mulțumiți sunt agenții
goal-engaged-team-csat = dacă observă clienții

goal-workload = Suntem destui și este munca împărțită corect?
goal-workload-tickets = cât intră și la ce ore
goal-workload-resolved = cât se termină
goal-workload-backlog = dacă restanțele cresc
goal-workload-tickets-per-agent = cât duce fiecare
goal-workload-calls-per-hour = câte apeluri încap într-o oră de muncă
goal-workload-aht = câtă muncă cere un contact

goal-learn-from-each-other = Ce putem învăța unii de la alții?
goal-learn-from-each-other-top-agents = cine se pricepe la ce, fără partea de noroc
goal-learn-from-each-other-quality-score = unde văd evaluările o diferență
goal-learn-from-each-other-consistency = la ce subiecte diferă modurile de lucru
goal-learn-from-each-other-fcr = cine rezolvă la primul contact

goal-why-contact = De ce ne contactează oamenii?
goal-why-contact-top-topics = despre ce întreabă și ce crește
goal-why-contact-volume-by-channel = pe unde întreabă
goal-why-contact-contact-rate = câți dintr-o sută de clienți întreabă
goal-why-contact-tickets = câte întrebări sunt în total

goal-self-service = Clienții trebuie să găsească singuri răspunsul
goal-self-service-articles-read = dacă articolele sunt găsite
goal-self-service-article-read-time = dacă sunt citite
goal-self-service-article-helpful = dacă ajută
goal-self-service-article-contact-rate = câți întreabă totuși
goal-self-service-contact-rate = dacă mai puțini clienți trebuie să întrebe

goal-cost = Cât costă suportul și merită?
goal-cost-cost-per-resolution = cât costă un caz rezolvat
goal-cost-cost-per-ticket = cât costă o întrebare
goal-cost-cost-to-revenue = ce parte din venit ia
goal-cost-fcr = cel mai ieftin caz este cel rezolvat pe loc

goal-keep-customers = Ne păstrăm clienții?
goal-keep-customers-retention = câți rămân
goal-keep-customers-churn = câți pleacă, când și de ce
goal-keep-customers-revenue-churn = dacă pleacă cei mari sau cei mici
goal-keep-customers-retention-by-experience = dacă pleacă cei care au fost ajutați prost

goal-reliable-service = Serviciul nostru se defectează prea des
goal-reliable-service-mtbf = cât funcționează între două defecțiuni
goal-reliable-service-availability = cât din timp este funcțional
goal-reliable-service-mttd = cât de repede se observă o defecțiune
goal-reliable-service-time-to-restore = cât durează

action-said-better = Mai bine: { $since } de atunci, { $before } înainte ({ $change }).
action-said-worse = Mai rău: { $since } de atunci, { $before } înainte ({ $change }).
action-said-changed = Schimbat: { $since } de atunci, { $before } înainte ({ $change }).
action-said-no-clear-change = Fără schimbare clară: { $since } de atunci, { $before } înainte.
action-said-not-tested = { $since } de atunci, { $before } înainte ({ $change }); niciun test nu poate spune dacă este întâmplare.
action-said-few-cases = Prea devreme: { $since_n ->
    [one] { $since_n } caz
    [few] { $since_n } cazuri
   *[other] { $since_n } de cazuri
  } de atunci, { $before_n } înainte.
action-said-review-not-reached = Prea devreme: de verificat începând cu { $day }.
action-said-no-time-passed = Prea devreme: datele nu trec de ziua în care s-a convenit.
action-said-nothing-before = { $since } de atunci; nu există nimic anterior de comparat.
action-said-no-data = Fără date de atunci.

cli-goals-lead = Alegeți cu: qd settings set kpis "[\"frt\", \"csat\"]"
cli-no-actions = Încă nu s-a convenit nicio măsură. Adăugați una cu: qd actions add KPI TEXT --on DATE
cli-action-added = Măsura { $id } a fost adăugată.
cli-action-done = Măsura { $id } este încheiată.
cli-action-removed = Măsura { $id } a fost eliminată.
cli-action-owner = responsabil: { $owner }
cli-action-due = termen { $day }
cli-action-finished = încheiată { $day }
cli-action-open = deschis
cli-no-targets = Încă nu există ținte. Adăugați una cu: qd targets add KPI VALUE --from DATE
cli-target-valid = din { $day }
