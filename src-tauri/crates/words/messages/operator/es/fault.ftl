# What happened, in a sentence. What others said about it stands below it, in their own words.

fault-fields = { $count ->
    [one] Hay un campo que revisar.
   *[other] Hay { $count } campos que revisar.
}

fault-no-address = No se encontró ninguna dirección para { $host }.
fault-no-connection = No hay conexión con { $host }.
fault-refused = { $host } rechaza la conexión.
fault-connection-cut = La conexión se cortó antes de completar la respuesta.
fault-no-secure-connection = No hay una conexión segura con { $host }.
fault-no-answer = { $seconds ->
    [one] No hubo respuesta en un segundo.
   *[other] No hubo respuesta en { $seconds } segundos.
}
fault-wrong-credentials = El servidor de tokens no acepta el client ID y el client secret.
fault-token-server = El servidor de tokens no respondió con un token ({ $status }).
fault-bad-answer = La respuesta no es la que promete la API de Enode.
fault-answer-too-large = La respuesta es más grande de lo que lee este programa.
fault-link-lost = Se envió la solicitud de un enlace, pero no llegó ninguna respuesta utilizable.
fault-change-lost = Se pidió el cambio, pero no llegó ninguna respuesta utilizable.
fault-link-host = El enlace lleva a { $host } y no se debe abrir.
fault-link-no-address = Lo que llegó como enlace no es una dirección web y no se debe abrir.
fault-cannot-be-sent = Los datos indicados no se pueden enviar y no se enviaron.
fault-client-setup = No se pudo preparar la conexión con Enode.
fault-connection-limit = Este cliente API no puede vincular más cuentas: ha llegado a su límite de conexiones.
fault-token-refused = La API no acepta el token que emitió el servidor de tokens ({ $status }).
fault-not-allowed = Este cliente API no tiene permiso para hacer esto ({ $status }).
fault-not-found = Enode no conoce lo que se pidió ({ $status }).
fault-gave-up = Enode dejó de esperar la solicitud ({ $status }).
fault-vendor-unavailable = El fabricante no está disponible en este momento ({ $status }).
fault-rejected = Enode rechazó la solicitud ({ $status }).
fault-unavailable = Enode no puede responder en este momento ({ $status }).
fault-unknown-status = Enode respondió de una forma que este programa no conoce ({ $status }).
fault-rate-limited = Enode pide menos solicitudes por el momento.
fault-vendor-outage = { $vendor } no se puede vincular ahora: Enode informa de una avería en su inicio de sesión.
fault-vendor-gone = { $vendor } ya no se ofrece a este cliente API para estos tipos de dispositivo.

fault-row-gone = Esta cuenta ya no forma parte de la visita.
fault-row-has-link = Para esta cuenta se creó un enlace, así que sigue formando parte de la visita.
fault-last-row = Una visita tiene al menos una cuenta que vincular.
fault-no-link = No hay ningún enlace que entregar.
fault-link-over = El enlace ha caducado: han pasado sus 24 horas.
fault-link-spent = El enlace ya se abrió, y solo funciona una vez.
fault-link-not-at-hand = La dirección de este enlace ya no está disponible: solo se guardó durante una sesión.
fault-link-with-nobody = Nadie tiene este enlace todavía, así que no hay nada que anotar.
fault-new-household = Todavía no existe el hogar { $household }. El enlace lo crearía.
fault-no-account = Este hogar no tiene ninguna cuenta en { $vendor }.
fault-unlinked-before = Enode ya no conoce esto: se quitó antes.
fault-visit-not-open = Esta visita ya no está abierta.
fault-visit-not-kept = Esta visita ya no se conserva.
fault-visit-begun-since = Desde entonces ha empezado otra visita con este hogar. Continúe con ella.
fault-visit-bound = En esta visita se creó un enlace, así que sigue siendo de su hogar.
fault-household-has-visit = Ya hay una visita abierta con este hogar. Continúe con ella.
fault-visit-unreadable = No se pudo leer la visita con { $household }.
fault-visit-unwritable = No se pudo guardar la visita.
fault-no-client = No hay ningún cliente API abierto.
fault-no-vendors = Los fabricantes todavía no se han cargado.
fault-no-command = No hay comando hasta que el plan esté completo.
fault-no-return = No se pudo obtener un puerto en este ordenador para el regreso del cliente.

