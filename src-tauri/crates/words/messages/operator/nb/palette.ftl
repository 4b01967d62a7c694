# The command palette: one field that reaches every action, visit and household. And the keys there are.

palette-open = Søk og handlinger
palette-title = Søk og handlinger
palette-placeholder = En handling, et besøk eller en husstand
palette-actions = Handlinger
palette-visits = Besøk
palette-households = Husstander
palette-recent = Sist valgt
palette-more = Flere handlinger
palette-found =
    { $count ->
        [0] Ingen treff
        [one] Ett treff
       *[other] { $count } treff
    }
palette-nothing = Ingenting heter «{ $query }».
palette-searching = Søker…
palette-visits-failed = Kunne ikke søke i besøkene: { $reason }
palette-households-failed = Kunne ikke hente husstandene: { $reason }
palette-hint-move = Flytt
palette-hint-do = Utfør
palette-hint-close = Lukk
palette-look-up = Slå opp { $household }

palette-onward = Fortsett: { $button }
palette-go-back = Gå tilbake
palette-focus-search = Gå til søket på denne skjermen
palette-step-household = Gå til Husstand
palette-step-devices = Gå til Enheter og produsent
palette-step-access = Gå til Tilgang
palette-step-link = Gå til Lenke
palette-step-outcome = Gå til Enheter funnet
palette-step-report = Gå til Rapport
palette-account = Gå til konto { $position }: { $vendor }
palette-visits-list = Alle besøk
palette-go-on = Fortsett med { $household }
palette-events = Hendelser
palette-settings = Innstillinger
palette-new-visit = Nytt besøk
palette-new-visit-with = Nytt besøk med { $client }
palette-connect = Koble til Enode-klienten din
palette-change-client = Bytt klient
palette-story = Demo: { $story }
palette-plan-by-brands = Planlegg etter merke…
palette-expected-devices = Forventede enheter…
palette-remove-account = Fjern denne kontoen fra planen
palette-refresh-vendors = Oppdater produsenter
palette-read-only = Tilgang: bare lese
palette-read-and-control = Tilgang: lese og styre
palette-as-last-time = Tilgang: som sist
palette-readiness = Hva som bør være klart
palette-create-link = Opprett lenke
palette-fresh-link = Opprett ny lenke…
palette-copy-command = Kopier forespørselen som kommando
palette-copied = Kopiert. Kommandoen henter påloggingsdata fra miljøvariabler.
palette-show-to-phone = Vis lenken for kundens telefon
palette-open-here = Åpne lenken i denne nettleseren…
palette-message = Send lenken i en melding…
palette-look-now = Sjekk nå
palette-finish = Avslutt besøket…
palette-take-out = Fjern noe fra husstanden…
palette-print = Skriv ut rapporten
palette-save-pdf = Lagre rapporten som PDF
palette-save-json = Lagre rapporten som JSON
palette-save-csv = Lagre rapporten som CSV
palette-clear-filters = Nullstill søk og filtre
palette-language = Språk: { $language }
palette-theme-system = Utseende: som systemet
palette-theme-light = Utseende: lyst
palette-theme-dark = Utseende: mørkt
palette-larger = Større
palette-smaller = Mindre
palette-usual-size = Vanlig størrelse
palette-undo = Angre
palette-keys = Hurtigtaster

palette-keys-title = Hurtigtaster
palette-keys-everywhere = Overalt
palette-keys-lists = I lister
palette-keys-move = Flytt opp og ned
palette-keys-ends = Til første og siste
palette-keys-choose = Åpne eller velg
palette-keys-close = Lukk
palette-keys-single = Enkeltbokstaver og tegn gjør ingenting mens du skriver i et felt.
palette-keys-onward = Fortsett med knappen som er uthevet
