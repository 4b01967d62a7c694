# Permissions: what each opens, and what stays closed.

permission-readings = Meetgegevens
permission-location = Locatie
permission-control-charging = Laden aansturen
permission-operation-mode = Bedrijfsmodus wijzigen
permission-climate = Temperatuur en modus instellen

permission-inline-readings = meetgegevens
permission-inline-location = locatie
permission-inline-control-charging = laden aansturen
permission-inline-operation-mode = bedrijfsmodus wijzigen
permission-inline-climate = temperatuur en modus instellen

permission-covers-new = iets dat nog onbekend is in deze versie van Hearthlink
permission-covers-inverter = huidig vermogen, totaal opgewekte energie, merk, model en serienummer
permission-covers-site = waar het is geïnstalleerd
permission-covers-battery = laadniveau, laad- en ontlaadvermogen, capaciteit, bedrijfsmodus, merk en model
permission-covers-operation-mode = wisselen tussen eigen verbruik, teruglevering, netafname en variabel tarief
permission-covers-meter = vermogen van en naar het net, merk en model
permission-covers-vehicle = laadniveau, actieradius, aangesloten of ladend, kilometerstand, merk, model, bouwjaar en VIN
permission-covers-vehicle-location = waar de auto is, telkens als die wordt uitgelezen
permission-covers-vehicle-charging = starten en stoppen, de laadstroom, slim laden en schema’s
permission-covers-charger = aangesloten of ladend, laadvermogen, merk, model en serienummer
permission-covers-charger-charging = starten en stoppen, de laadstroom en schema’s
permission-covers-hvac = temperatuur, modus en ingestelde waarden, opgenomen vermogen, merk en model
permission-covers-climate = verwarmen, koelen, uit, ingestelde waarden en schema’s

permission-example-inverter = tonen hoeveel het dak vandaag opwekt
permission-example-forecast = de zonopbrengst voorspellen met het weer ter plaatse
permission-example-battery = tonen hoe vol de batterij is
permission-example-tariff = het lokale tarief toepassen
permission-example-operation-mode = energie bewaren voor de avond
permission-example-meter = tonen wat de woning op dit moment verbruikt
permission-example-vehicle = tonen wanneer de auto moet laden
permission-example-vehicle-location = alleen thuis laden tegen het thuistarief
permission-example-charging = laden als stroom goedkoop is
permission-example-charger = tonen of er een auto laadt
permission-example-hvac = tonen hoe warm het thuis is
permission-example-climate = de verwarming lager zetten als er niemand thuis is

permission-closed = { $type }: { $what }
permission-closed-not-offered = { $type }: { $what } (niet aangeboden door { $vendor })
permission-closed-no-vendor-offers = { $type }: { $what } (niet aangeboden door de fabrikant)
permission-closed-not-linked = { $type }: niet te koppelen via { $vendor }
permission-closed-no-vendor-links = { $type }: niet te koppelen via de fabrikant
permission-closed-password = Het wachtwoord van de klant
