# The list of visits: what each waits for, how it stands, and when.

visits-state-planning = Planlegges
visits-state-linkReady = Lenke klar
visits-state-waiting = Venter
visits-state-needsAction = Krever handling
visits-state-connected = Tilkoblet
visits-state-over = Utløpt
visits-state-unknown = Ukjent status
visits-state-so-far = { $connected } av { $wanted } tilkoblet

visits-waits-first-link = Ingenting er koblet til ennå
visits-waits-link = Ingen lenke ennå for { $vendors }
visits-waits-hand-over = Lenke klar, ikke overlevert
visits-waits-hand-over-of = Lenke klar, ikke overlevert ({ $vendor })
visits-waits-shown = Vist til kunden
visits-waits-shown-of = Vist til kunden ({ $vendor })
visits-waits-customer = Kunden har lenken
visits-waits-customer-of = Kunden har lenken ({ $vendor })
visits-waits-devices = Ikke i kontoen ennå: { $types }
visits-waits-action = Noe må gjøres
visits-waits-action-for = Noe må gjøres for { $types }
visits-waits-nothing = Ingenting mer å vente på

visits-heading = Besøk
visits-search = Husstand, navn eller produsent
visits-search-label = Søk i besøk
visits-states = Status
visits-open-only = Bare åpne
visits-more = { $chosen ->
    [0] Flere filtre
   *[other] Flere filtre ({ $chosen })
}
visits-client = Klient
visits-all-clients = Alle klienter
visits-from = Endret fra
visits-until = Endret til
visits-clear = Nullstill søk og filtre
visits-none = Ingen besøk ennå
visits-none-hint = Et besøk begynner med en husstand og blir her til du glemmer det.
visits-no-match = Ingen besøk passer
visits-no-match-hint = Ingenting her inneholder de ordene med disse filtrene.
visits-searching = Søker…
visits-client-forgotten = Klienten er glemt
visits-finished = Avsluttet
visits-watched-until = følges til { $time }
visits-changed = Endret { $time }
visits-opening = Åpner…
visits-forget = Glem denne husstanden…
visits-forget-of = Glem husstanden { $household }
visits-forget-title = Glemme { $household }?
visits-forget-text = Alle besøk hos denne husstanden, med historikk, slettes fra denne datamaskinen. Det kan ikke angres.
visits-forget-enode = Ingenting endres hos Enode: Kontoene og enhetene forblir tilkoblet.
visits-forget-typed = Skriv { $household } for å bekrefte
visits-forget-do = Glem husstanden
visits-forgetting = Glemmer…
visits-forgotten = { $count ->
    [one] { $count } besøk hos { $household } er slettet fra denne datamaskinen.
   *[other] { $count } besøk hos { $household } er slettet fra denne datamaskinen.
}
