# What the operator prefers, whichever client is open.

preferences-language = Taal van Hearthlink
preferences-language-system = Systeem
preferences-size = Grootte van Hearthlink
preferences-size-percent = { $size }%
preferences-computer = Deze computer
preferences-theme = Weergave van Hearthlink
preferences-theme-system = Zoals het systeem
preferences-theme-light = Licht
preferences-theme-dark = Donker
