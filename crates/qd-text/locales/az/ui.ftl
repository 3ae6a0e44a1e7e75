# The window, in English. The page asks for a key without `ui-`. A test of the page holds that every key here is
# used and every key used is here.

## The frame

ui-skip = Məzmuna keç
ui-nav-label = Ekranlar
ui-nav-overview = İcmal
ui-nav-import = Fayl əlavə et
ui-nav-data = Məlumat
ui-nav-settings = Parametrlər
ui-nothing-leaves = Heç nə bu kompüterdən çıxmır
ui-version = Versiya { $version }
ui-workspace-name = Məlumatlarınızın saxlandığı fayl
ui-drop-here = Fayllarınızı istənilən yerə buraxın
ui-loading = Bir an…
ui-close = Bağla
ui-cancel = Ləğv et
ui-no-data = məlumat yoxdur
ui-not-given = (göstərilməyib)
ui-cases = { $n } hal
ui-few-cases = az hal
ui-few-cases-about = az hal: ehtiyatla oxuyun, sıralanmır və rənglənmir

## Problems

ui-issue-line = sətir { $line }
ui-issue-column = “{ $column }” sütunu
ui-issue-code = Dəstək üçün kod: { $code }
ui-issue-unexpected = Gözləmədiyimiz bir səhv baş verdi.
ui-issue-unexpected-hint = Məlumatlarınız dəyişməyib. Proqramı bağlayın, yenidən açın və təkrarlanarsa bildirin.

## Progress

ui-progress-records = { $records } qeyd
ui-progress-left = təxminən { $seconds } saniyə qalıb
ui-progress-heard = { $share } hazırdır

## First screen and sample data

ui-start-title = Dəstəyinizin necə işlədiyini görün
ui-start-lead = Dəstək alətlərinizin ixrac etdiyi faylları açın. Rəhbərliyin istədiyi rəqəmləri və təqdim etmək üçün hesabat alacaqsınız.
ui-start-open = İxraclarımı aç
ui-start-open-about = Help desk, telefon sistemi və ya sorğulardan CSV və ya Excel faylları
ui-start-sample = Nümunə məlumatla göstər
ui-start-sample-about = Tanış olmaq üçün uydurma şirkət. Bir kliklə silinir.
ui-start-drop = Faylları bu pəncərənin istənilən yerinə də buraxa bilərsiniz.
ui-sample-loading = Nümunə şirkət hazırlanır
ui-sample-title = Nümunə məlumat.
ui-sample-text = Bu rəqəmlər uydurmadır.
ui-sample-remove = Sil

## Import

ui-import-title = Fayllarınızı yoxlayın
ui-import-lead = Başa düşdüyümüz budur. Düyməni basana qədər heç nə saxlanılmır.
ui-import-add = Fayl əlavə et
ui-import-empty = Dəstək alətlərinizin ixrac etdiyi faylları seçin və ya bu pəncərənin istənilən yerinə buraxın.
ui-import-running = Fayllarınız oxunur
ui-import-ready = { $records } qeyd idxala hazırdır.
ui-import-ready-sample = İlk { $records } qeydə baxılıb; faylların hamısı tam idxal edilir.
ui-import-button = { $files ->
    [0] İdxal et
   *[other] { $files } faylı idxal et
  }
ui-import-undo = Bu idxalı geri götür
ui-import-undone = Geri götürülüb

ui-blocked-no-files = Əvvəlcə fayl seçin.
ui-blocked-reading = Hələ oxunur.
ui-blocked-none-usable = Bu fayllardan heç biri idxal edilə bilməz.
ui-blocked-sample = Əvvəlcə yuxarıdakı sətirdən nümunə məlumatı silin: o, heç vaxt sizin məlumatlarla qarışdırılmır. Bu fayllar gözləyir.
ui-blocked-kind = { $file } faylında nə olduğunu Təfərrüatlarda göstərin.
ui-blocked-field = { $file } faylında “{ $field }” hansı sütundadır, göstərin.
ui-blocked-question = { $file } haqqında sualı cavablayın.

ui-file-what = { $kind } · { $source }
ui-file-tables = { $n } cədvəl
ui-file-what-unknown = Bu faylda nə olduğunu müəyyən edə bilmirik
ui-file-records = { $records } qeyd
ui-file-records-sample = ilk { $records } qeydə baxılıb
ui-file-reading = oxunur…
ui-file-known = Belə bir faylı əvvəl idxal etmisiniz. Seçimləriniz yenidən istifadə olunur.
ui-file-remove = Kənarda saxla

