# What each KPI is: name, short name for charts and tables, summary, formula, what usually helps, what to beware of.
# The registry holds the ids; every text of a KPI stands here.


## speed

kpi-frt = İlk cavab müddəti (FRT)
kpi-frt-short = İlk cavab müddəti
kpi-frt-summary = Müştərinin bir insandan ilk cavabı nə qədər gözlədiyi.
kpi-frt-formula = bir insanın ilk açıq cavabı − yaradılma
kpi-frt-action-1 = işçiləri saat × həftə günü xəritəsinə görə planlaşdırın
kpi-frt-action-2 = ilkin çeşidləmə
kpi-frt-action-3 = əsas mövzular üçün hazır cavablar saxlayın
kpi-frt-caution = Avtomatik təsdiq cavab deyil.

kpi-asa = Zəngə orta cavab vermə sürəti (ASA)
kpi-asa-short = Zəngə cavab sürəti
kpi-asa-summary = Zəng edənin cavab verilənədək nə qədər gözlədiyi.
kpi-asa-formula = Σ(cavablanma − daxil olma) ÷ cavablanan zənglər
kpi-asa-action-1 = pik saatlarda kifayət qədər işçi
kpi-asa-action-2 = gözləmə əvəzinə geri zəng
kpi-asa-action-3 = daha qısa menyular; gün, həftə və ay üzrə izləyin
kpi-asa-caution = Tələsik zənglər hesabına qısa gözləmə qazanc deyil.

kpi-abandonment = Tərk etmə faizi
kpi-abandonment-summary = Nə qədər zəng edən cavab almadan imtina edir.
kpi-abandonment-formula = tərk edilən ÷ daxil olan; short_abandon_s müddətində tərk edilənlər hər ikisindən çıxarılır
kpi-abandonment-action-1 = pik saatlarda kifayət qədər işçi
kpi-abandonment-action-2 = gözləmə əvəzinə geri zəng
kpi-abandonment-action-3 = daha qısa menyular; gün, həftə və ay üzrə izləyin
kpi-abandonment-caution = Tələsik zənglər hesabına qısa gözləmə qazanc deyil.

kpi-hold-time = Xətdə gözləmə vaxtı
kpi-hold-time-summary = Zəng edənlərin zəng zamanı xətdə nə qədər saxlandığı.
kpi-hold-time-formula = bu məlumatı olan cavablanmış zəngin xətdə saxlanma saniyələri, median
kpi-hold-time-action-1 = pik saatlarda kifayət qədər işçi
kpi-hold-time-action-2 = gözləmə əvəzinə geri zəng
kpi-hold-time-action-3 = daha qısa menyular; gün, həftə və ay üzrə izləyin
kpi-hold-time-caution = Tələsik zənglər hesabına qısa gözləmə qazanc deyil.

kpi-aht = Orta işləmə vaxtı (AHT)
kpi-aht-short = İşləmə vaxtı
kpi-aht-summary = Bir təmasın nə qədər iş apardığı.
kpi-aht-formula = (Σ(danışıq + xətdə gözləmə + tamamlama), cavablanan zənglər + Σ həll edilmiş müraciətlərin işləmə vaxtı) ÷ (işlənmiş zənglər + işlənmiş müraciətlər)
kpi-aht-action-1 = daha az yazışma: hazır cavablar
kpi-aht-action-2 = sadə hallar üçün botlar
kpi-aht-action-3 = daha yaxşı alətlər
kpi-aht-caution = Heç vaxt tək deyil: onu aşağı salmaq müştəriləri yenidən zəng etməyə məcbur edir; yanında FCR və təmasları göstərin.

kpi-resolution-time = Həll müddəti (MTTR)
kpi-resolution-time-short = Həll müddəti
kpi-resolution-time-summary = İlk təmasdan son həllədək nə qədər vaxt keçdiyi.
kpi-resolution-time-formula = Σ(həll − yaradılma) ÷ dövrdə həll edilmiş müraciətlər
kpi-resolution-time-action-1 = gözləmə addımlarını tapın
kpi-resolution-time-action-2 = yenidən təyinatları azaldın
kpi-resolution-time-action-3 = çətinliyə görə bölün
kpi-resolution-time-caution = Çətin hallar uzun çəkir: eyni mövzu daxilində müqayisə edin.

kpi-mttd = Orta aşkarlama müddəti (MTTD)
kpi-mttd-short = Aşkarlama müddəti
kpi-mttd-summary = Nasazlığın nə qədər diqqətdən kənarda qaldığı.
kpi-mttd-formula = Σ(aşkarlanma − başlanma) ÷ aşkarlanan insidentlər
kpi-mttd-action-1 = müştərilərin gördüyünə xəbərdarlıqlar
kpi-mttd-action-2 = müştəri bildirişləri aşkarlayıcı kimi

