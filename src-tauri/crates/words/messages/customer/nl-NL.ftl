# Dutch.

## The asset types, as in the midst of a sentence.

customer-type-inverter = omvormer
customer-type-battery = batterij
customer-type-meter = energiemeter
customer-type-vehicle = voertuig
customer-type-charger = laadpaal
customer-type-hvac = verwarming en koeling

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = meetgegevens
customer-location = locatie
customer-readings-and-location = meetgegevens en locatie
customer-control-charging = laden aansturen
customer-change-operation-mode = bedrijfsmodus wijzigen
customer-change-temperature = temperatuur en modus wijzigen

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Geen toegang tot { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Scan met uw telefoon
customer-promise = U logt zelf in bij uw leverancier. Wij zien uw wachtwoord niet en vragen er nooit om.
customer-promise-at = U logt zelf in bij { $vendor }. Wij zien uw wachtwoord niet en vragen er nooit om.
customer-host-line = Het adres van de pagina begint met { $host }
customer-once-line = werkt maar één keer
customer-waiting = Wij wachten tot u inlogt
customer-opened = Geopend. Ga verder op uw telefoon.
customer-signed-in = U bent ingelogd. Wij zoeken uw apparaten.
customer-found = Gekoppeld
customer-found-devices = Gevonden apparaten
customer-step-scan = Code scannen
customer-step-sign-in = Inloggen
customer-expired = Deze code is verlopen
customer-expired-hint = Vraag ons om een nieuwe.
customer-done-hint = U kunt uw telefoon nu wegleggen.
customer-valid-for = verloopt over
customer-qr-label = QR-code met uw persoonlijke link
customer-close-hint = Esc sluit deze weergave

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Alleen een simulator: een echte telefoon kan die niet openen.
customer-environment-sandbox = Sandbox
customer-environment-custom = Aangepast

## The message that carries a link.

customer-subject = { $company }: koppel uw apparaten
customer-greeting = Goedendag,
customer-request = { $company } wil apparaten in uw woning koppelen en vraagt om uw toestemming.
customer-open-link = Open deze link op uw telefoon of computer:
customer-allowed-heading = U geeft toestemming voor:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %d-%m-%Y om %H:%M uur
customer-valid-until = De link is geldig tot { $time } en werkt maar één keer. Stuur deze link niet door.
customer-expect-host = Het adres van de pagina begint met { $host }. Ziet u een ander adres, sluit de pagina dan.
customer-regards = Met vriendelijke groet,

## The page on this computer that the customer's browser comes back to.

customer-returned = Dank u wel
customer-returned-hint = U kunt deze pagina sluiten. Wij gaan vanaf hier verder.
customer-returned-before = Hier is niets meer te doen
customer-returned-before-hint = Dit adres is al gebruikt of hoort bij een eerder bezoek. U kunt deze pagina sluiten.
