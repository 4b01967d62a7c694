# Open points: what is left to do, for the report.

point-account = Cuenta
point-with-vendor = { $what } ({ $vendor })
point-with-step = { $point } { $step }

point-no-link = { $what }: todavía no se ha creado ningún enlace.
point-link-not-handed-over = { $what }: el enlace está listo y nadie lo tiene todavía.
point-not-seen = { $what }: el hogar no se ha comprobado desde que se creó el enlace.
point-not-reachable = { $what }: vinculado, pero no accesible en este momento.
point-needs-action = { $what }: falta hacer algo para que todo funcione.
point-not-yet = { $what }: todavía no en esta cuenta.
point-in-another-account = { $what }: no en esta cuenta, sino en una de otro fabricante.
point-vendor-does-not-offer = { $what }: este fabricante no lo vincula.
point-scope-not-asked = { $what }: el enlace no lo pidió.
point-vendor-in-trouble = { $what }: nadie ha podido iniciar sesión todavía, y Enode informa de problemas con el inicio de sesión del fabricante.
point-expected-not-found = { $what }: esperado y no encontrado.
point-expected-in-another-account = { $what }: esperado aquí y encontrado en una cuenta de otro fabricante.

point-step-wait = Nada que hacer: Hearthlink vuelve a comprobar por sí solo.
point-step-look-again = Vuelva a comprobar la cuenta.
point-step-other-account = El cliente debe iniciar sesión con otra cuenta.
point-step-other-vendor = Vincúlelo con otro fabricante.
point-step-ask-scope = Cree un enlace que lo pida.
point-step-act-at-device = Alguien tiene que ocuparse de ello en el dispositivo.
point-step-act-in-app = Alguien tiene que ocuparse de ello en la app o el portal del fabricante.
point-step-sign-in-again = El cliente tiene que volver a iniciar sesión en la cuenta.
point-step-try-later = Vuelva a intentarlo cuando funcione el inicio de sesión del fabricante.

point-device-model = { $type } { $model }
point-device-ending = { $device }, acaba en { $ending }
point-device-count = { $device }, { $found } de { $count }
