# The scripts of the demo: what each beat is called, and what the presenter says with it.

script-household = El hogar
script-household-say = Empezamos por el hogar. Su ID se busca mientras se escribe, así que un error de tecleo se ve al momento.
script-devices = Qué hay en el hogar
script-devices-say = Un inversor, una batería y un contador. Los fabricantes se ordenan solos según lo que pueden vincular.
script-vendor = Un fabricante para los tres
script-vendor-say = Enphase vincula los tres con un solo inicio de sesión. Se le pide al cliente una vez, no tres.
script-access = A qué se accede
script-access-say = Cada permiso en palabras sencillas y, al lado, a qué no se accederá. El cliente puede leerlo con nosotros.
script-link = Crear el enlace
script-link-say = El enlace se crea y no se abre nada. Funciona una sola vez, y así nadie lo gasta por accidente.
script-code = Un código para el teléfono
script-code-say = Esta cara es para el cliente: quién pide, para qué y cuánto tiempo vale. No muestra nada nuestro.
script-phone = El cliente lo abre
script-phone-say = Este es el teléfono del cliente, simulado por la demo. Inicia sesión allí; nosotros nunca vemos una contraseña.
script-sharing = Lo que lee el cliente
script-sharing-say = El cliente lee la misma lista de permisos y puede salir en cualquier momento.
script-found = Los tres, encontrados
script-found-say = El cliente ha vuelto y la cuenta muestra los tres dispositivos. Nadie ha tenido que adivinar.
script-report = El informe
script-report-say = La visita en una página para guardar: dispositivos, permisos y horas. No contiene ningún enlace ni secreto.

script-two-found = Dos de tres
script-two-found-say = El inversor y el contador están conectados. La batería todavía no está en la cuenta, y la app lo dice.
script-look = Volver a comprobar
script-look-say = Al volver a comprobar se consulta la cuenta ahora. Sigue sin estar, así que lo dejamos en manos del seguimiento.
script-battery = Aparece la batería
script-battery-say = Dos minutos después, la batería está en la cuenta. El seguimiento la ha encontrado sin que nadie lo pidiera.

script-nothing-found = Nada en esta cuenta
script-nothing-found-say = El inicio de sesión funcionó, pero esta cuenta está vacía. Es otra cuenta, no un dispositivo que falta.
script-another-try = Un enlace nuevo
script-another-try-say = Un enlace funciona una sola vez, así que la cuenta correcta recibe uno nuevo. El primero no se reutiliza.
script-right-account = La cuenta correcta
script-right-account-say = El cliente inicia sesión en la cuenta correcta, y ahí están los tres.

script-too-old = El enlace ha caducado
script-too-old-say = Un día después el cliente abre el enlace. Sus 24 horas han pasado: lo dice el teléfono y también nuestra pantalla.
script-used-before = El enlace ya se había usado
script-used-before-say = Supongamos que alguien ya abrió este enlace en otro navegador. Sirve una sola vez, así que el cliente ve un error.
script-told = El cliente nos lo cuenta
script-told-say = A Enode no se le puede preguntar por un enlace. Así que anotamos lo que dice el cliente, como dicho y no como visto.
script-fresh = Un enlace nuevo
script-fresh-say = Un enlace nuevo sustituye al anterior, con los mismos permisos.
script-fresh-works = El enlace nuevo funciona
script-fresh-works-say = El cliente inicia sesión y se encuentran los tres dispositivos.

script-broken = El inicio de sesión deja de funcionar
script-broken-say = Más tarde, el fabricante ya no acepta el inicio de sesión. Los dispositivos se quedan, y la app dice qué ocurre.
script-again = Volver a iniciar sesión
script-again-say = Volver a iniciar sesión repara la cuenta. Sus dispositivos conservan su ID y su historial.
script-repaired = Vuelve a funcionar
script-repaired-say = El cliente ha iniciado sesión y la cuenta vuelve a funcionar.

script-outage = Un fabricante está caído
script-outage-say = Enphase tiene una avería. Se ve aquí, antes de que nadie lo haya intentado en vano.
script-other-vendor = Otro fabricante
script-other-vendor-say = Este hogar también tiene Huawei, y Huawei vincula los tres.

script-patience = Enode pide paciencia
script-patience-say = El cliente ha vuelto, pero Enode pide menos solicitudes. La app lo dice y volverá a mirar por sí sola.
script-waited = La espera ha terminado
script-waited-say = Medio minuto después la app ha vuelto a mirar por sí sola, y los tres están ahí.

script-first-brand = La primera marca
script-first-brand-say = Tres marcas significan tres cuentas. Empezamos por el inversor de Fronius.
script-first-linked = Fronius está vinculado
script-first-linked-say = Una cuenta está lista. La visita sigue con la siguiente.
script-second-brand = La segunda marca
script-second-brand-say = La batería y el contador son de Tesla: una cuenta para los dos.
script-second-linked = Tesla está vinculado
script-second-linked-say = La batería y el contador se han encontrado. Queda el cargador.
script-third-brand = La tercera marca
script-third-brand-say = El cargador es de Easee.
script-third-linked = El hogar completo
script-third-linked-say = Tres cuentas, cuatro dispositivos, una visita.
