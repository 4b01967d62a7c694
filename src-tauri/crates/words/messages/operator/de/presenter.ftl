# The presenter's strip in Demo: the script, time, and the customer's simulated phone.

presenter-strip = Präsentationsleiste
presenter-demo = Demo
presenter-back = Zurück
presenter-next = Weiter
presenter-back-beat = Zurück um einen Schritt
presenter-next-beat = Weiter zum nächsten Schritt
presenter-jump = Springen zu…
presenter-beginning = Anfang
presenter-reset = Zurücksetzen
presenter-hide = Ausblenden
presenter-show = Präsentationsleiste einblenden
presenter-place = { $played } von { $count }
presenter-at-the-end = Das Szenario ist zu Ende.

presenter-script = Sprechtext
presenter-script-title = Was Sie sagen können

presenter-time = Zeit in der Demo
presenter-time-passes = Zeit läuft
presenter-time-stands = Zeit steht still
presenter-minute = +1 min
presenter-minute-name = Eine Minute später
presenter-hour = +1 h
presenter-hour-name = Eine Stunde später
presenter-to-device = Zum nächsten Ereignis: { $type } erscheint
presenter-to-sign-in = Zum nächsten Ereignis: Anmeldung wird ungültig

presenter-playing = Wird abgespielt…
presenter-not-played = „{ $beat }“ konnte nicht abgespielt werden. Mit „Zurücksetzen“ beginnt das Szenario von vorn.

presenter-phone-open = Auf dem Telefon des Kunden öffnen (simuliert)
presenter-phone-title = Demo · Telefon des Kunden (simuliert)
presenter-phone-away = Telefon weglegen

presenter-stories = Szenario
presenter-shows = Das ist zu sehen
presenter-see-all-connected = Der Weg von einem neuen Haushalt zu drei gefundenen Geräten, ganz ohne Hindernisse.
presenter-see-partial = Eine ehrliche Antwort: Zwei Geräte sind da, eines nicht, und was dann zu tun ist.
presenter-see-mixed-home = Drei Konten von drei Marken in einem Besuch, ein Link nach dem anderen.
presenter-see-late-device = Die Beobachtung findet die Batterie von selbst, zwei Minuten nachdem alle dachten, sie seien fertig.
presenter-see-wrong-account = Ein leeres Konto wird von einem fehlenden Gerät unterschieden, und ein neuer Link bringt alles in Ordnung.
presenter-see-link-expired = Was der Kunde und was Sie sehen, wenn ein Link zu alt ist, und wie ein neuer an seine Stelle tritt.
presenter-see-link-used = Warum ein schon geöffneter Link einen Fehler zeigt, und wie ein neuer an seine Stelle tritt.
presenter-see-credentials-invalidated = Eine Anmeldung wird später ungültig und erneuert; der Verlauf der Geräte bleibt erhalten.
presenter-see-vendor-outage = Ein Ausfall ist zu sehen, bevor es jemand versucht, und ein anderer Hersteller wird gewählt.
presenter-see-rate-limited = Enode bittet um Geduld; Hearthlink wartet wie verlangt und findet trotzdem alles.

presenter-story-all-connected = Alles verbunden
presenter-story-partial = Batterie fehlt
presenter-story-mixed-home = Mehrere Marken
presenter-story-late-device = Batterie kommt später
presenter-story-wrong-account = Falsches Konto
presenter-story-link-expired = Link abgelaufen
presenter-story-link-used = Link schon verwendet
presenter-story-credentials-invalidated = Anmeldung wird ungültig
presenter-story-vendor-outage = Ausfall beim Hersteller
presenter-story-rate-limited = Zu viele Anfragen

presenter-tells-all-connected = Eine Anmeldung, und jedes angefragte Gerät wird gefunden.
presenter-tells-partial = Die Batterie ist noch nicht im Konto, wie so oft am Tag der Installation.
presenter-tells-mixed-home = Drei Marken in einem Haushalt: Wechselrichter von Fronius, Batterie und Zähler von Tesla, Ladestation von Easee. Der Haushalt sjogata-12 hat sie alle.
presenter-tells-late-device = Die Batterie erscheint zwei Minuten nach dem Verbinden im Konto.
presenter-tells-wrong-account = Der Kunde meldet sich zuerst in einem Konto ohne Geräte an; ein neuer Link führt zum richtigen.
presenter-tells-link-expired = Der erste Link ist abgelaufen, als der Kunde ihn öffnet; ein neuer funktioniert.
presenter-tells-link-used = Der erste Link wurde schon verwendet, bevor der Kunde ihn öffnet; ein neuer funktioniert.
presenter-tells-credentials-invalidated = Alles wird verbunden; zehn Minuten später gilt die Anmeldung beim Hersteller nicht mehr, und die Geräte bleiben, bis sich der Kunde erneut anmeldet.
presenter-tells-vendor-outage = Enphase ist ausgefallen und nicht verbindbar; SolarEdge braucht vielleicht mehrere Versuche.
presenter-tells-rate-limited = Die ersten drei Abfragen nach dem Verbinden müssen je zwei Sekunden warten.
