# The report of a visit, as a page to print and save.

report-heading = Informe
report-lead = Para imprimir, guardar o enviar. No contiene ningún enlace ni secreto.
report-loading = Escribiendo el informe…
report-title = Informe de visita
report-made-at = Creado: { $time }
report-summary-found = Encontrado: { $types }.
report-summary-missing = Aún sin encontrar: { $types }.
report-summary-nothing = Aún no se ha encontrado nada.

report-visit-state = Estado
report-finished = Fin
report-last-look = Última comprobación
report-watched = Seguimiento hasta
report-fresh = nuevo: todavía no existe en Enode
report-not-finished = sin terminar
report-never = nunca
report-state-planning = falta algo por vincular
report-state-waiting = a la espera del cliente o de un dispositivo
report-state-needsAction = hay que hacer algo
report-state-connected = todo está conectado
report-state-over = los enlaces han caducado, no ha aparecido todo

report-consent = Consentimiento
report-consent-label = Quién dio el consentimiento y cómo
report-consent-help = Por ejemplo: Ana Pérez, propietaria, en persona en la vivienda.
report-consent-save = Guardar
report-consent-kept = Guardado.
report-consent-none = Sin anotar.
report-consent-note = Anotar quién consintió
report-consent-noted = Consentimiento anotado

report-open-points = Puntos pendientes
report-no-open-points = No queda nada por hacer.

report-accounts = A qué se puede acceder
report-account = { $place }. { $vendor }
report-account-unnamed = { $place }. El fabricante que elija el cliente
report-link = Enlace
report-granted = Concedido
report-refused = Denegado
report-not-known-yet = Aún no se sabe
report-expected = Esperado
report-expected-line = { $device }: { $state }
report-nothing = –
report-no-link = ninguno creado
report-link-requested = pedido
report-link-mayExist = pedido, respuesta perdida
report-link-unused = sin entregar
report-link-handedOver = entregado
report-link-shown = mostrado al cliente
report-link-opened = abierto
report-link-spent = usado
report-link-expired = caducado sin usarse
report-link-replaced = descartado
report-channel-thisBrowser = en el navegador de este ordenador
report-channel-customersPhone = en el teléfono del cliente
report-channel-message = en un mensaje
report-signs-in-again = para volver a iniciar sesión
report-created = creado: { $time }
report-ends = caduca: { $time }
report-earlier = { $count ->
    [one] { $count } enlace anterior
   *[other] { $count } enlaces anteriores
}

report-devices = Dispositivos
report-no-devices = No se ha visto ningún dispositivo.
report-column-type = Tipo
report-column-device = Dispositivo
report-column-account = Cuenta
report-column-state = Estado
report-column-access = Acceso
report-other = { $vendor }, también en este hogar
report-arrival-new = nuevo
report-arrival-cameBack = ha vuelto
report-arrival-alreadyThere = ya estaba
report-arrival-wentAway = ya no está
report-reachable = accesible
report-not-reachable = no accesible
report-reach-unknown = acceso desconocido
report-extra = adicional
report-locked = { $capability } (antes hay que hacer: { $what })
report-refused-scopes = Denegado: { $scopes }

report-timeline = Qué ha ocurrido
report-column-time = Hora
report-column-what = Qué
report-set-aside = { $count ->
    [one] No se pudo leer { $count } entrada de las respuestas de Enode; no aparece aquí.
   *[other] No se pudieron leer { $count } entradas de las respuestas de Enode; no aparecen aquí.
}

report-save-pdf = Guardar PDF
report-save-json = Guardar JSON
report-save-csv = Guardar CSV
report-short-csv = CSV
report-short-json = JSON
report-print = Imprimir
report-saving = Guardando…
report-saved = Guardado como { $path }
report-show-in-folder = Mostrar en la carpeta
