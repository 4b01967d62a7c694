# Latvian.

## The asset types, as in the midst of a sentence.

customer-type-inverter = invertors
customer-type-battery = akumulators
customer-type-meter = skaitītājs
customer-type-vehicle = transportlīdzeklis
customer-type-charger = uzlādes stacija
customer-type-hvac = apkure un dzesēšana

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = mērījumi
customer-location = atrašanās vieta
customer-readings-and-location = mērījumi un atrašanās vieta
customer-control-charging = uzlādes vadība
customer-change-operation-mode = darbības režīma maiņa
customer-change-temperature = temperatūras un režīma maiņa

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Nav piekļuves: { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Noskenējiet ar tālruni
customer-promise = Pakalpojuma sniedzēja kontā pierakstāties tikai Jūs. Mēs neredzam Jūsu paroli un nekad to neprasām.
customer-promise-at = Savā { $vendor } kontā pierakstāties tikai Jūs. Mēs neredzam Jūsu paroli un nekad to neprasām.
customer-host-line = Lapas adrese sākas ar { $host }
customer-once-line = izmantojams tikai vienreiz
customer-waiting = Gaidām, kad pierakstīsieties
customer-opened = Lapa ir atvērta. Lūdzu, turpiniet tālrunī.
customer-signed-in = Pierakstīšanās ir izdevusies. Meklējam Jūsu ierīces.
customer-found = Savienojums izveidots
customer-found-devices = Atrastās ierīces
customer-step-scan = Noskenēt kodu
customer-step-sign-in = Pierakstīties
customer-expired = Šī koda derīguma termiņš ir beidzies
customer-expired-hint = Lūdzu, prasiet mums jaunu kodu.
customer-done-hint = Tagad varat nolikt tālruni malā.
customer-valid-for = derīgs vēl
customer-qr-label = QR kods ar Jūsu personīgo saiti
customer-close-hint = Esc aizver šo skatu

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Tikai simulators: īsts tālrunis to nevar atvērt.
customer-environment-sandbox = Sandbox
customer-environment-custom = Pielāgots

## The message that carries a link.

customer-subject = { $company }: lūdzam savienot savas ierīces
customer-greeting = Labdien!
customer-request = { $company } vēlas savienot Jūsu mājokļa ierīces un lūdz Jūsu piekrišanu.
customer-open-link = Lūdzu, atveriet šo saiti tālrunī vai datorā:
customer-allowed-heading = Jūs atļaujat:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %d.%m.%Y. plkst. %H:%M
customer-valid-until = Saite ir derīga līdz { $time }, un to var izmantot tikai vienreiz. Lūdzu, nepārsūtiet to.
customer-expect-host = Lapas adrese sākas ar { $host }. Ja redzat citu adresi, lūdzu, aizveriet lapu.
customer-regards = Ar cieņu

## The page on this computer that the customer's browser comes back to.

customer-returned = Paldies
customer-returned-hint = Šo lapu varat aizvērt. Tālāk turpināsim mēs.
customer-returned-before = Šeit vairs nekas nav jādara
customer-returned-before-hint = Šī adrese jau ir izmantota vai attiecas uz agrāku apmeklējumu. Šo lapu varat aizvērt.
