# What the operator prefers, whichever client is open.

preferences-language = Language of Hearthlink
preferences-language-system = System
preferences-size = Size of Hearthlink
preferences-size-percent = { $size }%
preferences-computer = This computer
preferences-theme = Appearance of Hearthlink
preferences-theme-system = As the system
preferences-theme-light = Light
preferences-theme-dark = Dark
