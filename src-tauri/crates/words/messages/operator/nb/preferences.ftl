# What the operator prefers, whichever client is open.

preferences-language = Språk
preferences-language-system = System
preferences-size = Visningsstørrelse
preferences-size-percent = { $size } %
preferences-computer = Denne datamaskinen
preferences-theme = Utseende
preferences-theme-system = Som systemet
preferences-theme-light = Lyst
preferences-theme-dark = Mørkt
