# Les paramètres d’un profil : l’accès d’une entreprise à Enode.

settings-heading = Paramètres
settings-lead = Ce que { $client } demande pour chaque visite.
settings-client = Ce profil
settings-customers = Ce que voient les clients
settings-households = Foyers
settings-company = Nom de l’entreprise, tel que les clients le connaissent
settings-company-help = Affiché sur le téléphone du client et dans les messages. Vide : le nom du profil.
settings-phone-page = Page pour les téléphones des clients
settings-phone-page-help = Où va un téléphone après la connexion : une page de votre entreprise qui commence par https://.
settings-pattern = Forme des ID utilisateur
settings-pattern-help = Exigé de chaque nouvel ID, en entier.
settings-form-any = Tout ID
settings-form-email = Adresses e-mail
settings-form-uuid = UUID
settings-form-example = Comme un exemple
settings-form-expression = Par une expression à vous
settings-form-letters = { $count ->
    [one] 1 lettre
   *[other] { $count } lettres
}
settings-form-digits = { $count ->
    [one] 1 chiffre
   *[other] { $count } chiffres
}
settings-form-signs = « { $signs } »
settings-example = L’un de vos ID, en exemple
settings-example-help = La composition d’un nouvel ID en est déduite.
settings-made-of = Un nouvel ID comporte { $parts }.
settings-expression = Expression régulière
settings-expression-help = Un nouvel ID doit y correspondre en entier.
settings-sample = Essayer un ID
settings-fits = Correspond
settings-fits-not = Ne correspond pas
settings-no-expression = Ce n’est pas une expression régulière
settings-retention = Conserver les visites pendant
settings-retention-unit = jours
settings-retention-help = Ensuite, une visite terminée est supprimée ici. Vide : elle est conservée.
settings-retention-problem = Saisissez un nombre entier de jours, ou laissez vide.
settings-secret = Client Secret
settings-kept-keyring = Dans le trousseau de cet ordinateur
settings-kept-session = Pour cette session seulement : effacé à la fermeture de Hearthlink
settings-kept-demo = Créé par le simulateur, et sans valeur ailleurs
settings-client-id = Client ID
settings-api = API
settings-forget = Oublier ce profil…
settings-save = Enregistrer les paramètres
settings-saving = Enregistrement…
settings-saved = Enregistré
settings-unsaved = Pas encore enregistré
settings-left-unsaved = Ce que vous avez saisi pour { $client } n’est pas enregistré.
settings-go-back = Y revenir
