# German.

## The asset types, as in the midst of a sentence.

customer-type-inverter = Wechselrichter
customer-type-battery = Batterie
customer-type-meter = Zähler
customer-type-vehicle = Fahrzeug
customer-type-charger = Ladestation
customer-type-hvac = Heizung und Klima

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = Messwerte
customer-location = Standort
customer-readings-and-location = Messwerte und Standort
customer-control-charging = Laden steuern
customer-change-operation-mode = Betriebsart ändern
customer-change-temperature = Temperatur und Betriebsart ändern

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Kein Zugriff auf { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Mit dem Telefon scannen
customer-promise = Sie melden sich selbst bei Ihrem Anbieter an. Wir sehen Ihr Passwort nicht und fragen nie danach.
customer-promise-at = Sie melden sich selbst bei { $vendor } an. Wir sehen Ihr Passwort nicht und fragen nie danach.
customer-host-line = Die Adresse der Seite beginnt mit { $host }
customer-once-line = nur einmal verwendbar
customer-waiting = Wir warten auf Ihre Anmeldung
customer-opened = Geöffnet. Bitte machen Sie am Telefon weiter.
customer-signed-in = Sie sind angemeldet. Wir suchen Ihre Geräte.
customer-found = Verbunden
customer-found-devices = Gefundene Geräte
customer-step-scan = Code scannen
customer-step-sign-in = Anmelden
customer-expired = Dieser Code ist abgelaufen
customer-expired-hint = Bitte fragen Sie uns nach einem neuen.
customer-done-hint = Sie können das Telefon jetzt weglegen.
customer-valid-for = gilt noch
customer-qr-label = QR-Code mit Ihrem persönlichen Link
customer-close-hint = Esc schließt diese Ansicht

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Nur ein Simulator: Ein echtes Telefon erreicht ihn nicht.
customer-environment-sandbox = Sandbox
customer-environment-custom = Benutzerdefiniert

## The message that carries a link.

customer-subject = { $company }: Bitte verbinden Sie Ihre Geräte
customer-greeting = Guten Tag,
customer-request = { $company } möchte Geräte in Ihrem Haushalt verbinden und bittet um Ihre Zustimmung.
customer-open-link = Bitte öffnen Sie diesen Link am Telefon oder am Computer:
customer-allowed-heading = Das geben Sie frei:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %d.%m.%Y um %H:%M Uhr
customer-valid-until = Der Link gilt bis { $time } und funktioniert nur einmal. Bitte leiten Sie ihn nicht weiter.
customer-expect-host = Die Adresse der Seite beginnt mit { $host }. Sehen Sie eine andere, schließen Sie bitte die Seite.
customer-regards = Mit freundlichen Grüßen

## The page on this computer that the customer's browser comes back to.

customer-returned = Vielen Dank
customer-returned-hint = Sie können diese Seite schließen. Wir machen von hier aus weiter.
customer-returned-before = Hier ist nichts mehr zu tun
customer-returned-before-hint = Die Adresse wurde schon benutzt oder gehört zu einem früheren Besuch. Sie können diese Seite schließen.
