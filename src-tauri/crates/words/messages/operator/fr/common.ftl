# Les mots communs à plusieurs écrans : types d’appareils, nombres, environnements.

common-type-inverter = Onduleur
common-type-battery = Batterie
common-type-meter = Compteur
common-type-vehicle = Véhicule
common-type-charger = Borne de recharge
common-type-hvac = Chauffage et climatisation

common-type-inline-inverter = onduleur
common-type-inline-battery = batterie
common-type-inline-meter = compteur
common-type-inline-vehicle = véhicule
common-type-inline-charger = borne de recharge
common-type-inline-hvac = chauffage et climatisation

common-environment-production = Production
common-environment-sandbox = Sandbox
common-environment-demo = Démo
common-environment-custom = Personnalisé

common-preset-energy = Énergie du logement
common-preset-driving = Mobilité
common-preset-all = Tout

common-listed = { $list }

common-left-seconds = { $seconds } s
common-left-minutes = { $minutes } min
common-left-hours = { $hours } h { $minutes } min
