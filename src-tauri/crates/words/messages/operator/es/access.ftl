# Which permissions the customer is asked for.

access-heading = ¿A qué necesita acceso?
access-lead = El cliente ve la misma lista en las páginas de Enode (Link UI) y la acepta allí.
access-packs = Conjuntos
access-pack-readOnly = Solo lectura
access-pack-readAndControl = Lectura y control

access-always = siempre necesario
access-not-offered = no lo ofrece este fabricante
access-new-permission = nuevo para esta versión de Hearthlink

access-example = Por ejemplo: { $example }
access-permission-of = { $type }: { $permission }
access-chosen = { $chosen } de { $total }
access-not = No se accederá a
access-language = Idioma para el cliente
access-language-browser = El de su navegador
access-colors = Apariencia
access-colors-system = Como en su dispositivo
access-colors-light = Clara
access-colors-dark = Oscura
access-channel = Cómo le llegará al cliente
access-channel-thisBrowser = Este ordenador
access-channel-customersPhone = Teléfono del cliente
access-channel-message = Mensaje
access-afterwards = Después
access-after-loopback = De vuelta a Hearthlink, en este ordenador
access-after-scheme = De vuelta a Hearthlink, con su propio esquema
access-after-page = Una página web
access-after-uri = Dirección de la página
access-afterwards-at = El cliente termina en { $uri }
access-no-phone-page = En un teléfono, la última página no se abrirá. Los dispositivos se encuentran igualmente.
access-set-phone-page = Definirla en los ajustes del cliente API
access-show-request = Mostrar la solicitud
access-hide-request = Cerrar
access-request-title = La solicitud
access-copy-command = Copiar como comando
access-copied = Copiado. El comando toma las credenciales de las variables de entorno.
access-permissions = { $total ->
    [one] { $chosen } de { $total } permiso
   *[other] { $chosen } de { $total } permisos
}
access-next = Crear enlace
access-go-to-link = Ir al enlace
access-fresh = Crear un enlace nuevo
access-has-link = Esta cuenta ya tiene un enlace. Si crea uno nuevo, el anterior deja de valer.
access-link-differs = El enlace pide lo que se eligió antes. Uno nuevo pide esto.
access-other-secret = Abrir de nuevo el cliente API
access-creating = Creando el enlace…

access-ghost-title = ¿Crear un hogar nuevo?
access-ghost-message = Todavía no hay ningún hogar con este ID. El enlace lo crearía.
access-ghost-similar = Quizá quiso decir
access-ghost-back = Cambiar el ID
access-ghost-create = Crear este hogar
