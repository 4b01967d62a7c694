# The report of a visit, as a page to print and save.

report-heading = Bericht
report-lead = Zum Drucken, Speichern und Senden. Er enthält keinen Link und kein Secret.
report-loading = Bericht wird geschrieben…
report-title = Besuchsbericht
report-made-at = Erstellt am { $time }
report-summary-found = Gefunden: { $types }.
report-summary-missing = Noch nicht gefunden: { $types }.
report-summary-nothing = Noch ist nichts gefunden.

report-visit-state = Status
report-finished = Abgeschlossen
report-last-look = Konten zuletzt geprüft
report-watched = Beobachtet bis
report-fresh = neu: bei Enode noch nicht vorhanden
report-not-finished = nicht abgeschlossen
report-never = nie
report-state-planning = es ist noch etwas zu verbinden
report-state-waiting = wartet auf den Kunden oder ein Gerät
report-state-needsAction = es ist etwas zu tun
report-state-connected = alles ist verbunden
report-state-over = die Links sind abgelaufen, nicht alles wurde gefunden

report-consent = Zustimmung
report-consent-label = Wer hat zugestimmt, und wie?
report-consent-help = Zum Beispiel: Anna Berg, Eigentümerin, persönlich vor Ort.
report-consent-save = Speichern
report-consent-kept = Gespeichert.
report-consent-none = Nicht notiert.
report-consent-note = Einwilligung notieren
report-consent-noted = Einwilligung notiert

report-open-points = Offene Punkte
report-no-open-points = Es ist nichts mehr zu tun.

report-accounts = Worauf zugegriffen werden darf
report-account = { $place }. { $vendor }
report-account-unnamed = { $place }. Hersteller, den der Kunde wählt
report-link = Link
report-granted = Erteilt
report-refused = Verweigert
report-not-known-yet = Noch offen
report-expected = Erwartet
report-expected-line = { $device }: { $state }
report-nothing = –
report-no-link = keiner erstellt
report-link-requested = angefordert
report-link-mayExist = angefordert, Antwort verloren
report-link-unused = nicht übergeben
report-link-handedOver = übergeben
report-link-shown = dem Kunden gezeigt
report-link-opened = geöffnet
report-link-spent = verwendet
report-link-expired = ungenutzt abgelaufen
report-link-replaced = aufgegeben
report-channel-thisBrowser = im Browser dieses Computers
report-channel-customersPhone = am Telefon des Kunden
report-channel-message = per Nachricht
report-signs-in-again = erneute Anmeldung
report-created = erstellt am { $time }
report-ends = endet am { $time }
report-earlier = { $count ->
    [one] { $count } Link davor
   *[other] { $count } Links davor
}

report-devices = Geräte
report-no-devices = Es wurde kein Gerät gefunden.
report-column-type = Typ
report-column-device = Gerät
report-column-account = Konto
report-column-state = Status
report-column-access = Zugriff
report-other = { $vendor }, ebenfalls im Haushalt
report-arrival-new = neu
report-arrival-cameBack = wieder da
report-arrival-alreadyThere = schon vorhanden
report-arrival-wentAway = nicht mehr da
report-reachable = erreichbar
report-not-reachable = nicht erreichbar
report-reach-unknown = Erreichbarkeit unbekannt
report-extra = zusätzlich
report-locked = { $capability }, sobald erledigt: { $what }
report-refused-scopes = Verweigert: { $scopes }

report-timeline = Verlauf
report-column-time = Zeit
report-column-what = Was
report-set-aside = { $count ->
    [one] { $count } Eintrag in den Antworten von Enode war nicht lesbar und fehlt hier.
   *[other] { $count } Einträge in den Antworten von Enode waren nicht lesbar und fehlen hier.
}

report-save-pdf = PDF speichern
report-save-json = JSON speichern
report-save-csv = CSV speichern
report-short-csv = CSV
report-short-json = JSON
report-print = Drucken
report-saving = Wird gespeichert…
report-saved = Gespeichert als { $path }
report-show-in-folder = Im Ordner zeigen
