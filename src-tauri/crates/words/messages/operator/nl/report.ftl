# The report of a visit, as a page to print and save.

report-heading = Rapport
report-lead = Om af te drukken, op te slaan en te versturen. Er staat geen link en geen secret in.
report-loading = Rapport wordt gemaakt…
report-title = Bezoekrapport
report-made-at = Gemaakt { $time }
report-summary-found = Gevonden: { $types }.
report-summary-missing = Nog niet gevonden: { $types }.
report-summary-nothing = Er is nog niets gevonden.

report-visit-state = Status
report-finished = Afgerond
report-last-look = Accounts laatst gecontroleerd
report-watched = Gevolgd tot
report-fresh = nieuw: bestaat nog niet bij Enode
report-not-finished = niet afgerond
report-never = nooit
report-state-planning = er moet nog iets worden gekoppeld
report-state-waiting = wacht op de klant of een apparaat
report-state-needsAction = er moet iets gebeuren
report-state-connected = alles is verbonden
report-state-over = de links zijn verlopen, niet alles is verschenen

report-consent = Toestemming
report-consent-label = Wie toestemming gaf, en hoe
report-consent-help = Bijvoorbeeld: Anna Berg, eigenaar, persoonlijk in de woning.
report-consent-save = Bewaren
report-consent-kept = Bewaard.
report-consent-none = Niet genoteerd.
report-consent-note = Noteer wie toestemde
report-consent-noted = Toestemming genoteerd

report-open-points = Openstaande punten
report-no-open-points = Er is niets meer te doen.

report-accounts = Waartoe toegang is gegeven
report-account = { $place }. { $vendor }
report-account-unnamed = { $place }. De fabrikant die de klant kiest
report-link = Link
report-granted = Toegestaan
report-refused = Geweigerd
report-not-known-yet = Nog niet bekend
report-expected = Verwacht
report-expected-line = { $device }: { $state }
report-nothing = –
report-no-link = geen gemaakt
report-link-requested = aangevraagd
report-link-mayExist = aangevraagd, antwoord verloren
report-link-unused = niet overhandigd
report-link-handedOver = overhandigd
report-link-shown = aan de klant getoond
report-link-opened = geopend
report-link-spent = gebruikt
report-link-expired = ongebruikt verlopen
report-link-replaced = vervallen
report-channel-thisBrowser = in de browser van deze computer
report-channel-customersPhone = op de telefoon van de klant
report-channel-message = in een bericht
report-signs-in-again = opnieuw inloggen
report-created = gemaakt { $time }
report-ends = verloopt { $time }
report-earlier = { $count ->
    [one] { $count } link ervoor
   *[other] { $count } links ervoor
}

report-devices = Apparaten
report-no-devices = Er is geen apparaat gezien.
report-column-type = Type
report-column-device = Apparaat
report-column-account = Account
report-column-state = Status
report-column-access = Toegang
report-other = { $vendor }, ook in deze woning
report-arrival-new = nieuw
report-arrival-cameBack = weer terug
report-arrival-alreadyThere = was er al
report-arrival-wentAway = niet meer aanwezig
report-reachable = bereikbaar
report-not-reachable = niet bereikbaar
report-reach-unknown = bereikbaarheid onbekend
report-extra = extra
report-locked = { $capability }: pas na { $what }
report-refused-scopes = Geweigerd: { $scopes }

report-timeline = Wat er is gebeurd
report-column-time = Tijd
report-column-what = Wat
report-set-aside = { $count ->
    [one] { $count } item uit de antwoorden van Enode was niet leesbaar en ontbreekt hier.
   *[other] { $count } items uit de antwoorden van Enode waren niet leesbaar en ontbreken hier.
}

report-save-pdf = PDF opslaan
report-save-json = JSON opslaan
report-save-csv = CSV opslaan
report-short-csv = CSV
report-short-json = JSON
report-print = Afdrukken
report-saving = Opslaan…
report-saved = Opgeslagen als { $path }
report-show-in-folder = Tonen in map
