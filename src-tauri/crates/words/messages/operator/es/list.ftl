# Long lists: vendors and visits.

list-go-to = Ir a: { $title }

list-row-loading = Cargando…

list-visits = { $total ->
    [one] { $total } visita
   *[other] { $total } visitas
}
list-visits-of-demo = Visitas de la demostración. Las suyas vuelven a estar aquí cuando termine.

list-forget = Olvidar el hogar { $household }

list-forget-hint = Olvidar este hogar…
