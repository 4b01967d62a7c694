# What to have at hand before a link is created: read aloud to the customer, so each is a whole sentence.

readiness-title =
    { $count ->
        [one] Antes de empezar: una cosa que tener a mano
       *[other] Antes de empezar: { $count } cosas que tener a mano
    }
readiness-short = Antes de empezar
readiness-count = { $ticked }/{ $count }
readiness-ticked = { $ticked } de { $count } listas
readiness-lead = Léalos al cliente. Las marcas son solo para usted.

readiness-account = El titular tiene a mano su usuario y contraseña de { $portal }.
readiness-account-any = El titular sabe en qué cuenta están los dispositivos y tiene a mano su usuario y contraseña.
readiness-second-factor = Por si { $portal } envía un código o pide una confirmación: el teléfono o el correo para recibirlo está a mano.
readiness-second-factor-any = Por si el inicio de sesión pide un código o una confirmación: el teléfono o el correo para recibirlo está a mano.
readiness-in-account = { $portal } muestra los dispositivos. Solo se puede encontrar lo que está en esta cuenta.
readiness-in-account-any = La app o la web del fabricante muestra los dispositivos. Solo se puede encontrar lo que está en esa cuenta.
readiness-online = Los dispositivos están encendidos y conectados a internet.
readiness-at-vehicle = Alguien puede acercarse al vehículo: quizá haya que hacer un paso allí.
readiness-subscription = Si el acceso remoto al vehículo requiere una suscripción, está activa.
readiness-installer = Usted sabe quién instaló los dispositivos. Algunos ajustes solo los puede cambiar un servicio autorizado.
readiness-terms = Los términos y condiciones están aceptados en la app de { $portal }.
readiness-phone-key = Puede que se pida usar el teléfono como llave: el titular está junto al vehículo con el teléfono y el Bluetooth activado.

readiness-of-company = De su empresa
readiness-steps-title = Qué puede pedir Enode después
readiness-steps-none = Enode no indica nada en particular para esto.
readiness-steps-loading = Consultando a Enode…
readiness-step-at-device = En el dispositivo
readiness-step-in-app = En la app del fabricante
readiness-step-sign-in = Volviendo a iniciar sesión
readiness-step-elsewhere = En otro lugar
readiness-step-third-party = Por un servicio autorizado

readiness-file-title =
    { $count ->
        [one] Hay un error en el archivo de su empresa { $path }
       *[other] Hay { $count } errores en el archivo de su empresa { $path }
    }
readiness-file-unreadable = No se pudo leer: { $reason }
readiness-file-not-json = No es JSON: { $reason }
readiness-file-version = Su versión debería ser { $known }. No se usa nada de él.
readiness-file-shape = Debería contener una lista de puntos. No se usa nada de él.
readiness-file-point = Se omitió el punto { $position }: { $reason }
readiness-file-words = Se omitió el punto { $position }: debería tener o un texto propio o una de las frases de Hearthlink.
readiness-file-empty = Se omitió el punto { $position }: su texto está vacío.
readiness-file-long = Se omitió el punto { $position }: su texto supera los { $most } caracteres.
readiness-file-type = El punto { $position } indica un tipo de dispositivo que esta versión no conoce: { $name }
readiness-file-vendor = El punto { $position } indica un código de fabricante que esta versión no conoce: { $name }

readiness-used-last = Últimos usados
readiness-last-access = La última vez con { $vendor }, { $day }: { $count ->
        [one] un permiso
       *[other] { $count } permisos
    }
readiness-last-same = Lo mismo que la última vez con { $vendor }, { $day }.
readiness-as-last-time = Como la última vez
readiness-no-last-time = Todavía no se ha pedido nada con este fabricante.
readiness-done = Cerrar
readiness-file-short =
    { $count ->
        [one] un error en el archivo de su empresa
       *[other] { $count } errores en el archivo de su empresa
    }
