# Les autorisations demandées au client.

access-heading = À quoi vous faut-il accéder ?
access-lead = Le client voit la même liste sur les pages d’Enode (Link UI) et y donne son accord.
access-packs = Formules
access-pack-readOnly = Lecture seule
access-pack-readAndControl = Lecture et pilotage

access-always = toujours nécessaire
access-not-offered = non proposé par ce fabricant
access-new-permission = inconnu de cette version de Hearthlink

access-example = Par exemple : { $example }
access-permission-of = { $type } : { $permission }
access-chosen = { $chosen } sur { $total }
access-not = Ce qui reste inaccessible
access-language = Langue du client
access-language-browser = Celle de son navigateur
access-colors = Apparence
access-colors-system = Celle de son appareil
access-colors-light = Clair
access-colors-dark = Sombre
access-channel = Comment le client reçoit le lien
access-channel-thisBrowser = Cet ordinateur
access-channel-customersPhone = Téléphone du client
access-channel-message = Message
access-afterwards = Ensuite
access-after-loopback = Retour à Hearthlink, sur cet ordinateur
access-after-scheme = Retour à Hearthlink, par son propre schéma d’URL
access-after-page = Une page web
access-after-uri = Adresse de la page
access-afterwards-at = Le client arrive à la fin sur { $uri }
access-no-phone-page = Sur un téléphone, la dernière page ne s’ouvrira pas. Les appareils sont trouvés quand même.
access-set-phone-page = En définir une dans les paramètres du profil
access-show-request = Afficher la requête
access-hide-request = Fermer
access-request-title = La requête
access-copy-command = Copier comme commande
access-copied = Commande copiée. Elle lit les identifiants dans les variables d’environnement.
access-permissions = Autorisations : { $chosen } sur { $total }
access-next = Créer le lien
access-go-to-link = Aller au lien
access-fresh = Créer un nouveau lien
access-has-link = Ce compte a déjà un lien. Un nouveau lien l’annule.
access-link-differs = Le lien demande ce qui était choisi avant. Un nouveau demande ceci.
access-other-secret = Rouvrir le profil
access-creating = Création du lien…

access-ghost-title = Créer un nouveau foyer ?
access-ghost-message = Aucun foyer n’a encore cet ID. Le lien le créerait.
access-ghost-similar = Vouliez-vous dire
access-ghost-back = Modifier l’ID
access-ghost-create = Créer ce foyer