ui-question-suggested = (bizim təxminimiz)

ui-fields-needed = Lazım
ui-fields-filled = Əlavə tapılanlar ({ $n })
ui-fields-unfilled = Bu faylda olmayanlar ({ $n })
ui-field-needed = lazımdır
ui-field-found = tapılıb
ui-field-guessed = təxmin edilib
ui-field-missing = yoxdur
ui-field-missing-needed = Sütun tapılmadı. Onu saxlayan sütunu seçin.
ui-field-missing-about = Bu faylda o yoxdur. Eybi yoxdur; ona ehtiyacı olan rəqəmlər “məlumat yoxdur” göstərir.
ui-column-for = { $field } bu sütundadır
ui-column-none = Sütun yoxdur
ui-cells-of = { $field } necə başa düşülür
ui-cell-raw = Faylda
ui-cell-understood = Başa düşülən
ui-cell-empty = (boş)
ui-cell-missing = boş qalıb

ui-details = Təfərrüatlar
ui-details-kind = Faylın məzmunu
ui-details-kind-choose = Seçin…
ui-details-sheet = Vərəq
ui-details-encoding = Simvol dəsti
ui-details-delimiter = Sütunların ayırıcısı
ui-details-zone = Qurşağı olmayan vaxtların qurşağı
ui-details-zone-default = Parametrlərinizdəki saat qurşağı
ui-details-header = Sütun adları { $row }-ci sətirdədir.
ui-delimiter-comma = Vergül
ui-delimiter-semicolon = Nöqtəli vergül
ui-delimiter-tab = Tab
ui-delimiter-bar = Şaquli xətt

ui-summary-title = { $stored } qeyd idxal edildi
ui-summary-nothing = Heç nə idxal edilmədi
ui-summary-all = Hər qeyd başa düşüldü.
ui-summary-rejected = { $rejected } qeydə baxılmalıdır. Bütün rəqəmlərdən kənarda qalıb.
ui-summary-overview = Rəqəmləri göstər
ui-summary-more = Daha çox fayl idxal et
ui-summary-waits = Bu fayl haqqında sual hələ açıqdır, ona görə ondan heç nə idxal edilmədi.

ui-count-new = Yeni
ui-count-changed = Yenilənib
ui-count-same = Artıq məlum
ui-count-duplicate = Faylda iki dəfə
ui-count-rejected = Başa düşülməyib

ui-rejected-title = { $total } qeyd başa düşülmədi
ui-rejected-save = CSV kimi saxla
ui-rejected-saved = { $file } kimi saxlanıldı.
ui-rejected-line = Sətir
ui-rejected-column = Sütun
ui-rejected-value = Dəyər
ui-rejected-raw = Qeydin fayldakı şəkli
ui-rejected-more = … və daha { $n }.

ui-kind-tickets = Müraciətlər
ui-kind-calls = Zənglər
ui-kind-surveys = Sorğu cavabları
ui-kind-articles = Oxunan kömək məqalələri
ui-kind-incidents = İnsidentlər
ui-kind-services = İzlənən xidmətlər
ui-kind-customers = Müştərilər
ui-kind-revenue = Təkrarlanan gəlir
ui-kind-orders = Sifarişlər
ui-kind-finance = Xərc və gəlir
ui-kind-quality = Keyfiyyət yoxlamaları
ui-kind-agents = Agentlər

ui-source-generic = istənilən alət
ui-source-sample = nümunə şirkət
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
ui-source-stripe = Stripe
ui-source-chartmogul = ChartMogul

## Periods and comparison

ui-period = Dövr
ui-periods-quarter = Rüblər
ui-periods-month = Aylar
ui-periods-year = İllər
ui-periods-all = Hamısı
ui-period-span = { $first } – { $last }
ui-period-known-to = { $day } tarixinədək məlumat
ui-period-zone = günlər { $zone } vaxtı ilə
ui-period-compare = { $label } ilə müqayisədə
ui-compare = Müqayisə et
ui-compare-previous = Əvvəlki dövr
ui-compare-year = Bir il əvvəl
ui-compare-none = Heç nə
ui-change-against = { $label } ilə
ui-change-none = müqayisə üçün heç nə yoxdur
ui-comparison-before = Əvvəl: { $value }, { $n } hal
ui-verdict-better = Yaxşı
ui-verdict-worse = Pis
ui-verdict-changed = Dəyişib
ui-verdict-no-clear-change = Aydın dəyişiklik yoxdur
ui-verdict-few-cases = Az hal
ui-target-met = Hədəf { $value }: çatılıb
ui-target-missed = Hədəf { $value }: çatılmayıb
ui-target-met-short = { $value } ✓ çatılıb
ui-target-missed-short = { $value } ✗ çatılmayıb

