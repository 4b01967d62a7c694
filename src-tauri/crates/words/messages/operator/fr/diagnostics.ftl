# Le diagnostic : la vérification de la connexion, le journal et le fichier d’assistance.

diagnostics-heading = Diagnostic
diagnostics-lead = Trouve où une connexion échoue, et crée un fichier pour la personne qui vous aide.
diagnostics-open = Diagnostic
diagnostics-check-this = Vérifier la connexion
diagnostics-check-client = Vérifier la connexion : { $client }
diagnostics-check-client-short = Vérifier la connexion

diagnostics-check-title = Vérification de la connexion
diagnostics-check-lead = Lecture seule. Rien ne change ici ni chez Enode.
diagnostics-check-demo = Le secret, le serveur et l’API sont simulés sur cet ordinateur. Rien n’en sort.
diagnostics-client = Profil
diagnostics-no-client = Il n’y a pas encore de profil. Connectez-en un, ou ouvrez la démo, et vérifiez-le ici.
diagnostics-start = Vérifier maintenant
diagnostics-again = Vérifier de nouveau
diagnostics-cancel = Arrêter la vérification
diagnostics-checked-at = Vérifié : { $time }

diagnostics-step-secret = Client Secret
diagnostics-step-names = Noms des serveurs
diagnostics-step-connection = Connexion sécurisée
diagnostics-step-token = Jeton d’accès
diagnostics-step-api = API
diagnostics-step-clock = Horloge de cet ordinateur

diagnostics-state-waiting = En attente
diagnostics-state-running = Vérification en cours
diagnostics-state-passed = Fonctionne
diagnostics-state-warned = À noter
diagnostics-state-failed = Ne fonctionne pas
diagnostics-state-not-tried = Non essayé

diagnostics-outcome-none = Pas encore vérifié.
diagnostics-outcome-running = Vérification : { $step }
diagnostics-outcome-passed = Tout fonctionne.
diagnostics-outcome-warned = Cela fonctionne. Un point est à noter.
diagnostics-outcome-failed = Quelque chose ne fonctionne pas. La première étape en échec indique que faire.
diagnostics-outcome-cancelled = La vérification a été arrêtée.

diagnostics-milliseconds = { $count } ms
diagnostics-secret-keyring = Lu dans le trousseau
diagnostics-secret-session = Conservé pour cette session
diagnostics-secret-demo = Créé par le simulateur
diagnostics-by-proxy = Résolu par votre proxy
diagnostics-without-tls = { $count } ms, au sein de cet ordinateur
diagnostics-clock-right = Écart de { $count } s au plus
diagnostics-clock-ahead-minutes = Avance de { $count } min
diagnostics-clock-behind-minutes = Retard de { $count } min
diagnostics-clock-ahead-days = { $count ->
    [one] Avance de { $count } jour
   *[other] Avance de { $count } jours
}
diagnostics-clock-behind-days = { $count ->
    [one] Retard de { $count } jour
   *[other] Retard de { $count } jours
}

diagnostics-what-to-do = Que faire
diagnostics-said = Message du serveur
diagnostics-reference = Référence
diagnostics-because = Une autre étape doit d’abord fonctionner : { $step }
diagnostics-was-stopped = La vérification a été arrêtée avant cette étape.
diagnostics-clock-unknown = Le serveur n’indique pas son heure : il n’y a rien à comparer.

diagnostics-means-no-keyring = Cet ordinateur n’a pas de trousseau où conserver le Client Secret.
diagnostics-do-no-keyring = Démarrez le service de trousseau de cet ordinateur, ou saisissez le secret pour cette session seulement.
diagnostics-means-keyring-locked = Le trousseau est verrouillé : le Client Secret ne peut pas être lu.
diagnostics-do-keyring-locked = Déverrouillez le trousseau, puis vérifiez de nouveau.
diagnostics-means-keyring-denied = Le trousseau ne laisse pas Hearthlink lire le Client Secret.
diagnostics-do-keyring-denied = Autorisez Hearthlink dans les paramètres du trousseau, puis vérifiez de nouveau.
diagnostics-means-keyring-silent = Le trousseau ne répond pas.
diagnostics-do-keyring-silent = Cherchez une demande du trousseau cachée derrière une autre fenêtre, puis vérifiez de nouveau.
diagnostics-means-keyring-failed = Le trousseau n’a pas pu être lu.
diagnostics-do-keyring-failed = Fermez votre session sur cet ordinateur, rouvrez-la, puis vérifiez de nouveau.
diagnostics-means-secret-missing = Le Client Secret n’est plus conservé sur cet ordinateur.
diagnostics-do-secret-missing = Ouvrez le profil depuis « Visites » et saisissez de nouveau son secret.

