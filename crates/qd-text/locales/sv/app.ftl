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
