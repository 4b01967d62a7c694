# What to have at hand before a link is created: read aloud to the customer, so each is a whole sentence.

readiness-title =
    { $count ->
        [one] Voor u begint: één ding om bij de hand te hebben
       *[other] Voor u begint: { $count } dingen om bij de hand te hebben
    }
readiness-short = Voor u begint
readiness-count = { $ticked }/{ $count }
readiness-ticked = { $ticked } van { $count } gereed
readiness-lead = Lees ze voor aan de klant. De vinkjes zijn alleen voor u.

readiness-account = De gebruikersnaam en het wachtwoord van de eigenaar voor { $portal } zijn bij de hand.
readiness-account-any = De eigenaar weet in welk account de apparaten staan en heeft de gebruikersnaam en het wachtwoord bij de hand.
readiness-second-factor = Als { $portal } een code stuurt of om bevestiging vraagt: de telefoon of mailbox daarvoor is bij de hand.
readiness-second-factor-any = Als bij het inloggen om een code of bevestiging wordt gevraagd: de telefoon of mailbox daarvoor is bij de hand.
readiness-in-account = { $portal } toont de apparaten. Alleen wat in dit account staat, kan worden gevonden.
readiness-in-account-any = De app of website van de fabrikant toont de apparaten. Alleen wat in dat account staat, kan worden gevonden.
readiness-online = De apparaten zijn ingeschakeld en online.
readiness-at-vehicle = Iemand kan bij het voertuig komen: mogelijk moet daar een stap worden uitgevoerd.
readiness-subscription = Als voor toegang op afstand tot het voertuig een abonnement nodig is: het is actief.
readiness-installer = U weet wie de apparaten heeft geïnstalleerd. Sommige instellingen kan alleen een erkend bedrijf wijzigen.
readiness-terms = De voorwaarden zijn geaccepteerd in de app van { $portal }.
readiness-phone-key = Mogelijk wordt om een telefoonsleutel gevraagd: de eigenaar is met de telefoon bij het voertuig en bluetooth staat aan.

readiness-of-company = Van uw bedrijf
readiness-steps-title = Waar Enode daarna om kan vragen
readiness-steps-none = Enode noemt hiervoor niets in het bijzonder.
readiness-steps-loading = Opvragen bij Enode…
readiness-step-at-device = Bij het apparaat
readiness-step-in-app = In de app van de fabrikant
readiness-step-sign-in = Door opnieuw in te loggen
readiness-step-elsewhere = Elders
readiness-step-third-party = Door een erkend bedrijf

readiness-file-title =
    { $count ->
        [one] Er zit een fout in het bestand { $path } van uw bedrijf
       *[other] Er zitten { $count } fouten in het bestand { $path } van uw bedrijf
    }
readiness-file-unreadable = Het kon niet worden gelezen: { $reason }
readiness-file-not-json = Het is geen JSON: { $reason }
readiness-file-version = De versie moet { $known } zijn. Er wordt niets van gebruikt.
readiness-file-shape = Het moet een lijst met punten bevatten. Er wordt niets van gebruikt.
readiness-file-point = Punt { $position } is weggelaten: { $reason }
readiness-file-words = Punt { $position } is weggelaten: het moet een eigen tekst hebben óf een van de zinnen van Hearthlink.
readiness-file-empty = Punt { $position } is weggelaten: de tekst is leeg.
readiness-file-long = Punt { $position } is weggelaten: de tekst is langer dan { $most } tekens.
readiness-file-type = Punt { $position } noemt een apparaattype dat deze versie niet kent: { $name }
readiness-file-vendor = Punt { $position } noemt een fabrikantcode die deze versie niet kent: { $name }

readiness-used-last = Laatst gebruikt
readiness-last-access = Vorige keer met { $vendor }, { $day }: { $count ->
        [one] één toestemming
       *[other] { $count } toestemmingen
    }
readiness-last-same = Hetzelfde als de vorige keer met { $vendor }, { $day }.
readiness-as-last-time = Zoals de vorige keer
readiness-no-last-time = Er is nog niets gevraagd met deze fabrikant.
readiness-done = Sluiten
readiness-file-short =
    { $count ->
        [one] één fout in het bestand van uw bedrijf
       *[other] { $count } fouten in het bestand van uw bedrijf
    }
