# The scripts of the demo: what each beat is called, and what the presenter says with it.

script-household = Husstanden
script-household-say = Vi begynner med husstanden. ID-en slås opp mens den skrives, så en skrivefeil vises med en gang.
script-devices = Hva som finnes i hjemmet
script-devices-say = En vekselretter, et batteri og en strømmåler. Produsentene sorteres etter hva de kan koble til av dette.
script-vendor = Én produsent for alle tre
script-vendor-say = Enphase kobler til alle tre med én innlogging. Kunden blir spurt én gang, ikke tre.
script-access = Hva det gis tilgang til
script-access-say = Hver tillatelse med enkle ord, og ved siden av står det som holdes utenfor. Kunden kan gjerne lese med.
script-link = Opprett lenken
script-link-say = Lenken lages, og ingenting åpnes. Den virker én gang, så ingen bruker den opp ved et uhell.
script-code = En kode for telefonen
script-code-say = Denne siden er for kunden: hvem som spør, om hva, og hvor lenge det er gyldig. Ingenting av vårt vises der.
script-phone = Kunden åpner den
script-phone-say = Dette er kundens telefon, spilt av demoen. Kunden logger inn der; vi ser aldri noe passord.
script-sharing = Hva kunden leser
script-sharing-say = Kunden leser den samme listen over tillatelser og kan avbryte når som helst.
script-found = Alle tre er funnet
script-found-say = Kunden er tilbake, og kontoen viser alle tre enhetene. Ingen måtte gjette.
script-report = Rapporten
script-report-say = Besøket som en side å ta vare på: enheter, tillatelser, tidspunkter. Den inneholder ingen lenke og ingen hemmelighet.

script-two-found = To av tre
script-two-found-say = Vekselretter og strømmåler er tilkoblet. Batteriet er ikke i kontoen ennå, og appen sier det.
script-look = Sjekk igjen
script-look-say = En ny sjekk spør kontoen nå. Batteriet er fortsatt ikke der, så vi lar appen følge med videre.
script-battery = Batteriet dukker opp
script-battery-say = To minutter senere er batteriet i kontoen. Appen fant det uten at noen spurte.

script-nothing-found = Ingenting i denne kontoen
script-nothing-found-say = Innloggingen virket, men denne kontoen er tom. Det betyr feil konto, ikke en enhet som mangler.
script-another-try = En ny lenke
script-another-try-say = En lenke virker én gang, så den riktige kontoen får en ny. Den første brukes ikke igjen.
script-right-account = Riktig konto
script-right-account-say = Kunden logger inn på riktig konto, og alle tre er der.

script-too-old = Lenken er for gammel
script-too-old-say = Et døgn senere åpner kunden lenken. De 24 timene er over: Det står på telefonen, og på skjermen vår.
script-used-before = Lenken er brukt før
script-used-before-say = Tenk deg at noen alt har åpnet denne lenken i en annen nettleser. Den virker én gang, så kunden får se en feil.
script-told = Kunden forteller oss det
script-told-say = Enode har ingen måte å spørre om en lenke på. Derfor noterer vi det kunden sier, som sagt og ikke som sett.
script-fresh = En ny lenke
script-fresh-say = En ny lenke erstatter den gamle, med de samme tillatelsene.
script-fresh-works = Den nye lenken virker
script-fresh-works-say = Kunden logger inn, og alle tre enhetene blir funnet.

script-broken = Innloggingen slutter å virke
script-broken-say = Senere godtar ikke produsenten innloggingen lenger. Enhetene blir værende, og appen sier hva som er galt.
script-again = Logg inn på nytt
script-again-say = En ny innlogging reparerer kontoen. Enhetene beholder ID og historikk.
script-repaired = Det virker igjen
script-repaired-say = Kunden har logget inn, og kontoen virker igjen.

script-outage = Én produsent er nede
script-outage-say = Enphase er nede. Det vises her, før noen har prøvd forgjeves.
script-other-vendor = En annen produsent
script-other-vendor-say = Dette hjemmet har også Huawei, og Huawei kobler til alle tre.

script-patience = Enode ber om tålmodighet
script-patience-say = Kunden er tilbake, men Enode ber om færre forespørsler. Appen sier fra, og ser etter igjen av seg selv.
script-waited = Ventetiden er over
script-waited-say = Et halvt minutt senere har appen sett etter igjen av seg selv, og alle tre er der.

script-first-brand = Det første merket
script-first-brand-say = Tre merker betyr tre kontoer. Vi begynner med vekselretteren fra Fronius.
script-first-linked = Fronius er koblet til
script-first-linked-say = Én konto er ferdig. Besøket fortsetter med den neste.
script-second-brand = Det andre merket
script-second-brand-say = Batteri og strømmåler er fra Tesla: én konto for begge.
script-second-linked = Tesla er koblet til
script-second-linked-say = Batteri og strømmåler er funnet. Elbilladeren gjenstår.
script-third-brand = Det tredje merket
script-third-brand-say = Elbilladeren er fra Easee.
script-third-linked = Hele hjemmet
script-third-linked-say = Tre kontoer, fire enheter, ett besøk.
