# The report of a visit, as a page to print and save.

report-heading = Report
report-lead = To print, save or send. It contains no link and no secret.
report-loading = Writing the report…
report-title = Visit report
# { $time } here and below is a date with the time of day.
report-made-at = Made { $time }
# In a sentence or two what came of the visit; types of devices in a list.
report-summary-found = Found: { $types }.
report-summary-missing = Not found yet: { $types }.
report-summary-nothing = Nothing has been found yet.

# Facts of the visit, each a label above its value.
report-visit-state = State
report-finished = Finished
report-last-look = Accounts last checked
report-watched = Watched until
# Values of these. The first stands behind the household’s ID.
report-fresh = new: it does not exist at Enode yet
report-not-finished = not finished
report-never = never
report-state-planning = something is still to be linked
report-state-waiting = waiting for the customer or a device
report-state-needsAction = something must be done
report-state-connected = everything is connected
report-state-over = the links have expired, and not everything has turned up

report-consent = Consent
report-consent-label = Who gave consent, and how
report-consent-help = For example: Anna Berg, owner, in person at the house.
report-consent-save = Save
report-consent-kept = Saved.
report-consent-none = Not noted.
# A button beside the heading that leads to the field, and what it says once something is typed there; little space.
report-consent-note = Note who gave consent
report-consent-noted = Consent noted

report-open-points = Open points
report-no-open-points = Nothing is left to do.

report-accounts = What may be accessed
# An account by its place in the plan, from 1: “1. Tesla”.
report-account = { $place }. { $vendor }
report-account-unnamed = { $place }. The vendor that the customer chooses
# Facts of an account, each a label beside its value.
report-link = Link
report-granted = Granted
report-refused = Refused
report-not-known-yet = Not known yet
report-expected = Expected
# An expected device and what came of it: “IQ Battery 5P: found”.
report-expected-line = { $device }: { $state }
# In the place of a value that there is none of.
report-nothing = –
# The link, as a row of facts that are parted by dots: how it stands, how it was handed over, and its times.
report-no-link = none created
report-link-requested = asked for
report-link-mayExist = asked for, answer lost
report-link-unused = not handed over
report-link-handedOver = handed over
report-link-shown = shown to the customer
report-link-opened = opened
report-link-spent = used
report-link-expired = expired unused
report-link-replaced = replaced
report-channel-thisBrowser = in this computer’s browser
report-channel-customersPhone = on the customer’s phone
report-channel-message = in a message
report-signs-in-again = signs in again
report-created = created { $time }
report-ends = ends { $time }
report-earlier = { $count ->
    [one] { $count } link before it
   *[other] { $count } links before it
}

report-devices = Devices
report-no-devices = No device has been seen.
# Heads of the columns of the devices; there is little space.
report-column-type = Type
report-column-device = Device
report-column-account = Account
report-column-state = State
report-column-access = Access
# In the place of the account: a vendor, and that the device belongs to no account of this visit.
report-other = { $vendor }, also in this home
# How it stands with a device: several of these, parted by commas.
report-arrival-new = new
report-arrival-cameBack = came back
report-arrival-alreadyThere = was there before
report-arrival-wentAway = no longer there
report-reachable = reachable
report-not-reachable = not reachable
report-reach-unknown = reachability unknown
# More than was expected.
report-extra = extra
# What a device can do once things are done: “charge level: once done, Turn on remote access”.
report-locked = { $capability }: once done, { $what }
# { $scopes } are the titles of permissions, parted by commas.
report-refused-scopes = Refused: { $scopes }

report-timeline = What happened
report-column-time = Time
report-column-what = What
report-set-aside = { $count ->
    [one] { $count } entry of Enode’s answers could not be read and is missing here.
   *[other] { $count } entries of Enode’s answers could not be read and are missing here.
}

# Buttons in a row.
report-save-pdf = Save PDF
report-save-json = Save JSON
report-save-csv = Save CSV
# The same, where the button beside it says that it is saved.
report-short-csv = CSV
report-short-json = JSON
report-print = Print
report-saving = Saving…
report-saved = Saved as { $path }
# A button behind it: the system’s file manager opens.
report-show-in-folder = Show in folder
