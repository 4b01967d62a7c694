# The watch over the customer’s account, and the list of what happened on a visit.

timeline-watch-idle = Sjekker ikke ennå: Ingen har lenken
timeline-watch-looking = Sjekker…
timeline-watch-offline = Ingen tilkobling
timeline-watch-offline-until = Ingen tilkobling. Nytt forsøk senest { $time }
timeline-watch-offline-soon = Ingen tilkobling. Nytt forsøk om under 1 min
timeline-watch-closed = Sjekker ikke: Denne klienten er ikke åpen
timeline-watch-over = Sjekkingen er avsluttet
timeline-watch-over-since = Sjekkingen er avsluttet. Sist: { $time }
timeline-watch-waiting = Sjekker igjen av seg selv
timeline-watch-waiting-until = Neste sjekk senest { $time }
timeline-watch-waiting-soon = Neste sjekk om under 1 min
timeline-watch-goes-on = Fortsetter så lenge Hearthlink kjører, og etter neste oppstart, til { $time }

timeline-title = Hva som skjedde

timeline-stamp-seen = sett
timeline-stamp-reported = meldt
timeline-stamp-inferred = utledet fra kontoen
