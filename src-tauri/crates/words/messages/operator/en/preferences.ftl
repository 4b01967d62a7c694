# What the operator prefers, whichever client is open.

preferences-language = Language
preferences-language-system = System
preferences-size = Display size
preferences-size-percent = { $size }%
preferences-computer = This computer
preferences-theme = Appearance
preferences-theme-system = As the system
preferences-theme-light = Light
preferences-theme-dark = Dark
