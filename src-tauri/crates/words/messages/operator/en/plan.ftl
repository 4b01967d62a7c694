# Plan by brands: the home as the installer names it, and the accounts that cover it. $types are device types such as
# “battery and meter”; $brand is a name such as “Enphase”.

plan-title = Plan by brands
plan-lead = Hearthlink works out the fewest sign-ins that cover this home.
plan-devices = Devices in this home
plan-type = Type
plan-brand = Brand
plan-row = Device { $position }
plan-remove = Remove: Device { $position }
plan-brand-not-known = Brand not known
plan-signs-in = Signs in with { $portal }
plan-no-brand = No vendor is called “{ $query }”.
# $names are names of vendors, joined by “or”.
plan-nearest = Did you mean { $names }?
plan-not-enabled = known to Enode, not enabled for this client
plan-add = Add a device
plan-empty = Add the devices of this home to see what covers them.

# How many accounts must be signed in to.
plan-covers-all = { $count ->
    [0] Nothing can be linked now
    [1] One sign-in covers it
    [2] Two sign-ins cover it
    [3] Three sign-ins cover it
    [4] Four sign-ins cover it
    [5] Five sign-ins cover it
    [6] Six sign-ins cover it
    [one] { $count } sign-in covers it
   *[other] { $count } sign-ins cover it
}
# The same where some devices are left over.
plan-covers-part = { $count ->
    [0] Nothing can be linked now
    [1] One sign-in covers part of it
    [2] Two sign-ins cover part of it
    [3] Three sign-ins cover part of it
    [4] Four sign-ins cover part of it
    [5] Five sign-ins cover part of it
    [6] Six sign-ins cover part of it
    [one] { $count } sign-in covers part of it
   *[other] { $count } sign-ins cover part of it
}
# In the place of a vendor's name, as the title of an entry.
plan-customer-chooses = The customer chooses

# Why an account is in the plan.
plan-why-covers-all = It covers the whole home.
plan-why-only-brand-for = No other account can have what this brand has here: { $types }.
plan-why-also-covers = It is needed anyway, and may have these too: { $types }.
plan-why-brand-in-home = The brand is in this home, and may have these too: { $types }.
plan-why-customer-chooses = { $count ->
    [one] No brand named here links { $types }. Enode’s pages will offer { $count } vendor that can.
   *[other] No brand named here links { $types }. Enode’s pages will offer { $count } vendors that can.
}
plan-why-in-trouble = Its sign-in may need several tries at the moment.

# A device that no account of the plan covers.
plan-uncovered = Not covered: { $type }
plan-uncovered-of-brand = Not covered: { $brand } { $type }
plan-uncovered-not-offered = No vendor links this type.
plan-uncovered-not-offered-by = { $brand } does not link this type.
plan-uncovered-not-enabled = A vendor for it is known to Enode, but not enabled for this client.
plan-uncovered-not-enabled-of = { $brand } is known to Enode, but not enabled for this client.
plan-uncovered-unknown-brand = Enode does not know this brand.
plan-uncovered-outage = Every vendor for it is down: it cannot be linked now.
plan-uncovered-outage-of = { $brand } cannot be linked now: the sign-in is down.

plan-working = Working it out…
plan-take = Use this plan
plan-cancel = Cancel
