# Kommandoradens texter, och de som fönstret och kommandoraden delar.

app-period-all = Alla data
app-period-year = { $year }
app-period-half = H{ $half } { $year }
app-period-quarter = Kv { $quarter } { $year }
app-as-of = Data till och med { $day }

cli-imported = { $file }: { $records } poster av typen { $kind } ({ $source })
cli-counts = nya { $new }, ändrade { $changed }, oförändrade { $same }, dubbletter { $duplicate }, avvisade { $rejected }
cli-no-imports = Inget har importerats än. Börja med: qd import FIL…
cli-no-data = inga data
cli-few-cases = få fall
cli-compared = jämfört med { $label }

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
