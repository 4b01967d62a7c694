# Le premier écran : la démo, les profils d’une entreprise et les visites.

start-heading = Relier un logement en une seule connexion
start-lead = Onduleur, batterie et compteur, ou voiture et borne : une seule session, et une réponse honnête sur ce qui a été trouvé.
start-demo-title = Découvrir sans compte
start-connect-title = Utiliser votre propre profil
start-demo = Essayer la démo
start-demo-lead = Un Enode simulé fonctionne dans ce programme, sans réseau.
start-stories = Scénario
start-connect = Connecter votre profil Enode
start-connect-lead = Avec le Client ID et le Client Secret qu’Enode a remis à votre entreprise.
start-clients = Vos profils
start-clients-lead = Le profil et la visite ouverts restent jusqu’à ce que vous commenciez une autre visite.
start-new-visit = Nouvelle visite
start-new-visit-with = Nouvelle visite avec { $client }
start-in-front = ouvert
start-forget = Oublier
start-forget-client = Oublier { $client }
start-forget-title = Oublier { $client } ?
start-forget-text = Son Client Secret est effacé de cet ordinateur. Rien ne change chez Enode.
start-forget-visits = Supprimer aussi ses visites de cet ordinateur
start-independent = Indépendant d’Enode.
start-secret-for = Secret du profil { $client }
start-secret-supply = Ouvrir avec ce secret
start-kept-in-keyring = Le secret est conservé dans le trousseau de cet ordinateur.
start-kept-for-session = Le secret n’est conservé que pour cette session : il est effacé à la fermeture de Hearthlink.
