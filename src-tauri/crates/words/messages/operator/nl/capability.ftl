# What a device can do. Each stands in a list, with no full stop.

capability-charge-state = laadniveau
capability-production = opwek
capability-production-statistics = opwekstatistieken
capability-consumption = verbruik
capability-location = locatie
capability-information = apparaatgegevens
capability-odometer = kilometerstand
capability-set-max-current = laadstroom instellen
capability-start-charging = laden starten
capability-stop-charging = laden stoppen
capability-smart-charging = slim laden
capability-export-focus = teruglevering
capability-import-focus = netafname
capability-time-of-use = variabel tarief
capability-self-reliance = eigen verbruik
capability-idle = stand-by
capability-set-follow-schedule = schema volgen
capability-set-permanent-hold = temperatuur vasthouden
