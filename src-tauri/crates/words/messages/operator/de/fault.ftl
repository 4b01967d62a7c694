# What happened, in a sentence. What others said about it stands below it, in their own words.

fault-fields = { $count ->
    [one] Bitte prüfen Sie ein Feld.
   *[other] Bitte prüfen Sie { $count } Felder.
}

fault-no-address = Zu { $host } wurde keine Adresse gefunden.
fault-no-connection = Es besteht keine Verbindung zu { $host }.
fault-refused = { $host } lehnt die Verbindung ab.
fault-connection-cut = Die Verbindung brach ab, bevor die Antwort vollständig war.
fault-no-secure-connection = Es besteht keine sichere Verbindung zu { $host }.
fault-no-answer = { $seconds ->
    [one] Innerhalb einer Sekunde kam keine Antwort.
   *[other] Innerhalb von { $seconds } Sekunden kam keine Antwort.
}
fault-wrong-credentials = Der Token-Server nimmt Client-ID und Client-Secret nicht an.
fault-token-server = Der Token-Server hat kein Token geliefert ({ $status }).
fault-bad-answer = Die Antwort entspricht nicht dem, was die API von Enode zusagt.
fault-answer-too-large = Die Antwort ist größer, als dieses Programm liest.
fault-link-lost = Der Link wurde angefordert, aber es kam keine brauchbare Antwort.
fault-change-lost = Die Änderung wurde angefordert, aber es kam keine brauchbare Antwort.
fault-link-host = Der Link führt zu { $host } und darf nicht geöffnet werden.
fault-link-no-address = Was als Link kam, ist keine Webadresse und darf nicht geöffnet werden.
fault-cannot-be-sent = Die Angaben lassen sich nicht senden und wurden nicht gesendet.
fault-client-setup = Die Verbindung zu Enode ließ sich nicht einrichten.
fault-connection-limit = Dieser Client darf keine weiteren Konten verbinden: Die Höchstzahl an Verbindungen ist erreicht.
fault-token-refused = Die API nimmt das Token des Token-Servers nicht an ({ $status }).
fault-not-allowed = Dieser Client darf das nicht ({ $status }).
fault-not-found = Enode kennt das Angefragte nicht ({ $status }).
fault-gave-up = Enode hat das Warten auf die Anfrage abgebrochen ({ $status }).
fault-vendor-unavailable = Der Hersteller ist derzeit nicht verfügbar ({ $status }).
fault-rejected = Enode hat die Anfrage abgelehnt ({ $status }).
fault-unavailable = Enode kann derzeit nicht antworten ({ $status }).
fault-unknown-status = Enode hat auf eine Weise geantwortet, die dieses Programm nicht kennt ({ $status }).
fault-rate-limited = Enode bittet derzeit um weniger Anfragen.
fault-vendor-outage = { $vendor } kann derzeit nicht verbunden werden: Enode meldet einen Ausfall der Anmeldung.
fault-vendor-gone = { $vendor } wird diesem Client für diese Gerätetypen nicht mehr angeboten.

fault-row-gone = Dieses Konto gehört nicht mehr zum Besuch.
fault-row-has-link = Für dieses Konto wurde ein Link erstellt, deshalb bleibt es Teil des Besuchs.
fault-last-row = Ein Besuch hat mindestens ein Konto zum Verbinden.
fault-no-link = Es gibt keinen Link zum Übergeben.
fault-link-over = Der Link ist abgelaufen: Seine 24 Stunden sind vorbei.
fault-link-spent = Der Link wurde schon geöffnet, und ein Link gilt nur einmal.
fault-link-not-at-hand = Die Adresse dieses Links ist nicht mehr hier: Sie wurde nur für eine Sitzung behalten.
fault-link-with-nobody = Noch hat niemand diesen Link, also gibt es nichts zu berichten.
fault-new-household = Den Haushalt { $household } gibt es noch nicht. Der Link würde ihn anlegen.
fault-no-account = Dieser Haushalt hat kein Konto bei { $vendor }.
fault-unlinked-before = Enode kennt das nicht mehr: Es wurde schon entfernt.
fault-visit-not-open = Dieser Besuch ist nicht mehr geöffnet.
fault-visit-not-kept = Dieser Besuch ist nicht mehr gespeichert.
fault-visit-begun-since = Inzwischen hat ein anderer Besuch bei diesem Haushalt begonnen. Machen Sie mit diesem weiter.
fault-visit-bound = In diesem Besuch wurde ein Link erstellt, deshalb bleibt er bei seinem Haushalt.
fault-household-has-visit = Bei diesem Haushalt ist schon ein Besuch offen. Machen Sie mit diesem weiter.
fault-visit-unreadable = Der Besuch bei { $household } konnte nicht gelesen werden.
fault-visit-unwritable = Der Besuch konnte nicht gespeichert werden.
fault-no-client = Es ist kein Client geöffnet.
fault-no-vendors = Die Hersteller sind noch nicht geladen.
fault-no-command = Den Befehl gibt es erst, wenn der Plan vollständig ist.
fault-no-return = Auf diesem Computer war kein Port für die Rückkehr des Kunden frei.

