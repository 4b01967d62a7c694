# The watch over the customer’s account, and the list of what happened on a visit.

timeline-watch-idle = Ruht, bis jemand den Link hat
timeline-watch-looking = Wird geprüft…
timeline-watch-offline = Keine Verbindung
timeline-watch-offline-until = Offline. Neuer Versuch: { $time }
timeline-watch-closed = Ruht: Dieser Client ist nicht geöffnet
timeline-watch-over = Beobachtung beendet
timeline-watch-over-since = Beobachtung beendet. Zuletzt: { $time }
timeline-watch-waiting = Wird von selbst erneut geprüft
timeline-watch-waiting-until = Nächste Prüfung: { $time }
timeline-watch-goes-on = Läuft weiter, solange Hearthlink geöffnet ist und nach dem nächsten Start, bis { $time }

timeline-title = Verlauf

timeline-stamp-seen = beobachtet
timeline-stamp-reported = gemeldet
timeline-stamp-inferred = aus dem Konto abgeleitet

timeline-link-created = Link erstellt
timeline-link-created-host = Link erstellt für { $host }
timeline-link-may-exist = Link angefordert, Antwort verloren: Vielleicht gibt es ihn
timeline-link-refused = Kein Link erstellt: { $message }
timeline-opened-here = In diesem Browser geöffnet
timeline-shown-to-customer = QR-Code dem Kunden gezeigt
timeline-message-mail = Nachricht im Mailprogramm geöffnet
timeline-message-text = Nachricht kopiert
timeline-message-linkAlone = Link kopiert
timeline-told-openedIt = Der Kunde hat den Link geöffnet
timeline-told-saysDone = Der Kunde sagt, er ist fertig
timeline-told-metAnError = Der Kunde sah einen Fehler
timeline-returned = Der Kunde kam von Link UI zurück
timeline-left-early = Link UI vorzeitig verlassen: { $reason }
timeline-left-early-unsaid = Link UI vorzeitig verlassen: kein Grund genannt
timeline-account-appeared = Bei { $vendor } angemeldet
timeline-account-needs-sign-in = Bei { $vendor } ist eine erneute Anmeldung nötig
timeline-account-went = { $vendor } ist nicht mehr verbunden
timeline-device-found = { $type } gefunden: { $device }
timeline-device-came-back = { $type } wieder da: { $device }
timeline-device-went = { $type } nicht mehr da: { $device }
timeline-looked = Erneut geprüft, nichts Neues
timeline-looked-missing = Erneut geprüft, es fehlt noch: { $types }
timeline-look-failed = Prüfung nicht möglich: { $message }
timeline-session-over = Die 24 Stunden des Links sind vorbei
timeline-replaced = Durch einen neuen Link ersetzt
timeline-unlinked = In Hearthlink aus dem Haushalt entfernt: { $what }
timeline-finished = Besuch abgeschlossen
