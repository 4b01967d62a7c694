# Permissions: what each opens, and what stays closed.

permission-readings = Readings
permission-location = Location
permission-control-charging = Control charging
permission-operation-mode = Change the operation mode
permission-climate = Set temperature and mode

# The same in the midst of a sentence.
permission-inline-readings = readings
permission-inline-location = location
permission-inline-control-charging = control charging
permission-inline-operation-mode = change the operation mode
permission-inline-climate = set temperature and mode

# What each covers: after "Covers", with no full stop.
permission-covers-new = something that is new to this version of Hearthlink
permission-covers-inverter = power produced now, energy produced in total, make, model and serial number
permission-covers-site = where it is installed
permission-covers-battery = charge level, power in and out, capacity, operation mode, make and model
permission-covers-operation-mode = switching between self-use, export, import and time of use
permission-covers-meter = power from and to the grid, make and model
permission-covers-vehicle = charge level, range, plugged in or charging, odometer, make, model, year and VIN
permission-covers-vehicle-location = where the car is, each time it is read
permission-covers-vehicle-charging = starting and stopping, the charging current, smart charging and schedules
permission-covers-charger = plugged in or charging, charging power, make, model and serial number
permission-covers-charger-charging = starting and stopping, the charging current and schedules
permission-covers-hvac = temperature, mode and set points, power used, make and model
permission-covers-climate = heating, cooling, off, set points and schedules

# What each is used for: an example, with no full stop.
permission-example-inverter = show how much the roof produces today
permission-example-forecast = forecast the sun from the local weather
permission-example-battery = show how full the battery is
permission-example-tariff = apply the local tariff
permission-example-operation-mode = keep charge for the evening
permission-example-meter = show what the home draws right now
permission-example-vehicle = show when the car needs to charge
permission-example-vehicle-location = charge by the home tariff only at home
permission-example-charging = charge when electricity is cheap
permission-example-charger = show whether a car is charging
permission-example-hvac = show how warm it is at home
permission-example-climate = lower the heating while nobody is at home

# What will not be accessed, a line each.
permission-closed = { $type }: { $what }
permission-closed-not-offered = { $type }: { $what }, which { $vendor } does not offer
permission-closed-no-vendor-offers = { $type }: { $what }, which the vendor does not offer
permission-closed-not-linked = { $type }: { $vendor } does not link it
permission-closed-no-vendor-links = { $type }: the vendor does not link it
permission-closed-password = The customer’s password
