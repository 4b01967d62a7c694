# The screen “Devices found”: for each vendor account and device type what was found, or why not yet, and what to do.

outcome-heading-none-wanted = Enheter i dette hjemmet
outcome-heading-found-only = Funnet, men ikke tilkoblet nå
outcome-heading-not-signed-in = Kunden har ikke logget inn ennå
outcome-heading-not-signed-in-again = Kunden har ikke logget inn med den nye lenken ennå
outcome-heading-not-yet = { $wanted ->
    [1] Ikke funnet ennå
   *[other] Ingen av dem er funnet ennå
}
outcome-heading-not-here = { $wanted ->
    [1] Ikke i denne kontoen
   *[other] Ingen av dem er i denne kontoen
}
outcome-heading-all = { $wanted ->
    [1] Enheten er tilkoblet
    [2] Begge er tilkoblet
    [3] Alle tre er tilkoblet
    [4] Alle fire er tilkoblet
    [5] Alle fem er tilkoblet
    [6] Alle seks er tilkoblet
   *[other] Alle { $wanted } er tilkoblet
}
outcome-heading-some = { $connected ->
    [1] Én av { $wanted ->
        [2] to
        [3] tre
        [4] fire
        [5] fem
       *[6] seks
    } er tilkoblet
    [2] To av { $wanted ->
        [3] tre
        [4] fire
        [5] fem
       *[6] seks
    } er tilkoblet
    [3] Tre av { $wanted ->
        [4] fire
        [5] fem
       *[6] seks
    } er tilkoblet
    [4] Fire av { $wanted ->
        [5] fem
       *[6] seks
    } er tilkoblet
    [5] Fem av seks er tilkoblet
   *[other] { $connected } av { $wanted } er tilkoblet
}
outcome-heading-some-of-many = { $connected ->
    [one] { $connected } av { $wanted } er tilkoblet
   *[other] { $connected } av { $wanted } er tilkoblet
}

outcome-complete = Alt det ble bedt om, er funnet.
outcome-left = Det som gjenstår, står ved hver enhet.
outcome-missing = Ikke i kundens konto ennå: { $types }. Vanlig på installasjonsdagen.
outcome-missing-vendor = Ikke i denne kontoen hos { $vendor } ennå: { $types }. Vanlig på installasjonsdagen.
outcome-missing-several = Mangler fortsatt: { $types }. Vanlig på installasjonsdagen.
outcome-elsewhere = Ikke i kontoen som kunden logget inn på: { $types }. Kanskje er det feil konto.
outcome-elsewhere-vendor = Ikke i denne kontoen hos { $vendor }: { $types }. Kanskje er det feil konto.
outcome-elsewhere-several = Ikke funnet: { $types }. Kanskje er en av kontoene feil.
outcome-accounts = { $accounts ->
    [2] I to kontoer.
    [3] I tre kontoer.
    [4] I fire kontoer.
    [5] I fem kontoer.
    [6] I seks kontoer.
   *[other] I { $accounts } kontoer.
}
outcome-nothing-yet = Det som blir funnet i kontoen, vises her.
outcome-already-here = Allerede i dette hjemmet: { $types }. Det innloggingen gir, vises her etter hvert.

outcome-list = Enheter etter konto
outcome-look-now = Sjekk nå
outcome-looking = Sjekker…
outcome-report = Rapport
outcome-finish = Avslutt besøket
outcome-extra = Også i dette hjemmet
outcome-already = Allerede i dette hjemmet
outcome-set-aside = { $count ->
    [one] { $count } enhet i svaret kunne ikke leses.
   *[other] { $count } enheter i svaret kunne ikke leses.
}

outcome-customer-chooses = Produsenten som kunden velger
outcome-no-vendor = Ingen produsent valgt ennå
outcome-nothing-chosen = Ingenting er valgt for denne kontoen ennå.
outcome-planned = { $types }: Ingen lenke er opprettet ennå.
outcome-ready = { $types }: Lenken er klar, og ingen har fått den ennå.
outcome-not-seen = Lenken er sendt ut. Hearthlink sjekker av seg selv og viser her det som blir funnet.
outcome-taken-out = Enhetene i denne kontoen er fjernet fra husstanden her.
outcome-create-link = Opprett lenken
outcome-hand-over = Overlever lenken
outcome-row-planning = Ingen lenke ennå
outcome-row-linkReady = Lenke klar
outcome-row-waiting = Venter
outcome-row-needsAction = Krever handling
outcome-row-connected = Tilkoblet
outcome-row-over = Lenke utløpt

