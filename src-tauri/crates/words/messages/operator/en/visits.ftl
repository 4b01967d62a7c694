# The list of visits: what each waits for, how it stands, and when.

# How a visit or one of its accounts stands, in a word. Little space.
visits-state-planning = Planning
visits-state-linkReady = Link ready
visits-state-waiting = Waiting
visits-state-needsAction = Needs action
visits-state-connected = Connected
visits-state-over = Expired
visits-state-unknown = State unknown
# In the place of “Waiting” while some of the device types that are wanted are connected. Little space.
visits-state-so-far = { $connected } of { $wanted } connected

# What a visit waits for: one line in its row. $vendors and $vendor are names such as “Enphase”; $types are device types
# such as “battery and meter”.
visits-waits-first-link = Nothing is linked yet
visits-waits-link = No link yet for { $vendors }
visits-waits-hand-over = Link ready, not handed over
visits-waits-hand-over-of = Link ready, not handed over ({ $vendor })
visits-waits-shown = Shown to the customer
visits-waits-shown-of = Shown to the customer ({ $vendor })
visits-waits-customer = Customer has the link
visits-waits-customer-of = Customer has the link ({ $vendor })
visits-waits-devices = Not in the account yet: { $types }
visits-waits-action = Something to do
visits-waits-action-for = Something to do for { $types }
visits-waits-nothing = Nothing left to wait for

visits-heading = Visits
# In the empty search field.
visits-search = Household, name or vendor
visits-search-label = Search visits
visits-states = State
visits-open-only = Open only
visits-more = { $chosen ->
    [0] More filters
   *[other] More filters ({ $chosen })
}
visits-client = Client
visits-all-clients = All clients
# Before a date field: visits that changed on this day or later.
visits-from = Changed from
visits-until = Changed until
visits-clear = Clear search and filters
visits-none = No visits yet
visits-none-hint = A visit begins with a household, and stays here until you forget it.
visits-no-match = No visit matches
visits-no-match-hint = Try other words, or clear the filters.
visits-searching = Searching…
visits-client-forgotten = Client forgotten
# Of a visit, in a row of short notes.
visits-finished = Finished
# In the same row. $time is a time of day, or a weekday and a time of day.
visits-watched-until = watched until { $time }
visits-changed = Changed { $time }
visits-opening = Opening…
# A button in a row. Little space.
visits-forget = Forget this household…
visits-forget-of = Forget household { $household }
visits-forget-title = Forget { $household }?
visits-forget-text = Every visit with this household is deleted from this computer, with its history. This cannot be undone.
visits-forget-enode = Nothing changes at Enode: its accounts and devices stay linked.
visits-forget-typed = Type { $household } to confirm
visits-forget-do = Forget household
visits-forgetting = Forgetting…
visits-forgotten = { $count ->
    [one] { $count } visit with { $household } deleted from this computer.
   *[other] { $count } visits with { $household } deleted from this computer.
}
