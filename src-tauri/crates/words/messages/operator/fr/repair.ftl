# Retirer un élément d’un foyer chez Enode, définitivement : un compte, un type d’appareil, ou le foyer entier.

repair-open = Retirer de ce foyer…
repair-lead = Définitivement, chez Enode. Les appareils perdent leur ID et leur historique ; les relier de nouveau leur en donne d’autres.
repair-loading = Demande des comptes de ce foyer à Enode…
repair-no-accounts = Ce foyer n’a aucun compte relié.

repair-invalid = reconnexion nécessaire
repair-sign-in-again = Se reconnecter
repair-unlink = Tout dissocier…
repair-unlink-type = Dissocier : { $type }…
repair-sign-in-again-to = Se reconnecter : { $vendor }
repair-unlink-of = Tout dissocier… { $vendor }
repair-unlink-type-of = Dissocier : { $type }… { $vendor }

repair-household = Le foyer entier
repair-household-text = Tout ce qu’Enode en possède.
repair-household-delete = Supprimer chez Enode…

repair-title = Retirer « { $what } » ?
repair-reading = Recherche de ce qui serait perdu…
repair-devices = { $count ->
    [one] Cet appareil perd son ID et son historique :
   *[other] Ces { $count } appareils perdent leur ID et leur historique :
}
repair-no-devices = Aucun appareil ne serait perdu.
repair-accounts = { $count ->
    [one] { $count } compte disparaîtrait : { $vendors }.
   *[other] { $count } comptes disparaîtraient : { $vendors }.
}
repair-never = Cette action est irréversible.
repair-type = Saisissez { $id } pour confirmer
repair-confirm = Retirer définitivement
repair-working = Demande à Enode…
repair-done = Retrait effectué : { $what }.
