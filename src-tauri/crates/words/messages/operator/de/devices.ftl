# What is in the home, and the vendor that links it.

devices-heading = Welche Geräte gibt es hier?
devices-lead = Deckt ein Hersteller alles ab, genügt eine Anmeldung.
devices-types = Gerätetypen
devices-search = Hersteller, App oder anderer Name
devices-search-label = Hersteller suchen
devices-or = oder
devices-customer = Kunden wählen lassen
devices-vendors = Hersteller
devices-signs-in = Anmeldung bei { $portal }

devices-group-all = { $count ->
    [0] Alle Hersteller
    [1] Verbindet diesen Gerätetyp
    [2] Verbindet beide in einer Sitzung
    [3] Verbindet alle drei in einer Sitzung
    [4] Verbindet alle vier in einer Sitzung
    [5] Verbindet alle fünf in einer Sitzung
    [6] Verbindet alle sechs in einer Sitzung
   *[other] Verbindet alle { $count } in einer Sitzung
}
devices-group-some = Verbindet einen Teil davon
devices-group-none = Nicht für diese Auswahl
devices-vendor-count = { $count ->
    [one] { $count } Hersteller
   *[other] { $count } Hersteller
}
devices-left-over = Nicht dabei: { $types }
devices-alias = auch { $alias } genannt

devices-ready = Bereit
devices-elevated = Evtl. mehrere Versuche
devices-outage = Ausfall, nicht verbindbar

devices-loading = Hersteller dieses Clients werden geladen…
devices-as-of = Hersteller dieses Clients, Stand { $time }
devices-refresh = Hersteller aktualisieren
devices-set-aside = { $count ->
    [one] { $count } Eintrag der Antwort war nicht lesbar und wird nicht angezeigt.
   *[other] { $count } Einträge der Antwort waren nicht lesbar und werden nicht angezeigt.
}
devices-choose-types = Wählen Sie mindestens einen Gerätetyp.
devices-choose-vendor = Hersteller wählen oder den Kunden wählen lassen.
devices-summary = { $vendor } verbindet { $types } mit einer Anmeldung.
devices-summary-left = Nicht dabei: { $types }.
devices-summary-outage = { $vendor } kann derzeit nicht verbunden werden: Die Anmeldung ist ausgefallen.
devices-account = Konto { $position } von { $total }
devices-add-for = Weiteres Konto hinzufügen für { $types }
devices-remove = Dieses Konto entfernen
devices-plan-by-brands = Nach Marken planen…
devices-expected = { $count ->
    [0] Erwartete Geräte…
   *[other] Erwartete Geräte: { $count }…
}
devices-customer-summary = { $count ->
    [one] Die Seiten von Enode bieten { $count } Hersteller mit mindestens einem dieser Gerätetypen an.
   *[other] Die Seiten von Enode bieten alle { $count } Hersteller mit mindestens einem dieser Gerätetypen an.
}

devices-absence-not-for-these = { $vendor } verbindet diese Auswahl nicht. Möglich ist: { $types }.
devices-absence-switch-to = Stattdessen { $types } wählen
devices-absence-not-enabled = { $vendor } ({ $types }) ist für diesen Client nicht freigeschaltet. Vielleicht geht das im Dashboard von Enode.
devices-absence-unknown = Kein Hersteller heißt „{ $query }“.
devices-absence-unknown-hint = Prüfen Sie die Schreibweise oder aktualisieren Sie die Hersteller. Kennt der Kunde die Marke besser, lassen Sie den Kunden wählen.
devices-absence-clear = Suche leeren
devices-absence-nearest = Meinten Sie

devices-next = Zugriff prüfen

devices-expected-title = Erwartete Geräte
devices-expected-lead = Nach der Anmeldung wird jedes Gerät als gefunden oder nicht gefunden markiert.
devices-expected-type = Typ
devices-expected-count = Anzahl
devices-expected-model = Modell
devices-expected-ending = Seriennr./FIN endet auf
devices-expected-row = Erwartetes Gerät { $position }
devices-expected-remove = Entfernen: Erwartetes Gerät { $position }
devices-expected-add = Gerät hinzufügen
devices-expected-empty = Kein bestimmtes Gerät: Angezeigt wird alles, was gefunden wird.
devices-expected-done = Schließen