kpi-mtbf = Nasazlıqlar arası orta müddət (MTBF)
kpi-mtbf-short = Nasazlıqlar arası müddət
kpi-mtbf-summary = Xidmətin iki nasazlıq arasında nə qədər işlədiyi.
kpi-mtbf-formula = (izlənən vaxt − dayanma vaxtı) ÷ dövrdə başlayan nasazlıqlar; dayanma vaxtı xidmətin insidentlərinin birləşməsidir
kpi-mtbf-action-1 = niyə belə tez-tez sıradan çıxdığını soruşun
kpi-mtbf-action-2 = ən çox rast gəlinən səbəbin qarşısını alın
kpi-mtbf-caution = Az nasazlıq: geniş hədlər.

kpi-time-to-restore = Bərpa müddəti (insident MTTR)
kpi-time-to-restore-short = Bərpa müddəti
kpi-time-to-restore-summary = Nasazlığın nə qədər davam etdiyi.
kpi-time-to-restore-formula = Σ(həll − başlanma) ÷ həll edilmiş insidentlər
kpi-time-to-restore-action-1 = müştərilərin gördüyünə xəbərdarlıqlar
kpi-time-to-restore-action-2 = ən çox rast gəlinən səbəbin qarşısını alın
kpi-time-to-restore-caution = Açıq insidentlər hələ buraya daxil deyil.

kpi-availability = Əlçatanlıq
kpi-availability-summary = Xidmətin izlənən vaxtın nə qədərində işlədiyi.
kpi-availability-formula = (izlənən vaxt − dayanma vaxtı) ÷ izlənən vaxt
kpi-availability-action-1 = niyə belə tez-tez sıradan çıxdığını soruşun
kpi-availability-action-2 = ən çox rast gəlinən səbəbin qarşısını alın
kpi-availability-caution = Xidmətlər üzrə orta ən pisini gizlədir.


## quality

kpi-fcr = İlk təmasda həll (FCR)
kpi-fcr-short = İlk təmasda həll
kpi-fcr-summary = Nə qədər halın ilk təmasda həll olunduğu.
kpi-fcr-formula = ilk təmasda həll edilən ÷ həll edilən
kpi-fcr-action-1 = təlim, skriptlər
kpi-fcr-action-2 = tez-tez rast gəlinən problemlər və həlləri sənədi
kpi-fcr-action-3 = yuxarıya ötürmədən həll etmək səlahiyyəti
kpi-fcr-caution = Çox yüksək olması məqalənin cavablamalı olduğu sadə təmaslar demək ola bilər.

kpi-contacts-to-resolution = Həllədək təmaslar (həll zəngləri)
kpi-contacts-to-resolution-short = Həllədək təmaslar
kpi-contacts-to-resolution-summary = Həll olunana qədər müştəriyə neçə təmas lazım olduğu.
kpi-contacts-to-resolution-formula = həll edilmiş müraciətlərin orta təmas sayı; zənglər: müştərinin bir mövzuda fcr_window ilə zəncirlənən zəngləri
kpi-contacts-to-resolution-action-1 = agentlər ötürməsin, həll etsin
kpi-contacts-to-resolution-action-2 = bağlamazdan əvvəl həlli təsdiqləyin

kpi-reopen-rate = Yenidən açılma faizi
kpi-reopen-rate-summary = Həll edilmiş müraciətlərin nə qədərinin qayıtdığı.
kpi-reopen-rate-formula = yenidən açılması > 0 olan həll edilmiş ÷ həll edilmiş
kpi-reopen-rate-action-1 = bağlamazdan əvvəl həlli təsdiqləyin
kpi-reopen-rate-action-2 = yenidən açılan halları oxuyun və səbəblərini qruplaşdırın
kpi-reopen-rate-caution = Müştərinin təşəkkürü müraciəti yenidən aça bilər.

kpi-transfer-rate = Ötürmə faizi
kpi-transfer-rate-summary = Nə qədər müraciətin bir agent və ya komandadan digərinə keçdiyi.
kpi-transfer-rate-formula = ötürməsi > 0 olan ÷ ötürmə məlumatı olan
kpi-transfer-rate-action-1 = əvvəldən mövzuya görə yönləndirin
kpi-transfer-rate-action-2 = birinci xəttin həll edə biləcəyini genişləndirin

kpi-sla = SLA-ya uyğunluq
kpi-sla-short = SLA-ya uyğunluq
kpi-sla-summary = Verilən vədlərin nə qədərinin tutulduğu.
kpi-sla-formula = yerinə yetirilən ÷ (yerinə yetirilən + pozulan), hər hədəf ayrıca; həddi keçmiş açıq müraciət pozulub, həddi keçməmiş açıq müraciət sayılmır
kpi-sla-action-1 = hansı siyasətin, saatın və kanalın pozulduğuna baxın
kpi-sla-action-2 = növbəni son müddətə görə düzün
kpi-sla-caution = Orta hesabla tutulan vəd bir kanalda pozula bilər.

kpi-consistency = Həllərin ardıcıllığı
kpi-consistency-short = Ardıcıllıq
kpi-consistency-summary = Halı kim götürsə də, müştərinin eyni sürət alıb-almadığı.
kpi-consistency-formula = 100 × (1 − Σ n·d ÷ Σ n), d agentin həll müddəti medianının mövzunun medianından nisbi fərqidir, ən çoxu 1
kpi-consistency-action-1 = hamı üçün bir prosedur
kpi-consistency-action-2 = ona qarşı yoxlamalar
kpi-consistency-action-3 = fərqli agentləri cütləşdirin

