# Diagnostics: the connection check, the log, and the support file.

diagnostics-heading = Feilsøking
diagnostics-lead = Finner ut hvor en tilkobling svikter, og lager en fil til den som hjelper deg.
diagnostics-open = Feilsøking
diagnostics-check-this = Sjekk tilkoblingen
diagnostics-check-client = Sjekk tilkoblingen: { $client }
diagnostics-check-client-short = Sjekk tilkoblingen

diagnostics-check-title = Tilkoblingssjekk
diagnostics-check-lead = Leser bare. Ingenting endres, verken her eller hos Enode.
diagnostics-check-demo = Hemmelighet, server og API simuleres på denne datamaskinen. Ingenting forlater den.
diagnostics-client = Klient
diagnostics-no-client = Det finnes ingen klient ennå. Koble til en, eller åpne demoen, og sjekk den her.
diagnostics-start = Sjekk nå
diagnostics-again = Sjekk på nytt
diagnostics-cancel = Stopp sjekken
diagnostics-checked-at = Sjekket { $time }

diagnostics-step-secret = Klienthemmelighet
diagnostics-step-names = Navneoppslag (DNS)
diagnostics-step-connection = Sikker tilkobling
diagnostics-step-token = Tilgangstoken
diagnostics-step-api = API
diagnostics-step-clock = Klokken på denne datamaskinen

diagnostics-state-waiting = Ikke ennå
diagnostics-state-running = Sjekkes
diagnostics-state-passed = Virker
diagnostics-state-warned = Merk
diagnostics-state-failed = Virker ikke
diagnostics-state-not-tried = Ikke prøvd

diagnostics-outcome-none = Ikke sjekket ennå.
diagnostics-outcome-running = Sjekker: { $step }
diagnostics-outcome-passed = Alt virker.
diagnostics-outcome-warned = Det virker. Én ting bør du merke deg.
diagnostics-outcome-failed = Noe virker ikke. Det første trinnet som sviktet, sier hva du kan gjøre.
diagnostics-outcome-cancelled = Sjekken ble stoppet.

diagnostics-milliseconds = { $count } ms
diagnostics-secret-keyring = Lest fra nøkkelringen
diagnostics-secret-session = Beholdt for denne økten
diagnostics-secret-demo = Laget av simulatoren
diagnostics-by-proxy = Slått opp av proxyen din
diagnostics-without-tls = { $count } ms, innenfor denne datamaskinen
diagnostics-clock-right = { $count ->
    [one] Høyst { $count } s feil
   *[other] Høyst { $count } s feil
}
diagnostics-clock-ahead-minutes = { $count } min foran
diagnostics-clock-behind-minutes = { $count } min etter
diagnostics-clock-ahead-days = { $count ->
    [one] { $count } dag foran
   *[other] { $count } dager foran
}
diagnostics-clock-behind-days = { $count ->
    [one] { $count } dag etter
   *[other] { $count } dager etter
}

diagnostics-what-to-do = Dette kan du gjøre
diagnostics-said = Serveren svarte
diagnostics-reference = Referanse
diagnostics-because = Et annet trinn må virke først: { $step }
diagnostics-was-stopped = Sjekken ble stoppet før dette.
diagnostics-clock-unknown = Serveren oppgir ikke tiden sin, så det er ingenting å sammenligne med.

diagnostics-means-no-keyring = Denne datamaskinen har ingen nøkkelring som kan oppbevare klienthemmeligheten.
diagnostics-do-no-keyring = Start nøkkelringtjenesten på denne datamaskinen, eller skriv inn hemmeligheten bare for denne økten.
diagnostics-means-keyring-locked = Nøkkelringen er låst, så klienthemmeligheten kan ikke leses.
diagnostics-do-keyring-locked = Lås opp nøkkelringen, og sjekk på nytt.
diagnostics-means-keyring-denied = Nøkkelringen lar ikke Hearthlink lese klienthemmeligheten.
diagnostics-do-keyring-denied = Gi Hearthlink tilgang i innstillingene for nøkkelringen, og sjekk på nytt.
diagnostics-means-keyring-silent = Nøkkelringen svarer ikke.
diagnostics-do-keyring-silent = Se om nøkkelringen venter med et spørsmål bak et annet vindu, og sjekk på nytt.
diagnostics-means-keyring-failed = Nøkkelringen kunne ikke leses.
diagnostics-do-keyring-failed = Logg ut av denne datamaskinen og inn igjen, og sjekk på nytt.
diagnostics-means-secret-missing = Klienthemmeligheten er ikke lagret på denne datamaskinen lenger.
diagnostics-do-secret-missing = Åpne klienten fra Besøk, og skriv inn hemmeligheten på nytt.

