# Connecting a client: a company's access to Enode.

connect-heading = Koble til Enode-klienten din
connect-lead = Et token hentes med en gang, så en feil viser seg her og ikke hjemme hos kunden.
connect-part-client = Klient
connect-part-access = Tilgang
connect-part-return = Veien tilbake
connect-name = Navn
connect-name-help = Det du kaller denne klienten, for eksempel firmaet ditt.
connect-environment = Miljø

connect-environment-help-production = Virkelige hjem
connect-environment-help-sandbox = Testkontoer hos Enode
connect-environment-help-custom = En egen API-adresse

connect-client-id = Klient-ID
connect-client-secret = Klienthemmelighet
connect-secret-help = Skrives inn én gang. Den vises aldri igjen på denne skjermen.
connect-secret-again = Resten er der fortsatt. Hemmeligheten er det ikke: Skriv den inn på nytt.
connect-api-url = API-URL
connect-token-url = Token-URL
connect-link-hosts = Verter som lenker kan føre til
connect-link-hosts-help = Skill med komma. En lenke til en annen vert blir ikke åpnet.
connect-keep = Lagre hemmeligheten
connect-keep-keyring = I nøkkelringen på denne datamaskinen
connect-keep-session = Bare for denne økten
connect-keep-session-help = Borte når Hearthlink lukkes.
connect-probing = Spør nøkkelringen…
connect-redirect = Etter Enodes sider (Link UI) går kundens nettleser til
connect-redirect-loopback = En Hearthlink-side på denne datamaskinen
connect-redirect-scheme = Hearthlink selv (hearthlink://)
connect-redirect-page = En side eller app hos firmaet ditt
connect-redirect-uri = Adressen
connect-redirect-uri-help = https://example.com/done, http://localhost på denne datamaskinen, eller appens eget skjema: myapp://done.
connect-submit = Koble til
connect-submitting = Henter token…
