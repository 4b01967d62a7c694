# The first screen: the demo, the clients of a company, and the visits.

start-heading = Vincule un hogar con un solo inicio de sesión
start-lead = Inversor, batería y contador, o vehículo y cargador: una sesión y una respuesta honesta sobre lo que se encontró.
start-demo-title = Véalo sin cuenta
start-connect-title = Use su propio cliente API
start-demo = Probar la demo
start-demo-lead = Un Enode simulado funciona dentro de este programa, sin red.
start-stories = Historia
start-connect = Conectar su cliente API de Enode
start-connect-lead = Con el client ID y el client secret que su empresa tiene de Enode.
start-clients = Sus clientes API
start-clients-lead = El cliente API y la visita abiertos siguen así hasta que empiece otra visita.
start-new-visit = Nueva visita
start-new-visit-with = Nueva visita con { $client }
start-in-front = abierto ahora
start-forget = Olvidar
start-forget-client = Olvidar { $client }
start-forget-title = ¿Olvidar { $client }?
start-forget-text = Su client secret se borra de este ordenador. No cambia nada en Enode.
start-forget-visits = Eliminar también sus visitas de este ordenador
start-independent = Independiente de Enode.
start-secret-for = Client secret de { $client }
start-secret-supply = Abrir con este secreto
start-kept-in-keyring = El secreto está guardado en el llavero de este ordenador.
start-kept-for-session = El secreto está guardado solo durante esta sesión: se borra al cerrar Hearthlink.
