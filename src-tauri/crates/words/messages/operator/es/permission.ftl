# Permissions: what each opens, and what stays closed.

permission-readings = Lecturas
permission-location = Ubicación
permission-control-charging = Controlar la carga
permission-operation-mode = Cambiar el modo de funcionamiento
permission-climate = Ajustar temperatura y modo

permission-inline-readings = lecturas
permission-inline-location = ubicación
permission-inline-control-charging = controlar la carga
permission-inline-operation-mode = cambiar el modo de funcionamiento
permission-inline-climate = ajustar temperatura y modo

permission-covers-new = algo que es nuevo para esta versión de Hearthlink
permission-covers-inverter = potencia actual, energía total producida, marca, modelo y número de serie
permission-covers-site = dónde está instalado
permission-covers-battery = nivel de carga, potencia de carga y descarga, capacidad, modo de funcionamiento, marca y modelo
permission-covers-operation-mode = cambio entre autoconsumo, exportación, importación y tarifa por horas
permission-covers-meter = potencia tomada de la red y vertida a ella, marca y modelo
permission-covers-vehicle = nivel de carga, autonomía, si está enchufado o cargando, kilometraje, marca, modelo, año y VIN
permission-covers-vehicle-location = dónde está el vehículo en cada lectura
permission-covers-vehicle-charging = inicio y parada, corriente de carga, carga inteligente y horarios
permission-covers-charger = si está enchufado o cargando, potencia de carga, marca, modelo y número de serie
permission-covers-charger-charging = inicio y parada, corriente de carga y horarios
permission-covers-hvac = temperatura, modo y consignas, potencia consumida, marca y modelo
permission-covers-climate = calefacción, refrigeración, apagado, consignas y horarios

permission-example-inverter = mostrar cuánto produce hoy el tejado
permission-example-forecast = prever la producción solar según el tiempo local
permission-example-battery = mostrar cuánta carga tiene la batería
permission-example-tariff = aplicar la tarifa local
permission-example-operation-mode = reservar carga para la noche
permission-example-meter = mostrar cuánto consume el hogar ahora mismo
permission-example-vehicle = mostrar cuándo necesita cargar el vehículo
permission-example-vehicle-location = cargar con la tarifa de casa solo en casa
permission-example-charging = cargar cuando la electricidad es barata
permission-example-charger = mostrar si hay un vehículo cargando
permission-example-hvac = mostrar qué temperatura hay en casa
permission-example-climate = bajar la calefacción cuando no hay nadie en casa

permission-closed = { $type }: { $what }
permission-closed-not-offered = { $type }: { $what } ({ $vendor } no lo ofrece)
permission-closed-no-vendor-offers = { $type }: { $what } (el fabricante no lo ofrece)
permission-closed-not-linked = { $type }: { $vendor } no lo vincula
permission-closed-no-vendor-links = { $type }: el fabricante no lo vincula
permission-closed-password = Contraseña del cliente
