# Ce que l’utilisateur préfère, quel que soit le profil ouvert.

preferences-language = Langue de Hearthlink
preferences-language-system = Système
preferences-size = Taille de Hearthlink
preferences-size-percent = { $size } %
