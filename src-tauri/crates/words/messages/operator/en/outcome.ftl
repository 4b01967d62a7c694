# The screen “Devices found”: for each vendor account and device type what was found, or why not yet, and what to do.

# The heading: how many of the device types that were wanted are connected. It is read aloud as it changes.
outcome-heading-none-wanted = Devices in this home
outcome-heading-found-only = Found, but not connected at the moment
# Instead of the number, while nobody has signed in: by the first link, or by a fresh one in its place.
outcome-heading-not-signed-in = The customer has not signed in yet
outcome-heading-not-signed-in-again = The customer has not signed in with the fresh link yet
outcome-heading-not-yet = { $wanted ->
    [1] Not found yet
   *[other] None of them is found yet
}
# Where an account was signed in to that holds nothing of it.
outcome-heading-not-here = { $wanted ->
    [1] Not in this account
   *[other] None of them is in this account
}
outcome-heading-all = { $wanted ->
    [1] It is connected
    [2] Both are connected
    [3] All three are connected
    [4] All four are connected
    [5] All five are connected
    [6] All six are connected
   *[other] All { $wanted } are connected
}
# Some of up to six, in words where the language writes such numbers in words. Figures do as well: { $connected } of
# { $wanted }.
outcome-heading-some = { $connected ->
    [1] One of { $wanted ->
        [2] two
        [3] three
        [4] four
        [5] five
       *[6] six
    } is connected
    [2] Two of { $wanted ->
        [3] three
        [4] four
        [5] five
       *[6] six
    } are connected
    [3] Three of { $wanted ->
        [4] four
        [5] five
       *[6] six
    } are connected
    [4] Four of { $wanted ->
        [5] five
       *[6] six
    } are connected
    [5] Five of six are connected
   *[other] { $connected } of { $wanted } are connected
}
# Some of seven or more.
outcome-heading-some-of-many = { $connected ->
    [one] { $connected } of { $wanted } is connected
   *[other] { $connected } of { $wanted } are connected
}

# Under the heading. { $types } is a list as in the midst of a sentence: “battery and meter”.
outcome-complete = Everything that was asked for has been found.
outcome-left = Each device says what is left to do.
outcome-missing = Not in the customer’s account yet: { $types }. Common on the day of installation.
outcome-missing-vendor = Not in this { $vendor } account yet: { $types }. Common on the day of installation.
outcome-missing-several = Not there yet: { $types }. Common on the day of installation.
# Where waiting does not help: what is missing is likely to be in another account.
outcome-elsewhere = Not in the account that the customer signed in to: { $types }. It may be the wrong account.
outcome-elsewhere-vendor = Not in this { $vendor } account: { $types }. It may be the wrong account.
outcome-elsewhere-several = Not there: { $types }. One of the accounts may be the wrong one.
# A sentence before one of “Everything that was asked for…”, “What is left…”, “Not there yet…” and “Not there…”. Always two or more.
outcome-accounts = { $accounts ->
    [2] In two accounts.
    [3] In three accounts.
    [4] In four accounts.
    [5] In five accounts.
    [6] In six accounts.
   *[other] In { $accounts } accounts.
}
outcome-nothing-yet = Devices found in the account appear here.
# While nobody has signed in: the types of devices that the home has already.
outcome-already-here = Already in this home: { $types }. What the sign-in adds appears here.

# The name of the list, for those who hear it.
outcome-list = Devices by account
outcome-look-now = Check now
outcome-looking = Checking…
outcome-report = Report
outcome-finish = Finish visit
# The heading over devices of the home that this visit did not ask for.
outcome-extra = Also in this home
# The same heading while nobody has signed in.
outcome-already = Already in this home
outcome-set-aside = { $count ->
    [one] { $count } device of the answer could not be read.
   *[other] { $count } devices of the answer could not be read.
}

# An account: its name where it has no vendor’s name yet, and what is still to be done before anything can be found.
outcome-customer-chooses = The vendor that the customer chooses
outcome-no-vendor = No vendor chosen yet
outcome-nothing-chosen = Nothing has been chosen for this account yet.
# { $types } begins with a capital letter: “Battery and meter”.
outcome-planned = { $types }: no link has been created yet.
outcome-ready = { $types }: the link is ready, and nobody has it yet.
outcome-not-seen = The link is out. Whatever Hearthlink finds appears here.
outcome-taken-out = The devices of this account were removed from the household here.
outcome-create-link = Create the link
outcome-hand-over = Hand over the link
# How it stands with the account, beside its name.
outcome-row-planning = No link yet
outcome-row-linkReady = Link ready
outcome-row-waiting = Waiting
outcome-row-needsAction = Needs action
outcome-row-connected = Connected
outcome-row-over = Link expired

