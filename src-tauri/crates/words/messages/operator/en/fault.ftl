# What happened, in a sentence. What others said about it stands below it, in their own words.

fault-fields = { $count ->
    [one] One field needs your attention.
   *[other] { $count } fields need your attention.
}

# The API and its token server.
fault-no-address = No address was found for { $host }.
fault-no-connection = There is no connection to { $host }.
fault-refused = { $host } refuses the connection.
fault-connection-cut = The connection broke before the answer was complete.
fault-no-secure-connection = There is no secure connection to { $host }.
fault-no-answer = { $seconds ->
    [one] There was no answer within a second.
   *[other] There was no answer within { $seconds } seconds.
}
fault-wrong-credentials = The token server does not accept the client ID and secret.
fault-token-server = The token server did not answer with a token ({ $status }).
fault-bad-answer = The answer is not what Enode’s API promises.
fault-answer-too-large = The answer is larger than this program reads.
fault-link-lost = The request for a link was sent, but no answer came back that could be used.
fault-change-lost = The change was asked for, but no answer came back that could be used.
fault-link-host = The link leads to { $host }, and must not be opened.
fault-link-no-address = What came as a link is not a web address, and must not be opened.
fault-cannot-be-sent = What was entered cannot be sent, and was not.
fault-client-setup = The connection to Enode could not be set up.
fault-connection-limit = This client cannot link any more accounts: its limit of connections is reached.
fault-token-refused = The API does not accept the token that the token server gave ({ $status }).
fault-not-allowed = This client is not permitted to do this ({ $status }).
fault-not-found = Enode does not know what was asked for ({ $status }).
fault-gave-up = Enode gave up waiting for the request ({ $status }).
fault-vendor-unavailable = The vendor is not available at the moment ({ $status }).
fault-rejected = Enode refused the request ({ $status }).
fault-unavailable = Enode cannot answer at the moment ({ $status }).
fault-unknown-status = Enode answered in a way that this program does not know ({ $status }).
fault-rate-limited = Enode is asking for fewer requests at the moment.
fault-vendor-outage = { $vendor } cannot be linked now: Enode reports an outage of its sign-in.
fault-vendor-gone = { $vendor } is no longer offered to this client for these device types.

# Links and visits.
fault-row-gone = This account is no longer part of the visit.
fault-row-has-link = A link was created for this account, so it stays part of the visit.
fault-last-row = A visit needs at least one account to link.
fault-no-link = There is no link to hand over.
fault-link-over = The link has expired: its 24 hours have passed.
fault-link-spent = The link was opened before, and a link works only once.
fault-link-not-at-hand = The address of this link is no longer available: it was kept for one session only.
fault-link-with-nobody = Nobody has this link yet, so there is nothing to say about it.
fault-new-household = There is no household { $household } yet. The link would create it.
fault-no-account = This household has no account at { $vendor }.
fault-unlinked-before = Enode no longer knows this: it was taken out before.
fault-visit-not-open = This visit is no longer open.
fault-visit-not-kept = This visit is no longer kept.
fault-visit-begun-since = Another visit with this household has begun since. Go on with that one.
fault-visit-bound = A link was created in this visit, so it stays with its household.
fault-household-has-visit = There is an open visit with this household already. Go on with that one.
fault-visit-unreadable = The visit with { $household } could not be read.
fault-visit-unwritable = The visit could not be written down.
fault-no-client = No client is open.
fault-no-vendors = The vendors have not been fetched yet.
fault-no-command = There is no command until the plan is complete.
fault-no-return = No port on this computer is free for the customer’s return.

# What is kept on this computer.
fault-visits = The visits could not be read or saved.
fault-visits-damaged = The visits in { $path } are damaged.
fault-visits-traces = The visits are deleted, but traces may stay in { $path } until Hearthlink next starts.
fault-visits-kept-aside = { $count ->
    [one] The visits were damaged. One of them could be read and is in the list; the file is kept as { $path }.
   *[other] The visits were damaged. { $count } of them could be read and are in the list; the file is kept as { $path }.
}
fault-store-fell = The storage stopped unexpectedly.
fault-file-newer = { $path } was written by a newer version of Hearthlink.
fault-profiles = The profiles could not be read or saved.
fault-profiles-kept-aside = The profiles were damaged and could not be read. The file is kept as { $path }.
fault-profile-gone = This profile no longer exists.
fault-preferences = Your preferences could not be saved.
fault-secret-not-kept = The secret of { $profile } is no longer kept on this computer.
fault-webhook-secret-missing = The receiver needs the webhook’s secret to check signatures.
fault-receiver = Nothing can be received on port { $port } of this computer.
fault-report-not-saved = The report could not be saved in { $folder }.
fault-support-file-not-saved = The support file could not be saved in { $folder }.
fault-printed-in-part = The page was not printed to its end.

# The keyring.
fault-keyring-available = The secret is kept in this computer’s keyring.
fault-keyring-missing = This computer has no keyring to keep the secret in.
fault-keyring-locked = The keyring is locked.
fault-keyring-denied = The keyring refused access.
fault-keyring-timed-out = The keyring did not answer in time.
fault-keyring-not-found = The secret is not in the keyring.
fault-keyring-too-large = The secret is too long for the keyring.
fault-keyring-failed = The keyring failed.

# This computer.
fault-browser = The system’s browser could not be started.
fault-mail = The mail program could not be started.
fault-clipboard = The clipboard did not take the text.
fault-no-folder = No folder to save in was found.
fault-folder-not-opened = The folder could not be opened.
fault-print-dialog = The print dialog could not be opened.
fault-no-window = There is no window to print.
fault-not-printed = The page could not be printed into a file.
fault-print-by-dialog = This system’s webview prints into a file only by its print dialog.
fault-no-story = There is no story named { $story }.
fault-demo = The demo could not start.

# A delivery of webhook events.
fault-no-delivery = This is not a list of events as Enode sends them: { $reason }.

# A fault of the screens.
fault-screens = Something went wrong in the window.

# What was said of a link cannot be taken back.
fault-report-overtaken = More has happened to the link since, so your note stays.

fault-customer-window = The window for the customer could not be opened.

# The demo and its presenter.
fault-no-simulated-phone = Only a customer of the demo has a simulated phone.
fault-no-time = This is not a time.
fault-customer-stopped = The customer could not go on.
fault-phone-without-link = The simulated phone has no link.
fault-phone-not-shown = The simulated phone could not be shown.
fault-demo-not-open = The demo is not open.
