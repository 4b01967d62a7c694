# What the operator prefers, whichever client is open.

preferences-language = Idioma de Hearthlink
preferences-language-system = Sistema
preferences-size = Tamaño de Hearthlink
preferences-size-percent = { $size } %
