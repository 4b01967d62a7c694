# Words that several screens share: device types, numbers, environments.

common-type-inverter = Wechselrichter
common-type-battery = Batterie
common-type-meter = Zähler
common-type-vehicle = Fahrzeug
common-type-charger = Ladestation
common-type-hvac = Heizung und Klima

common-type-inline-inverter = Wechselrichter
common-type-inline-battery = Batterie
common-type-inline-meter = Zähler
common-type-inline-vehicle = Fahrzeug
common-type-inline-charger = Ladestation
common-type-inline-hvac = Heizung/Klima

common-environment-production = Produktion
common-environment-sandbox = Sandbox
common-environment-demo = Demo
common-environment-custom = Eigene API

common-preset-energy = Hausenergie
common-preset-driving = Fahren
common-preset-all = Alle

common-listed = { $list }

common-left-seconds = { $seconds } s
common-left-minutes = { $minutes } min
common-left-hours = { $hours } h { $minutes } min
