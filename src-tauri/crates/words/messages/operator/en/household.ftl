# Whose home it is.

household-heading = Whose home is it?
household-lead = The user ID under which your company knows this household.
household-label = User ID
household-name = What you call this home
household-name-help = Optional. It stays on this computer.
household-looking = Looking it up…
household-fresh = New: a household will be created with this ID.
household-fresh-hint = Check the spelling: Enode creates a household for any ID it does not know.
# The household is known at Enode. $accounts is how many vendors' accounts are linked in it.
household-existing = { $accounts ->
    [0] Exists, and has no account yet.
    [one] Exists, and has { $accounts } account.
   *[other] Exists, and has { $accounts } accounts.
}
# As above; $vendors are names such as “Easee”, whose sign-in has stopped working.
household-existing-broken = { $accounts ->
    [one] Exists, and has { $accounts } account ({ $vendors }: needs signing in again).
   *[other] Exists, and has { $accounts } accounts ({ $vendors }: needs signing in again).
}
# Beside a device type. Little space.
household-needs-sign-in = Needs signing in again
household-sign-in-again = Sign in again
household-sign-in-again-to = Sign in again: { $vendor }
# Beside the name of an account. Little space.
household-connected = Connected
household-accounts = Accounts and devices now
household-devices-coming = Asking for its devices…
household-no-device = No device in this account

# Whether the vendor reaches the devices of a type; beside their names, little space.
household-reach-all = Reachable
household-reach-unknown = Reachability unknown
household-reach-lost = { $total ->
    [1] Not reachable now
   *[other] { $lost } of { $total } not reachable now
}

household-off-pattern = This ID does not look like the others of this client.
# Buttons with similar user IDs follow.
household-did-you-mean = Did you mean
household-suggestions = Households of this client
household-no-suggestions = No household of this client contains that text.
# Beside a household; $time is a day or a time of day. Little space.
household-since = since { $time }
household-none-chosen = No household chosen yet
household-none-chosen-hint = Type its user ID, or choose it from the list.
household-earlier = Visits with this household
household-go-on = Continue with the open visit
# $time is a time of day or a day.
household-began = Began { $time }
household-next = Choose devices
household-empty = Type a user ID to continue.
household-open-heading = This home
household-open-lead = The household of this visit, and what is kept with it.
household-open-new = New: the first link creates it.
household-no-account = Nothing is linked in this home yet.
household-no-account-hint = What the customer connects appears here.
household-to-visits = Back to visits
household-open-exists = Exists at Enode.
household-open-unknown = Not looked up yet.
# A button beside the household of a visit that has no link yet.
household-change = Change household
household-bound = A link was created, so this visit stays with this household.
household-for-another = Begin a visit for another household
household-change-heading = Which household is this visit for?
household-change-lead = What was chosen in this visit goes along.
# Beside the household that the visit is with now. Little space.
household-this-visit = This visit
# While another household is chosen for a visit.
household-has-visit = An open visit with this household has a plan of its own. This visit stays as it is.
household-consent = Who gave consent, and how
household-consent-help = For the report. For example: Anna Berg, in person, on the day of installation.
household-kept = Saved with the visit
