# The stories of the demo: a name, and what happens in it, to be read out.

story-all-connected-name = Alles verbunden
story-all-connected = Eine Anmeldung, und jedes angefragte Gerät wird gefunden.
story-partial-name = Batterie fehlt
story-partial = Die Batterie ist noch nicht im Konto, wie so oft am Tag der Installation.
story-mixed-home-name = Mehrere Marken
story-mixed-home = Drei Marken in einem Haushalt: Wechselrichter von Fronius, Batterie und Zähler von Tesla, Ladestation von Easee. Der Haushalt sjogata-12 hat sie alle.
story-late-device-name = Batterie kommt später
story-late-device = Die Batterie erscheint zwei Minuten nach dem Verbinden im Konto.
story-wrong-account-name = Falsches Konto
story-wrong-account = Der Kunde meldet sich zuerst in einem Konto ohne Geräte an; ein neuer Link führt zum richtigen.
story-link-expired-name = Link abgelaufen
story-link-expired = Der erste Link ist abgelaufen, als der Kunde ihn öffnet; ein neuer funktioniert.
story-link-used-name = Link schon verwendet
story-link-used = Der erste Link wurde schon verwendet, bevor der Kunde ihn öffnet; ein neuer funktioniert.
story-credentials-invalidated-name = Anmeldung wird ungültig
story-credentials-invalidated = Alles wird verbunden; zehn Minuten später gilt die Anmeldung beim Hersteller nicht mehr, und die Geräte bleiben, bis sich der Kunde erneut anmeldet.
story-vendor-outage-name = Ausfall beim Hersteller
story-vendor-outage = Enphase ist ausgefallen und nicht verbindbar; SolarEdge braucht vielleicht mehrere Versuche.
story-rate-limited-name = Zu viele Anfragen
story-rate-limited = Nach dem Verbinden verlangt Enode, mit dem Abfragen des Kontos eine halbe Minute zu warten.
