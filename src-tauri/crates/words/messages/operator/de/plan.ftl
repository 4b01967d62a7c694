# Plan by brands: the home as the installer names it, and the accounts that cover it.

plan-title = Nach Marken planen
plan-lead = Hearthlink ermittelt, mit wie wenigen Anmeldungen es geht.
plan-devices = Geräte in diesem Haushalt
plan-type = Typ
plan-brand = Marke
plan-row = Gerät { $position }
plan-remove = Entfernen: Gerät { $position }
plan-brand-not-known = Marke unbekannt
plan-signs-in = Anmeldung bei { $portal }
plan-no-brand = Kein Hersteller heißt „{ $query }“.
plan-nearest = Meinten Sie { $names }?
plan-not-enabled = bei Enode bekannt, für diesen Client nicht freigeschaltet
plan-add = Gerät hinzufügen
plan-empty = Fügen Sie die Geräte dieses Haushalts hinzu, um zu sehen, was sie abdeckt.

plan-covers-all = { $count ->
    [0] Derzeit lässt sich nichts verbinden
    [1] Eine Anmeldung genügt
    [2] Zwei Anmeldungen genügen
    [3] Drei Anmeldungen genügen
    [4] Vier Anmeldungen genügen
    [5] Fünf Anmeldungen genügen
    [6] Sechs Anmeldungen genügen
    [one] { $count } Anmeldung genügt
   *[other] { $count } Anmeldungen genügen
}
plan-covers-part = { $count ->
    [0] Derzeit lässt sich nichts verbinden
    [1] Eine Anmeldung deckt einen Teil ab
    [2] Zwei Anmeldungen decken einen Teil ab
    [3] Drei Anmeldungen decken einen Teil ab
    [4] Vier Anmeldungen decken einen Teil ab
    [5] Fünf Anmeldungen decken einen Teil ab
    [6] Sechs Anmeldungen decken einen Teil ab
    [one] { $count } Anmeldung deckt einen Teil ab
   *[other] { $count } Anmeldungen decken einen Teil ab
}
plan-customer-chooses = Der Kunde wählt

plan-why-covers-all = Deckt den ganzen Haushalt ab.
plan-why-only-brand-for = Nur ein Konto dieser Marke kann enthalten: { $types }.
plan-why-also-covers = Wird ohnehin gebraucht und enthält vielleicht auch: { $types }.
plan-why-brand-in-home = Die Marke gibt es in diesem Haushalt; ihr Konto enthält vielleicht auch: { $types }.
plan-why-customer-chooses = { $count ->
    [one] Keine hier genannte Marke verbindet { $types }. Die Seiten von Enode bieten { $count } passenden Hersteller an.
   *[other] Keine hier genannte Marke verbindet { $types }. Die Seiten von Enode bieten { $count } passende Hersteller an.
}
plan-why-in-trouble = Die Anmeldung braucht derzeit eventuell mehrere Versuche.

plan-uncovered = Nicht abgedeckt: { $type }
plan-uncovered-of-brand = Nicht abgedeckt: { $type } von { $brand }
plan-uncovered-not-offered = Kein Hersteller verbindet diesen Gerätetyp.
plan-uncovered-not-offered-by = { $brand } verbindet diesen Gerätetyp nicht.
plan-uncovered-not-enabled = Ein passender Hersteller ist bei Enode bekannt, aber für diesen Client nicht freigeschaltet.
plan-uncovered-not-enabled-of = { $brand } ist bei Enode bekannt, aber für diesen Client nicht freigeschaltet.
plan-uncovered-unknown-brand = Enode kennt diese Marke nicht.
plan-uncovered-outage = Derzeit nicht verbindbar: Alle passenden Hersteller sind ausgefallen.
plan-uncovered-outage-of = { $brand } kann derzeit nicht verbunden werden: Die Anmeldung ist ausgefallen.

plan-working = Wird ermittelt…
plan-take = Plan übernehmen
plan-cancel = Abbrechen
