# The screen “Devices found”: for each vendor account and device type what was found, or why not yet, and what to do.

outcome-heading-none-wanted = Geräte in diesem Haushalt
outcome-heading-found-only = Gefunden, aber derzeit nicht verbunden
outcome-heading-not-signed-in = Der Kunde hat sich noch nicht angemeldet
outcome-heading-not-signed-in-again = Der Kunde hat sich mit dem neuen Link noch nicht angemeldet
outcome-heading-not-yet = { $wanted ->
    [1] Noch nicht gefunden
   *[other] Noch nichts davon gefunden
}
outcome-heading-not-here = { $wanted ->
    [1] Nicht in diesem Konto
   *[other] Nichts davon ist in diesem Konto
}
outcome-heading-all = { $wanted ->
    [1] Verbunden
    [2] Beide verbunden
    [3] Alle drei verbunden
    [4] Alle vier verbunden
    [5] Alle fünf verbunden
    [6] Alle sechs verbunden
   *[other] Alle { $wanted } verbunden
}
outcome-heading-some = { $connected } von { $wanted } verbunden
outcome-heading-some-of-many = { $connected } von { $wanted } verbunden

outcome-complete = Alles Angefragte wurde gefunden.
outcome-left = Was noch zu tun ist, steht bei jedem Gerät.
outcome-missing = Noch nicht im Konto des Kunden: { $types }. Am Installationstag ist das normal.
outcome-missing-vendor = Noch nicht in diesem Konto bei { $vendor }: { $types }. Am Installationstag ist das normal.
outcome-missing-several = Noch nicht da: { $types }. Am Installationstag ist das normal.
outcome-elsewhere = Nicht im Konto, bei dem sich der Kunde angemeldet hat: { $types }. Vielleicht ist es das falsche Konto.
outcome-elsewhere-vendor = Nicht in diesem Konto bei { $vendor }: { $types }. Vielleicht ist es das falsche Konto.
outcome-elsewhere-several = Nicht da: { $types }. Vielleicht ist eines der Konten das falsche.
outcome-accounts = { $accounts ->
    [2] In zwei Konten.
    [3] In drei Konten.
    [4] In vier Konten.
    [5] In fünf Konten.
    [6] In sechs Konten.
   *[other] In { $accounts } Konten.
}
outcome-nothing-yet = Was im Konto gefunden wird, erscheint hier.
outcome-already-here = Schon in diesem Haushalt: { $types }. Was durch die Anmeldung hinzukommt, erscheint hier.

outcome-list = Geräte nach Konto
outcome-look-now = Jetzt prüfen
outcome-looking = Wird geprüft…
outcome-report = Bericht
outcome-finish = Besuch abschließen
outcome-extra = Ebenfalls in diesem Haushalt
outcome-already = Schon in diesem Haushalt
outcome-set-aside = { $count ->
    [one] { $count } Gerät der Antwort war nicht lesbar.
   *[other] { $count } Geräte der Antwort waren nicht lesbar.
}

outcome-customer-chooses = Hersteller, den der Kunde wählt
outcome-no-vendor = Noch kein Hersteller gewählt
outcome-nothing-chosen = Für dieses Konto ist noch nichts gewählt.
outcome-planned = { $types }: Es ist noch kein Link erstellt.
outcome-ready = { $types }: Der Link ist bereit, aber noch hat ihn niemand.
outcome-not-seen = Der Link ist übergeben. Hearthlink prüft von selbst und zeigt hier, was es findet.
outcome-taken-out = Die Geräte dieses Kontos wurden hier aus dem Haushalt entfernt.
outcome-create-link = Link erstellen
outcome-hand-over = Link übergeben
outcome-row-planning = Noch kein Link
outcome-row-linkReady = Link bereit
outcome-row-waiting = Wartet
outcome-row-needsAction = Aktion nötig
outcome-row-connected = Verbunden
outcome-row-over = Link abgelaufen

outcome-state-connected = Verbunden
outcome-state-notReachable = Verbunden, nicht erreichbar
outcome-state-needsAction = Aktion nötig
outcome-state-notYet = Noch nicht da
outcome-not-here = Nicht in diesem Konto
outcome-state-inAnotherAccount = In anderem Konto
outcome-state-vendorDoesNotOffer = Nicht angeboten
outcome-state-scopeNotAsked = Nicht angefragt
outcome-state-vendorInTrouble = Herstellerstörung