diagnostics-means-name-unknown = Navnet { $host } fører ingen steder: Enten mangler nettilgang, eller navnet er feilskrevet.
diagnostics-do-name-unknown = Åpne en nettside i nettleseren. Hvis den åpnes, sjekk adressene til denne klienten.
diagnostics-means-no-connection = Ingen svarer på { $host }.
diagnostics-do-no-connection = Spør den som drifter nettverket, om en brannmur blokkerer { $host }.
diagnostics-do-no-connection-here = Start det som skal svare der på denne datamaskinen, eller sjekk adressene til denne klienten.
diagnostics-means-timed-out = { $host } bruker for lang tid på å svare.
diagnostics-do-timed-out = Prøv et annet nett, for eksempel telefonens, og sjekk på nytt.
diagnostics-means-cut = Forbindelsen til { $host } brytes før svaret er komplett.
diagnostics-do-cut = Prøv et annet nett, for eksempel telefonens, og sjekk på nytt.
diagnostics-means-slow = Tilkoblingen virker, men { $host } svarer tregt.
diagnostics-do-slow = Regn med å vente, eller prøv et annet nett.
diagnostics-means-certificate-not-now = Ifølge klokken på denne datamaskinen er sertifikatet til { $host } ikke gyldig i dag.
diagnostics-do-certificate-not-now = Still dato og klokkeslett på denne datamaskinen, og sjekk på nytt.
diagnostics-means-certificate-other-host = Det som svarer på { $host }, viser seg å være noe annet.
diagnostics-do-certificate-other-host = Sjekk adressene til denne klienten. På et gjestenett må du logge inn på nettet først.
diagnostics-means-certificate-unknown-issuer = Denne datamaskinen stoler ikke på sertifikatet til { $host }: Trolig leser en proxy eller et antivirusprogram med.
diagnostics-do-certificate-unknown-issuer = Be den som drifter nettverket, om å installere sertifikatet på denne datamaskinen eller gjøre unntak for { $host }.
diagnostics-means-not-tls = Det som svarer på { $host }, krypterer ikke forbindelsen.
diagnostics-do-not-tls = Sjekk adressene til denne klienten: porten, og om adressen skal begynne med https.
diagnostics-means-tls-failed = Det lot seg ikke gjøre å avtale en sikker forbindelse med { $host }.
diagnostics-do-tls-failed = Spør den som drifter nettverket, om en proxy eller brannmur står imellom.

diagnostics-means-wrong-credentials = { $host } godtar ikke klient-ID-en og hemmeligheten.
diagnostics-do-wrong-credentials = Åpne klienten fra Besøk, og skriv inn den nyeste hemmeligheten.
diagnostics-means-no-token = { $host } svarer, men ikke med et tilgangstoken.
diagnostics-do-no-token = Sjekk tokenadressen til denne klienten.
diagnostics-means-token-refused = { $host } godtar ikke tokenet, selv om det kom fra tokenserveren.
diagnostics-do-token-refused = Sjekk at API-adressen og tokenadressen hører til samme miljø.
diagnostics-means-not-allowed = Påloggingsdataene er riktige, men { $host } lar ikke denne klienten lese husstandene sine.
diagnostics-do-not-allowed = Spør Enode om klienten er aktivert.
diagnostics-means-not-the-api = Det som svarer på { $host }, er ikke Enodes API.
diagnostics-do-not-the-api = Sjekk API-adressen til denne klienten.
diagnostics-means-rate-limited = { $host } ber om færre forespørsler akkurat nå.
diagnostics-do-rate-limited = Vent et minutt, og sjekk på nytt.
diagnostics-means-unavailable = { $host } melder at tjenesten er utilgjengelig akkurat nå.
diagnostics-do-unavailable = Se på status.enode.com, og sjekk på nytt om en stund.
diagnostics-means-clock-off = Klokken på denne datamaskinen stemmer ikke med serverens. Tokener og sertifikater kan bli avvist.
diagnostics-do-clock-off = Slå på automatisk innstilling av klokken på denne datamaskinen.
diagnostics-means-failed = Trinnet sviktet på en måte som dette programmet ikke kjenner.
diagnostics-do-failed = Start Hearthlink på nytt, og sjekk igjen. Hvis feilen består, send supportfilen.

diagnostics-log = Logg
diagnostics-log-lead = Høyst { $size } MB på denne datamaskinen, uten hemmeligheter og husstander.
diagnostics-log-detailed = Logg mer inntil Hearthlink lukkes

diagnostics-file = Supportfil
diagnostics-file-lead = Du ser hele filen før den lagres, og ingenting sendes.
diagnostics-file-in = Med i filen: versjoner, innstillinger, siste sjekk, antall besøk, hendelser i det åpne besøket, nylige feil, slutten av loggen.
diagnostics-file-not-in = Ikke med: hemmeligheter, lenker, navn, betegnelser, samtykke, adresser. Hver ID erstattes av et oppdiktet navn.
diagnostics-file-show = Vis supportfilen
diagnostics-file-refresh = Lag den på nytt
diagnostics-file-making = Supportfilen lages…
diagnostics-file-copy = Kopier
diagnostics-file-copied = Kopiert
diagnostics-file-save = Lagre…
diagnostics-file-saving = Lagrer…
diagnostics-file-saved = Lagret som { $path }
diagnostics-file-find = Søk i filen
diagnostics-file-found = { $count ->
    [0] Ikke i filen
    [one] { $count } linje
   *[other] { $count } linjer
}
diagnostics-file-text = Teksten i supportfilen
