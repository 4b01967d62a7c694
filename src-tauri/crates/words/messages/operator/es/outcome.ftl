# The screen “Devices found”: for each vendor account and device type what was found, or why not yet, and what to do.

outcome-heading-none-wanted = Dispositivos de este hogar
outcome-heading-found-only = Encontrado, pero sin conexión en este momento
outcome-heading-not-signed-in = El cliente aún no ha iniciado sesión
outcome-heading-not-signed-in-again = El cliente aún no ha iniciado sesión con el enlace nuevo
outcome-heading-not-yet = { $wanted ->
    [1] Todavía no se ha encontrado
   *[other] Todavía no se ha encontrado ninguno
}
outcome-heading-not-here = { $wanted ->
    [1] No está en esta cuenta
   *[other] Ninguno está en esta cuenta
}
outcome-heading-all = { $wanted ->
    [1] Ya está conectado
    [2] Los dos están conectados
    [3] Los tres están conectados
    [4] Los cuatro están conectados
    [5] Los cinco están conectados
    [6] Los seis están conectados
   *[other] Los { $wanted } están conectados
}
outcome-heading-some = { $connected ->
    [1] 1 de { $wanted } está conectado
   *[other] { $connected } de { $wanted } están conectados
}
outcome-heading-some-of-many = { $connected ->
    [one] { $connected } de { $wanted } está conectado
   *[other] { $connected } de { $wanted } están conectados
}

outcome-complete = Se ha encontrado todo lo que se pidió.
outcome-left = En cada dispositivo se indica lo que falta por hacer.
outcome-missing = Todavía no en la cuenta del cliente: { $types }. Es habitual el día de la instalación.
outcome-missing-vendor = Todavía no en esta cuenta de { $vendor }: { $types }. Es habitual el día de la instalación.
outcome-missing-several = Todavía sin aparecer: { $types }. Es habitual el día de la instalación.
outcome-elsewhere = No está en la cuenta en la que el cliente inició sesión: { $types }. Quizá no sea la cuenta correcta.
outcome-elsewhere-vendor = No está en esta cuenta de { $vendor }: { $types }. Quizá no sea la cuenta correcta.
outcome-elsewhere-several = Sin encontrar: { $types }. Quizá una de las cuentas no sea la correcta.
outcome-accounts = { $accounts ->
    [2] En dos cuentas.
    [3] En tres cuentas.
    [4] En cuatro cuentas.
    [5] En cinco cuentas.
    [6] En seis cuentas.
   *[other] En { $accounts } cuentas.
}
outcome-nothing-yet = Lo que se encuentre en la cuenta aparecerá aquí.
outcome-already-here = Ya en este hogar: { $types }. Lo que aporte el inicio de sesión aparecerá aquí.

outcome-list = Dispositivos por cuenta
outcome-look-now = Comprobar ahora
outcome-looking = Comprobando…
outcome-report = Informe
outcome-finish = Terminar visita
outcome-extra = También en este hogar
outcome-already = Ya en este hogar
outcome-set-aside = { $count ->
    [one] No se pudo leer { $count } dispositivo de la respuesta.
   *[other] No se pudieron leer { $count } dispositivos de la respuesta.
}

outcome-customer-chooses = El fabricante que elija el cliente
outcome-no-vendor = Sin fabricante elegido
outcome-nothing-chosen = Todavía no se ha elegido nada para esta cuenta.
outcome-planned = { $types }: todavía no se ha creado ningún enlace.
outcome-ready = { $types }: el enlace está listo y nadie lo tiene todavía.
outcome-not-seen = El enlace está entregado. Hearthlink comprueba por sí solo y muestra aquí lo que encuentra.
outcome-taken-out = Los dispositivos de esta cuenta se quitaron aquí del hogar.
outcome-create-link = Crear el enlace
outcome-hand-over = Entregar el enlace
outcome-row-planning = Sin enlace
outcome-row-linkReady = Enlace listo
outcome-row-waiting = En espera
outcome-row-needsAction = Requiere acción
outcome-row-connected = Conectada
outcome-row-over = Enlace caducado

outcome-state-connected = Conectado
outcome-state-notReachable = Conectado, no accesible
outcome-state-needsAction = Requiere acción
outcome-state-notYet = Todavía no
outcome-not-here = No está en esta cuenta
outcome-state-inAnotherAccount = En otra cuenta
outcome-state-vendorDoesNotOffer = No se ofrece
outcome-state-scopeNotAsked = No se pidió
outcome-state-vendorInTrouble = Fabricante con problemas

