# The command palette: one field that reaches every action, visit and household. And the keys there are.

palette-open = Zoeken en acties
palette-title = Zoeken en acties
palette-placeholder = Een actie, bezoek of huishouden
palette-actions = Acties
palette-visits = Bezoeken
palette-households = Huishoudens
palette-recent = Laatst gekozen
palette-more = Meer acties
palette-found =
    { $count ->
        [0] Niets gevonden
        [one] Eén gevonden
       *[other] { $count } gevonden
    }
palette-nothing = Niets gevonden voor ‘{ $query }’.
palette-searching = Zoeken…
palette-visits-failed = De bezoeken konden niet worden doorzocht: { $reason }
palette-households-failed = De huishoudens konden niet worden opgevraagd: { $reason }
palette-hint-move = Verplaatsen
palette-hint-do = Uitvoeren
palette-hint-close = Sluiten
palette-look-up = { $household } opzoeken

palette-onward = Verder: { $button }
palette-go-back = Terug
palette-focus-search = Naar het zoekveld op dit scherm
palette-step-household = Naar Huishouden
palette-step-devices = Naar Apparaten en fabrikant
palette-step-access = Naar Toegang
palette-step-link = Naar Link
palette-step-outcome = Naar Gevonden apparaten
palette-step-report = Naar Rapport
palette-account = Naar account { $position }: { $vendor }
palette-visits-list = Alle bezoeken
palette-go-on = Verdergaan met { $household }
palette-events = Events
palette-settings = Instellingen
palette-new-visit = Nieuw bezoek
palette-new-visit-with = Nieuw bezoek met { $client }
palette-connect = Uw Enode-client verbinden
palette-change-client = Andere client
palette-story = Demo: { $story }
palette-plan-by-brands = Plannen op merk…
palette-expected-devices = Verwachte apparaten…
palette-remove-account = Dit account uit het plan verwijderen
palette-refresh-vendors = Fabrikanten opnieuw ophalen
palette-read-only = Toegang: alleen lezen
palette-read-and-control = Toegang: lezen en aansturen
palette-as-last-time = Toegang: zoals de vorige keer
palette-readiness = Wat u bij de hand moet hebben
palette-create-link = Link maken
palette-fresh-link = Nieuwe link maken…
palette-copy-command = De aanvraag als opdracht kopiëren
palette-copied = Gekopieerd. De opdracht leest de inloggegevens uit omgevingsvariabelen.
palette-show-to-phone = De link tonen voor de telefoon van de klant
palette-open-here = De link in deze browser openen…
palette-message = De link in een bericht sturen…
palette-look-now = Nu controleren
palette-finish = Bezoek afronden…
palette-take-out = Iets uit het huishouden verwijderen…
palette-print = Rapport afdrukken
palette-save-pdf = Rapport opslaan als PDF
palette-save-json = Rapport opslaan als JSON
palette-save-csv = Rapport opslaan als CSV
palette-clear-filters = Zoekopdracht en filters wissen
palette-language = Taal: { $language }
palette-theme-system = Weergave: zoals het systeem
palette-theme-light = Weergave: licht
palette-theme-dark = Weergave: donker
palette-larger = Groter
palette-smaller = Kleiner
palette-usual-size = Gewone grootte
palette-undo = Ongedaan maken
palette-keys = Toetsen

palette-keys-title = Toetsen
palette-keys-everywhere = Overal
palette-keys-lists = In lijsten
palette-keys-move = Omhoog en omlaag
palette-keys-ends = Naar de eerste en de laatste
palette-keys-choose = Openen of kiezen
palette-keys-close = Sluiten
palette-keys-single = Losse letters en tekens doen niets terwijl u in een veld typt.
palette-keys-onward = Verder met de opvallende knop
