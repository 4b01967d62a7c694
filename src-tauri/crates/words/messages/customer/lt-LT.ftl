# Lithuanian.

## The asset types, as in the midst of a sentence.

customer-type-inverter = inverteris
customer-type-battery = baterija
customer-type-meter = skaitiklis
customer-type-vehicle = transporto priemonė
customer-type-charger = įkrovimo stotelė
customer-type-hvac = šildymas ir vėsinimas

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = matavimo duomenys
customer-location = buvimo vieta
customer-readings-and-location = matavimo duomenys ir buvimo vieta
customer-control-charging = įkrovimo valdymas
customer-change-operation-mode = veikimo režimo keitimas
customer-change-temperature = temperatūros ir režimo keitimas

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Prieigos nėra: { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Nuskaitykite telefonu
customer-promise = Prie savo tiekėjo paskyros prisijungiate patys. Mes nematome Jūsų slaptažodžio ir niekada jo neprašome.
customer-promise-at = Prie savo „{ $vendor }“ paskyros prisijungiate patys. Mes nematome Jūsų slaptažodžio ir niekada jo neprašome.
customer-host-line = Puslapio adreso pradžia: { $host }
customer-once-line = galima naudoti tik vieną kartą
customer-waiting = Laukiame, kol prisijungsite
customer-opened = Puslapis atidarytas. Tęskite telefone.
customer-signed-in = Prisijungta. Ieškome Jūsų įrenginių.
customer-found = Prijungta
customer-found-devices = Rasti įrenginiai
customer-step-scan = Nuskaityti kodą
customer-step-sign-in = Prisijungti
customer-expired = Šio kodo galiojimas baigėsi
customer-expired-hint = Paprašykite mūsų naujo kodo.
customer-done-hint = Telefono daugiau nebereikia.
customer-valid-for = dar galioja
customer-qr-label = QR kodas su Jūsų asmenine nuoroda
customer-close-hint = Esc uždaro šį rodinį

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Tik simuliatorius: tikras telefonas jo neatvers.
customer-environment-sandbox = Sandbox
customer-environment-custom = Pasirinktinis

## The message that carries a link.

customer-subject = { $company }: prašome prijungti savo įrenginius
customer-greeting = Laba diena,
customer-request = { $company } nori prijungti Jūsų namų įrenginius ir prašo Jūsų sutikimo.
customer-open-link = Atidarykite šią nuorodą telefone arba kompiuteryje:
customer-allowed-heading = Jūs leidžiate:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %Y-%m-%d %H:%M
customer-valid-until = Nuoroda galioja iki { $time } ir veikia tik vieną kartą. Prašome jos niekam nepersiųsti.
customer-expect-host = Puslapio adreso pradžia: { $host }. Jei matote kitą adresą, uždarykite puslapį.
customer-regards = Pagarbiai

## The page on this computer that the customer's browser comes back to.

customer-returned = Ačiū
customer-returned-hint = Šį puslapį galite uždaryti. Toliau tęsime mes.
customer-returned-before = Čia daugiau nieko daryti nereikia
customer-returned-before-hint = Šis adresas jau panaudotas arba priklauso ankstesniam vizitui. Šį puslapį galite uždaryti.
