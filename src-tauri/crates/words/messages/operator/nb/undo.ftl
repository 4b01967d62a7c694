# What was done can be taken back for a while. Each says what was done; the button beside it takes it back.

undo-undo = Angre
undo-dismiss = Lukk
undo-region = Meldinger
undo-row-removed = Kontoen ble fjernet fra planen.
undo-plan-taken = Planen ble endret.
undo-expected-removed = Enheten er ikke forventet lenger.
undo-filters-cleared = Søk og filtre er nullstilt.
undo-said-opened = Notert: Kunden har åpnet lenken.
undo-said-done = Notert: Kunden sier det er gjort.
undo-met-error = Notert: Kunden fikk en feilmelding.
undo-visit-finished = Besøket hos { $household } er avsluttet.
undo-restored = Alt er som før.
undo-failed = Kunne ikke angre: { $reason }
