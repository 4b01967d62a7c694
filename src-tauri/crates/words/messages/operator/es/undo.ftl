# What was done can be taken back for a while. Each says what was done; the button beside it takes it back.

undo-undo = Deshacer
undo-redo = Rehacer
undo-dismiss = Cerrar
undo-region = Mensajes
undo-types-of-vendor = Se han elegido todos los tipos de dispositivo de { $vendor }.
undo-nothing = Aquí no hay nada que deshacer.
undo-row-removed = La cuenta se ha quitado del plan.
undo-plan-taken = El plan ha cambiado.
undo-expected-removed = El dispositivo ya no se espera.
undo-filters-cleared = Búsqueda y filtros borrados.
undo-said-opened = Anotado: el cliente ha abierto el enlace.
undo-said-done = Anotado: el cliente dice que ya está.
undo-met-error = Anotado: al cliente le apareció un error.
undo-visit-finished = La visita de { $household } está terminada.
undo-household-changed = Esta visita es ahora para { $household }.
undo-restored = Deshecho: { $what }
undo-done-again = Rehecho: { $what }
undo-failed = No se pudo deshacer: { $reason }

undo-of-vendor = elección del fabricante
undo-of-types = elección de los tipos de dispositivo
undo-of-access = elección de los permisos
undo-of-way = cómo se crea el enlace
undo-of-expected = dispositivos esperados
undo-of-row-removed = cuenta quitada
undo-of-row-added = cuenta añadida
undo-of-plan = plan por marcas
undo-of-report = lo que dijo el cliente
undo-of-filters = búsqueda y filtros borrados
undo-of-finish = visita terminada
undo-of-household = hogar cambiado
