# The command palette: one field that reaches every action, visit and household. And the keys there are.

palette-open = Suche und Aktionen
palette-title = Suche und Aktionen
palette-placeholder = Aktion, Besuch oder Haushalt
palette-actions = Aktionen
palette-visits = Besuche
palette-households = Haushalte
palette-recent = Zuletzt gewählt
palette-more = Weitere Aktionen
palette-found =
    { $count ->
        [0] Nichts gefunden
        [one] Ein Treffer
       *[other] { $count } Treffer
    }
palette-nothing = Nichts heißt „{ $query }“.
palette-searching = Suche läuft…
palette-visits-failed = Die Besuche konnten nicht durchsucht werden: { $reason }
palette-households-failed = Die Haushalte konnten nicht abgefragt werden: { $reason }
palette-hint-move = Bewegen
palette-hint-do = Ausführen
palette-hint-close = Schließen
palette-look-up = { $household } nachschlagen

palette-onward = Weiter: { $button }
palette-go-back = Zurück
palette-focus-search = Zur Suche auf dieser Seite
palette-step-household = Gehe zu: Haushalt
palette-step-devices = Gehe zu: Geräte und Hersteller
palette-step-access = Gehe zu: Zugriff
palette-step-link = Gehe zu: Link
palette-step-outcome = Gehe zu: Gefundene Geräte
palette-step-report = Gehe zu: Bericht
palette-account = Gehe zu: Konto { $position }, { $vendor }
palette-visits-list = Alle Besuche
palette-go-on = Weiter mit { $household }
palette-events = Ereignisse
palette-settings = Einstellungen
palette-new-visit = Neuer Besuch
palette-new-visit-with = Neuer Besuch mit { $client }
palette-connect = Ihren Enode-Client verbinden
palette-change-client = Client wechseln
palette-story = Demo: { $story }
palette-plan-by-brands = Nach Marken planen…
palette-expected-devices = Erwartete Geräte…
palette-remove-account = Dieses Konto aus dem Plan entfernen
palette-refresh-vendors = Hersteller aktualisieren
palette-read-only = Zugriff: nur lesen
palette-read-and-control = Zugriff: lesen und steuern
palette-as-last-time = Zugriff: wie beim letzten Mal
palette-readiness = Was bereitliegen sollte
palette-create-link = Link erstellen
palette-fresh-link = Neuen Link erstellen…
palette-copy-command = Anfrage als Befehl kopieren
palette-copied = Kopiert. Der Befehl liest die Zugangsdaten aus Umgebungsvariablen.
palette-show-to-phone = Link für das Telefon des Kunden anzeigen
palette-open-here = Link in diesem Browser öffnen…
palette-message = Link per Nachricht senden…
palette-look-now = Jetzt prüfen
palette-finish = Besuch abschließen…
palette-take-out = Etwas aus dem Haushalt entfernen…
palette-print = Bericht drucken
palette-save-pdf = Bericht als PDF speichern
palette-save-json = Bericht als JSON speichern
palette-save-csv = Bericht als CSV speichern
palette-clear-filters = Suche und Filter zurücksetzen
palette-language = Sprache: { $language }
palette-theme-system = Darstellung: wie das System
palette-theme-light = Darstellung: hell
palette-theme-dark = Darstellung: dunkel
palette-larger = Größer
palette-smaller = Kleiner
palette-usual-size = Übliche Größe
palette-undo = Rückgängig
palette-keys = Tastenkürzel

palette-keys-title = Tastenkürzel
palette-keys-everywhere = Überall
palette-keys-lists = In Listen
palette-keys-move = Nach oben und unten
palette-keys-ends = Zum ersten und letzten Eintrag
palette-keys-choose = Öffnen oder wählen
palette-keys-close = Schließen
palette-keys-single = Einzelne Buchstaben und Zeichen wirken nicht, während Sie in ein Feld schreiben.
palette-keys-onward = Weiter mit der hervorgehobenen Schaltfläche
