# The command palette: one field that reaches every action, visit and household. And the keys there are.

palette-open = Búsqueda y acciones
palette-title = Búsqueda y acciones
palette-placeholder = Una acción, una visita o un hogar
palette-actions = Acciones
palette-visits = Visitas
palette-households = Hogares
palette-recent = Últimos elegidos
palette-more = Más acciones
palette-found =
    { $count ->
        [0] Sin resultados
        [one] { $count } resultado
       *[other] { $count } resultados
    }
palette-nothing = No hay nada que se llame «{ $query }».
palette-searching = Buscando…
palette-visits-failed = No se pudo buscar en las visitas: { $reason }
palette-households-failed = No se pudieron consultar los hogares: { $reason }
palette-hint-move = Mover
palette-hint-do = Ejecutar
palette-hint-close = Cerrar
palette-look-up = Buscar { $household }

palette-onward = Continuar: { $button }
palette-go-back = Volver
palette-focus-search = Ir a la búsqueda de esta pantalla
palette-step-household = Ir a Hogar
palette-step-devices = Ir a Dispositivos y fabricante
palette-step-access = Ir a Accesos
palette-step-link = Ir a Enlace
palette-step-outcome = Ir a Dispositivos encontrados
palette-step-report = Ir a Informe
palette-account = Ir a la cuenta { $position }: { $vendor }
palette-visits-list = Todas las visitas
palette-go-on = Continuar con { $household }
palette-events = Eventos
palette-settings = Ajustes
palette-new-visit = Nueva visita
palette-new-visit-with = Nueva visita con { $client }
palette-connect = Conectar su cliente API de Enode
palette-change-client = Cambiar de cliente API
palette-story = Demo: { $story }
palette-plan-by-brands = Planificar por marcas…
palette-expected-devices = Dispositivos esperados…
palette-remove-account = Quitar esta cuenta del plan
palette-refresh-vendors = Actualizar los fabricantes
palette-read-only = Accesos: solo lectura
palette-read-and-control = Accesos: lectura y control
palette-as-last-time = Accesos: como la última vez
palette-readiness = Qué tener a mano
palette-create-link = Crear enlace
palette-fresh-link = Crear un enlace nuevo…
palette-copy-command = Copiar la solicitud como comando
palette-copied = Copiado. El comando toma las credenciales de las variables de entorno.
palette-show-to-phone = Mostrar el enlace al teléfono del cliente
palette-open-here = Abrir el enlace en este navegador…
palette-message = Enviar el enlace en un mensaje…
palette-look-now = Comprobar ahora
palette-finish = Terminar la visita…
palette-take-out = Quitar algo del hogar…
palette-print = Imprimir el informe
palette-save-pdf = Guardar el informe como PDF
palette-save-json = Guardar el informe como JSON
palette-save-csv = Guardar el informe como CSV
palette-clear-filters = Borrar búsqueda y filtros
palette-language = Idioma: { $language }
palette-theme-system = Apariencia: como el sistema
palette-theme-light = Apariencia: clara
palette-theme-dark = Apariencia: oscura
palette-larger = Más grande
palette-smaller = Más pequeño
palette-usual-size = Tamaño habitual
palette-undo = Deshacer
palette-keys = Teclas

palette-keys-title = Teclas
palette-keys-everywhere = En todas partes
palette-keys-lists = En las listas
palette-keys-move = Subir y bajar
palette-keys-ends = Ir al primero y al último
palette-keys-choose = Abrir o elegir
palette-keys-close = Cerrar
palette-keys-single = Las letras y signos sueltos no hacen nada mientras escribe en un campo.
palette-keys-onward = Continuar con el botón destacado
