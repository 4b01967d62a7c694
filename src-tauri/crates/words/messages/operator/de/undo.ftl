# What was done can be taken back for a while. Each says what was done; the button beside it takes it back.

undo-undo = Rückgängig
undo-redo = Wiederholen
undo-dismiss = Schließen
undo-region = Meldungen
undo-types-of-vendor = Alle Gerätetypen von { $vendor } sind gewählt.
undo-nothing = Hier gibt es nichts rückgängig zu machen.
undo-row-removed = Das Konto wurde aus dem Plan entfernt.
undo-plan-taken = Der Plan wurde geändert.
undo-expected-removed = Das Gerät wird nicht mehr erwartet.
undo-filters-cleared = Suche und Filter sind zurückgesetzt.
undo-said-opened = Notiert: Der Kunde hat den Link geöffnet.
undo-said-done = Notiert: Der Kunde sagt, er ist fertig.
undo-met-error = Notiert: Der Kunde sah einen Fehler.
undo-visit-finished = Der Besuch bei { $household } ist abgeschlossen.
undo-household-changed = Dieser Besuch ist jetzt für { $household }.
undo-restored = Rückgängig gemacht: { $what }
undo-done-again = Wiederholt: { $what }
undo-failed = Das ließ sich nicht rückgängig machen: { $reason }

undo-of-vendor = Wahl des Herstellers
undo-of-types = Wahl der Gerätetypen
undo-of-access = Wahl der Berechtigungen
undo-of-way = Angaben zum Link
undo-of-expected = erwartete Geräte
undo-of-row-removed = Konto entfernt
undo-of-row-added = Konto hinzugefügt
undo-of-plan = Planung nach Marken
undo-of-report = Aussage des Kunden
undo-of-filters = Suche und Filter zurückgesetzt
undo-of-finish = Besuch abgeschlossen
undo-of-household = Haushalt geändert
