# English as in the United States, against which the other languages are held. How each is written:
# - polite as support texts of the language are: formal address where it has one, no word that tells the customer's gender;
# - names stand where they need no ending of the language;
# - opened, expired-hint and the like are whole sentences; headings and labels have no full stop.

## The asset types, as in the midst of a sentence.

customer-type-inverter = inverter
customer-type-battery = battery
customer-type-meter = meter
customer-type-vehicle = vehicle
customer-type-charger = charger
customer-type-hvac = heating and cooling

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = readings
customer-location = location
customer-readings-and-location = readings and location
customer-control-charging = control charging
customer-change-operation-mode = change operating mode
customer-change-temperature = change temperature and mode

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = No access to { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Scan with your phone
customer-promise = You sign in to your provider yourself. We never see your password and never ask for it.
customer-promise-at = You sign in to { $vendor } yourself. We never see your password and never ask for it.
customer-host-line = The page address begins with { $host }
customer-once-line = works only once
customer-waiting = Waiting for you to sign in
customer-opened = Opened. Please continue on your phone.
customer-signed-in = You are signed in. We are looking for your devices.
customer-found = Connected
customer-found-devices = Devices found
customer-step-scan = Scan the code
customer-step-sign-in = Sign in
customer-expired = This code has expired
customer-expired-hint = Please ask us for a new one.
customer-done-hint = You can put your phone away now.
customer-valid-for = valid for another
customer-qr-label = QR code with your personal link
customer-close-hint = Esc closes this view

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = A simulator only: a real phone cannot reach it.
customer-environment-sandbox = Sandbox
customer-environment-custom = Custom

## The message that carries a link.

customer-subject = { $company }: please connect your devices
customer-greeting = Hello,
customer-request = { $company } would like to connect devices in your home and asks for your consent.
customer-open-link = Please open this link on your phone or computer:
customer-allowed-heading = You allow the following:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %-m/%-d/%Y at %-I:%M %p
customer-valid-until = The link is valid until { $time } and works only once. Please do not forward it.
customer-expect-host = The page address begins with { $host }. If you see a different one, please close the page.
customer-regards = Kind regards,

## The page on this computer that the customer's browser comes back to.

customer-returned = Thank you
customer-returned-hint = You can close this page. We carry on from here.
customer-returned-before = Nothing is left to do here
customer-returned-before-hint = This address has been used already, or belongs to an earlier visit. You can close this page.
