# What to do about a failure: one or two sentences.

hint-wrong-credentials = Controleer de client-ID en het nieuwste secret, en of beide bij deze omgeving horen.
hint-secret-missing = Voer het client secret opnieuw in.
hint-webhook-secret-missing = Voer eerst het secret van de webhook in.
hint-token-server = Controleer de token-URL en probeer het opnieuw.
hint-not-allowed = Opnieuw inloggen helpt niet. Vraag Enode of dit is ingeschakeld voor de client.
hint-connection-limit = Ontkoppel accounts die niet meer nodig zijn of vraag Enode om een hogere limiet.
hint-not-found = Mogelijk is het intussen verwijderd. Zoek het opnieuw op.
hint-rejected = Wijzig wat in de details staat en probeer het opnieuw.
hint-rate-limited = Wacht even en probeer het opnieuw.
hint-rate-limited-for = { $seconds ->
    [one] Wacht een seconde en probeer het opnieuw.
   *[other] Wacht { $seconds } seconden en probeer het opnieuw.
}
hint-vendor-outage = Koppel eerst een andere fabrikant of kom later terug: de storing zit bij het inloggen van de fabrikant, niet in dit programma.
hint-vendor-gone = Kies een andere fabrikant of schakel deze bij Enode in voor de client.
hint-unavailable = Probeer het zo dadelijk opnieuw. Langere storingen staan op status.enode.com.
hint-unreachable = Controleer het netwerk van deze computer en probeer het opnieuw.
hint-no-address = Controleer het adres op tikfouten, en de netwerkverbinding.
hint-nobody-answers = Controleer of adres en poort kloppen en of de server draait.
hint-no-connection = Controleer de netwerkverbinding, en of een firewall de toegang blokkeert.
hint-unsteady = Probeer het opnieuw; het netwerk is misschien traag of onstabiel.
hint-timed-out = Het netwerk of de API is traag. Probeer het opnieuw.
hint-tls = Controleer de datum en tijd van deze computer, en of een proxy of firewall meeleest.
hint-bad-answer = Controleer de API-URL. Klopt die, probeer het dan opnieuw en meld het aan Enode als het zo blijft.
hint-token-refused = De API accepteert deze inloggegevens niet: controleer of beide adressen bij dezelfde omgeving horen.
hint-link-may-exist = Maak een nieuwe link. De andere verloopt ongeopend vanzelf na 24 uur.
hint-may-be-done = Kijk eerst hoe het er nu voor staat voordat u het opnieuw probeert.
hint-link-host = Open de link niet. Controleer het API-adres en, bij een eigen omgeving, de toegestane hosts voor links.
hint-new-link = Maak een nieuwe link.
hint-new-household = Controleer de spelling. Klopt die, maak het huishouden dan aan met de link.
hint-receiver = Kies een andere poort of sluit het programma dat deze gebruikt.
hint-mail = Kopieer in plaats daarvan het bericht en plak het in een e-mail.
hint-browser = Kopieer in plaats daarvan de link en plak die in een browser.
hint-printing = Kies ‘Afdrukken’ en sla daar op als pdf.
hint-print-dialog = Probeer het opnieuw of sla het rapport op als bestand.
hint-print-to-pdf-windows = Kies ‘Afdrukken’ en daar ‘Microsoft Print to PDF’.
hint-print-to-pdf-mac = Kies ‘Afdrukken’ en daar ‘Bewaar als pdf’.
hint-storage = Controleer of er ruimte is op de schijf en of er in de map mag worden geschreven.
hint-folder-not-opened = Het bestand is opgeslagen: open de map in uw bestandsbeheerder.
hint-internal = Start Hearthlink opnieuw. Meld het als het weer gebeurt.
hint-row-stays = Het blijft in het plan staan.
hint-visit-bound = Begin een bezoek voor het andere huishouden.
hint-newer-version = Waarschijnlijk is het door een nieuwere versie van Hearthlink geschreven. Het blijft zoals het is.
hint-visits-damaged-in-use = Sluit alle vensters van Hearthlink en start het opnieuw: wat te redden is, wordt gered.
hint-visits-traces = De rest wordt bij de volgende start opgeruimd.
hint-visits-kept-aside = Ook het bewaarde bestand bevat huishoudens: verwijder het als het niet meer nodig is.
hint-profiles-kept-aside = Verbind uw clients opnieuw; hun secrets staan nog in de sleutelbos van deze computer.

hint-keyring-missing = Start GNOME Keyring, KWallet of iets dergelijks, of bewaar het secret alleen voor deze sessie.
hint-keyring-locked = Ontgrendel de sleutelbos en probeer het opnieuw, of bewaar het secret alleen voor deze sessie.
hint-keyring-denied = Sta Hearthlink toe in de sleutelbos of bewaar het secret alleen voor deze sessie.
hint-keyring-timed-out = Misschien wacht de vraag achter een ander venster. Bewaar anders het secret alleen voor deze sessie.
hint-keyring-not-found = Voer het secret opnieuw in.
hint-keyring-too-large = Controleer of alleen het secret zelf is geplakt.
hint-keyring-failed = Probeer het opnieuw of bewaar het secret alleen voor deze sessie.
