# Long lists: vendors and visits.

list-go-to = Ir a: { $title }

list-row-loading = Cargando…

list-visits = { $total ->
    [one] { $total } visita
   *[other] { $total } visitas
}

list-forget = Olvidar el hogar { $household }

list-forget-hint = Olvidar este hogar…