## Overview

ui-tiles-label = Əsas rəqəmlər
ui-insights-title = Diqqət çəkənlər
ui-missing-title = Göstərilmir: hələ məlumat yoxdur ({ $n })
ui-missing-lead = Adı çəkilən faylı idxal edin, rəqəm görünəcək.
ui-table-measure = Ölçü
ui-table-value = Dəyər
ui-table-change = Dəyişiklik
ui-table-target = Hədəf
ui-table-cases = Hallar
ui-table-name = Ad
ui-table-share = Pay
ui-table-range = Ehtimal olunan aralıq
ui-table-before = Əvvəl
ui-table-from = Başlanğıc
ui-table-below = Bundan az
ui-table-beyond = Yuxarı
ui-table-event = Hadisə
ui-table-hour = Saat

ui-family-speed = Sürət
ui-family-quality = Keyfiyyət
ui-family-satisfaction = Məmnunluq
ui-family-volume = Həcm
ui-family-self_service = Özünəxidmət
ui-family-cost_and_customers = Xərc və müştərilər

## Charts

ui-charts-title = Diaqramlar
ui-chart-table = Cədvəl
ui-chart-target = Hədəf { $value }
ui-chart-overall = Hamısı { $value }
ui-chart-point = { $name }: { $value }
ui-chart-between = ehtimal { $low } – { $high }
ui-chart-before = əvvəl { $value }
ui-chart-bin = { $from } – { $to }: { $n }
ui-chart-heat = { $day } { $hour }: { $n }
ui-nps-detractors = Tənqidçilər (0–6)
ui-nps-passives = Neytrallar (7–8)
ui-nps-promoters = Tərəfdarlar (9–10)

## One KPI

ui-filter-only = Yalnız { $word }
ui-filter-remove = Hamısını göstər
ui-rows-title = Arxasındakı qeydlər
ui-rows-about = Hər biri öz rəqəmi və ya kənarda qalma səbəbi ilə.
ui-rows-show = Qeydləri göstər
ui-rows-which = Qeydlər
ui-rows-counted = Sayılıb
ui-rows-left = Kənarda qalıb
ui-rows-all = Hamısı
ui-rows-order = Sıra
ui-rows-order-time = Baş verdiyi kimi
ui-rows-order-greatest = Əvvəl ən böyük
ui-rows-order-least = Əvvəl ən kiçik
ui-rows-none = Heç biri yoxdur.
ui-rows-id = Qeyd
ui-rows-when = Vaxt
ui-rows-hit = Sayılır
ui-rows-yes = Bəli
ui-rows-no = Xeyr
ui-rows-reason = Kənarda qalma səbəbi
ui-rows-pages = Səhifələr
ui-rows-shown = { $from } – { $to }, cəmi { $total }
ui-rows-back = Əvvəlki
ui-rows-next = Daha çox
ui-breakdown-title = Bölgü
ui-breakdown-none = Seçin…
ui-breakdown-bar = Zolaq
ui-breakdown-pick = Yalnız bunları göstər
ui-dimension-channel = Kanal
ui-dimension-priority = Prioritet
ui-dimension-topic = Mövzu
ui-dimension-product = Məhsul
ui-dimension-agent = Agent
ui-dimension-team = Komanda
ui-dimension-customer = Müştəri
ui-dimension-status = Status
ui-dimension-service = Xidmət
ui-dimension-severity = Ciddilik
ui-dimension-category = Kateqoriya
ui-dimension-article = Məqalə
ui-dimension-segment = Seqment
ui-dimension-source = Alət

