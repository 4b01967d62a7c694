# What tells a device from others of its kind.

device-serial = serienummer { $serial }
device-serial-end = serienummer …{ $serial }
device-vin = VIN { $vin }
device-vin-end = VIN …{ $vin }
