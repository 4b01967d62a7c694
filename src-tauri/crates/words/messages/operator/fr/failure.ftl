# Ce qui n’a pas fonctionné : le titre de la note, et ce qui entoure son texte.

failure-reference = Référence :
failure-retry = Réessayer
failure-details = Plus précisément :

failure-title-invalidInput = Un point est à corriger
failure-title-wrongCredentials = Les identifiants ont été refusés
failure-title-secretMissing = Le secret n’est pas ici
failure-title-secretStore = Problème avec le trousseau
failure-title-tokenServer = Aucun jeton n’a été délivré
failure-title-notAllowed = Non autorisé pour ce profil
failure-title-connectionLimit = Plus aucune connexion disponible
failure-title-notFound = Introuvable
failure-title-rejected = La requête a été refusée
failure-title-rateLimited = Trop de requêtes
failure-title-vendorOutage = Le fabricant est en panne
failure-title-vendorGone = Le fabricant n’est pas proposé
failure-title-unavailable = Enode ne peut pas répondre pour le moment
failure-title-unreachable = Pas de connexion
failure-title-timedOut = Pas de réponse à temps
failure-title-tls = Pas de connexion sécurisée
failure-title-badAnswer = La réponse est incompréhensible
failure-title-linkMayExist = Un lien a peut-être été créé
failure-title-mayBeDone = La modification a peut-être été faite
failure-title-linkHost = Ce lien n’est pas ouvert
failure-title-linkSpent = Le lien a été utilisé
failure-title-linkOver = Le lien a expiré
failure-title-newHousehold = Ce foyer est nouveau
failure-title-receiver = Impossible de recevoir des événements
failure-title-mail = La messagerie ne s’est pas ouverte
failure-title-browser = Le navigateur ne s’est pas ouvert
failure-title-clipboard = Rien n’a été copié
failure-title-printing = La page n’a pas été imprimée
failure-title-storage = Un fichier n’a pas pu être utilisé
failure-title-internal = Une erreur s’est produite
