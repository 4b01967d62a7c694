# The watch over the customer’s account, and the list of what happened on a visit.

timeline-watch-idle = Ruht, bis jemand den Link hat
timeline-watch-looking = Wird geprüft…
timeline-watch-offline = Keine Verbindung
timeline-watch-offline-until = Offline. Neuer Versuch spätestens { $time }
timeline-watch-offline-soon = Offline. Neuer Versuch in weniger als 1 min
timeline-watch-closed = Ruht: Dieser Client ist nicht geöffnet
timeline-watch-over = Beobachtung beendet
timeline-watch-over-since = Beobachtung beendet. Zuletzt: { $time }
timeline-watch-waiting = Wird von selbst erneut geprüft
timeline-watch-waiting-until = Nächste Prüfung spätestens { $time }
timeline-watch-waiting-soon = Nächste Prüfung in weniger als 1 min
timeline-watch-goes-on = Läuft weiter, solange Hearthlink geöffnet ist und nach dem nächsten Start, bis { $time }

timeline-title = Verlauf

timeline-stamp-seen = beobachtet
timeline-stamp-reported = gemeldet
timeline-stamp-inferred = aus dem Konto abgeleitet
