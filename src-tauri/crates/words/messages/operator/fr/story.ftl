# Les scénarios de la démo : un nom, et ce qui s’y passe, à lire à voix haute.

story-all-connected-name = Tout est connecté
story-all-connected = Une seule connexion, et tous les appareils demandés sont trouvés.
story-partial-name = Batterie manquante
story-partial = La batterie n’est pas encore dans le compte, comme souvent le jour de l’installation.
story-mixed-home-name = Plusieurs marques
story-mixed-home = Trois marques dans un logement : un onduleur Fronius, une batterie et un compteur Tesla, une borne Easee. Le foyer sjogata-12 les a tous.
story-late-device-name = Batterie en retard
story-late-device = La batterie arrive dans le compte deux minutes après la liaison.
story-wrong-account-name = Mauvais compte
story-wrong-account = Le client se connecte d’abord à un compte sans appareil ; un nouveau lien mène au bon.
story-link-expired-name = Lien expiré
story-link-expired = Le premier lien a expiré quand le client l’ouvre ; un nouveau lien fonctionne.
story-link-used-name = Lien déjà utilisé
story-link-used = Le premier lien a servi avant que le client l’ouvre ; un nouveau lien fonctionne.
story-credentials-invalidated-name = Connexion perdue
story-credentials-invalidated = Tout se connecte ; dix minutes plus tard, la connexion chez le fabricant n’est plus valable, et les appareils restent jusqu’à ce que le client se reconnecte.
story-vendor-outage-name = Panne d’un fabricant
story-vendor-outage = Enphase est en panne et ne peut pas être relié ; SolarEdge peut demander plusieurs essais.
story-rate-limited-name = Trop de requêtes
story-rate-limited = Après la liaison, Enode demande à Hearthlink d’attendre une demi-minute avant de lire le compte.
