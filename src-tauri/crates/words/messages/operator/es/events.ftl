# Webhook events: what Enode sends of itself.

events-heading = Eventos
events-lead = Lo que Enode envía por webhook aparece al instante, sin esperar a la próxima comprobación.
events-tab-receiver = Receptor
events-tab-bench = Probar una entrega
events-tab-webhooks = Webhooks en Enode

events-verdict-valid = Firma válida
events-verdict-wrong = Firma incorrecta
events-verdict-malformed = Firma mal formada
events-verdict-missing = Sin firma
events-verdict-notChecked = Firma sin comprobar

events-kind-discovered = Dispositivo encontrado
events-kind-updated = Dispositivo actualizado
events-kind-deleted = Dispositivo eliminado
events-kind-credentialsInvalidated = Hay que volver a iniciar sesión
events-kind-heartbeat = Heartbeat
events-kind-test = Prueba
events-kind-other = Hearthlink no lo usa
events-effect-changesDevices = Cambia los dispositivos de la visita abierta
events-effect-nothingNew = Nada nuevo
events-effect-otherHousehold = Se refiere a otro hogar
events-effect-none = No cambia nada aquí
events-made = creado: { $time }
events-household = Hogar { $id }
events-version = Versión { $version }
events-fields = Cambios: { $fields }
events-raw = Datos originales
events-set-aside = { $count ->
    [one] No se pudo leer { $count } evento
   *[other] No se pudieron leer { $count } eventos
}

events-receiver = Receptor
events-receiver-off = Apagado
events-receiver-listening = A la escucha
events-receiver-asking = Consultando…
events-receiver-lead = Solo en este ordenador. Dirija a él un túnel, y un webhook al túnel.
events-receiver-address = Dirección para el túnel
events-receiver-port = Puerto
events-receiver-port-help = De 1024 a 65535.
events-receiver-port-problem = El puerto debe ser un número de 1024 a 65535.
events-receiver-switch-on = Encender
events-receiver-switch-off = Apagar
events-receiver-secret = Secreto del webhook
events-receiver-secret-kept = El secreto está guardado.
events-receiver-secret-needed = Es lo primero: solo se aceptan las entregas firmadas con él.
events-receiver-secret-help = El del propio webhook. Se escribe una sola vez y no vuelve a mostrarse.
events-receiver-secret-keep = Guardar secreto
events-receiver-secret-other = Escribir otro secreto
events-receiver-received = Recibido
events-receiver-none = Aún no se ha recibido nada
events-receiver-none-hint = Las entregas aparecen aquí según llegan, las más recientes primero.
events-receiver-none-off = El receptor está apagado
events-receiver-none-off-hint = Encienda el receptor para ver aquí las entregas, las más recientes primero.
events-receiver-count = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
events-receiver-repeated = { $count ->
    [one] { $count } repetido descartado
   *[other] { $count } repetidos descartados
}
events-receiver-delivery = Entrega

events-bench-lead = Lee una entrega como lo haría el receptor. No se cambia nada.
events-bench-batch = Cuerpo
events-bench-batch-help = Pegue el cuerpo de una entrega sin cambios o suelte aquí un archivo JSON.
events-bench-choose = Elegir un archivo
events-bench-drop = Suelte el archivo para leerlo
events-bench-not-text = Este archivo no se pudo leer como texto.
events-bench-signature = Cabecera de firma
events-bench-signature-help = El contenido de x-enode-signature; puede quedar vacío.
events-bench-secret = Secreto
events-bench-secret-help = Para comprobar la firma; puede quedar vacío. No se guarda.
events-bench-read = Leer entrega
events-bench-clear = Vaciar
events-bench-result = Resultado
events-bench-nothing = Aún no se ha leído nada
events-bench-nothing-hint = Aquí aparecerá lo que contiene la entrega: su firma, sus eventos y lo que cambiaría cada uno.
events-bench-no-events = No contiene ningún evento.

events-webhooks = Webhooks de este cliente API
events-webhooks-loading = Consultando a Enode…
events-webhooks-none = Este cliente API no tiene webhooks
events-webhooks-none-hint = Un webhook avisa a su servidor, o al receptor de este equipo, de dispositivos nuevos y de inicios de sesión perdidos.
events-webhooks-add = Nuevo webhook
events-webhook-active = Activo
events-webhook-inactive = Detenido por Enode
events-webhook-last-success = última entrega correcta: { $time }
events-webhook-no-success = ninguna entrega correcta todavía
events-webhook-every-event = Todos los eventos
events-webhook-some-events = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
events-webhook-header = envía la cabecera { $name }
events-webhook-version = versión { $version }
events-webhook-change = Modificar
events-webhook-test = Enviar prueba
events-webhook-testing = Enviando…
events-webhook-delete = Eliminar…
events-webhook-change-of = Modificar: { $url }
events-webhook-test-of = Enviar prueba: { $url }
events-webhook-delete-of = Eliminar… { $url }
events-webhook-arrived = El evento de prueba ha llegado
events-webhook-not-arrived = El evento de prueba no ha llegado
events-webhook-answered = respondió { $code }
events-webhook-answer = Lo que respondió

events-form-new = Nuevo webhook
events-form-change = Modificar webhook
events-form-url = URL
events-form-url-help = https, donde recibe su túnel o relay.
events-form-secret = Secreto
events-form-secret-help = De 6 a 256 caracteres. Enode firma con él cada entrega.
events-form-unchanged = Déjelo vacío para conservar el actual.
events-form-events = Eventos
events-form-all-events = Todos los eventos, también los futuros
events-form-header-name = Nombre de la cabecera
events-form-header-name-help = Se envía con cada entrega, para su relay; puede quedar vacío.
events-form-header-value = Valor de la cabecera
events-form-api-version = Versión de la API
events-form-version-of-client = La del cliente API
events-form-create = Crear webhook
events-form-save = Guardar cambios
events-form-saving = Guardando…

events-delete-title = ¿Eliminar el webhook a { $host }?
events-delete-text = Enode dejará de enviarle eventos. No se puede deshacer.
events-delete-type = Escriba { $host } para confirmar
events-delete-confirm = Eliminar definitivamente
