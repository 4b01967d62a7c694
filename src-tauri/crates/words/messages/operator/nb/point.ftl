# Open points: what is left to do, for the report.

point-account = Konto
point-with-vendor = { $what } ({ $vendor })
point-with-step = { $point } { $step }

point-no-link = { $what }: Ingen lenke er opprettet ennå.
point-link-not-handed-over = { $what }: Lenken er klar, og ingen har fått den ennå.
point-not-seen = { $what }: Husstanden er ikke sjekket siden lenken ble opprettet.
point-not-reachable = { $what }: tilkoblet, men ikke tilgjengelig akkurat nå.
point-needs-action = { $what }: Noe må gjøres før alt virker.
point-not-yet = { $what }: ikke i denne kontoen ennå.
point-in-another-account = { $what }: ikke i denne kontoen, men i en konto hos en annen produsent.
point-vendor-does-not-offer = { $what }: kobles ikke til av denne produsenten.
point-scope-not-asked = { $what }: Lenken ba ikke om dette.
point-vendor-in-trouble = { $what }: Ingen har fått logget inn ennå, og Enode melder om problemer med produsentens innlogging.
point-expected-not-found = { $what }: forventet, men ikke funnet.
point-expected-in-another-account = { $what }: forventet her, men funnet i en konto hos en annen produsent.

point-step-wait = Ingenting å gjøre: Hearthlink sjekker igjen av seg selv.
point-step-look-again = Sjekk kontoen på nytt.
point-step-other-account = Logg inn med en annen konto.
point-step-other-vendor = Koble til med en annen produsent.
point-step-ask-scope = Opprett en lenke som ber om det.
point-step-act-at-device = Noen må ordne det ved enheten.
point-step-act-in-app = Noen må ordne det i produsentens app eller portal.
point-step-sign-in-again = Kunden må logge inn på kontoen på nytt.
point-step-try-later = Prøv igjen når produsentens innlogging virker.

point-device-model = { $type } { $model }
point-device-ending = { $device }, slutter på { $ending }
point-device-count = { $device }, { $found } av { $count }
