# What the operator prefers, whichever client is open.

preferences-language = Language of Hearthlink
preferences-language-system = System
preferences-size = Size of Hearthlink
preferences-size-percent = { $size }%
