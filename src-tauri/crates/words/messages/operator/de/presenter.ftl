# The presenter's strip in Demo: the script, time, and the customer's simulated phone.

presenter-strip = Präsentationsleiste
presenter-demo = Demo
presenter-next = Weiter
presenter-back-beat = Zurück um einen Schritt
presenter-back-beat-how = Zurück um einen Schritt ({ $key }): Die Demo beginnt von vorn, ihre Besuche gehen verloren
presenter-next-beat = Weiter zum nächsten Schritt
presenter-dialog-first = Schließen Sie zuerst diesen Dialog. Vielleicht ist darin schon etwas eingegeben.
presenter-jump = Springen zu…
presenter-beginning = Anfang
presenter-reset = Zurücksetzen
presenter-reset-how = Zurücksetzen: Die Demo beginnt von vorn, ihre Besuche gehen verloren
presenter-begun-anew = Die Demo wurde von vorn begonnen.
presenter-linked-before = Dieser Haushalt ist schon verbunden. Mit „Zurücksetzen“ beginnt die Demo mit einem neuen.
presenter-goes-on = Der Besuch dieses Haushalts ist noch offen, deshalb geht es dort weiter. „Zurücksetzen“ beginnt von vorn.
presenter-more = Mehr
presenter-hide = Ausblenden
presenter-show = Präsentationsleiste einblenden
presenter-place = { $step } von { $count }
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
presenter-device-short = { $type } erscheint
presenter-sign-in-short = Anmeldung wird ungültig

presenter-playing = Wird abgespielt…
presenter-not-played = „{ $beat }“ konnte nicht abgespielt werden. Mit „Zurücksetzen“ beginnt das Szenario von vorn.

presenter-phone-open = Auf simuliertem Telefon öffnen
presenter-phone-title = Demo · Telefon des Kunden (simuliert)

presenter-end-demo = Demo beenden
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
presenter-see-rate-limited = Enode bittet um Geduld; Hearthlink sagt es, wartet und findet trotzdem alles.

