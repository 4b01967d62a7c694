# The stories of the demo: a name, and what happens in it, to be read out.

story-all-connected-name = All connected
story-all-connected = One sign-in, and every device that was asked for is found.
story-partial-name = Battery missing
story-partial = The battery is not in the account yet, as on many days of installation.
story-mixed-home-name = Mixed home
story-mixed-home = Three brands in one home: a Fronius inverter, a Tesla battery and meter, an Easee charger. Household sjogata-12 has them all.
story-late-device-name = Battery comes late
story-late-device = The battery comes into the account two minutes after linking.
story-wrong-account-name = Wrong account
story-wrong-account = The customer first signs in to an account with no devices; a fresh link brings the right one.
story-link-expired-name = Link expired
story-link-expired = The first link has expired when the customer opens it; a fresh one works.
story-link-used-name = Link already used
story-link-used = The first link was used before the customer opens it; a fresh one works.
story-credentials-invalidated-name = Sign-in stops working
story-credentials-invalidated = Everything connects; ten minutes later the vendor’s sign-in is no longer valid, and the devices stay until the customer signs in again.
story-vendor-outage-name = Vendor outage
story-vendor-outage = Enphase is down and cannot be linked; SolarEdge may need several tries.
story-rate-limited-name = Too many requests
story-rate-limited = After linking, Enode asks the app to wait for half a minute before it reads the account.
