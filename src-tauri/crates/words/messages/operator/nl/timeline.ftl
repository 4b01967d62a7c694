# The watch over the customer’s account, and the list of what happened on a visit.

timeline-watch-idle = Wacht tot iemand de link heeft
timeline-watch-looking = Controleren…
timeline-watch-offline = Geen verbinding
timeline-watch-offline-until = Geen verbinding. Nieuwe poging: { $time }
timeline-watch-closed = Gepauzeerd: deze client is niet geopend
timeline-watch-over = Volgen is gestopt
timeline-watch-over-since = Volgen is gestopt. Laatste controle: { $time }
timeline-watch-waiting = Controleert vanzelf opnieuw
timeline-watch-waiting-until = Volgende controle: { $time }
timeline-watch-goes-on = Loopt door zolang Hearthlink open is, ook na een herstart, tot { $time }

timeline-title = Wat er is gebeurd

timeline-stamp-seen = gezien
timeline-stamp-reported = gemeld
timeline-stamp-inferred = afgeleid uit het account

timeline-link-created = Link gemaakt
timeline-link-created-host = Link gemaakt voor { $host }
timeline-link-may-exist = Link aangevraagd, antwoord verloren: mogelijk bestaat hij
timeline-link-refused = Geen link gemaakt: { $message }
timeline-opened-here = In deze browser geopend
timeline-shown-to-customer = QR-code aan de klant getoond
timeline-message-mail = Bericht geopend in het mailprogramma
timeline-message-text = Bericht gekopieerd
timeline-message-linkAlone = Link gekopieerd
timeline-told-openedIt = De klant heeft de link geopend
timeline-told-saysDone = De klant zegt klaar te zijn
timeline-told-metAnError = De klant kreeg een fout te zien
timeline-returned = De klant is terug van Link UI
timeline-left-early = Link UI voortijdig verlaten: { $reason }
timeline-left-early-unsaid = Link UI voortijdig verlaten: geen reden genoemd
timeline-account-appeared = Ingelogd bij { $vendor }
timeline-account-needs-sign-in = Opnieuw inloggen nodig bij { $vendor }
timeline-account-went = { $vendor } is niet meer gekoppeld
timeline-device-found = { $type } gevonden: { $device }
timeline-device-came-back = { $type } weer aanwezig: { $device }
timeline-device-went = { $type } niet meer aanwezig: { $device }
timeline-looked = Opnieuw gecontroleerd, niets nieuws
timeline-looked-missing = Opnieuw gecontroleerd, ontbreekt nog: { $types }
timeline-look-failed = Controle niet gelukt: { $message }
timeline-session-over = De 24 uur van de link zijn voorbij
timeline-replaced = Vervangen door een nieuwe link
timeline-unlinked = Hier uit het huishouden verwijderd: { $what }
timeline-finished = Bezoek afgerond
