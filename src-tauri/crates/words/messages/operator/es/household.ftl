# Whose home it is.

household-heading = ¿De quién es el hogar?
household-lead = El ID de usuario con el que su empresa conoce este hogar.
household-label = ID de usuario
household-name = Cómo llama usted a este hogar
household-name-help = Opcional. Se queda en este ordenador.
household-looking = Buscando…
household-fresh = Nuevo: se creará un hogar con este ID.
household-fresh-hint = Compruebe que esté bien escrito: Enode crea un hogar con cualquier ID que no conozca.
household-existing = { $accounts ->
    [0] Existe y todavía no tiene ninguna cuenta.
    [one] Existe y tiene { $accounts } cuenta.
   *[other] Existe y tiene { $accounts } cuentas.
}
household-existing-broken = { $accounts ->
    [one] Existe y tiene { $accounts } cuenta ({ $vendors }: hay que volver a iniciar sesión).
   *[other] Existe y tiene { $accounts } cuentas ({ $vendors }: hay que volver a iniciar sesión).
}
household-needs-sign-in = Requiere iniciar sesión
household-sign-in-again = Volver a iniciar sesión
household-sign-in-again-to = Volver a iniciar sesión: { $vendor }
household-connected = Conectada
household-accounts = Cuentas y dispositivos actuales
household-devices-coming = Consultando sus dispositivos…
household-no-device = Ningún dispositivo en esta cuenta

household-reach-all = Accesible
household-reach-unknown = Acceso desconocido
household-reach-lost = { $total ->
    [1] No accesible ahora
   *[other] { $lost } de { $total } no accesibles ahora
}

household-off-pattern = Este ID no se parece a los demás de este cliente API.
household-did-you-mean = Quizá quiso decir
household-suggestions = Hogares de este cliente API
household-no-suggestions = Ningún hogar de este cliente API contiene ese texto.
# Beside a household; $time is a day or a time of day. Little space.
household-since = desde { $time }
household-none-chosen = Aún no se ha elegido ningún hogar
household-none-chosen-hint = Escriba su ID de usuario o elíjalo en la lista.
household-earlier = Visitas a este hogar
household-go-on = Continuar con la visita abierta
household-began = Inicio: { $time }
household-next = Elegir dispositivos
household-empty = Escriba un ID de usuario para continuar.
household-open-heading = Este hogar
household-open-lead = El hogar de esta visita y lo que se guarda con él.
household-open-new = Nuevo: lo crea el primer enlace.
household-no-account = Todavía no hay nada vinculado en este hogar.
household-no-account-hint = Lo que el cliente conecte aparecerá aquí.
household-to-visits = Volver a las visitas
household-open-exists = Existe en Enode.
household-open-unknown = Todavía sin consultar.
household-change = Cambiar de hogar
household-bound = Se creó un enlace, así que esta visita sigue siendo de este hogar.
household-for-another = Empezar una visita para otro hogar
household-change-heading = ¿Para qué hogar es esta visita?
household-change-lead = Lo que se eligió en esta visita se conserva.
household-this-visit = Esta visita
household-has-visit = Una visita abierta a este hogar tiene su propio plan. Esta visita queda como está.
household-consent = Quién dio el consentimiento y cómo
household-consent-help = Para el informe. Por ejemplo: Ana Pérez, en persona, el día de la instalación.
household-kept = Guardado con la visita
