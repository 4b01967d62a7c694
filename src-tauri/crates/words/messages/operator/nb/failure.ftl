# What went wrong: the title of the note, and what stands around its text.

failure-reference = Referanse:
failure-retry = Prøv igjen
failure-details = Nærmere bestemt:

failure-title-invalidInput = Noe må rettes
failure-title-wrongCredentials = Påloggingsdataene ble avvist
failure-title-secretMissing = Hemmeligheten er ikke her
failure-title-secretStore = Nøkkelringen kunne ikke brukes
failure-title-tokenServer = Fikk ikke noe token
failure-title-notAllowed = Ikke tillatt for denne klienten
failure-title-connectionLimit = Ingen tilkoblinger igjen
failure-title-notFound = Ikke funnet
failure-title-rejected = Forespørselen ble avvist
failure-title-rateLimited = For mange forespørsler
failure-title-vendorOutage = Produsenten er nede
failure-title-vendorGone = Produsenten tilbys ikke
failure-title-unavailable = Enode kan ikke svare nå
failure-title-unreachable = Ingen tilkobling
failure-title-timedOut = Fikk ikke svar i tide
failure-title-tls = Ingen sikker tilkobling
failure-title-badAnswer = Svaret kunne ikke forstås
failure-title-linkMayExist = En lenke kan være opprettet
failure-title-mayBeDone = Endringen kan være gjort
failure-title-linkHost = Denne lenken åpnes ikke
failure-title-linkSpent = Lenken er brukt
failure-title-linkOver = Lenken er utløpt
failure-title-newHousehold = Denne husstanden er ny
failure-title-receiver = Hendelser kan ikke mottas
failure-title-mail = E-postprogrammet ble ikke åpnet
failure-title-browser = Nettleseren ble ikke åpnet
failure-title-clipboard = Ingenting ble kopiert
failure-title-printing = Siden ble ikke skrevet ut
failure-title-storage = En fil kunne ikke brukes
failure-title-internal = Noe gikk galt
