# Long lists: vendors and visits.

list-go-to = Gehe zu: { $title }

list-row-loading = Wird geladen…

list-visits = { $total ->
    [one] { $total } Besuch
   *[other] { $total } Besuche
}
list-visits-of-demo = Besuche der Demo. Ihre eigenen sind wieder hier, sobald sie beendet ist.

list-forget = Löschen: Haushalt { $household }

list-forget-hint = Haushalt hier löschen…
