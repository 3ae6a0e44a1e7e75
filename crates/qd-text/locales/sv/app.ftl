# Texts of the command line and of what window and command line share.

app-period-all = Alla data
app-period-quarter = Kv { $quarter } { $year }

cli-imported = { $file }: { $records } poster av typen { $kind } ({ $source })
cli-counts = nya { $new }, ändrade { $changed }, oförändrade { $same }, dubbletter { $duplicate }, avvisade { $rejected }
cli-rejected-head = Inte importerade ({ $n }):
cli-rejected-more = … och { $n } till; se alla med: qd imports { $id } --rejected
cli-warning = Obs: { $text }
cli-question = Behöver ett svar ({ $id }): { $text }
cli-choice = { $value } = { $reads }
cli-nothing-written = Inget skrevs.
cli-undone = Import { $id } togs tillbaka.
cli-no-imports = Inget har importerats än. Börja med: qd import FIL…
cli-report-written = Rapporten är skriven: { $file } ({ $pages } sidor, { $kb } kB)
cli-workbook-written = Arbetsboken är skriven: { $file } ({ $sheets } blad, { $kb } kB)
cli-deck-written = Bilderna är skrivna: { $file } ({ $slides } bilder, { $kb } kB)
cli-chart-written = Diagrammet är skrivet: { $file } ({ $chart }, { $kb } kB)
cli-table-written = Tabellen är skriven: { $file } ({ $table }, rader: { $rows })
cli-workspace-ok = Arbetsytan är hel: { $tables } tabeller, { $rows } poster.
cli-no-data = inga data
cli-few-cases = få fall
cli-period = Period { $label }: från { $from } till { $to } (räknas inte), { $zone }
cli-compared = jämfört med { $label }
cli-settings-saved = Inställningarna är sparade.
cli-backup-written = Säkerhetskopian är skriven och kontrollerad: { $file }

verdict-better = bättre
verdict-worse = sämre
verdict-changed = ändrat
verdict-no-clear-change = ingen tydlig förändring
verdict-few-cases = få fall
verdict-not-tested = inte prövat

shell-open = Öppna exporter
shell-exports = Exporter
shell-all-files = Alla filer
shell-save-report = Spara rapport
shell-report-name = Supportrapport { $period }
shell-save-workbook = Spara arbetsbok
shell-workbook-name = Supportens tal { $period }
shell-save-deck = Spara bilder
shell-deck-name = Supportens bilder { $period }
shell-save-chart = Spara diagram: .png, .svg, .csv eller .json
shell-save-table = Spara tabell: .csv eller .json
shell-save-rejected = Spara rader
shell-rejected-name = Rader att se över, import { $id }
shell-replace-ask = { $file } finns redan. Ersätta den?
shell-replace = Ersätt
shell-keep = Avbryt
shell-silent-title = Quarterdeck: fönstret är tomt
shell-silent =
    Fönstret har inte startat.

    Dina data är oskadda: inget öppnades eller ändrades.

    Att göra: stäng programmet och starta det igen. Om fönstret förblir tomt i Linux, starta det från en terminal med

    WEBKIT_DISABLE_COMPOSITING_MODE=1 quarterdeck-app

    eller uppdatera paketet WebKitGTK. Kommandoraden qd fungerar utan fönster.

installer-files = Öppna .qdeck-filer med Quarterdeck
installer-workspace = Quarterdeck-arbetsyta
installer-path = Kommandot qd i varje terminal
installer-webview = Windows saknar WebView2, som Quarterdeck visar sitt fönster med. Det är gratis, från Microsoft. Öppna dess sida nu? Kommandoraden qd fungerar utan det.
installer-windows = Quarterdeck kräver Windows 10 eller nyare.
installer-running = Quarterdeck är öppet. Stäng fönstret och försök igen.
installer-kept = Dina data ligger kvar: { $folder }. Ta bort mappen om du inte längre vill ha dem.

app-costs-by-hand = Kostnader inmatade för hand
app-period-month = { $month } { $year }
app-period-half = { $which ->
    [1] Första halvåret { $year }
   *[other] Andra halvåret { $year }
  }
app-period-week = Vecka { $week } { $year }
app-period-fiscal-year = Räkenskapsåret { $year }
app-period-fiscal-quarter = Kv { $quarter } räkenskapsåret { $year }
app-month-1 = januari
app-month-2 = februari
app-month-3 = mars
app-month-4 = april
app-month-5 = maj
app-month-6 = juni
app-month-7 = juli
app-month-8 = augusti
app-month-9 = september
app-month-10 = oktober
app-month-11 = november
app-month-12 = december
shell-open-workspace = Öppna arbetsyta
shell-new-workspace = Ny arbetsyta
shell-workspace-name = Vår support
shell-workspaces = Arbetsytor
shell-open-backup = Välj en säkerhetskopia
shell-save-backup = Spara säkerhetskopia
shell-save-everything = Exportera allt
shell-everything-name = Quarterdeck, allt
shell-open-picture = Välj en logotyp
shell-pictures = Bilder (PNG)
shell-menu-file = Arkiv
shell-menu-open-exports = Öppna exporter…
shell-menu-open-workspace = Öppna arbetsyta…
shell-menu-new-workspace = Ny arbetsyta…
shell-menu-recent = Öppna senaste
shell-menu-forget-recent = Rensa listan
shell-menu-save-report = Spara rapport…
shell-menu-print = Skriv ut…
shell-menu-settings = Inställningar
shell-menu-quit = Avsluta
shell-menu-edit = Redigera
shell-menu-undo = Ångra
shell-menu-redo = Gör om
shell-menu-cut = Klipp ut
shell-menu-copy = Kopiera
shell-menu-paste = Klistra in
shell-menu-select-all = Markera allt
shell-menu-view = Visa
shell-menu-zoom-in = Större
shell-menu-zoom-out = Mindre
shell-menu-zoom-usual = Normal storlek
shell-menu-appearance-system = Som systemet
shell-menu-appearance-light = Ljust
shell-menu-appearance-dark = Mörkt
shell-menu-help-menu = Hjälp
shell-menu-help = Handbok och ordlista
shell-menu-shortcuts = Kortkommandon
shell-menu-whats-new = Nyheter
shell-menu-about = Om Quarterdeck
shell-start-title = Quarterdeck kan inte starta
shell-start = Fönstret kunde inte öppnas: { $why }
shell-no-webview = Fönstret kunde inte öppnas: WebView2 saknas på den här datorn, eller finns bara för en annan användare.
shell-start-windows = I Windows visas det av WebView2, som är gratis, från Microsoft: https://developer.microsoft.com/microsoft-edge/webview2/. Dina data är oskadda, och kommandoraden qd fungerar utan fönster.
