# Words that several screens share: device types, numbers, environments.

common-type-inverter = Inversor
common-type-battery = Batería
common-type-meter = Contador
common-type-vehicle = Vehículo
common-type-charger = Cargador
common-type-hvac = Climatización

common-type-inline-inverter = inversor
common-type-inline-battery = batería
common-type-inline-meter = contador
common-type-inline-vehicle = vehículo
common-type-inline-charger = cargador
common-type-inline-hvac = climatización

common-environment-production = Producción
common-environment-sandbox = Sandbox
common-environment-demo = Demo
common-environment-custom = Personalizado

common-preset-energy = Energía del hogar
common-preset-driving = Movilidad
common-preset-all = Todo

common-listed = { $list }

common-left-seconds = { $seconds } s
common-left-minutes = { $minutes } min
common-left-hours = { $hours } h { $minutes } min
