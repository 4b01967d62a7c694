# Norwegian, Bokmål.

## The asset types, as in the midst of a sentence.

customer-type-inverter = vekselretter
customer-type-battery = batteri
customer-type-meter = strømmåler
customer-type-vehicle = kjøretøy
customer-type-charger = elbillader
customer-type-hvac = varme og kjøling

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = målinger
customer-location = plassering
customer-readings-and-location = målinger og plassering
customer-control-charging = styring av lading
customer-change-operation-mode = endring av driftsmodus
customer-change-temperature = endring av temperatur og modus

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Ingen tilgang til { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Skann med telefonen
customer-promise = Du logger selv inn hos leverandøren din. Vi ser ikke passordet ditt og spør aldri om det.
customer-promise-at = Du logger selv inn hos { $vendor }. Vi ser ikke passordet ditt og spør aldri om det.
customer-host-line = Adressen til siden begynner med { $host }
customer-once-line = kan bare brukes én gang
customer-waiting = Vi venter på at du logger inn
customer-opened = Åpnet. Fortsett på telefonen.
customer-signed-in = Du er logget inn. Vi leter etter enhetene dine.
customer-found = Tilkoblet
customer-found-devices = Enheter vi fant
customer-step-scan = Skann koden
customer-step-sign-in = Logg inn
customer-expired = Denne koden er utløpt
customer-expired-hint = Be oss om en ny.
customer-done-hint = Du kan legge bort telefonen nå.
customer-valid-for = gyldig i
customer-qr-label = QR-kode med din personlige lenke
customer-close-hint = Esc lukker denne visningen

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Bare en simulator: En ekte telefon når den ikke.
customer-environment-sandbox = Sandbox
customer-environment-custom = Egendefinert

## The message that carries a link.

customer-subject = { $company }: koble til enhetene dine
customer-greeting = Hei
customer-request = { $company } ønsker å koble til enheter i hjemmet ditt og ber om samtykket ditt.
customer-open-link = Åpne denne lenken på telefonen eller datamaskinen:
customer-allowed-heading = Du tillater følgende:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %d.%m.%Y kl. %H.%M
customer-valid-until = Lenken gjelder til { $time } og virker bare én gang. Ikke send den videre.
customer-expect-host = Adressen til siden begynner med { $host }. Lukk siden hvis du ser en annen adresse.
customer-regards = Vennlig hilsen

## The page on this computer that the customer's browser comes back to.

customer-returned = Tusen takk
customer-returned-hint = Du kan lukke denne siden. Vi fortsetter herfra.
customer-returned-before = Her er det ikke mer å gjøre
customer-returned-before-hint = Adressen er allerede brukt, eller hører til et tidligere besøk. Du kan lukke denne siden.
