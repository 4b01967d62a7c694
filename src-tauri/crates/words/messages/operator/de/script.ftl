# The scripts of the demo: what each beat is called, and what the presenter says with it.

script-household = Der Haushalt
script-household-say = Wir beginnen mit dem Haushalt. Die ID wird schon bei der Eingabe nachgeschlagen, ein Tippfehler fällt also sofort auf.
script-devices = Was im Haus ist
script-devices-say = Wechselrichter, Batterie und Zähler. Die Hersteller ordnen sich danach, was davon sie verbinden können.
script-vendor = Ein Hersteller für alle drei
script-vendor-say = Enphase verbindet alle drei mit einer Anmeldung. Der Kunde wird einmal gefragt und nicht dreimal.
script-access = Worauf zugegriffen wird
script-access-say = Jede Berechtigung in klaren Worten, und daneben, worauf nicht zugegriffen wird. Der Kunde darf gerne mitlesen.
script-link = Link erstellen
script-link-say = Der Link wird erstellt, aber noch nicht geöffnet. Er gilt einmal, so wird er nicht aus Versehen verbraucht.
script-code = Ein Code für das Telefon
script-code-say = Diese Seite ist für den Kunden: wer anfragt, wofür, und wie lange es gilt. Von uns Internes steht hier nicht.
script-phone = Der Kunde öffnet ihn
script-phone-say = Das ist das Telefon des Kunden, von der Demo gespielt. Dort meldet er sich an; ein Passwort sehen wir nie.
script-sharing = Was der Kunde liest
script-sharing-say = Der Kunde liest dieselben Berechtigungen und kann jederzeit abbrechen.
script-found = Alle drei sind gefunden
script-found-say = Der Kunde ist zurück, und das Konto zeigt alle drei Geräte. Niemand musste raten.
script-report = Der Bericht
script-report-say = Der Besuch als Seite zum Aufbewahren: Geräte, Berechtigungen, Zeiten. Er enthält keinen Link und kein Secret.

script-two-found = Zwei von drei
script-two-found-say = Wechselrichter und Zähler sind verbunden. Die Batterie ist noch nicht im Konto, und das steht auch so da.
script-look = Noch einmal prüfen
script-look-say = Jetzt wird das Konto noch einmal abgefragt. Die Batterie ist noch nicht da, also überlassen wir sie der Beobachtung.
script-battery = Die Batterie erscheint
script-battery-say = Zwei Minuten später ist die Batterie im Konto. Die Beobachtung hat sie gefunden, ohne dass jemand nachgefragt hat.

script-nothing-found = Nichts in diesem Konto
script-nothing-found-say = Die Anmeldung hat geklappt, aber dieses Konto ist leer. Es ist das falsche Konto, kein fehlendes Gerät.
script-another-try = Ein neuer Link
script-another-try-say = Ein Link gilt nur einmal, also gibt es für das richtige Konto einen neuen. Der erste wird nicht wiederverwendet.
script-right-account = Das richtige Konto
script-right-account-say = Der Kunde meldet sich im richtigen Konto an, und alle drei sind da.

script-too-old = Der Link ist zu alt
script-too-old-say = Einen Tag später öffnet der Kunde den Link. Die 24 Stunden sind vorbei: Das steht auf dem Telefon und auch bei uns.
script-used-before = Der Link wurde schon verwendet
script-used-before-say = Angenommen, jemand hat diesen Link schon in einem anderen Browser geöffnet. Er gilt nur einmal, deshalb sieht der Kunde einen Fehler.
script-told = Der Kunde sagt es uns
script-told-say = Enode gibt über einen Link keine Auskunft. Also notieren wir, was der Kunde sagt: als gesagt, nicht als beobachtet.
script-fresh = Ein neuer Link
script-fresh-say = Ein neuer Link tritt an die Stelle des alten, mit denselben Berechtigungen.
script-fresh-works = Der neue Link funktioniert
script-fresh-works-say = Der Kunde meldet sich an, und alle drei Geräte werden gefunden.

script-broken = Die Anmeldung wird ungültig
script-broken-say = Später nimmt der Hersteller die Anmeldung nicht mehr an. Die Geräte bleiben, und Hearthlink sagt, woran es liegt.
script-again = Erneut anmelden
script-again-say = Eine erneute Anmeldung bringt das Konto in Ordnung. Seine Geräte behalten ihre IDs und ihren Verlauf.
script-repaired = Es funktioniert wieder
script-repaired-say = Der Kunde hat sich angemeldet, und das Konto funktioniert wieder.

script-outage = Ein Hersteller ist ausgefallen
script-outage-say = Enphase hat einen Ausfall. Das ist hier zu sehen, bevor es jemand vergeblich versucht.
script-other-vendor = Ein anderer Hersteller
script-other-vendor-say = In diesem Haus gibt es auch Huawei, und Huawei verbindet alle drei.

script-patience = Enode bittet um Geduld
script-patience-say = Der Kunde ist zurück, aber Enode bittet um weniger Anfragen. Hearthlink sagt das und sieht von selbst wieder nach.
script-waited = Die Wartezeit ist vorbei
script-waited-say = Eine halbe Minute später hat Hearthlink von selbst wieder nachgesehen, und alle drei sind da.

script-first-brand = Die erste Marke
script-first-brand-say = Drei Marken, also drei Konten. Wir beginnen mit dem Wechselrichter von Fronius.
script-first-linked = Fronius ist verbunden
script-first-linked-say = Ein Konto ist fertig. Der Besuch geht mit dem nächsten weiter.
script-second-brand = Die zweite Marke
script-second-brand-say = Batterie und Zähler sind von Tesla: ein Konto für beide.
script-second-linked = Tesla ist verbunden
script-second-linked-say = Batterie und Zähler sind gefunden. Es fehlt noch die Ladestation.
script-third-brand = Die dritte Marke
script-third-brand-say = Die Ladestation ist von Easee.
script-third-linked = Das ganze Haus
script-third-linked-say = Drei Konten, vier Geräte, ein Besuch.
