# Événements webhook : ce qu’Enode envoie de lui-même. Un récepteur les reçoit, un banc d’essai en lit un, et les webhooks du profil chez Enode sont gérés ici.

events-heading = Événements
events-lead = Ce qu’Enode envoie par webhook s’affiche aussitôt, sans attendre la prochaine vérification.
events-tab-receiver = Récepteur
events-tab-bench = Tester un envoi
events-tab-webhooks = Webhooks chez Enode

events-verdict-valid = Signature valide
events-verdict-wrong = Signature incorrecte
events-verdict-malformed = Signature mal formée
events-verdict-missing = Aucune signature
events-verdict-notChecked = Signature non vérifiée

events-kind-discovered = Appareil découvert
events-kind-updated = Appareil mis à jour
events-kind-deleted = Appareil supprimé
events-kind-credentialsInvalidated = Reconnexion nécessaire
events-kind-heartbeat = Signal de présence
events-kind-test = Test
events-kind-other = Non utilisé par Hearthlink
events-effect-changesDevices = Modifie les appareils de la visite ouverte
events-effect-nothingNew = Rien de nouveau
events-effect-otherHousehold = Concerne un autre foyer
events-effect-none = Ne change rien ici
events-made = créé : { $time }
events-household = Foyer { $id }
events-version = Version { $version }
events-fields = Modifié : { $fields }
events-raw = Texte d’origine
events-set-aside = { $count ->
    [one] { $count } événement n’a pas pu être lu
   *[other] { $count } événements n’ont pas pu être lus
}

events-receiver = Récepteur
events-receiver-off = Désactivé
events-receiver-listening = À l’écoute
events-receiver-asking = Interrogation…
events-receiver-lead = Uniquement sur cet ordinateur. Dirigez un tunnel vers lui, et un webhook vers le tunnel.
events-receiver-address = Adresse pour le tunnel
events-receiver-port = Port
events-receiver-port-help = De 1024 à 65535.
events-receiver-port-problem = Un port est un nombre de 1024 à 65535.
events-receiver-switch-on = Activer
events-receiver-switch-off = Désactiver
events-receiver-secret = Secret du webhook
events-receiver-secret-kept = Le secret est conservé.
events-receiver-secret-needed = À saisir d’abord : seuls les envois signés avec ce secret sont acceptés.
events-receiver-secret-help = Celui du webhook. Saisi une seule fois ; il ne réapparaît jamais à l’écran.
events-receiver-secret-keep = Conserver le secret
events-receiver-secret-other = Saisir un autre secret
events-receiver-received = Reçus
events-receiver-none = Rien n’a encore été reçu
events-receiver-none-hint = Les envois s’affichent ici dès leur arrivée, les plus récents en premier.
events-receiver-none-off = Le récepteur est arrêté
events-receiver-none-off-hint = Activez le récepteur pour voir les envois ici, le plus récent en premier.
events-receiver-count = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
events-receiver-repeated = { $count ->
    [one] { $count } doublon ignoré
   *[other] { $count } doublons ignorés
}
events-receiver-delivery = Envoi

events-bench-lead = Lit un envoi comme le ferait le récepteur. Rien n’est modifié.
events-bench-batch = Lot
events-bench-batch-help = Collez tel quel le corps d’un envoi, ou déposez ici un fichier JSON.
events-bench-choose = Choisir un fichier
events-bench-drop = Déposez le fichier pour le lire
events-bench-not-text = Ce fichier n’a pas pu être lu comme du texte.
events-bench-signature = En-tête de signature
events-bench-signature-help = Le contenu de x-enode-signature ; facultatif.
events-bench-secret = Secret
events-bench-secret-help = Pour vérifier la signature ; facultatif. Il n’est pas conservé.
events-bench-read = Lire l’envoi
events-bench-clear = Effacer
events-bench-result = Ce que dit l’envoi
events-bench-nothing = Rien n’a encore été lu
events-bench-nothing-hint = Le contenu de l’envoi s’affiche ici : sa signature, ses événements, et ce que chacun changerait.
events-bench-no-events = Il ne contient aucun événement.

events-webhooks = Webhooks de ce profil
events-webhooks-loading = Interrogation d’Enode…
events-webhooks-none = Ce profil n’a pas de webhook
events-webhooks-none-hint = Un webhook signale à votre serveur, ou au récepteur de cet ordinateur, les nouveaux appareils et les connexions perdues.
events-webhooks-add = Nouveau webhook
events-webhook-active = Actif
events-webhook-inactive = Arrêté par Enode
events-webhook-last-success = dernier succès : { $time }
events-webhook-no-success = aucun envoi n’a encore abouti
events-webhook-every-event = Tous les événements
events-webhook-some-events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
events-webhook-header = envoie l’en-tête { $name }
events-webhook-version = version { $version }
events-webhook-change = Modifier
events-webhook-test = Envoyer un test
events-webhook-testing = Envoi…
events-webhook-delete = Supprimer…
events-webhook-change-of = Modifier : { $url }
events-webhook-test-of = Envoyer un test : { $url }
events-webhook-delete-of = Supprimer… { $url }
events-webhook-arrived = L’événement de test est arrivé
events-webhook-not-arrived = L’événement de test n’est pas arrivé
events-webhook-answered = réponse { $code }
events-webhook-answer = Sa réponse

events-form-new = Nouveau webhook
events-form-change = Modifier le webhook
events-form-url = URL
events-form-url-help = En https, là où votre tunnel ou votre relais reçoit.
events-form-secret = Secret
events-form-secret-help = De 6 à 256 caractères. Enode signe chaque envoi avec ce secret.
events-form-unchanged = Laissez vide pour garder la valeur actuelle.
events-form-events = Événements
events-form-all-events = Tous les événements, y compris les nouveaux
events-form-header-name = Nom de l’en-tête
events-form-header-name-help = Joint à chaque envoi, pour votre relais ; facultatif.
events-form-header-value = Valeur de l’en-tête
events-form-api-version = Version de l’API
events-form-version-of-client = Celle du profil
events-form-create = Créer le webhook
events-form-save = Enregistrer
events-form-saving = Enregistrement…

events-delete-title = Supprimer le webhook vers { $host } ?
events-delete-text = Enode ne lui enverra plus rien. Cette action est irréversible.
events-delete-type = Saisissez { $host } pour confirmer
events-delete-confirm = Supprimer définitivement
