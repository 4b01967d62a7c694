# The command palette: one field that reaches every action, visit and household. And the keys there are.

palette-open = Search and actions
palette-title = Search and actions
palette-placeholder = An action, a visit or a household
palette-actions = Actions
palette-visits = Visits
palette-households = Households
palette-here = On this screen
palette-recent = Recent
palette-more = More actions
palette-found =
    { $count ->
        [0] Nothing found
        [one] One found
       *[other] { $count } found
    }
palette-nothing = Nothing found for “{ $query }”.
# The same below the one thing that is left to do: “Look up …”.
palette-nothing-else = Nothing else matches “{ $query }”.
palette-searching = Searching…
palette-visits-failed = The visits could not be searched: { $reason }
palette-households-failed = The households could not be loaded: { $reason }
palette-hint-move = Move
palette-hint-do = Run
palette-hint-close = Close
palette-look-up = Look up { $household }

# What can be done.
palette-go-back = Go back
palette-focus-search = Search on this screen
palette-step-household = Go to Household
palette-change-household = Change the household of this visit…
palette-consent = Note who gave consent
palette-step-devices = Go to Devices and vendor
palette-step-access = Go to Access
palette-step-link = Go to Link
palette-step-outcome = Go to Devices found
palette-step-report = Go to Report
palette-account = Go to account { $position }: { $vendor }
palette-visits-list = Go to Visits
palette-go-on = Continue with { $household }
palette-events = Go to Events
palette-settings = Go to Settings
palette-new-visit = New visit
palette-new-visit-with = New visit with { $client }
palette-connect = Connect your Enode client
palette-change-client = Change client
palette-clients = Go to Clients
palette-story = Play demo: { $story }
palette-plan-by-brands = Plan by brands…
palette-expected-devices = Expected devices…
palette-read-only = Set access to read only
palette-read-and-control = Set access to read and control
palette-as-last-time = Set access as last time
palette-readiness = See what to have at hand
palette-create-link = Create link
palette-link-first = Choose devices and a vendor first, then create the link
palette-fresh-link = Create a fresh link…
palette-copy-command = Copy the request as a command
palette-copied = Copied. The command reads its credentials from environment variables.
palette-show-to-phone = Show the link to the customer’s phone
palette-open-here = Open the link on this computer…
palette-message = Send the link in a message…
palette-look-now = Check now
palette-finish = Finish visit
palette-print = Print the report
palette-save-pdf = Save the report as PDF
palette-save-json = Save the report as JSON
palette-save-csv = Save the report as CSV
palette-clear-filters = Clear search and filters
palette-language = Switch language to { $language }
palette-theme-system = Use the system’s appearance
palette-theme-light = Use light appearance
palette-theme-dark = Use dark appearance
palette-larger = Make everything larger
palette-smaller = Make everything smaller
palette-usual-size = Use the usual size (100%)
palette-size = Set display size to { $size }%
palette-diagnostics = Go to Diagnostics
palette-show-keys = Show all keys
palette-undo = Undo: { $what }
palette-redo = Redo: { $what }
palette-keys = Keys

# The list of keys.
palette-keys-title = Keys
palette-keys-everywhere = Everywhere
palette-keys-lists = In lists
palette-keys-move = Move up and down
palette-keys-ends = Go to the first or last
palette-keys-choose = Open or choose
palette-keys-close = Close
palette-keys-single = Single-key shortcuts do nothing while you type in a field.
palette-keys-onward = Press the highlighted button

# Other words that people type for these: the palette finds by them, and shows them nowhere.
palette-also-access = permissions scopes rights consent
palette-also-outcome = result status outcome
palette-also-devices = brands manufacturers types battery inverter meter vehicle charger
palette-also-household = home user customer name ID
palette-also-consent = agreement signature permission
palette-also-begin = begin start link connect home customer QR code serial number consent
palette-also-client = profile company account log out sign out switch logout signout
palette-also-connect = add client credentials ID secret log in login password
palette-also-diagnostics = troubleshoot problem help network log support file test credentials secret password
palette-also-events = webhooks receiver deliveries
palette-also-expected = mounted installed serial number VIN
palette-also-finish = end close complete done
palette-also-keys = keyboard shortcuts hotkeys help
palette-also-language = language translation
palette-also-link = new make generate URL session connect
palette-also-look = check refresh update reload
palette-also-message = mail email e-mail SMS text copy clipboard
palette-also-phone = QR code scan camera
palette-also-plan = manufacturers vendors several accounts mixed
palette-also-readiness = before you start checklist password
palette-also-report = export download file document paper
palette-also-settings = preferences options configure secret password keyring
palette-also-size = size zoom scale magnify text font
palette-also-take-out = remove unlink delete disconnect
palette-also-theme = theme mode look colors night dark light
palette-also-undo = revert take back
palette-also-vendors = manufacturers brands fetch again reload
palette-also-visits = all list history open ones
