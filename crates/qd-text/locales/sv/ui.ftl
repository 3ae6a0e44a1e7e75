# Fönstret på svenska. Begynt; det som saknas visas på engelska.

skip = Gå till innehållet
nav-label = Skärmar
nav-overview = Översikt
nav-import = Lägg till filer
nav-data = Data
nav-settings = Inställningar
nothing-leaves = Ingenting lämnar den här datorn
version = Version { $version }
drop-here = Släpp filerna var som helst
loading = Ett ögonblick…
close = Stäng
cancel = Avbryt
no-data = inga data
not-given = (ej angivet)
cases = { $n ->
    [one] { $n } fall
   *[other] { $n } fall
  }
few-cases = få fall
start-title = Se hur det går för supporten
start-lead = Öppna filerna som dina supportverktyg exporterar. Du får siffrorna som ledningen frågar efter, och en rapport att dela ut.
start-open = Öppna mina exporter
start-open-about = CSV- eller Excelfiler från ärendesystem, telefoni eller enkäter
start-sample = Visa med exempeldata
start-sample-about = Ett påhittat företag att se sig om i. Tas bort med ett klick.
start-drop = Du kan också släppa filer var som helst i fönstret.
sample-title = Exempeldata.
sample-text = Siffrorna är påhittade.
sample-remove = Ta bort
import-title = Kontrollera dina filer
import-lead = Så här har vi förstått dem. Ingenting sparas förrän du trycker på knappen.
import-add = Lägg till filer
import-button = { $files ->
    [0] Importera
    [one] Importera { $files } fil
   *[other] Importera { $files } filer
  }
import-undo = Ångra importen
import-undone = Ångrad
fields-needed = Behövs
details = Detaljer
period = Period
periods-quarter = Kvartal
periods-month = Månader
periods-year = År
periods-all = Allt
compare = Jämför med
compare-previous = Perioden före
compare-year = Ett år före
compare-none = Inget
change-against = mot { $label }
verdict-better = Bättre
verdict-worse = Sämre
verdict-changed = Ändrat
verdict-no-clear-change = Ingen tydlig ändring
verdict-few-cases = Få fall
family-speed = Snabbhet
family-quality = Kvalitet
family-satisfaction = Nöjdhet
family-volume = Volym
family-self_service = Självbetjäning
family-cost_and_customers = Kostnad och kunder
chart-table = Tabell
report-save = Spara rapport
report-options = Alternativ
report-language = Rapportens språk
report-page = Sida
settings-language = Fönstrets språk
settings-save = Spara inställningarna
settings-saved = Sparat
data-title = Dina data
