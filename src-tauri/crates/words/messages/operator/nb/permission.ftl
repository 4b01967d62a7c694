# Permissions: what each opens, and what stays closed.

permission-readings = Målinger
permission-location = Plassering
permission-control-charging = Styring av lading
permission-operation-mode = Endring av driftsmodus
permission-climate = Endring av temperatur og modus

permission-inline-readings = målinger
permission-inline-location = plassering
permission-inline-control-charging = styring av lading
permission-inline-operation-mode = endring av driftsmodus
permission-inline-climate = endring av temperatur og modus

permission-covers-new = noe som er nytt for denne versjonen av Hearthlink
permission-covers-inverter = effekt akkurat nå, samlet produksjon, merke, modell og serienummer
permission-covers-site = hvor enheten er installert
permission-covers-battery = ladenivå, lade- og utladeeffekt, kapasitet, driftsmodus, merke og modell
permission-covers-operation-mode = bytte mellom egenforbruk, eksport, import og tariffstyring
permission-covers-meter = effekt fra og til strømnettet, merke og modell
permission-covers-vehicle = ladenivå, rekkevidde, tilkoblet lader eller lading, kilometerstand, merke, modell, årsmodell og VIN
permission-covers-vehicle-location = hvor bilen er hver gang den avleses
permission-covers-vehicle-charging = start og stopp, ladestrøm, smartlading og tidsplaner
permission-covers-charger = bil tilkoblet eller lader, ladeeffekt, merke, modell og serienummer
permission-covers-charger-charging = start og stopp, ladestrøm og tidsplaner
permission-covers-hvac = temperatur, modus og settpunkter, effektforbruk, merke og modell
permission-covers-climate = varme, kjøling, av, settpunkter og tidsplaner

permission-example-inverter = vise hvor mye taket produserer i dag
permission-example-forecast = beregne forventet sol ut fra lokalt vær
permission-example-battery = vise hvor fullt batteriet er
permission-example-tariff = bruke lokal strøm- og nettpris
permission-example-operation-mode = spare lading til kvelden
permission-example-meter = vise hva hjemmet bruker akkurat nå
permission-example-vehicle = vise når bilen må lades
permission-example-vehicle-location = bruke hjemmets strømpris bare ved lading hjemme
permission-example-charging = lade når strømmen er billig
permission-example-charger = vise om en bil lader
permission-example-hvac = vise hvor varmt det er hjemme
permission-example-climate = senke varmen når ingen er hjemme

permission-closed = { $type }: { $what }
permission-closed-not-offered = { $type }: { $what }, tilbys ikke av { $vendor }
permission-closed-no-vendor-offers = { $type }: { $what }, tilbys ikke av produsenten
permission-closed-not-linked = { $type }: kobles ikke til av { $vendor }
permission-closed-no-vendor-links = { $type }: kobles ikke til av produsenten
permission-closed-password = Kundens passord
