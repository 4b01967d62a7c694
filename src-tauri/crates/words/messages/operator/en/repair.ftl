# Taking something out of a household at Enode, for good: an account, a device type of it, or the household as a whole.

# The quiet line at the end of the devices found that opens it.
repair-open = Take out of this household…
repair-lead = For good, at Enode. Devices lose their ID and history; linking again gives new ones.
repair-loading = Asking Enode for this household’s accounts…
repair-no-accounts = This household has no linked accounts.

# An account in the list: its name stands before.
repair-invalid = needs signing in again
repair-sign-in-again = Sign in again
repair-unlink = Unlink all of it…
# { $type } is a device type as in the midst of a sentence: “battery”. All devices of the type in this account go.
repair-unlink-type = Unlink { $type }…
# What these buttons are called for those who hear them. What a button says has to stand in its name unchanged.
repair-sign-in-again-to = Sign in again: { $vendor }
repair-unlink-of = Unlink all of it… { $vendor }
repair-unlink-type-of = Unlink { $type }… { $vendor }

repair-household = The whole household
repair-household-text = Everything that Enode has about it.
repair-household-delete = Delete at Enode…

# The dialog before it is done. { $what } is an account, a type of it, or the household.
repair-title = Take out { $what }?
repair-reading = Checking what would be lost…
repair-devices = { $count ->
    [one] This device loses its ID and its history:
   *[other] These { $count } devices lose their IDs and their history:
}
repair-no-devices = No device would be lost.
# { $vendors } is a list of names: “Tesla and Enphase”.
repair-accounts = { $count ->
    [one] { $count } account would go: { $vendors }.
   *[other] { $count } accounts would go: { $vendors }.
}
repair-never = This cannot be undone.
# The label of the field in which the household’s ID is typed.
repair-type = Type { $id } to confirm
repair-confirm = Take out for good
repair-working = Asking Enode…
repair-done = Done: { $what } has been taken out.
