# The first screen: the demo, the clients of a company, and the visits.

start-heading = Ein Haushalt, eine Anmeldung
start-lead = Wechselrichter, Batterie und Zähler, oder Fahrzeug und Ladestation: eine Sitzung und eine ehrliche Antwort, was gefunden wurde.
start-demo-title = Ohne Konto ansehen
start-connect-title = Mit Ihrem eigenen Client
start-demo = Demo ausprobieren
start-demo-lead = In diesem Programm läuft ein simuliertes Enode, ohne Netz.
start-stories = Szenario
start-connect = Ihren Enode-Client verbinden
start-connect-lead = Mit Client-ID und Client-Secret, die Ihre Firma von Enode hat.
start-clients = Ihre Clients
start-clients-lead = Der geöffnete Client und sein Besuch bleiben, bis Sie einen anderen Besuch beginnen.
start-new-visit = Neuer Besuch
start-new-visit-with = Neuer Besuch mit { $client }
start-in-front = gerade geöffnet
start-forget = Entfernen
start-forget-client = Entfernen: { $client }
start-forget-title = { $client } entfernen?
start-forget-text = Das Client-Secret wird von diesem Computer gelöscht. Bei Enode ändert sich nichts.
start-forget-visits = Auch die zugehörigen Besuche von diesem Computer löschen
start-independent = Unabhängig von Enode.
start-secret-for = Secret von { $client }
start-secret-supply = Mit diesem Secret öffnen
start-kept-in-keyring = Das Secret liegt im Schlüsselbund dieses Computers.
start-kept-for-session = Das Secret wird nur für diese Sitzung behalten und gelöscht, wenn Hearthlink beendet wird.
