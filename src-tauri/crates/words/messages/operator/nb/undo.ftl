# What was done can be taken back for a while. Each says what was done; the button beside it takes it back.

undo-undo = Angre
undo-redo = Gjør om
undo-dismiss = Lukk
undo-region = Meldinger
undo-types-of-vendor = Alle enhetstyper fra { $vendor } er valgt.
undo-nothing = Det er ingenting å angre her.
undo-row-removed = Kontoen ble fjernet fra planen.
undo-plan-taken = Planen ble endret.
undo-expected-removed = Enheten er ikke forventet lenger.
undo-filters-cleared = Søk og filtre er nullstilt.
undo-said-opened = Notert: Kunden har åpnet lenken.
undo-said-done = Notert: Kunden sier det er gjort.
undo-met-error = Notert: Kunden fikk en feilmelding.
undo-visit-finished = Besøket hos { $household } er avsluttet.
undo-household-changed = Besøket gjelder nå { $household }.
undo-restored = Angret: { $what }
undo-done-again = Gjort om igjen: { $what }
undo-failed = Kunne ikke angre: { $reason }

undo-of-vendor = valg av produsent
undo-of-types = valg av enhetstyper
undo-of-access = valg av tillatelser
undo-of-way = hvordan lenken lages
undo-of-expected = forventede enheter
undo-of-row-removed = konto fjernet
undo-of-row-added = konto lagt til
undo-of-plan = plan etter merker
undo-of-report = det kunden sa
undo-of-filters = søk og filtre tømt
undo-of-finish = besøk avsluttet
undo-of-household = husstand byttet