diagnostics-means-name-unknown = Le nom { $host } ne mène nulle part : il n’y a pas de réseau, ou le nom est mal orthographié.
diagnostics-do-name-unknown = Ouvrez une page web dans votre navigateur. Si elle s’affiche, vérifiez les adresses de ce profil.
diagnostics-means-no-connection = Personne ne répond à l’adresse { $host }.
diagnostics-do-no-connection = Demandez à la personne qui gère votre réseau si un pare-feu bloque { $host }.
diagnostics-do-no-connection-here = Démarrez ce qui doit y répondre sur cet ordinateur, ou vérifiez les adresses de ce profil.
diagnostics-means-timed-out = { $host } met trop de temps à répondre.
diagnostics-do-timed-out = Essayez un autre réseau, par exemple celui de votre téléphone, puis vérifiez de nouveau.
diagnostics-means-cut = La connexion avec { $host } est coupée avant la fin de la réponse.
diagnostics-do-cut = Essayez un autre réseau, par exemple celui de votre téléphone, puis vérifiez de nouveau.
diagnostics-means-slow = La connexion fonctionne, mais { $host } répond lentement.
diagnostics-do-slow = Attendez-vous à patienter, ou essayez un autre réseau.
diagnostics-means-certificate-not-now = D’après l’horloge de cet ordinateur, le certificat présenté par { $host } n’est pas valable aujourd’hui.
diagnostics-do-certificate-not-now = Réglez la date et l’heure de cet ordinateur, puis vérifiez de nouveau.
diagnostics-means-certificate-other-host = Ce qui répond à l’adresse { $host } s’identifie sous un autre nom.
diagnostics-do-certificate-other-host = Vérifiez les adresses de ce profil. Sur un réseau invité, connectez-vous-y d’abord.
diagnostics-means-certificate-unknown-issuer = Cet ordinateur ne fait pas confiance au certificat de { $host } : un proxy ou un antivirus lit sans doute les échanges.
diagnostics-do-certificate-unknown-issuer = Demandez à la personne qui gère votre réseau d’installer son certificat sur cet ordinateur, ou d’exclure { $host }.
diagnostics-means-not-tls = Ce qui répond à l’adresse { $host } ne sécurise pas la connexion.
diagnostics-do-not-tls = Vérifiez les adresses de ce profil : le port, et si l’adresse doit commencer par https.
diagnostics-means-tls-failed = Impossible d’établir une connexion sécurisée avec { $host }.
diagnostics-do-tls-failed = Demandez à la personne qui gère votre réseau si un proxy ou un pare-feu s’interpose.

diagnostics-means-wrong-credentials = { $host } n’accepte pas ce Client ID et ce Client Secret.
diagnostics-do-wrong-credentials = Ouvrez le profil depuis « Visites » et saisissez son secret le plus récent.
diagnostics-means-no-token = { $host } répond, mais sans délivrer de jeton d’accès.
diagnostics-do-no-token = Vérifiez l’URL des jetons de ce profil.
diagnostics-means-token-refused = { $host } n’accepte pas le jeton, pourtant délivré par le serveur de jetons.
diagnostics-do-token-refused = Vérifiez que l’URL de l’API et celle des jetons appartiennent au même environnement.
diagnostics-means-not-allowed = Les identifiants sont bons, mais { $host } ne laisse pas ce profil lire ses foyers.
diagnostics-do-not-allowed = Demandez à Enode si votre Client ID est activé.
diagnostics-means-not-the-api = Ce qui répond à l’adresse { $host } n’est pas l’API d’Enode.
diagnostics-do-not-the-api = Vérifiez l’URL de l’API de ce profil.
diagnostics-means-rate-limited = { $host } demande moins de requêtes pour le moment.
diagnostics-do-rate-limited = Attendez une minute, puis vérifiez de nouveau.
diagnostics-means-unavailable = { $host } indique ne pas pouvoir répondre pour le moment.
diagnostics-do-unavailable = Consultez status.enode.com, et vérifiez de nouveau plus tard.
diagnostics-means-clock-off = L’horloge de cet ordinateur et celle du serveur ne concordent pas. Des jetons et des certificats peuvent être refusés.
diagnostics-do-clock-off = Activez le réglage automatique de l’heure sur cet ordinateur.
diagnostics-means-failed = L’étape a échoué d’une façon que ce programme ne connaît pas.
diagnostics-do-failed = Redémarrez Hearthlink et vérifiez de nouveau. Si cela persiste, envoyez le fichier d’assistance.

diagnostics-log = Journal
diagnostics-log-lead = { $size } Mo au plus sur cet ordinateur, sans secret ni foyer.
diagnostics-log-detailed = Noter davantage, jusqu’à la fermeture de Hearthlink

diagnostics-file = Fichier d’assistance
diagnostics-file-lead = Vous voyez tout avant l’enregistrement, et rien n’est envoyé.
diagnostics-file-in = Contient : versions, paramètres, dernière vérification, nombre de visites, déroulement de la visite ouverte, échecs récents, fin du journal.
diagnostics-file-not-in = Ne contient pas : secrets, liens, noms, libellés, consentement, adresses. Chaque ID est remplacé par un nom inventé.
diagnostics-file-show = Afficher le fichier d’assistance
diagnostics-file-refresh = Recréer
diagnostics-file-making = Création du fichier d’assistance…
diagnostics-file-copy = Copier
diagnostics-file-copied = Copié
diagnostics-file-save = Enregistrer…
diagnostics-file-saving = Enregistrement…
diagnostics-file-saved = Enregistré sous { $path }
diagnostics-file-find = Rechercher dans le fichier
diagnostics-file-found = { $count ->
    [0] Absent du fichier
    [one] { $count } ligne
   *[other] { $count } lignes
}
diagnostics-file-text = Texte du fichier d’assistance
