# What happened, in a sentence. What others said about it stands below it, in their own words.

fault-fields = { $count ->
    [one] Eén veld vraagt uw aandacht.
   *[other] { $count } velden vragen uw aandacht.
}

fault-no-address = Er is geen adres gevonden voor { $host }.
fault-no-connection = Er is geen verbinding met { $host }.
fault-refused = { $host } weigert de verbinding.
fault-connection-cut = De verbinding viel weg voordat het antwoord compleet was.
fault-no-secure-connection = Er is geen beveiligde verbinding met { $host }.
fault-no-answer = { $seconds ->
    [one] Er kwam binnen een seconde geen antwoord.
   *[other] Er kwam binnen { $seconds } seconden geen antwoord.
}
fault-wrong-credentials = De tokenserver accepteert de client-ID en het client secret niet.
fault-token-server = De tokenserver antwoordde niet met een token ({ $status }).
fault-bad-answer = Het antwoord is niet wat de API van Enode belooft.
fault-answer-too-large = Het antwoord is groter dan dit programma kan lezen.
fault-link-lost = De aanvraag voor een link is verstuurd, maar er kwam geen bruikbaar antwoord.
fault-change-lost = De wijziging is aangevraagd, maar er kwam geen bruikbaar antwoord.
fault-link-host = De link leidt naar { $host } en mag niet worden geopend.
fault-link-no-address = Wat als link binnenkwam, is geen webadres en mag niet worden geopend.
fault-cannot-be-sent = De invoer kan niet worden verstuurd en is niet verstuurd.
fault-client-setup = De verbinding met Enode kon niet worden opgezet.
fault-connection-limit = Deze client kan geen accounts meer koppelen: de limiet is bereikt.
fault-token-refused = De API accepteert het token van de tokenserver niet ({ $status }).
fault-not-allowed = Deze client mag dit niet ({ $status }).
fault-not-found = Enode kent niet wat is opgevraagd ({ $status }).
fault-gave-up = Enode wacht niet langer op de aanvraag ({ $status }).
fault-vendor-unavailable = De fabrikant is op dit moment niet beschikbaar ({ $status }).
fault-rejected = Enode heeft de aanvraag geweigerd ({ $status }).
fault-unavailable = Enode kan op dit moment niet antwoorden ({ $status }).
fault-unknown-status = Enode antwoordde op een manier die dit programma niet kent ({ $status }).
fault-rate-limited = Enode vraagt op dit moment om minder aanvragen.
fault-vendor-outage = { $vendor } is nu niet te koppelen: Enode meldt een storing bij het inloggen.
fault-vendor-gone = { $vendor } wordt voor deze apparaattypen niet meer aangeboden aan deze client.

fault-row-gone = Dit account maakt geen deel meer uit van het bezoek.
fault-row-has-link = Voor dit account is een link gemaakt; daarom blijft het deel van het bezoek.
fault-last-row = Een bezoek heeft ten minste één te koppelen account.
fault-no-link = Er is geen link om te overhandigen.
fault-link-over = De link is verlopen: de 24 uur zijn voorbij.
fault-link-spent = De link is al eens geopend, en een link werkt maar één keer.
fault-link-not-at-hand = Het adres van deze link is niet meer beschikbaar: het werd maar voor één sessie bewaard.
fault-link-with-nobody = Nog niemand heeft deze link, dus er valt niets over te melden.
fault-new-household = Er is nog geen huishouden { $household }. De link zou het aanmaken.
fault-no-account = Dit huishouden heeft geen account bij { $vendor }.
fault-unlinked-before = Enode kent dit niet meer: het is al eerder verwijderd.
fault-visit-not-open = Dit bezoek is niet meer open.
fault-visit-not-kept = Dit bezoek wordt niet meer bewaard.
fault-visit-begun-since = Er is sindsdien een ander bezoek bij dit huishouden begonnen. Ga daarmee verder.
fault-visit-bound = In dit bezoek is een link gemaakt; daarom blijft het bij zijn huishouden.
fault-household-has-visit = Er is al een open bezoek bij dit huishouden. Ga daarmee verder.
fault-visit-unreadable = Het bezoek met { $household } kon niet worden gelezen.
fault-visit-unwritable = Het bezoek kon niet worden opgeslagen.
fault-no-client = Er is geen client geopend.
fault-no-vendors = De fabrikanten zijn nog niet opgehaald.
fault-no-command = Er is geen opdracht zolang het plan niet compleet is.
fault-no-return = Op deze computer was geen poort beschikbaar om de klant naar terug te sturen.

