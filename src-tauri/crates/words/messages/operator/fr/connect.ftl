# La connexion d’un profil : l’accès d’une entreprise à Enode.

connect-heading = Connecter votre profil Enode
connect-lead = Un jeton est demandé tout de suite : une erreur se voit ici, et non chez le client.
connect-part-client = Client
connect-part-access = Accès
connect-part-return = Retour
connect-name = Nom
connect-name-help = Le nom que vous donnez à ce profil, par exemple celui de votre entreprise.
connect-environment = Environnement

connect-environment-help-production = Vrais logements
connect-environment-help-sandbox = Comptes de test d’Enode
connect-environment-help-custom = Votre propre adresse d’API

connect-client-id = Client ID
connect-client-secret = Client Secret
connect-secret-help = Saisi une seule fois. Il ne réapparaît jamais à l’écran.
connect-secret-again = Le reste est toujours là. Pas le secret : saisissez-le à nouveau.
connect-api-url = URL de l’API
connect-token-url = URL des jetons
connect-link-hosts = Hôtes autorisés pour les liens
connect-link-hosts-help = Séparés par des virgules. Un lien vers un autre hôte n’est pas ouvert.
connect-keep = Conserver le secret
connect-keep-keyring = Dans le trousseau de cet ordinateur
connect-keep-session = Pour cette session seulement
connect-keep-session-help = Effacé à la fermeture de Hearthlink.
connect-probing = Interrogation du trousseau…
connect-redirect = Après les pages d’Enode (Link UI), le navigateur du client va vers
connect-redirect-loopback = Une page de Hearthlink sur cet ordinateur
connect-redirect-scheme = Hearthlink lui-même (hearthlink://)
connect-redirect-page = Une page ou une application de votre entreprise
connect-redirect-uri = Son adresse
connect-redirect-uri-help = https://example.com/done, http://localhost sur cet ordinateur, ou le schéma d’une application : myapp://done.
connect-submit = Connecter
connect-submitting = Demande d’un jeton…
