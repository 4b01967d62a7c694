# Whose home it is.

household-heading = Hvilket hjem gjelder det?
household-lead = Bruker-ID-en som firmaet ditt kjenner denne husstanden under.
household-label = Bruker-ID
household-name = Hva du kaller dette hjemmet
household-name-help = Valgfritt. Blir på denne datamaskinen.
household-looking = Slår opp…
household-fresh = Ny: En husstand blir opprettet med denne ID-en.
household-fresh-hint = Sjekk skrivemåten: Enode oppretter en husstand for enhver ukjent ID.
household-existing = { $accounts ->
    [0] Finnes, men har ingen konto ennå.
    [one] Finnes og har { $accounts } konto.
   *[other] Finnes og har { $accounts } kontoer.
}
household-existing-broken = { $accounts ->
    [one] Finnes og har { $accounts } konto (krever ny innlogging: { $vendors }).
   *[other] Finnes og har { $accounts } kontoer (krever ny innlogging: { $vendors }).
}
household-needs-sign-in = Krever ny innlogging
household-sign-in-again = Logg inn på nytt
household-sign-in-again-to = Logg inn på nytt: { $vendor }
household-connected = Tilkoblet
household-accounts = Kontoer og enheter nå
household-devices-coming = Henter enhetene…
household-no-device = Ingen enheter i denne kontoen

household-reach-all = Tilgjengelig
household-reach-unknown = Ukjent tilgjengelighet
household-reach-lost = { $total ->
    [1] Ikke tilgjengelig nå
   *[other] { $lost } av { $total } ikke tilgjengelig nå
}

household-off-pattern = Denne ID-en ligner ikke på de andre hos denne klienten.
household-did-you-mean = Mente du
household-suggestions = Husstander hos denne klienten
household-no-suggestions = Ingen husstand hos denne klienten inneholder den teksten.
# Beside a household; $time is a day or a time of day. Little space.
household-since = siden { $time }
household-none-chosen = Ingen husstand valgt ennå
household-none-chosen-hint = Skriv bruker-ID-en, eller velg i listen.
household-earlier = Besøk hos denne husstanden
household-go-on = Fortsett med det åpne besøket
household-began = Startet { $time }
household-next = Velg enheter
household-empty = Skriv inn en bruker-ID for å fortsette.
household-open-heading = Dette hjemmet
household-open-lead = Husstanden i dette besøket, og det som er lagret om den.
household-open-new = Ny: Den første lenken oppretter den.
household-no-account = Ingenting er koblet til i dette hjemmet ennå.
household-no-account-hint = Det kunden kobler til, vises her.
household-to-visits = Tilbake til besøk
household-open-exists = Finnes hos Enode.
household-open-unknown = Ikke slått opp ennå.
household-change = Bytt husstand
household-bound = Det er opprettet en lenke, så besøket forblir hos denne husstanden.
household-for-another = Begynn et besøk for en annen husstand
household-change-heading = Hvilken husstand gjelder besøket?
household-change-lead = Det som er valgt i dette besøket, blir med.
household-this-visit = Dette besøket
household-has-visit = Et åpent besøk hos denne husstanden har sin egen plan. Dette besøket forblir som det er.
household-consent = Hvem som samtykket, og hvordan
household-consent-help = Til rapporten. For eksempel: Anna Berg, personlig, på installasjonsdagen.
household-kept = Lagret med besøket
