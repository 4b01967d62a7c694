# What the operator prefers, whichever client is open.

preferences-language = Sprache von Hearthlink
preferences-language-system = System
preferences-size = Größe von Hearthlink
preferences-size-percent = { $size } %
preferences-computer = Dieser Computer
preferences-theme = Darstellung von Hearthlink
preferences-theme-system = Wie das System
preferences-theme-light = Hell
preferences-theme-dark = Dunkel