outcome-state-connected = Tilkoblet
outcome-state-notReachable = Tilkoblet, ikke tilgjengelig
outcome-state-needsAction = Krever handling
outcome-state-notYet = Ikke ennå
outcome-not-here = Ikke i denne kontoen
outcome-state-inAnotherAccount = I en annen konto
outcome-state-vendorDoesNotOffer = Tilbys ikke
outcome-state-scopeNotAsked = Ikke bedt om
outcome-state-vendorInTrouble = Problem hos produsenten

outcome-why-not-yet = Det kan ta en time før nye enheter dukker opp.
outcome-why-not-yet-until = Det kan ta en time før nye enheter dukker opp; Hearthlink fortsetter å sjekke til { $until }.
outcome-why-not-all-yet = Noen forventede enheter er ikke i denne kontoen ennå.
outcome-why-not-all-yet-until = Noen forventede enheter er ikke i denne kontoen ennå; Hearthlink fortsetter å sjekke til { $until }.
outcome-why-other-than-expected = Noe annet ble funnet. Sjekk modellen og nummeret du noterte, eller kontoen.
outcome-why-other-account = Ingen av disse enhetene er i den kontoen. Kanskje er det en annen e-postadresse eller en annen app fra merket.
outcome-why-other-account-vendor = Ingen av disse enhetene er i den kontoen hos { $vendor }. Kanskje er det en annen e-postadresse eller en annen app fra merket.
outcome-why-not-reachable = Tilkoblet, men produsenten får ikke kontakt med den akkurat nå. Sjekk strøm og nettverk.
outcome-why-elsewhere-vendors = Funnet i hjemmets konto hos { $vendors }.
outcome-why-elsewhere = Funnet i en annen konto i dette hjemmet.
outcome-why-vendor-does-not-offer = Denne produsenten kan ikke koble til denne enhetstypen. Velg en annen produsent for den.
outcome-why-scope-not-asked = Lenken ba ikke om tilgang til denne enhetstypen.
outcome-why-needs-action = Noe må gjøres før alt virker.
outcome-why-sign-in-again = Innloggingen på denne kontoen virker ikke lenger. Ved ny innlogging beholder hver enhet ID og historikk.
outcome-why-vendor-in-trouble = Enode melder om problemer med produsentens innlogging. Prøv igjen senere: Den samme lenken gjelder så lenge den er uåpnet.
outcome-why-vendor-in-trouble-named = Enode melder om problemer med innloggingen hos { $vendor }. Prøv igjen senere: Den samme lenken gjelder så lenge den er uåpnet.

outcome-next-nothing = Ingenting å gjøre
outcome-next-nothing-or = Ikke noe å gjøre, eller:
outcome-next-waitForLook = Ingenting å gjøre
outcome-next-lookAgain = Neste steg: sjekk igjen
outcome-next-otherAccount = Prøv en annen konto
outcome-next-otherVendor = Velg en annen produsent
outcome-next-askScope = Be om mer tilgang
outcome-next-actAtDevice = Se hva som må gjøres
outcome-next-actInApp = Se hva som må gjøres
outcome-next-signInAgain = Logg inn på nytt
outcome-next-tryLater = Gå til lenken
outcome-step-about = { $step }: { $about }

outcome-reachable = Tilgjengelig
outcome-not-reachable = Ikke tilgjengelig nå
outcome-reach-unknown = Ukjent tilgjengelighet
outcome-last-seen = sist hørt fra { $time }
outcome-as-expected = som forventet
outcome-unexpected = ekstra
outcome-arrival-new = ny
outcome-arrival-cameBack = tilbake
outcome-arrival-alreadyThere = var der fra før
outcome-arrival-wentAway = ikke der lenger
outcome-once-done = Når det er gjort: { $capability }
outcome-not-capable = Støttes ikke av produsenten: { $capabilities }
outcome-granted = Tilgang gitt: { $scopes }
outcome-granted-none = Tilgang gitt: ingen
outcome-not-granted = Ikke gitt: { $scopes }
outcome-not-granted-of-type = Bedt om, men ikke gitt: { $scopes }

outcome-expected = Forventet: { $device }
outcome-expected-several = { $count } × { $device }
outcome-expected-ending = { $device }, slutter på { $ending }
outcome-expectedState-found = funnet
outcome-expectedState-notFound = ikke funnet
outcome-expectedState-inAnotherAccount = i en annen konto
outcome-expected-some = { $found } av { $wanted } funnet
outcome-expected-some-elsewhere = { $found } av { $wanted } funnet, resten i en annen konto

outcome-interventions = Må gjøres før alt virker
outcome-place-atDevice = Her ved enheten
outcome-place-inApp = I produsentens app
outcome-place-bySigningIn = Ved ny innlogging
outcome-place-elsewhere = Et annet sted: { $place }
outcome-third-party = krever autorisert installatør
outcome-leads-to = ({ $host })
outcome-supports = Støtter: { $list }
