# Diagnostics: the connection check, the log, and the support file.

diagnostics-heading = Diagnose
diagnostics-lead = Findet, woran eine Verbindung scheitert, und erstellt eine Datei für alle, die Ihnen helfen.
diagnostics-open = Diagnose
diagnostics-check-this = Verbindung prüfen
diagnostics-check-client = Verbindung prüfen: { $client }
diagnostics-check-client-short = Verbindung prüfen

diagnostics-check-title = Verbindungsprüfung
diagnostics-check-lead = Es wird nur gelesen. Weder hier noch bei Enode ändert sich etwas.
diagnostics-check-demo = Secret, Server und API werden auf diesem Computer simuliert. Nichts verlässt ihn.
diagnostics-client = Client
diagnostics-no-client = Noch gibt es keinen Client. Verbinden Sie einen, oder öffnen Sie die Demo, und prüfen Sie hier die Verbindung.
diagnostics-start = Jetzt prüfen
diagnostics-again = Erneut prüfen
diagnostics-cancel = Prüfung abbrechen
diagnostics-checked-at = Geprüft: { $time }

diagnostics-step-secret = Client-Secret
diagnostics-step-names = Servernamen
diagnostics-step-connection = Sichere Verbindung
diagnostics-step-token = Zugriffstoken
diagnostics-step-api = API
diagnostics-step-clock = Uhr dieses Computers

diagnostics-state-waiting = Steht aus
diagnostics-state-running = Wird geprüft
diagnostics-state-passed = Funktioniert
diagnostics-state-warned = Bitte beachten
diagnostics-state-failed = Funktioniert nicht
diagnostics-state-not-tried = Nicht versucht

diagnostics-outcome-none = Noch nicht geprüft.
diagnostics-outcome-running = Wird geprüft: { $step }
diagnostics-outcome-passed = Alles funktioniert.
diagnostics-outcome-warned = Es funktioniert. Eines ist zu beachten.
diagnostics-outcome-failed = Etwas funktioniert nicht. Beim ersten fehlgeschlagenen Schritt steht, was zu tun ist.
diagnostics-outcome-cancelled = Die Prüfung wurde abgebrochen.

diagnostics-milliseconds = { $count } ms
diagnostics-secret-keyring = Aus dem Schlüsselbund gelesen
diagnostics-secret-session = Nur für diese Sitzung
diagnostics-secret-demo = Vom Simulator erzeugt
diagnostics-by-proxy = Von Ihrem Proxy aufgelöst
diagnostics-without-tls = { $count } ms, innerhalb dieses Computers
diagnostics-clock-right = Höchstens { $count } s Abweichung
diagnostics-clock-ahead-minutes = Geht { $count } min vor
diagnostics-clock-behind-minutes = Geht { $count } min nach
diagnostics-clock-ahead-days = { $count ->
    [one] Geht { $count } Tag vor
   *[other] Geht { $count } Tage vor
}
diagnostics-clock-behind-days = { $count ->
    [one] Geht { $count } Tag nach
   *[other] Geht { $count } Tage nach
}

diagnostics-what-to-do = Was zu tun ist
diagnostics-said = Meldung des Servers
diagnostics-reference = Referenz
diagnostics-because = Zuerst muss ein anderer Schritt funktionieren: { $step }
diagnostics-was-stopped = Die Prüfung wurde vorher abgebrochen.
diagnostics-clock-unknown = Der Server nennt seine Uhrzeit nicht, also gibt es nichts zu vergleichen.

diagnostics-means-no-keyring = Dieser Computer hat keinen Schlüsselbund, um das Client-Secret aufzubewahren.
diagnostics-do-no-keyring = Starten Sie den Schlüsselbund-Dienst dieses Computers, oder geben Sie das Secret nur für diese Sitzung ein.
diagnostics-means-keyring-locked = Der Schlüsselbund ist gesperrt, deshalb lässt sich das Client-Secret nicht lesen.
diagnostics-do-keyring-locked = Entsperren Sie den Schlüsselbund, und prüfen Sie dann erneut.
diagnostics-means-keyring-denied = Der Schlüsselbund lässt Hearthlink das Client-Secret nicht lesen.
diagnostics-do-keyring-denied = Erlauben Sie Hearthlink den Zugriff in den Einstellungen des Schlüsselbunds, und prüfen Sie dann erneut.
diagnostics-means-keyring-silent = Der Schlüsselbund antwortet nicht.
diagnostics-do-keyring-silent = Suchen Sie hinter anderen Fenstern nach einer Rückfrage des Schlüsselbunds, und prüfen Sie dann erneut.
diagnostics-means-keyring-failed = Der Schlüsselbund konnte nicht gelesen werden.
diagnostics-do-keyring-failed = Melden Sie sich an diesem Computer ab und wieder an, und prüfen Sie dann erneut.
diagnostics-means-secret-missing = Das Client-Secret ist auf diesem Computer nicht mehr gespeichert.
diagnostics-do-secret-missing = Öffnen Sie den Client unter „Besuche“, und geben Sie sein Secret erneut ein.

