# What to do about a failure: one or two sentences.

hint-wrong-credentials = Revise el client ID y el client secret más reciente, y que sean de este entorno.
hint-secret-missing = Escriba de nuevo el client secret.
hint-webhook-secret-missing = Escriba primero el secreto del webhook.
hint-token-server = Revise la URL del token y vuelva a intentarlo.
hint-not-allowed = Volver a iniciar sesión no ayuda. Pregunte a Enode si esto está habilitado para el cliente API.
hint-connection-limit = Desvincule las cuentas que ya no hagan falta o pida a Enode un límite mayor.
hint-not-found = Puede que se haya eliminado entretanto. Búsquelo de nuevo.
hint-rejected = Corrija lo que indican los detalles y vuelva a intentarlo.
hint-rate-limited = Espere un momento y vuelva a intentarlo.
hint-rate-limited-for = { $seconds ->
    [one] Espere un segundo y vuelva a intentarlo.
   *[other] Espere { $seconds } segundos y vuelva a intentarlo.
}
hint-vendor-outage = Vincule primero otro fabricante o vuelva más tarde: lo que está caído es el inicio de sesión del fabricante, no este programa.
hint-vendor-gone = Elija otro fabricante o habilite este en Enode para el cliente API.
hint-unavailable = Vuelva a intentarlo en un momento. Las averías más largas se anuncian en status.enode.com.
hint-unreachable = Compruebe la red de este ordenador y vuelva a intentarlo.
hint-no-address = Compruebe que la dirección esté bien escrita y la conexión de red.
hint-nobody-answers = Compruebe que la dirección y el puerto sean correctos y que el servidor esté en marcha.
hint-no-connection = Compruebe la conexión de red y si hay un cortafuegos de por medio.
hint-unsteady = Vuelva a intentarlo; puede que la red sea lenta o inestable.
hint-timed-out = La red o la API van lentas. Vuelva a intentarlo.
hint-tls = Compruebe la fecha y la hora de este ordenador, y si un proxy o un cortafuegos lee la conexión.
hint-bad-answer = Revise la URL de la API. Si es correcta, vuelva a intentarlo; si sigue igual, avise a Enode.
hint-token-refused = La API no acepta estas credenciales: compruebe que las dos direcciones son del mismo entorno.
hint-link-may-exist = Cree un enlace nuevo. El otro, sin abrir, caduca solo a las 24 horas.
hint-may-be-done = Mire cómo está ahora antes de volver a intentarlo.
hint-link-host = No lo abra. Revise la dirección de la API y, en un entorno propio, los hosts de sus enlaces.
hint-new-link = Cree un enlace nuevo.
hint-new-household = Compruebe que esté bien escrito. Si es correcto, cree el hogar con el enlace.
hint-receiver = Elija otro puerto o cierre el programa que usa este.
hint-mail = Copie el mensaje y péguelo en un correo.
hint-browser = Copie el enlace y péguelo en un navegador.
hint-printing = Elija Imprimir y guarde allí como PDF.
hint-print-dialog = Vuelva a intentarlo o guarde el informe como archivo.
hint-print-to-pdf-windows = Elija Imprimir y, allí, «Microsoft Print to PDF».
hint-print-to-pdf-mac = Elija Imprimir y, allí, «Guardar como PDF».
hint-storage = Compruebe que hay espacio en el disco y que se puede escribir en la carpeta.
hint-folder-not-opened = El archivo está guardado: abra su carpeta en su gestor de archivos.
hint-internal = Reinicie Hearthlink. Si vuelve a ocurrir, comuníquelo.
hint-row-stays = Sigue en el plan.
hint-visit-bound = Empiece una visita para el otro hogar.
hint-newer-version = Probablemente se escribió con una versión más reciente de Hearthlink. Se deja como está.
hint-visits-damaged-in-use = Cierre todas las ventanas de Hearthlink y vuelva a iniciarlo: salvará lo que pueda.
hint-visits-traces = Los restos se borran en el próximo inicio.
hint-visits-kept-aside = El archivo conservado también contiene hogares: elimínelo cuando no haga falta.
hint-profiles-kept-aside = Conecte de nuevo sus clientes API; sus secretos siguen en el llavero de este ordenador.

hint-keyring-missing = Inicie GNOME Keyring, KWallet o similar, o guarde el secreto solo durante esta sesión.
hint-keyring-locked = Desbloquéelo y vuelva a intentarlo, o guarde el secreto solo durante esta sesión.
hint-keyring-denied = Autorice a Hearthlink en el llavero o guarde el secreto solo durante esta sesión.
hint-keyring-timed-out = Quizá su pregunta espera detrás de otra ventana. Si no, guarde el secreto solo durante esta sesión.
hint-keyring-not-found = Escriba de nuevo el secreto.
hint-keyring-too-large = Compruebe que solo se ha pegado el secreto.
hint-keyring-failed = Vuelva a intentarlo o guarde el secreto solo durante esta sesión.
