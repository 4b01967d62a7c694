# What the operator prefers, whichever client is open.

preferences-language = Språk i Hearthlink
preferences-language-system = System
preferences-size = Størrelse på Hearthlink
preferences-size-percent = { $size } %
