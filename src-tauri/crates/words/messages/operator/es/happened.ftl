# What was witnessed on a visit, a sentence each: in the list beside its time, in the report and in the notices on the
# desktop. { $reason } is in somebody else’s words and ends as they do; { $type } is a device type with a capital letter:
# “Battery”; { $types } is a list as in the midst of a sentence: “battery and meter”.

happened-link-created = Se creó un enlace.
happened-link-created-host = Se creó un enlace a { $host }.
happened-link-may-exist = Se pidió un enlace, pero no hubo respuesta. Puede que exista y nadie lo tenga.
happened-link-refused = No se creó ningún enlace: { $reason }
happened-opened-here = El enlace se abrió en el navegador de este ordenador.
happened-shown-to-customer = El enlace se mostró como código QR para el teléfono del cliente.
happened-opened-on-phone = El enlace se abrió en el teléfono del cliente.
happened-message-mail = Se abrió un mensaje con el enlace en el programa de correo.
happened-message-text = Se copió un mensaje con el enlace para enviarlo.
happened-message-link = Se copió el enlace.
happened-told-opened = El cliente ha abierto el enlace.
happened-told-done = El cliente dice que ya está.
happened-told-error = Al cliente le apareció un error.
happened-returned = El cliente terminó en las páginas de Enode y ha vuelto.
happened-left-early = El cliente salió de las páginas de Enode antes de terminar.
happened-left-early-because = El cliente salió de las páginas de Enode antes de terminar: { $reason }
happened-account-appeared = El cliente inició sesión en { $vendor }.
happened-account-needs-sign-in = { $vendor }: hay que volver a iniciar sesión.
happened-account-went = { $vendor } ya no está entre las cuentas vinculadas.
happened-device-found = { $type }: se ha encontrado { $device }.
happened-device-came-back = { $type }: vuelve a estar { $device }.
happened-device-went = { $type }: ya no está { $device }.
happened-looked = Nueva comprobación: sin novedades.
happened-looked-missing = Nueva comprobación. Todavía falta: { $types }.
happened-look-failed = Falló una comprobación: { $reason }
happened-session-over = Han pasado las 24 horas del enlace.
happened-replaced = Un enlace nuevo sustituyó al anterior.
happened-unlinked = Se desvinculó aquí: { $what }.
happened-finished = La visita se dio por terminada.
happened-reopened = La visita se volvió a abrir.

happened-what-type = { $type } de { $vendor }
happened-what-household = el hogar { $household }
