# What is in the home, and the vendor that links it.

devices-heading = ¿Qué hay en este hogar?
devices-lead = Si un fabricante lo cubre todo, basta un inicio de sesión.
devices-types = Tipos de dispositivo
devices-search = Fabricante, app o apodo
devices-search-label = Buscar fabricantes
devices-or = o
devices-customer = Que elija el cliente
devices-vendors = Fabricantes
devices-signs-in = Inicio de sesión con { $portal }

devices-group-all = { $count ->
    [0] Todos los fabricantes
    [1] Lo vinculan
    [2] Vinculan los dos en una sesión
    [3] Vinculan los tres en una sesión
    [4] Vinculan los cuatro en una sesión
    [5] Vinculan los cinco en una sesión
    [6] Vinculan los seis en una sesión
   *[other] Vinculan los { $count } en una sesión
}
devices-group-some = Vinculan una parte
devices-group-none = No sirven para esto
devices-vendor-count = { $count ->
    [one] { $count } fabricante
   *[other] { $count } fabricantes
}
devices-left-over = Requiere otro fabricante: { $types }
devices-alias = también llamado { $alias }

devices-ready = Listo
devices-elevated = Puede requerir varios intentos
devices-outage = Caído, no se puede vincular ahora

devices-loading = Cargando los fabricantes de este cliente API…
devices-as-of = Fabricantes para este cliente API, actualizados: { $time }
devices-refresh = Actualizar fabricantes
devices-set-aside = { $count ->
    [one] No se pudo leer { $count } entrada de la respuesta; no se muestra.
   *[other] No se pudieron leer { $count } entradas de la respuesta; no se muestran.
}
devices-choose-types = Elija al menos un tipo de dispositivo.
devices-choose-vendor = Elija un fabricante o deje que elija el cliente.
devices-summary = { $vendor } vincula { $types } con un solo inicio de sesión.
devices-summary-left = Sin cubrir: { $types }.
devices-summary-outage = { $vendor } no se puede vincular ahora: su inicio de sesión está caído.
devices-account = Cuenta { $position } de { $total }
devices-add-for = Añadir otra cuenta para { $types }
devices-remove = Quitar esta cuenta
devices-plan-by-brands = Planificar por marcas…
devices-expected = { $count ->
    [0] Dispositivos esperados…
   *[other] Dispositivos esperados: { $count }…
}
devices-customer-summary = { $count ->
    [one] Las páginas de Enode ofrecerán { $count } fabricante con al menos uno de estos tipos.
   *[other] Las páginas de Enode ofrecerán los { $count } fabricantes con al menos uno de estos tipos.
}

devices-absence-not-for-these = { $vendor } no vincula esta selección. Sirve para { $types }.
devices-absence-switch-to = Cambiar a { $types }
devices-absence-not-enabled = { $vendor } ({ $types }) no está habilitado para este cliente API. Quizá se pueda activar en el panel de Enode.
devices-absence-unknown = Ningún fabricante se llama «{ $query }».
devices-absence-unknown-hint = Revise la ortografía o actualice los fabricantes. Si el cliente conoce mejor la marca, deje que elija él.
devices-absence-clear = Borrar la búsqueda
devices-absence-nearest = Quizá quiso decir

devices-next = Revisar accesos

devices-expected-title = Dispositivos esperados
devices-expected-lead = Tras el inicio de sesión, cada uno se marca como encontrado o no encontrado.
devices-expected-type = Tipo
devices-expected-count = Cantidad
devices-expected-model = Modelo
devices-expected-ending = El n.º de serie o VIN acaba en
devices-expected-row = Dispositivo esperado { $position }
devices-expected-remove = Quitar: Dispositivo esperado { $position }
devices-expected-add = Añadir un dispositivo
devices-expected-empty = Nada en concreto: se muestra todo lo que se encuentre.
devices-expected-done = Cerrar
