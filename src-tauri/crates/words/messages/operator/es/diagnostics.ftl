# Diagnostics: the connection check, the log, and the support file.

diagnostics-heading = Diagnóstico
diagnostics-lead = Averigua dónde falla una conexión y prepara un archivo para quien le ayude.
diagnostics-open = Diagnóstico
diagnostics-check-this = Comprobar la conexión
diagnostics-check-client = Comprobar conexión: { $client }
diagnostics-check-client-short = Comprobar conexión

diagnostics-check-title = Comprobación de la conexión
diagnostics-check-lead = Solo lee. No cambia nada aquí ni en Enode.
diagnostics-check-demo = El secreto, el servidor y la API se simulan en este ordenador. Nada sale de él.
diagnostics-client = Cliente API
diagnostics-no-client = Todavía no hay ningún cliente API. Conecte uno, o abra la demo, y compruébelo aquí.
diagnostics-start = Comprobar ahora
diagnostics-again = Volver a comprobar
diagnostics-cancel = Detener la comprobación
diagnostics-checked-at = Comprobado: { $time }

diagnostics-step-secret = Client secret
diagnostics-step-names = Nombres de los servidores
diagnostics-step-connection = Conexión segura
diagnostics-step-token = Token de acceso
diagnostics-step-api = API
diagnostics-step-clock = Reloj de este ordenador

diagnostics-state-waiting = Pendiente
diagnostics-state-running = Comprobando
diagnostics-state-passed = Funciona
diagnostics-state-warned = Atención
diagnostics-state-failed = No funciona
diagnostics-state-not-tried = Sin probar

diagnostics-outcome-none = Todavía sin comprobar.
diagnostics-outcome-running = Comprobando: { $step }
diagnostics-outcome-passed = Todo funciona.
diagnostics-outcome-warned = Funciona. Hay algo que conviene tener en cuenta.
diagnostics-outcome-failed = Algo no funciona. El primer paso que falló indica qué hacer.
diagnostics-outcome-cancelled = La comprobación se detuvo.

diagnostics-milliseconds = { $count } ms
diagnostics-secret-keyring = Leído del llavero
diagnostics-secret-session = Guardado durante esta sesión
diagnostics-secret-demo = Creado por el simulador
diagnostics-by-proxy = Resuelto por su proxy
diagnostics-without-tls = { $count } ms, dentro de este ordenador
diagnostics-clock-right = { $count ->
    [one] Como mucho { $count } s de diferencia
   *[other] Como mucho { $count } s de diferencia
}
diagnostics-clock-ahead-minutes = { $count } min de adelanto
diagnostics-clock-behind-minutes = { $count } min de retraso
diagnostics-clock-ahead-days = { $count ->
    [one] { $count } día de adelanto
   *[other] { $count } días de adelanto
}
diagnostics-clock-behind-days = { $count ->
    [one] { $count } día de retraso
   *[other] { $count } días de retraso
}

diagnostics-what-to-do = Qué hacer
diagnostics-said = El servidor respondió
diagnostics-reference = Referencia
diagnostics-because = Antes tiene que funcionar otro paso: { $step }
diagnostics-was-stopped = La comprobación se detuvo antes de llegar aquí.
diagnostics-clock-unknown = El servidor no indica su hora, así que no hay con qué comparar.

diagnostics-means-no-keyring = Este ordenador no tiene un llavero donde guardar el client secret.
diagnostics-do-no-keyring = Inicie el servicio de llavero de este ordenador o escriba el secreto solo para esta sesión.
diagnostics-means-keyring-locked = El llavero está bloqueado y no se puede leer el client secret.
diagnostics-do-keyring-locked = Desbloquee el llavero y vuelva a comprobar.
diagnostics-means-keyring-denied = El llavero no permite a Hearthlink leer el client secret.
diagnostics-do-keyring-denied = Autorice a Hearthlink en los ajustes del llavero y vuelva a comprobar.
diagnostics-means-keyring-silent = El llavero no responde.
diagnostics-do-keyring-silent = Mire si hay una pregunta del llavero detrás de otra ventana y vuelva a comprobar.
diagnostics-means-keyring-failed = No se pudo leer el llavero.
diagnostics-do-keyring-failed = Cierre la sesión de este ordenador, vuelva a iniciarla y compruebe de nuevo.
diagnostics-means-secret-missing = El client secret ya no está guardado en este ordenador.
diagnostics-do-secret-missing = Abra el cliente API desde Visitas y escriba de nuevo su secreto.