ui-figures-title = Arxasında nə var
ui-interval = Ehtimal olunan aralıq ({ $level })
ui-interval-above = { $value } yuxarı
ui-interval-below = { $value } aşağı
ui-stat-mean = Orta
ui-stat-median = Median
ui-stat-p90 = 10-dan 9-u aşağı
ui-stat-p95 = 20-dən 19-u aşağı
ui-stat-min = Ən az
ui-stat-max = Ən çox
ui-part-policy = { $about }
ui-part-within = “{ $about }” vədi daxilində
ui-part-scale = { $about } şkalasında
ui-part-reason = Getmə səbəbi: { $about }
ui-part-end-n = { $label }: hallar
ui-part-end-pending = { $label }: hələ açıq
ui-part-end-goal = { $label }: məqsəd
ui-part-within_24h = 24 saat ərzində
ui-part-within_30s = 30 saniyə ərzində
ui-part-over_60s = 60 saniyədən çox gözləyib
ui-part-ever_on_hold = Nə vaxtsa xətdə saxlanıb
ui-part-mean = Orta
ui-part-median = Median
ui-part-calendar_median = Median, bütün saatlar
ui-part-business_median = Median, iş saatları
ui-part-tool_business_median = Median, alətin öz iş saatları
ui-part-tickets_mean = Müraciətlərin ortası
ui-part-tickets_n = Sayılan müraciətlər
ui-part-calls_mean = Zənglərin ortası
ui-part-calls_n = Sayılan zənglər
ui-part-targets = Bütün hədəflərdən
ui-part-export = Alətin özünün dediyi
ui-part-export_n = Alətin dediyi: hallar
ui-part-age_median = Yaş, median
ui-part-age_p90 = Yaş, 10-dan 9-u aşağı
ui-part-age_max = Yaş, ən köhnə
ui-part-older_than_1d = Bir gündən köhnə
ui-part-older_than_7d = 7 gündən köhnə
ui-part-older_than_30d = 30 gündən köhnə
ui-part-older_than_90d = 90 gündən köhnə
ui-part-criteria_met = Ödənilən meyarlar
ui-part-enps = İşçi NPS-i
ui-part-low_effort = Az səy
ui-part-promoters = Tərəfdarlar
ui-part-passives = Neytrallar
ui-part-detractors = Tənqidçilər
ui-part-unique_readers = Oxucular
ui-part-self_service_ratio = Bir müraciətə düşən oxunmalar
ui-part-watched_s = İzlənən vaxt
ui-part-downtime_s = Dayanma vaxtı
ui-part-uptime_s = İşləmə vaxtı
ui-part-failures_per_month = Ayda nasazlıqlar
ui-part-laplace_z = Trend testi (Laplas z)
ui-part-support_cost = Dəstək xərci
ui-part-company_revenue = Şirkətin gəliri
ui-part-active_at_start = Əvvəldə aktiv
ui-part-worst_month = Ən pis ay
ui-part-bought_before = Əvvəl almışdı
ui-part-mean_customers = Müştərilər, orta
ui-part-net = Genişlənmə çıxılmaqla
ui-part-net_with_reactivation = Genişlənmə və qayıdanlar çıxılmaqla
ui-part-beyond_last_bin = Diaqramdan kənarda
ui-excluded-title = Rəqəmdən kənarda qalanlar
ui-reason-no_first_response = hələ ilk cavab yoxdur
ui-reason-negative_duration = başlamazdan əvvəl bitib
ui-reason-negative_count = sıfırdan kiçik say
ui-reason-no_score = qiymət yoxdur
ui-reason-score_outside_scale = qiymət şkalasından kənardadır
ui-reason-no_resolution_time = həll edilib, lakin vaxtı faylda yoxdur
ui-reason-not_resolved_yet = hələ həll edilməyib
ui-reason-not_answered = cavablandırılmayıb
ui-reason-no_first_contact_data = neçə təmas olduğu göstərilməyib
ui-reason-no_reopens = yenidən açılıb-açılmadığı göstərilməyib
ui-reason-no_customer = müştəri göstərilməyib
ui-reason-no_handle_time = işləmə vaxtı yoxdur
ui-reason-no_waiting_time = gözləmə vaxtı yoxdur
ui-reason-no_hold_time = xətdə gözləmə vaxtı yoxdur
ui-reason-short_abandon = dərhal dəstəyi asıb
ui-reason-pending = hələ həddi daxilindədir
ui-reason-no_sla = heç bir vəd əhatə etmir
ui-reason-no_reads = oxunma yoxdur
ui-reason-no_read_time = oxu vaxtı yoxdur
ui-reason-no_revenue = gəlir yoxdur
ui-reason-not_detected = hələ aşkarlanmayıb
ui-reason-not_repairable = təmir edilə bilmir
ui-reason-outside_watched_time = izlənən vaxtdan kənarda

