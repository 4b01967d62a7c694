# Words that several screens share: device types, numbers, environments.

common-type-inverter = Vekselretter
common-type-battery = Batteri
common-type-meter = Strømmåler
common-type-vehicle = Kjøretøy
common-type-charger = Elbillader
common-type-hvac = Varme og kjøling

common-type-inline-inverter = vekselretter
common-type-inline-battery = batteri
common-type-inline-meter = strømmåler
common-type-inline-vehicle = kjøretøy
common-type-inline-charger = elbillader
common-type-inline-hvac = varme og kjøling

common-environment-production = Produksjon
common-environment-sandbox = Sandbox
common-environment-demo = Demo
common-environment-custom = Egendefinert

common-preset-energy = Energi i hjemmet
common-preset-driving = Elbil
common-preset-all = Alle

common-listed = { $list }

common-left-seconds = { $seconds } s
common-left-minutes = { $minutes } min
common-left-hours = { $hours } t { $minutes } min
