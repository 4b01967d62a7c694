# What was witnessed on a visit, a sentence each: in the list beside its time, in the report and in the notices on the
# desktop. { $reason } is in somebody else’s words and ends as they do; { $type } is a device type with a capital letter:
# “Battery”; { $types } is a list as in the midst of a sentence: “battery and meter”.

happened-link-created = Er is een link gemaakt.
happened-link-created-host = Er is een link naar { $host } gemaakt.
happened-link-may-exist = Er is een link aangevraagd, maar er kwam geen antwoord. Misschien bestaat hij, en niemand heeft hem.
happened-link-refused = Er is geen link gemaakt: { $reason }
happened-opened-here = De link is geopend in de browser van deze computer.
happened-shown-to-customer = De link is als QR-code getoond voor de telefoon van de klant.
happened-opened-on-phone = De link is geopend op de telefoon van de klant.
happened-message-mail = Een bericht met de link is geopend in het mailprogramma.
happened-message-text = Een bericht met de link is gekopieerd om te versturen.
happened-message-link = De link is gekopieerd.
happened-told-opened = De klant heeft de link geopend.
happened-told-done = De klant zegt klaar te zijn.
happened-told-error = De klant kreeg een fout te zien.
happened-returned = De klant heeft de pagina’s van Enode voltooid en is terug.
happened-left-early = De klant heeft de pagina’s van Enode voortijdig verlaten.
happened-left-early-because = De klant heeft de pagina’s van Enode voortijdig verlaten: { $reason }
happened-account-appeared = De klant heeft ingelogd bij { $vendor }.
happened-account-needs-sign-in = Bij { $vendor } moet opnieuw worden ingelogd.
happened-account-went = { $vendor } is niet meer gekoppeld.
happened-device-found = { $type } gevonden: { $device }.
happened-device-came-back = { $type } weer aanwezig: { $device }.
happened-device-went = { $type } niet meer aanwezig: { $device }.
happened-looked = Opnieuw gecontroleerd: niets nieuws.
happened-looked-missing = Opnieuw gecontroleerd. Ontbreekt nog: { $types }.
happened-look-failed = Een controle is mislukt: { $reason }
happened-session-over = De 24 uur van de link zijn voorbij.
happened-replaced = Een nieuwe link heeft de vorige vervangen.
happened-unlinked = Hier ontkoppeld: { $what }.
happened-finished = Het bezoek is afgerond.
happened-reopened = Het bezoek is heropend.

happened-what-type = { $type } van { $vendor }
happened-what-household = het huishouden { $household }
