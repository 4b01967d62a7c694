# What was done can be taken back for a while. Each says what was done; the button beside it takes it back.

undo-undo = Rückgängig
undo-dismiss = Schließen
undo-region = Meldungen
undo-row-removed = Das Konto wurde aus dem Plan entfernt.
undo-plan-taken = Der Plan wurde geändert.
undo-expected-removed = Das Gerät wird nicht mehr erwartet.
undo-filters-cleared = Suche und Filter sind zurückgesetzt.
undo-said-opened = Notiert: Der Kunde hat den Link geöffnet.
undo-said-done = Notiert: Der Kunde sagt, er ist fertig.
undo-met-error = Notiert: Der Kunde sah einen Fehler.
undo-visit-finished = Der Besuch bei { $household } ist abgeschlossen.
undo-restored = Alles ist wieder wie zuvor.
undo-failed = Das ließ sich nicht rückgängig machen: { $reason }
