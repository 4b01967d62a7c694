# Le cadre autour des étapes : la barre en haut et la colonne sur le côté.

frame-visit = Cette visite
frame-back = Retour
frame-cancel = Annuler
frame-visits = Visites
frame-events = Événements
frame-settings = Paramètres
frame-close = Changer de profil
frame-clients = Profils
frame-places = Rubriques

frame-step-household = Foyer
frame-step-devices = Appareils et fabricant
frame-step-access = Accès
frame-step-link = Lien
frame-step-outcome = Appareils trouvés
frame-step-report = Rapport

frame-accounts = Comptes
frame-account = Compte { $position }
frame-add-account = Ajouter un compte
frame-report-line = Impression, PDF, JSON, CSV
frame-fresh = nouveau
frame-customer-chooses = au choix du client
frame-not-chosen = pas encore choisi
frame-go-on = Reprendre { $household }
frame-no-devices = Aucun appareil choisi
frame-no-vendor = Aucun fabricant choisi
