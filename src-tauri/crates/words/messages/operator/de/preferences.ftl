# What the operator prefers, whichever client is open.

preferences-language = Sprache von Hearthlink
preferences-language-system = System
preferences-size = Größe von Hearthlink
preferences-size-percent = { $size } %
