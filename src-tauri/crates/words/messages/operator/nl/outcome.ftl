# The screen “Devices found”: for each vendor account and device type what was found, or why not yet, and what to do.

outcome-heading-none-wanted = Apparaten in deze woning
outcome-heading-found-only = Gevonden, maar op dit moment niet verbonden
outcome-heading-not-signed-in = De klant heeft nog niet ingelogd
outcome-heading-not-signed-in-again = De klant heeft nog niet ingelogd met de nieuwe link
outcome-heading-not-yet = { $wanted ->
    [1] Nog niet gevonden
   *[other] Nog geen enkel apparaat gevonden
}
outcome-heading-not-here = { $wanted ->
    [1] Niet in dit account
   *[other] Niets daarvan staat in dit account
}
outcome-heading-all = { $wanted ->
    [1] Verbonden
    [2] Allebei verbonden
    [3] Alle drie verbonden
    [4] Alle vier verbonden
    [5] Alle vijf verbonden
    [6] Alle zes verbonden
   *[other] Alle { $wanted } verbonden
}
outcome-heading-some = { $connected } van de { $wanted } verbonden
outcome-heading-some-of-many = { $connected } van de { $wanted } verbonden

outcome-complete = Alles wat is gevraagd, is gevonden.
outcome-left = Bij elk apparaat staat wat er nog moet gebeuren.
outcome-missing = Nog niet in het account van de klant: { $types }. Gewoon op de dag van de installatie.
outcome-missing-vendor = Nog niet in dit account bij { $vendor }: { $types }. Gewoon op de dag van de installatie.
outcome-missing-several = Nog niet aanwezig: { $types }. Gewoon op de dag van de installatie.
outcome-elsewhere = Niet in het account waarin de klant heeft ingelogd: { $types }. Misschien is het het verkeerde account.
outcome-elsewhere-vendor = Niet in dit account bij { $vendor }: { $types }. Misschien is het het verkeerde account.
outcome-elsewhere-several = Niet aanwezig: { $types }. Misschien is een van de accounts het verkeerde.
outcome-accounts = { $accounts ->
    [2] In twee accounts.
    [3] In drie accounts.
    [4] In vier accounts.
    [5] In vijf accounts.
    [6] In zes accounts.
   *[other] In { $accounts } accounts.
}
outcome-nothing-yet = Wat in het account wordt gevonden, verschijnt hier.
outcome-already-here = Al in deze woning: { $types }. Wat het inloggen oplevert, verschijnt hier.

outcome-list = Apparaten per account
outcome-look-now = Nu controleren
outcome-looking = Controleren…
outcome-report = Rapport
outcome-finish = Bezoek afronden
outcome-extra = Ook in deze woning
outcome-already = Al in deze woning
outcome-set-aside = { $count ->
    [one] { $count } apparaat in het antwoord was niet leesbaar.
   *[other] { $count } apparaten in het antwoord waren niet leesbaar.
}

outcome-customer-chooses = De fabrikant die de klant kiest
outcome-no-vendor = Nog geen fabrikant gekozen
outcome-nothing-chosen = Voor dit account is nog niets gekozen.
outcome-planned = { $types }: er is nog geen link gemaakt.
outcome-ready = { $types }: de link is klaar en nog niemand heeft hem.
outcome-not-seen = De link is overhandigd. Hearthlink controleert vanzelf en toont hier wat het vindt.
outcome-taken-out = De apparaten van dit account zijn hier uit het huishouden verwijderd.
outcome-create-link = Link maken
outcome-hand-over = Link overhandigen
outcome-row-planning = Nog geen link
outcome-row-linkReady = Link klaar
outcome-row-waiting = Wacht
outcome-row-needsAction = Actie nodig
outcome-row-connected = Verbonden
outcome-row-over = Link verlopen

outcome-state-connected = Verbonden
outcome-state-notReachable = Verbonden, niet bereikbaar
outcome-state-needsAction = Actie nodig
outcome-state-notYet = Nog niet
outcome-not-here = Niet in dit account
outcome-state-inAnotherAccount = In ander account
outcome-state-vendorDoesNotOffer = Niet aangeboden
outcome-state-scopeNotAsked = Niet gevraagd
outcome-state-vendorInTrouble = Storing bij fabrikant