kpi-quality-score = Keyfiyyət balı (skript və prosedura əməl)
kpi-quality-score-short = Keyfiyyət balı
kpi-quality-score-summary = Yoxlanan müraciətlərin prosedura nə qədər uyğun olduğu.
kpi-quality-score-formula = Σ qiymət ÷ Σ yoxlamaların ən yüksək qiyməti
kpi-quality-score-action-1 = hamı üçün bir prosedur
kpi-quality-score-action-2 = ona qarşı yoxlamalar
kpi-quality-score-action-3 = fərqli agentləri cütləşdirin


## satisfaction

kpi-csat = Müştəri məmnunluğu (CSAT)
kpi-csat-short = Müştəri məmnunluğu
kpi-csat-summary = Nə qədər cavabın məmnun olduğu.
kpi-csat-formula = məmnun ÷ cavablar
kpi-csat-action-1 = aşağı qiymətli təmasları oxuyun və səbəblərini qruplaşdırın
kpi-csat-action-2 = toplandıqları yerdə təlim keçin
kpi-csat-action-3 = alınmayan proseduru düzəldin
kpi-csat-caution = Müştərinin öz sözüdür, məsələnin bir tərəfi; FCR və CES ilə birlikdə baxın.

kpi-ces = Müştəri səyi balı (CES)
kpi-ces-short = Müştəri səyi balı
kpi-ces-summary = Müştəri üçün nə qədər asan olduğu.
kpi-ces-formula = cavabların öz şkalasında ortası
kpi-ces-action-1 = artıq təmasları, təkrar sualları və ötürmələri aradan qaldırın
kpi-ces-action-2 = müştəri məcbur qalmadan özünüz əlaqə saxlayın
kpi-ces-caution = Hansı ucun asan olduğunu göstərin.

kpi-nps = Net Promoter Score (NPS)
kpi-nps-short = Net Promoter Score
kpi-nps-summary = Müştərilərin şirkəti tövsiyə edib-etməyəcəyi.
kpi-nps-formula = % 9–10 − % 0–6
kpi-nps-action-1 = tənqidçilərdən səbəbini soruşun
kpi-nps-action-2 = birinci səbəbi aradan qaldırın
kpi-nps-action-3 = sahə ilə müqayisə edin
kpi-nps-caution = Yalnız eyni şkalaları müqayisə edin.

kpi-esat = İşçi (agent) məmnunluğu (ESAT)
kpi-esat-short = İşçi məmnunluğu
kpi-esat-summary = Nə qədər işçinin məmnun olduğu.
kpi-esat-formula = məmnun ÷ işçilərin cavabları
kpi-esat-action-1 = müntəzəm fərdi söhbətlər
kpi-esat-action-2 = iş yükü, təqdir, alətlər
kpi-esat-action-3 = əvvəlcə ən aşağı bəndlə məşğul olun
kpi-esat-caution = Kiçik komandalar: 5 cavabdan az olan qruplar göstərilmir.


## volume

kpi-tickets = Müraciətlər (məsələlərin sayı)
kpi-tickets-short = Müraciətlər
kpi-tickets-summary = Nə qədər müraciətin yaradıldığı.
kpi-tickets-formula = dövrdə yaradılan müraciətlər
kpi-tickets-action-1 = təmas olan yerdə işçi
kpi-tickets-action-2 = səbəbləri aradan qaldırın: çaşdıran ekranlar, zəif sənədləşmə
kpi-tickets-caution = Müştərilərin sayına nisbətdə baxın.

kpi-resolved = Həll edilmiş müraciətlər
kpi-resolved-summary = Nə qədər müraciətin həll edildiyi.
kpi-resolved-formula = dövrdə həll edilmiş müraciətlər
kpi-resolved-action-1 = təmas olan yerdə işçi
kpi-resolved-action-2 = səbəbləri aradan qaldırın: çaşdıran ekranlar, zəif sənədləşmə

kpi-backlog = Yığılıb qalanlar (backlog)
kpi-backlog-short = Yığılıb qalanlar (backlog)
kpi-backlog-summary = Sonda nə qədər müraciətin açıq olduğu.
kpi-backlog-formula = sondan əvvəl yaradılan və o vaxta qədər həll edilməyən
kpi-backlog-action-1 = növbəni son müddətə görə düzün
kpi-backlog-action-2 = heç kimi gözləməyəni bağlayın
kpi-backlog-caution = Yalnız saya yox, yaşa da baxın.

kpi-volume-by-channel = Kanal üzrə həcm
kpi-volume-by-channel-summary = Təmasların haradan gəldiyi.
kpi-volume-by-channel-formula = hər kanal üzrə məsələlər və payı; müraciəti göstərən zəng onunla birlikdə bir məsələdir, telefonla
kpi-volume-by-channel-action-1 = təmas olan yerdə işçi
kpi-volume-by-channel-action-2 = səbəbləri aradan qaldırın: çaşdıran ekranlar, zəif sənədləşmə
kpi-volume-by-channel-caution = Müştərilərin sayına nisbətdə baxın.

