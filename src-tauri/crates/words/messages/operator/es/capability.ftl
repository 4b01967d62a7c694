# What a device can do. Each stands in a list, with no full stop.

capability-charge-state = nivel de carga
capability-production = producción
capability-production-statistics = estadísticas de producción
capability-consumption = consumo
capability-location = ubicación
capability-information = información
capability-odometer = kilometraje
capability-set-max-current = ajustar la corriente
capability-start-charging = iniciar la carga
capability-stop-charging = detener la carga
capability-smart-charging = carga inteligente
capability-export-focus = exportación a la red
capability-import-focus = importación de la red
capability-time-of-use = tarifa por horas
capability-self-reliance = autoconsumo
capability-idle = reposo
capability-set-follow-schedule = seguir un horario
capability-set-permanent-hold = mantener una temperatura
