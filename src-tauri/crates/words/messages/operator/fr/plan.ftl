# Planifier par marques : le logement tel que l’installateur le décrit, et les comptes qui le couvrent. $types : des types d’appareils ; $brand : un nom comme « Enphase ».

plan-title = Planifier par marques
plan-lead = Hearthlink calcule le plus petit nombre de connexions qui couvre ce logement.
plan-devices = Appareils de ce logement
plan-type = Type
plan-brand = Marque
plan-row = Appareil { $position }
plan-remove = Retirer : appareil { $position }
plan-brand-not-known = Marque inconnue
plan-signs-in = Connexion avec { $portal }
plan-no-brand = Aucun fabricant ne s’appelle « { $query } ».
plan-nearest = Vouliez-vous dire { $names } ?
plan-not-enabled = connu d’Enode, non activé pour ce profil
plan-add = Ajouter un appareil
plan-empty = Ajoutez les appareils de ce logement pour voir ce qui les couvre.

plan-covers-all = { $count ->
    [0] Rien ne peut être relié pour le moment
    [1] Une connexion suffit
    [2] Deux connexions suffisent
    [3] Trois connexions suffisent
    [4] Quatre connexions suffisent
    [5] Cinq connexions suffisent
    [6] Six connexions suffisent
    [one] { $count } connexion suffit
   *[other] { $count } connexions suffisent
}
plan-covers-part = { $count ->
    [0] Rien ne peut être relié pour le moment
    [1] Une connexion en couvre une partie
    [2] Deux connexions en couvrent une partie
    [3] Trois connexions en couvrent une partie
    [4] Quatre connexions en couvrent une partie
    [5] Cinq connexions en couvrent une partie
    [6] Six connexions en couvrent une partie
    [one] { $count } connexion en couvre une partie
   *[other] { $count } connexions en couvrent une partie
}
plan-customer-chooses = Au choix du client

plan-why-covers-all = Il couvre tout le logement.
plan-why-only-brand-for = Aucun autre compte ne peut contenir ce que cette marque a ici : { $types }.
plan-why-also-covers = Il est nécessaire de toute façon, et peut aussi contenir : { $types }.
plan-why-brand-in-home = La marque est présente dans ce logement, et peut aussi prendre en charge : { $types }.
plan-why-customer-chooses = { $count ->
    [one] Aucune marque indiquée ici ne relie : { $types }. Les pages d’Enode proposeront { $count } fabricant qui le peut.
   *[other] Aucune marque indiquée ici ne relie : { $types }. Les pages d’Enode proposeront { $count } fabricants qui le peuvent.
}
plan-why-in-trouble = Sa connexion peut demander plusieurs essais pour le moment.

plan-uncovered = Non couvert : { $type }
plan-uncovered-of-brand = Non couvert : { $type } { $brand }
plan-uncovered-not-offered = Aucun fabricant ne relie ce type.
plan-uncovered-not-offered-by = { $brand } ne relie pas ce type.
plan-uncovered-not-enabled = Enode connaît un fabricant qui convient, mais il n’est pas activé pour ce profil.
plan-uncovered-not-enabled-of = { $brand } est connu d’Enode, mais n’est pas activé pour ce profil.
plan-uncovered-unknown-brand = Enode ne connaît pas cette marque.
plan-uncovered-outage = Tous les fabricants qui conviennent sont en panne : la liaison est impossible pour le moment.
plan-uncovered-outage-of = Impossible de relier { $brand } pour le moment : le service de connexion est en panne.

plan-working = Calcul…
plan-take = Utiliser ce plan
plan-cancel = Annuler
