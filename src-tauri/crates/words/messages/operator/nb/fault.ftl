# What happened, in a sentence. What others said about it stands below it, in their own words.

fault-fields = { $count ->
    [one] Ett felt må rettes.
   *[other] { $count } felter må rettes.
}

fault-no-address = Fant ingen adresse for { $host }.
fault-no-connection = Ingen forbindelse med { $host }.
fault-refused = { $host } avviser forbindelsen.
fault-connection-cut = Forbindelsen ble brutt før svaret var komplett.
fault-no-secure-connection = Ingen sikker forbindelse med { $host }.
fault-no-answer = { $seconds ->
    [one] Det kom ikke noe svar innen ett sekund.
   *[other] Det kom ikke noe svar innen { $seconds } sekunder.
}
fault-wrong-credentials = Tokenserveren godtar ikke klient-ID-en og hemmeligheten.
fault-token-server = Tokenserveren svarte ikke med et token ({ $status }).
fault-bad-answer = Svaret er ikke slik Enodes API har lovet.
fault-answer-too-large = Svaret er større enn dette programmet kan lese.
fault-link-lost = Forespørselen om en lenke ble sendt, men det kom ikke noe brukbart svar.
fault-change-lost = Endringen ble bestilt, men det kom ikke noe brukbart svar.
fault-link-host = Lenken fører til { $host } og må ikke åpnes.
fault-link-no-address = Det som kom som lenke, er ikke en nettadresse og må ikke åpnes.
fault-cannot-be-sent = Opplysningene kan ikke sendes, og ble ikke sendt.
fault-client-setup = Forbindelsen med Enode kunne ikke settes opp.
fault-connection-limit = Denne klienten kan ikke koble til flere kontoer: Grensen for antall tilkoblinger er nådd.
fault-token-refused = API-et godtar ikke tokenet fra tokenserveren ({ $status }).
fault-not-allowed = Denne klienten har ikke lov til dette ({ $status }).
fault-not-found = Enode kjenner ikke til det som ble etterspurt ({ $status }).
fault-gave-up = Enode ga opp å vente på forespørselen ({ $status }).
fault-vendor-unavailable = Produsenten er ikke tilgjengelig akkurat nå ({ $status }).
fault-rejected = Enode avviste forespørselen ({ $status }).
fault-unavailable = Enode kan ikke svare akkurat nå ({ $status }).
fault-unknown-status = Enode svarte på en måte som dette programmet ikke kjenner ({ $status }).
fault-rate-limited = Enode ber om færre forespørsler akkurat nå.
fault-vendor-outage = { $vendor } kan ikke kobles til nå: Enode melder at innloggingen er nede.
fault-vendor-gone = { $vendor } tilbys ikke lenger denne klienten for disse enhetstypene.

fault-row-gone = Denne kontoen er ikke lenger en del av besøket.
fault-row-has-link = Det er opprettet en lenke for denne kontoen, så den forblir en del av besøket.
fault-last-row = Et besøk har minst én konto å koble til.
fault-no-link = Det finnes ingen lenke å overlevere.
fault-link-over = Lenken er utløpt: De 24 timene er over.
fault-link-spent = Lenken er åpnet før, og en lenke virker bare én gang.
fault-link-not-at-hand = Adressen til denne lenken er ikke her lenger: Den ble bare beholdt mens programmet var åpent.
fault-link-with-nobody = Ingen har fått denne lenken ennå, så det er ingenting å melde om den.
fault-new-household = Husstanden { $household } finnes ikke ennå. Lenken vil opprette den.
fault-no-account = Denne husstanden har ingen konto hos { $vendor }.
fault-unlinked-before = Enode kjenner ikke til dette lenger: Det er fjernet tidligere.
fault-visit-not-open = Dette besøket er ikke åpent lenger.
fault-visit-not-kept = Dette besøket er ikke lagret lenger.
fault-visit-begun-since = Et annet besøk hos denne husstanden har begynt siden. Fortsett med det.
fault-visit-bound = Det er opprettet en lenke i dette besøket, så det forblir hos husstanden sin.
fault-household-has-visit = Det er allerede et åpent besøk hos denne husstanden. Fortsett med det.
fault-visit-unreadable = Besøket hos { $household } kunne ikke leses.
fault-visit-unwritable = Besøket kunne ikke lagres.
fault-no-client = Ingen klient er åpen.
fault-no-vendors = Produsentene er ikke hentet ennå.
fault-no-command = Kommandoen finnes først når planen er komplett.
fault-no-return = Fant ingen ledig port på denne datamaskinen for kundens retur.

