# The command palette: one field that reaches every action, visit and household. And the keys there are.

palette-open = Search and actions
palette-title = Search and actions
palette-placeholder = An action, a visit or a household
palette-actions = Actions
palette-visits = Visits
palette-households = Households
palette-recent = Chosen last
palette-more = More actions
palette-found =
    { $count ->
        [0] Nothing found
        [one] One found
       *[other] { $count } found
    }
palette-nothing = Nothing is called “{ $query }”.
palette-searching = Searching…
palette-visits-failed = The visits could not be searched: { $reason }
palette-households-failed = The households could not be asked for: { $reason }
palette-hint-move = Move
palette-hint-do = Do it
palette-hint-close = Close
palette-look-up = Look up { $household }

# What can be done.
palette-onward = Continue: { $button }
palette-go-back = Go back
palette-focus-search = Go to the search on this screen
palette-step-household = Go to Household
palette-step-devices = Go to Devices and vendor
palette-step-access = Go to Access
palette-step-link = Go to Link
palette-step-outcome = Go to Devices found
palette-step-report = Go to Report
palette-account = Go to account { $position }: { $vendor }
palette-visits-list = All visits
palette-go-on = Go on with { $household }
palette-events = Events
palette-settings = Settings
palette-new-visit = New visit
palette-new-visit-with = New visit with { $client }
palette-connect = Connect your Enode client
palette-change-client = Change client
palette-story = Demo: { $story }
palette-plan-by-brands = Plan by brands…
palette-expected-devices = Expected devices…
palette-remove-account = Take this account out of the plan
palette-refresh-vendors = Fetch the vendors again
palette-read-only = Access: read only
palette-read-and-control = Access: read and control
palette-as-last-time = Access: as last time
palette-readiness = What to have at hand
palette-create-link = Create link
palette-fresh-link = Create a fresh link…
palette-copy-command = Copy the request as a command
palette-copied = Copied. It reads its credentials from the environment.
palette-show-to-phone = Show the link to the customer’s phone
palette-open-here = Open the link in this browser…
palette-message = Send the link in a message…
palette-look-now = Look now
palette-finish = Finish the visit…
palette-take-out = Take something out of the household…
palette-print = Print the report
palette-save-pdf = Save the report as PDF
palette-save-json = Save the report as JSON
palette-save-csv = Save the report as CSV
palette-clear-filters = Clear search and filters
palette-language = Language: { $language }
palette-theme-system = Appearance: as the system
palette-theme-light = Appearance: light
palette-theme-dark = Appearance: dark
palette-larger = Larger
palette-smaller = Smaller
palette-usual-size = Usual size
palette-undo = Undo
palette-keys = Keys

# The list of keys.
palette-keys-title = Keys
palette-keys-everywhere = Everywhere
palette-keys-lists = In lists
palette-keys-move = Move up and down
palette-keys-ends = To the first and the last
palette-keys-choose = Open or choose
palette-keys-close = Close
palette-keys-single = Single letters and signs do nothing while you type in a field.
palette-keys-onward = Continue with the button that stands out
