# Ce qui a été constaté pendant une visite, une phrase à la fois : dans la liste à côté de l’heure, dans le rapport et dans
# les notifications du bureau. { $reason } vient d’ailleurs et se termine comme là-bas ; { $type } est un type d’appareil
# avec majuscule ; { $types } est une liste comme au milieu d’une phrase.

happened-link-created = Un lien a été créé.
happened-link-created-host = Un lien vers { $host } a été créé.
happened-link-may-exist = Un lien a été demandé, mais aucune réponse n’est arrivée. Il existe peut-être, et personne ne l’a.
happened-link-refused = Aucun lien n’a été créé : { $reason }
happened-opened-here = Le lien a été ouvert dans le navigateur de cet ordinateur.
happened-shown-to-customer = Le lien a été affiché en code QR pour le téléphone du client.
happened-opened-on-phone = Le lien a été ouvert sur le téléphone du client.
happened-message-mail = Un message avec le lien a été ouvert dans la messagerie.
happened-message-text = Un message avec le lien a été copié pour être envoyé.
happened-message-link = Le lien a été copié.
happened-told-opened = Le client a ouvert le lien.
happened-told-done = Le client dit que c’est fait.
happened-told-error = Le client a rencontré une erreur.
happened-returned = Le client est revenu des pages d’Enode, après être allé jusqu’au bout.
happened-left-early = Le client a quitté les pages d’Enode avant la fin.
happened-left-early-because = Le client a quitté les pages d’Enode avant la fin : { $reason }
happened-account-appeared = Le client s’est connecté à { $vendor }.
happened-account-needs-sign-in = Reconnexion nécessaire : { $vendor }.
happened-account-went = Compte qui n’est plus relié : { $vendor }.
happened-device-found = Appareil trouvé : { $type } { $device }.
happened-device-came-back = Appareil de retour : { $type } { $device }.
happened-device-went = Appareil disparu : { $type } { $device }.
happened-looked = Nouvelle vérification : rien de nouveau.
happened-looked-missing = Nouvelle vérification. Manque encore : { $types }.
happened-look-failed = Une vérification a échoué : { $reason }
happened-session-over = Les 24 heures du lien sont écoulées.
happened-replaced = Un nouveau lien a remplacé le précédent.
happened-unlinked = Retrait effectué ici : { $what }.
happened-finished = La visite a été terminée.
happened-reopened = La visite a été rouverte.

happened-what-type = { $type } ({ $vendor })
happened-what-household = foyer { $household }
