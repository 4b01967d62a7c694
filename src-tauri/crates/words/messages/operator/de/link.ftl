# The screen “Link”: a link is made, handed over to the customer, and watched.

link-heading-requested = Der Link wird erstellt
link-heading-mayExist = Der Link besteht vielleicht
link-heading-unused = Der Link ist bereit
link-heading-shown = Der Link wurde dem Kunden gezeigt
link-heading-handedOver = Der Link ist übergeben
link-heading-opened = Der Link ist geöffnet
link-heading-saysDone = Der Kunde ist fertig
link-heading-metAnError = Der Kunde sah einen Fehler
link-heading-spent = Der Link wurde verwendet
link-heading-expired = Der Link ist abgelaufen
link-heading-replaced = Der Link wurde ersetzt

link-brief-requested = Wird erstellt
link-brief-mayExist = Besteht vielleicht
link-brief-unused = Bereit
link-brief-shown = Gezeigt
link-brief-handedOver = Übergeben
link-brief-opened = Geöffnet
link-brief-saysDone = Kunde ist fertig
link-brief-metAnError = Kunde sah einen Fehler
link-brief-spent = Verwendet
link-brief-expired = Abgelaufen
link-brief-replaced = Ersetzt

link-lead-requested = Er ist angefordert, die Antwort steht noch aus.
link-lead-mayExist = Es kam keine Antwort. Falls er erstellt wurde, hat ihn niemand, und er läuft von selbst ab.
link-lead-unused = Gilt nur einmal. Dort öffnen, wo der Kunde sich anmeldet.
link-lead-shown = Ob ein Telefon ihn geöffnet hat, ist nicht zu sehen.
link-lead-handedOver = Er gilt einmal, für den, der ihn zuerst öffnet. Ob er geöffnet wurde, ist von hier aus nicht zu sehen.
link-lead-opened = Er kann nicht noch einmal verwendet werden. Hearthlink beobachtet das Konto.
link-lead-saysDone = Hearthlink sucht nach den Geräten.
link-lead-metAnError = Ein geöffneter Link kann nicht noch einmal verwendet werden. Erstellen Sie einen neuen.
link-lead-spent = Hearthlink beobachtet, ob im Konto Geräte erscheinen.
link-lead-expired = Seine 24 Stunden sind vorbei.
link-lead-replaced = Ein neuerer Link ist an seine Stelle getreten.

link-lost-heading = Der Link ist nicht mehr hier
link-lost-lead = Seine Adresse ist seit dem Neustart des Programms weg.
link-lost-why = Wer ihn schon hat, kann ihn verwenden, bis ein neuer Link ihn ungültig macht.

link-not-yet = Noch nicht erstellt

link-leads-to = Er führt zu { $host } und läuft in { $left } ab.
link-page-at = Die Seite des Kunden liegt auf { $host }.
link-less-than-a-minute = unter einer Minute

link-channels = Link übergeben
link-channel-thisBrowser = Hier im Browser öffnen
link-channel-customersPhone = Für das Telefon des Kunden anzeigen
link-channel-message = Nachricht senden
link-channelText-thisBrowser = Öffnet den Browser. Der Kunde meldet sich hier an.
link-channelText-customersPhone = Ein QR-Code über den ganzen Bildschirm, zum Scannen mit dem Telefon.
link-channelText-message = Ein Text in der Sprache des Kunden, für E-Mail oder Zwischenablage.
link-channelShort-thisBrowser = Dieser Computer
link-channelShort-customersPhone = Telefon des Kunden
link-channelShort-message = Nachricht

link-language = Sprache für den Kunden
link-opening = Wird geöffnet…
link-ends-here = Für diesen Computer gemacht. Auf einem Telefon lässt sich die letzte Seite nicht öffnen, die Geräte werden aber gefunden.
link-ends-nowhere = Auf einem Telefon lässt sich die letzte Seite nicht öffnen. Die Geräte werden trotzdem gefunden.
link-demo-stays = Ein echtes Telefon erreicht die Demo nicht.

link-told = Was sagt der Kunde?
link-told-openedIt = Kunde hat ihn geöffnet
link-told-saysDone = Kunde sagt, er ist fertig
link-told-metAnError = Kunde sieht einen Fehler

link-ahead = Was der Kunde tun wird
link-ahead-check-vendor = Prüfen, was von { $vendor } geteilt wird.
link-ahead-check = Die Marke wählen und prüfen, was geteilt wird.
link-ahead-sign-in-vendor = Sich bei { $vendor } anmelden. Eventuell kommt ein Code auf das Telefon.
link-ahead-sign-in = Sich dort anmelden. Eventuell kommt ein Code auf das Telefon.
link-ahead-connect = Die gefundenen Geräte ansehen und auf „Verbinden“ drücken.
link-ahead-again-vendor = Sich erneut bei { $vendor } anmelden. Eventuell kommt ein Code auf das Telefon.
link-ahead-again = Sich erneut im Konto anmelden. Eventuell kommt ein Code auf das Telefon.
link-ahead-connect-again = Auf „Verbinden“ drücken. Jedes Gerät behält seine ID und seinen Verlauf.

link-fresh = Neuen Link erstellen
link-fresh-title = Ein anderer Link
link-fresh-for = Neuer Link für
link-why-mayExist = Ein neuer Link kann gefahrlos erstellt werden: Falls es den anderen gibt, läuft er von selbst ab.
link-why-handedOver = Falls er in falsche Hände geraten ist: Ein neuer Link macht ihn ungültig.
link-why-opened = Ein geöffneter Link gilt als verwendet: Beim zweiten Öffnen erscheint ein Fehler. Ein neuer macht ihn ungültig.
link-why-spent = Ein neuer Link ist für das, was noch fehlt.
link-why-expired = Ein neuer gilt wieder 24 Stunden.
link-why-replaced = Er darf nicht mehr verwendet werden. Ein neuer gilt wieder 24 Stunden.

link-left-early = Der Kunde hat vorzeitig abgebrochen
link-left-early-said = Enode meldet: { $message }

link-next = Weiter zu den Geräten

link-mail-title = Nachricht senden
link-mail-subject = Betreff
link-mail-text = Nachricht
link-mail-loading = Wird geschrieben…
link-mail-note = Manche E-Mail-Scanner öffnen Links, und dieser gilt nur einmal. Senden Sie dann einen neuen Link auf anderem Weg.
link-mail-withheld = Bei der Übergabe wird der Link anstelle der Punkte eingesetzt.
link-mail-way-mail = Im Mailprogramm öffnen
link-mail-way-text = Nachricht kopieren
link-mail-way-linkAlone = Nur Link kopieren
link-mail-done-mail = An das Mailprogramm übergeben.
link-mail-done-text = Nachricht kopiert. Fügen Sie sie dort ein, wo der Kunde sie liest.
link-mail-done-linkAlone = Link kopiert. Fügen Sie ihn dort ein, wo sich der Kunde anmeldet.
link-mail-close = Schließen
