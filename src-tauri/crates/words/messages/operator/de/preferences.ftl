# What the operator prefers, whichever client is open.

preferences-language = Sprache
preferences-language-system = System
preferences-size = Anzeigegröße
preferences-size-percent = { $size } %
preferences-computer = Dieser Computer
preferences-theme = Darstellung
preferences-theme-system = Wie das System
preferences-theme-light = Hell
preferences-theme-dark = Dunkel