fault-visits = Besøkene kunne ikke leses eller lagres.
fault-visits-damaged = Besøkene i { $path } er skadet.
fault-visits-traces = Besøkene er slettet, men det kan ligge rester i { $path } til neste gang Hearthlink starter.
fault-visits-kept-aside = { $count ->
    [one] Besøkene var skadet. Ett av dem kunne leses og står i listen; filen er tatt vare på som { $path }.
   *[other] Besøkene var skadet. { $count } av dem kunne leses og står i listen; filen er tatt vare på som { $path }.
}
fault-store-fell = Datalageret har sviktet.
fault-file-newer = { $path } er skrevet av en nyere versjon av Hearthlink.
fault-profiles = Klientene kunne ikke leses eller lagres.
fault-profiles-kept-aside = Klientlisten var skadet og kunne ikke leses. Filen er tatt vare på som { $path }.
fault-profile-gone = Denne klienten finnes ikke her lenger.
fault-preferences = Innstillingene dine kunne ikke lagres.
fault-secret-not-kept = Hemmeligheten til { $profile } er ikke lagret på denne datamaskinen lenger.
fault-webhook-secret-missing = Mottakeren trenger webhookens hemmelighet for å kontrollere signaturer.
fault-receiver = Ingenting kan mottas på port { $port } på denne datamaskinen.
fault-report-not-saved = Rapporten kunne ikke lagres i { $folder }.
fault-support-file-not-saved = Supportfilen kunne ikke lagres i { $folder }.
fault-printed-in-part = Siden ble ikke skrevet ut til slutten.

fault-keyring-available = Hemmeligheten er lagret i nøkkelringen på denne datamaskinen.
fault-keyring-missing = Denne datamaskinen har ingen nøkkelring å lagre hemmeligheten i.
fault-keyring-locked = Nøkkelringen er låst.
fault-keyring-denied = Nøkkelringen nektet tilgang.
fault-keyring-timed-out = Nøkkelringen svarte ikke i tide.
fault-keyring-not-found = Nøkkelringen inneholder ikke denne hemmeligheten.
fault-keyring-too-large = Hemmeligheten er for lang for nøkkelringen.
fault-keyring-failed = Det oppsto en feil i nøkkelringen.

fault-browser = Systemets nettleser kunne ikke startes.
fault-mail = E-postprogrammet kunne ikke startes.
fault-clipboard = Utklippstavlen tok ikke imot teksten.
fault-no-folder = Fant ingen mappe å lagre i.
fault-folder-not-opened = Mappen kunne ikke åpnes.
fault-print-dialog = Utskriftsdialogen kunne ikke åpnes.
fault-no-window = Det finnes ikke noe vindu å skrive ut.
fault-not-printed = Siden kunne ikke skrives ut til en fil.
fault-print-by-dialog = På dette systemet kan du bare skrive ut til fil via utskriftsdialogen.
fault-no-story = Det finnes ikke noe scenario som heter { $story }.
fault-demo = Demoen kunne ikke starte.

fault-no-delivery = Dette er ikke en liste over hendelser slik Enode sender dem: { $reason }.

fault-screens = Noe gikk galt i vinduet.

fault-report-overtaken = Det har skjedd mer med lenken i mellomtiden, så det som er notert om den, blir stående.

fault-customer-window = Vinduet for kunden kunne ikke åpnes.

fault-no-simulated-phone = Bare en kunde i demoen har en simulert telefon.
fault-no-time = Dette er ikke et tidspunkt.
fault-customer-stopped = Kunden kunne ikke gå videre.
fault-phone-without-link = Den simulerte telefonen har ingen lenke.
fault-phone-not-shown = Den simulerte telefonen kunne ikke vises.
fault-demo-not-open = Demoen er ikke åpen.
