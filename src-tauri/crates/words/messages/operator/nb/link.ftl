# The screen “Link”: a link is made, handed over to the customer, and watched.

link-heading-requested = Lenken opprettes
link-heading-mayExist = Lenken kan finnes
link-heading-unused = Lenken er klar
link-heading-shown = Lenken er vist til kunden
link-heading-handedOver = Lenken er overlevert
link-heading-opened = Kundens sider er åpnet
link-heading-saysDone = Kunden sier det er gjort
link-heading-metAnError = Kunden fikk en feilmelding
link-heading-spent = Lenken er brukt
link-heading-expired = Lenken er utløpt
link-heading-replaced = Lenken er erstattet

link-brief-requested = Opprettes
link-brief-mayExist = Kan finnes
link-brief-unused = Klar
link-brief-shown = Vist
link-brief-handedOver = Overlevert
link-brief-opened = Åpnet
link-brief-saysDone = Kunden er ferdig
link-brief-metAnError = Kunden fikk en feil
link-brief-spent = Brukt
link-brief-expired = Utløpt
link-brief-replaced = Erstattet

link-lead-requested = Den er bestilt, og svaret har ikke kommet ennå.
link-lead-mayExist = Det kom ikke noe svar. Hvis den ble opprettet, har ingen den, og den utløper av seg selv.
link-lead-unused = Den virker én gang: åpne den der kunden skal logge inn.
link-lead-shown = Om en telefon har åpnet den, kan ikke ses herfra.
link-lead-handedOver = Den virker én gang, for den som åpner den først. Om den er åpnet, kan ikke ses herfra.
link-lead-opened = Den kan ikke brukes igjen. Hearthlink følger med på kontoen.
link-lead-saysDone = Hearthlink ser etter enhetene.
link-lead-metAnError = En lenke som er åpnet, kan ikke brukes igjen. Lag en ny.
link-lead-spent = Hearthlink følger med på om det dukker opp enheter i kontoen.
link-lead-expired = De 24 timene er over.
link-lead-replaced = En nyere lenke tok over.

link-lost-heading = Lenken er ikke tilgjengelig
link-lost-lead = Adressen er borte etter at programmet ble startet på nytt.
link-lost-why = En kunde som allerede har den, kan bruke den til en ny lenke gjør den ugyldig.

link-not-yet = Ikke opprettet ennå

link-leads-to = Den fører til { $host } og utløper om { $left }.
link-page-at = Kundens side ligger på { $host }.
link-less-than-a-minute = under ett minutt

link-channels = Overlever lenken
link-channel-thisBrowser = Åpne her i nettleseren
link-channel-customersPhone = Vis for kundens telefon
link-channel-message = Send en melding
link-channelText-thisBrowser = Åpner nettleseren, og kunden logger inn her.
link-channelText-customersPhone = Fyller skjermen med en QR-kode som telefonens kamera åpner.
link-channelText-message = En tekst på kundens språk, til e-post eller utklippstavlen.
link-channelShort-thisBrowser = Denne datamaskinen
link-channelShort-customersPhone = Kundens telefon
link-channelShort-message = Melding

link-language = Språk for kunden
link-opening = Åpner…
link-ends-here = Laget for denne datamaskinen. På en telefon kan den siste siden ikke åpnes, men enhetene blir funnet likevel.
link-ends-nowhere = På en telefon kan den siste siden ikke åpnes. Enhetene blir funnet likevel.
link-demo-stays = En ekte telefon når ikke demoen.

link-told = Hva sier kunden?
link-told-openedIt = Kunden har åpnet den
link-told-saysDone = Kunden sier det er gjort
link-told-metAnError = Kunden fikk en feilmelding

link-ahead = Dette skal kunden gjøre
link-ahead-check-vendor = Se over hva som deles fra { $vendor }.
link-ahead-check = Velge merket, og se over hva som deles.
link-ahead-sign-in-vendor = Logge inn hos { $vendor }. En kode kan bli sendt til telefonen.
link-ahead-sign-in = Logge inn der. En kode kan bli sendt til telefonen.
link-ahead-connect = Se enhetene som er funnet, og trykke på «Koble til».
link-ahead-again-vendor = Logge inn hos { $vendor } på nytt. En kode kan bli sendt til telefonen.
link-ahead-again = Logge inn på kontoen på nytt. En kode kan bli sendt til telefonen.
link-ahead-connect-again = Trykke på «Koble til». Hver enhet beholder ID og historikk.

link-fresh = Opprett ny lenke
link-fresh-title = En annen lenke
link-fresh-for = En ny lenke for
link-why-mayExist = En ny lenke kan trygt opprettes: Den andre, om den finnes, utløper av seg selv.
link-why-handedOver = Hvis den kan ha havnet hos feil person, gjør en ny lenke den ugyldig.
link-why-opened = En lenke som er åpnet, regnes som brukt: Åpnes den igjen, vises en feil. En ny gjør den ugyldig.
link-why-spent = En ny lenke er for det denne ikke ga.
link-why-expired = En ny varer i 24 timer.
link-why-replaced = Den må ikke brukes lenger. En ny varer i 24 timer.

link-left-early = Kunden avbrøt før slutten
link-left-early-said = Enode meldte: { $message }

link-next = Videre til enhetene

link-mail-title = Send en melding
link-mail-subject = Emne
link-mail-text = Melding
link-mail-loading = Skriver…
link-mail-note = Noen e-postfiltre åpner lenker, og denne virker bare én gang. Send i så fall en ny lenke på en annen måte.
link-mail-withheld = Lenken settes inn i stedet for prikkene når meldingen overleveres.
link-mail-way-mail = Åpne i e-postprogram
link-mail-way-text = Kopier melding
link-mail-way-linkAlone = Kopier bare lenken
link-mail-done-mail = Sendt over til e-postprogrammet.
link-mail-done-text = Meldingen er kopiert. Lim den inn der kunden leser den.
link-mail-done-linkAlone = Lenken er kopiert. Lim den inn der kunden skal logge inn.
link-mail-close = Lukk
