# The stories of the demo: a name, and what happens in it, to be read out.

story-all-connected-name = Todo conectado
story-all-connected = Un solo inicio de sesión, y se encuentran todos los dispositivos pedidos.
story-partial-name = Falta la batería
story-partial = La batería todavía no está en la cuenta, como tantas veces el día de la instalación.
story-mixed-home-name = Hogar con varias marcas
story-mixed-home = Tres marcas en un hogar: inversor de Fronius, batería y contador de Tesla, cargador de Easee. El hogar sjogata-12 las tiene todas.
story-late-device-name = La batería llega tarde
story-late-device = La batería llega a la cuenta dos minutos después de vincularla.
story-wrong-account-name = Cuenta equivocada
story-wrong-account = El cliente inicia sesión primero en una cuenta sin dispositivos; un enlace nuevo lleva a la correcta.
story-link-expired-name = Enlace caducado
story-link-expired = El primer enlace ha caducado cuando el cliente lo abre; uno nuevo funciona.
story-link-used-name = Enlace ya usado
story-link-used = El primer enlace se usó antes de que el cliente lo abriera; uno nuevo funciona.
story-credentials-invalidated-name = Inicio de sesión perdido
story-credentials-invalidated = Todo se conecta; diez minutos después, el inicio de sesión del fabricante deja de ser válido, y los dispositivos se quedan hasta que el cliente vuelve a iniciar sesión.
story-vendor-outage-name = Fabricante caído
story-vendor-outage = Enphase está caído y no se puede vincular; SolarEdge puede requerir varios intentos.
story-rate-limited-name = Demasiadas solicitudes
story-rate-limited = Tras vincular, Enode pide a la app que espere medio minuto antes de leer la cuenta.
