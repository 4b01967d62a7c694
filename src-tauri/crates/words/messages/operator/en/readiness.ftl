# What to have at hand before a link is created: read aloud to the customer, so each is a whole sentence.
# $portal is the app or service that the customer signs in to, by its own name.

readiness-title =
    { $count ->
        [one] Before you start: one thing to have at hand
       *[other] Before you start: { $count } things to have at hand
    }
# A button with the same beginning as the title above. Little space.
readiness-short = Before you start
# How many of them are ticked, beside that button. Very little space.
readiness-count = { $ticked }/{ $count }
readiness-ticked = { $ticked } of { $count } ready
readiness-lead = Read them to the customer. The ticks are only for you.

readiness-account = The owner’s user name and password for { $portal } are at hand.
readiness-account-any = The owner knows which account the devices are in, and has its user name and password at hand.
readiness-second-factor = If { $portal } sends a code or asks for a confirmation, the phone or mailbox for it is at hand.
readiness-second-factor-any = If the sign-in asks for a code or a confirmation, the phone or mailbox for it is at hand.
readiness-in-account = { $portal } shows the devices. Only what is in this account can be found.
readiness-in-account-any = The vendor’s app or website shows the devices. Only what is in that account can be found.
readiness-online = The devices are switched on and online.
readiness-at-vehicle = Somebody can get to the vehicle: a step may have to be done there.
readiness-subscription = If remote access to the vehicle needs a subscription, it is active.
readiness-installer = You know who installed the devices. Some settings can only be changed by a licensed service.
readiness-terms = The terms and conditions have been accepted in the { $portal } app.
readiness-phone-key = A phone key may be asked for: the owner is at the vehicle with the phone, and Bluetooth is on.

readiness-of-company = From your company
readiness-steps-title = What Enode may ask for afterwards
readiness-steps-none = Enode names nothing in particular for this.
readiness-steps-loading = Asking Enode…
readiness-step-at-device = At the device
readiness-step-in-app = In the vendor’s app
readiness-step-sign-in = By signing in again
readiness-step-elsewhere = Elsewhere
readiness-step-third-party = By a licensed service

# Faults in a company's own file.
readiness-file-title =
    { $count ->
        [one] There is a fault in your company’s file { $path }
       *[other] There are { $count } faults in your company’s file { $path }
    }
readiness-file-unreadable = It could not be read: { $reason }
readiness-file-not-json = It is not JSON: { $reason }
readiness-file-version = Its version should be { $known }. None of it is used.
readiness-file-shape = It should hold a list of points. None of it is used.
readiness-file-point = Point { $position } was left out: { $reason }
readiness-file-words = Point { $position } was left out: it should have either its own text or one of the sentences of Hearthlink.
readiness-file-empty = Point { $position } was left out: its text is empty.
readiness-file-long = Point { $position } was left out: its text is longer than { $most } characters.
readiness-file-type = Point { $position } names a device type that this version does not know: { $name }
readiness-file-vendor = Point { $position } names a vendor code that this version does not know: { $name }

# What was used last with this client.
readiness-used-last = Used last
readiness-last-access = Last time with { $vendor }, { $day }: { $count ->
        [one] one permission
       *[other] { $count } permissions
    }
readiness-last-same = The same as last time with { $vendor }, { $day }.
readiness-as-last-time = As last time
# Where there is no last time to choose.
readiness-no-last-time = Nothing has been asked for with this vendor yet.
readiness-done = Close
readiness-file-short =
    { $count ->
        [one] one fault in your company’s file
       *[other] { $count } faults in your company’s file
    }
