# What to have at hand before a link is created: read aloud to the customer, so each is a whole sentence.

readiness-title =
    { $count ->
        [one] Før du starter: én ting bør være klar
       *[other] Før du starter: { $count } ting bør være klare
    }
readiness-short = Før du starter
readiness-count = { $ticked }/{ $count }
readiness-ticked = { $ticked } av { $count } klare
readiness-lead = Les dem opp for kunden. Hakene er bare for deg.

readiness-account = Eieren har brukernavn og passord til { $portal } for hånden.
readiness-account-any = Eieren vet hvilken konto enhetene er i, og har brukernavn og passord for hånden.
readiness-second-factor = Hvis { $portal } sender en kode eller ber om bekreftelse: Telefonen eller e-postkassen for den er for hånden.
readiness-second-factor-any = Hvis innloggingen krever en kode eller bekreftelse: Telefonen eller e-postkassen for den er for hånden.
readiness-in-account = { $portal } viser enhetene. Bare det som er i denne kontoen, kan bli funnet.
readiness-in-account-any = Produsentens app eller nettsted viser enhetene. Bare det som er i den kontoen, kan bli funnet.
readiness-online = Enhetene er slått på og på nett.
readiness-at-vehicle = Noen kan komme til kjøretøyet: Et trinn må kanskje gjøres der.
readiness-subscription = Hvis fjerntilgang til kjøretøyet krever abonnement: Det er aktivt.
readiness-installer = Du vet hvem som installerte enhetene. Noen innstillinger kan bare endres av et autorisert firma.
readiness-terms = Vilkårene er godtatt i appen { $portal }.
readiness-phone-key = Det kan bli spurt om en telefonnøkkel: Eieren er ved kjøretøyet med telefonen, og Bluetooth er på.

readiness-of-company = Fra firmaet ditt
readiness-steps-title = Hva Enode kan be om etterpå
readiness-steps-none = Enode oppgir ikke noe spesielt for dette.
readiness-steps-loading = Spør Enode…
readiness-step-at-device = Ved enheten
readiness-step-in-app = I produsentens app
readiness-step-sign-in = Ved ny innlogging
readiness-step-elsewhere = Et annet sted
readiness-step-third-party = Av et autorisert firma

readiness-file-title =
    { $count ->
        [one] Det er en feil i firmaets fil { $path }
       *[other] Det er { $count } feil i firmaets fil { $path }
    }
readiness-file-unreadable = Den kunne ikke leses: { $reason }
readiness-file-not-json = Den er ikke JSON: { $reason }
readiness-file-version = Versjonen skal være { $known }. Ingenting av innholdet brukes.
readiness-file-shape = Den skal inneholde en liste over punkter. Ingenting av innholdet brukes.
readiness-file-point = Punkt { $position } ble utelatt: { $reason }
readiness-file-words = Punkt { $position } ble utelatt: Det skal ha enten egen tekst eller en av setningene i Hearthlink.
readiness-file-empty = Punkt { $position } ble utelatt: Teksten er tom.
readiness-file-long = Punkt { $position } ble utelatt: Teksten er lengre enn { $most } tegn.
readiness-file-type = Punkt { $position } har en enhetstype som denne versjonen ikke kjenner: { $name }
readiness-file-vendor = Punkt { $position } har en produsentkode som denne versjonen ikke kjenner: { $name }

readiness-used-last = Sist brukt
readiness-last-access = Sist med { $vendor }, { $day }: { $count ->
        [one] én tillatelse
       *[other] { $count } tillatelser
    }
readiness-last-same = Det samme som sist med { $vendor }, { $day }.
readiness-as-last-time = Som sist
readiness-no-last-time = Ingenting er bedt om hos denne produsenten ennå.
readiness-done = Lukk
readiness-file-short =
    { $count ->
        [one] én feil i firmaets fil
       *[other] { $count } feil i firmaets fil
    }
