# Goals a team can have, why each takes a KPI (goal-<goal>-<kpi>), and what is said of actions agreed.

goal-callers-lost = Zəng edənləri növbədə itiririk
goal-callers-lost-abandonment = cavabdan əvvəl neçə nəfərin dəstəyi asdığı
goal-callers-lost-asa = qalanların nə qədər gözlədiyi
goal-callers-lost-sla = cavab vədinin nə qədər tutulduğu

goal-first-answer = Müştərilər ilk cavabı çox gözləyir
goal-first-answer-frt = müraciətin bir insanın cavabını nə qədər gözlədiyi
goal-first-answer-asa = zəngin nə qədər gözlədiyi
goal-first-answer-sla = vəd edilən müddətə nə qədər əməl edildiyi
goal-first-answer-backlog = sonda nə qədər qaldığı: bu gün cavablanmayan sabah qayıdır

goal-solved-sooner = Problemlərin həlli çox uzanır
goal-solved-sooner-resolution-time = ilk təmasdan həllədək nə qədər vaxt keçdiyi
goal-solved-sooner-backlog = nə qədərinin açıq və nə qədər köhnə olduğu
goal-solved-sooner-contacts-to-resolution = müştərinin neçə dəfə qayıtmalı olduğu
goal-solved-sooner-transfer-rate = halın əl dəyişdiyi üçün nə qədər gözlədiyi

goal-passed-around = Müştərilər əldən-ələ ötürülür
goal-passed-around-transfer-rate = nə qədərinin ötürüldüyü
goal-passed-around-contacts-to-resolution = neçə dəfə soruşmalı olduqları
goal-passed-around-reopen-rate = əslində nə qədər hallarda həll edilmədiyi
goal-passed-around-hold-time = kimsə axtararkən xətdə nə qədər gözlədikləri

goal-whole-experience = Müştərilər bütün təcrübədən razı qalmalıdır
goal-whole-experience-csat = aldıqları köməkdən nə qədər razı olduqları
goal-whole-experience-nps = sizi tövsiyə edib-etməyəcəkləri

goal-ease = Kömək almaq asan olmalıdır
goal-ease-ces = müştərilərin dediyinə görə nə qədər səy tələb etdiyi
goal-ease-fcr = neçəsinə ilk dəfədən kömək edildiyi
goal-ease-contacts-to-resolution = həll olunanadək neçə dəfə əlaqə saxlamalı olduqları

goal-quick-and-engaged = Müştərilər kiminsə tezliklə qayğı göstərdiyini hiss etməlidir
goal-quick-and-engaged-frt = bir insanın nə qədər tez cavab verdiyi
goal-quick-and-engaged-asa = dəstəyin nə qədər tez götürüldüyü
goal-quick-and-engaged-sla = bunun nə qədər etibarlı baş verdiyi

goal-same-quality = Hər müştəri eyni yaxşı köməyi almalıdır
goal-same-quality-consistency = halı kimin götürdüyünün fərq edib-etmədiyi
goal-same-quality-quality-score = prosedurlara əməl edilib-edilmədiyi
goal-same-quality-reopen-rate = bağlananın bağlı qalıb-qalmadığı

goal-engaged-team = Komanda həvəslidirmi?
goal-engaged-team-esat = agentlərin nə qədər razı olduğu
goal-engaged-team-csat = müştərilərin bunu hiss edib-etmədiyi

goal-workload = Sayımız çatırmı və iş ədalətli bölünürmü?
goal-workload-tickets = nə qədər və hansı saatlarda daxil olduğu
goal-workload-resolved = nə qədər işin görüldüyü
goal-workload-backlog = yığının artıb-artmadığı
goal-workload-tickets-per-agent = hər kəsin nə qədər daşıdığı
goal-workload-calls-per-hour = bir iş saatına neçə zəng sığdığı
goal-workload-aht = bir təmasın nə qədər iş apardığı

goal-learn-from-each-other = Bir-birimizdən nə öyrənə bilərik?
goal-learn-from-each-other-top-agents = təsadüf çıxılmaqla kimin nədə yaxşı olduğu
goal-learn-from-each-other-quality-score = yoxlamaların harada fərq gördüyü
goal-learn-from-each-other-consistency = hansı mövzularda üsulların fərqləndiyi
goal-learn-from-each-other-fcr = kimin ilk təmasda həll etdiyi

