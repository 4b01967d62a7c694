# What was done can be taken back for a while. Each says what was done; the button beside it takes it back.

undo-undo = Undo
undo-dismiss = Dismiss
undo-region = Messages
undo-row-removed = The account was taken out of the plan.
undo-plan-taken = The plan was changed.
undo-expected-removed = The device is no longer expected.
undo-filters-cleared = Search and filters are cleared.
undo-said-opened = Noted: the customer has opened the link.
undo-said-done = Noted: the customer says it is done.
undo-met-error = Noted: the customer saw an error.
undo-visit-finished = The visit with { $household } is finished.
undo-restored = Undone.
undo-failed = It could not be undone: { $reason }
