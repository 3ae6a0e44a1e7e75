# Texts of the command line and of what window and command line share.

app-period-all = Bütün məlumatlar
app-period-quarter = { $year }, { $quarter }-ci rüb

cli-imported = { $file }: { $records } qeyd, { $kind } ({ $source })
cli-counts = yeni { $new }, dəyişmiş { $changed }, eyni { $same }, təkrar { $duplicate }, rədd edilmiş { $rejected }
cli-rejected-head = İdxal edilməyib ({ $n }):
cli-rejected-more = … və daha { $n }; hamısına baxmaq üçün: qd imports { $id } --rejected
cli-warning = Qeyd: { $text }
cli-question = Cavab tələb olunur ({ $id }): { $text }
cli-choice = { $value } = { $reads }
cli-nothing-written = Heç nə yazılmadı.
cli-undone = { $id } nömrəli idxal geri götürüldü.
cli-no-imports = Hələ heç nə idxal edilməyib. Başlamaq üçün: qd import FILE…
cli-report-written = Hesabat yazıldı: { $file } ({ $pages } səhifə, { $kb } kB)
cli-workbook-written = İş kitabı yazıldı: { $file } ({ $sheets } vərəq, { $kb } kB)
cli-deck-written = Slaydlar yazıldı: { $file } ({ $slides } slayd, { $kb } kB)
cli-chart-written = Qrafik yazıldı: { $file } ({ $chart }, { $kb } kB)
cli-table-written = Cədvəl yazıldı: { $file } ({ $table }, sətir: { $rows })
cli-workspace-ok = İş sahəsi salamatdır: { $tables } cədvəl, { $rows } qeyd.
cli-no-data = məlumat yoxdur
cli-few-cases = az hal
cli-period = Dövr { $label }: { $from } – { $to } (daxil deyil), { $zone }
cli-compared = { $label } ilə müqayisədə
cli-settings-saved = Parametrlər saxlanıldı.
cli-backup-written = Ehtiyat nüsxə yazıldı və yoxlanıldı: { $file }

verdict-better = yaxşı
verdict-worse = pis
verdict-changed = dəyişib
verdict-no-clear-change = aydın fərq yoxdur
verdict-few-cases = az hal
verdict-not-tested = yoxlanılmayıb

shell-open = İxracları açın
shell-exports = İxraclar
shell-all-files = Bütün fayllar
shell-save-report = Hesabatı saxla
shell-report-name = Dəstək hesabatı { $period }
shell-save-workbook = İş kitabını saxla
shell-workbook-name = Dəstək rəqəmləri { $period }
shell-save-deck = Slaydları saxla
shell-deck-name = Dəstək slaydları { $period }
shell-save-chart = Qrafiki saxla: .png, .svg, .csv və ya .json
shell-save-table = Cədvəli saxla: .csv və ya .json
shell-save-rejected = Sətirləri saxla
shell-rejected-name = Baxılmalı sətirlər, idxal { $id }
shell-replace-ask = { $file } artıq var. Əvəz edilsin?
shell-replace = Əvəz et
shell-keep = Ləğv et
shell-silent-title = Quarterdeck: pəncərə boşdur
shell-silent =
    Pəncərə açılmadı.

    Məlumatlarınız təhlükəsizdir: heç nə açılmayıb və dəyişdirilməyib.

    Nə etməli: proqramı bağlayın və yenidən başladın. Linux-da pəncərə boş qalırsa, onu terminaldan bu əmrlə başladın:

    WEBKIT_DISABLE_COMPOSITING_MODE=1 quarterdeck-app

    və ya WebKitGTK paketini yeniləyin. qd əmr sətri pəncərəsiz işləyir.

installer-files = .qdeck fayllarını Quarterdeck ilə açmaq
installer-workspace = Quarterdeck iş sahəsi
installer-path = qd əmri hər terminalda
installer-webview = Windows-da Quarterdeck-in pəncərəsini göstərən WebView2 yoxdur. O, Microsoft-dan pulsuzdur. Səhifəsi indi açılsın? qd əmr sətri onsuz da işləyir.
installer-windows = Quarterdeck üçün Windows 10 və ya daha yenisi lazımdır.
installer-running = Quarterdeck açıqdır. Pəncərəsini bağlayıb yenidən cəhd edin.
installer-kept = Məlumatlarınız yerində qalır: { $folder }. Onlar daha lazım deyilsə, həmin qovluğu silin.

app-costs-by-hand = Əl ilə daxil edilmiş xərclər
app-period-month = { $month } { $year }
app-period-half = { $which ->
    [1] { $year }, birinci yarımil
   *[other] { $year }, ikinci yarımil
  }
app-period-week = Həftə { $week }, { $year }
app-period-fiscal-year = { $year } maliyyə ili
app-period-fiscal-quarter = { $year } maliyyə ili, { $quarter }-ci rüb
app-month-1 = Yanvar
app-month-2 = Fevral
app-month-3 = Mart
app-month-4 = Aprel
app-month-5 = May
app-month-6 = İyun
app-month-7 = İyul
app-month-8 = Avqust
app-month-9 = Sentyabr
app-month-10 = Oktyabr
app-month-11 = Noyabr
app-month-12 = Dekabr
shell-open-workspace = İş sahəsini aç
shell-new-workspace = Yeni iş sahəsi
shell-workspace-name = Dəstək
shell-workspaces = İş sahələri
shell-open-backup = Ehtiyat nüsxəni seçin
shell-save-backup = Ehtiyat nüsxəni saxla
shell-save-everything = Hər şeyi ixrac et
shell-everything-name = Quarterdeck, hər şey
shell-open-picture = Loqo seçin
shell-pictures = Şəkillər (PNG)
shell-menu-file = Fayl
shell-menu-open-exports = İxracları aç…
shell-menu-open-workspace = İş sahəsini aç…
shell-menu-new-workspace = Yeni iş sahəsi…
shell-menu-recent = Son açılanlar
shell-menu-forget-recent = Siyahını təmizlə
shell-menu-save-report = Hesabatı saxla…
shell-menu-print = Çap et…
shell-menu-settings = Parametrlər
shell-menu-quit = Çıxış
shell-menu-edit = Düzəliş
shell-menu-undo = Geri al
shell-menu-redo = Yenidən et
shell-menu-cut = Kəs
shell-menu-copy = Kopyala
shell-menu-paste = Yapışdır
shell-menu-select-all = Hamısını seç
shell-menu-view = Görünüş
shell-menu-zoom-in = Böyüt
shell-menu-zoom-out = Kiçilt
shell-menu-zoom-usual = Adi ölçü
shell-menu-appearance-system = Sistem kimi
shell-menu-appearance-light = Açıq
shell-menu-appearance-dark = Tünd
shell-menu-help-menu = Kömək
shell-menu-help = Təlimat və lüğət
shell-menu-shortcuts = Klaviatura qısayolları
shell-menu-whats-new = Yeniliklər
shell-menu-about = Quarterdeck haqqında
shell-start-title = Quarterdeck işə düşə bilmir
shell-start = Pəncərəni açmaq olmadı: { $why }
shell-no-webview = Pəncərəni açmaq olmadı: bu kompüterdə WebView2 yoxdur və ya yalnız başqa istifadəçi üçün quraşdırılıb.
shell-start-windows = Windows-da onu Microsoft-un pulsuz WebView2 proqramı göstərir: https://developer.microsoft.com/microsoft-edge/webview2/. Məlumatlarınız zədələnməyib, qd əmr sətri isə pəncərəsiz işləyir.
