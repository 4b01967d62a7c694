# Le foyer concerné.

household-heading = Quel est le foyer ?
household-lead = L’ID utilisateur sous lequel votre entreprise connaît ce foyer.
household-label = ID utilisateur
household-name = Le nom que vous donnez à ce logement
household-name-help = Facultatif. Il reste sur cet ordinateur.
household-looking = Recherche…
household-fresh = Nouveau : un foyer sera créé avec cet ID.
household-fresh-hint = Vérifiez l’orthographe : Enode crée un foyer pour tout ID qu’il ne connaît pas.
household-existing = { $accounts ->
    [0] Existe, sans aucun compte pour le moment.
    [one] Existe, avec { $accounts } compte.
   *[other] Existe, avec { $accounts } comptes.
}
household-existing-broken = { $accounts ->
    [one] Existe, avec { $accounts } compte (reconnexion nécessaire : { $vendors }).
   *[other] Existe, avec { $accounts } comptes (reconnexion nécessaire : { $vendors }).
}
household-needs-sign-in = Reconnexion nécessaire
household-sign-in-again = Se reconnecter
household-sign-in-again-to = Se reconnecter : { $vendor }
household-connected = Connecté
household-accounts = Comptes et appareils actuels
household-devices-coming = Recherche de ses appareils…
household-no-device = Aucun appareil dans ce compte

household-reach-all = Joignable
household-reach-unknown = Joignabilité inconnue
household-reach-lost = { $total ->
    [1] Injoignable pour le moment
   *[other] Injoignables pour le moment : { $lost } sur { $total }
}

household-off-pattern = Cet ID ne ressemble pas aux autres de ce profil.
household-did-you-mean = Vouliez-vous dire
household-suggestions = Foyers de ce profil
household-no-suggestions = Aucun foyer de ce profil ne contient ce texte.
# Beside a household; $time is a day or a time of day. Little space.
household-since = depuis { $time }
household-none-chosen = Aucun foyer choisi
household-none-chosen-hint = Saisissez son ID utilisateur, ou choisissez-le dans la liste.
household-earlier = Visites de ce foyer
household-go-on = Reprendre la visite ouverte
household-began = Début : { $time }
household-next = Choisir les appareils
household-empty = Saisissez un ID utilisateur pour continuer.
household-open-heading = Ce logement
household-open-lead = Le foyer de cette visite, et ce qui est conservé avec lui.
household-open-new = Nouveau : le premier lien le crée.
household-no-account = Rien n’est encore relié dans ce logement.
household-no-account-hint = Ce que le client connecte apparaîtra ici.
household-to-visits = Retour aux visites
household-open-exists = Existe chez Enode.
household-open-unknown = Pas encore recherché.
household-change = Changer de foyer
household-bound = Un lien a été créé : cette visite reste donc avec ce foyer.
household-for-another = Commencer une visite pour un autre foyer
household-change-heading = Pour quel foyer est cette visite ?
household-change-lead = Ce qui a été choisi dans cette visite est repris.
household-this-visit = Cette visite
household-has-visit = Une visite ouverte de ce foyer a son propre plan. Cette visite reste telle quelle.
household-consent = Qui a donné son consentement, et comment
household-consent-help = Pour le rapport. Par exemple : Anna Berg, en personne, le jour de l’installation.
household-kept = Enregistré avec la visite
