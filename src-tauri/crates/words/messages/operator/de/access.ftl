# Which permissions the customer is asked for.

access-heading = Worauf brauchen Sie Zugriff?
access-lead = Der Kunde sieht dieselbe Liste auf den Seiten von Enode (Link UI) und stimmt ihr dort zu.
access-packs = Vorlagen
access-pack-readOnly = Nur lesen
access-pack-readAndControl = Lesen und steuern

access-always = immer nötig
access-not-offered = von diesem Hersteller nicht angeboten
access-new-permission = dieser Version von Hearthlink noch unbekannt

access-example = Zum Beispiel: { $example }
access-permission-of = { $type }: { $permission }
access-chosen = { $chosen } von { $total }
access-not = Kein Zugriff auf
access-language = Sprache für den Kunden
access-language-browser = Wie im Browser des Kunden
access-colors = Darstellung
access-colors-system = Wie auf dem Gerät des Kunden
access-colors-light = Hell
access-colors-dark = Dunkel
access-channel = Wie der Link zum Kunden kommt
access-channel-thisBrowser = Dieser Computer
access-channel-customersPhone = Telefon des Kunden
access-channel-message = Nachricht
access-afterwards = Danach
access-after-loopback = Hearthlink auf diesem Computer
access-after-scheme = Hearthlink direkt (hearthlink://)
access-after-page = Eine Webseite
access-after-uri = Adresse der Seite
access-afterwards-at = Der Kunde landet auf { $uri }
access-no-phone-page = Auf einem Telefon lässt sich die letzte Seite nicht öffnen. Die Geräte werden trotzdem gefunden.
access-set-phone-page = In den Einstellungen des Clients festlegen
access-show-request = Anfrage anzeigen
access-hide-request = Schließen
access-request-title = Die Anfrage
access-copy-command = Als Befehl kopieren
access-copied = Kopiert. Der Befehl liest die Zugangsdaten aus Umgebungsvariablen.
access-permissions = { $total ->
    [one] { $chosen } von { $total } Berechtigung
   *[other] { $chosen } von { $total } Berechtigungen
}
access-next = Link erstellen
access-go-to-link = Zum Link
access-fresh = Neuen Link erstellen
access-has-link = Dieses Konto hat schon einen Link. Ein neuer macht ihn ungültig.
access-link-differs = Der Link fragt nach dem, was vorher gewählt war. Ein neuer fragt nach diesem.
access-other-secret = Client neu öffnen
access-creating = Link wird erstellt…

access-ghost-title = Neuen Haushalt anlegen?
access-ghost-message = Mit dieser ID gibt es noch keinen Haushalt. Der Link würde ihn anlegen.
access-ghost-similar = Meinten Sie
access-ghost-back = ID ändern
access-ghost-create = Haushalt anlegen