kpi-top-topics = Əsas mövzular
kpi-top-topics-summary = Müştərilərin nə barədə yazıb zəng etdiyi.
kpi-top-topics-formula = hər mövzu üzrə məsələlər və payı
kpi-top-topics-action-1 = məhsul nasazlıqlarını məhsul komandasına verin
kpi-top-topics-action-2 = soruşulacaq şeyləri soruşulmadan dərc edin

kpi-contact-rate = Təmas nisbəti
kpi-contact-rate-summary = Yüz müştərinin neçə məsələsi olduğu.
kpi-contact-rate-formula = 100 × məsələlər ÷ aktiv müştərilərin orta sayı
kpi-contact-rate-action-1 = təmas olan yerdə işçi
kpi-contact-rate-action-2 = səbəbləri aradan qaldırın: çaşdıran ekranlar, zəif sənədləşmə

kpi-tickets-per-agent = Agentə düşən müraciətlər
kpi-tickets-per-agent-summary = Bir agentin neçə müraciət həll etdiyi.
kpi-tickets-per-agent-formula = həll edilmiş müraciətlər ÷ həll edən agentlər
kpi-tickets-per-agent-action-1 = təmas olan yerdə işçi
kpi-tickets-per-agent-action-2 = çətin halları kimin götürdüyünə fikir verin
kpi-tickets-per-agent-caution = Çox olmaq yaxşı demək deyil: yanında keyfiyyətə baxın.

kpi-calls-per-hour = Saatda zənglər
kpi-calls-per-hour-summary = Bir saatlıq işləmədə neçə zəngin işləndiyi.
kpi-calls-per-hour-formula = işlənmiş zənglər ÷ işləmə saatları
kpi-calls-per-hour-action-1 = hazır cavablar
kpi-calls-per-hour-action-2 = daha yaxşı alətlər
kpi-calls-per-hour-caution = Heç vaxt tək deyil: onu yuxarı qaldırmaq müştəriləri yenidən zəng etməyə məcbur edir.

kpi-top-agents = Ən yaxşı agentlər
kpi-top-agents-summary = Seçilmiş ölçünün intervalının aşağı ucuna görə kimin yaxşı işlədiyi.
kpi-top-agents-formula = müraciət həll etmiş və ya zəngə cavab vermiş agentlər; hər biri üçün həll edilən, FCR, CSAT, FRT, həll müddəti, AHT, saatda zənglər, yenidən açılma faizi; seçilmiş ölçünün 95 % intervalının pis həddinə görə sıralanıb
kpi-top-agents-action-1 = ən yaxşılardan öyrənin
kpi-top-agents-action-2 = qalanları yetişdirin
kpi-top-agents-action-3 = çətin halları kimin götürdüyünə fikir verin
kpi-top-agents-caution = Günlər yox, aylar; kiçik saylarda təsadüf böyükdür.


## self_service

kpi-articles-read = Oxunan məqalələr
kpi-articles-read-summary = Kömək məqalələrinin nə qədər oxunduğu.
kpi-articles-read-formula = Σ oxunma
kpi-articles-read-action-1 = əsas mövzular üçün çatışmayan məqalələri yazın
kpi-articles-read-action-2 = onları tapılan edin
kpi-articles-read-caution = Məqsəd oxunmaların artması ilə zənglərin azalmasıdır.

kpi-article-read-time = Məqalənin oxu vaxtı
kpi-article-read-time-summary = Bir oxunmanın nə qədər çəkdiyi.
kpi-article-read-time-formula = Σ oxu saniyələri ÷ Σ oxu vaxtı olan oxunmalar
kpi-article-read-time-action-1 = tapılıb, oxunmayıb: şəkillər, addımlar, daha qısa
kpi-article-read-time-action-2 = səhifədən başlanan çatlara baxın
kpi-article-read-time-caution = Uzun olması aydın olmaması demək ola bilər.

kpi-article-contact-rate = Oxuduqdan sonra təmaslar
kpi-article-contact-rate-summary = Nə qədər oxunmanın təmasla bitdiyi.
kpi-article-contact-rate-formula = məqalələrdən başlanan təmaslar ÷ oxunmalar
kpi-article-contact-rate-action-1 = tapılıb, oxunmayıb: şəkillər, addımlar, daha qısa
kpi-article-contact-rate-action-2 = təmaslarda soruşulanı məqalədə cavablayın

kpi-article-helpful = Faydalı sayılan məqalələr
kpi-article-helpful-summary = Səs verən oxucuların nə qədərinin məqaləni faydalı saydığı.
kpi-article-helpful-formula = bəli ÷ (bəli + xeyr)
kpi-article-helpful-action-1 = ən çox mənfi səs alanı yenidən yazın
kpi-article-helpful-action-2 = daha qısa, şəkil və addımlarla
kpi-article-helpful-caution = Az adam səs verir.


