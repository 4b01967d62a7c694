# La palette de commandes : un seul champ pour chaque action, visite et foyer. Et les raccourcis clavier.

palette-open = Recherche et actions
palette-title = Recherche et actions
palette-placeholder = Une action, une visite ou un foyer
palette-actions = Actions
palette-visits = Visites
palette-households = Foyers
palette-recent = Derniers choix
palette-more = Autres actions
palette-found =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }
palette-nothing = Rien ne s’appelle « { $query } ».
palette-searching = Recherche…
palette-visits-failed = La recherche dans les visites a échoué : { $reason }
palette-households-failed = Les foyers n’ont pas pu être interrogés : { $reason }
palette-hint-move = Se déplacer
palette-hint-do = Exécuter
palette-hint-close = Fermer
palette-look-up = Rechercher { $household }

palette-onward = Continuer : { $button }
palette-go-back = Revenir en arrière
palette-focus-search = Aller à la recherche de cet écran
palette-step-household = Aller à : Foyer
palette-step-devices = Aller à : Appareils et fabricant
palette-step-access = Aller à : Accès
palette-step-link = Aller à : Lien
palette-step-outcome = Aller à : Appareils trouvés
palette-step-report = Aller à : Rapport
palette-account = Aller au compte { $position } : { $vendor }
palette-visits-list = Toutes les visites
palette-go-on = Reprendre { $household }
palette-events = Événements
palette-settings = Paramètres
palette-new-visit = Nouvelle visite
palette-new-visit-with = Nouvelle visite avec { $client }
palette-connect = Connecter votre profil Enode
palette-change-client = Changer de profil
palette-story = Démo : { $story }
palette-plan-by-brands = Planifier par marques…
palette-expected-devices = Appareils attendus…
palette-remove-account = Retirer ce compte du plan
palette-refresh-vendors = Actualiser les fabricants
palette-read-only = Accès : lecture seule
palette-read-and-control = Accès : lecture et pilotage
palette-as-last-time = Accès : comme la dernière fois
palette-readiness = Ce qu’il faut avoir sous la main
palette-create-link = Créer le lien
palette-fresh-link = Créer un nouveau lien…
palette-copy-command = Copier la requête comme commande
palette-copied = Commande copiée. Elle lit les identifiants dans les variables d’environnement.
palette-show-to-phone = Afficher le lien pour le téléphone du client
palette-open-here = Ouvrir le lien dans ce navigateur…
palette-message = Envoyer le lien dans un message…
palette-look-now = Vérifier maintenant
palette-finish = Terminer la visite…
palette-take-out = Retirer un élément du foyer…
palette-print = Imprimer le rapport
palette-save-pdf = Enregistrer le rapport en PDF
palette-save-json = Enregistrer le rapport en JSON
palette-save-csv = Enregistrer le rapport en CSV
palette-clear-filters = Effacer la recherche et les filtres
palette-language = Langue : { $language }
palette-theme-system = Apparence : comme le système
palette-theme-light = Apparence : claire
palette-theme-dark = Apparence : sombre
palette-larger = Plus grand
palette-smaller = Plus petit
palette-usual-size = Taille habituelle
palette-undo = Annuler
palette-keys = Raccourcis clavier

palette-keys-title = Raccourcis clavier
palette-keys-everywhere = Partout
palette-keys-lists = Dans les listes
palette-keys-move = Monter et descendre
palette-keys-ends = Aller au premier ou au dernier
palette-keys-choose = Ouvrir ou choisir
palette-keys-close = Fermer
palette-keys-single = Les lettres et signes seuls ne font rien pendant la saisie dans un champ.
palette-keys-onward = Continuer avec le bouton mis en évidence
