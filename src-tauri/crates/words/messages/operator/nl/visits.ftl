# The list of visits: what each waits for, how it stands, and when.

visits-state-planning = In planning
visits-state-linkReady = Link klaar
visits-state-waiting = Wacht
visits-state-needsAction = Actie nodig
visits-state-connected = Verbonden
visits-state-over = Verlopen
visits-state-unknown = Status onbekend
visits-state-so-far = { $connected } van { $wanted } verbonden

visits-waits-first-link = Er is nog niets gekoppeld
visits-waits-link = Nog geen link voor { $vendors }
visits-waits-hand-over = Link klaar, niet overhandigd
visits-waits-hand-over-of = Link klaar, niet overhandigd ({ $vendor })
visits-waits-shown = Aan de klant getoond
visits-waits-shown-of = Aan de klant getoond ({ $vendor })
visits-waits-customer = Klant heeft de link
visits-waits-customer-of = Klant heeft de link ({ $vendor })
visits-waits-devices = Nog niet in het account: { $types }
visits-waits-action = Er is iets te doen
visits-waits-action-for = Er is iets te doen voor { $types }
visits-waits-nothing = Er is niets meer om op te wachten

visits-heading = Bezoeken
visits-search = Huishouden, naam of fabrikant
visits-search-label = Bezoeken zoeken
visits-states = Status
visits-open-only = Alleen open
visits-more = { $chosen ->
    [0] Meer filters
   *[other] Meer filters ({ $chosen })
}
visits-client = Client
visits-all-clients = Alle clients
visits-from = Gewijzigd vanaf
visits-until = Gewijzigd tot en met
visits-clear = Zoekopdracht en filters wissen
visits-none = Nog geen bezoeken
visits-none-hint = Een bezoek begint met een huishouden en blijft hier staan tot u dat vergeet.
visits-no-match = Geen bezoek gevonden
visits-no-match-hint = Niets hier bevat deze woorden met deze filters.
visits-searching = Zoeken…
visits-client-forgotten = Client vergeten
visits-finished = Afgerond
visits-watched-until = gevolgd tot { $time }
visits-changed = Gewijzigd { $time }
visits-opening = Openen…
visits-forget = Dit huishouden vergeten…
visits-forget-of = Huishouden { $household } vergeten
visits-forget-title = { $household } vergeten?
visits-forget-text = Elk bezoek met dit huishouden wordt met de bijbehorende geschiedenis van deze computer verwijderd. Dit kan niet ongedaan worden gemaakt.
visits-forget-enode = Bij Enode verandert niets: de accounts en apparaten blijven gekoppeld.
visits-forget-typed = Typ { $household } ter bevestiging
visits-forget-do = Huishouden vergeten
visits-forgetting = Wordt vergeten…
visits-forgotten = { $count ->
    [one] { $count } bezoek met { $household } van deze computer verwijderd.
   *[other] { $count } bezoeken met { $household } van deze computer verwijderd.
}
