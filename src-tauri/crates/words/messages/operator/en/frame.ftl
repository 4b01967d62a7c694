# The frame around the steps: the bar at the top, and the rail at the side.

frame-visit = This visit
frame-back = Back
frame-cancel = Cancel
frame-visits = Visits
frame-events = Events
frame-settings = Settings
frame-close = Change client
frame-clients = Clients
# The name of the navigation in the bar, for screen readers.
frame-places = Places

# The steps of a visit, in the rail. Little space.
frame-step-household = Household
frame-step-devices = Devices and vendor
frame-step-access = Access
frame-step-link = Link
frame-step-outcome = Devices found
frame-step-report = Report

# The customer's accounts with vendors.
frame-accounts = Accounts
frame-account = Account { $position }
frame-add-account = Add another account
# What the step “Report” is for.
frame-report-line = Print, PDF, JSON, CSV
# Of a household, after its user ID and a dot: Enode does not know it yet.
frame-fresh = new
# In the place of a vendor's name: who chooses it.
frame-customer-chooses = customer chooses
# In the place of a vendor's name.
frame-not-chosen = not chosen yet
frame-go-on = Continue with { $household }
# Below “Devices and vendor” in the rail, a line each, while nothing is chosen. Little space.
frame-no-devices = No devices yet
frame-no-vendor = No vendor yet