ui-definition-title = Necə hesablanır
ui-definition-computed = Hesablanıb
ui-definition-formula = Düstur
ui-definition-variant = İstifadə olunan versiya
ui-definition-counted-by = Dövrə aidlik
ui-definition-caution = Diqqət
ui-definition-source = Mənbə
ui-definition-actions = Nə etmək olar

## Choosing: goals, circle of influence, targets, actions

ui-circle-moved = { $name }: { $place }
ui-audience-team = Komanda
ui-audience-set = { $name }: { $who }
ui-show-all = Hamısı
ui-form-choose = Seçin…
ui-form-kpi = KPI
ui-form-value = Hədəf
ui-form-unit = Vahid
ui-form-all = Hamısı
ui-form-on = Tarix
ui-form-remove = Sil
ui-form-edit = Dəyişiklik
ui-unit-days = gün
ui-unit-percent = %
ui-unit-points = bal
ui-table-since = Başlanğıc
ui-action-due-on = son tarix { $day }
ui-action-done-on = tamamlanıb { $day }

## Report

ui-report-save = Hesabatı saxla
ui-report-options = Seçimlər
ui-report-language = Hesabatın dili
ui-report-language-window = Pəncərə kimi
ui-report-page = Səhifə
ui-report-running = Hesabat hazırlanır
ui-report-saved = { $file } saxlanıldı: { $pages } səhifə, { $size }
ui-workbook-save = İş kitabı kimi saxla
ui-workbook-running = İş kitabı hazırlanır
ui-workbook-saved = { $file } saxlanıldı: { $sheets } vərəq, { $size }
ui-page-a4 = A4
ui-page-letter = US Letter
ui-page-16x9 = Slaydlar (16:9)

## Data

ui-data-title = Məlumatlarınız
ui-data-lead = Hər idxal, ən sonuncusu birinci. Vaxtlar { $zone } ilədir. Geri götürmə məhz idxalın gətirdiyini çıxarır.
ui-data-empty = Hələ heç nə idxal edilməyib.
ui-data-sample = nümunə məlumat
ui-data-rejected = Başa düşülməyən { $n } qeydi göstər

## Settings

ui-settings-general = Ümumi
ui-settings-language = Pəncərənin dili
ui-settings-name = Təşkilatınızın adı
ui-settings-name-hint = Hesabatın üz qabığında yazılır.
ui-settings-zone = Saat qurşağı
ui-settings-zone-hint = Günlər, həftələr və aylar onunla sayılır.
ui-settings-currency = Valyuta
ui-settings-currency-hint = Valyutası göstərilməyən fayllardakı məbləğlər üçün: EUR, USD, SEK…
ui-settings-numbers = Rəqəmlər
ui-settings-clock = Cavab və həll müddətlərinin hesabı
ui-clock-calendar = Bütün saatlar
ui-clock-business = Yalnız iş saatları
ui-settings-min-n = Az hal: bundan az
ui-settings-min-n-hint = Daha az hala əsaslanan rəqəmlər boz göstərilir və heç vaxt yaxşı və ya pis adlanmır.
ui-settings-advanced = İş saatları, vədlər və hədəflər
ui-settings-advanced-lead = JSON kimi, təlimatdakı qaydada yazılır. Saxlanmazdan əvvəl yoxlanılır.
ui-settings-advanced-valid = Qaydasındadır.
ui-settings-json-bad = Yanlış JSON: { $why }
ui-settings-json-object = Bu, fiqurlu mötərizələr arasında bir obyekt olmalıdır.
ui-settings-json-unknown = “{ $key }” burada məlum deyil. Məlum olanlar: { $known }.
ui-settings-save = Parametrləri saxla
ui-settings-saved = Saxlanıldı

## Tables that go with a value

