# Open points: what is left to do, for the report. { $what } is a device, a device type or an account.

point-account = Account
point-with-vendor = { $what } ({ $vendor })
point-with-step = { $point } { $step }

point-no-link = { $what }: no link has been created yet.
point-link-not-handed-over = { $what }: the link is ready, and nobody has it yet.
point-not-seen = { $what }: the household has not been seen since the link was created.
point-not-reachable = { $what }: linked, but not reachable at the moment.
point-needs-action = { $what }: something has to be done before everything works.
point-not-yet = { $what }: not in this account yet.
point-in-another-account = { $what }: not in this account, but in one of another vendor.
point-vendor-does-not-offer = { $what }: this vendor does not link it.
point-scope-not-asked = { $what }: the link did not ask for it.
point-vendor-in-trouble = { $what }: nobody could sign in yet, and Enode reports trouble with the vendor’s sign-in.
point-expected-not-found = { $what }: expected and not found.
point-expected-in-another-account = { $what }: expected here, and found in an account of another vendor.

# What to do next; a sentence of its own behind the point.
point-step-wait = Nothing to do: Hearthlink checks again by itself.
point-step-look-again = Check the account again.
point-step-other-account = Sign in with another account.
point-step-other-vendor = Link it with another vendor.
point-step-ask-scope = Create a link that asks for it.
point-step-act-at-device = Somebody has to take care of it at the device.
point-step-act-in-app = Somebody has to take care of it in the vendor’s app or portal.
point-step-sign-in-again = The customer has to sign in to the account again.
point-step-try-later = Try again when the vendor’s sign-in works.

# An expected device: { $device } is its type, or its type and model.
point-device-model = { $type } { $model }
point-device-ending = { $device } ending in { $ending }
point-device-count = { $device }, { $found } of { $count }
