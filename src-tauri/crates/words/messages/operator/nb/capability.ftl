# What a device can do. Each stands in a list, with no full stop.

capability-charge-state = ladenivå
capability-production = produksjon
capability-production-statistics = produksjonsstatistikk
capability-consumption = forbruk
capability-location = plassering
capability-information = informasjon
capability-odometer = kilometerstand
capability-set-max-current = stille inn ladestrøm
capability-start-charging = starte lading
capability-stop-charging = stoppe lading
capability-smart-charging = smartlading
capability-export-focus = eksport
capability-import-focus = import
capability-time-of-use = tariffstyring (TOU)
capability-self-reliance = egenforbruk
capability-idle = hvilemodus
capability-set-follow-schedule = følge en tidsplan
capability-set-permanent-hold = holde en temperatur
