# Words that several screens share: device types, numbers, environments.

common-type-inverter = Omvormer
common-type-battery = Batterij
common-type-meter = Energiemeter
common-type-vehicle = Voertuig
common-type-charger = Laadpaal
common-type-hvac = Verwarming en koeling

common-type-inline-inverter = omvormer
common-type-inline-battery = batterij
common-type-inline-meter = energiemeter
common-type-inline-vehicle = voertuig
common-type-inline-charger = laadpaal
common-type-inline-hvac = verwarming en koeling

common-environment-production = Productie
common-environment-sandbox = Sandbox
common-environment-demo = Demo
common-environment-custom = Aangepast

common-preset-energy = Thuisenergie
common-preset-driving = Elektrisch rijden
common-preset-all = Alles

common-listed = { $list }

common-left-seconds = { $seconds } s
common-left-minutes = { $minutes } min
common-left-hours = { $hours } u { $minutes } min
