# Whose home it is.

household-heading = Um welchen Haushalt geht es?
household-lead = Die Benutzer-ID, unter der Ihre Firma diesen Haushalt führt.
household-label = Benutzer-ID
household-name = Ihr Name für den Haushalt
household-name-help = Optional. Bleibt auf diesem Computer.
household-looking = Wird nachgeschlagen…
household-fresh = Neu: Mit dieser ID wird ein Haushalt angelegt.
household-fresh-hint = Prüfen Sie die Schreibweise: Enode legt für jede unbekannte ID einen Haushalt an.
household-existing = { $accounts ->
    [0] Vorhanden, noch ohne Konto.
    [one] Vorhanden, mit { $accounts } Konto.
   *[other] Vorhanden, mit { $accounts } Konten.
}
household-existing-broken = { $accounts ->
    [one] Vorhanden, mit { $accounts } Konto ({ $vendors }: erneute Anmeldung nötig).
   *[other] Vorhanden, mit { $accounts } Konten ({ $vendors }: erneute Anmeldung nötig).
}
household-needs-sign-in = Erneute Anmeldung nötig
household-sign-in-again = Erneut anmelden
household-sign-in-again-to = Erneut anmelden: { $vendor }
household-connected = Verbunden
household-accounts = Aktuelle Konten und Geräte
household-devices-coming = Geräte werden abgefragt…
household-no-device = Kein Gerät in diesem Konto

household-reach-all = Erreichbar
household-reach-unknown = Erreichbarkeit unbekannt
household-reach-lost = { $total ->
    [1] Derzeit nicht erreichbar
   *[other] { $lost } von { $total } derzeit nicht erreichbar
}

household-off-pattern = Diese ID sieht anders aus als die übrigen dieses Clients.
household-did-you-mean = Meinten Sie
household-suggestions = Haushalte dieses Clients
household-no-suggestions = Kein Haushalt dieses Clients enthält diesen Text.
# Beside a household; $time is a day or a time of day. Little space.
household-since = seit { $time }
household-none-chosen = Noch kein Haushalt gewählt
household-none-chosen-hint = Geben Sie die Benutzer-ID ein, oder wählen Sie ihn in der Liste.
household-earlier = Besuche bei diesem Haushalt
household-go-on = Offenen Besuch fortsetzen
household-began = Beginn: { $time }
household-next = Geräte wählen
household-empty = Geben Sie eine Benutzer-ID ein, um fortzufahren.
household-open-heading = Dieser Haushalt
household-open-lead = Der Haushalt dieses Besuchs und was dazu gespeichert ist.
household-open-new = Neu: Der erste Link legt ihn an.
household-no-account = In diesem Haushalt ist noch nichts verbunden.
household-no-account-hint = Was der Kunde verbindet, erscheint hier.
household-to-visits = Zurück zu den Besuchen
household-open-exists = Bei Enode vorhanden.
household-open-unknown = Noch nicht nachgeschlagen.
household-change = Haushalt ändern
household-bound = Ein Link wurde erstellt, deshalb bleibt dieser Besuch bei diesem Haushalt.
household-for-another = Besuch für einen anderen Haushalt beginnen
household-change-heading = Für welchen Haushalt ist dieser Besuch?
household-change-lead = Was in diesem Besuch gewählt wurde, wird übernommen.
household-this-visit = Dieser Besuch
household-has-visit = Ein offener Besuch bei diesem Haushalt hat einen eigenen Plan. Dieser Besuch bleibt, wie er ist.
household-consent = Wer hat zugestimmt, und wie?
household-consent-help = Für den Bericht. Zum Beispiel: Anna Berg, persönlich, am Tag der Installation.
household-kept = Mit dem Besuch gespeichert
