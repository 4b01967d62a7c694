# Connecting a client: a company's access to Enode.

connect-heading = Conectar su cliente API de Enode
connect-lead = Se pide un token enseguida: si hay un error, se ve aquí y no en casa del cliente.
connect-part-client = Cliente
connect-part-access = Acceso
connect-part-return = Regreso
connect-name = Nombre
connect-name-help = Cómo llama usted a este cliente API; por ejemplo, su empresa.
connect-environment = Entorno

connect-environment-help-production = Hogares reales
connect-environment-help-sandbox = Cuentas de prueba de Enode
connect-environment-help-custom = Una dirección de API propia

connect-client-id = Client ID
connect-client-secret = Client secret
connect-secret-help = Se escribe una sola vez y no vuelve a mostrarse.
connect-secret-again = Lo demás sigue ahí. El secreto no: vuelva a escribirlo.
connect-api-url = URL de la API
connect-token-url = URL del token
connect-link-hosts = Hosts a los que pueden llevar los enlaces
connect-link-hosts-help = Separados por comas. No se abre ningún enlace a otro host.
connect-keep = Guardar el secreto
connect-keep-keyring = En el llavero de este ordenador
connect-keep-session = Solo durante esta sesión
connect-keep-session-help = Se borra al cerrar Hearthlink.
connect-probing = Consultando el llavero…
connect-redirect = Después de las páginas de Enode (Link UI), el navegador del cliente va a
connect-redirect-loopback = Una página de Hearthlink en este ordenador
connect-redirect-scheme = Hearthlink directamente (hearthlink://)
connect-redirect-page = Una página o una aplicación de su empresa
connect-redirect-uri = Su dirección
connect-redirect-uri-help = https://example.com/done, http://localhost en este ordenador o el esquema de una aplicación: myapp://done.
connect-submit = Conectar
connect-submitting = Pidiendo un token…