# How it stands with a device type, beside its name; there is little space.
outcome-state-connected = Connected
outcome-state-notReachable = Connected, not reachable
outcome-state-needsAction = Needs action
outcome-state-notYet = Not yet
# In place of “Not yet”, where it is likely to be in another account than this one.
outcome-not-here = Not in this account
outcome-state-inAnotherAccount = In another account
outcome-state-vendorDoesNotOffer = Not offered
outcome-state-scopeNotAsked = Not asked for
outcome-state-vendorInTrouble = Vendor problem

# Why it stands so, under the name of the device type. { $until } is a time, such as “15:40” or “Fri 15:40”.
outcome-why-not-yet = New devices can take an hour to show up.
outcome-why-not-yet-until = New devices can take an hour to show up; Hearthlink keeps checking until { $until }.
outcome-why-not-all-yet = Some expected devices are not in this account yet.
outcome-why-not-all-yet-until = Some expected devices are not in this account yet; Hearthlink keeps checking until { $until }.
outcome-why-other-than-expected = Something else was found. Check the model and number that you wrote down, or the account.
outcome-why-other-account = None of these devices is in that account. They may be under another e-mail address, or in another of the brand’s apps.
outcome-why-other-account-vendor = None of these devices is in that { $vendor } account. They may be under another e-mail address, or in another of the brand’s apps.
outcome-why-not-reachable = Linked, but the vendor cannot reach it at the moment. Check its power and its network.
# { $vendors } is a list of names: “Tesla and Enphase”.
outcome-why-elsewhere-vendors = Found in this home’s account at { $vendors }.
outcome-why-elsewhere = Found in another account of this home.
outcome-why-vendor-does-not-offer = This vendor cannot link this type of device. Choose another vendor for it.
outcome-why-scope-not-asked = The link did not ask for access to this type of device.
outcome-why-needs-action = Something must be done before everything works.
outcome-why-sign-in-again = The sign-in to this account no longer works. Signing in again keeps each device’s ID and history.
outcome-why-vendor-in-trouble = Enode reports a problem with the vendor’s sign-in. Try again later: the link stays good until it is opened.
outcome-why-vendor-in-trouble-named = Enode reports a problem with { $vendor }’s sign-in. Try again later: the link stays good until it is opened.

# What to do next, a button each; the first three are only said: there is one button that checks, for all of them.
outcome-next-nothing = Nothing to do
# In its place where links to other things to do follow on the same line.
outcome-next-nothing-or = Nothing to do, or:
outcome-next-waitForLook = Nothing to do
outcome-next-lookAgain = Next: check again
outcome-next-otherAccount = Try another account
outcome-next-otherVendor = Choose another vendor
outcome-next-askScope = Ask for more access
outcome-next-actAtDevice = See what to do
outcome-next-actInApp = See what to do
outcome-next-signInAgain = Sign in again
outcome-next-tryLater = Go to the link
# What a button is called for those who hear it: what it says, and what that is about: “Try another account: Battery”. What it says
# has to stand in it unchanged.
outcome-step-about = { $step }: { $about }

# A device, in a row of facts that are parted by dots; there is little space.
outcome-reachable = Reachable
outcome-not-reachable = Not reachable now
outcome-reach-unknown = Reachability unknown
outcome-last-seen = last heard from { $time }
# Marks on a device, beside its name.
outcome-as-expected = as expected
outcome-unexpected = extra
outcome-arrival-new = new
outcome-arrival-cameBack = came back
outcome-arrival-alreadyThere = was there before
outcome-arrival-wentAway = no longer there
# Things that a device can do once somebody has done something, and those that it can never do: “charge level”.
outcome-once-done = Once that is done: { $capability }
outcome-not-capable = Not possible with this vendor: { $capabilities }
# { $scopes } are the titles of permissions, parted by commas.
outcome-granted = Access given: { $scopes }
outcome-granted-none = Access given: none
outcome-not-granted = Not granted: { $scopes }
outcome-not-granted-of-type = Asked for, but not granted: { $scopes }

# A device that was expected. { $device } is its model, or its type as in the midst of a sentence: “battery”; { $ending }
# are the last characters of its serial number or VIN.
outcome-expected = Expected: { $device }
outcome-expected-several = { $count } × { $device }
outcome-expected-ending = { $device }, ending in { $ending }
outcome-expectedState-found = found
outcome-expectedState-notFound = not found
outcome-expectedState-inAnotherAccount = in another account
# Where several of it were expected and fewer are there.
outcome-expected-some = { $found } of { $wanted } found
outcome-expected-some-elsewhere = { $found } of { $wanted } found, the rest in another account

# What a person has to do before all of it works, by where that is done.
outcome-interventions = To do before everything works
outcome-place-atDevice = Here at the device
outcome-place-inApp = In the vendor’s app
outcome-place-bySigningIn = By signing in again
# { $place } is a code of Enode’s that is new to this program.
outcome-place-elsewhere = Elsewhere: { $place }
# A mark beside the thing to do; there is little space.
outcome-third-party = needs a licensed installer
# Behind the text of a link that is not opened from here: the host that it leads to.
outcome-leads-to = ({ $host })
# What a device can report and be told to do.
outcome-supports = Supports: { $list }