## cost_and_customers

kpi-cost-per-resolution = Bir həllin xərci
kpi-cost-per-resolution-summary = Bir müraciətin həllinin neçəyə başa gəldiyi.
kpi-cost-per-resolution-formula = dövrün dəstək xərci ÷ həll edilmiş müraciətlər
kpi-cost-per-resolution-action-1 = təlim keçin
kpi-cost-per-resolution-action-2 = sadə olanı avtomatlaşdırın
kpi-cost-per-resolution-action-3 = işçiləri pik vaxtlara görə planlaşdırın
kpi-cost-per-resolution-caution = Təklikdə azaldılası rəqəm deyil: ən az xərclə ən yaxşı keyfiyyət.

kpi-cost-per-ticket = Müştəri xidməti xərci (CSC)
kpi-cost-per-ticket-short = Müştəri xidməti xərci
kpi-cost-per-ticket-summary = Bir müraciətin neçəyə başa gəldiyi.
kpi-cost-per-ticket-formula = dövrün dəstək xərci ÷ yaradılan müraciətlər
kpi-cost-per-ticket-action-1 = təlim keçin
kpi-cost-per-ticket-action-2 = sadə olanı avtomatlaşdırın
kpi-cost-per-ticket-action-3 = işçiləri pik vaxtlara görə planlaşdırın
kpi-cost-per-ticket-caution = Təklikdə azaldılası rəqəm deyil: ən az xərclə ən yaxşı keyfiyyət.

kpi-cost-to-revenue = Dəstək xərcinin gəlirə nisbəti
kpi-cost-to-revenue-short = Xərcin gəlirə nisbəti
kpi-cost-to-revenue-summary = Gəlirin nə qədərinin dəstəyə getdiyi.
kpi-cost-to-revenue-formula = dəstək xərci ÷ şirkətin gəliri
kpi-cost-to-revenue-action-1 = təlim keçin
kpi-cost-to-revenue-action-2 = sadə olanı avtomatlaşdırın
kpi-cost-to-revenue-action-3 = işçiləri pik vaxtlara görə planlaşdırın
kpi-cost-to-revenue-caution = Təklikdə azaldılası rəqəm deyil: ən az xərclə ən yaxşı keyfiyyət.

kpi-retention = Müştəri saxlanması
kpi-retention-summary = Nə qədər müştərinin qaldığı.
kpi-retention-formula = müqavilələr: əvvəldə aktiv və sonda hələ aktiv ÷ əvvəldə aktiv; sifarişlər: dövrdə və əvvəl sifarişi olan müştərilər ÷ dövrdə sifarişi olan müştərilər
kpi-retention-action-1 = ən pis aya və səbəblərə baxın
kpi-retention-action-2 = risk altındakı müştərilərə zəng edin

kpi-churn = Müştəri itkisi (churn)
kpi-churn-summary = Nə qədər müştərinin getdiyi.
kpi-churn-formula = əvvəldə aktiv və sona qədər gedən ÷ əvvəldə aktiv
kpi-churn-action-1 = ən pis aya və səbəblərə baxın
kpi-churn-action-2 = risk altındakı müştərilərə zəng edin

kpi-revenue-churn = Gəlir itkisi (revenue churn)
kpi-revenue-churn-summary = Nə qədər gəlirin getdiyi.
kpi-revenue-churn-formula = (əvvəldə aktiv müştərilərdən ləğv + aşağı tarifə keçidlə itirilən gəlir) ÷ əvvəldəki gəlir
kpi-revenue-churn-action-1 = müştəri itkisindən yüksək: böyüklər gedir, əsas müştərilərə qayğı göstərin
kpi-revenue-churn-action-2 = aşağı: kiçiklər gedir, başlanğıc mərhələyə və qiymətə baxın

kpi-retention-by-experience = Dəstəkdən sonra saxlanma
kpi-retention-by-experience-summary = Dəstəyin müştəri itirib-itirmədiyi.
kpi-retention-by-experience-formula = əvvəldə aktiv olub əvvəlki dövrdə son qiyməti pis olan müştərilərdən: sonda hələ aktiv ÷ hamısı; yanında son qiyməti yaxşı, müraciəti olub qiyməti olmayan, müraciəti olmayanlar
kpi-retention-by-experience-action-1 = müştərilər pis qiymətdən sonra gedirsə, hər pis qiymətlə maraqlanın
kpi-retention-by-experience-caution = Əlaqədir, səbəb deyil.

## Data sets: the records, and the file that holds them

