# What a device can do. Each stands in a list, with no full stop.

capability-charge-state = Ladestand
capability-production = Erzeugung
capability-production-statistics = Erzeugungsstatistik
capability-consumption = Verbrauch
capability-location = Standort
capability-information = Gerätedaten
capability-odometer = Kilometerstand
capability-set-max-current = Strom einstellen
capability-start-charging = Laden starten
capability-stop-charging = Laden stoppen
capability-smart-charging = intelligentes Laden
capability-export-focus = Einspeisung
capability-import-focus = Netzbezug
capability-time-of-use = zeitvariabler Tarif
capability-self-reliance = Eigenverbrauch
capability-idle = Ruhebetrieb
capability-set-follow-schedule = Zeitplan folgen
capability-set-permanent-hold = Temperatur halten
