# Ce qui a été fait peut être annulé pendant un moment. Chaque message dit ce qui a été fait ; le bouton à côté l’annule.

undo-undo = Annuler
undo-redo = Rétablir
undo-dismiss = Fermer
undo-region = Messages
undo-types-of-vendor = Tous les types d’appareils de { $vendor } sont choisis.
undo-nothing = Rien à annuler ici.
undo-row-removed = Le compte a été retiré du plan.
undo-plan-taken = Le plan a été modifié.
undo-expected-removed = L’appareil n’est plus attendu.
undo-filters-cleared = La recherche et les filtres sont effacés.
undo-said-opened = Noté : le client a ouvert le lien.
undo-said-done = Noté : le client dit que c’est fait.
undo-met-error = Noté : le client a rencontré une erreur.
undo-visit-finished = La visite de { $household } est terminée.
undo-household-changed = Cette visite est maintenant pour { $household }.
undo-restored = Annulé : { $what }
undo-done-again = Rétabli : { $what }
undo-failed = L’annulation a échoué : { $reason }

undo-of-vendor = choix du fabricant
undo-of-types = choix des types d’appareils
undo-of-access = choix des autorisations
undo-of-way = création du lien
undo-of-expected = appareils attendus
undo-of-row-removed = compte retiré
undo-of-row-added = compte ajouté
undo-of-plan = plan par marques
undo-of-report = ce que le client a dit
undo-of-filters = recherche et filtres effacés
undo-of-finish = visite terminée
undo-of-household = foyer changé
