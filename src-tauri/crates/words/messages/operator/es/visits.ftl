# The list of visits: what each waits for, how it stands, and when.

visits-state-planning = En preparación
visits-state-linkReady = Enlace listo
visits-state-waiting = En espera
visits-state-needsAction = Requiere acción
visits-state-connected = Conectada
visits-state-over = Caducada
visits-state-unknown = Estado desconocido
visits-state-so-far = { $connected } de { $wanted } conectados

visits-waits-first-link = Todavía no hay nada vinculado
visits-waits-link = Aún sin enlace para { $vendors }
visits-waits-hand-over = Enlace listo, sin entregar
visits-waits-hand-over-of = Enlace listo, sin entregar ({ $vendor })
visits-waits-shown = Mostrado al cliente
visits-waits-shown-of = Mostrado al cliente ({ $vendor })
visits-waits-customer = El cliente tiene el enlace
visits-waits-customer-of = El cliente tiene el enlace ({ $vendor })
visits-waits-devices = Todavía no en la cuenta: { $types }
visits-waits-action = Algo que hacer
visits-waits-action-for = Algo que hacer: { $types }
visits-waits-nothing = Nada pendiente

visits-heading = Visitas
visits-search = Hogar, nombre o fabricante
visits-search-label = Buscar visitas
visits-states = Estado
visits-open-only = Solo abiertas
visits-more = { $chosen ->
    [0] Más filtros
   *[other] Más filtros ({ $chosen })
}
visits-client = Cliente API
visits-all-clients = Todos los clientes API
visits-from = Con cambios desde
visits-until = Con cambios hasta
visits-clear = Borrar búsqueda y filtros
visits-none = Todavía no hay visitas
visits-none-hint = Una visita empieza con un hogar y se queda aquí hasta que usted la olvide.
visits-no-match = Ninguna visita coincide
visits-no-match-hint = Nada de lo que hay aquí contiene esas palabras con estos filtros.
visits-searching = Buscando…
visits-client-forgotten = Cliente API olvidado
visits-finished = Terminada
visits-watched-until = en seguimiento hasta { $time }
visits-changed = Último cambio: { $time }
visits-opening = Abriendo…
visits-forget = Olvidar este hogar…
visits-forget-of = Olvidar el hogar { $household }
visits-forget-title = ¿Olvidar { $household }?
visits-forget-text = Todas las visitas a este hogar y su historial se eliminan de este ordenador. No se puede deshacer.
visits-forget-enode = En Enode no cambia nada: sus cuentas y dispositivos siguen vinculados.
visits-forget-typed = Escriba { $household } para confirmar
visits-forget-do = Olvidar hogar
visits-forgetting = Olvidando…
visits-forgotten = { $count ->
    [one] Se ha eliminado de este ordenador { $count } visita a { $household }.
   *[other] Se han eliminado de este ordenador { $count } visitas a { $household }.
}
