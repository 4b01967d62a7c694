# Danish.

## The asset types, as in the midst of a sentence.

customer-type-inverter = inverter
customer-type-battery = batteri
customer-type-meter = måler
customer-type-vehicle = køretøj
customer-type-charger = ladeboks
customer-type-hvac = varme og køling

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = målinger
customer-location = placering
customer-readings-and-location = målinger og placering
customer-control-charging = styring af opladning
customer-change-operation-mode = ændring af driftstilstand
customer-change-temperature = ændring af temperatur og tilstand

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Ingen adgang til { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Scan med telefonen
customer-promise = Du logger selv ind hos din udbyder. Vi ser ikke din adgangskode og beder aldrig om den.
customer-promise-at = Du logger selv ind hos { $vendor }. Vi ser ikke din adgangskode og beder aldrig om den.
customer-host-line = Sidens adresse begynder med { $host }
customer-once-line = kan kun bruges én gang
customer-waiting = Vi venter på, at du logger ind
customer-opened = Åbnet. Fortsæt på telefonen.
customer-signed-in = Du er logget ind. Vi leder efter dine enheder.
customer-found = Forbundet
customer-found-devices = Fundne enheder
customer-step-scan = Scan koden
customer-step-sign-in = Log ind
customer-expired = Koden er udløbet
customer-expired-hint = Bed os om en ny.
customer-done-hint = Du kan lægge telefonen væk nu.
customer-valid-for = gyldig i endnu
customer-qr-label = QR-kode med dit personlige link
customer-close-hint = Esc lukker denne visning

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Kun en simulator: en rigtig telefon kan ikke åbne koden.
customer-environment-sandbox = Sandbox
customer-environment-custom = Brugerdefineret

## The message that carries a link.

customer-subject = { $company }: Forbind dine enheder
customer-greeting = Hej
customer-request = { $company } vil gerne forbinde enheder i dit hjem og beder om dit samtykke.
customer-open-link = Åbn dette link på din telefon eller computer:
customer-allowed-heading = Du tillader følgende:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %d.%m.%Y kl. %H.%M
customer-valid-until = Linket gælder til den { $time } og virker kun én gang. Send det venligst ikke videre.
customer-expect-host = Sidens adresse begynder med { $host }. Luk siden, hvis du ser en anden adresse.
customer-regards = Venlig hilsen

## The page on this computer that the customer's browser comes back to.

customer-returned = Mange tak
customer-returned-hint = Du kan lukke denne side. Vi fortsætter herfra.
customer-returned-before = Her er ikke mere at gøre
customer-returned-before-hint = Adressen er allerede brugt eller hører til et tidligere besøg. Du kan lukke denne side.