goal-why-contact = İnsanlar niyə bizə müraciət edir?
goal-why-contact-top-topics = nə soruşduqları və nəyin artdığı
goal-why-contact-volume-by-channel = haradan soruşduqları
goal-why-contact-contact-rate = yüz müştəridən neçəsinin soruşduğu
goal-why-contact-tickets = cəmi nə qədər sual olduğu

goal-self-service = Müştərilər cavabı özləri tapmalıdır
goal-self-service-articles-read = məqalələrin tapılıb-tapılmadığı
goal-self-service-article-read-time = oxunub-oxunmadığı
goal-self-service-article-helpful = kömək edib-etmədiyi
goal-self-service-article-contact-rate = yenə də neçəsinin soruşduğu
goal-self-service-contact-rate = daha az müştərinin soruşmağa ehtiyacı olub-olmadığı

goal-cost = Dəstək neçəyə başa gəlir və dəyərmi?
goal-cost-cost-per-resolution = həll edilmiş halın neçəyə başa gəldiyi
goal-cost-cost-per-ticket = bir sualın neçəyə başa gəldiyi
goal-cost-cost-to-revenue = gəlirin hansı payını apardığı
goal-cost-fcr = ən ucuz hal dərhal həll olunandır

goal-keep-customers = Müştərilərimizi saxlayırıqmı?
goal-keep-customers-retention = neçəsinin qaldığı
goal-keep-customers-churn = neçəsinin, nə vaxt və niyə getdiyi
goal-keep-customers-revenue-churn = böyüklərin, yoxsa kiçiklərin getdiyi
goal-keep-customers-retention-by-experience = pis kömək alanların gedib-getmədiyi

goal-reliable-service = Xidmətimiz çox tez-tez sıradan çıxır
goal-reliable-service-mtbf = iki nasazlıq arasında nə qədər işlədiyi
goal-reliable-service-availability = vaxtın nə qədərində işlədiyi
goal-reliable-service-mttd = nasazlığın nə qədər tez sezildiyi
goal-reliable-service-time-to-restore = nə qədər davam etdiyi

action-said-better = Yaxşı: o vaxtdan { $since }, əvvəl { $before } ({ $change }).
action-said-worse = Pis: o vaxtdan { $since }, əvvəl { $before } ({ $change }).
action-said-changed = Dəyişib: o vaxtdan { $since }, əvvəl { $before } ({ $change }).
action-said-no-clear-change = Aydın dəyişiklik yoxdur: o vaxtdan { $since }, əvvəl { $before }.
action-said-not-tested = O vaxtdan { $since }, əvvəl { $before } ({ $change }); bunun təsadüf olub-olmadığını heç bir test deyə bilməz.
action-said-few-cases = Demək tezdir: o vaxtdan { $since_n } hal, əvvəl { $before_n }.
action-said-review-not-reached = Demək tezdir: { $day } tarixindən sonra baxılacaq.
action-said-no-time-passed = Demək tezdir: məlumatlar razılaşma günündən o yana getmir.
action-said-nothing-before = O vaxtdan { $since }; müqayisə üçün əvvəlki məlumat yoxdur.
action-said-no-data = O vaxtdan məlumat yoxdur.

cli-goals-lead = Seçmək üçün: qd settings set kpis "[\"frt\", \"csat\"]"
cli-no-actions = Hələ heç bir tədbir razılaşdırılmayıb. Əlavə etmək üçün: qd actions add KPI TEXT --on DATE
cli-action-added = { $id } nömrəli tədbir əlavə edildi.
cli-action-done = { $id } nömrəli tədbir tamamlandı.
cli-action-removed = { $id } nömrəli tədbir silindi.
cli-action-owner = məsul: { $owner }
cli-action-due = son tarix { $day }
cli-action-finished = tamamlanıb { $day }
cli-action-open = açıq
cli-no-targets = Hələ hədəf yoxdur. Əlavə etmək üçün: qd targets add KPI VALUE --from DATE
cli-target-valid = { $day } tarixindən
