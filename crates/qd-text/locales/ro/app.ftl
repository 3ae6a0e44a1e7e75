# Texts of the command line and of what window and command line share.

app-period-all = Toate datele
app-period-quarter = T{ $quarter } { $year }

cli-imported = { $file }: { $records } înregistrări de tip { $kind } ({ $source })
cli-counts = noi { $new }, modificate { $changed }, identice { $same }, duplicate { $duplicate }, respinse { $rejected }
cli-rejected-head = Neimportate ({ $n }):
cli-rejected-more = … și încă { $n }; vedeți-le pe toate cu: qd imports { $id } --rejected
cli-warning = Notă: { $text }
cli-question = Necesită un răspuns ({ $id }): { $text }
cli-choice = { $value } = { $reads }
cli-nothing-written = Nu s-a scris nimic.
cli-undone = Importul { $id } a fost anulat.
cli-no-imports = Încă nu s-a importat nimic. Începeți cu: qd import FILE…
cli-report-written = Raport scris: { $file } ({ $pages } pagini, { $kb } kB)
cli-workbook-written = Registru scris: { $file } ({ $sheets } foi, { $kb } kB)
cli-deck-written = Prezentare scrisă: { $file } ({ $slides } diapozitive, { $kb } kB)
cli-chart-written = Grafic scris: { $file } ({ $chart }, { $kb } kB)
cli-table-written = Tabel scris: { $file } ({ $table }, rânduri: { $rows })
cli-workspace-ok = Spațiul de lucru este intact: { $tables } tabele, { $rows } înregistrări.
cli-no-data = fără date
cli-few-cases = puține cazuri
cli-period = Perioada { $label }: de la { $from } până la { $to } (neinclus), { $zone }
cli-compared = comparativ cu { $label }
cli-settings-saved = Setările au fost salvate.
cli-backup-written = Copie de siguranță scrisă și verificată: { $file }

verdict-better = mai bine
verdict-worse = mai rău
verdict-changed = schimbat
verdict-no-clear-change = fără schimbare clară
verdict-few-cases = puține cazuri
verdict-not-tested = netestat

shell-open = Deschideți exporturi
shell-exports = Exporturi
shell-all-files = Toate fișierele
shell-save-report = Salvați raportul
shell-report-name = Raport de suport { $period }
shell-save-workbook = Salvați registrul
shell-workbook-name = Cifre de suport { $period }
shell-save-deck = Salvați prezentarea
shell-deck-name = Prezentare de suport { $period }
shell-save-chart = Salvați graficul: .png, .svg, .csv sau .json
shell-save-table = Salvați tabelul: .csv sau .json
shell-save-rejected = Salvați rândurile
shell-rejected-name = Rânduri de verificat, import { $id }
shell-replace-ask = { $file } există deja. Îl înlocuiți?
shell-replace = Înlocuiți
shell-keep = Anulați
shell-silent-title = Quarterdeck: fereastra este goală
shell-silent =
    Fereastra nu a pornit.

    Datele dumneavoastră sunt în siguranță: nu s-a deschis și nu s-a schimbat nimic.

    Ce e de făcut: închideți programul și porniți-l din nou. Dacă fereastra rămâne goală pe Linux, porniți-o dintr-un terminal cu

    WEBKIT_DISABLE_COMPOSITING_MODE=1 quarterdeck-app

    sau actualizați pachetul WebKitGTK. Linia de comandă qd funcționează fără fereastră.

installer-files = Deschide fișierele .qdeck cu Quarterdeck
installer-workspace = Spațiu de lucru Quarterdeck
installer-path = Comanda qd în orice terminal
installer-webview = Windows nu are WebView2, cu care Quarterdeck își afișează fereastra. Este gratuit, de la Microsoft. Deschideți pagina lui acum? Linia de comandă qd funcționează și fără el.
installer-windows = Quarterdeck are nevoie de Windows 10 sau mai nou.
installer-running = Quarterdeck este deschis. Închideți fereastra și încercați din nou.
installer-kept = Datele dumneavoastră rămân unde sunt: { $folder }. Ștergeți acel dosar dacă nu le mai doriți.

app-costs-by-hand = Costuri introduse manual
app-period-month = { $month } { $year }
app-period-half = { $which ->
    [1] Primul semestru { $year }
   *[other] Al doilea semestru { $year }
  }
app-period-week = Săptămâna { $week }, { $year }
app-period-fiscal-year = Anul fiscal { $year }
app-period-fiscal-quarter = T{ $quarter } anul fiscal { $year }
app-month-1 = ianuarie
app-month-2 = februarie
app-month-3 = martie
app-month-4 = aprilie
app-month-5 = mai
app-month-6 = iunie
app-month-7 = iulie
app-month-8 = august
app-month-9 = septembrie
app-month-10 = octombrie
app-month-11 = noiembrie
app-month-12 = decembrie
shell-open-workspace = Deschideți spațiul de lucru
shell-new-workspace = Spațiu de lucru nou
shell-workspace-name = Suport
shell-workspaces = Spații de lucru
shell-open-backup = Alegeți o copie de siguranță
shell-save-backup = Salvați copia de siguranță
shell-save-everything = Exportați totul
shell-everything-name = Quarterdeck, totul
shell-open-picture = Alegeți un logo
shell-pictures = Imagini (PNG)
shell-menu-file = Fișier
shell-menu-open-exports = Deschide exporturi…
shell-menu-open-workspace = Deschide spațiu de lucru…
shell-menu-new-workspace = Spațiu de lucru nou…
shell-menu-recent = Deschise recent
shell-menu-forget-recent = Golește lista
shell-menu-save-report = Salvează raportul…
shell-menu-print = Tipărește…
shell-menu-settings = Setări
shell-menu-quit = Ieșire
shell-menu-edit = Editare
shell-menu-undo = Anulează
shell-menu-redo = Refă
shell-menu-cut = Decupează
shell-menu-copy = Copiază
shell-menu-paste = Lipește
shell-menu-select-all = Selectează tot
shell-menu-view = Vizualizare
shell-menu-zoom-in = Mai mare
shell-menu-zoom-out = Mai mic
shell-menu-zoom-usual = Mărime normală
shell-menu-appearance-system = Ca sistemul
shell-menu-appearance-light = Luminos
shell-menu-appearance-dark = Întunecat
shell-menu-help-menu = Ajutor
shell-menu-help = Manual și glosar
shell-menu-shortcuts = Scurtături de tastatură
shell-menu-whats-new = Noutăți
shell-menu-about = Despre Quarterdeck
shell-start-title = Quarterdeck nu poate porni
shell-start = Fereastra nu a putut fi deschisă: { $why }
shell-no-webview = Fereastra nu a putut fi deschisă: WebView2 lipsește de pe acest computer sau există doar pentru alt utilizator.
shell-start-windows = În Windows o afișează WebView2, care este gratuit, de la Microsoft: https://developer.microsoft.com/microsoft-edge/webview2/. Datele sunt neatinse, iar linia de comandă qd funcționează fără fereastră.
