# The frame around the steps: the bar at the top, and the rail at the side.

frame-visit = Dit bezoek
frame-back = Terug
frame-cancel = Annuleren
frame-visits = Bezoeken
frame-events = Events
frame-settings = Instellingen
frame-close = Andere client
frame-clients = Clients
frame-places = Onderdelen

frame-step-household = Huishouden
frame-step-devices = Apparaten en fabrikant
frame-step-access = Toegang
frame-step-link = Link
frame-step-outcome = Gevonden apparaten
frame-step-report = Rapport

frame-accounts = Accounts
frame-account = Account { $position }
frame-add-account = Account toevoegen
frame-report-line = Afdrukken, PDF, JSON, CSV
frame-fresh = nieuw
frame-customer-chooses = klant kiest
frame-not-chosen = nog niet gekozen
frame-go-on = Verdergaan met { $household }
frame-no-devices = Nog geen apparaten
frame-no-vendor = Nog geen fabrikant
