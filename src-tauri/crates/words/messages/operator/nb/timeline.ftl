# The watch over the customer’s account, and the list of what happened on a visit.

timeline-watch-idle = Sjekker ikke ennå: Ingen har lenken
timeline-watch-looking = Sjekker…
timeline-watch-offline = Ingen tilkobling
timeline-watch-offline-until = Ingen tilkobling. Nytt forsøk: { $time }
timeline-watch-closed = Sjekker ikke: Denne klienten er ikke åpen
timeline-watch-over = Sjekkingen er avsluttet
timeline-watch-over-since = Sjekkingen er avsluttet. Sist: { $time }
timeline-watch-waiting = Sjekker igjen av seg selv
timeline-watch-waiting-until = Neste sjekk: { $time }
timeline-watch-goes-on = Fortsetter så lenge Hearthlink kjører, og etter neste oppstart, til { $time }

timeline-title = Hva som skjedde

timeline-stamp-seen = sett
timeline-stamp-reported = meldt
timeline-stamp-inferred = utledet fra kontoen

timeline-link-created = Lenke opprettet
timeline-link-created-host = Lenke opprettet for { $host }
timeline-link-may-exist = En lenke ble bestilt, og svaret gikk tapt: Den kan finnes
timeline-link-refused = Ingen lenke ble opprettet: { $message }
timeline-opened-here = Åpnet i denne nettleseren
timeline-shown-to-customer = QR-kode vist for kunden
timeline-message-mail = Melding åpnet i e-postprogrammet
timeline-message-text = Melding kopiert
timeline-message-linkAlone = Lenke kopiert
timeline-told-openedIt = Kunden har åpnet lenken
timeline-told-saysDone = Kunden sier det er gjort
timeline-told-metAnError = Kunden fikk en feilmelding
timeline-returned = Kunden kom tilbake fra Link UI
timeline-left-early = Forlot Link UI før slutten: { $reason }
timeline-left-early-unsaid = Forlot Link UI før slutten: ingen grunn oppgitt
timeline-account-appeared = Logget inn hos { $vendor }
timeline-account-needs-sign-in = { $vendor } krever ny innlogging
timeline-account-went = { $vendor } er ikke koblet til lenger
timeline-device-found = { $type } funnet: { $device }
timeline-device-came-back = { $type } er tilbake: { $device }
timeline-device-went = { $type } ble borte: { $device }
timeline-looked = Sjekket på nytt, ingenting nytt
timeline-looked-missing = Sjekket på nytt, mangler fortsatt: { $types }
timeline-look-failed = Kunne ikke sjekke: { $message }
timeline-session-over = Lenkens 24 timer er over
timeline-replaced = En ny lenke tok over
timeline-unlinked = Fjernet fra husstanden her: { $what }
timeline-finished = Besøk avsluttet
