# Long lists: vendors and visits.

list-go-to = Naar: { $title }

list-row-loading = Laden…

list-visits = { $total ->
    [one] { $total } bezoek
   *[other] { $total } bezoeken
}

list-forget = Huishouden { $household } vergeten

list-forget-hint = Dit huishouden vergeten…
