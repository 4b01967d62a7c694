# The settings of a client: a company's access to Enode.

settings-heading = Einstellungen
settings-lead = Was bei { $client } für jeden Besuch gilt.
settings-client = Dieser Client
settings-customers = Was Kunden sehen
settings-households = Haushalte
settings-company = Firmenname, wie Kunden ihn kennen
settings-company-help = Erscheint auf dem Telefon des Kunden und in Nachrichten. Leer: der Name des Clients.
settings-phone-page = Seite für Telefone der Kunden
settings-phone-page-help = Wohin ein Telefon nach der Anmeldung geht: eine Seite Ihrer Firma, die mit https:// beginnt.
settings-pattern = Aufbau der Benutzer-IDs
settings-pattern-help = Gilt für jede neue ID als Ganzes.
settings-form-any = Jede ID
settings-form-email = E-Mail-Adressen
settings-form-uuid = UUIDs
settings-form-example = Wie ein Beispiel
settings-form-expression = Nach einem eigenen Ausdruck
settings-form-letters = { $count ->
    [one] 1 Buchstabe
   *[other] { $count } Buchstaben
}
settings-form-digits = { $count ->
    [one] 1 Ziffer
   *[other] { $count } Ziffern
}
settings-form-signs = „{ $signs }“
settings-example = Eine Ihrer IDs als Beispiel
settings-example-help = Daraus ergibt sich, woraus eine neue ID besteht.
settings-made-of = Eine neue ID hat { $parts }.
settings-expression = Regulärer Ausdruck
settings-expression-help = Eine neue ID muss ihm vollständig entsprechen.
settings-sample = ID ausprobieren
settings-fits = Passt
settings-fits-not = Passt nicht
settings-no-expression = Das ist kein regulärer Ausdruck
settings-retention = Besuche aufbewahren für
settings-retention-unit = Tage
settings-retention-help = Danach wird ein beendeter Besuch hier gelöscht. Leer: bleibt erhalten.
settings-retention-problem = Geben Sie eine ganze Zahl von Tagen ein, oder lassen Sie das Feld leer.
settings-secret = Client-Secret
settings-kept-keyring = Im Schlüsselbund dieses Computers
settings-kept-session = Nur für diese Sitzung: wird gelöscht, wenn Hearthlink beendet wird
settings-kept-demo = Vom Simulator erzeugt und anderswo wertlos
settings-client-id = Client-ID
settings-api = API
settings-forget = Diesen Client entfernen…
settings-save = Einstellungen speichern
settings-saving = Wird gespeichert…
settings-saved = Gespeichert
settings-unsaved = Noch nicht gespeichert
settings-left-unsaved = Was Sie für { $client } eingegeben haben, ist nicht gespeichert.
settings-go-back = Zurück dorthin
