# The stories of the demo: a name, and what happens in it, to be read out.

story-all-connected-name = Alt tilkoblet
story-all-connected = Én innlogging, og alle enhetene det ble bedt om, blir funnet.
story-partial-name = Batteri mangler
story-partial = Batteriet er ikke i kontoen ennå, slik det ofte er på installasjonsdagen.
story-mixed-home-name = Flere merker
story-mixed-home = Tre merker i ett hjem: vekselretter fra Fronius, batteri og strømmåler fra Tesla, elbillader fra Easee. Husstanden sjogata-12 har alle.
story-late-device-name = Batteriet kommer sent
story-late-device = Batteriet kommer inn i kontoen to minutter etter tilkoblingen.
story-wrong-account-name = Feil konto
story-wrong-account = Kunden logger først inn på en konto uten enheter; en ny lenke gir den riktige.
story-link-expired-name = Lenke utløpt
story-link-expired = Den første lenken er utløpt når kunden åpner den; en ny virker.
story-link-used-name = Lenke allerede brukt
story-link-used = Den første lenken ble brukt før kunden åpner den; en ny virker.
story-credentials-invalidated-name = Innlogging blir ugyldig
story-credentials-invalidated = Alt kobles til; ti minutter senere er innloggingen hos produsenten ikke gyldig lenger, og enhetene blir værende til kunden logger inn på nytt.
story-vendor-outage-name = Produsenten er nede
story-vendor-outage = Enphase er nede og kan ikke kobles til; SolarEdge kan kreve flere forsøk.
story-rate-limited-name = For mange forespørsler
story-rate-limited = Etter tilkoblingen ber Enode appen om å vente et halvt minutt før kontoen leses.
