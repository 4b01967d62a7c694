# Diagnostics: the connection check, the log, and the support file.

diagnostics-heading = Diagnose
diagnostics-lead = Vindt waar een verbinding misgaat en maakt een bestand voor wie u helpt.
diagnostics-open = Diagnose
diagnostics-check-this = Verbinding controleren
diagnostics-check-client = Verbinding controleren: { $client }
diagnostics-check-client-short = Verbinding controleren

diagnostics-check-title = Verbindingscontrole
diagnostics-check-lead = Leest alleen. Er verandert niets, hier niet en bij Enode niet.
diagnostics-check-demo = Geheim, server en API worden op deze computer gesimuleerd. Niets verlaat hem.
diagnostics-client = Client
diagnostics-no-client = Er is nog geen client. Verbind er een of open de demo, en controleer die hier.
diagnostics-start = Nu controleren
diagnostics-again = Opnieuw controleren
diagnostics-cancel = Controle stoppen
diagnostics-checked-at = Gecontroleerd: { $time }

diagnostics-step-secret = Client secret
diagnostics-step-names = Namen van de servers
diagnostics-step-connection = Beveiligde verbinding
diagnostics-step-token = Toegangstoken
diagnostics-step-api = API
diagnostics-step-clock = Klok van deze computer

diagnostics-state-waiting = Nog niet
diagnostics-state-running = Wordt gecontroleerd
diagnostics-state-passed = Werkt
diagnostics-state-warned = Let op
diagnostics-state-failed = Werkt niet
diagnostics-state-not-tried = Niet geprobeerd

diagnostics-outcome-none = Nog niet gecontroleerd.
diagnostics-outcome-running = Bezig met: { $step }
diagnostics-outcome-passed = Alles werkt.
diagnostics-outcome-warned = Het werkt. Er is één aandachtspunt.
diagnostics-outcome-failed = Er werkt iets niet. Bij de eerste mislukte stap staat wat u kunt doen.
diagnostics-outcome-cancelled = De controle is gestopt.

diagnostics-milliseconds = { $count } ms
diagnostics-secret-keyring = Gelezen uit de sleutelbos
diagnostics-secret-session = Bewaard voor deze sessie
diagnostics-secret-demo = Gemaakt door de simulator
diagnostics-by-proxy = Opgezocht door uw proxy
diagnostics-without-tls = { $count } ms, binnen deze computer
diagnostics-clock-right = Wijkt maximaal { $count } s af
diagnostics-clock-ahead-minutes = Loopt { $count } min voor
diagnostics-clock-behind-minutes = Loopt { $count } min achter
diagnostics-clock-ahead-days = { $count ->
    [one] Loopt { $count } dag voor
   *[other] Loopt { $count } dagen voor
}
diagnostics-clock-behind-days = { $count ->
    [one] Loopt { $count } dag achter
   *[other] Loopt { $count } dagen achter
}

diagnostics-what-to-do = Wat u kunt doen
diagnostics-said = Antwoord van de server
diagnostics-reference = Referentie
diagnostics-because = Eerst moet een andere stap werken: { $step }
diagnostics-was-stopped = De controle is hiervóór gestopt.
diagnostics-clock-unknown = De server geeft geen tijd door, dus er valt niets te vergelijken.

diagnostics-means-no-keyring = Deze computer heeft geen sleutelbos die het client secret kan bewaren.
diagnostics-do-no-keyring = Start de sleutelbosdienst van deze computer of voer het secret alleen voor deze sessie in.
diagnostics-means-keyring-locked = De sleutelbos is vergrendeld, dus het client secret kan niet worden gelezen.
diagnostics-do-keyring-locked = Ontgrendel de sleutelbos en controleer opnieuw.
diagnostics-means-keyring-denied = Hearthlink mag het client secret niet lezen van de sleutelbos.
diagnostics-do-keyring-denied = Sta Hearthlink toe in de instellingen van de sleutelbos en controleer opnieuw.
diagnostics-means-keyring-silent = De sleutelbos antwoordt niet.
diagnostics-do-keyring-silent = Kijk of er achter een ander venster een vraag van de sleutelbos wacht en controleer opnieuw.
diagnostics-means-keyring-failed = De sleutelbos kon niet worden gelezen.
diagnostics-do-keyring-failed = Log op deze computer uit en weer in en controleer opnieuw.
diagnostics-means-secret-missing = Het client secret wordt niet meer op deze computer bewaard.
diagnostics-do-secret-missing = Open de client vanuit Bezoeken en voer het secret opnieuw in.

