# The frame around the steps: the bar at the top, and the rail at the side.

frame-visit = Dette besøket
frame-back = Tilbake
frame-cancel = Avbryt
frame-visits = Besøk
frame-events = Hendelser
frame-settings = Innstillinger
frame-close = Bytt klient
frame-clients = Klienter
frame-places = Steder

frame-step-household = Husstand
frame-step-devices = Enheter og produsent
frame-step-access = Tilgang
frame-step-link = Lenke
frame-step-outcome = Enheter funnet
frame-step-report = Rapport

frame-accounts = Kontoer
frame-account = Konto { $position }
frame-add-account = Legg til konto
frame-report-line = Utskrift, PDF, JSON, CSV
frame-fresh = ny
frame-customer-chooses = kunden velger
frame-not-chosen = ikke valgt ennå
frame-go-on = Fortsett med { $household }
frame-no-devices = Ingen enheter ennå
frame-no-vendor = Ingen produsent ennå
