# What is in the home, and the vendor that links it. $types are always device types such as “battery and meter”, and
# $vendor a name such as “Enphase”.

devices-heading = What is in this home?
devices-lead = If one vendor covers everything, one sign-in is enough.
devices-types = Device types
# In the empty search field. A nickname is another name that people have for a vendor.
devices-search = Vendor, app or nickname
devices-search-label = Search vendors
# Between the search field and the button “Let the customer choose”.
devices-or = or
devices-customer = Let the customer choose
devices-vendors = Vendors
# The name of the app or portal that an account is with, which is not always the vendor's name.
devices-signs-in = Signs in with { $portal }

# Above a group of vendors; $count is how many device types are chosen, at most six.
devices-group-all = { $count ->
    [0] All vendors
    [1] Links it
    [2] Links both in one session
    [3] Links all three in one session
    [4] Links all four in one session
    [5] Links all five in one session
    [6] Links all six in one session
   *[other] Links all { $count } in one session
}
devices-group-some = Links some of them
devices-group-none = Not for these
devices-vendor-count = { $count ->
    [one] { $count } vendor
   *[other] { $count } vendors
}
# In a vendor's row: what it does not link. Little space.
devices-left-over = Needs another vendor: { $types }
devices-alias = also called { $alias }

# Whether a vendor can be linked now. Little space.
devices-ready = Ready
devices-elevated = May need several tries
devices-outage = Down, cannot link now

devices-loading = Fetching the vendors of this client…
devices-as-of = Vendors as of { $time }, for this client
devices-refresh = Refresh vendors
devices-set-aside = { $count ->
    [one] { $count } entry of the answer could not be read and is not shown.
   *[other] { $count } entries of the answer could not be read and are not shown.
}
devices-choose-types = Choose at least one device type.
devices-choose-vendor = Choose a vendor, or let the customer choose.
devices-summary = { $vendor } links { $types } in one sign-in.
devices-summary-left = Left over: { $types }.
devices-summary-outage = { $vendor } cannot be linked now: its sign-in is down.
# Which of the accounts of the home the screen is about.
devices-account = Account { $position } of { $total }
devices-add-for = Add another account for { $types }
devices-remove = Remove this account
devices-plan-by-brands = Plan by brands…
# A button that opens the list of the devices that should be found; $count is how many are in it.
devices-expected = { $count ->
    [0] Expected devices…
   *[other] Expected devices: { $count }…
}
devices-customer-summary = { $count ->
    [one] Enode’s pages will offer { $count } vendor with at least one of these types.
   *[other] Enode’s pages will offer all { $count } vendors with at least one of these types.
}

# Why a vendor that was searched for is not among those that fit.
devices-absence-not-for-these = { $vendor } does not link these. It works for { $types }.
# A button below it.
devices-absence-switch-to = Choose { $types } instead
devices-absence-not-enabled = { $vendor } ({ $types }) is not enabled for this client. You may be able to switch it on in Enode’s dashboard.
devices-absence-unknown = No vendor is called “{ $query }”.
devices-absence-unknown-hint = Check the spelling, or refresh the vendors. If the customer knows the brand better, let the customer choose.
devices-absence-clear = Clear the search
# Buttons with names of vendors follow.
devices-absence-nearest = Did you mean

devices-next = Review access

# The devices that were mounted and should be found.
devices-expected-title = Expected devices
devices-expected-lead = After the sign-in, each is marked found or not found.
devices-expected-type = Type
devices-expected-count = How many
devices-expected-model = Model
devices-expected-ending = Serial or VIN ends with
devices-expected-row = Expected device { $position }
devices-expected-remove = Remove: Expected device { $position }
devices-expected-add = Add a device
devices-expected-empty = Nothing in particular: whatever is found is shown.
devices-expected-done = Close
