# Longues listes : fabricants et visites.

list-go-to = Aller à : { $title }

list-row-loading = Chargement…

list-visits = { $total ->
    [one] { $total } visite
   *[other] { $total } visites
}
list-visits-of-demo = Visites de la démo. Les vôtres reviennent ici dès qu’elle est terminée.

list-forget = Oublier le foyer { $household }

list-forget-hint = Oublier ce foyer…
