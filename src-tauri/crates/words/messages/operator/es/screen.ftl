# The screen that is turned to the customer, or is another one, and the company's mark on it.

screen-show-elsewhere = Mostrar en otra pantalla
screen-show-elsewhere-text = En una ventana aparte, para un segundo monitor.
screen-elsewhere-title = El cliente ve esto en la otra pantalla
screen-elsewhere-text = No muestra nada suyo. Sigue lo que hace el cliente.
screen-phase-scan = Muestra el código para escanear.
screen-phase-opened = Indica que la página está abierta.
screen-phase-signedIn = Indica que ha iniciado sesión.
screen-phase-found = Indica que ha funcionado.
screen-phase-over = Indica que el código ha caducado.
screen-take-back = Retirar

screen-mark = Logotipo de la empresa
screen-mark-help = Se muestra a los clientes y en el informe. PNG, JPEG o SVG, { $kilobytes } kB como máximo.
screen-mark-none = Sin imagen: en su lugar aparecen las iniciales de la empresa.
screen-mark-choose = Elegir una imagen…
screen-mark-change = Elegir otra…
screen-mark-remove = Quitar
screen-mark-taken = El logotipo se ha guardado.
screen-mark-removed = El logotipo se ha quitado.

screen-mark-too-large = Un logotipo ocupa como máximo { $kilobytes } kB.
screen-mark-no-picture = Esto no es una imagen PNG, JPEG ni SVG.
screen-mark-size = Esta imagen tiene { $width } × { $height } píxeles. Use una de { $smallest } a { $largest } por lado.
screen-mark-active = Este dibujo contiene scripts o direcciones externas. Use uno que solo dibuje, o un PNG.
