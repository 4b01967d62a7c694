# The screen that is turned to the customer, or is another one, and the company's mark on it.

screen-show-elsewhere = Op ander scherm tonen
screen-show-elsewhere-text = In een eigen venster, voor een tweede beeldscherm.
screen-elsewhere-title = De klant ziet dit op het andere scherm
screen-elsewhere-text = Er staat niets van u op. Het volgt wat de klant doet.
screen-phase-scan = Het toont de code om te scannen.
screen-phase-opened = Het meldt dat de pagina is geopend.
screen-phase-signedIn = Het meldt dat de klant is ingelogd.
screen-phase-found = Het meldt dat het is gelukt.
screen-phase-over = Het meldt dat de code is verlopen.
screen-take-back = Terughalen

screen-mark = Bedrijfslogo
screen-mark-help = Te zien voor klanten en in het rapport. PNG, JPEG of SVG, maximaal { $kilobytes } kB.
screen-mark-none = Geen afbeelding: de initialen van het bedrijf staan ervoor in de plaats.
screen-mark-choose = Afbeelding kiezen…
screen-mark-change = Andere kiezen…
screen-mark-remove = Verwijderen
screen-mark-taken = Het logo is bewaard.
screen-mark-removed = Het logo is verwijderd.

screen-mark-too-large = Een logo is maximaal { $kilobytes } kB groot.
screen-mark-no-picture = Dit is geen PNG-, JPEG- of SVG-afbeelding.
screen-mark-size = Deze afbeelding heeft { $width } × { $height } pixels. Kies er een met { $smallest } tot { $largest } pixels per zijde.
screen-mark-active = Deze tekening bevat scripts of verwijzingen naar andere adressen. Kies er een die alleen tekent, of een PNG.
