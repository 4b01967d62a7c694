# La liste des visites : ce que chacune attend, son état, et quand.

visits-state-planning = En préparation
visits-state-linkReady = Lien prêt
visits-state-waiting = En attente
visits-state-needsAction = Action requise
visits-state-connected = Connecté
visits-state-over = Expiré
visits-state-unknown = État inconnu
visits-state-so-far = { $connected } sur { $wanted } connectés

visits-waits-first-link = Rien n’est encore relié
visits-waits-link = Pas encore de lien pour { $vendors }
visits-waits-hand-over = Lien prêt, pas encore remis
visits-waits-hand-over-of = Lien prêt, pas encore remis ({ $vendor })
visits-waits-shown = Montré au client
visits-waits-shown-of = Montré au client ({ $vendor })
visits-waits-customer = Le client a le lien
visits-waits-customer-of = Le client a le lien ({ $vendor })
visits-waits-devices = Pas encore dans le compte : { $types }
visits-waits-action = Quelque chose à faire
visits-waits-action-for = Quelque chose à faire : { $types }
visits-waits-nothing = Plus rien à attendre

visits-heading = Visites
visits-search = Foyer, nom ou fabricant
visits-search-label = Rechercher une visite
visits-states = État
visits-open-only = Ouvertes seulement
visits-more = { $chosen ->
    [0] Autres filtres
   *[other] Autres filtres ({ $chosen })
}
visits-client = Profil
visits-all-clients = Tous les profils
visits-from = Modifiées du
visits-until = Modifiées jusqu’au
visits-clear = Effacer la recherche et les filtres
visits-none = Aucune visite pour le moment
visits-none-hint = Une visite commence par un foyer, et reste ici jusqu’à ce que vous l’oubliiez.
visits-no-match = Aucune visite ne correspond
visits-no-match-hint = Rien ici ne contient ces mots avec ces filtres.
visits-searching = Recherche…
visits-client-forgotten = Profil oublié
visits-finished = Terminée
visits-watched-until = suivie jusqu’à { $time }
visits-changed = Modifiée : { $time }
visits-opening = Ouverture…
visits-forget = Oublier ce foyer…
visits-forget-of = Oublier le foyer { $household }
visits-forget-title = Oublier { $household } ?
visits-forget-text = Toutes les visites de ce foyer et leur historique sont supprimés de cet ordinateur. Cette action est irréversible.
visits-forget-enode = Rien ne change chez Enode : ses comptes et appareils restent reliés.
visits-forget-typed = Saisissez { $household } pour confirmer
visits-forget-do = Oublier le foyer
visits-forgetting = Suppression…
visits-forgotten = { $count ->
    [one] { $count } visite du foyer { $household } supprimée de cet ordinateur.
   *[other] { $count } visites du foyer { $household } supprimées de cet ordinateur.
}
