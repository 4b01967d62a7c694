# What was done can be taken back for a while. Each says what was done; the button beside it takes it back.

undo-undo = Undo
undo-redo = Redo
undo-dismiss = Dismiss
undo-region = Messages
undo-types-of-vendor = All device types of { $vendor } are chosen.
undo-nothing = Nothing to undo here.
undo-row-removed = The account was taken out of the plan.
undo-plan-taken = The plan was changed.
undo-expected-removed = The device is no longer expected.
undo-filters-cleared = Search and filters are cleared.
undo-said-opened = Noted: the customer has opened the link.
undo-said-done = Noted: the customer says it is done.
undo-met-error = Noted: the customer saw an error.
undo-visit-finished = The visit with { $household } is finished.
undo-household-changed = This visit is now for { $household }.
undo-restored = Undone: { $what }
undo-done-again = Redone: { $what }
undo-failed = It could not be undone: { $reason }

# What is undone or redone, in a few words after a colon.
undo-of-vendor = choice of vendor
undo-of-types = choice of device types
undo-of-access = choice of permissions
undo-of-way = how the link is made
undo-of-expected = expected devices
undo-of-row-removed = account taken out
undo-of-row-added = account added
undo-of-plan = plan by brands
undo-of-report = what the customer said
undo-of-filters = search and filters cleared
undo-of-finish = visit finished
undo-of-household = household changed
