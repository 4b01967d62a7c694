# The screen “Link”: a link is made, handed over to the customer, and watched.

link-heading-requested = De link wordt gemaakt
link-heading-mayExist = De link bestaat mogelijk
link-heading-unused = De link is klaar
link-heading-shown = De link is aan de klant getoond
link-heading-handedOver = De link is overhandigd
link-heading-opened = De link is geopend
link-heading-saysDone = De klant zegt klaar te zijn
link-heading-metAnError = De klant zag een fout
link-heading-spent = De link is gebruikt
link-heading-expired = De link is verlopen
link-heading-replaced = De link is vervangen

link-brief-requested = Wordt gemaakt
link-brief-mayExist = Bestaat mogelijk
link-brief-unused = Klaar
link-brief-shown = Getoond
link-brief-handedOver = Overhandigd
link-brief-opened = Geopend
link-brief-saysDone = Klant is klaar
link-brief-metAnError = Klant zag een fout
link-brief-spent = Gebruikt
link-brief-expired = Verlopen
link-brief-replaced = Vervangen

link-lead-requested = De link is aangevraagd; het antwoord moet nog komen.
link-lead-mayExist = Er kwam geen antwoord. Als de link is gemaakt, heeft niemand hem en verloopt hij vanzelf.
link-lead-unused = De link werkt één keer: open hem waar de klant gaat inloggen.
link-lead-shown = Of een telefoon hem heeft geopend, is hier niet te zien.
link-lead-handedOver = De link werkt één keer, voor wie hem als eerste opent. Of hij is geopend, is hier niet te zien.
link-lead-opened = De link kan niet opnieuw worden gebruikt. Hearthlink volgt het account.
link-lead-saysDone = Hearthlink zoekt de apparaten.
link-lead-metAnError = Een geopende link kan niet opnieuw worden gebruikt: maak een nieuwe.
link-lead-spent = Hearthlink volgt of er apparaten in het account verschijnen.
link-lead-expired = De 24 uur zijn voorbij.
link-lead-replaced = Een nieuwere link is ervoor in de plaats gekomen.

link-lost-heading = De link is niet beschikbaar
link-lost-lead = Het adres is weg sinds het programma opnieuw is gestart.
link-lost-why = Een klant die hem al heeft, kan hem gebruiken tot een nieuwe link hem ongeldig maakt.

link-not-yet = Nog niet gemaakt

link-leads-to = Hij leidt naar { $host } en verloopt over { $left }.
link-page-at = De pagina van de klant staat op { $host }.
link-less-than-a-minute = minder dan een minuut

link-channels = Link overhandigen
link-channel-thisBrowser = Hier in de browser openen
link-channel-customersPhone = Tonen voor de telefoon van de klant
link-channel-message = Bericht sturen
link-channelText-thisBrowser = Opent de browser, en de klant logt hier in.
link-channelText-customersPhone = Een QR-code over het hele scherm, te scannen met de telefoon.
link-channelText-message = Een tekst in de taal van de klant, voor e-mail of het klembord.
link-channelShort-thisBrowser = Deze computer
link-channelShort-customersPhone = Telefoon van de klant
link-channelShort-message = Bericht

link-language = Taal voor de klant
link-opening = Openen…
link-ends-here = Voor deze computer gemaakt. Op een telefoon gaat de laatste pagina niet open, maar de apparaten worden toch gevonden.
link-ends-nowhere = Op een telefoon gaat de laatste pagina niet open. De apparaten worden toch gevonden.
link-demo-stays = Een echte telefoon kan de demo niet bereiken.

link-told = Wat zegt de klant?
link-told-openedIt = Klant heeft de link geopend
link-told-saysDone = Klant zegt klaar te zijn
link-told-metAnError = Klant ziet een fout

link-ahead = Wat de klant gaat doen
link-ahead-check-vendor = Controleren wat er van { $vendor } wordt gedeeld.
link-ahead-check = Het merk kiezen en controleren wat er wordt gedeeld.
link-ahead-sign-in-vendor = Inloggen bij { $vendor }. Mogelijk komt er een code op de telefoon.
link-ahead-sign-in = Daar inloggen. Mogelijk komt er een code op de telefoon.
link-ahead-connect = De gevonden apparaten bekijken en op ‘Verbinden’ drukken.
link-ahead-again-vendor = Opnieuw inloggen bij { $vendor }. Mogelijk komt er een code op de telefoon.
link-ahead-again = Opnieuw inloggen bij het account. Mogelijk komt er een code op de telefoon.
link-ahead-connect-again = Op ‘Verbinden’ drukken. Elk apparaat houdt zijn ID en geschiedenis.

link-fresh = Nieuwe link maken
link-fresh-title = Een andere link
link-fresh-for = Nieuwe link voor
link-why-mayExist = U kunt gerust een nieuwe link maken: als de andere bestaat, verloopt die vanzelf.
link-why-handedOver = Kan de link in verkeerde handen zijn, dan maakt een nieuwe hem ongeldig.
link-why-opened = Een geopende link geldt als gebruikt: bij een tweede keer openen verschijnt een fout. Een nieuwe maakt hem ongeldig.
link-why-spent = Een nieuwe link is voor wat nog ontbreekt.
link-why-expired = Een nieuwe is weer 24 uur geldig.
link-why-replaced = Deze link mag niet meer worden gebruikt. Een nieuwe is weer 24 uur geldig.

link-left-early = De klant is voortijdig gestopt
link-left-early-said = Enode meldt: { $message }

link-next = Naar gevonden apparaten

link-mail-title = Bericht sturen
link-mail-subject = Onderwerp
link-mail-text = Bericht
link-mail-loading = Wordt geschreven…
link-mail-note = Sommige e-mailscanners openen links, en deze werkt maar één keer. Stuur dan een nieuwe link op een andere manier.
link-mail-withheld = De link komt op de plaats van de puntjes zodra het bericht wordt overhandigd.
link-mail-way-mail = In mailprogramma openen
link-mail-way-text = Bericht kopiëren
link-mail-way-linkAlone = Alleen link kopiëren
link-mail-done-mail = Overgedragen aan het mailprogramma.
link-mail-done-text = Bericht gekopieerd. Plak het waar de klant het leest.
link-mail-done-linkAlone = Link gekopieerd. Plak hem waar de klant gaat inloggen.
link-mail-close = Sluiten
