# The first screen: the demo, the clients of a company, and the visits.

start-heading = Koble til et hjem med én innlogging
start-lead = Vekselretter, batteri og strømmåler, eller bil og elbillader: én økt, og et ærlig svar på hva som ble funnet.
start-demo-title = Se det uten konto
start-connect-title = Bruk din egen klient
start-demo = Prøv demoen
start-demo-lead = En simulert Enode kjører inne i programmet, uten nett.
start-stories = Scenario
start-connect = Koble til Enode-klienten din
start-connect-lead = Med klient-ID-en og hemmeligheten firmaet ditt har fått fra Enode.
start-clients = Klientene dine
start-clients-lead = Klienten og besøket som er åpne, blir værende til du begynner et annet besøk.
start-new-visit = Nytt besøk
start-new-visit-with = Nytt besøk med { $client }
start-in-front = åpen nå
start-forget = Glem
start-forget-client = Glem { $client }
start-forget-title = Glemme { $client }?
start-forget-text = Klienthemmeligheten fjernes fra denne datamaskinen. Ingenting endres hos Enode.
start-forget-visits = Slett også besøkene fra denne datamaskinen
start-independent = Uavhengig av Enode.
start-secret-for = Hemmeligheten til { $client }
start-secret-supply = Åpne med denne hemmeligheten
start-kept-in-keyring = Hemmeligheten er lagret i nøkkelringen på denne datamaskinen.
start-kept-for-session = Hemmeligheten beholdes bare for denne økten: borte når Hearthlink lukkes.
