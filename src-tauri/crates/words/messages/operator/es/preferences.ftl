# What the operator prefers, whichever client is open.

preferences-language = Idioma de Hearthlink
preferences-language-system = Sistema
preferences-size = Tamaño de Hearthlink
preferences-size-percent = { $size } %
preferences-computer = Este ordenador
preferences-theme = Apariencia de Hearthlink
preferences-theme-system = Como el sistema
preferences-theme-light = Clara
preferences-theme-dark = Oscura
