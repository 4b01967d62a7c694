# What went wrong: the title of the note, and what stands around its text.

failure-reference = Referentie:
failure-retry = Opnieuw proberen
failure-details = Meer in het bijzonder:

failure-title-invalidInput = Er is iets dat uw aandacht vraagt
failure-title-wrongCredentials = De inloggegevens zijn geweigerd
failure-title-secretMissing = Het secret ontbreekt hier
failure-title-secretStore = De sleutelbos werkte niet mee
failure-title-tokenServer = Geen token ontvangen
failure-title-notAllowed = Niet toegestaan voor deze client
failure-title-connectionLimit = Geen koppelingen meer over
failure-title-notFound = Niet gevonden
failure-title-rejected = De aanvraag is geweigerd
failure-title-rateLimited = Te veel aanvragen
failure-title-vendorOutage = Storing bij de fabrikant
failure-title-vendorGone = De fabrikant wordt niet aangeboden
failure-title-unavailable = Enode kan nu niet antwoorden
failure-title-unreachable = Geen verbinding
failure-title-timedOut = Geen antwoord op tijd
failure-title-tls = Geen beveiligde verbinding
failure-title-badAnswer = Het antwoord was onbruikbaar
failure-title-linkMayExist = Mogelijk is er een link gemaakt
failure-title-mayBeDone = Mogelijk is de wijziging uitgevoerd
failure-title-linkHost = Deze link wordt niet geopend
failure-title-linkSpent = De link is al gebruikt
failure-title-linkOver = De link is verlopen
failure-title-newHousehold = Dit huishouden is nieuw
failure-title-receiver = Events kunnen niet worden ontvangen
failure-title-mail = Het mailprogramma ging niet open
failure-title-browser = De browser ging niet open
failure-title-clipboard = Er is niets gekopieerd
failure-title-printing = De pagina is niet afgedrukt
failure-title-storage = Een bestand kon niet worden gebruikt
failure-title-internal = Er is iets misgegaan
