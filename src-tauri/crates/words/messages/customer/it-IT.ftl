# Italian.

## The asset types, as in the midst of a sentence.

customer-type-inverter = inverter
customer-type-battery = batteria
customer-type-meter = contatore
customer-type-vehicle = veicolo
customer-type-charger = stazione di ricarica
customer-type-hvac = riscaldamento e climatizzazione

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = misurazioni
customer-location = posizione
customer-readings-and-location = misurazioni e posizione
customer-control-charging = gestione della ricarica
customer-change-operation-mode = cambio della modalità operativa
customer-change-temperature = modifica di temperatura e modalità

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Nessun accesso a: { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Inquadri il codice con il telefono
customer-promise = È Lei ad accedere al Suo account presso il fornitore. Non vediamo la Sua password e non la chiediamo mai.
customer-promise-at = È Lei ad accedere al Suo account { $vendor }. Non vediamo la Sua password e non la chiediamo mai.
customer-host-line = L’indirizzo della pagina inizia con { $host }
customer-once-line = utilizzabile una sola volta
customer-waiting = In attesa del Suo accesso
customer-opened = Pagina aperta. Prosegua sul telefono.
customer-signed-in = Accesso effettuato. Stiamo cercando i Suoi dispositivi.
customer-found = Collegamento riuscito
customer-found-devices = Dispositivi trovati
customer-step-scan = Inquadrare il codice
customer-step-sign-in = Accedere
customer-expired = Questo codice è scaduto
customer-expired-hint = Ce ne chieda uno nuovo.
customer-done-hint = Ora può mettere via il telefono.
customer-valid-for = valido ancora per
customer-qr-label = Codice QR con il Suo link personale
customer-close-hint = Esc chiude questa schermata

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Solo un simulatore: un telefono reale non può aprirlo.
customer-environment-sandbox = Sandbox
customer-environment-custom = Personalizzato

## The message that carries a link.

customer-subject = { $company }: colleghi i Suoi dispositivi
customer-greeting = Buongiorno,
customer-request = { $company } desidera collegare dispositivi della Sua abitazione e chiede il Suo consenso.
customer-open-link = Apra questo link sul telefono o sul computer:
customer-allowed-heading = Lei autorizza quanto segue:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %d/%m/%Y alle %H:%M
customer-valid-until = Il link è valido fino al { $time } e funziona una sola volta. La preghiamo di non inoltrarlo.
customer-expect-host = L’indirizzo della pagina inizia con { $host }. Se ne vede un altro, chiuda la pagina.
customer-regards = Cordiali saluti

## The page on this computer that the customer's browser comes back to.

customer-returned = Grazie
customer-returned-hint = Può chiudere questa pagina. Al resto pensiamo noi.
customer-returned-before = Qui non resta altro da fare
customer-returned-before-hint = Questo indirizzo è già stato usato o appartiene a una visita precedente. Può chiudere questa pagina.
