# Webhook events: what Enode sends of itself.

events-heading = Ereignisse
events-lead = Was Enode per Webhook sendet, erscheint sofort, ohne auf die nächste Prüfung zu warten.
events-tab-receiver = Empfänger
events-tab-bench = Zustellung prüfen
events-tab-webhooks = Webhooks bei Enode

events-verdict-valid = Signatur gültig
events-verdict-wrong = Signatur falsch
events-verdict-malformed = Signatur fehlerhaft
events-verdict-missing = Keine Signatur
events-verdict-notChecked = Signatur nicht geprüft

events-kind-discovered = Gerät gefunden
events-kind-updated = Gerät aktualisiert
events-kind-deleted = Gerät gelöscht
events-kind-credentialsInvalidated = Erneute Anmeldung nötig
events-kind-heartbeat = Heartbeat
events-kind-test = Test
events-kind-other = Von Hearthlink nicht verwendet
events-effect-changesDevices = Ändert die Geräte des offenen Besuchs
events-effect-nothingNew = Nichts Neues
events-effect-otherHousehold = Betrifft einen anderen Haushalt
events-effect-none = Ändert hier nichts
events-made = erzeugt: { $time }
events-household = Haushalt { $id }
events-version = Version { $version }
events-fields = Geändert: { $fields }
events-raw = Rohdaten
events-set-aside = { $count ->
    [one] { $count } Ereignis war nicht lesbar
   *[other] { $count } Ereignisse waren nicht lesbar
}

events-receiver = Empfänger
events-receiver-off = Aus
events-receiver-listening = Empfangsbereit
events-receiver-asking = Wird geprüft…
events-receiver-lead = Nur auf diesem Computer. Richten Sie einen Tunnel auf ihn und einen Webhook auf den Tunnel.
events-receiver-address = Adresse für den Tunnel
events-receiver-port = Port
events-receiver-port-help = 1024 bis 65535.
events-receiver-port-problem = Der Port muss eine Zahl von 1024 bis 65535 sein.
events-receiver-switch-on = Einschalten
events-receiver-switch-off = Ausschalten
events-receiver-secret = Webhook-Secret
events-receiver-secret-kept = Das Secret ist gespeichert.
events-receiver-secret-needed = Zuerst nötig: Nur damit signierte Zustellungen werden angenommen.
events-receiver-secret-help = Das Secret des Webhooks. Wird einmal eingegeben und hier nie wieder angezeigt.
events-receiver-secret-keep = Secret speichern
events-receiver-secret-other = Anderes Secret eingeben
events-receiver-received = Empfangen
events-receiver-none = Noch nichts empfangen
events-receiver-none-hint = Zustellungen erscheinen hier, sobald sie eintreffen, die neueste zuerst.
events-receiver-none-off = Der Empfänger ist aus
events-receiver-none-off-hint = Schalten Sie den Empfänger ein, um Zustellungen hier zu sehen, die neuesten zuerst.
events-receiver-count = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}
events-receiver-repeated = { $count ->
    [one] { $count } Wiederholung verworfen
   *[other] { $count } Wiederholungen verworfen
}
events-receiver-delivery = Zustellung

events-bench-lead = Liest eine Zustellung so, wie der Empfänger es täte. Geändert wird nichts.
events-bench-batch = Body
events-bench-batch-help = Fügen Sie den Body einer Zustellung unverändert ein, oder legen Sie eine JSON-Datei hier ab.
events-bench-choose = Datei auswählen
events-bench-drop = Datei ablegen, um sie zu lesen
events-bench-not-text = Diese Datei ließ sich nicht als Text lesen.
events-bench-signature = Signatur-Header
events-bench-signature-help = Inhalt von x-enode-signature; darf leer sein.
events-bench-secret = Secret
events-bench-secret-help = Zum Prüfen der Signatur; darf leer sein. Wird nicht gespeichert.
events-bench-read = Zustellung lesen
events-bench-clear = Leeren
events-bench-result = Ergebnis
events-bench-nothing = Noch nichts gelesen
events-bench-nothing-hint = Hier steht dann, was die Zustellung enthält: die Signatur, die Ereignisse und was jedes davon ändern würde.
events-bench-no-events = Sie enthält kein Ereignis.

events-webhooks = Webhooks dieses Clients
events-webhooks-loading = Enode wird abgefragt…
events-webhooks-none = Dieser Client hat keine Webhooks
events-webhooks-none-hint = Ein Webhook meldet Ihrem Server oder dem Empfänger auf diesem Computer neue Geräte und verlorene Anmeldungen.
events-webhooks-add = Neuer Webhook
events-webhook-active = Aktiv
events-webhook-inactive = Von Enode angehalten
events-webhook-last-success = zuletzt erfolgreich: { $time }
events-webhook-no-success = noch keine erfolgreiche Zustellung
events-webhook-every-event = Alle Ereignisse
events-webhook-some-events = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}
events-webhook-header = sendet Header { $name }
events-webhook-version = Version { $version }
events-webhook-change = Ändern
events-webhook-test = Test senden
events-webhook-testing = Wird gesendet…
events-webhook-delete = Löschen…
events-webhook-change-of = Ändern: { $url }
events-webhook-test-of = Test senden: { $url }
events-webhook-delete-of = Löschen… { $url }
events-webhook-arrived = Das Testereignis ist angekommen
events-webhook-not-arrived = Das Testereignis ist nicht angekommen
events-webhook-answered = Antwort { $code }
events-webhook-answer = Inhalt der Antwort

events-form-new = Neuer Webhook
events-form-change = Webhook ändern
events-form-url = URL
events-form-url-help = https, wo Ihr Tunnel oder Relay empfängt.
events-form-secret = Secret
events-form-secret-help = 6 bis 256 Zeichen. Damit signiert Enode jede Zustellung.
events-form-unchanged = Leer lassen, um den bisherigen Wert zu behalten.
events-form-events = Ereignisse
events-form-all-events = Alle Ereignisse, auch künftige
events-form-header-name = Name des Headers
events-form-header-name-help = Wird mit jeder Zustellung gesendet, für Ihr Relay; darf leer sein.
events-form-header-value = Wert des Headers
events-form-api-version = API-Version
events-form-version-of-client = Wie beim Client
events-form-create = Webhook anlegen
events-form-save = Änderungen speichern
events-form-saving = Wird gespeichert…

events-delete-title = Webhook an { $host } löschen?
events-delete-text = Enode sendet dann nichts mehr dorthin. Das lässt sich nicht rückgängig machen.
events-delete-type = Zur Bestätigung { $host } eingeben
events-delete-confirm = Endgültig löschen
