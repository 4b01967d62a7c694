# What to do about a failure: one or two sentences.

hint-wrong-credentials = Sjekk klient-ID-en og den nyeste hemmeligheten, og at de hører til dette miljøet.
hint-secret-missing = Skriv inn klienthemmeligheten på nytt.
hint-webhook-secret-missing = Skriv inn webhookens hemmelighet først.
hint-token-server = Sjekk token-URL-en, og prøv igjen.
hint-not-allowed = Det hjelper ikke å logge inn på nytt. Spør Enode om dette er aktivert for klienten.
hint-connection-limit = Koble fra kontoer som ikke trengs lenger, eller be Enode om en høyere grense.
hint-not-found = Det kan være slettet i mellomtiden. Slå det opp på nytt.
hint-rejected = Endre det som står under detaljene, og prøv igjen.
hint-rate-limited = Vent litt, og prøv igjen.
hint-rate-limited-for = { $seconds ->
    [one] Vent ett sekund, og prøv igjen.
   *[other] Vent { $seconds } sekunder, og prøv igjen.
}
hint-vendor-outage = Koble til en annen produsent først, eller kom tilbake senere: Det er produsentens innlogging som er nede, ikke dette programmet.
hint-vendor-gone = Velg en annen produsent, eller aktiver denne for klienten hos Enode.
hint-unavailable = Prøv igjen om litt. Lengre driftsproblemer meldes på status.enode.com.
hint-unreachable = Sjekk nettverket på denne datamaskinen, og prøv igjen.
hint-no-address = Se etter skrivefeil i adressen, og sjekk nettverkstilkoblingen.
hint-nobody-answers = Sjekk at adressen og porten stemmer, og at serveren kjører.
hint-no-connection = Sjekk nettverkstilkoblingen, og om en brannmur står i veien.
hint-unsteady = Prøv igjen; nettverket kan være tregt eller ustabilt.
hint-timed-out = Nettverket eller API-et er tregt. Prøv igjen.
hint-tls = Sjekk dato og klokkeslett på denne datamaskinen, og om en proxy eller brannmur leser med.
hint-bad-answer = Sjekk API-URL-en. Hvis den er riktig, prøv igjen, og si fra til Enode hvis feilen består.
hint-token-refused = API-et godtar ikke disse påloggingsdataene: Sjekk at begge adressene hører til samme miljø.
hint-link-may-exist = Opprett en ny lenke. Den andre utløper uåpnet av seg selv etter 24 timer.
hint-may-be-done = Se hvordan det er nå, før du prøver igjen.
hint-link-host = Ikke åpne den. Sjekk API-adressen og, for et eget miljø, lenkevertene.
hint-new-link = Opprett en ny lenke.
hint-new-household = Sjekk skrivemåten. Hvis den er riktig, opprett husstanden med lenken.
hint-receiver = Velg en annen port, eller avslutt programmet som bruker denne.
hint-mail = Kopier meldingen i stedet, og lim den inn i en e-post.
hint-browser = Kopier lenken i stedet, og lim den inn i en nettleser.
hint-printing = Velg Skriv ut, og lagre som PDF der.
hint-print-dialog = Prøv igjen, eller lagre rapporten som fil.
hint-print-to-pdf-windows = Velg Skriv ut, og deretter «Microsoft Print to PDF».
hint-print-to-pdf-mac = Velg Skriv ut, og deretter «Arkiver som PDF».
hint-storage = Sjekk at det er plass på disken, og at mappen kan skrives til.
hint-folder-not-opened = Filen er lagret: Åpne mappen i filbehandleren din.
hint-internal = Start Hearthlink på nytt. Hvis det skjer igjen, si fra om det.
hint-row-stays = Den blir værende i planen.
hint-visit-bound = Begynn et besøk for den andre husstanden.
hint-newer-version = Den er trolig skrevet av en nyere versjon av Hearthlink. Den får stå som den er.
hint-visits-damaged-in-use = Lukk alle Hearthlink-vinduer og start på nytt: Det som kan reddes, reddes.
hint-visits-traces = Resten fjernes ved neste oppstart.
hint-visits-kept-aside = Filen som er tatt vare på, inneholder også husstander: Slett den når den ikke trengs.
hint-profiles-kept-aside = Koble til klientene dine på nytt; hemmelighetene ligger fortsatt i nøkkelringen på denne datamaskinen.

hint-keyring-missing = Start GNOME Keyring, KWallet eller lignende, eller behold hemmeligheten bare for denne økten.
hint-keyring-locked = Lås den opp og prøv igjen, eller behold hemmeligheten bare for denne økten.
hint-keyring-denied = Gi Hearthlink tilgang i nøkkelringen, eller behold hemmeligheten bare for denne økten.
hint-keyring-timed-out = Kanskje venter spørsmålet bak et annet vindu. Ellers kan du beholde hemmeligheten bare for denne økten.
hint-keyring-not-found = Skriv inn hemmeligheten på nytt.
hint-keyring-too-large = Sjekk at bare selve hemmeligheten ble limt inn.
hint-keyring-failed = Prøv igjen, eller behold hemmeligheten bare for denne økten.
