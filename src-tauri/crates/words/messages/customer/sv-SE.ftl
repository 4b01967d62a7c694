# Swedish.

## The asset types, as in the midst of a sentence.

customer-type-inverter = växelriktare
customer-type-battery = batteri
customer-type-meter = elmätare
customer-type-vehicle = fordon
customer-type-charger = laddbox
customer-type-hvac = värme och kyla

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = mätvärden
customer-location = plats
customer-readings-and-location = mätvärden och plats
customer-control-charging = styrning av laddning
customer-change-operation-mode = ändring av driftläge
customer-change-temperature = ändring av temperatur och läge

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Ingen åtkomst till { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Skanna med telefonen
customer-promise = Du loggar själv in hos din leverantör. Vi ser inte ditt lösenord och frågar aldrig efter det.
customer-promise-at = Du loggar själv in hos { $vendor }. Vi ser inte ditt lösenord och frågar aldrig efter det.
customer-host-line = Sidans adress börjar med { $host }
customer-once-line = kan bara användas en gång
customer-waiting = Vi väntar på att du loggar in
customer-opened = Öppnad. Fortsätt på telefonen.
customer-signed-in = Du är inloggad. Vi letar efter dina enheter.
customer-found = Anslutningen är klar
customer-found-devices = Hittade enheter
customer-step-scan = Skanna koden
customer-step-sign-in = Logga in
customer-expired = Koden har gått ut
customer-expired-hint = Be oss om en ny.
customer-done-hint = Du kan lägga undan telefonen nu.
customer-valid-for = giltig i ytterligare
customer-qr-label = QR-kod med din personliga länk
customer-close-hint = Esc stänger den här vyn

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Bara en simulator: en riktig telefon når den inte.
customer-environment-sandbox = Sandbox
customer-environment-custom = Anpassad

## The message that carries a link.

customer-subject = { $company }: anslut dina enheter
customer-greeting = Hej,
customer-request = { $company } vill ansluta enheter i ditt hem och ber om ditt samtycke.
customer-open-link = Öppna den här länken på telefonen eller datorn:
customer-allowed-heading = Du tillåter följande:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %Y-%m-%d kl. %H:%M
customer-valid-until = Länken gäller till { $time } och fungerar bara en gång. Skicka den inte vidare.
customer-expect-host = Sidans adress börjar med { $host }. Stäng sidan om du ser en annan adress.
customer-regards = Vänliga hälsningar

## The page on this computer that the customer's browser comes back to.

customer-returned = Tack så mycket
customer-returned-hint = Du kan stänga sidan. Vi fortsätter härifrån.
customer-returned-before = Här finns inget mer att göra
customer-returned-before-hint = Adressen har redan använts eller hör till ett tidigare besök. Du kan stänga sidan.
