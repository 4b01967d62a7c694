# What to have at hand before a link is created: read aloud to the customer, so each is a whole sentence.

readiness-title =
    { $count ->
        [one] Bevor es losgeht: Eines sollte bereitliegen
       *[other] Bevor es losgeht: { $count } Dinge sollten bereitliegen
    }
readiness-short = Bevor es losgeht
readiness-count = { $ticked }/{ $count }
readiness-ticked = { $ticked } von { $count } bereit
readiness-lead = Lesen Sie sie dem Kunden vor. Die Häkchen sind nur für Sie.

readiness-account = Benutzername und Passwort des Eigentümers für { $portal } liegen bereit.
readiness-account-any = Der Eigentümer weiß, in welchem Konto die Geräte sind, und hat Benutzername und Passwort bereit.
readiness-second-factor = Falls { $portal } einen Code sendet oder um Bestätigung bittet: Das Telefon oder Postfach dafür ist griffbereit.
readiness-second-factor-any = Falls die Anmeldung einen Code oder eine Bestätigung verlangt: Das Telefon oder Postfach dafür ist griffbereit.
readiness-in-account = { $portal } zeigt die Geräte an. Nur was in diesem Konto ist, kann gefunden werden.
readiness-in-account-any = Die App oder Website des Herstellers zeigt die Geräte an. Nur was in diesem Konto ist, kann gefunden werden.
readiness-online = Die Geräte sind eingeschaltet und online.
readiness-at-vehicle = Jemand kann zum Fahrzeug gehen: Vielleicht ist dort ein Schritt nötig.
readiness-subscription = Falls der Fernzugriff auf das Fahrzeug ein Abo braucht: Es ist aktiv.
readiness-installer = Sie wissen, wer die Geräte installiert hat. Manche Einstellungen kann nur ein Fachbetrieb ändern.
readiness-terms = Die Nutzungsbedingungen sind in der App „{ $portal }“ akzeptiert.
readiness-phone-key = Vielleicht wird ein Telefonschlüssel verlangt: Der Eigentümer ist mit dem Telefon am Fahrzeug, und Bluetooth ist eingeschaltet.

readiness-of-company = Von Ihrer Firma
readiness-steps-title = Was Enode danach verlangen kann
readiness-steps-none = Enode nennt dafür nichts Besonderes.
readiness-steps-loading = Enode wird abgefragt…
readiness-step-at-device = Am Gerät
readiness-step-in-app = In der App des Herstellers
readiness-step-sign-in = Durch erneute Anmeldung
readiness-step-elsewhere = Anderswo
readiness-step-third-party = Durch einen Fachbetrieb

readiness-file-title =
    { $count ->
        [one] In der Datei { $path } Ihrer Firma ist ein Fehler
       *[other] In der Datei { $path } Ihrer Firma sind { $count } Fehler
    }
readiness-file-unreadable = Sie konnte nicht gelesen werden: { $reason }
readiness-file-not-json = Sie ist kein JSON: { $reason }
readiness-file-version = Ihre Version sollte { $known } sein. Nichts daraus wird verwendet.
readiness-file-shape = Sie sollte eine Liste von Punkten enthalten. Nichts daraus wird verwendet.
readiness-file-point = Punkt { $position } wurde ausgelassen: { $reason }
readiness-file-words = Punkt { $position } wurde ausgelassen: Er sollte entweder einen eigenen Text oder einen der Sätze von Hearthlink haben.
readiness-file-empty = Punkt { $position } wurde ausgelassen: Sein Text ist leer.
readiness-file-long = Punkt { $position } wurde ausgelassen: Sein Text ist länger als { $most } Zeichen.
readiness-file-type = Punkt { $position } nennt einen Gerätetyp, den diese Version nicht kennt: { $name }
readiness-file-vendor = Punkt { $position } nennt einen Herstellercode, den diese Version nicht kennt: { $name }

readiness-used-last = Zuletzt verwendet
readiness-last-access = Beim letzten Mal mit { $vendor }, { $day }: { $count ->
        [one] eine Berechtigung
       *[other] { $count } Berechtigungen
    }
readiness-last-same = Wie beim letzten Mal mit { $vendor }, { $day }.
readiness-as-last-time = Wie beim letzten Mal
readiness-no-last-time = Mit diesem Hersteller wurde noch nichts angefragt.
readiness-done = Schließen
readiness-file-short =
    { $count ->
        [one] ein Fehler in der Datei Ihrer Firma
       *[other] { $count } Fehler in der Datei Ihrer Firma
    }
