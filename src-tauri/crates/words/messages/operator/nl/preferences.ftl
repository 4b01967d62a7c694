# What the operator prefers, whichever client is open.

preferences-language = Taal van Hearthlink
preferences-language-system = Systeem
preferences-size = Grootte van Hearthlink
preferences-size-percent = { $size }%
