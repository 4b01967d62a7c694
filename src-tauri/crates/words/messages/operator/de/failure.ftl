# What went wrong: the title of the note, and what stands around its text.

failure-reference = Referenz:
failure-retry = Erneut versuchen
failure-details = Im Einzelnen:

failure-title-invalidInput = Bitte prüfen Sie die Angaben
failure-title-wrongCredentials = Die Zugangsdaten wurden abgelehnt
failure-title-secretMissing = Das Secret fehlt auf diesem Computer
failure-title-secretStore = Problem mit dem Schlüsselbund
failure-title-tokenServer = Kein Token erhalten
failure-title-notAllowed = Für diesen Client nicht erlaubt
failure-title-connectionLimit = Keine Verbindungen mehr frei
failure-title-notFound = Nicht gefunden
failure-title-rejected = Die Anfrage wurde abgelehnt
failure-title-rateLimited = Zu viele Anfragen
failure-title-vendorOutage = Ausfall beim Hersteller
failure-title-vendorGone = Der Hersteller wird nicht angeboten
failure-title-unavailable = Enode kann gerade nicht antworten
failure-title-unreachable = Keine Verbindung
failure-title-timedOut = Keine rechtzeitige Antwort
failure-title-tls = Keine sichere Verbindung
failure-title-badAnswer = Die Antwort war nicht lesbar
failure-title-linkMayExist = Vielleicht wurde ein Link erstellt
failure-title-mayBeDone = Vielleicht ist die Änderung schon erfolgt
failure-title-linkHost = Dieser Link wird nicht geöffnet
failure-title-linkSpent = Der Link wurde schon verwendet
failure-title-linkOver = Der Link ist abgelaufen
failure-title-newHousehold = Dieser Haushalt ist neu
failure-title-receiver = Ereignisse können nicht empfangen werden
failure-title-mail = Das Mailprogramm ließ sich nicht öffnen
failure-title-browser = Der Browser ließ sich nicht öffnen
failure-title-clipboard = Es wurde nichts kopiert
failure-title-printing = Die Seite wurde nicht gedruckt
failure-title-storage = Eine Datei ist nicht verwendbar
failure-title-internal = Etwas ist schiefgelaufen
