# Ce qu’il faut avoir sous la main avant de créer un lien : lu à voix haute au client, donc en phrases entières. $portal : l’application ou le service où le client se connecte.

readiness-title =
    { $count ->
        [one] Avant de commencer : une chose à avoir sous la main
       *[other] Avant de commencer : { $count } choses à avoir sous la main
    }
readiness-short = Avant de commencer
readiness-count = { $ticked }/{ $count }
readiness-ticked = Prêt : { $ticked } sur { $count }
readiness-lead = Lisez-les au client. Les coches ne sont que pour vous.

readiness-account = Le nom d’utilisateur et le mot de passe du propriétaire pour { $portal } sont à portée de main.
readiness-account-any = Le propriétaire sait dans quel compte sont les appareils, et en a le nom d’utilisateur et le mot de passe à portée de main.
readiness-second-factor = Si { $portal } envoie un code ou demande une confirmation : le téléphone ou la boîte mail qui les reçoit est à portée de main.
readiness-second-factor-any = Si la connexion demande un code ou une confirmation : le téléphone ou la boîte mail qui les reçoit est à portée de main.
readiness-in-account = { $portal } affiche les appareils. Seul ce qui est dans ce compte peut être trouvé.
readiness-in-account-any = L’application ou le site du fabricant affiche les appareils. Seul ce qui est dans ce compte peut être trouvé.
readiness-online = Les appareils sont allumés et en ligne.
readiness-at-vehicle = Quelqu’un peut se rendre au véhicule : une étape peut être à faire sur place.
readiness-subscription = Si l’accès à distance au véhicule demande un abonnement : il est actif.
readiness-installer = Vous savez qui a installé les appareils. Certains réglages ne peuvent être modifiés que par un professionnel agréé.
readiness-terms = Les conditions d’utilisation sont acceptées dans l’application { $portal }.
readiness-phone-key = Une clé sur téléphone peut être demandée : le propriétaire est près du véhicule avec son téléphone, et le Bluetooth est activé.

readiness-of-company = De votre entreprise
readiness-steps-title = Ce qu’Enode peut demander ensuite
readiness-steps-none = Enode n’indique rien de particulier ici.
readiness-steps-loading = Interrogation d’Enode…
readiness-step-at-device = Sur l’appareil
readiness-step-in-app = Dans l’application du fabricant
readiness-step-sign-in = En se reconnectant
readiness-step-elsewhere = Ailleurs
readiness-step-third-party = Par un professionnel agréé

readiness-file-title =
    { $count ->
        [one] Il y a une erreur dans le fichier de votre entreprise { $path }
       *[other] Il y a { $count } erreurs dans le fichier de votre entreprise { $path }
    }
readiness-file-unreadable = Il n’a pas pu être lu : { $reason }
readiness-file-not-json = Ce n’est pas du JSON : { $reason }
readiness-file-version = Sa version devrait être { $known }. Rien n’en est utilisé.
readiness-file-shape = Il devrait contenir une liste de points. Rien n’en est utilisé.
readiness-file-point = Le point { $position } a été ignoré : { $reason }
readiness-file-words = Le point { $position } a été ignoré : il doit avoir soit son propre texte, soit une des phrases de Hearthlink.
readiness-file-empty = Le point { $position } a été ignoré : son texte est vide.
readiness-file-long = Le point { $position } a été ignoré : son texte dépasse { $most } caractères.
readiness-file-type = Le point { $position } indique un type d’appareil que cette version ne connaît pas : { $name }
readiness-file-vendor = Le point { $position } indique un code de fabricant que cette version ne connaît pas : { $name }

readiness-used-last = Utilisés récemment
readiness-last-access = La dernière fois avec { $vendor }, le { $day } : { $count ->
        [one] une autorisation
       *[other] { $count } autorisations
    }
readiness-last-same = Comme la dernière fois avec { $vendor }, le { $day }.
readiness-as-last-time = Comme la dernière fois
readiness-no-last-time = Rien n’a encore été demandé avec ce fabricant.
readiness-done = Fermer
readiness-file-short =
    { $count ->
        [one] une erreur dans le fichier de votre entreprise
       *[other] { $count } erreurs dans le fichier de votre entreprise
    }
