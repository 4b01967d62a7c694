# L’écran « Appareils trouvés » : pour chaque compte et chaque type d’appareil, ce qui a été trouvé, sinon pourquoi, et que faire.

outcome-heading-none-wanted = Appareils de ce logement
outcome-heading-found-only = Trouvé, mais pas connecté pour le moment
outcome-heading-not-signed-in = Le client ne s’est pas encore connecté
outcome-heading-not-signed-in-again = Le client ne s’est pas encore connecté avec le nouveau lien
outcome-heading-not-yet = { $wanted ->
    [1] Pas encore trouvé
   *[other] Aucun n’a encore été trouvé
}
outcome-heading-not-here = { $wanted ->
    [1] Pas dans ce compte
   *[other] Aucun n’est dans ce compte
}
outcome-heading-all = { $wanted ->
    [1] L’appareil est connecté
    [2] Les deux sont connectés
    [3] Les trois sont connectés
    [4] Les quatre sont connectés
    [5] Les cinq sont connectés
    [6] Les six sont connectés
   *[other] Les { $wanted } sont connectés
}
outcome-heading-some = { $connected ->
    [1] Un sur { $wanted ->
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
       *[6] six
    } est connecté
    [2] Deux sur { $wanted ->
        [3] trois
        [4] quatre
        [5] cinq
       *[6] six
    } sont connectés
    [3] Trois sur { $wanted ->
        [4] quatre
        [5] cinq
       *[6] six
    } sont connectés
    [4] Quatre sur { $wanted ->
        [5] cinq
       *[6] six
    } sont connectés
    [5] Cinq sur six sont connectés
   *[other] { $connected } sur { $wanted } sont connectés
}
outcome-heading-some-of-many = { $connected ->
    [one] { $connected } sur { $wanted } est connecté
   *[other] { $connected } sur { $wanted } sont connectés
}

outcome-complete = Tout ce qui était demandé a été trouvé.
outcome-left = Ce qui reste à faire est indiqué pour chaque appareil.
outcome-missing = Pas encore dans le compte du client : { $types }. Fréquent le jour de l’installation.
outcome-missing-vendor = Pas encore dans ce compte { $vendor } : { $types }. Fréquent le jour de l’installation.
outcome-missing-several = Pas encore là : { $types }. Fréquent le jour de l’installation.
outcome-elsewhere = Pas dans le compte auquel le client s’est connecté : { $types }. Ce n’est peut-être pas le bon compte.
outcome-elsewhere-vendor = Pas dans ce compte { $vendor } : { $types }. Ce n’est peut-être pas le bon compte.
outcome-elsewhere-several = Introuvable : { $types }. L’un des comptes n’est peut-être pas le bon.
outcome-accounts = { $accounts ->
    [2] Dans deux comptes.
    [3] Dans trois comptes.
    [4] Dans quatre comptes.
    [5] Dans cinq comptes.
    [6] Dans six comptes.
   *[other] Dans { $accounts } comptes.
}
outcome-nothing-yet = Ce qui est trouvé dans le compte s’affiche ici.
outcome-already-here = Déjà dans ce logement : { $types }. Ce que la connexion apporte s’affichera ici.

outcome-list = Appareils par compte
outcome-look-now = Vérifier maintenant
outcome-looking = Vérification…
outcome-report = Rapport
outcome-finish = Terminer la visite
outcome-extra = Également dans ce logement
outcome-already = Déjà dans ce logement
outcome-set-aside = { $count ->
    [one] { $count } appareil de la réponse n’a pas pu être lu.
   *[other] { $count } appareils de la réponse n’ont pas pu être lus.
}

outcome-customer-chooses = Le fabricant que le client choisira
outcome-no-vendor = Aucun fabricant choisi pour le moment
outcome-nothing-chosen = Rien n’a encore été choisi pour ce compte.
outcome-planned = { $types } : aucun lien n’a encore été créé.
outcome-ready = { $types } : le lien est prêt, et personne ne l’a encore.
outcome-not-seen = Le lien est parti. Hearthlink vérifie de lui-même et affiche ici ce qu’il trouve.
outcome-taken-out = Les appareils de ce compte ont été retirés du foyer ici.
outcome-create-link = Créer le lien
outcome-hand-over = Remettre le lien
outcome-row-planning = Pas encore de lien
outcome-row-linkReady = Lien prêt
outcome-row-waiting = En attente
outcome-row-needsAction = Action requise
outcome-row-connected = Connecté
outcome-row-over = Lien expiré

outcome-state-connected = Connecté
outcome-state-notReachable = Connecté, injoignable
outcome-state-needsAction = Action requise
outcome-state-notYet = Pas encore
outcome-not-here = Pas dans ce compte
outcome-state-inAnotherAccount = Dans un autre compte
outcome-state-vendorDoesNotOffer = Non proposé
outcome-state-scopeNotAsked = Non demandé
outcome-state-vendorInTrouble = Panne du fabricant