outcome-why-not-yet = Bij nieuwe apparaten kan het een uur duren voor ze verschijnen.
outcome-why-not-yet-until = Bij nieuwe apparaten kan het een uur duren voor ze verschijnen; Hearthlink blijft controleren tot { $until }.
outcome-why-not-all-yet = Sommige verwachte apparaten staan nog niet in dit account.
outcome-why-not-all-yet-until = Sommige verwachte apparaten staan nog niet in dit account; Hearthlink blijft controleren tot { $until }.
outcome-why-other-than-expected = Er is iets anders gevonden. Controleer het genoteerde model en nummer, of het account.
outcome-why-other-account = Geen van deze apparaten staat in dat account. Misschien gaat het om een ander e-mailadres of een andere app van het merk.
outcome-why-other-account-vendor = Geen van deze apparaten staat in dat account bij { $vendor }. Misschien gaat het om een ander e-mailadres of een andere app van het merk.
outcome-why-not-reachable = Gekoppeld, maar op dit moment niet bereikbaar voor de fabrikant. Controleer de voeding en het netwerk.
outcome-why-elsewhere-vendors = Gevonden in het account van deze woning bij { $vendors }.
outcome-why-elsewhere = Gevonden in een ander account van deze woning.
outcome-why-vendor-does-not-offer = Deze fabrikant kan dit apparaattype niet koppelen. Kies er een andere voor.
outcome-why-scope-not-asked = De link vroeg geen toegang tot dit apparaattype.
outcome-why-needs-action = Er moet nog iets gebeuren voordat alles werkt.
outcome-why-sign-in-again = Inloggen met dit account werkt niet meer. Bij opnieuw inloggen houdt elk apparaat zijn ID en geschiedenis.
outcome-why-vendor-in-trouble = Enode meldt problemen met het inloggen bij de fabrikant. Probeer het later opnieuw: ongeopend blijft dezelfde link geldig.
outcome-why-vendor-in-trouble-named = Enode meldt problemen met het inloggen bij { $vendor }. Probeer het later opnieuw: ongeopend blijft dezelfde link geldig.

outcome-next-nothing = Niets te doen
outcome-next-nothing-or = Niets te doen, of:
outcome-next-waitForLook = Niets te doen
outcome-next-lookAgain = Volgende stap: opnieuw controleren
outcome-next-otherAccount = Ander account proberen
outcome-next-otherVendor = Andere fabrikant kiezen
outcome-next-askScope = Meer toegang vragen
outcome-next-actAtDevice = Bekijken wat nodig is
outcome-next-actInApp = Bekijken wat nodig is
outcome-next-signInAgain = Opnieuw inloggen
outcome-next-tryLater = Naar de link
outcome-step-about = { $step }: { $about }

outcome-reachable = Bereikbaar
outcome-not-reachable = Nu niet bereikbaar
outcome-reach-unknown = Bereikbaarheid onbekend
outcome-last-seen = laatst bericht { $time }
outcome-as-expected = zoals verwacht
outcome-unexpected = extra
outcome-arrival-new = nieuw
outcome-arrival-cameBack = weer terug
outcome-arrival-alreadyThere = was er al
outcome-arrival-wentAway = niet meer aanwezig
outcome-once-done = Zodra dat is gedaan: { $capability }
outcome-not-capable = Niet mogelijk bij deze fabrikant: { $capabilities }
outcome-granted = Toegang gegeven: { $scopes }
outcome-granted-none = Toegang gegeven: geen
outcome-not-granted = Geen toestemming: { $scopes }
outcome-not-granted-of-type = Gevraagd, maar niet toegestaan: { $scopes }

outcome-expected = Verwacht: { $device }
outcome-expected-several = { $count } × { $device }
outcome-expected-ending = { $device }, eindigt op { $ending }
outcome-expectedState-found = gevonden
outcome-expectedState-notFound = niet gevonden
outcome-expectedState-inAnotherAccount = in ander account
outcome-expected-some = { $found } van { $wanted } gevonden
outcome-expected-some-elsewhere = { $found } van { $wanted } gevonden, de rest in een ander account

outcome-interventions = Te doen voordat alles werkt
outcome-place-atDevice = Hier bij het apparaat
outcome-place-inApp = In de app van de fabrikant
outcome-place-bySigningIn = Door opnieuw in te loggen
outcome-place-elsewhere = Elders: { $place }
outcome-third-party = erkende installateur nodig
outcome-leads-to = ({ $host })
outcome-supports = Ondersteunt: { $list }
