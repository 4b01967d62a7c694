# What tells a device from others of its kind.

device-serial = serial { $serial }
device-serial-end = serial …{ $serial }
device-vin = VIN { $vin }
device-vin-end = VIN …{ $vin }
