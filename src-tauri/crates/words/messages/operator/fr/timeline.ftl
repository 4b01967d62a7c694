# Le suivi du compte du client, et la liste de ce qui s’est passé pendant une visite.

timeline-watch-idle = Pas encore de vérification : personne n’a le lien
timeline-watch-looking = Vérification…
timeline-watch-offline = Pas de connexion
timeline-watch-offline-until = Pas de connexion. Nouvel essai : { $time }
timeline-watch-closed = Pas de vérification : ce profil n’est pas ouvert
timeline-watch-over = Suivi terminé
timeline-watch-over-since = Suivi terminé. Dernière vérification : { $time }
timeline-watch-waiting = Vérification automatique
timeline-watch-waiting-until = Prochaine vérification : { $time }
timeline-watch-goes-on = Continue tant que Hearthlink fonctionne, et après son prochain démarrage, jusqu’à { $time }

timeline-title = Déroulement

timeline-stamp-seen = constaté
timeline-stamp-reported = signalé
timeline-stamp-inferred = déduit du compte

timeline-link-created = Lien créé
timeline-link-created-host = Lien créé pour { $host }
timeline-link-may-exist = Un lien a été demandé et la réponse s’est perdue : il existe peut-être
timeline-link-refused = Aucun lien n’a été créé : { $message }
timeline-opened-here = Ouvert dans ce navigateur
timeline-shown-to-customer = Code QR affiché au client
timeline-message-mail = Message ouvert dans la messagerie
timeline-message-text = Message copié
timeline-message-linkAlone = Lien copié
timeline-told-openedIt = Le client a ouvert le lien
timeline-told-saysDone = Le client dit que c’est fait
timeline-told-metAnError = Le client a rencontré une erreur
timeline-returned = Le client est revenu de Link UI
timeline-left-early = A quitté Link UI avant la fin : { $reason }
timeline-left-early-unsaid = A quitté Link UI avant la fin, sans raison indiquée
timeline-account-appeared = Connexion à { $vendor }
timeline-account-needs-sign-in = Reconnexion nécessaire : { $vendor }
timeline-account-went = Compte qui n’est plus relié : { $vendor }
timeline-device-found = Appareil découvert : { $type } { $device }
timeline-device-came-back = Appareil de retour : { $type } { $device }
timeline-device-went = Appareil disparu : { $type } { $device }
timeline-looked = Nouvelle vérification, rien de nouveau
timeline-looked-missing = Nouvelle vérification, manque encore : { $types }
timeline-look-failed = Vérification impossible : { $message }
timeline-session-over = Les 24 heures du lien sont écoulées
timeline-replaced = Un nouveau lien l’a remplacé
timeline-unlinked = Retrait du foyer effectué ici : { $what }
timeline-finished = Visite terminée
