# The screen that is turned to the customer, or is another one, and the company's mark on it.

screen-show-elsewhere = Auf anderem Bildschirm anzeigen
screen-show-elsewhere-text = In einem eigenen Fenster, für einen zweiten Monitor.
screen-elsewhere-title = Das sieht der Kunde auf dem anderen Bildschirm
screen-elsewhere-text = Nichts davon ist nur für Sie bestimmt. Die Anzeige folgt dem, was der Kunde tut.
screen-phase-scan = Dort wird der Code zum Scannen angezeigt.
screen-phase-opened = Dort steht, dass die Seite geöffnet ist.
screen-phase-signedIn = Dort steht, dass die Anmeldung erfolgt ist.
screen-phase-found = Dort steht, dass es geklappt hat.
screen-phase-over = Dort steht, dass der Code abgelaufen ist.
screen-take-back = Zurückholen

screen-mark = Firmenlogo
screen-mark-help = Erscheint bei Kunden und auf dem Bericht. PNG, JPEG oder SVG, höchstens { $kilobytes } kB.
screen-mark-none = Kein Bild: Stattdessen erscheinen die Initialen der Firma.
screen-mark-choose = Bild auswählen…
screen-mark-change = Anderes auswählen…
screen-mark-remove = Entfernen
screen-mark-taken = Das Logo ist gespeichert.
screen-mark-removed = Das Logo ist entfernt.

screen-mark-too-large = Ein Logo hat höchstens { $kilobytes } kB.
screen-mark-no-picture = Das ist kein Bild im Format PNG, JPEG oder SVG.
screen-mark-size = Dieses Bild hat { $width } × { $height } Pixel. Nehmen Sie eines mit { $smallest } bis { $largest } je Seite.
screen-mark-active = Diese Grafik enthält Skripte oder fremde Adressen. Nehmen Sie eine ohne solche Inhalte oder ein PNG.
