# What the operator prefers, whichever client is open.

preferences-language = Taal
preferences-language-system = Systeem
preferences-size = Weergavegrootte
preferences-size-percent = { $size }%
preferences-computer = Deze computer
preferences-theme = Weergave
preferences-theme-system = Zoals het systeem
preferences-theme-light = Licht
preferences-theme-dark = Donker
