# Ce qui distingue un appareil des autres du même type.

device-serial = n° de série { $serial }
device-serial-end = n° de série …{ $serial }
device-vin = VIN { $vin }
device-vin-end = VIN …{ $vin }
