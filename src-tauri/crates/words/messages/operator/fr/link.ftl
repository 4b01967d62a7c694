# L’écran « Lien » : un lien est créé, remis au client et suivi. Il fonctionne une fois, pendant 24 heures ; le client s’y connecte à son compte chez un fabricant, dans Link UI.

link-heading-requested = Le lien est en cours de création
link-heading-mayExist = Le lien existe peut-être
link-heading-unused = Le lien est prêt
link-heading-shown = Le lien a été montré au client
link-heading-handedOver = Le lien a été remis
link-heading-opened = Les pages du client sont ouvertes
link-heading-saysDone = Le client dit que c’est fait
link-heading-metAnError = Le client a eu une erreur
link-heading-spent = Le lien a été utilisé
link-heading-expired = Le lien a expiré
link-heading-replaced = Le lien a été remplacé

link-brief-requested = En création
link-brief-mayExist = Existe peut-être
link-brief-unused = Prêt
link-brief-shown = Montré
link-brief-handedOver = Remis
link-brief-opened = Ouvert
link-brief-saysDone = Le client a terminé
link-brief-metAnError = Le client a vu une erreur
link-brief-spent = Utilisé
link-brief-expired = Expiré
link-brief-replaced = Remplacé

link-lead-requested = Il a été demandé, la réponse est attendue.
link-lead-mayExist = Aucune réponse n’est venue. S’il a été créé, personne ne l’a, et il expire de lui-même.
link-lead-unused = Usage unique : ouvrez-le là où le client se connectera.
link-lead-shown = D’ici, on ne voit pas si un téléphone l’a ouvert.
link-lead-handedOver = Il fonctionne une fois, pour la première personne qui l’ouvre. D’ici, on ne voit pas s’il a été ouvert.
link-lead-opened = Il ne peut plus être réutilisé. Hearthlink suit le compte.
link-lead-saysDone = Hearthlink cherche les appareils.
link-lead-metAnError = Un lien ouvert ne peut plus être réutilisé : créez-en un nouveau.
link-lead-spent = Hearthlink suit le compte pour y trouver des appareils.
link-lead-expired = Ses 24 heures sont écoulées.
link-lead-replaced = Un lien plus récent a pris sa place.

link-lost-heading = Le lien n’est pas disponible
link-lost-lead = Son adresse a disparu au redémarrage du programme.
link-lost-why = Un client qui l’a déjà peut s’en servir, tant qu’un nouveau lien ne l’annule pas.

link-not-yet = Pas encore créé

link-leads-to = Il mène à { $host } et expire dans { $left }.
link-page-at = La page du client est sur { $host }.
link-less-than-a-minute = moins d’une minute

link-channels = Remettre le lien
link-channel-thisBrowser = Ouvrir sur cet ordinateur
link-channel-customersPhone = Afficher pour le téléphone du client
link-channel-message = Envoyer un message
link-channelText-thisBrowser = Ouvre le navigateur, et le client se connecte ici.
link-channelText-customersPhone = Affiche en plein écran un code QR que l’appareil photo du téléphone ouvre.
link-channelText-message = Un texte dans sa langue, pour un e-mail ou le presse-papiers.
link-channelShort-thisBrowser = Cet ordinateur
link-channelShort-customersPhone = Téléphone du client
link-channelShort-message = Message

link-language = Langue du client
link-opening = Ouverture…
link-ends-here = Créé pour cet ordinateur. Sur un téléphone, la dernière page ne s’ouvrira pas, mais les appareils sont trouvés quand même.
link-ends-nowhere = Sur un téléphone, la dernière page ne s’ouvrira pas. Les appareils sont trouvés quand même.
link-demo-stays = Un vrai téléphone ne peut pas atteindre la démo.

link-told = Que dit le client ?
link-told-openedIt = Le client l’a ouvert
link-told-saysDone = Le client dit que c’est fait
link-told-metAnError = Le client a eu une erreur

link-ahead = Ce que le client va faire
link-ahead-check-vendor = Vérifier ce qui est partagé depuis { $vendor }.
link-ahead-check = Choisir la marque et vérifier ce qui est partagé.
link-ahead-sign-in-vendor = Se connecter à { $vendor }. Un code peut être envoyé sur son téléphone.
link-ahead-sign-in = S’y connecter. Un code peut être envoyé sur son téléphone.
link-ahead-connect = Voir les appareils trouvés et appuyer sur « Connecter ».
link-ahead-again-vendor = Se reconnecter à { $vendor }. Un code peut être envoyé sur son téléphone.
link-ahead-again = Se reconnecter au compte. Un code peut être envoyé sur son téléphone.
link-ahead-connect-again = Appuyer sur « Connecter ». Chaque appareil garde son ID et son historique.

link-fresh = Créer un nouveau lien
link-fresh-title = Un autre lien
link-fresh-for = Un nouveau lien pour
link-why-mayExist = Un nouveau lien peut être créé sans risque : l’autre, s’il existe, expire de lui-même.
link-why-handedOver = S’il risque d’être entre de mauvaises mains, un nouveau lien l’annule.
link-why-opened = Un lien ouvert compte comme utilisé : le rouvrir affiche une erreur. Un nouveau l’annule.
link-why-spent = Un nouveau lien sert pour ce qui n’a pas été trouvé.
link-why-expired = Un nouveau lien dispose de ses propres 24 heures.
link-why-replaced = Il ne doit plus être utilisé. Un nouveau lien dispose de ses propres 24 heures.

link-left-early = Le client est parti avant la fin
link-left-early-said = Message d’Enode : { $message }

link-next = Passer aux appareils trouvés

link-mail-title = Envoyer un message
link-mail-subject = Objet
link-mail-text = Message
link-mail-loading = Rédaction…
link-mail-note = Certains filtres de messagerie ouvrent les liens, et celui-ci ne fonctionne qu’une fois. Dans ce cas, remettez-en un nouveau par une autre voie.
link-mail-withheld = Le lien remplace les points au moment où le message est remis.
link-mail-way-mail = Ouvrir la messagerie
link-mail-way-text = Copier le message
link-mail-way-linkAlone = Copier le lien seul
link-mail-done-mail = Transmis à la messagerie.
link-mail-done-text = Message copié. Collez-le là où le client le lira.
link-mail-done-linkAlone = Lien copié. Collez-le là où le client se connectera.
link-mail-close = Fermer
