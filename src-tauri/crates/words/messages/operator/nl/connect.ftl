# Connecting a client: a company's access to Enode.

connect-heading = Uw Enode-client verbinden
connect-lead = Er wordt meteen een token opgevraagd. Zo komt een fout hier aan het licht en niet bij de klant.
connect-part-client = Client
connect-part-access = Toegang
connect-part-return = Terugweg
connect-name = Naam
connect-name-help = Hoe u deze client noemt, bijvoorbeeld uw bedrijfsnaam.
connect-environment = Omgeving

connect-environment-help-production = Echte woningen
connect-environment-help-sandbox = Testaccounts van Enode
connect-environment-help-custom = Een eigen API-adres

connect-client-id = Client-ID
connect-client-secret = Client secret
connect-secret-help = U voert het één keer in. Daarna is het hier niet meer te zien.
connect-secret-again = De rest staat er nog. Het secret niet: voer het opnieuw in.
connect-api-url = API-URL
connect-token-url = Token-URL
connect-link-hosts = Hosts waar links naartoe mogen leiden
connect-link-hosts-help = Gescheiden door komma’s. Een link naar een andere host wordt niet geopend.
connect-keep = Secret bewaren
connect-keep-keyring = In de sleutelbos van deze computer
connect-keep-session = Alleen voor deze sessie
connect-keep-session-help = Wordt gewist als Hearthlink wordt gesloten.
connect-probing = Sleutelbos wordt gecontroleerd…
connect-redirect = Na de pagina’s van Enode (Link UI) gaat de browser van de klant naar
connect-redirect-loopback = Een pagina van Hearthlink op deze computer
connect-redirect-scheme = Hearthlink zelf (hearthlink://)
connect-redirect-page = Een pagina of app van uw bedrijf
connect-redirect-uri = Het adres
connect-redirect-uri-help = https://example.com/done, http://localhost op deze computer, of het schema van een app: myapp://done.
connect-submit = Verbinden
connect-submitting = Token wordt opgevraagd…
