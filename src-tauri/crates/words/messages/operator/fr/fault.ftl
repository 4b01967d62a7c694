# Ce qui s’est passé, en une phrase. Ce que d’autres en ont dit figure dessous, dans leurs propres termes.

fault-fields = { $count ->
    [one] Un champ est à corriger.
   *[other] { $count } champs sont à corriger.
}

fault-no-address = Aucune adresse n’a été trouvée pour { $host }.
fault-no-connection = Pas de connexion avec { $host }.
fault-refused = { $host } refuse la connexion.
fault-connection-cut = La connexion a été coupée avant la fin de la réponse.
fault-no-secure-connection = Pas de connexion sécurisée avec { $host }.
fault-no-answer = { $seconds ->
    [one] Pas de réponse au bout d’une seconde.
   *[other] Pas de réponse au bout de { $seconds } secondes.
}
fault-wrong-credentials = Le serveur de jetons n’accepte pas ce Client ID et ce Client Secret.
fault-token-server = Le serveur de jetons n’a pas délivré de jeton ({ $status }).
fault-bad-answer = La réponse n’est pas celle que promet l’API d’Enode.
fault-answer-too-large = La réponse est trop volumineuse pour ce programme.
fault-link-lost = Un lien a été demandé, mais aucune réponse utilisable n’est revenue.
fault-change-lost = La modification a été demandée, mais aucune réponse utilisable n’est revenue.
fault-link-host = Le lien mène à { $host } et ne doit pas être ouvert.
fault-link-no-address = Ce qui a été reçu comme lien n’est pas une adresse web et ne doit pas être ouvert.
fault-cannot-be-sent = Ces données ne peuvent pas être envoyées, et ne l’ont pas été.
fault-client-setup = La connexion à Enode n’a pas pu être préparée.
fault-connection-limit = Ce profil ne peut plus relier de compte : sa limite de connexions est atteinte.
fault-token-refused = L’API n’accepte pas le jeton délivré par le serveur de jetons ({ $status }).
fault-not-allowed = Ce profil n’est pas autorisé à faire cela ({ $status }).
fault-not-found = Enode ne connaît pas ce qui est demandé ({ $status }).
fault-gave-up = Enode a cessé d’attendre la requête ({ $status }).
fault-vendor-unavailable = Le fabricant n’est pas disponible pour le moment ({ $status }).
fault-rejected = Enode a refusé la requête ({ $status }).
fault-unavailable = Enode ne peut pas répondre pour le moment ({ $status }).
fault-unknown-status = Enode a répondu d’une façon que ce programme ne connaît pas ({ $status }).
fault-rate-limited = Enode demande moins de requêtes pour le moment.
fault-vendor-outage = Impossible de relier { $vendor } pour le moment : Enode signale une panne de son service de connexion.
fault-vendor-gone = { $vendor } n’est plus proposé à ce profil pour ces types d’appareils.

fault-row-gone = Ce compte ne fait plus partie de la visite.
fault-row-has-link = Un lien a été créé pour ce compte : il reste donc dans la visite.
fault-last-row = Une visite a au moins un compte à relier.
fault-no-link = Il n’y a aucun lien à remettre.
fault-link-over = Le lien a expiré : ses 24 heures sont écoulées.
fault-link-spent = Le lien a déjà été ouvert, et un lien ne fonctionne qu’une fois.
fault-link-not-at-hand = L’adresse de ce lien n’est plus disponible : elle n’était conservée que pour une session.
fault-link-with-nobody = Personne n’a encore ce lien : il n’y a rien à en dire.
fault-new-household = Le foyer { $household } n’existe pas encore. Le lien le créerait.
fault-no-account = Ce foyer n’a pas de compte chez { $vendor }.
fault-unlinked-before = Enode ne le connaît plus : le retrait a déjà été fait.
fault-visit-not-open = Cette visite n’est plus ouverte.
fault-visit-not-kept = Cette visite n’est plus conservée.
fault-visit-begun-since = Une autre visite avec ce foyer a commencé depuis. Continuez avec celle-ci.
fault-visit-bound = Un lien a été créé dans cette visite : elle reste donc avec son foyer.
fault-household-has-visit = Une visite de ce foyer est déjà ouverte. Continuez avec celle-ci.
fault-visit-unreadable = La visite du foyer { $household } n’a pas pu être lue.
fault-visit-unwritable = La visite n’a pas pu être enregistrée.
fault-no-client = Aucun profil n’est ouvert.
fault-no-vendors = Les fabricants n’ont pas encore été récupérés.
fault-no-command = Pas de commande tant que le plan n’est pas complet.
fault-no-return = Aucun port de cet ordinateur n’est disponible pour le retour du client.

