# Long lists: vendors and visits.

list-go-to = Gå til: { $title }

list-row-loading = Laster…

list-visits = { $total ->
    [one] { $total } besøk
   *[other] { $total } besøk
}
list-visits-of-demo = Besøkene i demoen. Dine egne er her igjen når den er avsluttet.

list-forget = Glem husstanden { $household }

list-forget-hint = Glem denne husstanden…
