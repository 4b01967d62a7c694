# Spanish.

## The asset types, as in the midst of a sentence.

customer-type-inverter = inversor
customer-type-battery = batería
customer-type-meter = contador
customer-type-vehicle = vehículo
customer-type-charger = cargador
customer-type-hvac = climatización

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = mediciones
customer-location = ubicación
customer-readings-and-location = mediciones y ubicación
customer-control-charging = control de la carga
customer-change-operation-mode = cambio del modo de funcionamiento
customer-change-temperature = cambio de la temperatura y del modo

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Sin acceso a: { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Escanee con el teléfono
customer-promise = Usted inicia sesión directamente con su proveedor. Nunca vemos su contraseña ni se la pedimos.
customer-promise-at = Usted inicia sesión directamente en { $vendor }. Nunca vemos su contraseña ni se la pedimos.
customer-host-line = La dirección de la página empieza por { $host }
customer-once-line = de un solo uso
customer-waiting = Esperamos a que inicie sesión
customer-opened = Página abierta. Continúe en el teléfono, por favor.
customer-signed-in = Sesión iniciada. Estamos buscando sus dispositivos.
customer-found = Conexión realizada
customer-found-devices = Dispositivos encontrados
customer-step-scan = Escanear el código
customer-step-sign-in = Iniciar sesión
customer-expired = Este código ha caducado
customer-expired-hint = Pídanos uno nuevo, por favor.
customer-done-hint = Ya puede guardar el teléfono.
customer-valid-for = caduca en
customer-qr-label = Código QR con su enlace personal
customer-close-hint = Esc cierra esta vista

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Solo un simulador: un teléfono real no puede abrirlo.
customer-environment-sandbox = Sandbox
customer-environment-custom = Personalizado

## The message that carries a link.

customer-subject = { $company }: conecte sus dispositivos, por favor
customer-greeting = Buenos días:
customer-request = { $company } desea conectar dispositivos de su hogar y solicita su consentimiento.
customer-open-link = Abra este enlace en el teléfono o en el ordenador:
customer-allowed-heading = Usted autoriza lo siguiente:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %d/%m/%Y a las %H:%M
customer-valid-until = El enlace es válido hasta el { $time } y funciona una sola vez. Por favor, no lo reenvíe.
customer-expect-host = La dirección de la página empieza por { $host }. Si ve otra, cierre la página.
customer-regards = Un cordial saludo,

## The page on this computer that the customer's browser comes back to.

customer-returned = Muchas gracias
customer-returned-hint = Puede cerrar esta página. A partir de aquí seguimos nosotros.
customer-returned-before = Aquí ya no queda nada por hacer
customer-returned-before-hint = Esta dirección ya se ha utilizado o pertenece a una visita anterior. Puede cerrar esta página.
