# The report of a visit, as a page to print and save.

report-heading = Rapport
report-lead = Til utskrift, lagring og sending. Den inneholder ingen lenke og ingen hemmelighet.
report-loading = Skriver rapporten…
report-title = Besøksrapport
report-made-at = Laget { $time }
report-summary-found = Funnet: { $types }.
report-summary-missing = Ikke funnet ennå: { $types }.
report-summary-nothing = Ingenting er funnet ennå.

report-visit-state = Status
report-finished = Avsluttet
report-last-look = Kontoer sist sjekket
report-watched = Følges til
report-fresh = ny: finnes ikke hos Enode ennå
report-not-finished = ikke avsluttet
report-never = aldri
report-state-planning = noe gjenstår å koble til
report-state-waiting = venter på kunden eller en enhet
report-state-needsAction = noe må gjøres
report-state-connected = alt er tilkoblet
report-state-over = lenkene er utløpt, ikke alt er funnet

report-consent = Samtykke
report-consent-label = Hvem som samtykket, og hvordan
report-consent-help = For eksempel: Anna Berg, eier, personlig i huset.
report-consent-save = Lagre
report-consent-kept = Lagret.
report-consent-none = Ikke notert.
report-consent-note = Noter hvem som samtykket
report-consent-noted = Samtykke notert

report-open-points = Åpne punkter
report-no-open-points = Ingenting gjenstår.

report-accounts = Hva det er gitt tilgang til
report-account = { $place }. { $vendor }
report-account-unnamed = { $place }. Produsenten som kunden velger
report-link = Lenke
report-granted = Gitt
report-refused = Avslått
report-not-known-yet = Ikke kjent ennå
report-expected = Forventet
report-expected-line = { $device }: { $state }
report-nothing = –
report-no-link = ingen opprettet
report-link-requested = bestilt
report-link-mayExist = bestilt, svaret gikk tapt
report-link-unused = ikke overlevert
report-link-handedOver = overlevert
report-link-shown = vist til kunden
report-link-opened = åpnet
report-link-spent = brukt
report-link-expired = utløpt ubrukt
report-link-replaced = erstattet
report-channel-thisBrowser = i nettleseren på denne datamaskinen
report-channel-customersPhone = på kundens telefon
report-channel-message = i en melding
report-signs-in-again = ny innlogging
report-created = opprettet { $time }
report-ends = utløper { $time }
report-earlier = { $count ->
    [one] { $count } lenke før den
   *[other] { $count } lenker før den
}

report-devices = Enheter
report-no-devices = Ingen enheter er sett.
report-column-type = Type
report-column-device = Enhet
report-column-account = Konto
report-column-state = Status
report-column-access = Tilgang
report-other = { $vendor }, også i dette hjemmet
report-arrival-new = ny
report-arrival-cameBack = tilbake
report-arrival-alreadyThere = var der fra før
report-arrival-wentAway = ikke der lenger
report-reachable = tilgjengelig
report-not-reachable = ikke tilgjengelig
report-reach-unknown = ukjent tilgjengelighet
report-extra = ekstra
report-locked = { $capability }, når dette er gjort: { $what }
report-refused-scopes = Avslått: { $scopes }

report-timeline = Hva som skjedde
report-column-time = Tid
report-column-what = Hva
report-set-aside = { $count ->
    [one] { $count } oppføring i svarene fra Enode kunne ikke leses og mangler her.
   *[other] { $count } oppføringer i svarene fra Enode kunne ikke leses og mangler her.
}

report-save-pdf = Lagre PDF
report-save-json = Lagre JSON
report-save-csv = Lagre CSV
report-short-csv = CSV
report-short-json = JSON
report-print = Skriv ut
report-saving = Lagrer…
report-saved = Lagret som { $path }
report-show-in-folder = Vis i mappe
