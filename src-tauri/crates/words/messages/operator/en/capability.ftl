# What a device can do. Each stands in a list, with no full stop.

capability-charge-state = charge level
capability-production = production
capability-production-statistics = production statistics
capability-consumption = consumption
capability-location = location
capability-information = information
capability-odometer = odometer
capability-set-max-current = set current
capability-start-charging = start charging
capability-stop-charging = stop charging
capability-smart-charging = smart charging
capability-export-focus = export
capability-import-focus = import
capability-time-of-use = time of use
capability-self-reliance = self-use
capability-idle = idle
capability-set-follow-schedule = follow a schedule
capability-set-permanent-hold = hold a temperature
