# The watch over the customer’s account, and the list of what happened on a visit.

timeline-watch-idle = Sin comprobar todavía: nadie tiene el enlace
timeline-watch-looking = Comprobando…
timeline-watch-offline = Sin conexión
timeline-watch-offline-until = Sin conexión. Próximo intento: { $time }
timeline-watch-closed = Sin comprobar: este cliente API no está abierto
timeline-watch-over = El seguimiento ha terminado
timeline-watch-over-since = El seguimiento ha terminado. Última comprobación: { $time }
timeline-watch-waiting = Se vuelve a comprobar automáticamente
timeline-watch-waiting-until = Próxima comprobación: { $time }
timeline-watch-goes-on = Continúa mientras Hearthlink está abierto, y tras su próximo inicio, hasta { $time }

timeline-title = Qué ha ocurrido

timeline-stamp-seen = visto
timeline-stamp-reported = comunicado
timeline-stamp-inferred = deducido de la cuenta

timeline-link-created = Enlace creado
timeline-link-created-host = Enlace creado para { $host }
timeline-link-may-exist = Se pidió un enlace y se perdió la respuesta: puede que exista uno
timeline-link-refused = No se creó ningún enlace: { $message }
timeline-opened-here = Abierto en este navegador
timeline-shown-to-customer = Código QR mostrado al cliente
timeline-message-mail = Mensaje abierto en el programa de correo
timeline-message-text = Mensaje copiado
timeline-message-linkAlone = Enlace copiado
timeline-told-openedIt = El cliente ha abierto el enlace
timeline-told-saysDone = El cliente dice que ya está
timeline-told-metAnError = Al cliente le apareció un error
timeline-returned = El cliente ha vuelto de Link UI
timeline-left-early = Salió de Link UI antes de terminar: { $reason }
timeline-left-early-unsaid = Salió de Link UI antes de terminar, sin indicar el motivo
timeline-account-appeared = Sesión iniciada en { $vendor }
timeline-account-needs-sign-in = { $vendor }: hay que volver a iniciar sesión
timeline-account-went = { $vendor } ya no está entre las cuentas vinculadas
timeline-device-found = { $type }: se ha encontrado { $device }
timeline-device-came-back = { $type }: vuelve a estar { $device }
timeline-device-went = { $type }: ya no está { $device }
timeline-looked = Nueva comprobación, sin novedades
timeline-looked-missing = Nueva comprobación, aún falta: { $types }
timeline-look-failed = No se pudo comprobar: { $message }
timeline-session-over = Han pasado las 24 horas del enlace
timeline-replaced = Un enlace nuevo ocupó su lugar
timeline-unlinked = Quitado aquí del hogar: { $what }
timeline-finished = Visita terminada
