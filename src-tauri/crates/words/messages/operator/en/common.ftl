# Words that several screens share: device types, numbers, environments.

common-type-inverter = Inverter
common-type-battery = Battery
common-type-meter = Meter
common-type-vehicle = Vehicle
common-type-charger = Charger
common-type-hvac = Heating and cooling

# The same in the midst of a sentence, and in lists there: without an article, one device or several.
common-type-inline-inverter = inverter
common-type-inline-battery = battery
common-type-inline-meter = meter
common-type-inline-vehicle = vehicle
common-type-inline-charger = charger
common-type-inline-hvac = heating and cooling

common-environment-production = Production
common-environment-sandbox = Sandbox
common-environment-demo = Demo
common-environment-custom = Custom

common-preset-energy = Home energy
common-preset-driving = Driving
common-preset-all = All

# Several things by name, as they stand alone.
common-listed = { $list }

# How long something is still good for. Little space: units as short as they are understood.
common-left-seconds = { $seconds } s
common-left-minutes = { $minutes } min
common-left-hours = { $hours } h { $minutes } min
