# Permissions: what each opens, and what stays closed.

permission-readings = Messwerte
permission-location = Standort
permission-control-charging = Laden steuern
permission-operation-mode = Betriebsart ändern
permission-climate = Temperatur und Betriebsart einstellen

permission-inline-readings = Messwerte
permission-inline-location = Standort
permission-inline-control-charging = Laden steuern
permission-inline-operation-mode = Betriebsart ändern
permission-inline-climate = Temperatur und Betriebsart einstellen

permission-covers-new = etwas, das dieser Version von Hearthlink noch unbekannt ist
permission-covers-inverter = aktuelle Leistung, bisher erzeugte Energie, Marke, Modell und Seriennummer
permission-covers-site = wo das Gerät installiert ist
permission-covers-battery = Ladestand, Lade- und Entladeleistung, Kapazität, Betriebsart, Marke und Modell
permission-covers-operation-mode = Wechsel zwischen Eigenverbrauch, Einspeisung, Netzbezug und zeitvariablem Tarif
permission-covers-meter = Leistung aus dem Netz und ins Netz, Marke und Modell
permission-covers-vehicle = Ladestand, Reichweite, ob angesteckt oder am Laden, Kilometerstand, Marke, Modell, Baujahr und FIN
permission-covers-vehicle-location = wo das Fahrzeug bei jeder Abfrage ist
permission-covers-vehicle-charging = Starten und Stoppen, Ladestrom, intelligentes Laden und Zeitpläne
permission-covers-charger = ob angesteckt oder am Laden, Ladeleistung, Marke, Modell und Seriennummer
permission-covers-charger-charging = Starten und Stoppen, Ladestrom und Zeitpläne
permission-covers-hvac = Temperatur, Betriebsart und Sollwerte, aufgenommene Leistung, Marke und Modell
permission-covers-climate = Heizen, Kühlen, Aus, Sollwerte und Zeitpläne

permission-example-inverter = zeigen, wie viel das Dach heute erzeugt
permission-example-forecast = den Solarertrag aus dem Wetter vor Ort vorhersagen
permission-example-battery = zeigen, wie voll die Batterie ist
permission-example-tariff = den örtlichen Stromtarif anwenden
permission-example-operation-mode = Ladung für den Abend aufheben
permission-example-meter = zeigen, was der Haushalt gerade verbraucht
permission-example-vehicle = zeigen, wann das Fahrzeug laden muss
permission-example-vehicle-location = nur zu Hause zum Haustarif laden
permission-example-charging = laden, wenn Strom günstig ist
permission-example-charger = zeigen, ob ein Fahrzeug lädt
permission-example-hvac = zeigen, wie warm es zu Hause ist
permission-example-climate = die Heizung absenken, wenn niemand zu Hause ist

permission-closed = { $type }: { $what }
permission-closed-not-offered = { $type }: { $what }, von { $vendor } nicht angeboten
permission-closed-no-vendor-offers = { $type }: { $what }, vom Hersteller nicht angeboten
permission-closed-not-linked = { $type }: wird von { $vendor } nicht verbunden
permission-closed-no-vendor-links = { $type }: wird vom Hersteller nicht verbunden
permission-closed-password = Passwort des Kunden
