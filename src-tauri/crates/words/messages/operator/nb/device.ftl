# What tells a device from others of its kind.

device-serial = serienr. { $serial }
device-serial-end = serienr. …{ $serial }
device-vin = VIN { $vin }
device-vin-end = VIN …{ $vin }
