# The frame around the steps: the bar at the top, and the rail at the side.

frame-visit = Dieser Besuch
frame-back = Zurück
frame-cancel = Abbrechen
frame-visits = Besuche
frame-events = Ereignisse
frame-settings = Einstellungen
frame-close = Client wechseln
frame-clients = Clients
frame-places = Bereiche

frame-step-household = Haushalt
frame-step-devices = Geräte und Hersteller
frame-step-access = Zugriff
frame-step-link = Link
frame-step-outcome = Gefundene Geräte
frame-step-report = Bericht

frame-accounts = Konten
frame-account = Konto { $position }
frame-add-account = Konto hinzufügen
frame-report-line = Drucken, PDF, JSON, CSV
frame-fresh = neu
frame-customer-chooses = Kunde wählt
frame-not-chosen = noch nicht gewählt
frame-go-on = Weiter mit { $household }
frame-no-devices = Noch keine Geräte
frame-no-vendor = Noch kein Hersteller
