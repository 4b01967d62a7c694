# The screen that is turned to the customer, or is another one, and the company's mark on it.

screen-show-elsewhere = Vis på en annen skjerm
screen-show-elsewhere-text = I et eget vindu, for en skjerm nummer to.
screen-elsewhere-title = Dette ser kunden på den andre skjermen
screen-elsewhere-text = Ingenting av ditt vises der. Den følger det kunden gjør.
screen-phase-scan = Den viser koden som skal skannes.
screen-phase-opened = Den sier at siden er åpnet.
screen-phase-signedIn = Den sier at kunden er logget inn.
screen-phase-found = Den sier at det virket.
screen-phase-over = Den sier at koden er utløpt.
screen-take-back = Ta den tilbake

screen-mark = Firmalogo
screen-mark-help = Vises for kunder og i rapporten. PNG, JPEG eller SVG, høyst { $kilobytes } kB.
screen-mark-none = Ingen logo: Firmaets initialer vises i stedet.
screen-mark-choose = Velg et bilde…
screen-mark-change = Velg et annet…
screen-mark-remove = Fjern
screen-mark-taken = Logoen er lagret.
screen-mark-removed = Logoen er fjernet.

screen-mark-too-large = En logo har høyst { $kilobytes } kB.
screen-mark-no-picture = Dette er ikke et PNG-, JPEG- eller SVG-bilde.
screen-mark-size = Dette bildet har { $width } × { $height } piksler. Bruk et med { $smallest } til { $largest } på hver side.
screen-mark-active = Denne tegningen inneholder skript eller eksterne adresser. Bruk en som bare tegner, eller en PNG.
