# Plan by brands: the home as the installer names it, and the accounts that cover it.

plan-title = Planificar por marcas
plan-lead = Hearthlink calcula el mínimo de inicios de sesión que cubre este hogar.
plan-devices = Dispositivos de este hogar
plan-type = Tipo
plan-brand = Marca
plan-row = Dispositivo { $position }
plan-remove = Quitar: Dispositivo { $position }
plan-brand-not-known = Marca desconocida
plan-signs-in = Inicio de sesión con { $portal }
plan-no-brand = Ningún fabricante se llama «{ $query }».
plan-nearest = ¿Quiso decir { $names }?
plan-not-enabled = conocido por Enode, no habilitado para este cliente API
plan-add = Añadir un dispositivo
plan-empty = Añada los dispositivos de este hogar para ver qué los cubre.

plan-covers-all = { $count ->
    [0] Ahora no se puede vincular nada
    [1] Basta un inicio de sesión
    [2] Bastan dos inicios de sesión
    [3] Bastan tres inicios de sesión
    [4] Bastan cuatro inicios de sesión
    [5] Bastan cinco inicios de sesión
    [6] Bastan seis inicios de sesión
    [one] Basta { $count } inicio de sesión
   *[other] Bastan { $count } inicios de sesión
}
plan-covers-part = { $count ->
    [0] Ahora no se puede vincular nada
    [1] Un inicio de sesión cubre una parte
    [2] Dos inicios de sesión cubren una parte
    [3] Tres inicios de sesión cubren una parte
    [4] Cuatro inicios de sesión cubren una parte
    [5] Cinco inicios de sesión cubren una parte
    [6] Seis inicios de sesión cubren una parte
    [one] { $count } inicio de sesión cubre una parte
   *[other] { $count } inicios de sesión cubren una parte
}
plan-customer-chooses = Elige el cliente

plan-why-covers-all = Cubre todo el hogar.
plan-why-only-brand-for = Solo una cuenta de esta marca puede tener: { $types }.
plan-why-also-covers = Hace falta de todos modos y puede tener también: { $types }.
plan-why-brand-in-home = La marca está en este hogar y puede tener también: { $types }.
plan-why-customer-chooses = { $count ->
    [one] Ninguna marca indicada aquí vincula { $types }. Las páginas de Enode ofrecerán { $count } fabricante que puede hacerlo.
   *[other] Ninguna marca indicada aquí vincula { $types }. Las páginas de Enode ofrecerán { $count } fabricantes que pueden hacerlo.
}
plan-why-in-trouble = Su inicio de sesión puede requerir varios intentos en este momento.

plan-uncovered = Sin cubrir: { $type }
plan-uncovered-of-brand = Sin cubrir: { $type } de { $brand }
plan-uncovered-not-offered = Ningún fabricante vincula este tipo.
plan-uncovered-not-offered-by = { $brand } no vincula este tipo.
plan-uncovered-not-enabled = Enode conoce un fabricante adecuado, pero no está habilitado para este cliente API.
plan-uncovered-not-enabled-of = Enode conoce { $brand }, pero no está habilitado para este cliente API.
plan-uncovered-unknown-brand = Enode no conoce esta marca.
plan-uncovered-outage = Todos los fabricantes adecuados están caídos: no se puede vincular ahora.
plan-uncovered-outage-of = { $brand } no se puede vincular ahora: el inicio de sesión está caído.

plan-working = Calculando…
plan-take = Usar este plan
plan-cancel = Cancelar
