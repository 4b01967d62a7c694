# Taking something out of a household at Enode, for good: an account, a device type of it, or the household as a whole.

repair-open = Aus diesem Haushalt entfernen…
repair-lead = Endgültig, bei Enode. Geräte verlieren ID und Verlauf; beim nächsten Verbinden entstehen neue.
repair-loading = Konten dieses Haushalts werden bei Enode abgefragt…
repair-no-accounts = Dieser Haushalt hat keine verbundenen Konten.

repair-invalid = erneute Anmeldung nötig
repair-sign-in-again = Erneut anmelden
repair-unlink = Alles trennen…
repair-unlink-type = { $type } trennen…
repair-sign-in-again-to = Erneut anmelden: { $vendor }
repair-unlink-of = Alles trennen… { $vendor }
repair-unlink-type-of = { $type } trennen… { $vendor }

repair-household = Der ganze Haushalt
repair-household-text = Alles, was Enode dazu hat.
repair-household-delete = Bei Enode löschen…

repair-title = { $what } entfernen?
repair-reading = Es wird geprüft, was verloren ginge…
repair-devices = { $count ->
    [one] Dieses Gerät verliert seine ID und seinen Verlauf:
   *[other] Diese { $count } Geräte verlieren ihre IDs und ihren Verlauf:
}
repair-no-devices = Kein Gerät ginge verloren.
repair-accounts = { $count ->
    [one] { $count } Konto würde entfernt: { $vendors }.
   *[other] { $count } Konten würden entfernt: { $vendors }.
}
repair-never = Das lässt sich nicht rückgängig machen.
repair-type = Zur Bestätigung { $id } eingeben
repair-confirm = Endgültig entfernen
repair-working = Enode führt die Änderung aus…
repair-done = Entfernt: { $what }.