outcome-why-not-yet = Un dispositivo nuevo puede tardar una hora en aparecer.
outcome-why-not-yet-until = Un dispositivo nuevo puede tardar una hora en aparecer; Hearthlink sigue comprobando hasta { $until }.
outcome-why-not-all-yet = Algunos dispositivos esperados aún no están en esta cuenta.
outcome-why-not-all-yet-until = Algunos dispositivos esperados aún no están en esta cuenta; Hearthlink sigue comprobando hasta { $until }.
outcome-why-other-than-expected = Se encontró otra cosa. Compruebe el modelo y el número que anotó, o la cuenta.
outcome-why-other-account = En esa cuenta no hay ninguno de estos dispositivos. Quizá sea otro correo electrónico u otra app de la marca.
outcome-why-other-account-vendor = En esa cuenta de { $vendor } no hay ninguno de estos dispositivos. Quizá sea otro correo electrónico u otra app de la marca.
outcome-why-not-reachable = Vinculado, pero su fabricante no puede acceder a él en este momento. Compruebe la alimentación y la red.
outcome-why-elsewhere-vendors = Encontrado en otra cuenta de este hogar: { $vendors }.
outcome-why-elsewhere = Encontrado en otra cuenta de este hogar.
outcome-why-vendor-does-not-offer = Este fabricante no puede vincular este tipo de dispositivo. Elija otro para él.
outcome-why-scope-not-asked = El enlace no pidió acceso a este tipo de dispositivo.
outcome-why-needs-action = Falta hacer algo para que todo funcione.
outcome-why-sign-in-again = El inicio de sesión en esta cuenta ya no funciona. Al volver a iniciar sesión, cada dispositivo conserva su ID y su historial.
outcome-why-vendor-in-trouble = Enode informa de problemas con el inicio de sesión del fabricante. Inténtelo más tarde: el mismo enlace vale mientras no se abra.
outcome-why-vendor-in-trouble-named = Enode informa de problemas con el inicio de sesión de { $vendor }. Inténtelo más tarde: el mismo enlace vale mientras no se abra.

outcome-next-nothing = Nada que hacer
outcome-next-nothing-or = Nada que hacer, o bien:
outcome-next-waitForLook = Nada que hacer
outcome-next-lookAgain = Siguiente paso: comprobar de nuevo
outcome-next-otherAccount = Probar con otra cuenta
outcome-next-otherVendor = Elegir otro fabricante
outcome-next-askScope = Pedir más acceso
outcome-next-actAtDevice = Ver qué hacer
outcome-next-actInApp = Ver qué hacer
outcome-next-signInAgain = Volver a iniciar sesión
outcome-next-tryLater = Ir al enlace
outcome-step-about = { $step }: { $about }

outcome-reachable = Accesible
outcome-not-reachable = No accesible ahora
outcome-reach-unknown = Acceso desconocido
outcome-last-seen = últimos datos: { $time }
outcome-as-expected = según lo esperado
outcome-unexpected = adicional
outcome-arrival-new = nuevo
outcome-arrival-cameBack = ha vuelto
outcome-arrival-alreadyThere = ya estaba
outcome-arrival-wentAway = ya no está
outcome-once-done = Cuando esté hecho: { $capability }
outcome-not-capable = Su fabricante no lo permite: { $capabilities }
outcome-granted = Acceso concedido: { $scopes }
outcome-granted-none = Acceso concedido: ninguno
outcome-not-granted = No concedido: { $scopes }
outcome-not-granted-of-type = Pedido, pero no concedido: { $scopes }

outcome-expected = Se espera: { $device }
outcome-expected-several = { $count } × { $device }
outcome-expected-ending = { $device }, acaba en { $ending }
outcome-expectedState-found = encontrado
outcome-expectedState-notFound = no encontrado
outcome-expectedState-inAnotherAccount = en otra cuenta
outcome-expected-some = { $found } de { $wanted } encontrados
outcome-expected-some-elsewhere = { $found } de { $wanted } encontrados, el resto en otra cuenta

outcome-interventions = Qué hacer para que todo funcione
outcome-place-atDevice = Aquí, en el dispositivo
outcome-place-inApp = En la app del fabricante
outcome-place-bySigningIn = Volviendo a iniciar sesión
outcome-place-elsewhere = En otro lugar: { $place }
outcome-third-party = requiere instalador autorizado
outcome-leads-to = ({ $host })
outcome-supports = Admite: { $list }
