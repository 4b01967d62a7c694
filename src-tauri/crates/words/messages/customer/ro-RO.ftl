# Romanian.

## The asset types, as in the midst of a sentence.

customer-type-inverter = invertor
customer-type-battery = baterie
customer-type-meter = contor
customer-type-vehicle = vehicul
customer-type-charger = stație de încărcare
customer-type-hvac = încălzire și răcire

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = măsurători
customer-location = locație
customer-readings-and-location = măsurători și locație
customer-control-charging = controlul încărcării
customer-change-operation-mode = schimbarea modului de funcționare
customer-change-temperature = schimbarea temperaturii și a modului

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Fără acces la: { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Scanați cu telefonul
customer-promise = Vă conectați personal la contul furnizorului dumneavoastră. Nu vă vedem parola și nu o cerem niciodată.
customer-promise-at = Vă conectați personal la contul dumneavoastră { $vendor }. Nu vă vedem parola și nu o cerem niciodată.
customer-host-line = Adresa paginii începe cu { $host }
customer-once-line = poate fi folosit o singură dată
customer-waiting = Așteptăm să vă conectați
customer-opened = Pagina s-a deschis. Continuați pe telefon.
customer-signed-in = V-ați conectat. Căutăm dispozitivele dumneavoastră.
customer-found = Conectare reușită
customer-found-devices = Dispozitive găsite
customer-step-scan = Scanarea codului
customer-step-sign-in = Conectarea la cont
customer-expired = Acest cod a expirat
customer-expired-hint = Vă rugăm să ne cereți unul nou.
customer-done-hint = Puteți lăsa telefonul deoparte.
customer-valid-for = valabil încă
customer-qr-label = Cod QR cu linkul dumneavoastră personal
customer-close-hint = Esc închide acest ecran

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Doar un simulator: un telefon real nu îl poate deschide.
customer-environment-sandbox = Sandbox
customer-environment-custom = Personalizat

## The message that carries a link.

customer-subject = { $company }: vă rugăm să conectați dispozitivele
customer-greeting = Bună ziua,
customer-request = { $company } dorește să conecteze dispozitive din locuința dumneavoastră și vă cere acordul.
customer-open-link = Vă rugăm să deschideți acest link pe telefon sau pe calculator:
customer-allowed-heading = Permiteți următoarele:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %d.%m.%Y, ora %H:%M
customer-valid-until = Linkul funcționează o singură dată și este valabil până la { $time }. Vă rugăm să nu îl trimiteți mai departe.
customer-expect-host = Adresa paginii începe cu { $host }. Dacă vedeți altă adresă, închideți pagina.
customer-regards = Cu stimă,

## The page on this computer that the customer's browser comes back to.

customer-returned = Vă mulțumim
customer-returned-hint = Puteți închide această pagină. Continuăm noi de aici.
customer-returned-before = Aici nu mai este nimic de făcut
customer-returned-before-hint = Această adresă a fost deja folosită sau ține de o vizită anterioară. Puteți închide această pagină.
