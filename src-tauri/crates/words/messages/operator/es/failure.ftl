# What went wrong: the title of the note, and what stands around its text.

failure-reference = Referencia:
failure-retry = Reintentar
failure-details = En concreto:

failure-title-invalidInput = Hay algo que revisar
failure-title-wrongCredentials = Credenciales rechazadas
failure-title-secretMissing = Falta el secreto
failure-title-secretStore = El llavero no ha funcionado
failure-title-tokenServer = No se obtuvo ningún token
failure-title-notAllowed = No permitido para este cliente API
failure-title-connectionLimit = No quedan conexiones
failure-title-notFound = No encontrado
failure-title-rejected = Solicitud rechazada
failure-title-rateLimited = Demasiadas solicitudes
failure-title-vendorOutage = El fabricante está caído
failure-title-vendorGone = Fabricante no disponible
failure-title-unavailable = Enode no puede responder ahora
failure-title-unreachable = Sin conexión
failure-title-timedOut = Sin respuesta a tiempo
failure-title-tls = Sin conexión segura
failure-title-badAnswer = La respuesta no tiene sentido
failure-title-linkMayExist = Puede que se haya creado un enlace
failure-title-mayBeDone = Puede que el cambio se haya hecho
failure-title-linkHost = Este enlace no se abre
failure-title-linkSpent = El enlace ya se ha usado
failure-title-linkOver = El enlace ha caducado
failure-title-newHousehold = Este hogar es nuevo
failure-title-receiver = No se pueden recibir eventos
failure-title-mail = El programa de correo no se abrió
failure-title-browser = El navegador no se abrió
failure-title-clipboard = No se copió nada
failure-title-printing = La página no se imprimió
failure-title-storage = No se pudo usar un archivo
failure-title-internal = Algo ha fallado
