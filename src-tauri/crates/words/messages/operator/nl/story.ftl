# The stories of the demo: a name, and what happens in it, to be read out.

story-all-connected-name = Alles verbonden
story-all-connected = Eén keer inloggen, en elk gevraagd apparaat wordt gevonden.
story-partial-name = Batterij ontbreekt
story-partial = De batterij staat nog niet in het account, zoals zo vaak op de dag van de installatie.
story-mixed-home-name = Meerdere merken
story-mixed-home = Drie merken in één woning: een omvormer van Fronius, een batterij en energiemeter van Tesla en een laadpaal van Easee. Huishouden sjogata-12 heeft ze allemaal.
story-late-device-name = Batterij komt later
story-late-device = De batterij verschijnt twee minuten na het koppelen in het account.
story-wrong-account-name = Verkeerd account
story-wrong-account = De klant logt eerst in bij een account zonder apparaten; een nieuwe link brengt het juiste.
story-link-expired-name = Link verlopen
story-link-expired = De eerste link is verlopen als de klant hem opent; een nieuwe werkt.
story-link-used-name = Link al gebruikt
story-link-used = De eerste link is al gebruikt voordat de klant hem opent; een nieuwe werkt.
story-credentials-invalidated-name = Inlog wordt ongeldig
story-credentials-invalidated = Alles wordt verbonden; tien minuten later zijn de inloggegevens bij de fabrikant niet meer geldig. De apparaten blijven staan tot de klant opnieuw inlogt.
story-vendor-outage-name = Storing bij fabrikant
story-vendor-outage = Enphase heeft een storing en is niet te koppelen; bij SolarEdge lukt het soms pas na meer pogingen.
story-rate-limited-name = Te veel aanvragen
story-rate-limited = Na het koppelen vraagt Enode de app een halve minuut te wachten voordat het account wordt gelezen.
