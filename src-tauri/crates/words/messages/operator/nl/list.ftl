# Long lists: vendors and visits.

list-go-to = Naar: { $title }

list-row-loading = Laden…

list-visits = { $total ->
    [one] { $total } bezoek
   *[other] { $total } bezoeken
}
list-visits-of-demo = Bezoeken van de demo. Die van u staan hier weer zodra die is beëindigd.

list-forget = Huishouden { $household } vergeten

list-forget-hint = Dit huishouden vergeten…
