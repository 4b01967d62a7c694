# Les scripts de la démo : le nom de chaque étape, et ce que dit la personne qui présente.

script-household = Le foyer
script-household-say = Nous commençons par le foyer. Son ID est recherché pendant la saisie : une faute de frappe se voit aussitôt.
script-devices = Ce qu’il y a dans le logement
script-devices-say = Un onduleur, une batterie et un compteur. Les fabricants se classent selon ce qu’ils permettent d’en relier.
script-vendor = Un seul fabricant pour les trois
script-vendor-say = Enphase relie les trois en une seule connexion. Le client est sollicité une fois, pas trois.
script-access = Les accès demandés
script-access-say = Chaque autorisation en mots simples et, à côté, ce qui reste fermé. Le client peut lire avec nous.
script-link = Créer le lien
script-link-say = Le lien est créé, et rien n’est encore ouvert. Il ne fonctionne qu’une fois : on ne l’utilise donc pas par erreur.
script-code = Un code pour le téléphone
script-code-say = Cet écran est pour le client : qui demande, pourquoi, et pour combien de temps. Rien de ce qui nous est réservé n’y figure.
script-phone = Le client l’ouvre
script-phone-say = Voici le téléphone du client, joué par la démo. C’est là qu’il se connecte ; nous ne voyons jamais de mot de passe.
script-sharing = Ce que lit le client
script-sharing-say = Le client lit la même liste d’autorisations, et peut s’arrêter à tout moment.
script-found = Les trois sont trouvés
script-found-say = Le client est de retour, et le compte montre les trois appareils. Personne n’a eu à deviner.
script-report = Le rapport
script-report-say = La visite sur une page à conserver : appareils, autorisations, heures. Il ne contient ni lien ni secret.

script-two-found = Deux sur trois
script-two-found-say = L’onduleur et le compteur sont connectés. La batterie n’est pas encore dans le compte, et Hearthlink le dit.
script-look = Vérifier de nouveau
script-look-say = Le compte est interrogé maintenant. La batterie n’y est toujours pas : nous laissons faire le suivi.
script-battery = La batterie apparaît
script-battery-say = Deux minutes plus tard, la batterie est dans le compte. Le suivi l’a trouvée sans que personne ne demande rien.

script-nothing-found = Rien dans ce compte
script-nothing-found-say = La connexion a réussi, mais ce compte est vide. C’est un autre compte, pas un appareil manquant.
script-another-try = Un nouveau lien
script-another-try-say = Un lien ne fonctionne qu’une fois : il en faut un nouveau pour le bon compte. Le premier ne ressert pas.
script-right-account = Le bon compte
script-right-account-say = Le client se connecte au bon compte, et les trois sont là.

script-too-old = Le lien est trop ancien
script-too-old-say = Un jour plus tard, le client ouvre le lien. Ses 24 heures sont passées : le téléphone le dit, et notre écran aussi.
script-used-before = Le lien a déjà servi
script-used-before-say = Supposons que quelqu’un ait déjà ouvert ce lien dans un autre navigateur. Il ne sert qu’une fois : le client voit donc une erreur.
script-told = Le client nous le dit
script-told-say = Enode ne permet pas de savoir où en est un lien. Nous notons donc ce que dit le client, comme dit et non comme constaté.
script-fresh = Un nouveau lien
script-fresh-say = Un nouveau lien prend la place de l’ancien, avec les mêmes autorisations.
script-fresh-works = Le nouveau lien fonctionne
script-fresh-works-say = Le client se connecte, et les trois appareils sont trouvés.

script-broken = La connexion est perdue
script-broken-say = Plus tard, le fabricant n’accepte plus la connexion. Les appareils restent, et Hearthlink dit ce qui ne va pas.
script-again = Se reconnecter
script-again-say = Une reconnexion rétablit le compte. Ses appareils gardent leurs ID et leur historique.
script-repaired = Tout fonctionne de nouveau
script-repaired-say = Le client s’est connecté, et le compte fonctionne de nouveau.

script-outage = Un fabricant est en panne
script-outage-say = Enphase est en panne. Cela se voit ici, avant que quelqu’un n’essaie en vain.
script-other-vendor = Un autre fabricant
script-other-vendor-say = Ce logement a aussi du Huawei, et Huawei relie les trois.

script-patience = Enode demande de patienter
script-patience-say = Le client est revenu, mais Enode demande moins de requêtes. Hearthlink le dit, et regardera de nouveau tout seul.
script-waited = L’attente est finie
script-waited-say = Une demi-minute plus tard, Hearthlink a regardé de nouveau tout seul, et les trois sont là.

script-first-brand = La première marque
script-first-brand-say = Trois marques, donc trois comptes. Nous commençons par l’onduleur Fronius.
script-first-linked = Fronius est relié
script-first-linked-say = Un compte est fait. La visite continue avec le suivant.
script-second-brand = La deuxième marque
script-second-brand-say = La batterie et le compteur sont de Tesla : un seul compte pour les deux.
script-second-linked = Tesla est relié
script-second-linked-say = La batterie et le compteur sont trouvés. Il reste la borne.
script-third-brand = La troisième marque
script-third-brand-say = La borne de recharge est de marque Easee.
script-third-linked = Le logement au complet
script-third-linked-say = Trois comptes, quatre appareils, une visite.
