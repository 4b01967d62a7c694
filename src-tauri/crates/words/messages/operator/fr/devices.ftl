# Ce qu’il y a dans le logement, et le fabricant qui permet de le relier. $types : toujours des types d’appareils ; $vendor : un nom comme « Enphase ».

devices-heading = Qu’y a-t-il dans ce logement ?
devices-lead = Si un fabricant couvre tout, une connexion suffit.
devices-types = Types d’appareils
devices-search = Fabricant, application ou surnom
devices-search-label = Rechercher un fabricant
devices-or = ou
devices-customer = Laisser le client choisir
devices-vendors = Fabricants
devices-signs-in = Connexion avec { $portal }

devices-group-all = { $count ->
    [0] Tous les fabricants
    [1] Relient cet appareil
    [2] Relient les deux en une session
    [3] Relient les trois en une session
    [4] Relient les quatre en une session
    [5] Relient les cinq en une session
    [6] Relient les six en une session
   *[other] Relient les { $count } en une session
}
devices-group-some = En relient une partie
devices-group-none = Ne conviennent pas
devices-vendor-count = { $count ->
    [one] { $count } fabricant
   *[other] { $count } fabricants
}
devices-left-over = Autre fabricant nécessaire : { $types }
devices-alias = aussi appelé { $alias }

devices-ready = Prêt
devices-elevated = Peut demander plusieurs essais
devices-outage = En panne, liaison impossible

devices-loading = Récupération des fabricants de ce profil…
devices-as-of = Fabricants de ce profil, mis à jour : { $time }
devices-refresh = Actualiser les fabricants
devices-set-aside = { $count ->
    [one] { $count } entrée de la réponse n’a pas pu être lue et n’est pas affichée.
   *[other] { $count } entrées de la réponse n’ont pas pu être lues et ne sont pas affichées.
}
devices-choose-types = Choisissez au moins un type d’appareil.
devices-choose-vendor = Choisissez un fabricant, ou laissez le client choisir.
devices-summary = { $vendor } relie en une seule connexion : { $types }.
devices-summary-left = Il reste : { $types }.
devices-summary-outage = Impossible de relier { $vendor } pour le moment : son service de connexion est en panne.
devices-account = Compte { $position } sur { $total }
devices-add-for = Ajouter un autre compte pour : { $types }
devices-remove = Retirer ce compte
devices-plan-by-brands = Planifier par marques…
devices-expected = { $count ->
    [0] Appareils attendus…
   *[other] Appareils attendus : { $count }…
}
devices-customer-summary = { $count ->
    [one] Les pages d’Enode proposeront { $count } fabricant ayant au moins un de ces types.
   *[other] Les pages d’Enode proposeront les { $count } fabricants ayant au moins un de ces types.
}

devices-absence-not-for-these = { $vendor } ne permet pas de relier ces appareils. Types possibles : { $types }.
devices-absence-switch-to = Choisir plutôt : { $types }
devices-absence-not-enabled = { $vendor } ({ $types }) n’est pas activé pour ce profil. Il peut peut-être l’être dans le tableau de bord d’Enode.
devices-absence-unknown = Aucun fabricant ne s’appelle « { $query } ».
devices-absence-unknown-hint = Vérifiez l’orthographe ou actualisez les fabricants. Si le client connaît mieux la marque, laissez-le choisir.
devices-absence-clear = Effacer la recherche
devices-absence-nearest = Vouliez-vous dire

devices-next = Vérifier les accès

devices-expected-title = Appareils attendus
devices-expected-lead = Après la connexion, chaque appareil est marqué trouvé ou non trouvé.
devices-expected-type = Type
devices-expected-count = Nombre
devices-expected-model = Modèle
devices-expected-ending = Fin du n° de série ou du VIN
devices-expected-row = Appareil attendu { $position }
devices-expected-remove = Retirer : appareil attendu { $position }
devices-expected-add = Ajouter un appareil
devices-expected-empty = Aucun appareil précis : tout ce qui est trouvé s’affiche.
devices-expected-done = Fermer