diagnostics-means-name-unknown = El nombre { $host } no lleva a ningún sitio: no hay red o el nombre está mal escrito.
diagnostics-do-name-unknown = Abra una página web en su navegador. Si se abre, revise las direcciones de este cliente API.
diagnostics-means-no-connection = Nadie responde en { $host }.
diagnostics-do-no-connection = Pregunte a quien administre su red si un cortafuegos bloquea { $host }.
diagnostics-do-no-connection-here = Inicie lo que debería responder allí en este ordenador o revise las direcciones de este cliente API.
diagnostics-means-timed-out = { $host } tarda demasiado en responder.
diagnostics-do-timed-out = Pruebe con otra red, como la de su teléfono, y vuelva a comprobar.
diagnostics-means-cut = La conexión con { $host } se corta antes de completar la respuesta.
diagnostics-do-cut = Pruebe con otra red, como la de su teléfono, y vuelva a comprobar.
diagnostics-means-slow = La conexión funciona, pero { $host } responde con lentitud.
diagnostics-do-slow = Cuente con algo de espera o pruebe con otra red.
diagnostics-means-certificate-not-now = Según el reloj de este ordenador, el certificado de { $host } no es válido hoy.
diagnostics-do-certificate-not-now = Ajuste la fecha y la hora de este ordenador y vuelva a comprobar.
diagnostics-means-certificate-other-host = Quien responde en { $host } resulta ser otro.
diagnostics-do-certificate-other-host = Revise las direcciones de este cliente API. En una red de invitados, inicie sesión en ella primero.
diagnostics-means-certificate-unknown-issuer = Este ordenador no confía en el certificado de { $host }: probablemente un proxy o un antivirus lee la conexión.
diagnostics-do-certificate-unknown-issuer = Pida a quien administre su red que instale su certificado en este ordenador o que no inspeccione { $host }.
diagnostics-means-not-tls = Quien responde en { $host } no protege la conexión.
diagnostics-do-not-tls = Revise las direcciones de este cliente API: el puerto y si deben empezar por https.
diagnostics-means-tls-failed = No se logra acordar una conexión segura con { $host }.
diagnostics-do-tls-failed = Pregunte a quien administre su red si hay un proxy o un cortafuegos de por medio.

diagnostics-means-wrong-credentials = { $host } no acepta el client ID y el client secret.
diagnostics-do-wrong-credentials = Abra el cliente API desde Visitas y escriba su secreto más reciente.
diagnostics-means-no-token = { $host } responde, pero no con un token de acceso.
diagnostics-do-no-token = Revise la dirección del token de este cliente API.
diagnostics-means-token-refused = { $host } no acepta el token, aunque lo emitió el servidor de tokens.
diagnostics-do-token-refused = Compruebe que la dirección de la API y la del token son del mismo entorno.
diagnostics-means-not-allowed = Las credenciales son correctas, pero { $host } no permite a este cliente API leer sus hogares.
diagnostics-do-not-allowed = Pregunte a Enode si el cliente API está habilitado.
diagnostics-means-not-the-api = Quien responde en { $host } no es la API de Enode.
diagnostics-do-not-the-api = Revise la dirección de la API de este cliente API.
diagnostics-means-rate-limited = { $host } pide menos solicitudes por el momento.
diagnostics-do-rate-limited = Espere un minuto y vuelva a comprobar.
diagnostics-means-unavailable = { $host } contesta que ahora no puede responder.
diagnostics-do-unavailable = Consulte status.enode.com y vuelva a comprobar dentro de un rato.
diagnostics-means-clock-off = El reloj de este ordenador y el del servidor no coinciden. Podrían rechazarse tokens y certificados.
diagnostics-do-clock-off = Active el ajuste automático de la hora en este ordenador.
diagnostics-means-failed = El paso falló de una forma que este programa no conoce.
diagnostics-do-failed = Reinicie Hearthlink y vuelva a comprobar. Si continúa, envíe el archivo de soporte.

diagnostics-log = Registro
diagnostics-log-lead = Como máximo { $size } MB en este ordenador, sin secretos ni datos de hogares.
diagnostics-log-detailed = Registrar más detalles hasta que se cierre Hearthlink

diagnostics-file = Archivo de soporte
diagnostics-file-lead = Lo ve completo antes de guardarlo, y no se envía nada.
diagnostics-file-in = Contiene: versiones, ajustes, última comprobación, número de visitas, lo ocurrido en la visita abierta, fallos recientes, final del registro.
diagnostics-file-not-in = No contiene: secretos, enlaces, nombres, etiquetas, consentimientos ni direcciones. Cada ID se sustituye por un nombre inventado.
diagnostics-file-show = Mostrar el archivo de soporte
diagnostics-file-refresh = Generar de nuevo
diagnostics-file-making = Generando el archivo de soporte…
diagnostics-file-copy = Copiar
diagnostics-file-copied = Copiado
diagnostics-file-save = Guardar…
diagnostics-file-saving = Guardando…
diagnostics-file-saved = Guardado como { $path }
diagnostics-file-find = Buscar en el archivo
diagnostics-file-found = { $count ->
    [0] No está en el archivo
    [one] { $count } línea
   *[other] { $count } líneas
}
diagnostics-file-text = Texto del archivo de soporte
