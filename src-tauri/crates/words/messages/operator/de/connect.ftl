# Connecting a client: a company's access to Enode.

connect-heading = Ihren Enode-Client verbinden
connect-lead = Hearthlink fordert sofort ein Token an. So fällt ein Fehler hier auf und nicht erst beim Kunden.
connect-part-client = Client
connect-part-access = Zugang
connect-part-return = Rückweg
connect-name = Name
connect-name-help = Wie Sie diesen Client nennen, zum Beispiel nach Ihrer Firma.
connect-environment = Umgebung

connect-environment-help-production = Echte Haushalte
connect-environment-help-sandbox = Testkonten von Enode
connect-environment-help-custom = Mit eigener API-Adresse

connect-client-id = Client-ID
connect-client-secret = Client-Secret
connect-secret-help = Wird einmal eingegeben und hier nie wieder angezeigt.
connect-secret-again = Der Rest ist noch da. Das Secret nicht: Bitte erneut eingeben.
connect-api-url = API-URL
connect-token-url = Token-URL
connect-link-hosts = Erlaubte Hosts für Links
connect-link-hosts-help = Durch Kommas getrennt. Links zu anderen Hosts werden nicht geöffnet.
connect-keep = Secret aufbewahren
connect-keep-keyring = Im Schlüsselbund dieses Computers
connect-keep-session = Nur für diese Sitzung
connect-keep-session-help = Wird gelöscht, wenn Hearthlink beendet wird.
connect-probing = Schlüsselbund wird geprüft…
connect-redirect = Wohin der Browser des Kunden nach den Seiten von Enode (Link UI) geht
connect-redirect-loopback = Seite von Hearthlink auf diesem Computer
connect-redirect-scheme = Hearthlink selbst (hearthlink://)
connect-redirect-page = Seite oder App Ihrer Firma
connect-redirect-uri = Ihre Adresse
connect-redirect-uri-help = https://example.com/done, http://localhost auf diesem Computer oder das Schema einer App: myapp://done.
connect-submit = Verbinden
connect-submitting = Token wird angefordert…
