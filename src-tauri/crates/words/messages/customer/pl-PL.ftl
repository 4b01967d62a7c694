# Polish.

## The asset types, as in the midst of a sentence.

customer-type-inverter = falownik
customer-type-battery = magazyn energii
customer-type-meter = licznik
customer-type-vehicle = pojazd
customer-type-charger = ładowarka
customer-type-hvac = ogrzewanie i chłodzenie

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = pomiary
customer-location = lokalizacja
customer-readings-and-location = pomiary i lokalizacja
customer-control-charging = sterowanie ładowaniem
customer-change-operation-mode = zmiana trybu pracy
customer-change-temperature = zmiana temperatury i trybu

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Brak dostępu: { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Proszę zeskanować telefonem
customer-promise = Logują się Państwo samodzielnie u swojego dostawcy. Nie widzimy hasła i nigdy o nie nie prosimy.
customer-promise-at = Logują się Państwo samodzielnie na swoje konto { $vendor }. Nie widzimy hasła i nigdy o nie nie prosimy.
customer-host-line = Adres strony zaczyna się od { $host }
customer-once-line = działa tylko raz
customer-waiting = Czekamy na zalogowanie
customer-opened = Strona otwarta. Proszę kontynuować na telefonie.
customer-signed-in = Zalogowano. Szukamy Państwa urządzeń.
customer-found = Połączono
customer-found-devices = Znalezione urządzenia
customer-step-scan = Zeskanowanie kodu
customer-step-sign-in = Zalogowanie
customer-expired = Ten kod wygasł
customer-expired-hint = Nowy kod otrzymają Państwo od nas.
customer-done-hint = Można już odłożyć telefon.
customer-valid-for = ważny jeszcze
customer-qr-label = Kod QR z Państwa osobistym linkiem
customer-close-hint = Esc zamyka ten widok

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = To tylko symulator: prawdziwy telefon go nie otworzy.
customer-environment-sandbox = Sandbox
customer-environment-custom = Niestandardowe

## The message that carries a link.

customer-subject = { $company }: prosimy o połączenie urządzeń
customer-greeting = Dzień dobry,
customer-request = { $company } prosi o zgodę na połączenie urządzeń w Państwa domu.
customer-open-link = Prosimy otworzyć ten link na telefonie lub komputerze:
customer-allowed-heading = Zgoda obejmuje:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %d.%m.%Y, godz. %H:%M
customer-valid-until = Link działa tylko raz i jest ważny do { $time }. Prosimy nie przekazywać go dalej.
customer-expect-host = Adres strony zaczyna się od { $host }. Jeśli widzą Państwo inny adres, prosimy zamknąć stronę.
customer-regards = Z poważaniem

## The page on this computer that the customer's browser comes back to.

customer-returned = Dziękujemy
customer-returned-hint = Można zamknąć tę stronę. Dalej zajmiemy się tym sami.
customer-returned-before = Tutaj nie trzeba już nic robić
customer-returned-before-hint = Ten adres został już użyty lub należy do wcześniejszej wizyty. Można zamknąć tę stronę.