outcome-why-not-yet = Un nouvel appareil peut mettre une heure à apparaître.
outcome-why-not-yet-until = Un nouvel appareil peut mettre une heure à apparaître ; Hearthlink continue à vérifier jusqu’à { $until }.
outcome-why-not-all-yet = Certains appareils attendus ne sont pas encore dans ce compte.
outcome-why-not-all-yet-until = Certains appareils attendus ne sont pas encore dans ce compte ; Hearthlink continue à vérifier jusqu’à { $until }.
outcome-why-other-than-expected = Autre chose a été trouvé. Vérifiez le modèle et le numéro que vous avez notés, ou le compte.
outcome-why-other-account = Aucun de ces appareils n’est dans ce compte. Il s’agit peut-être d’une autre adresse e-mail, ou d’une autre application de la marque.
outcome-why-other-account-vendor = Aucun de ces appareils n’est dans ce compte { $vendor }. Il s’agit peut-être d’une autre adresse e-mail, ou d’une autre application de la marque.
outcome-why-not-reachable = Appareil relié, mais injoignable par son fabricant pour le moment. Vérifiez son alimentation et son réseau.
outcome-why-elsewhere-vendors = Appareil trouvé dans le compte de ce logement chez { $vendors }.
outcome-why-elsewhere = Appareil trouvé dans un autre compte de ce logement.
outcome-why-vendor-does-not-offer = Ce fabricant ne permet pas de relier ce type d’appareil. Choisissez-en un autre.
outcome-why-scope-not-asked = Le lien ne demandait pas l’accès à ce type d’appareil.
outcome-why-needs-action = Il reste quelque chose à faire pour que tout fonctionne.
outcome-why-sign-in-again = La connexion à ce compte ne fonctionne plus. Une reconnexion conserve l’ID et l’historique de chaque appareil.
outcome-why-vendor-in-trouble = Enode signale un problème de connexion chez le fabricant. Réessayez plus tard : le même lien reste valable tant qu’il n’est pas ouvert.
outcome-why-vendor-in-trouble-named = Enode signale un problème de connexion chez { $vendor }. Réessayez plus tard : le même lien reste valable tant qu’il n’est pas ouvert.

outcome-next-nothing = Rien à faire
outcome-next-nothing-or = Rien à faire, ou :
outcome-next-waitForLook = Rien à faire
outcome-next-lookAgain = Ensuite : vérifier à nouveau
outcome-next-otherAccount = Essayer un autre compte
outcome-next-otherVendor = Choisir un autre fabricant
outcome-next-askScope = Demander plus d’accès
outcome-next-actAtDevice = Voir ce qu’il faut faire
outcome-next-actInApp = Voir ce qu’il faut faire
outcome-next-signInAgain = Se reconnecter
outcome-next-tryLater = Aller au lien
outcome-step-about = { $step } : { $about }

outcome-reachable = Joignable
outcome-not-reachable = Injoignable pour le moment
outcome-reach-unknown = Joignabilité inconnue
outcome-last-seen = dernier signe de vie : { $time }
outcome-as-expected = comme prévu
outcome-unexpected = en plus
outcome-arrival-new = nouveau
outcome-arrival-cameBack = de retour
outcome-arrival-alreadyThere = déjà là avant
outcome-arrival-wentAway = n’est plus là
outcome-once-done = Une fois cela fait : { $capability }
outcome-not-capable = Impossible chez son fabricant : { $capabilities }
outcome-granted = Accès accordés : { $scopes }
outcome-granted-none = Accès accordés : aucun
outcome-not-granted = Non accordés : { $scopes }
outcome-not-granted-of-type = Demandés, mais non accordés : { $scopes }

outcome-expected = Attendu : { $device }
outcome-expected-several = { $count } × { $device }
outcome-expected-ending = { $device }, se terminant par { $ending }
outcome-expectedState-found = trouvé
outcome-expectedState-notFound = non trouvé
outcome-expectedState-inAnotherAccount = dans un autre compte
outcome-expected-some = trouvé : { $found } sur { $wanted }
outcome-expected-some-elsewhere = trouvé : { $found } sur { $wanted }, le reste dans un autre compte

outcome-interventions = À faire pour que tout fonctionne
outcome-place-atDevice = Ici, sur l’appareil
outcome-place-inApp = Dans l’application du fabricant
outcome-place-bySigningIn = En se reconnectant
outcome-place-elsewhere = Ailleurs : { $place }
outcome-third-party = installateur agréé requis
outcome-leads-to = ({ $host })
outcome-supports = Prend en charge : { $list }
