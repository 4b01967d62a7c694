# What the operator prefers, whichever client is open.

preferences-language = Språk i Hearthlink
preferences-language-system = System
preferences-size = Størrelse på Hearthlink
preferences-size-percent = { $size } %
preferences-computer = Denne datamaskinen
preferences-theme = Utseendet til Hearthlink
preferences-theme-system = Som systemet
preferences-theme-light = Lyst
preferences-theme-dark = Mørkt
