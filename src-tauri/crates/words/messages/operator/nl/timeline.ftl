# The watch over the customer’s account, and the list of what happened on a visit.

timeline-watch-idle = Wacht tot iemand de link heeft
timeline-watch-looking = Controleren…
timeline-watch-offline = Geen verbinding
timeline-watch-offline-until = Geen verbinding. Nieuwe poging uiterlijk { $time }
timeline-watch-offline-soon = Geen verbinding. Nieuwe poging binnen 1 min
timeline-watch-closed = Gepauzeerd: deze client is niet geopend
timeline-watch-over = Volgen is gestopt
timeline-watch-over-since = Volgen is gestopt. Laatste controle: { $time }
timeline-watch-waiting = Controleert vanzelf opnieuw
timeline-watch-waiting-until = Volgende controle uiterlijk { $time }
timeline-watch-waiting-soon = Volgende controle binnen 1 min
timeline-watch-goes-on = Loopt door zolang Hearthlink open is, ook na een herstart, tot { $time }

timeline-title = Wat er is gebeurd

timeline-stamp-seen = gezien
timeline-stamp-reported = gemeld
timeline-stamp-inferred = afgeleid uit het account
