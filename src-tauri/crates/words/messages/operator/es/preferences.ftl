# What the operator prefers, whichever client is open.

preferences-language = Idioma
preferences-language-system = Sistema
preferences-size = Tamaño de visualización
preferences-size-percent = { $size } %
preferences-computer = Este ordenador
preferences-theme = Apariencia
preferences-theme-system = Como el sistema
preferences-theme-light = Clara
preferences-theme-dark = Oscura
