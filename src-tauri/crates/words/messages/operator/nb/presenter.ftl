# The presenter's strip in Demo: the script, time, and the customer's simulated phone.

presenter-strip = Presentasjonslinje
presenter-demo = Demo
presenter-next = Neste
presenter-back-beat = Tilbake ett trinn
presenter-back-beat-how = Tilbake ett trinn ({ $key }): demoen starter på nytt, og besøkene i den forsvinner
presenter-next-beat = Neste trinn
presenter-dialog-first = Lukk denne dialogboksen først. Det kan være at noe er fylt inn i den.
presenter-jump = Hopp til…
presenter-beginning = Start
presenter-reset = Nullstill
presenter-reset-how = Nullstill: demoen starter på nytt, og besøkene i den forsvinner
presenter-begun-anew = Demoen startet på nytt.
presenter-linked-before = Denne husstanden er allerede koblet til. Nullstill starter demoen med en ny.
presenter-goes-on = Besøket hos denne husstanden er fortsatt åpent, så historien fortsetter der. Nullstill starter fra begynnelsen.
presenter-more = Mer
presenter-hide = Skjul
presenter-show = Vis presentasjonslinjen
presenter-place = { $step } av { $count }
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
presenter-device-short = { $type } dukker opp
presenter-sign-in-short = Innloggingen slutter å virke

presenter-playing = Spiller…
presenter-not-played = «{ $beat }» kunne ikke spilles. Nullstill starter historien på nytt.

presenter-phone-open = Åpne på simulert telefon
presenter-phone-title = Demo · Kundens telefon (simulert)

presenter-end-demo = Avslutt demoen
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
presenter-see-rate-limited = Enode ber om tålmodighet; appen sier fra, venter og finner likevel alt.

