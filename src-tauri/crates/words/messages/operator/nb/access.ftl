# Which permissions the customer is asked for.

access-heading = Hva trenger du tilgang til?
access-lead = Kunden ser den samme listen på Enodes sider (Link UI) og godtar den der.
access-packs = Pakker
access-pack-readOnly = Bare lese
access-pack-readAndControl = Lese og styre

access-always = alltid nødvendig
access-not-offered = tilbys ikke av denne produsenten
access-new-permission = ny for denne versjonen av Hearthlink

access-example = For eksempel: { $example }
access-permission-of = { $type }: { $permission }
access-chosen = { $chosen } av { $total }
access-not = Dette gis det ikke tilgang til
access-language = Språk for kunden
access-language-browser = Som i nettleseren
access-colors = Utseende
access-colors-system = Som på enheten
access-colors-light = Lyst
access-colors-dark = Mørkt
access-channel = Slik når lenken kunden
access-channel-thisBrowser = Denne datamaskinen
access-channel-customersPhone = Kundens telefon
access-channel-message = Melding
access-afterwards = Etterpå
access-after-loopback = Tilbake til Hearthlink på denne datamaskinen
access-after-scheme = Tilbake til Hearthlink via egen protokoll
access-after-page = En nettside
access-after-uri = Adressen til siden
access-afterwards-at = Kunden havner til slutt på { $uri }
access-no-phone-page = På en telefon kan den siste siden ikke åpnes. Enhetene blir funnet likevel.
access-set-phone-page = Angi en i klientens innstillinger
access-show-request = Vis forespørselen
access-hide-request = Lukk
access-request-title = Forespørselen
access-copy-command = Kopier som kommando
access-copied = Kopiert. Kommandoen henter påloggingsdata fra miljøvariabler.
access-permissions = { $total ->
    [one] { $chosen } av { $total } tillatelse
   *[other] { $chosen } av { $total } tillatelser
}
access-next = Opprett lenke
access-go-to-link = Gå til lenken
access-fresh = Opprett ny lenke
access-has-link = Denne kontoen har allerede en lenke. En ny gjør den ugyldig.
access-link-differs = Lenken ber om det som var valgt før. En ny ber om dette.
access-other-secret = Åpne klienten på nytt
access-creating = Oppretter lenken…

access-ghost-title = Opprette en ny husstand?
access-ghost-message = Det finnes ingen husstand med denne ID-en ennå. Lenken vil opprette den.
access-ghost-similar = Mente du
access-ghost-back = Endre ID-en
access-ghost-create = Opprett husstanden
