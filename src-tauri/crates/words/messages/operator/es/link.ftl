# The screen “Link”: a link is made, handed over to the customer, and watched.

link-heading-requested = El enlace se está creando
link-heading-mayExist = Puede que el enlace exista
link-heading-unused = El enlace está listo
link-heading-shown = El enlace se ha mostrado al cliente
link-heading-handedOver = El enlace se ha entregado
link-heading-opened = El enlace está abierto
link-heading-saysDone = El cliente dice que ya está
link-heading-metAnError = Al cliente le apareció un error
link-heading-spent = El enlace se ha usado
link-heading-expired = El enlace ha caducado
link-heading-replaced = El enlace se sustituyó

link-brief-requested = Creándose
link-brief-mayExist = Quizá exista
link-brief-unused = Listo
link-brief-shown = Mostrado
link-brief-handedOver = Entregado
link-brief-opened = Abierto
link-brief-saysDone = El cliente ha terminado
link-brief-metAnError = El cliente vio un error
link-brief-spent = Usado
link-brief-expired = Caducado
link-brief-replaced = Sustituido

link-lead-requested = Se ha pedido y falta la respuesta.
link-lead-mayExist = No llegó respuesta. Si se creó, nadie lo tiene y caducará solo.
link-lead-unused = Un solo uso: ábralo donde vaya a iniciar sesión el cliente.
link-lead-shown = Desde aquí no se ve si un teléfono lo ha abierto.
link-lead-handedOver = Funciona una sola vez, para quien lo abra primero. Desde aquí no se ve si se ha abierto.
link-lead-opened = No se puede volver a usar. Hearthlink sigue la cuenta.
link-lead-saysDone = Hearthlink busca los dispositivos.
link-lead-metAnError = Un enlace abierto no se puede volver a usar: cree uno nuevo.
link-lead-spent = Hearthlink comprueba si aparecen dispositivos en la cuenta.
link-lead-expired = Han pasado sus 24 horas.
link-lead-replaced = Un enlace más reciente ocupa su lugar.

link-lost-heading = El enlace ya no está disponible
link-lost-lead = Su dirección se perdió al reiniciar el programa.
link-lost-why = Si el cliente ya lo tiene, puede usarlo hasta que un enlace nuevo lo invalide.

link-not-yet = Sin crear

link-leads-to = Lleva a { $host } y caduca en { $left }.
link-page-at = La página del cliente está en { $host }.
link-less-than-a-minute = menos de un minuto

link-channels = Entregar el enlace
link-channel-thisBrowser = Abrir en este ordenador
link-channel-customersPhone = Mostrar al teléfono del cliente
link-channel-message = Enviar un mensaje
link-channelText-thisBrowser = Abre el navegador y el cliente inicia sesión aquí.
link-channelText-customersPhone = Un código QR a toda pantalla que se abre con la cámara del teléfono.
link-channelText-message = Un texto en su idioma, para el correo o el portapapeles.
link-channelShort-thisBrowser = Este ordenador
link-channelShort-customersPhone = Teléfono del cliente
link-channelShort-message = Mensaje

link-language = Idioma para el cliente
link-opening = Abriendo…
link-ends-here = Creado para este ordenador. En un teléfono, la última página no se abrirá, pero los dispositivos se encuentran igualmente.
link-ends-nowhere = En un teléfono, la última página no se abrirá. Los dispositivos se encuentran igualmente.
link-demo-stays = Un teléfono real no puede llegar a la demo.

link-told = ¿Qué dice el cliente?
link-told-openedIt = El cliente lo ha abierto
link-told-saysDone = El cliente dice que ya está
link-told-metAnError = Al cliente le sale un error

link-ahead = Qué hará el cliente
link-ahead-check-vendor = Revisar qué se comparte de { $vendor }.
link-ahead-check = Elegir la marca y revisar qué se comparte.
link-ahead-sign-in-vendor = Iniciar sesión en { $vendor }. Puede llegarle un código al teléfono.
link-ahead-sign-in = Iniciar sesión. Puede llegarle un código al teléfono.
link-ahead-connect = Ver los dispositivos encontrados y pulsar «Conectar».
link-ahead-again-vendor = Volver a iniciar sesión en { $vendor }. Puede llegarle un código al teléfono.
link-ahead-again = Volver a iniciar sesión en la cuenta. Puede llegarle un código al teléfono.
link-ahead-connect-again = Pulsar «Conectar». Cada dispositivo conserva su ID y su historial.

link-fresh = Crear un enlace nuevo
link-fresh-title = Otro enlace
link-fresh-for = Enlace nuevo para
link-why-mayExist = Puede crear un enlace nuevo sin riesgo: el otro, si existe, caduca solo.
link-why-handedOver = Si pudiera estar en malas manos, un enlace nuevo lo invalida.
link-why-opened = Un enlace abierto cuenta como usado: al abrirlo otra vez aparece un error. Uno nuevo lo invalida.
link-why-spent = Un enlace nuevo sirve para lo que faltó.
link-why-expired = Uno nuevo vuelve a valer 24 horas.
link-why-replaced = Ya no se debe usar. Uno nuevo vuelve a valer 24 horas.

link-left-early = El cliente salió antes de terminar
link-left-early-said = Enode dijo: { $message }

link-next = Ir a los dispositivos encontrados

link-mail-title = Enviar un mensaje
link-mail-subject = Asunto
link-mail-text = Mensaje
link-mail-loading = Escribiendo…
link-mail-note = Algunos filtros de correo abren los enlaces, y este funciona una sola vez. En ese caso, envíe uno nuevo de otra manera.
link-mail-withheld = El enlace ocupará el lugar de los puntos al entregar el mensaje.
link-mail-way-mail = Abrir en el correo
link-mail-way-text = Copiar mensaje
link-mail-way-linkAlone = Copiar solo el enlace
link-mail-done-mail = Pasado al programa de correo.
link-mail-done-text = Mensaje copiado. Péguelo donde vaya a leerlo el cliente.
link-mail-done-linkAlone = Enlace copiado. Péguelo donde vaya a iniciar sesión el cliente.
link-mail-close = Cerrar
