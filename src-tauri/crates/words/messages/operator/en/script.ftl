# The scripts of the demo: what each beat is called, and what the presenter says with it.

script-household = The household
script-household-say = We begin with the household. Its ID is looked up as it is typed, so a typing mistake shows at once.
script-devices = What is in the home
script-devices-say = An inverter, a battery and a meter. The vendors sort themselves by how much of it they can link.
script-vendor = One vendor for all three
script-vendor-say = Enphase links all three in one sign-in. The customer is asked once, not three times.
script-access = What is accessed
script-access-say = Every permission in plain words, and beside it what will not be accessed. The customer may read along.
script-link = Create the link
script-link-say = The link is made, and nothing is opened. It works once, so nobody spends it by accident.
script-code = A code for the phone
script-code-say = This side is for the customer: who asks, what for, and how long it is valid. Nothing of ours is on it.
script-phone = The customer opens it
script-phone-say = This is the customer’s phone, played by the demo. They sign in there; we never see a password.
script-sharing = What the customer reads
script-sharing-say = The customer reads the same list of permissions, and can leave at any time.
script-found = All three are found
script-found-say = The customer is back, and the account shows all three devices. Nobody had to guess.
script-report = The report
script-report-say = The visit as a page to keep: devices, permissions, times. No link and no secret is in it.

script-two-found = Two of three
script-two-found-say = Inverter and meter are connected. The battery is not in the account yet, and the app says so.
script-look = Check again
script-look-say = Checking again asks the account now. It is still not there, so we leave it to the watch.
script-battery = The battery appears
script-battery-say = Two minutes later the battery is in the account. The watch has found it without anybody asking.

script-nothing-found = Nothing in this account
script-nothing-found-say = The sign-in worked, but this account is empty. That is another account, not a missing device.
script-another-try = A fresh link
script-another-try-say = A link works once, so the right account gets a fresh one. The first is not reused.
script-right-account = The right account
script-right-account-say = The customer signs in to the right account, and all three are there.

script-too-old = The link is too old
script-too-old-say = A day later the customer opens the link. Its 24 hours are over: the phone says so, and so does our screen.
script-used-before = The link was used before
script-used-before-say = Suppose somebody has opened this link before, in another browser. It works once, so the customer sees an error.
script-told = The customer tells us
script-told-say = Enode has no way to ask about a link. So we write down what the customer says, as said and not as seen.
script-fresh = A fresh link
script-fresh-say = A fresh link takes the place of the old one, with the same permissions.
script-fresh-works = The fresh link works
script-fresh-works-say = The customer signs in, and all three devices are found.

script-broken = The sign-in stops working
script-broken-say = Later the vendor no longer accepts the sign-in. The devices stay, and the app says what is wrong.
script-again = Sign in again
script-again-say = Signing in again repairs the account. Its devices keep their IDs and their history.
script-repaired = It works again
script-repaired-say = The customer has signed in, and the account works again.

script-outage = One vendor is down
script-outage-say = Enphase has an outage. It shows here, before anybody tries in vain.
script-other-vendor = Another vendor
script-other-vendor-say = This home has Huawei as well, and Huawei links all three.

script-patience = Enode asks for patience
script-patience-say = The customer is back, but Enode asks for fewer requests. The app says so, and will look again by itself.
script-waited = The wait is over
script-waited-say = Half a minute later the app has looked again by itself, and all three are there.

script-first-brand = The first brand
script-first-brand-say = Three brands mean three accounts. We begin with the Fronius inverter.
script-first-linked = Fronius is linked
script-first-linked-say = One account is done. The visit goes on with the next.
script-second-brand = The second brand
script-second-brand-say = Battery and meter are from Tesla: one account for both.
script-second-linked = Tesla is linked
script-second-linked-say = Battery and meter are found. The charger is left.
script-third-brand = The third brand
script-third-brand-say = The charger is from Easee.
script-third-linked = The whole home
script-third-linked-say = Three accounts, four devices, one visit.
