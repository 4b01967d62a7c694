# The first screen: the demo, the clients of a company, and the visits.

start-heading = Koppel een woning door één keer in te loggen
start-lead = Omvormer, batterij en energiemeter, of auto en laadpaal: één sessie en een eerlijk antwoord op de vraag wat er is gevonden.
start-demo-title = Bekijk het zonder account
start-connect-title = Gebruik uw eigen client
start-demo = Demo proberen
start-demo-lead = In dit programma draait een gesimuleerde Enode, zonder netwerk.
start-stories = Verhaal
start-connect = Uw Enode-client verbinden
start-connect-lead = Met de client-ID en het client secret die uw bedrijf van Enode heeft.
start-clients = Uw clients
start-clients-lead = De geopende client en het bezoek blijven open tot u een ander bezoek begint.
start-new-visit = Nieuw bezoek
start-new-visit-with = Nieuw bezoek met { $client }
start-in-front = nu geopend
start-forget = Vergeten
start-forget-client = { $client } vergeten
start-forget-title = { $client } vergeten?
start-forget-text = Het client secret wordt van deze computer verwijderd. Bij Enode verandert niets.
start-forget-visits = Ook de bezoeken van deze computer verwijderen
start-independent = Onafhankelijk van Enode.
start-secret-for = Het secret van { $client }
start-secret-supply = Openen met dit secret
start-kept-in-keyring = Het secret wordt bewaard in de sleutelbos van deze computer.
start-kept-for-session = Het secret wordt alleen voor deze sessie bewaard: het wordt gewist als Hearthlink wordt gesloten.