diagnostics-means-name-unknown = De naam { $host } leidt nergens naartoe: er is geen netwerk, of de naam is verkeerd gespeld.
diagnostics-do-name-unknown = Open een webpagina in uw browser. Lukt dat, controleer dan de adressen van deze client.
diagnostics-means-no-connection = Geen antwoord van { $host }.
diagnostics-do-no-connection = Vraag uw netwerkbeheerder of een firewall { $host } blokkeert.
diagnostics-do-no-connection-here = Start op deze computer wat daar moet antwoorden, of controleer de adressen van deze client.
diagnostics-means-timed-out = { $host } doet er te lang over om te antwoorden.
diagnostics-do-timed-out = Probeer een ander netwerk, bijvoorbeeld dat van uw telefoon, en controleer opnieuw.
diagnostics-means-cut = De verbinding met { $host } valt weg voordat het antwoord compleet is.
diagnostics-do-cut = Probeer een ander netwerk, bijvoorbeeld dat van uw telefoon, en controleer opnieuw.
diagnostics-means-slow = De verbinding werkt, maar { $host } antwoordt traag.
diagnostics-do-slow = Houd rekening met wachttijd of probeer een ander netwerk.
diagnostics-means-certificate-not-now = Volgens de klok van deze computer is het certificaat van { $host } vandaag niet geldig.
diagnostics-do-certificate-not-now = Stel de datum en tijd van deze computer goed in en controleer opnieuw.
diagnostics-means-certificate-other-host = Wat op { $host } antwoordt, blijkt iemand anders te zijn.
diagnostics-do-certificate-other-host = Controleer de adressen van deze client. Meld u op een gastnetwerk eerst daar aan.
diagnostics-means-certificate-unknown-issuer = Deze computer vertrouwt het certificaat van { $host } niet: waarschijnlijk leest een proxy of virusscanner mee.
diagnostics-do-certificate-unknown-issuer = Vraag uw netwerkbeheerder het certificaat daarvan op deze computer te installeren of { $host } ongemoeid te laten.
diagnostics-means-not-tls = Wat op { $host } antwoordt, beveiligt de verbinding niet.
diagnostics-do-not-tls = Controleer de adressen van deze client: de poort, en of het adres met https moet beginnen.
diagnostics-means-tls-failed = Met { $host } komt geen beveiligde verbinding tot stand.
diagnostics-do-tls-failed = Vraag uw netwerkbeheerder of er een proxy of firewall tussen zit.

diagnostics-means-wrong-credentials = { $host } accepteert de client-ID en het client secret niet.
diagnostics-do-wrong-credentials = Open de client vanuit Bezoeken en voer het nieuwste secret in.
diagnostics-means-no-token = { $host } antwoordt, maar niet met een toegangstoken.
diagnostics-do-no-token = Controleer het tokenadres van deze client.
diagnostics-means-token-refused = Het token wordt niet geaccepteerd door { $host }, hoewel het van de tokenserver komt.
diagnostics-do-token-refused = Controleer of het API-adres en het tokenadres bij dezelfde omgeving horen.
diagnostics-means-not-allowed = De inloggegevens kloppen, maar deze client mag van { $host } zijn huishoudens niet lezen.
diagnostics-do-not-allowed = Vraag Enode of de client is ingeschakeld.
diagnostics-means-not-the-api = Wat op { $host } antwoordt, is niet de API van Enode.
diagnostics-do-not-the-api = Controleer het API-adres van deze client.
diagnostics-means-rate-limited = { $host } vraagt op dit moment om minder aanvragen.
diagnostics-do-rate-limited = Wacht een minuut en controleer opnieuw.
diagnostics-means-unavailable = { $host } meldt op dit moment niet te kunnen antwoorden.
diagnostics-do-unavailable = Kijk op status.enode.com en controleer over een tijdje opnieuw.
diagnostics-means-clock-off = De klok van deze computer en die van de server komen niet overeen. Tokens en certificaten kunnen worden geweigerd.
diagnostics-do-clock-off = Stel in dat deze computer de klok automatisch gelijkzet.
diagnostics-means-failed = De stap is mislukt op een manier die dit programma niet kent.
diagnostics-do-failed = Start Hearthlink opnieuw en controleer nog eens. Blijft het zo, stuur dan het supportbestand.

diagnostics-log = Logboek
diagnostics-log-lead = Maximaal { $size } MB op deze computer, zonder secrets en huishoudens.
diagnostics-log-detailed = Meer vastleggen, tot Hearthlink wordt gesloten

diagnostics-file = Supportbestand
diagnostics-file-lead = U ziet alles voordat het wordt opgeslagen, en er wordt niets verstuurd.
diagnostics-file-in = Wel erin: versies, instellingen, laatste controle, aantal bezoeken, verloop van het geopende bezoek, recente fouten, einde van het logboek.
diagnostics-file-not-in = Niet erin: secrets, links, namen, omschrijvingen, toestemming, adressen. Elke ID is vervangen door een verzonnen naam.
diagnostics-file-show = Supportbestand tonen
diagnostics-file-refresh = Opnieuw maken
diagnostics-file-making = Supportbestand wordt gemaakt…
diagnostics-file-copy = Kopiëren
diagnostics-file-copied = Gekopieerd
diagnostics-file-save = Opslaan…
diagnostics-file-saving = Opslaan…
diagnostics-file-saved = Opgeslagen als { $path }
diagnostics-file-find = Zoeken in het bestand
diagnostics-file-found = { $count ->
    [0] Niet in het bestand
    [one] { $count } regel
   *[other] { $count } regels
}
diagnostics-file-text = Tekst van het supportbestand
