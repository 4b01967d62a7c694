# What was witnessed on a visit, a sentence each: in the list beside its time, in the report and in the notices on the
# desktop. { $reason } is in somebody else’s words and ends as they do; { $type } is a device type with a capital letter:
# “Battery”; { $types } is a list as in the midst of a sentence: “battery and meter”.

happened-link-created = Ein Link wurde erstellt.
happened-link-created-host = Ein Link zu { $host } wurde erstellt.
happened-link-may-exist = Ein Link wurde angefordert, aber es kam keine Antwort. Vielleicht gibt es ihn, und niemand hat ihn.
happened-link-refused = Es wurde kein Link erstellt: { $reason }
happened-opened-here = Der Link wurde im Browser dieses Computers geöffnet.
happened-shown-to-customer = Der Link wurde als QR-Code für das Telefon des Kunden gezeigt.
happened-opened-on-phone = Der Link wurde auf dem Telefon des Kunden geöffnet.
happened-message-mail = Eine Nachricht mit dem Link wurde im Mailprogramm geöffnet.
happened-message-text = Eine Nachricht mit dem Link wurde zum Senden kopiert.
happened-message-link = Der Link wurde kopiert.
happened-told-opened = Der Kunde hat den Link geöffnet.
happened-told-done = Der Kunde sagt, er ist fertig.
happened-told-error = Der Kunde sah einen Fehler.
happened-returned = Der Kunde hat auf den Seiten von Enode alles abgeschlossen und kam zurück.
happened-left-early = Der Kunde hat die Seiten von Enode vorzeitig verlassen.
happened-left-early-because = Der Kunde hat die Seiten von Enode vorzeitig verlassen: { $reason }
happened-account-appeared = Der Kunde hat sich bei { $vendor } angemeldet.
happened-account-needs-sign-in = Bei { $vendor } ist eine erneute Anmeldung nötig.
happened-account-went = { $vendor } ist nicht mehr verbunden.
happened-device-found = { $type } gefunden: { $device }.
happened-device-came-back = { $type } wieder da: { $device }.
happened-device-went = { $type } nicht mehr da: { $device }.
happened-looked = Erneut geprüft: nichts Neues.
happened-looked-missing = Erneut geprüft. Es fehlt noch: { $types }.
happened-look-failed = Eine Prüfung war nicht möglich: { $reason }
happened-session-over = Die 24 Stunden des Links sind vorbei.
happened-replaced = Ein neuer Link hat den vorigen ersetzt.
happened-unlinked = In Hearthlink getrennt: { $what }.
happened-finished = Der Besuch wurde abgeschlossen.
happened-reopened = Der Besuch wurde wieder geöffnet.

happened-what-type = { $type } von { $vendor }
happened-what-household = Haushalt { $household }
