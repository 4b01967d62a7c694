# Open points: what is left to do, for the report.

point-account = Konto
point-with-vendor = { $what } ({ $vendor })
point-with-step = { $point } { $step }

point-no-link = { $what }: Es ist noch kein Link erstellt.
point-link-not-handed-over = { $what }: Der Link ist bereit, aber noch hat ihn niemand.
point-not-seen = { $what }: Seit der Link erstellt wurde, ist der Haushalt noch nicht geprüft.
point-not-reachable = { $what }: verbunden, aber derzeit nicht erreichbar.
point-needs-action = { $what }: Damit alles funktioniert, ist noch etwas zu tun.
point-not-yet = { $what }: noch nicht in diesem Konto.
point-in-another-account = { $what }: nicht in diesem Konto, aber in einem Konto bei einem anderen Hersteller.
point-vendor-does-not-offer = { $what }: wird von diesem Hersteller nicht verbunden.
point-scope-not-asked = { $what }: mit dem Link nicht angefragt.
point-vendor-in-trouble = { $what }: Noch konnte sich niemand anmelden, und Enode meldet eine Störung bei der Anmeldung des Herstellers.
point-expected-not-found = { $what }: erwartet und nicht gefunden.
point-expected-in-another-account = { $what }: hier erwartet, aber in einem Konto bei einem anderen Hersteller gefunden.

point-step-wait = Nichts zu tun: Hearthlink prüft von selbst weiter.
point-step-look-again = Prüfen Sie das Konto erneut.
point-step-other-account = Der Kunde sollte sich mit einem anderen Konto anmelden.
point-step-other-vendor = Verbinden Sie es mit einem anderen Hersteller.
point-step-ask-scope = Erstellen Sie einen Link, der es anfragt.
point-step-act-at-device = Jemand muss sich am Gerät darum kümmern.
point-step-act-in-app = Jemand muss sich in der App oder im Portal des Herstellers darum kümmern.
point-step-sign-in-again = Der Kunde muss sich erneut im Konto anmelden.
point-step-try-later = Versuchen Sie es erneut, wenn die Anmeldung des Herstellers wieder funktioniert.

point-device-model = { $type } { $model }
point-device-ending = { $device }, endet auf { $ending }
point-device-count = { $device }, { $found } von { $count }
