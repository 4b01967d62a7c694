# Le suivi du compte du client, et la liste de ce qui s’est passé pendant une visite.

timeline-watch-idle = Pas encore de vérification : personne n’a le lien
timeline-watch-looking = Vérification…
timeline-watch-offline = Pas de connexion
timeline-watch-offline-until = Pas de connexion. Nouvel essai au plus tard : { $time }
timeline-watch-offline-soon = Pas de connexion. Nouvel essai dans moins de 1 min
timeline-watch-closed = Pas de vérification : ce profil n’est pas ouvert
timeline-watch-over = Suivi terminé
timeline-watch-over-since = Suivi terminé. Dernière vérification : { $time }
timeline-watch-waiting = Vérification automatique
timeline-watch-waiting-until = Prochaine vérification au plus tard : { $time }
timeline-watch-waiting-soon = Prochaine vérification dans moins de 1 min
timeline-watch-goes-on = Continue tant que Hearthlink fonctionne, et après son prochain démarrage, jusqu’à { $time }

timeline-title = Déroulement

timeline-stamp-seen = constaté
timeline-stamp-reported = signalé
timeline-stamp-inferred = déduit du compte