diagnostics-means-name-unknown = Der Name { $host } führt nirgendwohin: Es besteht keine Netzverbindung, oder der Name ist falsch geschrieben.
diagnostics-do-name-unknown = Öffnen Sie eine Webseite in Ihrem Browser. Gelingt das, prüfen Sie die Adressen dieses Clients.
diagnostics-means-no-connection = Unter { $host } antwortet niemand.
diagnostics-do-no-connection = Fragen Sie die Netzwerkadministration, ob eine Firewall { $host } blockiert.
diagnostics-do-no-connection-here = Starten Sie, was dort auf diesem Computer antworten soll, oder prüfen Sie die Adressen dieses Clients.
diagnostics-means-timed-out = { $host } braucht zu lange für eine Antwort.
diagnostics-do-timed-out = Versuchen Sie es in einem anderen Netz, zum Beispiel dem Ihres Telefons, und prüfen Sie dann erneut.
diagnostics-means-cut = Die Verbindung zu { $host } bricht ab, bevor die Antwort vollständig ist.
diagnostics-do-cut = Versuchen Sie es in einem anderen Netz, zum Beispiel dem Ihres Telefons, und prüfen Sie dann erneut.
diagnostics-means-slow = Die Verbindung funktioniert, aber { $host } antwortet langsam.
diagnostics-do-slow = Rechnen Sie mit Wartezeiten, oder versuchen Sie es in einem anderen Netz.
diagnostics-means-certificate-not-now = Nach der Uhr dieses Computers ist das Zertifikat von { $host } heute nicht gültig.
diagnostics-do-certificate-not-now = Stellen Sie Datum und Uhrzeit dieses Computers richtig ein, und prüfen Sie dann erneut.
diagnostics-means-certificate-other-host = Was unter { $host } antwortet, weist sich als jemand anderes aus.
diagnostics-do-certificate-other-host = Prüfen Sie die Adressen dieses Clients. In einem Gäste-WLAN melden Sie sich zuerst dort an.
diagnostics-means-certificate-unknown-issuer = Dieser Computer vertraut dem Zertifikat von { $host } nicht: Wahrscheinlich liest ein Proxy oder Virenscanner mit.
diagnostics-do-certificate-unknown-issuer = Bitten Sie die Netzwerkadministration, das Zertifikat auf diesem Computer zu installieren oder { $host } auszunehmen.
diagnostics-means-not-tls = Was unter { $host } antwortet, sichert die Verbindung nicht.
diagnostics-do-not-tls = Prüfen Sie die Adressen dieses Clients: den Port, und ob die Adresse mit https beginnen muss.
diagnostics-means-tls-failed = Mit { $host } kommt keine sichere Verbindung zustande.
diagnostics-do-tls-failed = Fragen Sie die Netzwerkadministration, ob ein Proxy oder eine Firewall dazwischen ist.

diagnostics-means-wrong-credentials = { $host } nimmt Client-ID und Client-Secret nicht an.
diagnostics-do-wrong-credentials = Öffnen Sie den Client unter „Besuche“, und geben Sie sein neuestes Secret ein.
diagnostics-means-no-token = { $host } antwortet, aber nicht mit einem Zugriffstoken.
diagnostics-do-no-token = Prüfen Sie die Token-URL dieses Clients.
diagnostics-means-token-refused = { $host } nimmt das Token nicht an, obwohl es vom Token-Server stammt.
diagnostics-do-token-refused = Prüfen Sie, ob API-URL und Token-URL zur selben Umgebung gehören.
diagnostics-means-not-allowed = Die Zugangsdaten stimmen, aber { $host } lässt diesen Client seine Haushalte nicht lesen.
diagnostics-do-not-allowed = Fragen Sie Enode, ob der Client freigeschaltet ist.
diagnostics-means-not-the-api = Was unter { $host } antwortet, ist nicht die API von Enode.
diagnostics-do-not-the-api = Prüfen Sie die API-URL dieses Clients.
diagnostics-means-rate-limited = { $host } bittet derzeit um weniger Anfragen.
diagnostics-do-rate-limited = Warten Sie eine Minute, und prüfen Sie dann erneut.
diagnostics-means-unavailable = { $host } meldet, derzeit nicht antworten zu können.
diagnostics-do-unavailable = Sehen Sie auf status.enode.com nach, und prüfen Sie später erneut.
diagnostics-means-clock-off = Die Uhr dieses Computers und die des Servers weichen voneinander ab. Token und Zertifikate können abgelehnt werden.
diagnostics-do-clock-off = Schalten Sie ein, dass dieser Computer seine Uhr automatisch stellt.
diagnostics-means-failed = Der Schritt ist auf eine Weise fehlgeschlagen, die dieses Programm nicht kennt.
diagnostics-do-failed = Starten Sie Hearthlink neu, und prüfen Sie erneut. Bleibt der Fehler, senden Sie die Support-Datei.

diagnostics-log = Protokoll
diagnostics-log-lead = Höchstens { $size } MB auf diesem Computer, ohne Secrets und ohne Haushalte.
diagnostics-log-detailed = Mehr aufzeichnen, bis Hearthlink beendet wird

diagnostics-file = Support-Datei
diagnostics-file-lead = Sie sehen den ganzen Inhalt vor dem Speichern, und nichts wird gesendet.
diagnostics-file-in = Enthalten: Versionen, Einstellungen, letzte Prüfung, Anzahl der Besuche, Verlauf des offenen Besuchs, letzte Fehler, Ende des Protokolls.
diagnostics-file-not-in = Nicht enthalten: Secrets, Links, Namen, Bezeichnungen, Zustimmung, Adressen. Jede ID ist durch einen erfundenen Namen ersetzt.
diagnostics-file-show = Support-Datei anzeigen
diagnostics-file-refresh = Neu erstellen
diagnostics-file-making = Support-Datei wird erstellt…
diagnostics-file-copy = Kopieren
diagnostics-file-copied = Kopiert
diagnostics-file-save = Speichern…
diagnostics-file-saving = Wird gespeichert…
diagnostics-file-saved = Gespeichert als { $path }
diagnostics-file-find = In der Datei suchen
diagnostics-file-found = { $count ->
    [0] Nicht in der Datei
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
diagnostics-file-text = Text der Support-Datei
