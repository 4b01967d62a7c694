# What tells a device from others of its kind.

device-serial = n.º de serie { $serial }
device-serial-end = n.º de serie …{ $serial }
device-vin = VIN { $vin }
device-vin-end = VIN …{ $vin }
