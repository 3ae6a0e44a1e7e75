# Fönstret på svenska. Begynt; det som saknas visas på engelska.

ui-skip = Gå till innehållet
ui-nav-label = Skärmar
ui-nav-overview = Översikt
ui-nav-import = Lägg till filer
ui-nav-data = Data
ui-nav-settings = Inställningar
ui-nothing-leaves = Ingenting lämnar den här datorn
ui-version = Version { $version }
ui-drop-here = Släpp filerna var som helst
ui-loading = Ett ögonblick…
ui-close = Stäng
ui-cancel = Avbryt
ui-no-data = inga data
ui-not-given = (ej angivet)
ui-cases = { $n ->
    [one] { $n } fall
   *[other] { $n } fall
  }
ui-few-cases = få fall
ui-start-title = Se hur det går för supporten
ui-start-lead = Öppna filerna som dina supportverktyg exporterar. Du får siffrorna som ledningen frågar efter, och en rapport att dela ut.
ui-start-open = Öppna mina exporter
ui-start-open-about = CSV- eller Excelfiler från ärendesystem, telefoni eller enkäter
ui-start-sample = Visa med exempeldata
ui-start-sample-about = Ett påhittat företag att se sig om i. Tas bort med ett klick.
ui-start-drop = Du kan också släppa filer var som helst i fönstret.
ui-sample-title = Exempeldata.
ui-sample-text = Siffrorna är påhittade.
ui-sample-remove = Ta bort
ui-import-title = Kontrollera dina filer
ui-import-lead = Så här har vi förstått dem. Ingenting sparas förrän du trycker på knappen.
ui-import-add = Lägg till filer
ui-import-button = { $files ->
    [0] Importera
    [one] Importera { $files } fil
   *[other] Importera { $files } filer
  }
ui-import-undo = Ångra importen
ui-import-undone = Ångrad
ui-fields-needed = Behövs
ui-details = Detaljer
ui-period = Period
ui-periods-quarter = Kvartal
ui-periods-month = Månader
ui-periods-year = År
ui-periods-all = Allt
ui-compare = Jämför med
ui-compare-previous = Perioden före
ui-compare-year = Ett år före
ui-compare-none = Inget
ui-change-against = mot { $label }
ui-verdict-better = Bättre
ui-verdict-worse = Sämre
ui-verdict-changed = Ändrat
ui-verdict-no-clear-change = Ingen tydlig ändring
ui-verdict-few-cases = Få fall
ui-family-speed = Snabbhet
ui-family-quality = Kvalitet
ui-family-satisfaction = Nöjdhet
ui-family-volume = Volym
ui-family-self_service = Självbetjäning
ui-family-cost_and_customers = Kostnad och kunder
ui-chart-table = Tabell
ui-report-save = Spara rapport
ui-report-options = Alternativ
ui-report-language = Rapportens språk
ui-report-page = Sida
ui-settings-language = Fönstrets språk
ui-settings-save = Spara inställningarna
ui-settings-saved = Sparat
ui-data-title = Dina data
