# The presenter's strip in Demo: the script, time, and the customer's simulated phone.

presenter-strip = Presentasjonslinje
presenter-demo = Demo
presenter-back = Tilbake
presenter-next = Neste
presenter-back-beat = Tilbake ett trinn
presenter-next-beat = Neste trinn
presenter-jump = Hopp til…
presenter-beginning = Start
presenter-reset = Nullstill
presenter-hide = Skjul
presenter-show = Vis presentasjonslinjen
presenter-place = { $played } av { $count }
presenter-at-the-end = Historien er slutt.

presenter-script = Manus
presenter-script-title = Dette kan du si

presenter-time = Tid i demoen
presenter-time-passes = Tiden går
presenter-time-stands = Tiden står stille
presenter-minute = +1 min
presenter-minute-name = Ett minutt senere
presenter-hour = +1 t
presenter-hour-name = Én time senere
presenter-to-device = Til neste hendelse: { $type } dukker opp
presenter-to-sign-in = Til neste hendelse: innloggingen slutter å virke

presenter-playing = Spiller…
presenter-not-played = «{ $beat }» kunne ikke spilles. Nullstill starter historien på nytt.

presenter-phone-open = Åpne på kundens telefon (simulert)
presenter-phone-title = Demo · Kundens telefon (simulert)
presenter-phone-away = Legg bort telefonen

presenter-stories = Scenario
presenter-shows = Dette får du se
presenter-see-all-connected = Veien fra en ny husstand til tre funnede enheter, uten noe i veien.
presenter-see-partial = Et ærlig svar: To enheter er der, én er ikke, og hva man gjør med det.
presenter-see-mixed-home = Tre kontoer fra tre merker i ett besøk, den ene lenken etter den andre.
presenter-see-late-device = Batteriet blir funnet automatisk, to minutter etter at alle trodde de var ferdige.
presenter-see-wrong-account = Appen skiller en tom konto fra en enhet som mangler, og en ny lenke ordner opp.
presenter-see-link-expired = Hva kunden og operatøren ser når en lenke er for gammel, og hvordan en ny tar over.
presenter-see-link-used = Hvorfor en lenke som er åpnet før, viser en feil, og hvordan en ny tar over.
presenter-see-credentials-invalidated = En innlogging slutter å virke senere og repareres, med enhetenes historikk i behold.
presenter-see-vendor-outage = En driftsstans vises før noen prøver, og en annen produsent velges.
presenter-see-rate-limited = Enode ber om tålmodighet; appen venter så lenge den får beskjed om, og finner likevel alt.

presenter-story-all-connected = Alt tilkoblet
presenter-story-partial = Batteri mangler
presenter-story-mixed-home = Flere merker
presenter-story-late-device = Batteriet kommer sent
presenter-story-wrong-account = Feil konto
presenter-story-link-expired = Lenke utløpt
presenter-story-link-used = Lenke allerede brukt
presenter-story-credentials-invalidated = Innloggingen slutter å virke
presenter-story-vendor-outage = Produsenten er nede
presenter-story-rate-limited = For mange forespørsler

presenter-tells-all-connected = Én innlogging, og alle enhetene det ble bedt om, blir funnet.
presenter-tells-partial = Batteriet er ikke i kontoen ennå, slik det ofte er på installasjonsdagen.
presenter-tells-mixed-home = Tre merker i ett hjem: vekselretter fra Fronius, batteri og strømmåler fra Tesla, elbillader fra Easee. Husstanden sjogata-12 har alle.
presenter-tells-late-device = Batteriet kommer inn i kontoen to minutter etter tilkoblingen.
presenter-tells-wrong-account = Kunden logger først inn på en konto uten enheter; en ny lenke gir den riktige.
presenter-tells-link-expired = Den første lenken er utløpt når kunden åpner den; en ny virker.
presenter-tells-link-used = Den første lenken ble brukt før kunden åpner den; en ny virker.
presenter-tells-credentials-invalidated = Alt kobles til; ti minutter senere er innloggingen hos produsenten ikke gyldig lenger, og enhetene blir værende til kunden logger inn på nytt.
presenter-tells-vendor-outage = Enphase er nede og kan ikke kobles til; SolarEdge kan kreve flere forsøk.
presenter-tells-rate-limited = De tre første avlesningene etter tilkoblingen får beskjed om å vente i to sekunder hver.
