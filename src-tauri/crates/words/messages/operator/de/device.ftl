# What tells a device from others of its kind.

device-serial = Seriennr. { $serial }
device-serial-end = Seriennr. …{ $serial }
device-vin = FIN { $vin }
device-vin-end = FIN …{ $vin }