outcome-why-not-yet = Neue Geräte erscheinen manchmal erst nach einer Stunde.
outcome-why-not-yet-until = Neue Geräte erscheinen manchmal erst nach einer Stunde; Hearthlink prüft weiter bis { $until }.
outcome-why-not-all-yet = Einige erwartete Geräte sind noch nicht in diesem Konto.
outcome-why-not-all-yet-until = Einige erwartete Geräte sind noch nicht in diesem Konto; Hearthlink prüft weiter bis { $until }.
outcome-why-other-than-expected = Gefunden wurde etwas anderes. Prüfen Sie das notierte Modell, die Nummer oder das Konto.
outcome-why-other-account = Keines dieser Geräte ist in diesem Konto. Vielleicht gehört eine andere E-Mail-Adresse dazu oder eine andere App der Marke.
outcome-why-other-account-vendor = Keines dieser Geräte ist in diesem Konto bei { $vendor }. Vielleicht gehört eine andere E-Mail-Adresse dazu oder eine andere App der Marke.
outcome-why-not-reachable = Verbunden, aber für den Hersteller derzeit nicht erreichbar. Prüfen Sie Stromversorgung und Netzwerk.
outcome-why-elsewhere-vendors = Gefunden im Konto dieses Haushalts bei { $vendors }.
outcome-why-elsewhere = Gefunden in einem anderen Konto dieses Haushalts.
outcome-why-vendor-does-not-offer = Dieser Hersteller kann diesen Gerätetyp nicht verbinden. Wählen Sie dafür einen anderen.
outcome-why-scope-not-asked = Der Link hat keinen Zugriff auf diesen Gerätetyp angefragt.
outcome-why-needs-action = Damit alles funktioniert, ist noch etwas zu tun.
outcome-why-sign-in-again = Die Anmeldung bei diesem Konto gilt nicht mehr. Bei erneuter Anmeldung behält jedes Gerät seine ID und seinen Verlauf.
outcome-why-vendor-in-trouble = Enode meldet eine Störung bei der Anmeldung des Herstellers. Versuchen Sie es später erneut: Der Link gilt weiter, solange er ungeöffnet ist.
outcome-why-vendor-in-trouble-named = Enode meldet eine Störung bei der Anmeldung von { $vendor }. Versuchen Sie es später erneut: Der Link gilt weiter, solange er ungeöffnet ist.

outcome-next-nothing = Nichts zu tun
outcome-next-nothing-or = Nichts zu tun, oder:
outcome-next-waitForLook = Nichts zu tun
outcome-next-lookAgain = Als Nächstes: noch einmal prüfen
outcome-next-otherAccount = Anderes Konto versuchen
outcome-next-otherVendor = Anderen Hersteller wählen
outcome-next-askScope = Mehr Zugriff anfragen
outcome-next-actAtDevice = Anleitung ansehen
outcome-next-actInApp = Anleitung ansehen
outcome-next-signInAgain = Erneut anmelden
outcome-next-tryLater = Zum Link
outcome-step-about = { $step }: { $about }

outcome-reachable = Erreichbar
outcome-not-reachable = Derzeit nicht erreichbar
outcome-reach-unknown = Erreichbarkeit unbekannt
outcome-last-seen = letzte Meldung: { $time }
outcome-as-expected = wie erwartet
outcome-unexpected = zusätzlich
outcome-arrival-new = neu
outcome-arrival-cameBack = wieder da
outcome-arrival-alreadyThere = schon vorhanden
outcome-arrival-wentAway = nicht mehr da
outcome-once-done = Sobald das erledigt ist: { $capability }
outcome-not-capable = Beim Hersteller nicht möglich: { $capabilities }
outcome-granted = Erlaubt: { $scopes }
outcome-granted-none = Erlaubt: nichts
outcome-not-granted = Nicht erteilt: { $scopes }
outcome-not-granted-of-type = Angefragt, aber nicht erteilt: { $scopes }

outcome-expected = Erwartet: { $device }
outcome-expected-several = { $count } × { $device }
outcome-expected-ending = { $device }, endet auf { $ending }
outcome-expectedState-found = gefunden
outcome-expectedState-notFound = nicht gefunden
outcome-expectedState-inAnotherAccount = in anderem Konto
outcome-expected-some = { $found } von { $wanted } gefunden
outcome-expected-some-elsewhere = { $found } von { $wanted } gefunden, der Rest in einem anderen Konto

outcome-interventions = Noch zu tun, damit alles funktioniert
outcome-place-atDevice = Hier am Gerät
outcome-place-inApp = In der App des Herstellers
outcome-place-bySigningIn = Durch erneute Anmeldung
outcome-place-elsewhere = Anderswo: { $place }
outcome-third-party = Fachbetrieb nötig
outcome-leads-to = ({ $host })
outcome-supports = Unterstützt: { $list }