fault-visits = De bezoeken konden niet worden gelezen of opgeslagen.
fault-visits-damaged = De bezoeken in { $path } zijn beschadigd.
fault-visits-traces = De bezoeken zijn verwijderd, maar er kunnen sporen in { $path } achterblijven tot Hearthlink opnieuw start.
fault-visits-kept-aside = { $count ->
    [one] De bezoeken waren beschadigd. Eén ervan was leesbaar en staat in de lijst; het bestand is bewaard als { $path }.
   *[other] De bezoeken waren beschadigd. { $count } ervan waren leesbaar en staan in de lijst; het bestand is bewaard als { $path }.
}
fault-store-fell = De opslag is vastgelopen.
fault-file-newer = { $path } is geschreven door een nieuwere versie van Hearthlink.
fault-profiles = De profielen konden niet worden gelezen of opgeslagen.
fault-profiles-kept-aside = De profielen waren beschadigd en niet leesbaar. Het bestand is bewaard als { $path }.
fault-profile-gone = Dit profiel bestaat niet meer.
fault-preferences = Uw voorkeuren konden niet worden opgeslagen.
fault-secret-not-kept = Het secret van { $profile } wordt niet meer op deze computer bewaard.
fault-webhook-secret-missing = De ontvanger heeft het secret van de webhook nodig om handtekeningen te controleren.
fault-receiver = Op poort { $port } van deze computer kan niets worden ontvangen.
fault-report-not-saved = Het rapport kon niet worden opgeslagen in { $folder }.
fault-support-file-not-saved = Het supportbestand kon niet worden opgeslagen in { $folder }.
fault-printed-in-part = De pagina is niet volledig afgedrukt.

fault-keyring-available = Het secret wordt bewaard in de sleutelbos van deze computer.
fault-keyring-missing = Deze computer heeft geen sleutelbos om het secret in te bewaren.
fault-keyring-locked = De sleutelbos is vergrendeld.
fault-keyring-denied = De sleutelbos weigerde toegang.
fault-keyring-timed-out = De sleutelbos antwoordde niet op tijd.
fault-keyring-not-found = Dit secret staat niet in de sleutelbos.
fault-keyring-too-large = Het secret is te lang voor de sleutelbos.
fault-keyring-failed = Er ging iets mis met de sleutelbos.

fault-browser = De browser van het systeem kon niet worden gestart.
fault-mail = Het mailprogramma kon niet worden gestart.
fault-clipboard = De tekst kon niet naar het klembord worden gekopieerd.
fault-no-folder = Er is geen map gevonden om in op te slaan.
fault-folder-not-opened = De map kon niet worden geopend.
fault-print-dialog = Het afdrukvenster kon niet worden geopend.
fault-no-window = Er is geen venster om af te drukken.
fault-not-printed = De pagina kon niet als bestand worden afgedrukt.
fault-print-by-dialog = Op dit systeem kan alleen via het afdrukvenster naar een bestand worden afgedrukt.
fault-no-story = Er is geen verhaal met de naam { $story }.
fault-demo = De demo kon niet starten.

fault-no-delivery = Dit is geen lijst met events zoals Enode die stuurt: { $reason }.

fault-screens = Er is iets misgegaan in het venster.

fault-report-overtaken = Er is intussen meer met de link gebeurd; daarom blijft staan wat erover is gemeld.

fault-customer-window = Het venster voor de klant kon niet worden geopend.

fault-no-simulated-phone = Alleen een klant van de demo heeft een gesimuleerde telefoon.
fault-no-time = Dit is geen tijdstip.
fault-customer-stopped = De klant kon niet verder.
fault-phone-without-link = De gesimuleerde telefoon heeft geen link.
fault-phone-not-shown = De gesimuleerde telefoon kon niet worden getoond.
fault-demo-not-open = De demo is niet geopend.