records-tickets = müraciətlər
records-calls = zənglər
records-surveys = sorğu cavabları
records-articles = kömək məqalələrinin oxunmaları
records-incidents = insidentlər
records-services = izlənən xidmətlər
records-customers = müştərilər
records-revenue = müştərilərin aylıq gəlirləri
records-orders = sifarişlər
records-finance = aylıq xərclər
records-quality = müraciət yoxlamaları
records-agents = agentlər
records-aggregates = interval xülasələri
file-tickets = müraciət faylı
file-calls = zəng faylı
file-surveys = sorğu faylı
file-articles = məqalə faylı
file-incidents = insident faylı
file-services = xidmət faylı
file-customers = müştəri faylı
file-revenue = gəlir faylı
file-orders = sifariş faylı
file-finance = maliyyə faylı
file-quality = keyfiyyət yoxlamaları faylı
file-agents = agent faylı
file-aggregates = say və orta qiymətlər faylı
word-support-cost = dəstək xərci
word-company-revenue = şirkətin gəliri
word-hold-time = xətdə gözləmə vaxtı
word-wrap-up-time = tamamlama vaxtı

## How lists are joined

list-and = { $a } və { $b }
list-comma = { $a }, { $b }
list-or-quoted = { $a } və ya { $b }
list-or-by-source = { $a }, yaxud mənbədən asılı olaraq { $b }
quoted = “{ $a }”

## Why there is no number

why-not-imported = Bu məlumatlar idxal edilməyib: { $records }. Lazım olan: { $file }.
why-no-column = İdxal edilmiş məlumatlarda ({ $records }) { $columns } yoxdur. Lazım olan: həmin sütunu olan { $file }.
why-cannot-be-filtered = “{ $name }” bu üzrə bölünə bilmir: { $dim }.
why-too-few-for-privacy = { $n_text } cavabdan az; heç kim tanınmasın deyə göstərilmir.
why-not-finite = Rəqəmlər sonlu ədəd vermir.
why-zero-denominator = Bölən 0-a bərabərdir.
why-all-excluded = Dövrün { $n_text } qeydinin hamısı kənarda qalıb, əksəriyyətinin səbəbi: { $reason }.
why-none-in-period = Bu dövrə heç bir qeyd düşmür.
why-not-known-yet = { $day } tarixindən sonra heç nə məlum deyil ({ $records }).
why-no-tickets-before = Əvvəlki dövrün müraciətləri məlum deyil.
why-no-bad-rating = Əvvəldə aktiv olan heç bir müştəri əvvəlki dövrdə son dəfə pis qiymət verməyib.
why-mixed-currencies = { $currencies } ilə məbləğlər toplanmır.
why-no-revenue-at-start = Dövrün əvvəlində gəlir yox idi.
why-no-policy = SLA siyasəti qoyulmayıb və idxal edilmiş müraciətlər onların SLA-sına əməl edilib-edilmədiyini göstərmir.
why-too-few-for-topic = Heç bir mövzuda dövr ərzində ən azı beş müraciət həll etmiş iki agent yoxdur.
why-no-failure = { $time } işləmə müddətində nasazlıq olmayıb.
why-no-failure-least = { $time } işləmə müddətində nasazlıq olmayıb; MTBF ən azı { $least }.
why-no-agent-named = Dövrdə heç bir həll edilmiş müraciət və cavablanmış zəng agenti göstərmir.
why-no-ticket-names-agent = Dövrdə heç bir həll edilmiş müraciət agenti göstərmir.
why-month-twice = { $month } üçün iki fərqli məbləğ var: { $what }.
why-no-money = Bu dövr üçün yoxdur: { $what }.
why-months-missing = { $months } üçün yoxdur: { $what }.
why-cost-goes-on = { $known } tarixindən sonra müraciətlər məlum deyil, xərc isə { $end } tarixinədək davam edir.
why-no-ticket-to-divide = Dövrdə xərcin bölünəcəyi müraciət yoxdur.
why-cost-and-revenue = { $cost } ilə xərc və { $revenue } ilə gəlir müqayisə edilmir.
why-revenue-zero = Dövrdə şirkətin gəliri 0-dır.
why-no-customer-at-start = Dövrün əvvəlində aktiv müştəri yox idi.
why-no-customer-in-period = Dövrdə aktiv müştəri yox idi.
why-no-tickets-no-calls = Nə müraciət, nə də zəng idxal edilib; bunlardan birini saxlayan fayl kifayətdir.
why-no-topic = Nə müraciətlərdə, nə də zənglərdə mövzu var; həmin sütunu olan fayl lazımdır.
why-no-channel = İdxal edilmiş müraciətlərdə kanal yoxdur; həmin sütunu olan fayl lazımdır.
why-no-contacts-or-replies = İdxal edilmiş müraciətlər təmaslar və cavablar barədə heç nə demir.
why-scale-changed = Mənbə dövr ərzində şkalasını dəyişib; hər şkala ayrıca verilir.
why-no-ratings = Qiymətlər idxal edilməyib; sorğu faylı və ya qiymət sütunu olan müraciətlər yaxud zənglər lazımdır.
why-no-answers = { $kind } cavabları idxal edilməyib; onları saxlayan sorğu faylı lazımdır.
why-mixed-scales = Cavablar müxtəlif şkala və ya istiqamətdədir; bir ortaya yığılmır.
why-aggregates-cut = Dövr xülasənin bir sətrinin içində başlayır və ya bitir; o sətrin nə qədərinin ona aid olduğu məlum deyil.
why-aggregates-overlap = Xülasələr eyni günləri bir dəfədən çox əhatə edir; toplanmır.
why-not-in-aggregates = Bu dövr üçün yalnız xülasələr var və bu, onlarda yoxdur.