ui-table-rank = Yer
ui-table-agents = Agentlər
ui-table-experience = Nə yaşadıqlarına görə qalan müştərilər
ui-table-lags = Oxunmalar və təmaslar, həftəbəhəftə
ui-table-service_level = Xidmət səviyyəsi, hər sayma üsulu ilə
ui-table-found_not_read = Tapılıb, oxunmayıb
ui-dimension-experience = Əvvəlki dövrdə
ui-dimension-lead = Oxunmalar
ui-dimension-service_level = Sayma üsulu
ui-column-resolved = Həll edilib
ui-column-fcr = İlk təmasda həll
ui-column-csat = Məmnunluq
ui-column-frt = İlk cavab
ui-column-resolution_time = Həll müddəti
ui-column-aht = İşləmə vaxtı
ui-column-calls_per_hour = Saatda zənglər
ui-column-reopen_rate = Yenidən açılma faizi
ui-column-hard_topics = Ən çətin mövzularda
ui-column-kept = Qalanlar
ui-column-rho = Spirman ρ
ui-column-p_value = p
ui-column-reads = Oxunmalar
ui-column-read_time = Bir oxunmanın vaxtı
ui-note-few_cases = demək tezdir: az hal
ui-note-under_two_months = demək tezdir: iki aydan az
ui-note-no_measure = belə ölçü yoxdur
ui-note-under_12_weeks = 12 həftədən az
ui-note-strongest = ən güclü
ui-key-experience-no_ticket = Müraciət yoxdur
ui-key-experience-good_rating = Son qiymət yaxşı
ui-key-experience-bad_rating = Son qiymət pis
ui-key-experience-no_rating = Müraciət var, qiymət yox
ui-key-lead-0 = eyni həftədə
ui-key-lead-1 = 1 həftə əvvəl
ui-key-lead-2 = 2 həftə əvvəl
ui-key-lead-3 = 3 həftə əvvəl
ui-key-lead-4 = 4 həftə əvvəl
ui-key-service_level-of_offered = Vaxtında cavablanan, bütün daxil olanlardan
ui-key-service_level-of_answered = Vaxtında cavablanan, cavablananlardan
ui-key-service_level-abandoned_within_met = Vaxtında tərk edilən yerinə yetirilmiş sayılır
ui-key-service_level-abandoned_left_out = Tərk edilənlər kənarda
ui-key-service_level-missed_within_met = Vaxtında itirilən yerinə yetirilmiş sayılır
ui-part-response_rate = Cavab faizi
ui-part-surveys_sent = Göndərilmiş sorğular
ui-part-rated_share = Qiymətləndirilmiş həll edilmiş müraciətlər
ui-part-rated_share_n = Həll edilmiş müraciətlər
ui-part-export_differs = Alətin öz nişanı fərqlidir
ui-part-export_differs_n = Nişanı və siyasəti olan müraciətlər
ui-part-found_not_read = Tapılıb, oxunmayıb
ui-part-ranked = Sıralanıb
ui-part-too_early = Demək tezdir
ui-part-rho = Zənglərlə Spirman ρ
ui-part-rho_lead_weeks = Oxunmaların qabaqlama həftələri
ui-part-rho_n = Müqayisə edilən həftələr
ui-part-rho_p_value = bu əlaqənin p dəyəri
ui-part-p_value_bad_good = p, pis və yaxşı
ui-part-bad_rating = Pis qiymətdən sonra qalanlar
ui-part-good_rating = Yaxşı qiymətdən sonra qalanlar
ui-part-no_rating = Müraciəti olub qiyməti olmayan qalanlar
ui-part-no_ticket = Müraciətsiz qalanlar
ui-part-bad_rating_n = Son qiymət pis
ui-part-good_rating_n = Son qiymət yaxşı
ui-part-no_rating_n = Müraciət var, qiymət yox
ui-part-no_ticket_n = Müraciət yoxdur
ui-dimension-weekday = Həftənin günü
ui-dimension-hour = Saat
ui-dimension-month = Ay
ui-part-tool_differs = Alətin öz rəqəmi fərqlidir
ui-part-tool_differs_n = Hər iki rəqəmi olan müraciətlər
ui-part-tool_business_differs = Alətin öz iş vaxtı fərqlidir
ui-part-tool_business_differs_n = Hər iki iş vaxtı olan müraciətlər
ui-table-fcr_variants = İlk təmasda həll, hər təyinetmə üsulu
ui-dimension-fcr_variant = Tərif
ui-key-fcr_variant-flag = Fayl belə deyir
ui-key-fcr_variant-contacts = Müştərinin bir təması, yenidən açılmayıb
ui-key-fcr_variant-replies = Agentin bir cavabı, yenidən açılmayıb
ui-key-fcr_variant-zendesk_one_touch = Zendesk one-touch: iki cavabdan az
ui-key-fcr_variant-helpscout_first_reply = Help Scout: düz bir cavab
ui-key-fcr_variant-intercom = Intercom: bir dəfə bağlanıb, bir əməkdaş
ui-key-fcr_variant-zammad_first_solution = Zammad: 15 dəqiqə ərzində
