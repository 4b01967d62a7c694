# The list of visits: what each waits for, how it stands, and when.

visits-state-planning = In Planung
visits-state-linkReady = Link bereit
visits-state-waiting = Wartet
visits-state-needsAction = Aktion nötig
visits-state-connected = Verbunden
visits-state-over = Abgelaufen
visits-state-unknown = Status unbekannt
visits-state-so-far = { $connected } von { $wanted } verbunden

visits-waits-first-link = Noch nichts verbunden
visits-waits-link = Noch kein Link für { $vendors }
visits-waits-hand-over = Link bereit, nicht übergeben
visits-waits-hand-over-of = Link bereit, nicht übergeben ({ $vendor })
visits-waits-shown = Dem Kunden gezeigt
visits-waits-shown-of = Dem Kunden gezeigt ({ $vendor })
visits-waits-customer = Kunde hat den Link
visits-waits-customer-of = Kunde hat den Link ({ $vendor })
visits-waits-devices = Noch nicht im Konto: { $types }
visits-waits-action = Es ist etwas zu tun
visits-waits-action-for = Es ist etwas zu tun: { $types }
visits-waits-nothing = Nichts mehr offen

visits-heading = Besuche
visits-search = Haushalt, Name oder Hersteller
visits-search-label = Besuche suchen
visits-states = Status
visits-open-only = Nur offene
visits-more = { $chosen ->
    [0] Weitere Filter
   *[other] Weitere Filter ({ $chosen })
}
visits-client = Client
visits-all-clients = Alle Clients
visits-from = Geändert ab
visits-until = Geändert bis
visits-clear = Suche und Filter zurücksetzen
visits-none = Noch keine Besuche
visits-none-hint = Ein Besuch beginnt mit einem Haushalt und bleibt hier, bis Sie ihn löschen.
visits-no-match = Kein passender Besuch
visits-no-match-hint = Zu dieser Suche gibt es mit diesen Filtern nichts.
visits-searching = Suche läuft…
visits-client-forgotten = Client entfernt
visits-finished = Abgeschlossen
visits-watched-until = beobachtet bis { $time }
visits-changed = Geändert: { $time }
visits-opening = Wird geöffnet…
visits-forget = Haushalt hier löschen…
visits-forget-of = Löschen: Haushalt { $household }
visits-forget-title = { $household } hier löschen?
visits-forget-text = Alle Besuche bei diesem Haushalt und ihr Verlauf werden von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.
visits-forget-enode = Bei Enode ändert sich nichts: Konten und Geräte bleiben verbunden.
visits-forget-typed = Zur Bestätigung { $household } eingeben
visits-forget-do = Haushalt hier löschen
visits-forgetting = Wird gelöscht…
visits-forgotten = { $count ->
    [one] { $count } Besuch bei { $household } von diesem Computer gelöscht.
   *[other] { $count } Besuche bei { $household } von diesem Computer gelöscht.
}