## Notes beside a number

note-other-definition-before = Əvvəlki dövr başqa tərifə görə sayılıb və bununla yanaşı qoyulmur.
note-known-in-part = { $day } tarixindən sonra heç nə məlum deyil ({ $records }); rəqəm o vaxta qədərki müddəti göstərir.
note-aggregates-left-out = Bu dövr üçün xülasələr də var; ayrı-ayrı qeydlərə ({ $records }) əlavə edilmir.
note-aggregates-days = Xülasələr dövrün { $days_text } günündən { $covered_text } gününü əhatə edir.
note-aggregates-mean = Burada orta qiymət verilir: xülasələrdən median almaq olmur.
note-from-aggregates = Xülasələrdən, ayrı-ayrı qeydlərdən deyil ({ $records }).
note-no-opening-hours = İş saatları təyin edilməyib, ona görə iş vaxtı təqvim vaxtıdır.
note-no-paused-time = İdxal edilmiş müraciətlər müştərilərini nə qədər gözlədiklərini göstərmir; heç nə çıxılmır.
note-no-paused-time-from = { $sources } mənbəli müraciətlər müştərilərini nə qədər gözlədiklərini göstərmir; orada heç nə çıxılmır.
note-sla-without-pauses = Müştərini gözləmə çıxılır: { $policy }.
note-more-answers-than-sent = { $sent_text } göndərilmiş sorğuya { $answers_text } cavab gəlib, ona görə cavab faizi verilmir.
note-relation-not-cause = Əlaqədir, səbəb deyil: pis qiymət verən başqa səbəblərdən gedə bilər.
note-export-sla-used = Heç bir siyasətin əhatə etmədiyi müraciətlərdə ixracın öz SLA rəqəmləri istifadə olunur.
note-furthest-apart = Ən çox fərqlənənlər: { $topics }.
note-since-first-failure = İlk nasazlığından izlənir, bu da rəqəmi yaxşı göstərir.
note-some-since-first-failure = İlk nasazlığından izlənir (öz qeydi olmayan xidmətlər), bu da rəqəmi yaxşı göstərir.
note-gaps-shrinking = Nasazlıqlar arası müddət: qısalır.
note-gaps-growing = Nasazlıqlar arası müddət: uzanır.
note-gaps-steady = Nasazlıqlar arası müddət: sabitdir.
note-ranked-by-upper = 95 % intervalın yuxarı ucuna görə sıralanıb: { $measure }.
note-ranked-by-lower = 95 % intervalın aşağı ucuna görə sıralanıb: { $measure }.
note-hardest-topics = Median həll müddətinə görə ən çətin mövzular: { $topics }.
note-tickets-begin = Müraciətlər dövrün içində, { $day } tarixində başlayır.
note-cost-of-whole-period = { $day } tarixindən sonra müraciətlər məlum deyil; xərc bütün dövrün xərcidir.
note-no-resolved-from = { $sources } mənbəli müraciətlər nə vaxt həll edildiyini göstərmir.
note-relation-few-weeks = Oxunmaların əlaqəsi ({ $name }): məlumat yoxdur, hər ikisi üçün { $weeks_text } həftə məlumdur, { $least_text } həftə lazımdır.
note-relation-same-every-week = Oxunmaların əlaqəsi ({ $name }): məlumat yoxdur, biri hər həftə eynidir.
note-reads-with-fewer = Oxunmalar çoxaldıqda azalır: { $name }, { $lead ->
    [0] eyni həftədə
   *[other] { $lead_text } həftə sonra
 } (Spirman ρ { $rho }, { $weeks_text } həftə, p { $p }). Əlaqədir, səbəb deyil.
note-reads-with-more = Oxunmalar çoxaldıqda çoxalır: { $name }, { $lead ->
    [0] eyni həftədə
   *[other] { $lead_text } həftə sonra
 } (Spirman ρ { $rho }, { $weeks_text } həftə, p { $p }). Əlaqədir, səbəb deyil.
note-no-clear-relation = Oxunmaların aydın əlaqəsi yoxdur ({ $name }); ən güclüsü { $lead ->
    [0] eyni həftədə
   *[other] { $lead_text } həftə sonra
 } (Spirman ρ { $rho }, { $weeks_text } həftə, p { $p }).
