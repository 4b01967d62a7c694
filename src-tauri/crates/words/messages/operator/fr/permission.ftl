# Les autorisations : ce que chacune ouvre, et ce qui reste fermé.

permission-readings = Mesures
permission-location = Localisation
permission-control-charging = Pilotage de la recharge
permission-operation-mode = Changement du mode de fonctionnement
permission-climate = Réglage de la température et du mode

permission-inline-readings = mesures
permission-inline-location = localisation
permission-inline-control-charging = pilotage de la recharge
permission-inline-operation-mode = changement du mode de fonctionnement
permission-inline-climate = réglage de la température et du mode

permission-covers-new = un élément inconnu de cette version de Hearthlink
permission-covers-inverter = puissance produite à l’instant, énergie produite au total, marque, modèle et numéro de série
permission-covers-site = lieu d’installation
permission-covers-battery = niveau de charge, puissance de charge et de décharge, capacité, mode de fonctionnement, marque et modèle
permission-covers-operation-mode = choix entre autoconsommation, injection, soutirage et heures pleines/creuses
permission-covers-meter = puissance soutirée et injectée sur le réseau, marque et modèle
permission-covers-vehicle = niveau de charge, autonomie, branchement ou recharge en cours, kilométrage, marque, modèle, année et VIN
permission-covers-vehicle-location = position de la voiture, à chaque lecture
permission-covers-vehicle-charging = démarrage et arrêt, courant de recharge, recharge intelligente et programmes
permission-covers-charger = branchement ou recharge en cours, puissance de recharge, marque, modèle et numéro de série
permission-covers-charger-charging = démarrage et arrêt, courant de recharge et programmes
permission-covers-hvac = température, mode et consignes, puissance consommée, marque et modèle
permission-covers-climate = chauffage, climatisation, arrêt, consignes et programmes

permission-example-inverter = afficher ce que le toit produit aujourd’hui
permission-example-forecast = prévoir l’ensoleillement d’après la météo locale
permission-example-battery = afficher le niveau de la batterie
permission-example-tariff = appliquer le tarif local
permission-example-operation-mode = garder de la charge pour la soirée
permission-example-meter = afficher ce que le logement consomme à l’instant
permission-example-vehicle = afficher quand la voiture doit être rechargée
permission-example-vehicle-location = n’appliquer le tarif du logement qu’aux recharges à domicile
permission-example-charging = recharger quand l’électricité est bon marché
permission-example-charger = afficher si une voiture est en cours de recharge
permission-example-hvac = afficher la température du logement
permission-example-climate = baisser le chauffage quand personne n’est là

permission-closed = { $type } : { $what }
permission-closed-not-offered = { $type } : { $what }, non proposé par { $vendor }
permission-closed-no-vendor-offers = { $type } : { $what }, non proposé par le fabricant
permission-closed-not-linked = { $type } : ne peut pas être relié chez { $vendor }
permission-closed-no-vendor-links = { $type } : ne peut pas être relié chez ce fabricant
permission-closed-password = Le mot de passe du client
