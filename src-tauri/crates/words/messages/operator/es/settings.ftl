# The settings of a client: a company's access to Enode.

settings-heading = Ajustes
settings-lead = Lo que { $client } aplica a todas las visitas.
settings-client = Este cliente API
settings-customers = Lo que ven los clientes
settings-households = Hogares
settings-company = Nombre de la empresa, tal como la conocen los clientes
settings-company-help = Se muestra en el teléfono del cliente y en los mensajes. Vacío: el nombre del propio cliente API.
settings-phone-page = Página para los teléfonos de los clientes
settings-phone-page-help = Adónde va un teléfono tras iniciar sesión: una página de su empresa que empiece por https://.
settings-pattern = Qué forma tienen los ID de usuario
settings-pattern-help = Se exige a cada ID nuevo por completo.
settings-form-any = Cualquier ID
settings-form-email = Direcciones de correo electrónico
settings-form-uuid = UUID
settings-form-example = Como un ejemplo
settings-form-expression = Con una expresión propia
settings-form-letters = { $count ->
    [one] 1 letra
   *[other] { $count } letras
}
settings-form-digits = { $count ->
    [one] 1 cifra
   *[other] { $count } cifras
}
settings-form-signs = «{ $signs }»
settings-example = Uno de sus ID, como ejemplo
settings-example-help = De él se deduce de qué consta un ID nuevo.
settings-made-of = Un ID nuevo tiene { $parts }.
settings-expression = Expresión regular
settings-expression-help = Un ID nuevo debe cumplirla por completo.
settings-sample = Probar un ID
settings-fits = Coincide
settings-fits-not = No coincide
settings-no-expression = Esto no es una expresión regular
settings-retention = Conservar las visitas durante
settings-retention-unit = días
settings-retention-help = Después, una visita terminada se elimina aquí. Vacío: se conserva.
settings-retention-problem = Escriba un número entero de días o déjelo vacío.
settings-secret = Client secret
settings-kept-keyring = En el llavero de este ordenador
settings-kept-session = Solo durante esta sesión: se borra al cerrar Hearthlink
settings-kept-demo = Creado por el simulador; no sirve en ningún otro sitio
settings-client-id = Client ID
settings-api = API
settings-forget = Olvidar este cliente API…
settings-save = Guardar ajustes
settings-saving = Guardando…
settings-saved = Guardado
settings-unsaved = Sin guardar
settings-left-unsaved = Lo que escribió para { $client } no está guardado.
settings-go-back = Volver allí
