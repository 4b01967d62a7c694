# The frame around the steps: the bar at the top, and the rail at the side.

frame-visit = Esta visita
frame-back = Atrás
frame-cancel = Cancelar
frame-visits = Visitas
frame-events = Eventos
frame-settings = Ajustes
frame-close = Cambiar de cliente API
frame-clients = Clientes API
frame-places = Secciones

frame-step-household = Hogar
frame-step-devices = Dispositivos y fabricante
frame-step-access = Accesos
frame-step-link = Enlace
frame-step-outcome = Dispositivos encontrados
frame-step-report = Informe

frame-accounts = Cuentas
frame-account = Cuenta { $position }
frame-add-account = Añadir cuenta
frame-report-line = Imprimir, PDF, JSON, CSV
frame-fresh = nuevo
frame-customer-chooses = elige el cliente
frame-not-chosen = sin elegir
frame-go-on = Continuar con { $household }
frame-no-devices = Sin dispositivos aún
frame-no-vendor = Sin fabricante aún