fault-visits = Les visites n’ont pas pu être lues ou enregistrées.
fault-visits-damaged = Les visites dans { $path } sont endommagées.
fault-visits-traces = Les visites sont supprimées, mais des traces peuvent rester dans { $path } jusqu’au prochain démarrage de Hearthlink.
fault-visits-kept-aside = { $count ->
    [one] Les visites étaient endommagées. { $count } d’entre elles a pu être lue et figure dans la liste ; le fichier est conservé sous { $path }.
   *[other] Les visites étaient endommagées. { $count } d’entre elles ont pu être lues et figurent dans la liste ; le fichier est conservé sous { $path }.
}
fault-store-fell = Le stockage s’est arrêté de façon inattendue.
fault-file-newer = { $path } a été écrit par une version plus récente de Hearthlink.
fault-profiles = Les profils n’ont pas pu être lus ou enregistrés.
fault-profiles-kept-aside = Les profils étaient endommagés et n’ont pas pu être lus. Le fichier est conservé sous { $path }.
fault-profile-gone = Ce profil n’existe plus.
fault-preferences = Vos préférences n’ont pas pu être enregistrées.
fault-secret-not-kept = Le secret du profil { $profile } n’est plus conservé sur cet ordinateur.
fault-webhook-secret-missing = Le récepteur a besoin du secret du webhook pour vérifier les signatures.
fault-receiver = Impossible de recevoir quoi que ce soit sur le port { $port } de cet ordinateur.
fault-report-not-saved = Le rapport n’a pas pu être enregistré dans { $folder }.
fault-support-file-not-saved = Le fichier d’assistance n’a pas pu être enregistré dans { $folder }.
fault-printed-in-part = La page n’a pas été imprimée jusqu’au bout.

fault-keyring-available = Le secret est conservé dans le trousseau de cet ordinateur.
fault-keyring-missing = Cet ordinateur n’a pas de trousseau où conserver le secret.
fault-keyring-locked = Le trousseau est verrouillé.
fault-keyring-denied = Le trousseau a refusé l’accès.
fault-keyring-timed-out = Le trousseau n’a pas répondu à temps.
fault-keyring-not-found = Le trousseau ne contient pas ce secret.
fault-keyring-too-large = Le secret est trop long pour le trousseau.
fault-keyring-failed = Le trousseau a échoué.

fault-browser = Le navigateur du système n’a pas pu être démarré.
fault-mail = La messagerie n’a pas pu être démarrée.
fault-clipboard = Le presse-papiers n’a pas accepté le texte.
fault-no-folder = Aucun dossier d’enregistrement n’a été trouvé.
fault-folder-not-opened = Le dossier n’a pas pu être ouvert.
fault-print-dialog = La boîte de dialogue d’impression n’a pas pu s’ouvrir.
fault-no-window = Il n’y a aucune fenêtre à imprimer.
fault-not-printed = La page n’a pas pu être imprimée dans un fichier.
fault-print-by-dialog = Sur ce système, l’impression dans un fichier passe uniquement par la boîte de dialogue d’impression.
fault-no-story = Il n’y a pas de scénario nommé { $story }.
fault-demo = La démo n’a pas pu démarrer.

fault-no-delivery = Ce n’est pas une liste d’événements telle qu’Enode les envoie : { $reason }.

fault-screens = Une erreur s’est produite dans la fenêtre.

fault-report-overtaken = Il s’est passé autre chose avec le lien entre-temps : ce qui en a été dit reste donc noté.

fault-customer-window = La fenêtre destinée au client n’a pas pu s’ouvrir.

fault-no-simulated-phone = Seul un client de la démo a un téléphone simulé.
fault-no-time = Ce n’est pas une heure.
fault-customer-stopped = Le client n’a pas pu continuer.
fault-phone-without-link = Le téléphone simulé n’a pas de lien.
fault-phone-not-shown = Le téléphone simulé n’a pas pu être affiché.
fault-demo-not-open = La démo n’est pas ouverte.
