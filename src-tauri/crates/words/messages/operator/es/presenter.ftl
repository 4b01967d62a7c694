# The presenter's strip in Demo: the script, time, and the customer's simulated phone.

presenter-strip = Barra del presentador
presenter-demo = Demo
presenter-next = Siguiente
presenter-back-beat = Atrás un paso
presenter-back-beat-how = Atrás un paso ({ $key }): la demo vuelve a empezar y se pierden sus visitas
presenter-next-beat = Siguiente paso
presenter-dialog-first = Cierre primero este cuadro de diálogo. Puede que ya se haya introducido algo en él.
presenter-jump = Ir a…
presenter-beginning = Inicio
presenter-reset = Reiniciar
presenter-reset-how = Reiniciar: la demo vuelve a empezar y se pierden sus visitas
presenter-begun-anew = La demo ha vuelto a empezar.
presenter-linked-before = Este hogar ya está vinculado. Con Reiniciar, la demo empieza con uno nuevo.
presenter-goes-on = La visita de este hogar sigue abierta, así que la historia continúa desde ahí. Reiniciar empieza desde el principio.
presenter-more = Más
presenter-hide = Ocultar
presenter-show = Mostrar la barra del presentador
presenter-place = { $step } de { $count }
presenter-at-the-end = La historia ha terminado.

presenter-script = Guion
presenter-script-title = Qué decir

presenter-time = Tiempo en la demo
presenter-time-passes = El tiempo pasa
presenter-time-stands = Tiempo detenido
presenter-minute = +1 min
presenter-minute-name = Un minuto después
presenter-hour = +1 h
presenter-hour-name = Una hora después
presenter-to-device = Al próximo evento: aparece { $type }
presenter-to-sign-in = Al próximo evento: falla el inicio de sesión
presenter-device-short = Aparece { $type }
presenter-sign-in-short = Falla el inicio de sesión

presenter-playing = Reproduciendo…
presenter-not-played = No se pudo reproducir «{ $beat }». Con Reiniciar, la historia vuelve a empezar.

presenter-phone-open = Abrir en el teléfono simulado
presenter-phone-title = Demo · Teléfono del cliente (simulado)

presenter-end-demo = Terminar la demo
presenter-stories = Historia
presenter-shows = Verá
presenter-see-all-connected = El recorrido desde un hogar nuevo hasta tres dispositivos encontrados, sin ningún obstáculo.
presenter-see-partial = Una respuesta honesta: dos dispositivos están, uno no, y qué hacer al respecto.
presenter-see-mixed-home = Tres cuentas de tres marcas en una visita, un enlace tras otro.
presenter-see-late-device = El seguimiento encuentra la batería por sí solo, dos minutos después de que todos creyeran haber terminado.
presenter-see-wrong-account = Se distingue una cuenta vacía de un dispositivo que falta, y un enlace nuevo lo resuelve.
presenter-see-link-expired = Qué ven el cliente y usted cuando un enlace ha caducado, y cómo lo sustituye uno nuevo.
presenter-see-link-used = Por qué un enlace ya abierto muestra un error, y cómo lo sustituye uno nuevo.
presenter-see-credentials-invalidated = Un inicio de sesión deja de funcionar más tarde y se repara conservando el historial de los dispositivos.
presenter-see-vendor-outage = Una avería se ve antes de que nadie lo intente, y se elige otro fabricante.
presenter-see-rate-limited = Enode pide paciencia; la app lo dice, espera y aun así lo encuentra todo.

