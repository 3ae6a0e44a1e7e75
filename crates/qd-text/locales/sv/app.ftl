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
