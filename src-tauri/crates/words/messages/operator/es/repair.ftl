# Taking something out of a household at Enode, for good: an account, a device type of it, or the household as a whole.

repair-open = Quitar algo de este hogar…
repair-lead = Definitivamente, en Enode. Los dispositivos pierden su ID y su historial; si se vuelven a vincular, reciben otros nuevos.
repair-loading = Consultando a Enode las cuentas de este hogar…
repair-no-accounts = Este hogar no tiene cuentas vinculadas.

repair-invalid = requiere iniciar sesión
repair-sign-in-again = Volver a iniciar sesión
repair-unlink = Desvincular todo…
repair-unlink-type = Desvincular { $type }…
repair-sign-in-again-to = Volver a iniciar sesión: { $vendor }
repair-unlink-of = Desvincular todo… { $vendor }
repair-unlink-type-of = Desvincular { $type }… { $vendor }

repair-household = Todo el hogar
repair-household-text = Todo lo que Enode tiene de él.
repair-household-delete = Eliminar en Enode…

repair-title = ¿Quitar { $what }?
repair-reading = Comprobando qué se perdería…
repair-devices = { $count ->
    [one] Este dispositivo pierde su ID y su historial:
   *[other] Estos { $count } dispositivos pierden sus ID y su historial:
}
repair-no-devices = No se perdería ningún dispositivo.
repair-accounts = { $count ->
    [one] Desaparecería { $count } cuenta: { $vendors }.
   *[other] Desaparecerían { $count } cuentas: { $vendors }.
}
repair-never = No se puede deshacer.
repair-type = Escriba { $id } para confirmar
repair-confirm = Quitar definitivamente
repair-working = Consultando a Enode…
repair-done = Hecho. Se ha quitado { $what }.
