# Ce qu’un appareil sait faire. Chaque terme figure dans une liste, sans point final.

capability-charge-state = niveau de charge
capability-production = production
capability-production-statistics = statistiques de production
capability-consumption = consommation
capability-location = localisation
capability-information = informations
capability-odometer = kilométrage
capability-set-max-current = réglage du courant
capability-start-charging = démarrage de la recharge
capability-stop-charging = arrêt de la recharge
capability-smart-charging = recharge intelligente
capability-export-focus = injection
capability-import-focus = soutirage
capability-time-of-use = heures pleines/creuses
capability-self-reliance = autoconsommation
capability-idle = veille
capability-set-follow-schedule = suivi d’un programme
capability-set-permanent-hold = maintien d’une température