note-contracts-unmoved = İdxal edilmiş müştərilərdə { $day } tarixindən sonra müqavilə başlanğıcı və sonu yoxdur: siyahının nə vaxt hazırlandığını nəzərə alın.
note-worst-month = Ən pis ay: { $month }, { $value }.
note-topics-risen = Ən çox artanlar: { $topics }.
note-ces-against-csat = Bu şkalaya görə asan hesab edənlər daha az razıdır (Spirmen ρ { $rho }, { $n_text } müraciət): hansı ucun asan olduğunu yoxlayın.
note-tool-differs = Hər iki rəqəmi olan { $n_text } müraciətdən { $differ_text } müraciətdə alətin öz rəqəmi bizimkindən bir dəqiqədən çox fərqlənir.
note-tool-business-differs = Hər ikisi olan { $n_text } müraciətdən { $differ_text } müraciətdə alətin öz iş vaxtı bizimkindən bir dəqiqədən çox fərqlənir.
note-export-flag-differs = Hər ikisi olan { $n_text } həll edilmiş müraciətdən { $differ_text } müraciətdə ixracın öz SLA nişanı siyasətlərdən fərqlidir.
note-calls-lack = İdxal edilmiş zənglərdə yoxdur: { $what }; rəqəmə daxil deyil.
note-calls-from-lack = { $sources } mənbəli zənglərdə yoxdur: { $what }; orada rəqəmə daxil deyil.
note-hold = Bütün zənglərin ortası { $mean }; { $ever } nə vaxtsa xətdə saxlanıb.
note-hold-and-median = Bütün zənglərin ortası { $mean }; { $ever } nə vaxtsa xətdə saxlanıb, onların medianı { $median }.
note-calls-apart = Zənglər ayrıca göstərilir ({ $way }).
note-no-reopens = İdxal edilmiş müraciətlər yenidən açılıb-açılmadığını göstərmir.
note-no-reopens-from = { $sources } mənbəli müraciətlər yenidən açılıb-açılmadığını göstərmir.
note-several-scales = { $n_text } şkalada cavablar: { $scales }.
note-scale-changed = { $source } { $day } tarixində şkalasını dəyişdi: əvvəl { $before }, o vaxtdan { $since }.
note-scale = Şkala { $low }–{ $high }; asan uc { $end }.

## What was added to a formula

def-calendar = təqvim vaxtı
def-business = iş saatları
def-business-none-set = iş saatları (təyin edilməyib: təqvim vaxtı)
def-without-pauses = müştərini gözləmə çıxılıb
def-calls-within = müştərinin bir mövzuda { $days_text } gün ərzindəki zəngləri
def-first-contact = ilk təmas: { $ways }
def-calls-flag = zənglər: fayl belə deyir
def-calls-window = zənglər: müştərinin mövzu üzrə { $days_text } gün ərzində başqa zəngi yoxdur
def-scale = şkala { $low }–{ $high }, { $end } asandır

## Which of several definitions was used

variant-flag = fayl belə deyir
variant-contacts = müştərinin bir təması, yenidən açılmayıb
variant-replies = agentin bir cavabı, yenidən açılmayıb
variant-zendesk-one-touch = agentin ikidən az cavabı, yenidən açılma nəzərə alınmır
variant-helpscout-first-reply = agentin düz bir cavabı
variant-intercom = bir dəfə bağlanıb, bir əməkdaş
variant-zammad-first-solution = 15 dəqiqə ərzində həll edilib
variant-silence-14d = müştərinin 14 gün başqa müraciəti və ya zəngi yoxdur
variant-calendar = təqvim vaxtı
variant-business = iş saatları
variant-all-offered = bütün daxil olan zənglər
variant-without-abandons-within = { $limit } ərzində tərk edilən zənglər çıxılmaqla
variant-calls-and-tickets = zənglər və müraciətlər
variant-tickets = müraciətlər
variant-calls = zənglər
variant-calls-flag = fayl belə deyir
variant-calls-window = müddət ərzində başqa zəng yoxdur
variant-handled-hours = işləmə saatları
variant-issues = məsələlər
variant-issues-per-100-customers = 100 müştəriyə düşən məsələlər
variant-resolved = həll edilmə
variant-created = yaradılma
variant-open-at-end = sonda açıq
variant-last-rating = son qiymət
variant-gross = ümumi
variant-contracts = müqavilələr
variant-orders = sifarişlər
variant-months = ay
variant-since-first-failure = ilk nasazlıqdan
variant-watched-time = izlənən vaxt
variant-by = { $measure } üzrə
variant-good-bad = yaxşı və ya pis
variant-targets = hər hədəf ayrıca
variant-0-10 = 0-dan 10-a qədər şkala
variant-auto = məlumatların imkan verdiyi kimi
variant-weighted-by-reads = oxunmalarla çəkilənmiş
variant-votes = səslər
variant-transfers = ötürmələr
variant-score-of-highest = ən yüksək qiymətin payı
variant-reopens = yenidən açılmalar
variant-reads = oxunmalar
variant-per-read = hər oxunma
variant-top-of = { $of } pillədən yuxarı { $top }
variant-easy-lowest = { $low }–{ $high }, ən aşağısı asandır
variant-easy-highest = { $low }–{ $high }, ən yüksəyi asandır
variant-aggregates-mean = orta qiymət, xülasələrdən
variant-aggregates = xülasələrdən

## Which instant puts a record into a period

counted-answered = cavablanma
counted-created = yaradılma
counted-date = tarix
counted-end = son
counted-ended = bitmə
counted-month = ay
counted-offered = daxil olma
counted-resolved = həll edilmə
counted-reviewed = yoxlanma
counted-started = başlanma
