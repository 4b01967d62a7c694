# Ce que l’utilisateur préfère, quel que soit le profil ouvert.

preferences-language = Langue
preferences-language-system = Système
preferences-size = Taille de l’affichage
preferences-size-percent = { $size } %
preferences-computer = Cet ordinateur
preferences-theme = Apparence
preferences-theme-system = Comme le système
preferences-theme-light = Claire
preferences-theme-dark = Sombre