fault-visits = Die Besuche konnten nicht gelesen oder gespeichert werden.
fault-visits-damaged = Die Besuche in { $path } sind beschädigt.
fault-visits-traces = Die Besuche sind gelöscht, aber in { $path } können bis zum nächsten Start von Hearthlink Spuren bleiben.
fault-visits-kept-aside = { $count ->
    [one] Die Besuche waren beschädigt. Einer davon war lesbar und steht in der Liste; die Datei ist als { $path } aufbewahrt.
   *[other] Die Besuche waren beschädigt. { $count } davon waren lesbar und stehen in der Liste; die Datei ist als { $path } aufbewahrt.
}
fault-store-fell = Die Datenablage ist ausgefallen.
fault-file-newer = { $path } wurde von einer neueren Version von Hearthlink geschrieben.
fault-profiles = Die Clients konnten nicht gelesen oder gespeichert werden.
fault-profiles-kept-aside = Die Liste der Clients war beschädigt und nicht lesbar. Die Datei ist als { $path } aufbewahrt.
fault-profile-gone = Diesen Client gibt es hier nicht mehr.
fault-preferences = Ihre Einstellungen konnten nicht gespeichert werden.
fault-secret-not-kept = Das Secret von { $profile } ist auf diesem Computer nicht mehr gespeichert.
fault-webhook-secret-missing = Der Empfänger braucht das Secret des Webhooks, um Signaturen zu prüfen.
fault-receiver = Auf Port { $port } dieses Computers lässt sich nichts empfangen.
fault-report-not-saved = Der Bericht konnte nicht in { $folder } gespeichert werden.
fault-support-file-not-saved = Die Support-Datei konnte nicht in { $folder } gespeichert werden.
fault-printed-in-part = Die Seite wurde nicht vollständig gedruckt.

fault-keyring-available = Das Secret liegt im Schlüsselbund dieses Computers.
fault-keyring-missing = Dieser Computer hat keinen Schlüsselbund, um das Secret aufzubewahren.
fault-keyring-locked = Der Schlüsselbund ist gesperrt.
fault-keyring-denied = Der Schlüsselbund hat den Zugriff verweigert.
fault-keyring-timed-out = Der Schlüsselbund hat nicht rechtzeitig geantwortet.
fault-keyring-not-found = Der Schlüsselbund enthält dieses Secret nicht.
fault-keyring-too-large = Das Secret ist zu lang für den Schlüsselbund.
fault-keyring-failed = Im Schlüsselbund ist ein Fehler aufgetreten.

fault-browser = Der Browser des Systems ließ sich nicht starten.
fault-mail = Das Mailprogramm ließ sich nicht starten.
fault-clipboard = Die Zwischenablage hat den Text nicht angenommen.
fault-no-folder = Es wurde kein Ordner zum Speichern gefunden.
fault-folder-not-opened = Der Ordner ließ sich nicht öffnen.
fault-print-dialog = Der Druckdialog ließ sich nicht öffnen.
fault-no-window = Es gibt kein Fenster zum Drucken.
fault-not-printed = Die Seite ließ sich nicht in eine Datei drucken.
fault-print-by-dialog = Auf diesem System lässt sich nur über den Druckdialog in eine Datei drucken.
fault-no-story = Es gibt kein Szenario namens { $story }.
fault-demo = Die Demo konnte nicht starten.

fault-no-delivery = Das ist keine Liste von Ereignissen, wie Enode sie sendet: { $reason }.

fault-screens = Im Fenster ist etwas schiefgelaufen.

fault-report-overtaken = Mit dem Link ist inzwischen mehr geschehen; das Gesagte bleibt deshalb stehen.

fault-customer-window = Das Fenster für den Kunden konnte nicht geöffnet werden.

fault-no-simulated-phone = Nur ein Kunde der Demo hat ein simuliertes Telefon.
fault-no-time = Das ist keine Zeitangabe.
fault-customer-stopped = Der Kunde konnte nicht weitermachen.
fault-phone-without-link = Das simulierte Telefon hat keinen Link.
fault-phone-not-shown = Das simulierte Telefon konnte nicht gezeigt werden.
fault-demo-not-open = Die Demo ist nicht geöffnet.