fault-visits = No se pudieron leer o guardar las visitas.
fault-visits-damaged = Las visitas de { $path } están dañadas.
fault-visits-traces = Las visitas se han eliminado, pero pueden quedar restos en { $path } hasta el próximo inicio de Hearthlink.
fault-visits-kept-aside = { $count ->
    [one] Las visitas estaban dañadas. Se pudo leer una y está en la lista; el archivo se conserva como { $path }.
   *[other] Las visitas estaban dañadas. Se pudieron leer { $count } y están en la lista; el archivo se conserva como { $path }.
}
fault-store-fell = El almacén de datos ha fallado.
fault-file-newer = { $path } se escribió con una versión más reciente de Hearthlink.
fault-profiles = No se pudieron leer o guardar los perfiles.
fault-profiles-kept-aside = Los perfiles estaban dañados y no se pudieron leer. El archivo se conserva como { $path }.
fault-profile-gone = Este perfil ya no existe.
fault-preferences = No se pudieron guardar sus preferencias.
fault-secret-not-kept = El secreto de { $profile } ya no está guardado en este ordenador.
fault-webhook-secret-missing = El receptor necesita el secreto del webhook para comprobar las firmas.
fault-receiver = No se puede recibir nada en el puerto { $port } de este ordenador.
fault-report-not-saved = No se pudo guardar el informe en { $folder }.
fault-support-file-not-saved = No se pudo guardar el archivo de soporte en { $folder }.
fault-printed-in-part = La página no se imprimió hasta el final.

fault-keyring-available = El secreto está guardado en el llavero de este ordenador.
fault-keyring-missing = Este ordenador no tiene un llavero donde guardar el secreto.
fault-keyring-locked = El llavero está bloqueado.
fault-keyring-denied = El llavero denegó el acceso.
fault-keyring-timed-out = El llavero no respondió a tiempo.
fault-keyring-not-found = El llavero no contiene ese secreto.
fault-keyring-too-large = El secreto es demasiado largo para el llavero.
fault-keyring-failed = El llavero ha fallado.

fault-browser = No se pudo iniciar el navegador del sistema.
fault-mail = No se pudo iniciar el programa de correo.
fault-clipboard = El portapapeles no aceptó el texto.
fault-no-folder = No se encontró ninguna carpeta donde guardar.
fault-folder-not-opened = No se pudo abrir la carpeta.
fault-print-dialog = No se pudo abrir el cuadro de diálogo de impresión.
fault-no-window = No hay ninguna ventana que imprimir.
fault-not-printed = No se pudo imprimir la página en un archivo.
fault-print-by-dialog = En este sistema solo se puede imprimir en un archivo desde el cuadro de diálogo de impresión.
fault-no-story = No hay ninguna historia llamada { $story }.
fault-demo = No se pudo iniciar la demo.

fault-no-delivery = Esto no es una lista de eventos como las que envía Enode: { $reason }.

fault-screens = Algo ha fallado en la ventana.

fault-report-overtaken = Entretanto ha ocurrido algo más con el enlace, así que lo anotado se mantiene.

fault-customer-window = No se pudo abrir la ventana para el cliente.

fault-no-simulated-phone = Solo un cliente de la demo tiene un teléfono simulado.
fault-no-time = Esto no es una hora.
fault-customer-stopped = El cliente no ha podido continuar.
fault-phone-without-link = El teléfono simulado no tiene enlace.
fault-phone-not-shown = No se ha podido mostrar el teléfono simulado.
fault-demo-not-open = La demo no está abierta.
