# Que faire en cas d’échec : une ou deux phrases.

hint-wrong-credentials = Vérifiez le Client ID et le Client Secret le plus récent, et qu’ils appartiennent à cet environnement.
hint-secret-missing = Saisissez de nouveau le Client Secret.
hint-webhook-secret-missing = Saisissez d’abord le secret du webhook.
hint-token-server = Vérifiez l’URL des jetons, puis réessayez.
hint-not-allowed = Se reconnecter ne sert à rien. Demandez à Enode si cela est activé pour votre Client ID.
hint-connection-limit = Dissociez les comptes devenus inutiles, ou demandez à Enode une limite plus élevée.
hint-not-found = L’élément a peut-être été supprimé entre-temps. Relancez la recherche.
hint-rejected = Corrigez ce que les détails indiquent, puis réessayez.
hint-rate-limited = Attendez un instant, puis réessayez.
hint-rate-limited-for = { $seconds ->
    [one] Attendez une seconde, puis réessayez.
   *[other] Attendez { $seconds } secondes, puis réessayez.
}
hint-vendor-outage = Reliez d’abord un autre fabricant, ou revenez plus tard : c’est le service de connexion du fabricant qui est en panne, pas ce programme.
hint-vendor-gone = Choisissez un autre fabricant, ou faites activer celui-ci chez Enode pour votre Client ID.
hint-unavailable = Réessayez dans un instant. status.enode.com signale les pannes plus longues.
hint-unreachable = Vérifiez le réseau de cet ordinateur, puis réessayez.
hint-no-address = Vérifiez l’orthographe de l’adresse, et la connexion au réseau.
hint-nobody-answers = Vérifiez l’adresse et le port, et que le serveur est en marche.
hint-no-connection = Vérifiez la connexion au réseau, et si un pare-feu fait obstacle.
hint-unsteady = Réessayez ; le réseau est peut-être lent ou instable.
hint-timed-out = Le réseau ou l’API est lent. Réessayez.
hint-tls = Vérifiez la date et l’heure de cet ordinateur, et si un proxy ou un pare-feu intercepte la connexion.
hint-bad-answer = Vérifiez l’URL de l’API. Si elle est juste, réessayez, et prévenez Enode si le problème persiste.
hint-token-refused = L’API refuse ces identifiants : vérifiez que les deux adresses appartiennent au même environnement.
hint-link-may-exist = Créez un nouveau lien. L’autre, non ouvert, expire de lui-même après 24 heures.
hint-may-be-done = Regardez l’état actuel avant de réessayer.
hint-link-host = Ne l’ouvrez pas. Vérifiez l’adresse de l’API et, pour un environnement personnalisé, les hôtes de ses liens.
hint-new-link = Créez un nouveau lien.
hint-new-household = Vérifiez l’orthographe. Si elle est juste, créez le foyer avec le lien.
hint-receiver = Choisissez un autre port, ou fermez le programme qui utilise celui-ci.
hint-mail = Copiez plutôt le message et collez-le dans un e-mail.
hint-browser = Copiez plutôt le lien et collez-le dans un navigateur.
hint-printing = Choisissez Imprimer, et là, enregistrez en PDF.
hint-print-dialog = Réessayez, ou enregistrez le rapport dans un fichier.
hint-print-to-pdf-windows = Choisissez Imprimer, puis « Microsoft Print to PDF ».
hint-print-to-pdf-mac = Choisissez Imprimer, puis « Enregistrer au format PDF ».
hint-storage = Vérifiez que le disque a de la place et que le dossier est accessible en écriture.
hint-folder-not-opened = Le fichier est enregistré : ouvrez son dossier dans votre gestionnaire de fichiers.
hint-internal = Redémarrez Hearthlink. Si cela se reproduit, signalez-le.
hint-row-stays = Il reste dans le plan.
hint-visit-bound = Commencez une visite pour l’autre foyer.
hint-newer-version = Il a sans doute été écrit par une version plus récente de Hearthlink. Il est laissé tel quel.
hint-visits-damaged-in-use = Fermez toutes les fenêtres de Hearthlink et relancez-le : il sauve ce qu’il peut.
hint-visits-traces = Le reste est effacé au prochain démarrage.
hint-visits-kept-aside = Le fichier conservé contient aussi des foyers : supprimez-le quand il n’est plus utile.
hint-profiles-kept-aside = Connectez de nouveau vos profils ; leurs secrets sont toujours dans le trousseau de cet ordinateur.

hint-keyring-missing = Démarrez GNOME Keyring, KWallet ou équivalent, ou conservez le secret pour cette session seulement.
hint-keyring-locked = Déverrouillez-le et réessayez, ou conservez le secret pour cette session seulement.
hint-keyring-denied = Autorisez Hearthlink dans le trousseau, ou conservez le secret pour cette session seulement.
hint-keyring-timed-out = Sa demande est peut-être cachée derrière une autre fenêtre. Sinon, conservez le secret pour cette session seulement.
hint-keyring-not-found = Saisissez de nouveau le secret.
hint-keyring-too-large = Vérifiez que seul le secret a été collé.
hint-keyring-failed = Réessayez, ou conservez le secret pour cette session seulement.
