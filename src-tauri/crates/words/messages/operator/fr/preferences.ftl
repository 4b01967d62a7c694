# Ce que l’utilisateur préfère, quel que soit le profil ouvert.

preferences-language = Langue de Hearthlink
preferences-language-system = Système
preferences-size = Taille de Hearthlink
preferences-size-percent = { $size } %
preferences-computer = Cet ordinateur
preferences-theme = Apparence de Hearthlink
preferences-theme-system = Comme le système
preferences-theme-light = Claire
preferences-theme-dark = Sombre
