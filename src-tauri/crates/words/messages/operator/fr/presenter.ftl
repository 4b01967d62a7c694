# La barre de présentation de la démo : le script, le temps et le téléphone simulé du client.

presenter-strip = Barre de présentation
presenter-demo = Démo
presenter-next = Suite
presenter-back-beat = Retour d’une étape
presenter-back-beat-how = Retour d’une étape ({ $key }) : la démo reprend au début, ses visites sont perdues
presenter-next-beat = Suite : étape suivante
presenter-dialog-first = Fermez d’abord cette boîte de dialogue. Quelque chose y a peut-être déjà été saisi.
presenter-jump = Aller à…
presenter-beginning = Début
presenter-reset = Réinitialiser
presenter-reset-how = Réinitialiser : la démo reprend au début, ses visites sont perdues
presenter-begun-anew = La démo a repris au début.
presenter-linked-before = Ce foyer est déjà relié. « Réinitialiser » reprend la démo avec un foyer neuf.
presenter-goes-on = La visite de ce foyer est encore ouverte : l’histoire reprend là où elle en est. « Réinitialiser » reprend tout du début.
presenter-more = Plus
presenter-hide = Masquer
presenter-show = Afficher la barre de présentation
presenter-place = { $step } sur { $count }
presenter-at-the-end = Le scénario est terminé.

presenter-script = Script
presenter-script-title = Que dire

presenter-time = Temps dans la démo
presenter-time-passes = Le temps passe
presenter-time-stands = Le temps est arrêté
presenter-minute = +1 min
presenter-minute-name = Une minute plus tard
presenter-hour = +1 h
presenter-hour-name = Une heure plus tard
presenter-to-device = Au prochain événement : { $type } apparaît
presenter-to-sign-in = Au prochain événement : connexion perdue
presenter-device-short = { $type } apparaît
presenter-sign-in-short = Connexion perdue

presenter-playing = Lecture…
presenter-not-played = Impossible de jouer « { $beat } ». « Réinitialiser » reprend le scénario au début.

presenter-phone-open = Ouvrir sur le téléphone simulé
presenter-phone-title = Démo · Téléphone du client (simulé)

presenter-end-demo = Terminer la démo
presenter-stories = Scénario
presenter-shows = Vous verrez
presenter-see-all-connected = Le parcours d’un nouveau foyer jusqu’aux trois appareils trouvés, sans obstacle.
presenter-see-partial = Une réponse honnête : deux appareils sont là, un manque, et ce qu’il faut faire.
presenter-see-mixed-home = Trois comptes de trois marques en une visite, un lien après l’autre.
presenter-see-late-device = Le suivi trouve la batterie de lui-même, deux minutes après que tout le monde pensait avoir fini.
presenter-see-wrong-account = Un compte vide n’est pas confondu avec un appareil manquant, et un nouveau lien règle le problème.
presenter-see-link-expired = Ce que voient le client et vous quand un lien est trop ancien, et comment un nouveau prend sa place.
presenter-see-link-used = Pourquoi un lien déjà ouvert affiche une erreur, et comment un nouveau prend sa place.
presenter-see-credentials-invalidated = Une connexion se perd plus tard, puis est rétablie en gardant l’historique des appareils.
presenter-see-vendor-outage = Une panne se voit avant tout essai, et un autre fabricant est choisi.
presenter-see-rate-limited = Enode demande de patienter ; Hearthlink le dit, attend, et trouve tout quand même.

