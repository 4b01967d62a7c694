# What to do about a failure: one or two sentences.

hint-wrong-credentials = Prüfen Sie Client-ID und neuestes Client-Secret und ob beide zu dieser Umgebung gehören.
hint-secret-missing = Geben Sie das Client-Secret erneut ein.
hint-webhook-secret-missing = Geben Sie zuerst das Secret des Webhooks ein.
hint-token-server = Prüfen Sie die Token-URL, und versuchen Sie es dann erneut.
hint-not-allowed = Eine erneute Anmeldung hilft nicht. Fragen Sie Enode, ob das für den Client freigeschaltet ist.
hint-connection-limit = Trennen Sie Konten, die nicht mehr gebraucht werden, oder bitten Sie Enode um eine höhere Grenze.
hint-not-found = Vielleicht wurde es inzwischen gelöscht. Sehen Sie noch einmal nach.
hint-rejected = Ändern Sie, was unter den Details steht, und versuchen Sie es dann erneut.
hint-rate-limited = Warten Sie einen Moment, und versuchen Sie es dann erneut.
hint-rate-limited-for = { $seconds ->
    [one] Warten Sie eine Sekunde, und versuchen Sie es dann erneut.
   *[other] Warten Sie { $seconds } Sekunden, und versuchen Sie es dann erneut.
}
hint-vendor-outage = Verbinden Sie zuerst einen anderen Hersteller, oder kommen Sie später wieder: Ausgefallen ist die Anmeldung des Herstellers, nicht dieses Programm.
hint-vendor-gone = Wählen Sie einen anderen Hersteller, oder schalten Sie diesen bei Enode für den Client frei.
hint-unavailable = Versuchen Sie es gleich noch einmal. Längere Störungen meldet status.enode.com.
hint-unreachable = Prüfen Sie die Netzwerkverbindung dieses Computers, und versuchen Sie es dann erneut.
hint-no-address = Prüfen Sie die Adresse auf Schreibfehler und die Netzwerkverbindung.
hint-nobody-answers = Prüfen Sie, ob Adresse und Port stimmen und ob der Server läuft.
hint-no-connection = Prüfen Sie die Netzwerkverbindung und ob eine Firewall im Weg ist.
hint-unsteady = Versuchen Sie es erneut; das Netz ist vielleicht langsam oder instabil.
hint-timed-out = Das Netz oder die API ist langsam. Versuchen Sie es erneut.
hint-tls = Prüfen Sie Datum und Uhrzeit dieses Computers und ob ein Proxy oder eine Firewall mitliest.
hint-bad-answer = Prüfen Sie die API-URL. Stimmt sie, versuchen Sie es erneut, und melden Sie es Enode, wenn es so bleibt.
hint-token-refused = Die API nimmt diese Zugangsdaten nicht an: Prüfen Sie, ob beide Adressen zur selben Umgebung gehören.
hint-link-may-exist = Erstellen Sie einen neuen Link. Der andere läuft ungeöffnet nach 24 Stunden von selbst ab.
hint-may-be-done = Sehen Sie nach, wie es jetzt ist, bevor Sie es erneut versuchen.
hint-link-host = Öffnen Sie ihn nicht. Prüfen Sie die API-Adresse und bei einer eigenen API die erlaubten Hosts für Links.
hint-new-link = Erstellen Sie einen neuen Link.
hint-new-household = Prüfen Sie die Schreibweise. Stimmt sie, legen Sie den Haushalt mit dem Link an.
hint-receiver = Wählen Sie einen anderen Port, oder beenden Sie das Programm, das diesen verwendet.
hint-mail = Kopieren Sie stattdessen die Nachricht, und fügen Sie sie in eine E-Mail ein.
hint-browser = Kopieren Sie stattdessen den Link, und fügen Sie ihn in einen Browser ein.
hint-printing = Wählen Sie „Drucken“, und speichern Sie dort als PDF.
hint-print-dialog = Versuchen Sie es erneut, oder speichern Sie den Bericht als Datei.
hint-print-to-pdf-windows = Wählen Sie „Drucken“ und dort „Microsoft Print to PDF“.
hint-print-to-pdf-mac = Wählen Sie „Drucken“ und dort „Als PDF sichern“.
hint-storage = Prüfen Sie, ob auf dem Datenträger Platz ist und in den Ordner geschrieben werden darf.
hint-folder-not-opened = Die Datei ist gespeichert: Öffnen Sie ihren Ordner in Ihrem Dateimanager.
hint-internal = Starten Sie Hearthlink neu. Wenn es wieder passiert, melden Sie es.
hint-row-stays = Es bleibt im Plan.
hint-visit-bound = Beginnen Sie einen Besuch für den anderen Haushalt.
hint-newer-version = Es wurde wahrscheinlich von einer neueren Version von Hearthlink geschrieben. Es bleibt, wie es ist.
hint-visits-damaged-in-use = Schließen Sie alle Fenster von Hearthlink, und starten Sie es erneut: Gerettet wird, was möglich ist.
hint-visits-traces = Der Rest wird beim nächsten Start entfernt.
hint-visits-kept-aside = Auch die aufbewahrte Datei enthält Haushalte: Löschen Sie sie, wenn sie nicht mehr gebraucht wird.
hint-profiles-kept-aside = Verbinden Sie Ihre Clients erneut; ihre Secrets liegen noch im Schlüsselbund dieses Computers.

hint-keyring-missing = Starten Sie GNOME Keyring, KWallet oder Ähnliches, oder behalten Sie das Secret nur für diese Sitzung.
hint-keyring-locked = Entsperren Sie ihn, und versuchen Sie es erneut, oder behalten Sie das Secret nur für diese Sitzung.
hint-keyring-denied = Erlauben Sie Hearthlink den Zugriff im Schlüsselbund, oder behalten Sie das Secret nur für diese Sitzung.
hint-keyring-timed-out = Vielleicht wartet seine Frage hinter einem anderen Fenster. Sonst behalten Sie das Secret nur für diese Sitzung.
hint-keyring-not-found = Geben Sie das Secret erneut ein.
hint-keyring-too-large = Prüfen Sie, ob nur das Secret selbst eingefügt wurde.
hint-keyring-failed = Versuchen Sie es erneut, oder behalten Sie das Secret nur für diese Sitzung.
